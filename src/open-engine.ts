import { createEngine } from './answering/create-engine.js';
import type { ExplainingEngine } from './answering/engine.js';
import type { Config } from './config.js';
import type { Corpus } from './corpus/document.js';
import { readModels } from './models.js';

/** Below this confidence a question is refused, unless configured otherwise: see src/DESIGN.md, "Refusal". */
export const DEFAULT_THRESHOLD = 0.12;

/** The settings that the engine goes by; plain values, which cross to worker threads. */
export type EngineConfig = Pick<Config, 'confidenceThreshold'>;

/** The engine's settings out of all, and nothing else of them. */
export function engineConfigOf({ confidenceThreshold }: EngineConfig): EngineConfig {
  return confidenceThreshold === undefined ? {} : { confidenceThreshold };
}

/** Puts the engine together as it is configured: for the bot's threads and the command line alike. */
export async function createEngineFromConfig(
  corpus: Corpus,
  { confidenceThreshold }: EngineConfig,
): Promise<ExplainingEngine> {
  return openEngine(corpus, confidenceThreshold);
}

/** The engine as shipped: a loaded corpus, the trained weights, and the refusal threshold (0 to 1). */
export function openEngine(corpus: Corpus, threshold: number = DEFAULT_THRESHOLD): ExplainingEngine {
  return createEngine(corpus, { ...readModels(), threshold });
}
