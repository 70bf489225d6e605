import { NUMBER_WORD } from '../../language/number-words.js';
import { oneSpaced } from '../../language/one-spaced.js';
import { WITHDRAWS_OWN } from '../cues/taking-back-cues.js';
import { takesBack } from './taking-back.js';

/* What stands before a telling word is looked back at, so that a sentence is tried only where it holds that word. */

/** What a paper takes back: "Correction: we wrote …", "An earlier version of this article gave …". */
const TAKEN_BACK =
  /^(?:correction|corrigendum|clarification|erratum)\b[^.!?]{0,60}\b(?:we|our|earlier|previous\w*|original\w*|initial\w*|article|story|report|headline|version)\b|\b(?:earlier|previous|original|first) version of (?:this|the|our) (?:article|story|post|report|piece|text|page)\b(?! (?:was|is|were) (?:\w+ly )?(?:wrong|incorrect|mistaken|in error|inaccurate)[.;,]?$)|(?<=\bwe (?:had |have )?)(?:wrongly|mistakenly|incorrectly|erroneously)\b|(?<=\bthis )(?:article|story|post) (?:has been|was) (?:corrected|amended)\b/iu;

/** "“We knew of it for weeks.” No.": a list of rumours gives what is right behind each. */
const REFUTED =
  /^\s*(?:no|false|wrong|untrue|not true)\.\s*$|[”"»]\s*(?:no|false|wrong|untrue|incorrect|nonsense|not (?:true|correct)|(?:this|that)(?: is|['’]s) (?:false|wrong|untrue|incorrect|not (?:true|correct)))[.!]+\s*$/iu;

/** "Correction, 7 March 2024:", "UPDATE 14:10", "[Updated at 6 p.m.]", "Editor's note:"; what stands before the sign is of little length. */
const LABEL =
  /^[\s*_[(>•–—-]{0,8}(?:(retractions?|retracted)|(corrections?|corrected|corrigend(?:um|a)|errat(?:um|a)|clarifications?|amendments?|amended)|(updates?|updated|edit|edited|editor(?:['’]?s|s['’])? note|note (?:to readers|from the editors?)))\b(?:[*_]{0,2}\s?(?:[:\])–—]|-\s|\.?[*_]{0,2}$)|[\s,(][^.!?:]{0,30}\d[^!?:]{0,20}(?:[:)\]–—]|$))/iu;
/** The same in front of a sentence that goes on without a sign: "UPDATE 14:10 Police say …"; only capitals are a time zone. */
const STAMPED_LABEL =
  /^[\s*_[(]{0,4}(?:[Cc]orrection|CORRECTION|[Uu]pdated?|UPDATED?|[Ee]dit|EDIT)[\s,(]{1,3}(?:(?:[Aa]t|AT)\s)?\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{2,4}\b)?/u;
/** What closes a label behind its time. */
const LABEL_END = /^[*_]{0,2}\s?[:)\]–—]{1,2}[*_]{0,2}\s?/u;

/** A document that is taken back as a whole. */
const RETRACTED =
  /(?<=\b(?:this (?:\w+ )?|the (?:(?:above|following|original|whole|entire) )?|our ))(?:article|story|report|post|piece|page|item|dispatch)\b[^.!?]{0,60}\b(?:retracted|withdrawn|taken down|should (?:not|never) have been published)\b|(?<=\bwe (?:\w+ ){0,3})(?:retract|retracted|withdraw|withdrew|withdrawn) (?:this|the|our) (?:\w+ )?(?:article|story|report|post|piece)\b(?!,? (?:that|of|about|on|from|in which)\b)|\bretract(?:s|ed) (?:this|the) (?:\w+ )?(?:article|story|report|post|piece)\b(?!,? (?:that|of|about|on|from|in which)\b)/iu;

const NUMBER = `(?:\\d+|${NUMBER_WORD}|a dozen|none)`;
const ENTRY = '(?:entry|post|update|item|report|message|bulletin|tweet)';
const WRONG =
  '(?:wrong|wrongly|mistake|mistaken|incorrect|incorrectly|error|false|inaccurate|withdrawn|retracted)\\b';
