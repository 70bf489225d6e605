import type { Answer } from '../../src/answering/answer.js';
import type { Engine } from '../../src/answering/engine.js';
import type { Corpus } from '../../src/corpus/document.js';
import type { Services } from '../../src/discord/services.js';
import { createServices } from '../support/create-services.js';
import { answerOf, corpusOf, fileOf } from '../support/small-corpus.js';

/** What the bot's own commands need, over an engine that answers as told. */
export function servicesOf(corpus: Corpus, answers: (question: string) => Answer): Services {
  const engine: Engine = { corpus, ask: async (question) => answers(question) };
  return createServices({ engine, version: '0.0.0', chat: 'on' });
}

/** The same over a document that tells nothing: everything is refused. */
export function refusingServices(): Services {
  return servicesOf(corpusOf(fileOf('blank', 'Nothing is told.')), (question) => answerOf(question, []));
}
