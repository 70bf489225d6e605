import { isDeepStrictEqual } from 'node:util';
import { readPlan } from './collections-file.js';
import { ConfigError } from './config.js';
import type { Logger } from './log.js';
import type { Collections } from './service/collections.js';
import { keepWatching, type Watch } from './service/watch-folder.js';

/**
 * Goes by the file of collections again whenever it changes. One that is not right, or whose documents cannot be read,
 * changes nothing and is told of.
 */
export function watchPlan(
  file: string,
  collections: Pick<Collections<unknown>, 'plan' | 'take'>,
  log: Logger,
): Watch {
  const take = async () => {
    try {
      const plan = readPlan(file);
      if (isDeepStrictEqual(plan, collections.plan)) return;
      await collections.take(plan);
      log.info(
        { collections: plan.collections.map(({ name }) => name) },
        'the file of collections took effect',
      );
    } catch (err) {
      const why = err instanceof ConfigError ? { problems: err.problems } : { err };
      log.error(why, 'the file of collections is not right; what it said before stays');
    }
  };
  // One after the other: each compares the file with what the one before made of it.
  let turn = Promise.resolve();
  return keepWatching(file, {
    followLinks: true,
    onChange: () => {
      turn = turn.then(take);
    },
    onFault: (err) => log.warn({ err }, 'the file of collections cannot be watched'),
  });
}
