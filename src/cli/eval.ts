import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { codeOfFault } from '../corpus/file-fault.js';
import type { EvalSet } from '../eval/find-sets.js';
import type { Report, SetResult } from '../eval/report.js';
import type { System } from '../eval/system.js';
import { givenSetting } from '../given-setting.js';
import { defined } from '../language/defined.js';
import { packageRoot } from '../package-root.js';
import { type CliIo, write } from './cli-io.js';
import type { CliCommand } from './command.js';
import { chooseCorpus, collectionFlag } from './open-corpus.js';
import { parseFlags, UsageError } from './usage.js';
import { writing } from './writing.js';

const flags = {
  ...collectionFlag,
  set: { type: 'string', multiple: true, value: 'NAME', says: 'measure this set alone; may be repeated' },
  sample: { type: 'string', value: 'N', says: 'about N questions or pages of each set, spread evenly' },
  baselines: { type: 'boolean', says: 'measure simple ways of searching beside Casebook' },
  json: { type: 'boolean', says: 'print one JSON object instead of the table' },
  into: {
    type: 'string',
    value: 'FILE',
    says: 'write the table into a Markdown page, between its two marks',
  },
  compare: { type: 'string', value: 'FILE', says: 'show what changed since a run that --json printed' },
  failures: { type: 'string', value: 'N', says: 'show the worst N of each set: wanted and shown' },
  progress: { type: 'boolean', says: 'say how far it is, also where standard error is no terminal' },
} as const;

/** How often progress is told of one set. */
const TELLINGS = 20;

export const evaluate: CliCommand = {
  name: 'eval',
  summary: 'measure quotes, refusals and extraction on sets of questions and pages',
  synopsis: '[options] [DIR...]',
  flags,
  notes: [
    'A set is a folder with corpus/ and questions.jsonl (and outside.jsonl, which it cannot answer), a file\n' +
      'NAME-questions.jsonl over the documents in NAME/ beside it or one folder up, a folder with truth.json\n' +
      'and the pages (*.txt) it tells of, or one with rumours.jsonl and texts/. DIR is a set or holds several.\n' +
      'Without DIR: ../shared/eval beside the project, and those that come with it: questions on the bundled\n' +
      'documents (--set bundled) and on invented incidents (--set incidents).',
    'With --collection: the sets of questions over its folder, which are looked for beside that, with its reader.',
    'A set on several documents is told in two parts: tune, which may be fitted to, and hold, every fourth\n' +
      'document, which may not.',
    'Exit code 1 when a quote is not verbatim or quotes boilerplate.',
  ],
  examples: [
    'npm run eval',
    'casebook eval --json > before.json; casebook eval --compare before.json',
    'casebook eval --set bundled --failures 10',
    'casebook eval --into docs/measurements.md',
  ],

  async run(args, io) {
    const { values, positionals } = parseFlags(evaluate, flags, args);
    if (values.json === true && values.compare !== undefined) {
      throw new UsageError('--compare prints tables for people: leave out --json.');
    }
    const sample = readCount('sample', values.sample);
    const failures = readCount('failures', values.failures);
    const { readReport, reportToJson } = await import('../eval/report.js');
    const earlier = values.compare === undefined ? undefined : await readReport(values.compare);
    const { collection } = values;
    const own = collection === undefined ? undefined : await chooseCorpus({ collection }, io.env);
    const sets = await chooseSets(positionals, values.set ?? [], own?.folder);
    const { hasDefect } = await import('../eval/measurements.js');
    const { measureSet } = await import('../eval/measure.js');
    const { casebookWith } = await import('../eval/systems.js');
    const { openReader } = await import('../reader/open-reader.js');
    const { readerDefaults } = await import('../reader/reader-settings.js');
    const { reader, says } = await openReader({
      ...readerDefaults,
      use: own?.reader ?? givenSetting(io.env, 'READER') ?? readerDefaults.use,
    });
    const casebook = casebookWith(reader === undefined ? {} : { reader });
    const systems = [casebook, ...(values.baselines === true ? await loadBaselines() : [])];

    const results: SetResult[] = [];
    for (const set of sets) {
      const onProgress = wantsProgress(values.progress, io) ? progressTo(io) : undefined;
      const options = defined({ sample, failures, onProgress, now: () => performance.now() });
      results.push(...(await measureSet(set, systems, options)));
    }
    const report: Report = { version: 1, sample: sample ?? null, reader: says, results };
    if (values.into !== undefined) await writeInto(values.into, report);
    await write(io.stdout, values.json === true ? reportToJson(report) : await print(report, earlier));
    return results.some((result) => result.system === casebook.name && hasDefect(result.figures)) ? 1 : 0;
  },
};

