import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PageWords, pageWordsFor } from '../../../src/console/playground/page/page-words.js';
import { pageHintsFor } from '../../../src/console/playground/page-hints.js';
import { catalogues } from '../../../src/discord/locales/index.js';
import { packageRoot } from '../../../src/package-root.js';

const english = pageWordsFor('en-US');
const chinese = pageWordsFor('zh-CN');
const html = readFileSync(join(packageRoot, 'src/console/playground/page/index.html'), 'utf8');
const HAN = /\p{Script=Han}/u;

describe('the words of the page', () => {
  it('are complete in Chinese, or absent', () => {
    const said = (words: PageWords) => ({
      ...words,
      documents: words.documents(2),
      today: words.today('10:00'),
      noAnswer: words.noAnswer(''),
    });
    const foreign = Object.entries(said(chinese)).filter(([, text]) => !HAN.test(String(text)));
    expect(foreign).toEqual([['language', 'zh-CN']]);
    const { slash, ...hints } = pageHintsFor('zh-CN');
    const told = [
      ...Object.values(hints),
      slash.unknown('a', 'b', []),
      slash.type(''),
      slash.noOption('', ''),
    ];
    expect([...told, slash.misfit('', '', '')].filter((text) => !HAN.test(text))).toEqual([]);
    for (const locale of Object.keys(catalogues).filter((one) => one !== 'zh-CN')) {
      expect(pageWordsFor(locale)).toBe(english);
    }
  });

  it('are there for every place of the page that asks for some', () => {
    const asked = [...html.matchAll(/data-(?:word|label)="(\w+)"/g)].map(([, name = '']) => name);
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((name) => !(name in english))).toEqual([]);
  });

  it('name commands as the bot does', () => {
    expect(chinese.how).toContain(`/${catalogues['zh-CN'].commands.ask.name}`);
    expect(chinese.naming).toContain(`/${catalogues['zh-CN'].commands.ask.name}`);
  });
});
