import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { openReader } from '../../src/reader/open-reader.js';
import { readerDefaults } from '../../src/reader/reader-settings.js';
import type { SentenceReader } from '../../src/reader/sentence-reader.js';
import { type FuzzCase, fuzzCase } from './cases.js';
import { tryCase } from './try-case.js';

/*
 * `npm run fuzz -- --seed N --minutes M` or `--pairs P`: questions and messages of every odd kind against corpora of every
 * odd kind, until the time or the number is used up or something is wrong. What is wrong is made as small as it gets and
 * printed with the seed and the path that draw it again: `npm run fuzz -- --seed N --path P`. `--reader network` lets the
 * network that is shipped read, which is slower, in the place of shared words.
 */

/** Cases drawn from one seed; the next ones come from the seed after it. */
const CASES_OF_SEED = 10;
const SHRINK_MS = 600_000;
const SEEDS_APART = 1_000_003;
const MINUTE_MS = 60_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '1' },
    pairs: { type: 'string' },
    path: { type: 'string' },
    reader: { type: 'string', default: 'lexical' },
  },
});

const started = performance.now();
const total = { pairs: 0, answered: 0, cases: 0 };

let isStopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    isStopped = true;
  });
}

function isDone(): boolean {
  if (isStopped) return true;
  if (values.pairs !== undefined) return total.pairs >= Number(values.pairs);
  return performance.now() - started >= Number(values.minutes) * MINUTE_MS;
}

function tell(what: string): void {
  const seconds = (performance.now() - started) / 1000;
  const rate = (total.pairs / seconds).toFixed(1);
  process.stdout.write(
    `${total.pairs} pairs (${total.answered} answered) in ${total.cases} corpora, ${seconds.toFixed(0)} s, ${rate} pairs/s: ${what}\n`,
  );
}

/** One for all cases; absent where shared words are to tell. */
async function readerNamed(name: string): Promise<SentenceReader | undefined> {
  if (name === 'lexical') return undefined;
  if (name !== 'network') throw new Error(`--reader ${name}: lexical or network`);
  const { reader, says } = await openReader(readerDefaults);
  if (reader === undefined) throw new Error(`the network cannot read here: ${says}`);
  return reader;
}

const reader = await readerNamed(values.reader);
let failing: readonly string[] = [];

const property = fc.asyncProperty(fuzzCase, async (drawn) => {
  if (isDone()) return true;
  const { pairs, answered, faults } = await tryCase(drawn, reader);
  total.pairs += pairs;
  total.answered += answered;
  total.cases += 1;
  if (faults.length > 0) failing = faults;
  return faults.length === 0;
});

async function tryFrom(seed: number): Promise<boolean> {
  const replay = values.path === undefined ? {} : { path: values.path };
  const result = await fc.check(property, { seed, numRuns: CASES_OF_SEED, interruptAfterTimeLimit: SHRINK_MS, ...replay }); // biome-ignore format: a call
  if (!result.failed || result.counterexample === null) return true;
  tell('1 fault');
  const [smallest] = result.counterexample as [FuzzCase];
  process.stdout.write(
    `--seed ${result.seed} --path ${result.counterexamplePath}\n${failing.slice(0, 5).join('\n')}\n${JSON.stringify(smallest, null, 1)}\n`,
  );
  return false;
}

let isFine = true;
const first = Number(values.seed);
for (let round = 0; isFine && !isDone(); round += 1) {
  isFine = await tryFrom(values.path === undefined ? first * SEEDS_APART + round : first);
  if (values.path !== undefined) break;
}
if (isFine) tell('0 faults');
process.exitCode = isFine ? 0 : 1;
