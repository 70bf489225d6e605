import type { Document } from '../corpus/document.js';
import { type Excerpt, excerptOf } from '../corpus/excerpt.js';
import { paragraphAround } from '../corpus/paragraphs.js';
import type { Span } from '../language/span.js';
import type { Answer, Quote } from './answer.js';
import type { Verification } from './check-statement.js';
import { QuoteMismatchError, verifyQuote } from './verify-quote.js';

/** What a quote must tell to be looked up. */
type Quoted = Pick<Quote, 'documentId' | 'start' | 'end' | 'text'> & Partial<Pick<Quote, 'highlights'>>;

/** A quote that stands in its document, with its words as a reader sees them: who shows it needs no document. */
export type Verified<Q extends Quoted = Quote> = Q & { readonly excerpt: Excerpt };

/** An answer whose quotes all stand in their documents. */
export interface VerifiedAnswer extends Omit<Answer, 'quotes' | 'nearest' | 'onRecord'> {
  readonly quotes: readonly Verified[];
  readonly nearest: readonly Verified[];
  readonly onRecord: readonly Verified[];
}

/** A checked statement whose evidence stands in its documents. */
export interface VerifiedStatement extends Omit<Verification, 'evidence'> {
  readonly evidence: readonly (Omit<Verification['evidence'][number], 'quote'> & {
    readonly quote: Verified;
  })[];
}

/** A whole paragraph around quotes, these in bold. */
export interface QuotedParagraph {
  readonly excerpt: Excerpt;
  readonly quotes: readonly [Quote, ...Quote[]];
}

/**
 * Looks a quote up in its document.
 * @throws QuoteMismatchError when it does not stand there, character for character
 */
export function verified<Q extends Quoted>(quote: Q, document: Document | undefined): Verified<Q> {
  verifyQuote(quote, document);
  if (document === undefined) throw new QuoteMismatchError(quote);
  const bold = quote.highlights?.filter(({ start, end }) => start >= quote.start && end <= quote.end);
  return { ...quote, excerpt: excerptOf(document, quote, bold) };
}

/**
 * Looks up all quotes of an answer.
 * @throws QuoteMismatchError when one does not stand in its document
 */
export function verifyAnswer(answer: Answer, documents: readonly Document[]): VerifiedAnswer {
  const documentOf = citedAmong(documents, [...answer.quotes, ...answer.nearest, ...answer.onRecord]);
  const verify = (quote: Quote) => verified(quote, documentOf(quote));
  return {
    ...answer,
    quotes: answer.quotes.map(verify),
    nearest: answer.nearest.map(verify),
    onRecord: answer.onRecord.map(verify),
  };
}

/**
 * Looks up the evidence of a checked statement.
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function verifyEvidence(check: Verification, documents: readonly Document[]): VerifiedStatement {
  const documentOf = citedAmong(
    documents,
    check.evidence.map(({ quote }) => quote),
  );
  const verify = (quote: Quote) => verified(quote, documentOf(quote));
  return { ...check, evidence: check.evidence.map((one) => ({ ...one, quote: verify(one.quote) })) };
}

/**
 * Takes the paragraphs around quotes, each once, in the order of the quotes.
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function quotedParagraphs(
  quotes: readonly Quote[],
  documents: readonly Document[],
): QuotedParagraph[] {
  const documentOf = citedAmong(documents, quotes);
  const places = new Map<string, { document: Document; paragraph: Span; quotes: [Quote, ...Quote[]] }>();
  for (const quote of quotes) {
    const document = documentOf(quote);
    verifyQuote(quote, document);
    if (document === undefined) continue;
    const paragraph = paragraphAround(document, quote);
    const key = `${document.id} ${paragraph.start}`;
    const place = places.get(key);
    if (place === undefined) places.set(key, { document, paragraph, quotes: [quote] });
    else place.quotes.push(quote);
  }
  return [...places.values()].map(({ document, paragraph, quotes: within }) => ({
    excerpt: excerptOf(document, paragraph, within),
    quotes: within,
  }));
}

/** Finds the documents of some quotes; there may be many others. */
function citedAmong(
  documents: readonly Document[],
  quotes: readonly Quoted[],
): (quote: Quoted) => Document | undefined {
  const cited = new Set(quotes.map(({ documentId }) => documentId));
  const byId = new Map(
    documents.filter(({ id }) => cited.has(id)).map((document) => [document.id, document]),
  );
  return ({ documentId }) => byId.get(documentId);
}
