import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ICONS } from '../../src/discord/render/render-answer.js';
import { UNLIMITED, useBot } from '../support/bot-suite.js';
import { ALL_PERMISSIONS, labelsOf, MEMBER_PERMISSIONS, textOf } from '../support/discord-server/index.js';
import { CORPUS, OFF_TOPIC, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

const PATIENCE_MS = 60_000;
const MANAGER = { permissions: ALL_PERMISSIONS };
const TOOK_OVER = 'other documents took over';
const FERRY = '# The ferry\n\nThe ferry captain Nils Holt moored at Sandby on 4 May 2022.\n';
const FERRY_QUESTION = 'Where did the ferry captain Nils Holt moor?';
const FERRY_QUOTE = 'The ferry captain Nils Holt moored at Sandby';
const PIER = CORPUS['pier.md'] ?? '';
const AFTER = PIER.replace('Ida Lund closed the pier at once', 'Ida Lund closed the pier on 4 March 2021');

describe('a bot whose folder of documents changes', () => {
  const suite = useBot();
  afterEach(() => expect(suite.discord.refused).toEqual([]));

  const file = (name: string) => join(suite.bot.folder, name);
  const logged = () => suite.bot.log.filter(({ msg }) => msg === TOOK_OVER);

  /** Changes something in the folder and waits until the bot goes by it. */
  async function change(act: () => void): Promise<Record<string, unknown> | undefined> {
    const before = logged().length;
    act();
    await suite.bot.logged(TOOK_OVER, before + 1);
    return logged().at(-1);
  }

  it(
    'quotes a document that was added, and no longer one that is gone',
    async () => {
      expect(unescaped(textOf(await suite.ask(FERRY_QUESTION)))).not.toContain(FERRY_QUOTE);
      expect(await change(() => writeFileSync(file('ferry.md'), FERRY))).toMatchObject({
        documents: 3,
        added: ['ferry.md'],
        changed: [],
        removed: [],
      });
      const answer = unescaped(textOf(await suite.ask(FERRY_QUESTION)));
      expect([answer.includes(FERRY_QUOTE), answer.includes('The ferry')]).toEqual([true, true]);
      await change(() => rmSync(file('ferry.md')));
      expect(unescaped(textOf(await suite.ask(FERRY_QUESTION)))).not.toContain(FERRY_QUOTE);
    },
    PATIENCE_MS,
  );

  it(
    'keeps the last good version of a file that is damaged, and names it',
    async () => {
      await change(() => writeFileSync(file('pier.md'), Buffer.from([0, 1, 2, 0, 0, 255, 0])));
      expect(suite.bot.log.map(({ msg, path }) => [msg, path])).toContainEqual([
        'a file cannot be read any more',
        'pier.md',
      ]);
      expect(unescaped(textOf(await suite.ask(QUESTION)))).toContain(QUOTE);
      const status = await suite.discord.slash('status', {}, MANAGER).settled();
      expect(unescaped(status.text)).toContain('pier.md');
      await change(() => writeFileSync(file('pier.md'), PIER));
    },
    PATIENCE_MS,
  );

  it(
    'says of a button that its document has changed, and quotes nothing for it',
    async () => {
      const answer = await suite.ask(QUESTION);
      const other = await suite.ask('When did the siren of the south quay ring?');
      const about = (await suite.discord.press(answer, ICONS.context).settled()).message;
      const list = (await suite.discord.press(about, 'Sources').settled()).message;
      const timeline = (await suite.discord.slash('timeline', {}, MANAGER).settled()).message;
      await change(() => writeFileSync(file('pier.md'), AFTER));
      for (const [message, label] of [
        [answer, ICONS.context],
        [about, 'Sources'],
        [list, 'Read [1]'],
        ...(labelsOf(timeline).includes('Next') ? [[timeline, 'Next'] as const] : []),
      ] as const) {
        const { text, ephemeral } = await suite.discord.press(message, label).settled();
        expect([label, text.includes('documents have changed'), ephemeral]).toEqual([label, true, true]);
        expect(unescaped(text)).not.toContain('4 March 2021');
      }
      const context = await suite.discord.press(other, ICONS.context).settled();
      expect(unescaped(context.text)).toContain('The siren of the south quay rang');
      expect(unescaped(textOf(await suite.ask(QUESTION)))).toContain('4 March 2021');
      await change(() => writeFileSync(file('pier.md'), PIER));
      expect(unescaped((await suite.discord.press(answer, ICONS.context).settled()).text)).toContain(QUOTE);
    },
    PATIENCE_MS,
  );

  it(
    'stays with the documents that it has when all are gone',
    async () => {
      rmSync(file('pier.md'));
      rmSync(file('quay.md'));
      await suite.bot.logged('the documents could not be read again; those before stay');
      expect(unescaped(textOf(await suite.ask(QUESTION)))).toContain(QUOTE);
    },
    PATIENCE_MS,
  );
});

describe('/reload', () => {
  const suite = useBot({ env: { ...UNLIMITED, RELOAD: 'off' } });
  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it(
    'reads the documents again for those who manage the server, and tells what changed',
    async () => {
      const same = await suite.discord.slash('reload', {}, MANAGER).settled();
      expect([same.ephemeral, same.text.includes('Nothing has changed')]).toEqual([true, true]);
      writeFileSync(join(suite.bot.folder, 'ferry.md'), FERRY);
      const asked = await suite.ask(OFF_TOPIC);
      const { text } = await suite.discord.slash('reload', {}, MANAGER).settled(PATIENCE_MS);
      expect(unescaped(text)).toMatch(/I now quote from 3 documents[\s\S]*New[\s\S]*ferry\.md/);
      expect(unescaped(textOf(await suite.ask(FERRY_QUESTION)))).toContain(FERRY_QUOTE);
      expect(textOf(asked)).not.toBe('');
      const status = await suite.discord.slash('status', {}, MANAGER).settled();
      expect(status.text).toMatch(/Documents: 3[\s\S]*Version of the documents: [0-9a-f]{12}/);
    },
    PATIENCE_MS,
  );

  it('is not offered to members', () => {
    const asMember = () => suite.discord.slash('reload', {}, { permissions: MEMBER_PERMISSIONS });
    expect(asMember).toThrow('is not offered to members');
  });
});
