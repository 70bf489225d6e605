import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/store/cache-folder.js';

describe('cacheFolder', () => {
  it.each([
    [{ CACHE_DIR: 'off' }, undefined],
    [{ CACHE_DIR: ' OFF ' }, undefined],
    [{ CACHE_DIR: './kept' }, resolve('./kept')],
    [{ XDG_CACHE_HOME: '/var/made' }, join('/var/made', 'casebook')],
    [{}, join(homedir(), '.cache', 'casebook')],
  ])('of %j is %s', (env, folder) => {
    expect(cacheFolder(env, 'linux')).toBe(folder);
  });

  it.each([
    ['win32', { LOCALAPPDATA: 'C:\\made' }, join('C:\\made', 'casebook')],
    ['darwin', {}, join(homedir(), 'Library', 'Caches', 'casebook')],
  ] as const)("is the user's own on %s", (platform, env, folder) => {
    expect(cacheFolder(env, platform)).toBe(folder);
  });
});
