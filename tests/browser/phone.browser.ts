import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogues } from '../../src/discord/locales/index.js';
import { READING_POINTS } from '../../src/discord/render/phone-height.js';
import { ICONS } from '../../src/discord/render/render-answer.js';
import { LONG_QUESTION, MARN } from '../support/marn-corpus.js';
import { chromiumPath, type OpenPlayground, openPlayground, send, skipReason } from './open-playground.js';

const PHONE = { width: 390, height: 844 };
const publishers = ['Gazette', 'Herald'];
const documents = {
  ...Object.fromEntries(
    publishers.map((publisher, at) => [
      `${publisher}.md`,
      `---\ntitle: What the ${publisher} wrote of the fire\npublisher: ${publisher}\npublished: 2019-05-06\n---\n\nThe fire at the old mill of Brackwater injured ${40 + at} people, the ${publisher} was told by the town hall.\n`,
    ]),
  ),
  ...MARN,
};

/** The frame of the last message: its height in points, and the labels of its buttons, line by line as they are seen. */
function lastFrame(page: Page): Promise<{ height: number; lines: string[][] }> {
  return page.evaluate(() => {
    const frame = [...document.querySelectorAll('discord-message')].at(-1)?.querySelector('.v2-frame');
    const lines = new Map<number, string[]>();
    for (const button of frame?.querySelectorAll('.v2-buttons > *') ?? []) {
      const { top } = button.getBoundingClientRect();
      lines.set(top, [...(lines.get(top) ?? []), button.textContent ?? '']);
    }
    return { height: frame?.getBoundingClientRect().height ?? 0, lines: [...lines.values()] };
  });
}

describe.skipIf(chromiumPath === undefined)(`an answer on a phone (${chromiumPath ?? skipReason})`, () => {
  const open: OpenPlayground[] = [];
  afterAll(() => Promise.all(open.map((one) => one.close())));

  it.each(Object.entries(catalogues).filter(([locale]) => locale !== 'es-419'))(
    'fits the screen, with its buttons in one row, in %s',
    async (locale, words) => {
      const playground = await openPlayground(documents, { locale });
      open.push(playground);
      const { page } = await playground.open({ viewport: PHONE });
      await send(page, '/ask question: How many people did the fire at the old mill injure?');
      const disputed = await lastFrame(page);
      expect(disputed.lines).toEqual([[ICONS.context, ICONS.helpful, ICONS.unhelpful]]);
      await send(page, `/ask question: ${LONG_QUESTION}`);
      const long = await lastFrame(page);
      expect(long.lines).toEqual([[words.buttons.more, ICONS.context, ICONS.helpful, ICONS.unhelpful]]);
      expect(Math.max(disputed.height, long.height)).toBeLessThanOrEqual(READING_POINTS);
      await page.locator('discord-message').last().getByRole('button', { name: ICONS.context }).click();
      await page.waitForSelector(`.v2-frame >> text=${words.context.title.replace(`${ICONS.context} `, '')}`);
      expect((await lastFrame(page)).lines).toEqual([[words.buttons.sources, words.buttons.timeline]]);
      await page.close();
    },
  );

  it.each(Object.entries(catalogues).filter(([locale]) => locale !== 'es-419'))(
    'fits the screen where it lists what there is, in %s',
    async (locale, words) => {
      const playground = await openPlayground('bundled', { locale });
      open.push(playground);
      const { page } = await playground.open({ viewport: PHONE });
      const heights = new Map<string, number>();
      for (const { name } of [words.commands.help, words.commands.incidents, words.commands.timeline]) {
        await send(page, `/${name}`);
        await page.waitForLoadState('networkidle');
        heights.set(name, (await lastFrame(page)).height);
      }
      await send(page, `/${words.commands.help.name}`);
      const frames = page.locator('discord-message').last();
      await frames.getByRole('button', { name: words.buttons.more }).click();
      await page.waitForFunction(
        (title) => document.body.innerText.includes(title),
        words.help.commands.replaceAll('*', ''),
      );
      heights.set('commands', (await lastFrame(page)).height);
      expect([...heights].filter(([, height]) => height === 0 || height > PHONE.height)).toEqual([]);
      await page.close();
    },
  );
});
