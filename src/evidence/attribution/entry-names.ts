import type { Document } from '../../corpus/document.js';
import { readingOf } from '../../corpus/marks.js';
import { WHOLE_NAME } from '../../corpus/speakers/person-names.js';
import type { Span } from '../../language/span.js';
import type { Judgement } from '../judgement.js';
import { blockReader } from '../written-by.js';

const OPENS_ENTRY = /^\s*(?:[*+•–-]|\d{1,2}[.)])\s/u;
const NAMED_AT_HEAD = new RegExp(`^[^\\p{L}]*(${WHOLE_NAME})\\s*[,:;(–—-]`, 'u');
/** "Denies having paid anybody.": who does so stands at the head of the entry. */
const SUBJECTLESS =
  /^\s*(?:Den(?:ies|ied)|Reject(?:s|ed)|Plead(?:s|ed)|Disput(?:es|ed)|Contest(?:s|ed)|Claim(?:s|ed)|Insist(?:s|ed)|Maintain(?:s|ed)|Admit(?:s|ted)|Says|Said)\b/u;

/** Gives what an entry of a list says without a subject to whoever the entry is on: "* Ida Falk, manager. Denies it." */
export function withEntryNames(
  judged: readonly Judgement[],
  spans: readonly Span[],
  document: Document,
): Judgement[] {
  const reading = readingOf(document);
  const blockAt = blockReader(document);
  let name: string | undefined;
  let last: object | undefined;
  return judged.map((judgement, at) => {
    const { start, end } = spans[at] as Span;
    const block = blockAt(start);
    const opens = OPENS_ENTRY.test(document.text.slice(start, end));
    if (opens) name = NAMED_AT_HEAD.exec(reading.slice(start, end))?.[1];
    else if (block !== last) name = undefined;
    last = block;
    const isOpen = judgement.stance !== 'reported' && judgement.attributedTo === undefined;
    if (name === undefined || opens || !isOpen || !SUBJECTLESS.test(reading.slice(start, end)))
      return judgement;
    return { ...judgement, attributedTo: name };
  });
}
