import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { NoDocumentsError } from '../corpus/corpus-error.js';
import { unreadFiles } from '../corpus/unread-files.js';
import { givenSetting } from '../given-setting.js';
import { defined } from '../language/defined.js';
import { nearest } from '../language/nearest.js';
import { COLLECTIONS_FILE, type OpenedPlan, openPlan } from '../open-plan.js';
import { bundledCorpus } from '../package-root.js';
import type { Plan } from '../service/choose-collection.js';
import type { CliIo } from './cli-io.js';
import type { CliParts, IndexedCorpus, LoadedCorpus } from './command.js';
import { UsageError } from './usage.js';

/** The flag of commands that read one collection. */
export const collectionFlag = {
  collection: {
    type: 'string',
    value: 'NAME',
    says: `collection of ${COLLECTIONS_FILE} (default: the one that it says)`,
  },
} as const;

/** Flags that every command reading documents takes. */
export const corpusFlag = {
  corpus: {
    type: 'string',
    value: 'DIR',
    says: `folder of documents (default: of ${COLLECTIONS_FILE}, $CORPUS_DIR, or bundled)`,
  },
  ...collectionFlag,
} as const;

/** What was typed for these flags. */
export interface ChosenCorpus {
  readonly corpus?: string;
  readonly collection?: string;
}

/** Where documents are, and who reads them where their collection says so, as the setting `READER`. */
export interface CorpusPlace {
  readonly folder: string;
  /** The name of their collection; absent for a folder that belongs to none. */
  readonly name?: string;
  readonly reader?: string;
}

/**
 * Chooses the documents: the folder of the flag, else a collection, else `CORPUS_DIR`, else those bundled.
 * @throws UsageError when there is no such collection or folder; ConfigError when the file of collections is not right
 */
export async function chooseCorpus(
  { corpus, collection }: ChosenCorpus,
  env: CliIo['env'],
): Promise<CorpusPlace> {
  if (corpus !== undefined && collection !== undefined)
    throw new UsageError('--corpus names a folder and --collection another: give one of them.');
  const place = corpus === undefined ? placeIn((await planIn(env)).plan, collection) : { folder: corpus };
  const folder = resolve(place.folder);
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return { ...place, folder };
  const fault = found === undefined ? 'There is no folder' : 'This is not a folder:';
  throw new UsageError(
    `${fault} ${folder}\nGive the folder of your documents: --corpus DIR (or set CORPUS_DIR).`,
  );
}

/** Tells what a bot would serve that started here, and the file that says so, where there is one. */
export function planIn(env: CliIo['env']): Promise<OpenedPlan> {
  return openPlan(givenSetting(env, 'CASEBOOK_CONFIG'), givenSetting(env, 'CORPUS_DIR') ?? bundledCorpus);
}

function placeIn({ collections, routes }: Plan, wanted: string | undefined): CorpusPlace {
  const found = collections.find(({ name }) => name === (wanted ?? routes.fallback));
  if (found !== undefined) return defined({ name: found.name, folder: found.folder, reader: found.reader });
  const names = collections.map(({ name }) => name).filter((name) => name !== '');
  if (names.length === 0) throw new UsageError(`There are no collections here: no ${COLLECTIONS_FILE}.`);
  const guess = nearest(wanted ?? '', names);
  const hint = guess === undefined ? ` There are: ${names.join(', ')}.` : ` Did you mean ${guess}?`;
  throw new UsageError(`There is no collection "${wanted}".${hint}`);
}

/**
 * Loads the documents that a command is about.
 * @param isAsked - as `CliParts.loadCorpus` takes it
 * @throws as `chooseCorpus`; NoDocumentsError when nothing could be read
 */
export async function openCorpus(
  chosen: ChosenCorpus,
  env: CliIo['env'],
  parts: Pick<CliParts, 'loadCorpus'>,
  isAsked = false,
): Promise<LoadedCorpus & Pick<CorpusPlace, 'reader' | 'name'>> {
  const { folder, ...reading } = await chooseCorpus(chosen, env);
  const loaded = await parts.loadCorpus(folder, isAsked);
  const { corpus } = loaded;
  if (corpus.documents.length === 0) throw new NoDocumentsError(folder, unreadFiles(corpus).length);
  return { ...loaded, ...reading };
}

/**
 * Opens the documents that a command asks, in a folder or a cluster, with an engine over them.
 * @throws as `openCorpus`, and as `CliParts.openIndexed`
 */
export async function openWithEngine(
  chosen: ChosenCorpus,
  env: CliIo['env'],
  parts: Pick<CliParts, 'loadCorpus' | 'createEngine' | 'openIndexed'>,
): Promise<Pick<IndexedCorpus, 'corpus' | 'engine'>> {
  const indexed = await openChosenIndex(chosen, env, parts);
  if (indexed !== undefined) return indexed;
  const loaded = await openCorpus(chosen, env, parts, true);
  return { corpus: loaded.corpus, engine: await parts.createEngine(loaded, loaded.reader) };
}

/** Opens the documents that a command asks where they lie in a cluster; a folder that is named is read itself. */
export async function openChosenIndex(
  chosen: ChosenCorpus,
  env: CliIo['env'],
  parts: Pick<CliParts, 'openIndexed'>,
): Promise<IndexedCorpus | undefined> {
  if (chosen.corpus !== undefined) return undefined;
  return parts.openIndexed(() => collectionOf(chosen, env));
}

/** Gives the name of the collection that a command is about; empty for a folder that is named, or where one folder is all. */
export async function collectionOf({ corpus, collection }: ChosenCorpus, env: CliIo['env']): Promise<string> {
  return corpus !== undefined && collection === undefined ? '' : nameIn((await planIn(env)).plan, collection);
}

/** The name of a collection, the one asked by default where none is wanted. @throws UsageError when there is none */
function nameIn(plan: Plan, wanted: string | undefined): string {
  placeIn(plan, wanted);
  return wanted ?? plan.routes.fallback;
}
