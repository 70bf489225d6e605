import type { Document, Span } from '../corpus/document.js';
import { splitSentences } from '../corpus/sentences.js';
import { isReply } from '../evidence/reply.js';
import { judgeStance } from '../evidence/stance.js';
import { namesAct } from '../evidence/subjects.js';
import { contentTerms } from '../retrieval/analyzer.js';
import type { Answer, Quote, Stance } from './answer.js';

/** What a quote is to a statement: it says the same, it speaks against it, or it is about the same matter. */
export type Relation = 'for' | 'against' | 'related';

export interface RelatedQuote {
  readonly quote: Quote;
  readonly relation: Relation;
}

/** Share of the statement's words that a sentence must hold to speak on the very same thing … */
const SAME_THING = 0.6;
/** … and to say the same of it: with one word of four left out it may be the one that matters. */
const SAME_SAID = 0.8;
const NEGATION =
  /\b(?:not|never|no|nobody|none|neither|nor|without|den(?:y|ies|ied|ying|ials?)|refut\w+|cannot)\b|n['’]t\b|没有|沒有|未|不|否认|否認/i;
const NUMBER =
  /\d+(?:[.,:]\d+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/gi;
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Whom a sentence is about stands in the one before it. */
const POINTS_BACK = /^[“"‘]?(?:he|she|it|they|his|her|its|their|this|that)\b/i;
/** How many sentences before it a bare denial may answer. */
const LONGEST_ANSWERED = 3;

/**
 * Sets the quotes that a statement was answered with beside it. Careful rather than clever: `for` needs the same
 * words, the same figures and a source that says it as the statement does, so that somebody's claim never counts as
 * support; `against` needs a denial or a negation of the same words. All else is only about the same matter.
 * @param statement - one sentence
 * @param answer - what the engine found when asked the statement
 */
export function relateQuotes(
  statement: string,
  answer: Answer,
  documents: ReadonlyMap<string, Document>,
): RelatedQuote[] {
  return [...answer.quotes, ...answer.onRecord].map((quote) => ({
    quote,
    relation: relationOf(statement, quote, documents.get(quote.documentId)),
  }));
}

function relationOf(statement: string, quote: Quote, document: Document | undefined): Relation {
  if (document === undefined) return 'related';
  const said = readSaid(statement, { start: 0, end: statement.length });
  const { text } = document;
  const paragraph = document.blocks.findLast(({ start }) => start <= quote.start)?.start ?? quote.start;
  const spans = splitSentences(text, paragraph, quote.end);
  const relations = spans.flatMap((span, at) => {
    if (span.start < quote.start) return [];
    const [before] = spans.slice(Math.max(0, at - 1), at);
    const answered = spans.slice(Math.max(0, at - LONGEST_ANSWERED), at);
    return isReply(text.slice(span.start, span.end)) &&
      answered.some((one) => isSameThing(said, readSaid(text, one)))
      ? ['against' as const]
      : [compare(said, readSaid(text, span, before))];
  });
  // One sentence against is enough: support beside a denial would mislead.
  return (
    relations.find((relation) => relation === 'against') ??
    relations.find((relation) => relation === 'for') ??
    'related'
  );
}

interface Said {
  readonly terms: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly stance: Stance;
  readonly isNegated: boolean;
}

/** @param before - the sentence before it, which tells whom "it" means */
function readSaid(text: string, span: Span, before?: Span): Said {
  const words = text.slice(span.start, span.end);
  const meant = before && POINTS_BACK.test(words) ? text.slice(before.start, before.end) : '';
  return {
    terms: new Set(contentTerms(`${words} ${meant}`.split(NEGATION).join(' '))),
    numbers: new Set([...words.matchAll(NUMBER)].map(([number]) => numberKey(number))),
    stance: judgeStance(text, span).stance,
    isNegated: NEGATION.test(words),
  };
}

/** One key for a number in digits, with or without commas, and in a word. */
function numberKey(number: string): string {
  const word = NUMBER_WORDS.indexOf(number.toLowerCase());
  return word < 0 ? number.toLowerCase().replace(/,(?=\d{3})/g, '') : String(word);
}

function shareOf(statement: Said, source: Said): number {
  const shared = [...statement.terms].filter((term) => source.terms.has(term)).length;
  return statement.terms.size === 0 ? 0 : shared / statement.terms.size;
}

function isSameThing(statement: Said, source: Said): boolean {
  return shareOf(statement, source) >= SAME_THING;
}

function compare(statement: Said, source: Said): Relation {
  if (!isSameThing(statement, source)) return 'related';
  const isDenied = source.stance === 'denial' || source.isNegated;
  if (isDenied !== (statement.stance === 'denial' || statement.isNegated)) return 'against';
  const hasFigures = [...statement.numbers].every((number) => source.numbers.has(number));
  const isAsFirm = source.stance !== 'claim' || statement.stance === 'claim';
  // "Guilty of theft" is no support for "guilty of fraud".
  const hasActs = [...statement.terms].every((term) => !namesAct(term) || source.terms.has(term));
  const saysSame = shareOf(statement, source) >= SAME_SAID && hasFigures && hasActs;
  return saysSame && isAsFirm ? 'for' : 'related';
}
