import type { Verdict, Verification } from '../answering/check-statement.js';
import type { Corpus } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { type QuoteJson, quoteToJson } from '../export/answer-json.js';
import type { Relation } from '../reader/sentence-reader.js';

/** One verified statement as the command line prints it: see docs/json.md. */
export interface VerificationJson {
  readonly statement: string;
  readonly verdict: Verdict;
  readonly evidence: readonly ({ readonly relation: Relation } & QuoteJson)[];
}

/**
 * Makes the promised JSON of a verified statement; what is unknown is `null`.
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function verificationToJson(
  { statement, verdict, evidence }: Verification,
  corpus: Corpus,
): VerificationJson {
  const documents = documentsById(corpus.documents);
  return {
    statement,
    verdict,
    evidence: evidence.map(({ relation, quote }) => ({
      relation,
      ...quoteToJson(quote, documents.get(quote.documentId)),
    })),
  };
}
