import type { Config } from './config.js';
import type { Logger } from './log.js';
import type { SharedStore } from './service/shared-store.js';

/** Opens what several processes share, where it is configured; else nothing is loaded. Never rejects. */
export async function openStore(
  { redisUrl }: Pick<Config, 'redisUrl'>,
  log: Pick<Logger, 'info' | 'warn'>,
): Promise<SharedStore | undefined> {
  if (redisUrl === undefined) return undefined;
  const { openSharedStore } = await import('./service/shared-store.js');
  return openSharedStore({
    url: redisUrl,
    onChange(isUp, error) {
      if (isUp) log.info({}, 'Redis is there: limits and answers are shared');
      else log.warn({ err: error }, 'Redis is away: this process counts and remembers by itself');
    },
  });
}
