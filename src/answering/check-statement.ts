import type { Document, Span } from '../corpus/document.js';
import { splitSentences } from '../corpus/sentences.js';
import { contentTerms } from '../retrieval/analyzer.js';
import type { Answer, Quote, Stance } from './answer.js';
import { judgeStance } from './stance.js';

/** What a quote is to a statement: it says the same, it speaks against it, or it is about the same matter. */
export type Relation = 'for' | 'against' | 'related';

export interface RelatedQuote {
  readonly quote: Quote;
  readonly relation: Relation;
}

/** Share of the statement's words that a sentence must hold to speak on the very same thing. */
const SAME_THING = 0.6;
const NEGATION =
  /\b(?:not|never|no|nobody|none|neither|nor|without|den(?:y|ies|ied|ying|ials?)|refut\w+|cannot)\b|n['’]t\b|没有|沒有|未|不|否认|否認/i;
const NUMBER = /\d+(?:[.,:]\d+)*/g;

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
  const relations = splitSentences(document.text, quote.start, quote.end).map((span) =>
    compare(said, readSaid(document.text, span)),
  );
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

function readSaid(text: string, span: Span): Said {
  const words = text.slice(span.start, span.end);
  return {
    terms: new Set(contentTerms(words.split(NEGATION).join(' '))),
    numbers: new Set(words.match(NUMBER) ?? []),
    stance: judgeStance(text, span).stance,
    isNegated: NEGATION.test(words),
  };
}

function compare(statement: Said, source: Said): Relation {
  const shared = [...statement.terms].filter((term) => source.terms.has(term)).length;
  if (statement.terms.size === 0 || shared / statement.terms.size < SAME_THING) return 'related';
  const isDenied = source.stance === 'denial' || source.isNegated;
  if (isDenied !== (statement.stance === 'denial' || statement.isNegated)) return 'against';
  const hasFigures = [...statement.numbers].every((number) => source.numbers.has(number));
  const isAsFirm = source.stance !== 'claim' || statement.stance === 'claim';
  return hasFigures && isAsFirm ? 'for' : 'related';
}
