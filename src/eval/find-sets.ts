import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { packageRoot } from '../package-root.js';
import { claimFoldersAt } from './claims.js';
import { EvalSetError } from './eval-set-error.js';
import { readQuestions } from './questions.js';

/** Questions over a folder of documents. */
export interface QuestionSet {
  readonly kind: 'questions';
  readonly name: string;
  readonly corpus: string;
  /** Read one after the other. */
  readonly questionFiles: readonly string[];
}

/** Several sets of questions, each over its own documents, summed up as one. */
export interface SetCollection {
  readonly kind: 'collection';
  readonly name: string;
  readonly sets: readonly QuestionSet[];
}

/** Web pages as text with their true articles. */
export interface PageSet {
  readonly kind: 'pages';
  readonly name: string;
  readonly folder: string;
}

/** Rumours with the articles that tell of them. */
export interface RumourSet {
  readonly kind: 'rumours';
  readonly name: string;
  readonly folder: string;
}

/** Claims with sentences that people labelled, in one or several folders. */
export interface RelationSet {
  readonly kind: 'relations';
  readonly name: string;
  readonly folders: readonly string[];
}

/** Sentences whose stance and speaker people labelled, and the folder of their documents. */
export interface StanceSet {
  readonly kind: 'stances';
  readonly name: string;
  readonly labels: string;
  readonly documents: string;
}

export type EvalSet = QuestionSet | SetCollection | PageSet | RumourSet | RelationSet | StanceSet;

const QUESTIONS_OF = /^(.+)-questions\.jsonl$/u;

/**
 * Gives the sets that come with the project: `bundled`, over the bundled documents, and `incidents`, invented ones. Nothing where
 * the project's tests were left out.
 */
export function ownSets(): EvalSet[] {
  const questions = join(packageRoot, 'tests/golden/bundled-questions.jsonl');
  const incidents = join(packageRoot, 'tests/eval-sets/incidents');
  const bundled: QuestionSet = {
    kind: 'questions',
    name: 'bundled',
    corpus: join(packageRoot, 'corpus'),
    questionFiles: [questions],
  };
  return [
    ...(existsSync(questions) ? [bundled] : []),
    ...(existsSync(incidents) ? collectionsAt(incidents) : []),
  ];
}

/** Tells what the reader is measured on by itself, where real documents stand beside the project; nothing where they do not. */
export function readerSets(): EvalSet[] {
  const documents = join(packageRoot, '../shared/reader/community');
  const labels = join(packageRoot, 'src/reader/training/labels/stance.jsonl');
  const folders = claimFoldersAt(documents);
  if (folders.length === 0) return [];
  const relations: RelationSet = { kind: 'relations', name: 'relations', folders };
  const stances: StanceSet = { kind: 'stances', name: 'stance', labels, documents };
  return existsSync(labels) ? [relations, stances] : [relations];
}

/** The sets in the folders of a folder, as one; none where it holds none. */
function collectionsAt(folder: string): SetCollection[] {
  const within = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter(isFolder);
  const sets = within.flatMap(setsAt).filter((set) => set.kind === 'questions');
  return sets.length === 0 ? [] : [{ kind: 'collection', name: basename(resolve(folder)), sets }];
}

/**
 * Finds what can be measured in a folder: the folder itself, the folders in it, and its `NAME-questions.jsonl`.
 *
 * - `corpus/` beside `questions.jsonl`, and `outside.jsonl` where there is one;
 * - a folder of such folders, summed up as one;
 * - `NAME-questions.jsonl` over the documents in `NAME/`, or in `NAME/` beside the folder;
 * - `truth.json` beside the `*.txt` it tells of;
 * - `rumours.jsonl` beside `texts/`.
 * @returns sets sorted by name
 * @throws EvalSetError when there is no such folder, it holds no set, or the documents of a set are missing
 */
export async function findSets(folder: string): Promise<EvalSet[]> {
  if (!isFolder(folder)) throw new EvalSetError(`There is no folder ${resolve(folder)}`);
  const names = readdirSync(folder).sort();
  const folders = [folder, ...names.map((name) => join(folder, name)).filter(isFolder)];
  const named = names.flatMap((name) => {
    const [, set] = QUESTIONS_OF.exec(name) ?? [];
    return set === undefined ? [] : [findNamedSet(folder, set)];
  });
  const sets = [
    ...folders.flatMap(setsAt),
    ...folders.slice(1).flatMap(collectionsAt),
    ...(await Promise.all(named)),
  ];
  if (sets.length === 0) {
    throw new EvalSetError(
      `Nothing to measure in ${resolve(folder)}\nA set is corpus/ beside questions.jsonl, ` +
        'NAME-questions.jsonl beside NAME/, or truth.json beside *.txt.',
    );
  }
  return sets.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Numbers the sets that have the name of one before: `harbour`, `harbour (2)`. */
export function nameApart(sets: readonly EvalSet[]): EvalSet[] {
  const seen = new Map<string, number>();
  return sets.map((set) => {
    const n = (seen.get(set.name) ?? 0) + 1;
    seen.set(set.name, n);
    return n === 1 ? set : { ...set, name: `${set.name} (${n})` };
  });
}

function setsAt(folder: string): EvalSet[] {
  const name = basename(resolve(folder));
  const sets: EvalSet[] = [];
  const questions = join(folder, 'questions.jsonl');
  const corpus = join(folder, 'corpus');
  if (existsSync(questions) && isFolder(corpus)) {
    const outside = join(folder, 'outside.jsonl');
    const questionFiles = existsSync(outside) ? [questions, outside] : [questions];
    sets.push({ kind: 'questions', name, corpus, questionFiles });
  }
  if (existsSync(join(folder, 'truth.json'))) sets.push({ kind: 'pages', name, folder });
  if (existsSync(join(folder, 'rumours.jsonl'))) sets.push({ kind: 'rumours', name, folder });
  return sets;
}

async function findNamedSet(folder: string, name: string): Promise<QuestionSet> {
  const file = join(folder, `${name}-questions.jsonl`);
  const places = [join(folder, name), join(dirname(resolve(folder)), name)];
  const corpora = places.filter(isFolder);
  if (corpora.length === 0) {
    throw new EvalSetError(`The documents of ${file} are missing: looked in ${places.join(' and ')}`);
  }
  const files = new Set((await readQuestions(file)).flatMap(({ gold }) => gold.map((quote) => quote.file)));
  for (const corpus of corpora) {
    const held = new Set(
      readdirSync(corpus, { recursive: true, encoding: 'utf8' }).map((path) => basename(path)),
    );
    if ([...files].every((wanted) => held.has(wanted))) {
      return { kind: 'questions', name, corpus, questionFiles: [file] };
    }
  }
  throw new EvalSetError(`${corpora.join(' and ')} do not hold every file that ${file} names`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
