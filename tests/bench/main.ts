/**
 * Measures Casebook and its peers on made corpora: `npm run bench -- [--sizes 1000,10000] [--million] [--into PAGE.md]`. Each
 * size runs in a process of its own, so that its memory is its own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changeOne } from './change-one.js';
import { measureSize, type SizeFigures } from './measure-size.js';
import { figuresToMarkdown, putInto } from './print-table.js';
import { runApart, tellFigures } from './run-apart.js';

const SIZES = [1000, 10_000, 100_000];
const MILLION = 1_000_000;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    million: { type: 'boolean' },
    into: { type: 'string' },
    one: { type: 'string' },
    changed: { type: 'string' },
  },
});

if (values.one !== undefined) {
  tellFigures(await measureSize(Number(values.one)));
} else if (values.changed !== undefined) {
  tellFigures(await changeOne(values.changed));
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
  const figures = runApart<SizeFigures>(['--one', String(passages)]);
  process.stderr.write(`${JSON.stringify(figures)}\n`);
  return figures;
}
