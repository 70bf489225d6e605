import type { Span } from '../language/span.js';
import type { Question } from './question.js';
import type { AnalyzedSentence } from './sentence.js';
import type { Entity, EntityKind } from './sentence-entities.js';
import { positionsOf } from './word-order.js';

/** Kinds of facts that can be seen by their shape. */
export type Fact = 'name' | 'place' | 'date' | 'number' | 'money' | 'contact' | 'age';

/** What in a sentence may be one. */
const TOLD_AS: Readonly<Record<Exclude<Fact, 'name' | 'contact' | 'age'>, readonly EntityKind[]>> = {
  place: ['place', 'name'],
  date: ['date'],
  number: ['number', 'money'],
  money: ['money'],
};

/** "How much did it cost?" asks for money; "how much water was left?" and "how much of it …?" for another amount. */
const HOW_MUCH = /\bhow much\b/iu;
const PAYS =
  /\bhow much (?:money|cash|compensation|debt|profit|rent|tax)\b|\bhow much(?! (?:of|more|less)\b).{0,300}\b(?:pa(?:y|id|ys|ying)|costs?|owe[ds]?|earn(?:s|ed)?|spen[dt]|charge[ds]?|worth|fine[ds]?|stolen|stole|invest(?:ed)?|donated?|refund(?:ed)?|sue[ds]?|suing|sold for)\b/iu;

const LATIN = /\p{Script=Latin}/u;
const ASKS_CONTACT =
  /\b(?:(?:tele)?phone|fax|mobile|hotline) numbers?\b|\be-?mail(?: address)?\b|\bemail\b/iu;
const ASKS_AGE = /\b(?:how old|(?:at )?what age|the age of)\b|多大|几岁|年龄/iu;
/** What an age is told with: of people, and of what people founded. */
const AGE_WORDS: ReadonlySet<string> = new Set(
  [
    'old',
    'age',
    'aged',
    'born',
    'birthday',
    'teenager',
    'founded',
    'established',
    'built',
    'created',
    'since',
  ].flatMap((word) => [word, `${word}s`]),
);
/** How far apart, in words, a name and what it names may stand. */
const BESIDE = 6;
/** A telephone number has at least so many digits. */
const CONTACT_DIGITS = 5;

/**
 * Tells which kind of fact a question leaves open, where it has a shape: money for "how much did it cost?", a date for
 * "when …?".
 */
export function factAskedFor({ kind, named, text }: Question): Fact | undefined {
  if (named !== undefined) return 'name';
  if (ASKS_CONTACT.test(text)) return 'contact';
  if (ASKS_AGE.test(text)) return 'age';
  switch (kind) {
    case 'how-much':
      return HOW_MUCH.test(text) && !PAYS.test(text) ? 'number' : 'money';
    case 'how-many':
    case 'how-long':
      return 'number';
    case 'where':
      // A place is known by its capital, which other scripts do not have.
      return LATIN.test(text) ? 'place' : undefined;
    case 'when':
      return 'date';
    default:
      return undefined;
  }
}

/** Tells whether a sentence tells a fact of a kind that the question does not hold itself. */
export function tellsFact(fact: Fact, sentence: AnalyzedSentence, question: Question): boolean {
  if (fact === 'name') return isNamed(question, sentence);
  if (fact === 'contact') return holdsContact(sentence);
  if (fact === 'age') return holdsAge(sentence);
  return TOLD_AS[fact].some((kind) =>
    sentence.entitiesOf(kind).some((entity) => mayBeAsked(entity, sentence, question)),
  );
}

/** Whether an entity tells what the question does not hold, and is surely a name where it may be one. */
function mayBeAsked(entity: Entity, sentence: AnalyzedSentence, { variantTerms }: Question): boolean {
  return isNovel(entity, variantTerms) && (entity.kind !== 'name' || isSureName(entity, sentence));
}

/**
 * Finds the words of a sentence that may be what is asked for, by their kind: the dates of it for "when …?", the names
 * for "who …?". Of a question that leaves no such kind open none.
 * @returns in text order, none overlapping
 */
export function wordsAskedFor(question: Question, sentence: AnalyzedSentence): Span[] {
  const fact = factAskedFor(question);
  const kinds: readonly EntityKind[] =
    fact === 'name' || (fact === undefined && question.kind === 'who')
      ? ['person', 'name']
      : fact === undefined || fact === 'contact' || fact === 'age'
        ? []
        : TOLD_AS[fact];
  const spans = kinds
    .flatMap((kind) => sentence.entitiesOf(kind))
    .filter((entity) => mayBeAsked(entity, sentence, question))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, i) => !spans.slice(0, i).some((other) => span.start < other.end));
}

function holdsContact({ tokens }: AnalyzedSentence): boolean {
  let digits = 0;
  return tokens.some(({ word }) => {
    digits = /^[\d-]+$/u.test(word) ? digits + word.length : 0;
    return digits >= CONTACT_DIGITS || word.includes('@');
  });
}

/** A word of age, or a number behind a name: "Sharp, 36, from Portland". */
function holdsAge({ tokens }: AnalyzedSentence): boolean {
  return tokens.some(({ word, start }, at) => {
    if (word.split('-').some((part) => AGE_WORDS.has(part)) || /[岁歲]/u.test(word)) return true;
    const before = tokens[at - 1];
    return /^\d{1,3}$/u.test(word) && before?.capital === true && start - before.end === ', '.length;
  });
}

/** Tells whether an entity has a word that the question does not hold. */
export function isNovel({ terms }: Entity, asked: ReadonlySet<string>): boolean {
  return terms.some((term) => !asked.has(term));
}

/** A capital at the head of a sentence makes no name. */
function isSureName({ kind, start, terms }: Entity, sentence: AnalyzedSentence): boolean {
  return kind === 'name' && (start > sentence.start || terms.length > 1);
}

/** Whether a name that the question does not hold stands beside what it asks the name of: "investor Jane Roe", "Jane Roe, an investor". */
function isNamed({ terms, named, variantTerms: asked }: Question, sentence: AnalyzedSentence): boolean {
  const term = named === undefined ? undefined : terms[named];
  if (term === undefined) return false;
  const places = positionsOf(term, sentence);
  return sentence
    .entitiesOf('name')
    .filter((entity) => isSureName(entity, sentence) && isNovel(entity, asked))
    .some(({ start, end }) =>
      sentence.tokens.some(
        (token) =>
          token.start >= start &&
          token.end <= end &&
          places.some((place) => Math.abs(place - token.position) <= BESIDE),
      ),
    );
}