/** Sentences that set something right without a label. */
const SETS_RIGHT = new RegExp(
  [
    '\\b(?:earlier|previous|initial|first|original|preliminary) (?:number|figure|count|toll|report|statement|estimate|claim|account|information|announcement|post|message|tweet)s?\\b[^.!?]{0,60}\\b(?:wrong|mistakes?|mistaken|incorrect|error|false|inaccurate|revised|corrected|withdrawn|retracted)\\b',
    '\\b(?:wrongly|mistakenly|incorrectly|erroneously) (?:reported|stated|said|named|gave|given|identified|listed|described|told|wrote|written|called)\\b',
    '\\b(?:revised|corrected|amended) (?:[^.!?\\s]{1,20} ){0,6}(?:up|down|upwards?|downwards?|from|to) ',
    `, (?:and )?not (?:the |about |as many as )?${NUMBER}\\b`,
    `\\bnow (?:says?|said|puts?|believes?) [^.!?]{0,60}\\b(?:not|only)\\b`,
    '\\b(?:contrary to|not,? as) (?:[^.!?\\s]{1,20} ){0,3}(?:earlier|previously|initially|first) ',
    `\\b${ENTRY} (?:\\w+ )?(?:of|at|from) \\d{1,2}[:.]?\\d{0,2}\\b[^!?]{0,60}\\b${WRONG}`,
    `\\b\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})? ${ENTRY}\\b[^.!?]{0,60}\\b${WRONG}`,
    '\\bwe (?:hereby |now |must |have to )?(?:retract|withdraw)(?:ed)? (?:this|the|our|that)\\b',
    '\\b(?:corrected|contradicted) (?:itself|himself|herself|themselves)\\b',
  ].join('|'),
  'iu',
);
/** An update or a note of the editors that changes what was told, rather than adding to it. */
const CHANGES =
  /\b(?:not|no longer|now|instead|rather than|wrong\w*|incorrect\w*|mistak\w+|errors?|retract\w*|withdr\w+|amend\w*|correct\w*|earlier|previous\w*|since|revis\w+|inaccura\w+|false\w*|risen|rose|fallen|fell|up from|down from|more than|only)\b|n['’]t\b|\d/iu;

/** "EDIT: thanks for the awards, please don't …": what a poster adds to readers changes nothing that was told. */
const CHATS = /^\W*(?:thanks?|thx|ty|please|pls|wow|typos?|spelling|formatting|grammar)\b/iu;

/** "We wrote at 2.10pm that the school had been evacuated." */
const WE_WROTE =
  /\bwe (?:had |have |first |then )?(?:wrote|written|reported|posted|published|said|stated)\b/iu;
/** A label stands within so many characters. */
const LABEL_CHARS = 120;
/** A label without so many letters behind it stands alone. */
const LEAST_LETTERS = 12;
const PAGE_STAMP = /^\W*(?:updated|edited)\b|\b(?:19|20)\d\d\b/iu;

/** What a note may begin with or say; each alternative is a sign of its own. */
export const NOTE_SIGNS: readonly RegExp[] = [
  LABEL,
  STAMPED_LABEL,
  TAKEN_BACK,
  RETRACTED,
  SETS_RIGHT,
  WE_WROTE,
  WITHDRAWS_OWN,
];

/**
 * Tells whether a sentence holds one of the signs of a note, anywhere or where a label stands.
 * @param words - with one space for white space
 */
export function holdsSign(sign: RegExp, words: string): boolean {
  return sign.test(words) || (words.length > LABEL_CHARS && sign.test(words.slice(0, LABEL_CHARS)));
}

/** What a note on a page does to what the page tells. */
export type NoteKind = 'correction' | 'update' | 'retraction';

/** Where a mark of emphasis or an address was read as white space, one stands for it. */
const plain = (words: string) => oneSpaced(words).trim();

/** Tells whether a sentence quotes something only to say that it is not so. */
export function isRefuted(words: string): boolean {
  return REFUTED.test(plain(words));
}

/** Tells whether a sentence repeats what was published before only to take it back: no source stands by it. */
export function isTakenBack(words: string): boolean {
  return TAKEN_BACK.test(plain(words));
}

/** Tells what kind of note begins with a line or sentence; undefined where it is none. */
export function noteLabelOf(words: string): NoteKind | undefined {
  const head = plain(words).slice(0, LABEL_CHARS);
  const [, retracts, corrects, updates] = LABEL.exec(head) ?? [];
  if (retracts !== undefined) return 'retraction';
  if (corrects !== undefined || (isTakenBack(words) && !STAMPED_LABEL.test(head))) return 'correction';
  return updates !== undefined || STAMPED_LABEL.test(head) ? 'update' : undefined;
}

/** Tells what a note says behind its label and the time of that: "UPDATE 14:10: The police …" says "The police …". */
export function withoutLabel(words: string): string {
  const head = STAMPED_LABEL.exec(plain(words))?.[0];
  return head === undefined
    ? plain(words).replace(LABEL, '')
    : plain(words).slice(head.length).replace(LABEL_END, '');
}

/**
 * Tells whether a label that stands alone, such as "UPDATE 14:10", speaks of what follows; "Updated 5 March 2024" is
 * the stamp of a page.
 */
export function introduces(label: string): boolean {
  const letters = withoutLabel(label).replace(/\P{L}/gu, '').length;
  return letters < LEAST_LETTERS && !PAGE_STAMP.test(plain(label));
}

/** "RETRACTED on 14 June 2021: …", where "Retraction: …" may be of one thing told. */
const WITHDRAWN_LABEL =
  /^[\s*_[(>•–—-]{0,8}(?:retracted|withdrawn)\b[*_]{0,2}(?:[\s,(][^.!?:]{0,30}\d[^!?:]{0,20})?\s?[:)\]–—]/iu;

/** Tells whether a sentence takes the whole document back. */
export function retractsAll(words: string): boolean {
  return RETRACTED.test(plain(words)) || WITHDRAWN_LABEL.test(plain(words));
}

/** Tells whether a sentence sets something right that was told before, without being called a correction. */
export function setsRight(words: string): boolean {
  return SETS_RIGHT.test(plain(words));
}

/** Tells whether a sentence tells what was written before, and the next says that it was wrong. */
export function setsRightNext(words: string, next: string): boolean {
  return WE_WROTE.test(plain(words)) && takesBack(plain(next));
}

/** Tells whether a note changes what was told, as far as its words show. */
export function changesWhatWasTold(words: string): boolean {
  return CHANGES.test(plain(words)) && !CHATS.test(withoutLabel(words));
}
