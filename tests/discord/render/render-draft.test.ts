import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/curating/curation.js';
import { readDraft } from '../../../src/curating/draft.js';
import { draftModal } from '../../../src/discord/buttons/draft-form.js';
import { catalogues } from '../../../src/discord/locales/index.js';
import { draftNotes, renderDraft, renderRemoval } from '../../../src/discord/render/render-draft.js';
import { validateMessagePayload, validateNothingPings } from '../../../src/discord/rules/validate-message.js';
import { validateModal } from '../../../src/discord/rules/validate-modal.js';
import { textsOf } from '../../support/fake-call.js';
import { documentOf } from '../../support/small-corpus.js';

const signature = { by: '1', at: '2026-01-02T03:04:05.000Z' };
const draftOf = (name: string, content: string) =>
  readDraft({ name, bytes: Buffer.from(content), given: {} }, { id: '0123456789ab', owner: '1', signature });
const words = catalogues['en-US'];
const shownIn = (draft: Draft) => textsOf(renderDraft(draft, words).components).join('\n');

const LONG = '@everyone **[x](https://bad.example)** _'.repeat(40);
const mail = (n: number) =>
  `From x@example.org Thu Jan  1 00:00:00 2026\nFrom: Ann <a@example.org>\nSubject: ${LONG} ${n}\n\n${LONG} on ${n + 1} May 2022.\n\n`;
const page = `<html><head><title>${LONG}</title></head><body><article>${Array.from(
  { length: 30 },
  (_, n) => `<p>${LONG} It happened on ${n + 1} May 2022. ${'a long sentence '.repeat(60)}.</p>`,
).join('')}</article><footer>${`<p>${LONG}</p>`.repeat(20)}</footer></body></html>`;

describe('renderDraft', () => {
  it.each(Object.entries(catalogues))("keeps Discord's limits and pings nobody in %s", async (_, spoken) => {
    const box = Array.from({ length: 20 }, (_, n) => mail(n)).join('');
    for (const [name, content] of [
      [`${'x'.repeat(200)}.mbox`, box],
      ['page.html', page],
    ] as const) {
      const draft = await draftOf(name, content);
      const notes = Array.from({ length: 3 }, () => 'A note of the form.');
      const payload = renderDraft(draft, spoken, notes);
      expect([...validateMessagePayload(payload), ...validateNothingPings(payload)]).toEqual([]);
      expect(validateModal(draftModal(draft, spoken))).toEqual([]);
      const [document] = draft.documents;
      if (document === undefined) throw new Error('nothing was read');
      const removal = renderRemoval(document, document.path, { key: '0123456789ab', others: 3 }, spoken);
      expect([...validateMessagePayload(removal), ...validateNothingPings(removal)]).toEqual([]);
    }
  });

  it('shows the first sentence, one from the middle and the last', async () => {
    const sentences = Array.from(
      { length: 9 },
      (_, n) => `The bell number ${n} rang at noon in the village.`,
    );
    const shown = shownIn(await draftOf('bells.txt', `Bells\n\n${sentences.join('\n\n')}`));
    expect(shown.match(/number \d/g)).toEqual(['number 0', 'number 4', 'number 8']);
  });

  it('names what was cut with the reason, and the dates as they are told', async () => {
    const shown = shownIn(await draftOf('note.md', '---\ntitle: Note\n---\n\nThe bell rang in May 2022.\n'));
    expect(shown).toMatch(/- front matter: /);
    expect(shown).toContain('Dates: May 2022');
  });

  it('says that a document says the same already', async () => {
    const said = 'The bell of the village rang at noon, and nobody came to hear what had happened there.';
    const draft = await draftOf('bell.txt', said);
    const there = documentOf('there', [said], { title: 'The bell' });
    expect(draftNotes(draft, [there], words)).toEqual([
      'It says the same as “The bell”, which is there already.',
    ]);
    expect(draftNotes(draft, [documentOf('other', ['The bell rang.'])], words)).toEqual([]);
  });
});
