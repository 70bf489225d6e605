import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { chromiumPath, type OpenPlayground, openPlayground, send, skipReason } from './open-playground.js';

const FOLDER = join(packageRoot, 'src/console/playground/screenshots');
const WIDTH = 920;
/** Enough for the network's first reading on a slow machine; milliseconds. */
const PATIENCE_MS = 120_000;

/** Three years of a made-up ferry, long enough for a timeline to open with an overview. */
const FERRY = Object.fromEntries(
  [2019, 2020, 2021].map((year) => [
    `ferry-${year}.md`,
    `---\ntitle: The log of the ferry, ${year}\npublisher: Sandby Harbour\nincident: The ferry in ${year}\n---\n\n${monthsOf(
      year,
    )}\n`,
  ]),
);

function monthsOf(year: number): string {
  const months = ['January', 'March', 'April', 'May', 'June', 'August', 'September', 'October', 'November'];
  const told = [
    'the ferry of Sandby ran aground at the northern pier',
    'divers mended the hull of the ferry',
    'the harbour office raised the fare to Marn',
    'a storm kept the ferry in the harbour',
    'the ferry carried its last lorry to Marn',
  ];
  return months
    .slice(0, year === 2020 ? 9 : 8)
    .map((month, i) => `On ${3 + i * 2} ${month} ${year}, ${told[(i + year) % told.length]}.`)
    .join('\n\n');
}

describe.skipIf(chromiumPath === undefined)(
  `the pictures of the pages (${chromiumPath ?? skipReason})`,
  () => {
    const open: OpenPlayground[] = [];
    beforeAll(() => mkdirSync(FOLDER, { recursive: true }));
    afterAll(() => Promise.all(open.map((one) => one.close())));

    const start = async (documents: Parameters<typeof openPlayground>[0], locale = 'en-US') => {
      const playground = await openPlayground(documents, { locale, reader: 'auto' });
      open.push(playground);
      return playground;
    };

    /** Takes the messages alone, without the bars around them. */
    async function take(page: Page, name: string): Promise<void> {
      await page.waitForLoadState('networkidle');
      await page.mouse.move(0, 0);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      expect(await page.getByText('Something went wrong').count(), 'faults shown').toBe(0);
      await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    }

    it.each([
      ['answer-dark', 'dark', 700, 'bundled', '/ask question: Did Okex manipulate prices?'],
      ['nearest-light', 'light', 640, 'bundled', '/ask question: What was the fine for Okex?'],
      [
        'disputed-dark',
        'dark',
        560,
        'docs/examples/footbridge',
        '/ask question: How many people were injured?',
      ],
      ['timeline-light', 'light', 980, 'bundled', '/timeline from: 2018-09-01 to: 2018-09-30'],
      ['overview-dark', 'dark', 620, 'ferry', '/timeline'],
    ] as const)(
      'takes %s',
      async (name, colorScheme, height, documents, line) => {
        const playground = await start(documents === 'ferry' ? FERRY : documents);
        const { page, faults } = await playground.open({ colorScheme, viewport: { width: WIDTH, height } });
        await send(page, line);
        await take(page, name);
        expect(faults).toEqual([]);
        await page.close();
      },
      PATIENCE_MS,
    );

    it(
      'takes check-light',
      async () => {
        const playground = await start('docs/examples/footbridge');
        const { page, faults } = await playground.open({
          colorScheme: 'light',
          viewport: { width: WIDTH, height: 760 },
        });
        await send(page, 'Ruth Hale ignored the rust on the chains.');
        await page.locator('.said').last().click({ button: 'right' });
        await page.getByRole('menuitem', { name: 'Check against sources' }).click();
        await page.waitForSelector('discord-message:last-child .v2-frame');
        await page.waitForFunction(() => document.querySelector('discord-message[data-id=waiting]') === null);
        await take(page, 'check-light');
        expect(faults).toEqual([]);
        await page.close();
      },
      PATIENCE_MS,
    );
  },
);
