import { codeOfFault, reasonOfFault } from '../corpus/file-fault.js';
import { UsageError } from './usage.js';

/** Why nothing can be written where reading would say something else. */
const WRITING: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'its folder does not exist'],
  ['EEXIST', 'a file of that name is in the way'],
  ['ENOTDIR', 'a part of its path is a file'],
]);

/**
 * Writes something to a path that a person named.
 * @throws UsageError with the path and the reason, where the file system refuses; other faults as they come
 */
export async function writing<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = codeOfFault(error);
    if (!/^E[A-Z]+$/.test(code)) throw error;
    throw new UsageError(`${path} cannot be written: ${WRITING.get(code) ?? reasonOfFault(error)}.`, {
      cause: error,
    });
  }
}
