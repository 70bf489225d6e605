import type { Engine } from '../../src/answering/engine.js';
import { type AssembledParts, assembleServices } from '../../src/discord/gateway/assemble-services.js';
import type { Services } from '../../src/discord/services.js';
import { answerHere } from '../../src/service/answer-here.js';

/** As `AssembledParts`, with an engine in this thread. */
export interface ServiceParts extends Omit<AssembledParts, 'corpus' | 'answers'> {
  readonly engine: Engine;
}

/** Puts together what commands use over an engine in this thread. */
export function createServices({ engine, ...parts }: ServiceParts): Services {
  return assembleServices({ ...parts, corpus: engine.corpus, answers: answerHere(engine) });
}
