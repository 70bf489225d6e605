import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A million passages need more than the engine's own limit; megabytes. */
const HEAP_MB = 16_000;
const FIGURES = 'figures: ';
const MAIN = fileURLToPath(new URL('./main.js', import.meta.url));

/** Runs a part of the benchmark in a process of its own, and takes the figures that it tells. @throws Error when it tells none */
export function runApart<Figures>(args: readonly string[]): Figures {
  const { status, stdout } = spawnSync(process.execPath, [`--max-old-space-size=${HEAP_MB}`, MAIN, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = stdout.split('\n').find((text) => text.startsWith(FIGURES));
  if (status !== 0 || line === undefined) throw new Error(`${args.join(' ')} could not be measured`);
  return JSON.parse(line.slice(FIGURES.length)) as Figures;
}

/** Tells figures to the process that started this one. */
export function tellFigures(figures: unknown): void {
  process.stdout.write(`${FIGURES}${JSON.stringify(figures)}\n`);
}
