import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  importMap,
  importMapHash,
  pageHtml,
  staticFile,
} from '../../../src/console/playground/static-files.js';

describe('staticFile', () => {
  it.each([
    ['/page/page.css', 'text/css; charset=utf-8'],
    ['/page/bot.svg', 'image/svg+xml'],
    ['/modules/lit/index.js', 'text/javascript; charset=utf-8'],
    ['/modules/@lit/context/index.js', 'text/javascript; charset=utf-8'],
  ])('serves %s', async (path, type) => {
    expect((await staticFile(path))?.type).toBe(type);
  });

  it.each([
    '/page/../../../../package.json',
    '/page/../../chat.ts',
    '/page/..%2f..%2fchat.ts',
    '/page/index.html',
    '/page/tsconfig.json',
    '/page/',
    '/modules/lit/package.json',
    '/modules/lit/../discord.js/src/index.js',
    '/modules/discord.js/src/index.js',
    '/modules/lit',
    '/modules/../package.js',
    '/etc/passwd',
    '/page/\0.css',
  ])('serves nothing for %j', async (path) => {
    expect(await staticFile(path)).toBeNull();
  });

  it('serves every script that the page imports by name', async () => {
    const { imports } = JSON.parse(importMap) as { imports: Record<string, string> };
    const scripts = Object.values(imports).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    for (const path of scripts) expect(await staticFile(path), path).not.toBeNull();
  });
});

describe('pageHtml', () => {
  it('holds the import map that its policy allows, and no other script or style of its own', async () => {
    const html = await pageHtml();
    const inner = [...html.matchAll(/<script(?![^>]*src=)[^>]*>(.*?)<\/script>/gs)].map(
      (match) => match[1] ?? '',
    );
    expect(inner).toHaveLength(1);
    expect(
      `sha256-${createHash('sha256')
        .update(inner[0] ?? '')
        .digest('base64')}`,
    ).toBe(importMapHash);
    expect(html).not.toMatch(/<style|\son\w+=|\sstyle=|https?:/);
  });
});
