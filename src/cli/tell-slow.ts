import { after } from '../service/after.js';

/** Who waits longer than this wonders; milliseconds. */
const SLOW_MS = 2000;

/**
 * Tells a person at a terminal what takes so long; a file or another program hears nothing.
 * @param slow - begins the time after which it is told
 */
export async function tellSlow<Result>(
  stderr: { readonly isTTY?: boolean; write(text: string): unknown },
  what: string,
  work: Promise<Result>,
  slow: () => ReturnType<typeof after> = () => after(SLOW_MS),
): Promise<Result> {
  if (stderr.isTTY !== true) return work;
  const late = slow();
  void late.over.then(() => stderr.write(`casebook: ${what}…\n`));
  try {
    return await work;
  } finally {
    late.clear();
  }
}
