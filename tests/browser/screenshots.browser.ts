import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { chromiumPath, type OpenPlayground, openPlayground, send } from './open-playground.js';

/** The pictures of the README: `SCREENSHOTS=1 npm run test:browser` takes them anew. */
const FOLDER = join(packageRoot, 'src/console/playground/screenshots');
const isWanted = process.env.SCREENSHOTS !== undefined && chromiumPath !== undefined;

let playground: OpenPlayground;

describe.skipIf(!isWanted)('pictures of the playground (taken with SCREENSHOTS=1)', () => {
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    playground = await openPlayground('bundled');
  });
  afterAll(() => playground?.close());

  it.each([
    ['answer-dark', 'dark', '/ask question: Was Xu Mingxing detained by the police?'],
    ['timeline-light', 'light', '/timeline from: 2018-09-01 to: 2018-09-30'],
  ] as const)('takes %s', async (name, colorScheme, line) => {
    const { page, faults } = await playground.open({
      colorScheme,
      viewport: { width: 920, height: 980 },
    });
    await send(page, line);
    await page.waitForLoadState('networkidle');
    await page.mouse.move(0, 0);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    expect(faults).toEqual([]);
    await page.close();
  });
});
