import type { Verdict, Verification } from '../answering/check-statement.js';
import { verifyEvidence } from '../answering/verified-quote.js';
import type { Corpus } from '../corpus/document.js';
import type { Relation } from '../reader/sentence-reader.js';

import { printQuote } from './print-answer.js';
import type { Terminal } from './terminal.js';
import { visibleLine } from './visible-text.js';
import { fold } from './wrap.js';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  supported: 'The sources say so.',
  disputed: 'The sources dispute it.',
  reported: 'Only reported.',
  mentioned: 'The sources speak of it. Whether they say so is for you to judge.',
  nothing: 'Nothing found in the sources.',
};
const HEADS: Readonly<Record<Relation, string>> = {
  supports: 'Says so',
  contradicts: 'Disputes it',
  hearsay: 'Reports it as somebody’s word',
  neutral: 'On the same matter',
};

/**
 * Prints a verified statement for people: the statement, the verdict, and the quotes under what each is to it.
 * @returns lines ending in a line feed; no control character of a document among them
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function printVerification(verification: Verification, corpus: Corpus, terminal: Terminal): string {
  const { paint, columns } = terminal;
  const { statement, verdict, evidence } = verifyEvidence(verification, corpus.documents);
  const groups = evidence.flatMap(({ relation, quote }, at) => [
    '',
    ...(evidence[at - 1]?.relation === relation ? [] : [paint.bold(HEADS[relation])]),
    ...printQuote(quote, terminal),
  ]);
  const head = fold(`🔍 ${visibleLine(statement)}`, columns).map((row) => paint.bold(row));
  return `${[...head, '', paint.yellow(VERDICTS[verdict]), ...groups].join('\n')}\n`;
}
