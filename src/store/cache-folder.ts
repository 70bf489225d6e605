import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The value of `CACHE_DIR` that keeps nothing. */
const OFF = 'off';

/**
 * Chooses the folder of the store: `CACHE_DIR`, else the user's own folder for what can be made anew.
 * @returns undefined where the store is off
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const given = env.CACHE_DIR?.trim() ?? '';
  if (given.toLowerCase() === OFF) return undefined;
  return given === '' ? join(userFolder(env, platform), 'casebook') : resolve(given);
}

function userFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return env.XDG_CACHE_HOME || join(homedir(), '.cache');
}
