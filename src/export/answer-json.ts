import type { Answer, Grade, Quote, Stance } from '../answering/answer.js';
import { type CitationJson, citationToJson } from '../answering/citation-json.js';
import { verifyQuote } from '../answering/verify-quote.js';
import type { Corpus, Document } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { englishWords, matterText } from './words.js';

/** One quote as the command line prints it; what scripts may rest on says docs/json.md. */
export interface QuoteJson {
  readonly text: string;
  /** The document's id. */
  readonly document: string;
  /** Relative to the corpus folder. */
  readonly path: string;
  /** Half-open range in UTF-16 code units of the document's text. */
  readonly start: number;
  readonly end: number;
  readonly stance: Stance;
  readonly attributedTo: string | null;
  readonly score: number;
  readonly citation: { readonly n: number } & CitationJson & {
      /** Only where other documents have the same words. */
      readonly alsoIn?: readonly {
        readonly document: string;
        readonly title: string;
        readonly paragraph: number;
      }[];
    };
}

/** One answer as the command line prints it; what scripts may rest on says docs/json.md. */
export interface AnswerJson {
  readonly question: string;
  readonly answered: boolean;
  readonly grade: Grade;
  readonly confidence: number;
  readonly quotes: readonly QuoteJson[];
  readonly nearest: readonly QuoteJson[];
  readonly onRecord: readonly QuoteJson[];
  readonly conflicts: readonly { readonly about: string; readonly quotes: readonly number[] }[];
  readonly suggestions: readonly string[];
}

/**
 * Makes the promised JSON of an answer; what is unknown is `null`.
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function answerToJson(answer: Answer, corpus: Pick<Corpus, 'documents'>): AnswerJson {
  const documents = documentsById(corpus.documents);
  const toJson = (quote: Quote) => quoteToJson(quote, documents.get(quote.documentId));
  return {
    question: answer.question,
    answered: answer.answered,
    grade: answer.grade,
    confidence: answer.confidence,
    quotes: answer.quotes.map(toJson),
    nearest: answer.nearest.map(toJson),
    onRecord: answer.onRecord.map(toJson),
    conflicts: answer.conflicts.map((conflict) => ({
      about: matterText(conflict, englishWords),
      quotes: [...conflict.quotes],
    })),
    suggestions: [...answer.suggestions],
  };
}

/**
 * Makes the promised JSON of a quote.
 * @throws QuoteMismatchError when the quote does not stand in its document
 */
export function quoteToJson(unverified: Quote, document: Document | undefined): QuoteJson {
  const quote = verifyQuote(unverified, document);
  const { n, alsoIn } = quote.citation;
  return {
    text: quote.text,
    document: quote.documentId,
    path: document?.path ?? quote.documentId,
    start: quote.start,
    end: quote.end,
    stance: quote.stance,
    attributedTo: quote.attributedTo ?? null,
    score: quote.score,
    citation: {
      n,
      ...citationToJson(quote.citation),
      ...(alsoIn !== undefined && {
        alsoIn: alsoIn.map((place) => ({
          document: place.documentId,
          title: place.title,
          paragraph: place.paragraph,
        })),
      }),
    },
  };
}