/** What Casebook has to beat. It is made with a package of development. @throws UsageError where that is not installed */
async function loadBaselines(): Promise<readonly System[]> {
  try {
    return (await import('../eval/baselines.js')).baselines;
  } catch (error) {
    if (codeOfFault(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError('--baselines needs the packages of development: npm ci in a clone.', {
      cause: error,
    });
  }
}

async function writeInto(file: string, report: Report): Promise<void> {
  const { putInto, reportToMarkdown } = await import('../eval/report-markdown.js');
  const page = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`There is no file ${file} to write the table into.`);
  });
  try {
    const text = putInto(page, reportToMarkdown(report));
    await writing(file, () => writeFile(file, text));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`${file} cannot take the table. ${error.message}.`);
  }
}

function readCount(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d*$/u.test(value)) return Number(value);
  throw new UsageError(`--${name} takes a whole number from 1 on, not "${value}".`);
}

/** @param documents - only sets of questions over this folder, which are looked for beside it where no folder is given */
async function chooseSets(
  folders: readonly string[],
  names: readonly string[],
  documents: string | undefined,
): Promise<EvalSet[]> {
  const { findSets, nameApart, ownSets, readerSets } = await import('../eval/find-sets.js');
  if (documents !== undefined) {
    const beside = folders.length > 0 ? folders : [dirname(documents)];
    const found = (await Promise.all(beside.map((folder) => findSets(folder)))).flat();
    const sets = found
      .filter((set) => set.kind === 'questions' && resolve(set.corpus) === documents)
      .filter(({ name }) => names.length === 0 || names.includes(name));
    if (sets.length > 0) return sets;
    throw new UsageError(`There are no questions over ${documents}: write NAME-questions.jsonl beside it.`);
  }
  const own = [...ownSets(), ...readerSets()];
  const isOwn = (name: string) => own.some((set) => set.name === name);
  const found =
    folders.length > 0
      ? (await Promise.all(folders.map((folder) => findSets(folder)))).flat()
      : names.length > 0 && names.every(isOwn)
        ? []
        : await findSets(defaultFolder(ownSets().map(({ name }) => name)));
  const added = own.filter(({ name }) => folders.length === 0 || names.includes(name));
  const sets = nameApart([...found, ...added]);
  if (names.length === 0) return sets;
  const known = sets.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(`There is no set ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  }
  return sets.filter(({ name }) => names.includes(name));
}

/** @param own - the names of the sets that come with the project */
function defaultFolder(own: readonly string[]): string {
  const folder = resolve(join(packageRoot, '../shared/eval'));
  if (existsSync(folder)) return folder;
  const flags = own.map((name) => `--set ${name}`).join(' ');
  const others =
    own.length === 0 ? '' : ` The sets that come with the project need none: casebook eval ${flags}`;
  throw new UsageError(
    `There is no folder ${folder} with sets to measure on.\nPoint to yours: casebook eval DIR...${others}`,
  );
}

function wantsProgress(flag: boolean | undefined, { stderr }: CliIo): boolean {
  return flag === true || stderr.isTTY === true;
}

function progressTo({ stderr }: CliIo): (what: string, done: number, total: number) => void {
  const isTerminal = stderr.isTTY === true;
  return (what, done, total) => {
    const step = Math.ceil(total / TELLINGS);
    if (done % step > 0 && done < total) return;
    const line = `${what} ${done}/${total}`;
    // On a terminal each line takes the place of the one before; the last of a set is wiped.
    stderr.write(isTerminal ? `\r\u001b[K${done < total ? line : ''}` : `${line}\n`);
  };
}

async function print(report: Report, earlier: Report | undefined): Promise<string> {
  const { printComparison, printFailures, printReport } = await import('../eval/print-report.js');
  const { compareReports } = await import('../eval/compare.js');
  const changes = earlier === undefined ? '' : printComparison(compareReports(report, earlier));
  const nothing = earlier !== undefined && changes === '' ? 'The earlier run has none of these sets.\n' : '';
  return [printReport(report), changes, nothing, printFailures(report.results)]
    .filter((part) => part !== '')
    .join('\n');
}
