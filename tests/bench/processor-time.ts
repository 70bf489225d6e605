/** Runs something. @returns what it gives, and the seconds of processor time that the process took meanwhile */
export async function timed<T>(run: () => Promise<T>): Promise<[result: T, seconds: number]> {
  const before = processorS();
  const result = await run();
  return [result, processorS() - before];
}

/** Seconds of processor time since the process began. */
function processorS(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
