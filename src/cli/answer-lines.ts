import { createInterface } from 'node:readline';
import { jsonLine } from '../console/json-line.js';
import { type CliIo, write } from './cli-io.js';

/**
 * Answers each line of standard input with a line of JSON, in the same order.
 * @param answer - takes a line without the spaces around it, and its number from 1; undefined where nothing is to be said
 */
export async function answerLines(
  io: CliIo,
  answer: (line: string, row: number) => Promise<object | undefined>,
): Promise<void> {
  let row = 0;
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    row += 1;
    const said = await answer(line.trim(), row);
    if (said !== undefined) await write(io.stdout, jsonLine(said));
  }
}
