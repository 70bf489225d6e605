/**
 * Measures Casebook and its peers on made corpora: `npm run bench -- [--sizes 1000,10000] [--million] [--into PAGE.md]`. Each
 * size runs in a process of its own, so that its memory is its own.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureSize, type SizeFigures } from './measure-size.js';
import { figuresToMarkdown, putInto } from './print-table.js';

const SIZES = [1000, 10_000, 100_000];
const MILLION = 1_000_000;
/** A million passages need more than the engine's own limit; megabytes. */
const HEAP_MB = 16_000;
const FIGURES = 'figures: ';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    million: { type: 'boolean' },
    into: { type: 'string' },
    one: { type: 'string' },
  },
});

if (values.one !== undefined) {
  const figures = await measureSize(Number(values.one));
  process.stdout.write(`${FIGURES}${JSON.stringify(figures)}\n`);
} else {
  const given = values.sizes?.split(',').map(Number) ?? SIZES;
  const sizes = [...given, ...(values.million === true ? [MILLION] : [])].map(measureApart);
  const table = figuresToMarkdown(sizes);
  process.stdout.write(`\n${table}`);
  if (values.into !== undefined)
    writeFileSync(values.into, putInto(readFileSync(values.into, 'utf8'), table));
}

function measureApart(passages: number): SizeFigures {
  process.stderr.write(`${passages} passages …\n`);
  const args = [`--max-old-space-size=${HEAP_MB}`, fileURLToPath(import.meta.url), '--one', String(passages)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = stdout.split('\n').find((text) => text.startsWith(FIGURES));
  if (status !== 0 || line === undefined) throw new Error(`${passages} passages could not be measured`);
  process.stderr.write(`${line}\n`);
  return JSON.parse(line.slice(FIGURES.length)) as SizeFigures;
}
