import { createEngine, type EngineOptions, type ReadingOptions } from './answering/create-engine.js';
import type { ExplainingEngine } from './answering/engine.js';
import type { Config } from './config.js';
import type { Corpus } from './corpus/document.js';
import type { Memory } from './corpus/memory.js';
import type { JudgedDocuments } from './evidence/judgements.js';
import { listKeeper } from './evidence/sentence-index/kept-lists.js';
import { defined } from './language/defined.js';
import { type Models, readModels } from './models.js';
import type { GateMemory } from './reader/native-gate.js';
import { openReader } from './reader/open-reader.js';
import type { Stopwatch } from './service/stopwatch.js';

/** Below this confidence a question is refused, unless configured otherwise: see docs/decisions/007-three-grades.md. */
export const DEFAULT_THRESHOLD = 0.12;

/** The settings that the engine goes by; plain values, which cross to worker threads. */
export type EngineConfig = Pick<Config, 'confidenceThreshold' | 'reader'>;

/** Gives the engine's settings out of all, and nothing else of them. */
export function engineConfigOf({ confidenceThreshold, reader }: EngineConfig): EngineConfig {
  return defined({ confidenceThreshold, reader });
}

/** What an engine is opened with beside its settings. */
export interface EngineSurroundings {
  /** Of a thread that may be ended at any time. */
  readonly gate?: GateMemory | undefined;
  /** Measures what is searched and read. */
  readonly stopwatch?: Stopwatch | undefined;
  /** Of what is found out of documents. */
  readonly memory?: Memory | undefined;
  /** A folder for what the reader is made of, as in `openReader`. */
  readonly keptIn?: string | undefined;
  /** Of the dates of documents, as timelines have. */
  readonly datesRead?: Memory | undefined;
  /** How the sentences of the first corpus are said, as far as that is known. */
  readonly judged?: JudgedDocuments | undefined;
}

/** Puts the engine together as it is configured: for the bot's threads and the command line alike. */
export async function createEngineFromConfig(
  corpus: Corpus,
  config: EngineConfig,
  surroundings: EngineSurroundings = {},
): Promise<ExplainingEngine> {
  return (await engineOpener(config, surroundings))(corpus);
}

/** Opens reader and memory once, for the engines of one corpus after another. */
export async function engineOpener(
  { confidenceThreshold, reader: settings }: EngineConfig,
  { gate, stopwatch, memory, keptIn, datesRead, judged }: EngineSurroundings = {},
): Promise<(corpus: Corpus) => ExplainingEngine> {
  const { reader, says } = await openReader(settings, gate, keptIn);
  const reading = defined({
    reader: reader && (stopwatch?.reader(reader) ?? reader),
    around: stopwatch?.index,
    placesRead: settings.passages,
    models: readModels(),
    datesRead,
  });
  const listsOf = listKeeper(memory, judged);
  return (corpus) => ({
    ...openEngine(corpus, confidenceThreshold, { ...reading, lists: listsOf(corpus) }),
    reader: says,
  });
}

/**
 * Puts together the engine as shipped: a loaded corpus, the trained weights, and the refusal threshold (0 to 1).
 * @param options - who reads the sentences, the lexical reader when absent; and what is read and found out already
 */
export function openEngine(
  corpus: Corpus,
  threshold: number = DEFAULT_THRESHOLD,
  {
    models = readModels(),
    datesRead,
    ...reading
  }: ReadingOptions &
    Pick<EngineOptions, 'around' | 'lists' | 'index' | 'vocabulary' | 'isPart'> & {
      readonly models?: Models;
      readonly datesRead?: Memory;
    } = {},
): ExplainingEngine {
  const dates = async () => (await import('./dates/recall-dates.js')).dateRecaller(datesRead);
  return createEngine(corpus, { ...models, ...reading, threshold, dates });
}
