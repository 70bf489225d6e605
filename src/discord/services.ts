import type { Answer } from '../answering/answer.js';
import type { AskFilter, Engine } from '../answering/engine.js';
import type { Corpus, Document } from '../corpus/document.js';
import { type ButtonState, documentKey } from './custom-id.js';
import { gatherSuggestions, type Suggestions } from './suggestions.js';

/** What an answer was narrowed to, as buttons carry it. */
export type AskState = Pick<ButtonState, 'source' | 'from' | 'to'>;

/** All that a command may use beside the call itself. */
export interface Services {
  readonly engine: Engine;
  readonly corpus: Corpus;
  /** Of this package, such as `0.1.0`. */
  readonly version: string;
  readonly suggestions: Suggestions;
  /** Answers one question on one line. */
  ask(question: string, state: AskState): Promise<Answer>;
  /** The document that a button or an autocompleted option names. */
  documentByKey(key: string): Document | undefined;
}

/** What the start of the program hands in; absent parts get quiet defaults. */
export interface ServiceParts {
  readonly engine: Engine;
  readonly version: string;
}

/** Puts together what commands use. Console and tests call it as the bot does. */
export function createServices({ engine, version }: ServiceParts): Services {
  const { corpus } = engine;
  const byKey = new Map(corpus.documents.map((document) => [documentKey(document), document]));
  return {
    engine,
    corpus,
    version,
    suggestions: gatherSuggestions(engine),
    ask: (question, state) => engine.ask(question, filterOf(state, byKey)),
    documentByKey: (key) => byKey.get(key),
  };
}

function filterOf({ source, from, to }: AskState, byKey: ReadonlyMap<string, Document>): AskFilter {
  return {
    ...(source === undefined ? {} : { documentIds: [byKey.get(source)?.id ?? ''] }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
