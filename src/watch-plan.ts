import { isDeepStrictEqual } from 'node:util';
import { readPlan } from './collections-file.js';
import { ConfigError } from './config.js';
import type { Logger } from './log.js';
import type { Collections } from './service/collections.js';
import { watchFolder } from './service/watch-folder.js';

/**
 * Goes by the file of collections again whenever it changes. One that is not right, or whose documents cannot be read,
 * changes nothing and is told of.
 */
export async function watchPlan(
  file: string,
  collections: Pick<Collections<unknown>, 'plan' | 'take'>,
  log: Logger,
): Promise<{ close(): Promise<void> }> {
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
  const onFault = (err: unknown) => log.warn({ err }, 'the file of collections cannot be watched');
  // One after the other: each compares the file with what the one before made of it.
  let turn = Promise.resolve();
  const onChange = () => {
    turn = turn.then(take);
  };
  const watch = await watchFolder(file, { followLinks: true, onChange, onFault });
  // What changed between the first reading and the watch has been noticed by nobody.
  onChange();
  return watch;
}
