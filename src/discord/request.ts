import type { Document } from '../corpus/document.js';
import type { Caller, SlashCall } from './command.js';
import { documentKey } from './custom-id.js';
import { escapeLine, plainLine } from './escape.js';
import { type Words, wordsFor } from './locales/index.js';
import type { AskState, Services } from './services.js';

/** The longest question or topic that is taken, in characters. */
export const QUESTION_CHARS = 300;

const ISO_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** What the member did wrong, said to them as it stands. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

/** The button is of an older version, or its document has changed since. */
export function oldButton(call: Pick<Caller, 'locale'>): RequestError {
  return new RequestError(wordsFor(call.locale).errors.oldButton);
}

/**
 * The options `source`, `from` and `to`, checked.
 * @throws RequestError with a sentence for the member
 */
export function readNarrowing(options: SlashCall['options'], services: Services, words: Words): AskState {
  const source = options.getString('source');
  const from = readDate(options.getString('from'), words);
  const to = readDate(options.getString('to'), words);
  if (from !== null && to !== null && from > to && !from.startsWith(to)) {
    throw new RequestError(words.errors.dateOrder);
  }
  return {
    ...(source === null ? {} : { source: documentKey(findDocument(source, services, words)) }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
}

/**
 * The document that was chosen from the list, or typed by title, path or id.
 * @throws RequestError when there is none
 */
export function findDocument(typed: string, services: Services, words: Words): Document {
  const wanted = plainLine(typed).toLowerCase();
  const document =
    services.documentByKey(wanted) ??
    services.corpus.documents.find(({ title, path, id }) =>
      [plainLine(title), path, id].some((name) => name.toLowerCase() === wanted),
    );
  if (document === undefined) throw new RequestError(words.sources.unknown(shortened(typed)));
  return document;
}

/**
 * A question as it is asked and shown: one line of visible characters.
 * @throws RequestError when nothing is left of it
 */
export function readQuestion(typed: string, words: Words): string {
  const question = plainLine(typed);
  if (!/[\p{L}\p{N}]/u.test(question)) throw new RequestError(words.errors.emptyQuestion);
  if (question.length > QUESTION_CHARS) throw new RequestError(words.errors.longQuestion(QUESTION_CHARS));
  return question;
}

function readDate(typed: string | null, words: Words): string | null {
  if (typed === null || typed.trim() === '') return null;
  const date = typed.trim();
  const isReal = ISO_DATE.test(date) && (date.length < 10 || new Date(date).toISOString().startsWith(date));
  if (!isReal) throw new RequestError(words.errors.badDate(shortened(date)));
  return date;
}

function shortened(typed: string): string {
  return escapeLine([...plainLine(typed)].slice(0, 60).join(''));
}
