import { Locale } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { admit, needDocuments, stateOfCollection } from '../../../src/discord/gateway/admit.js';
import { de } from '../../../src/discord/locales/de.js';
import { en } from '../../../src/discord/locales/en.js';
import { RequestError, TooOftenError } from '../../../src/discord/request-error.js';
import type { Admission, FairUse, Use } from '../../../src/service/fair-use.js';
import { BusyError } from '../../../src/service/work-queue.js';
import { corpusOf, documentOf } from '../../support/small-corpus.js';

const CALL = { user: { id: '1' }, channelId: '2', locale: 'en-US' };

/** Services that judge every call alike, and what they were asked. */
function judging(verdict: Admission, isBusy = false) {
  const asked: unknown[] = [];
  const fairUse: FairUse = {
    async admit(...given) {
      asked.push(given);
      return verdict;
    },
    hasVoted: () => false,
    vote: () => undefined,
  };
  return { services: { fairUse, isBusy }, asked };
}

const failing = (run: Promise<unknown>) =>
  run.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('admit', () => {
  it('lets a call through, and counts it for the member and the channel', async () => {
    const { services, asked } = judging({ kind: 'allowed' });
    await admit(CALL, services, 'search');
    expect(asked).toEqual([['1', '2', 'search']]);
  });

  it.each([
    ['member', en.errors.cooldown(7)],
    ['channel', en.errors.channelCooldown(7)],
  ] as const)('says how long the %s has to wait', async (kind, said) => {
    const { services } = judging({ kind, waitSeconds: 7, isFirst: true });
    const error = await failing(admit(CALL, services));
    expect(error).toBeInstanceOf(TooOftenError);
    expect(error).toMatchObject({ message: said, isFirst: true });
  });

  it('turns questions away while nobody has time, and counts none of them', async () => {
    const { services, asked } = judging({ kind: 'allowed' }, true);
    expect(await failing(admit(CALL, services))).toBeInstanceOf(BusyError);
    expect(asked).toEqual([]);
  });

  it.each<Use>(['search', 'page'])('lets a %s through while questions have to wait', async (use) => {
    await expect(admit(CALL, judging({ kind: 'allowed' }, true).services, use)).resolves.toBeUndefined();
  });
});

describe('needDocuments', () => {
  it('says in the language of the member that there is none', () => {
    const services = { corpus: corpusOf() };
    expect(() => needDocuments({ locale: 'de' }, services)).toThrow(new RequestError(de.errors.noDocuments));
  });

  it('lets a call through where there is one', () => {
    const services = { corpus: corpusOf(documentOf('mill', ['The mill burned.'])) };
    expect(() => needDocuments({ locale: 'de' }, services)).not.toThrow();
  });
});

describe('stateOfCollection', () => {
  const state = { action: 'sources', page: 2 } as const;
  const call = { locale: Locale.EnglishUS };

  it.each([
    ['of the collection that is asked', { ...state, collection: 'pier' }],
    ['of no collection', state],
  ])('gives the state of a button %s', (_, pressed) => {
    expect(stateOfCollection(call, pressed, { collection: 'pier' })).toEqual(state);
  });

  it('turns away a button of another collection', () => {
    const press = () => stateOfCollection(call, { ...state, collection: 'ferry' }, { collection: 'pier' });
    expect(press).toThrow(en.errors.otherCollection);
  });
});
