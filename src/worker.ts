import { workerData } from 'node:worker_threads';
import { createEngineFromConfig, type EngineConfig } from './open-engine.js';
import type { GateMemory } from './reader/native-gate.js';
import { answerHere } from './service/answer-here.js';
import { serve } from './service/serve.js';
import { readSharedCorpus, type SharedCorpus } from './service/shared-corpus.js';

/** What a worker thread is started with. */
export interface WorkerData {
  readonly corpus: SharedCorpus;
  readonly config: EngineConfig;
  /** Closed before the thread is ended. */
  readonly gate?: GateMemory;
}

const { corpus, config, gate } = workerData as WorkerData;
const engine = await createEngineFromConfig(readSharedCorpus(corpus), config, gate);
const service = answerHere(engine);
// Reading all dates may take longer than one answer may.
await service.timeline({});
serve(service);
