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
  const wordsAt = (at: number) => reading.slice(spans[at]?.start, spans[at]?.end);
  const opensEntry = (at: number) => OPENS_ENTRY.test(document.text.slice(spans[at]?.start, spans[at]?.end));
  /** Where the entry of a sentence begins, in the same block. */
  const entryOf = (at: number): number | undefined => {
    const from = blockAt(spans[at]?.start ?? 0)?.start ?? 0;
    for (let head = at; (spans[head]?.start ?? -1) >= from; head--) if (opensEntry(head)) return head;
    return undefined;
  };
  return judged.map((judgement, at) => {
    const isOpen = judgement.stance !== 'reported' && judgement.attributedTo === undefined;
    if (!isOpen || !SUBJECTLESS.test(wordsAt(at))) return judgement;
    const head = entryOf(at);
    const name = head === undefined || head === at ? undefined : NAMED_AT_HEAD.exec(wordsAt(head))?.[1];
    return name === undefined ? judgement : { ...judgement, attributedTo: name };
  });
}
