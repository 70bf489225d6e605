import type { Readable, Writable } from 'node:stream';
import { codeOfFault, reasonOfFault } from '../corpus/file-fault.js';
import { UsageError } from './usage.js';

/** All that the command line touches of its process. */
export interface CliIo {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Waits until the person stops the program; for commands that serve until then. */
  untilStopped(): Promise<unknown>;
}

/** The codes of a stream that nobody reads any more. */
const CLOSED: ReadonlySet<string> = new Set([
  'EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END',
]); // biome-ignore format: a list of names

/** The reader of the output went away (`| head`): nothing is wrong and nothing more is wanted. */
export class OutputClosedError extends Error {
  override readonly name = 'OutputClosedError';
}

/**
 * Writes and waits until the stream took it, so that long output keeps the reader's pace.
 * @throws OutputClosedError when nobody reads any more
 * @throws UsageError when the file that it goes to takes no more
 */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve();
      else reject(faultOf(error));
    });
  });
}

function faultOf(error: Error): Error {
  if (isClosed(error)) return new OutputClosedError('output closed', { cause: error });
  if (codeOfFault(error) !== 'ENOSPC') return error;
  return new UsageError(`The output cannot be written: ${reasonOfFault(error)}.`, { cause: error });
}

function isClosed(error: Error): boolean {
  return CLOSED.has(codeOfFault(error));
}
