import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { packageRoot } from '../../src/package-root.js';

/** Where Debian puts it, or where CHROMIUM says it is. */
const PLACES = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'];
export const chromiumPath = PLACES.find((place) => place !== '' && existsSync(place));
/** Said beside skipped tests. */
export const skipReason = 'needs Chromium: apt-get install chromium, or CHROMIUM=/path/to/chrome';

export interface OpenPlayground {
  readonly url: string;
  /** A page that has loaded, and what went wrong in it. */
  open(options?: Parameters<Browser['newPage']>[0]): Promise<{ page: Page; faults: string[] }>;
  /** Tabs of one person, such as two at a time. */
  context(): Promise<BrowserContext>;
  close(): Promise<void>;
}

/**
 * Serves the built playground and starts a browser for it.
 * @param documents - their texts by name, a folder of the project, or the bundled ones
 */
export async function openPlayground(
  documents: Readonly<Record<string, string>> | string,
  { locale = 'en-US', reader = 'off' }: { readonly locale?: string; readonly reader?: string } = {},
): Promise<OpenPlayground> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-playground-'));
  const given = typeof documents === 'string' ? join(packageRoot, documents) : folder;
  const corpus = documents === 'bundled' ? [] : ['--corpus', given];
  if (typeof documents !== 'string')
    for (const [name, text] of Object.entries(documents)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  const cli = join(packageRoot, 'dist/src/cli.js');
  const server = spawn(process.execPath, [cli, 'playground', '--port', '0', '--locale', locale, ...corpus], {
    cwd: folder,
    env: { PATH: process.env.PATH, READER: reader },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(server);
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  return {
    url,
    context: () => browser.newContext(),
    async open(options = {}) {
      const page = await browser.newPage({
        viewport: { width: 1100, height: 850 },
        colorScheme: 'dark',
        ...options,
      });
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('dialog', (dialog) => faults.push(`a dialog said ${dialog.message()}`));
      page.on('console', (line) => {
        if (line.type() === 'error' || line.type() === 'warning') faults.push(line.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(url)) faults.push(`asked for ${request.url()}`);
      });
      await page.goto(url);
      await page.waitForSelector('html[data-ready=yes]');
      return { page, faults };
    },
    async close() {
      await browser.close();
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Types a command and waits for what comes of it. */
export async function send(page: Page, line: string): Promise<void> {
  const before = await page.locator('discord-message').count();
  await page.fill('#input', line);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('discord-message').length > count &&
      document.querySelector('discord-message[data-id=waiting]') === null,
    before,
  );
}

async function addressOf(server: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of server.stdout ?? []) {
    printed += String(chunk);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error(`the playground did not start: ${printed}`);
}
