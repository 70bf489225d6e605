import { workerData } from 'node:worker_threads';
import { createEngineFromConfig, type EngineConfig } from './open-engine.js';
import { answerHere } from './service/answer-here.js';
import { serve } from './service/serve.js';
import { readSharedCorpus, type SharedCorpus } from './service/shared-corpus.js';

/** What a worker thread is started with. */
export interface WorkerData {
  readonly corpus: SharedCorpus;
  readonly config: EngineConfig;
}

const { corpus, config } = workerData as WorkerData;
const engine = await createEngineFromConfig(readSharedCorpus(corpus), config);
const service = answerHere(engine);
// Reading all dates may take longer than one answer may.
await service.timeline({});
serve(service);
