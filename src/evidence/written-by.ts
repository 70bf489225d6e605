import type { Block, Document, Turn } from '../corpus/document.js';
import { answerBehind } from '../corpus/passages.js';
import { asksAtEnd } from '../language/asks-at-end.js';
import { oneSpaced } from '../language/one-spaced.js';
import { accusesAnother } from './accusation.js';
import type { Judgement, Stance } from './judgement.js';

/** What is noted between what people say. */
const IN_MINUTES =
  /^\W*(?:(?:resolved|moved|seconded|carried|lost|motion)(?=[:,]| (?:that|by|unanimously)\b)|(?:the )?(?:meeting|hearing|session|court) (?:was )?(?:closed|ended|adjourned|rose|opened)\b|(?:carried|adjourned|applause|laughter|recess)\.?\s*$)/iu;
const I_CLAIM =
  /\b(?:I|we)(?:[’']\w+)? (?:\w+ ){0,2}?(?:claim|accus|alleg|believe|suspect|hear|read|(?:was|were|got) told|think|reckon|blam|contend|only what|can)\w*|\b(?:allegedly|reportedly|supposedly|rumou?r\w*)\b|they say|\bmy [\p{L}-]+(?: in[- ]law)?\b.{0,60}\b(?:says?|said|told|hears?|heard|swears|reckons|thinks)\b/iu;
const WEIGHTY: ReadonlySet<Stance> = new Set(['claim', 'denial']);
const FIRST_PERSON =
  /^\s*(?:(?:no|yes|well|and|but|so|look|listen|of course|honestly|that[’']s why)[,.]?\s+)?(?:I|I[’'](?:ve|m|d|ll)|we|we[’'](?:ve|re|d|ll)|my|our)\b/iu;

/**
 * Tells what the form of a document says of a sentence's speaker. A message and a mail are their author's words. A row
 * of a table has no subject, whatever its cells look like.
 * @param block - where the sentence stands
 * @param at - its offset
 * @param words - of the sentence: "I did not know it until the auditors told me" is its author's, whoever is named in
 *   it
 */
export function asWritten(
  judgement: Judgement,
  block: Block | undefined,
  at = block?.start ?? 0,
  words = '',
): Judgement {
  // A name may go on behind the edge of a page, which is read as white space.
  const { stance, attributedTo } = judgement;
  const isEven = attributedTo === undefined || oneSpaced(attributedTo) === attributedTo;
  const named = isEven ? judgement : { stance, attributedTo: oneSpaced(attributedTo) };
  return byForm(named, block, at, words);
}

function byForm(judgement: Judgement, block: Block | undefined, at: number, words: string): Judgement {
  if (block?.kind === 'row') {
    return judgement.stance === 'statement' ? { stance: 'reported' } : judgement;
  }
  const author = authorOf(block, at);
  // What is put to a witness is told by nobody: it is for him to say whether it is so.
  const isPut = isPutTo(block, at) && !asksAtEnd(words);
  if (isPut && author === undefined) return { ...judgement, stance: 'claim' };
  if (author === undefined) return judgement;
  if (block?.turns !== undefined && IN_MINUTES.test(words)) return judgement;
  const isOfOneself = FIRST_PERSON.test(words);
  const isOthers = judgement.attributedTo !== undefined && judgement.stance !== 'statement';
  // "I asked Falk, who denies it": whoever is named denies.
  if (judgement.attributedTo !== undefined && (isOthers || !isOfOneself)) return judgement;
  if (isPut) return { ...judgement, stance: 'claim', attributedTo: author };
  const accuses = !isOfOneself && !WEIGHTY.has(judgement.stance) && accusesAnother(words);
  // "I have removed a post which claimed …": whoever says so does not claim it.
  const isNone =
    judgement.stance === 'reported' || (judgement.stance === 'claim' && isOfOneself && !I_CLAIM.test(words));
  const said = isNone ? 'statement' : judgement.stance;
  return { ...judgement, stance: accuses ? 'claim' : said, attributedTo: author };
}

/** Tells whether whoever wrote a block or speaks in it says something of himself. */
export function speaksOfHimself(words: string, block: Block | undefined, at: number): boolean {
  return authorOf(block, at) !== undefined && FIRST_PERSON.test(words);
}

/** Tells who wrote a block, or speaks in it at an offset, by the form of the document. */
export function authorOf(block: Block | undefined, at: number): string | undefined {
  return turnAt(block, at)?.speaker ?? block?.origin?.author;
}

/** Makes what finds the turn that a character of a document stands in; asked in text order it costs nothing. */
export function turnReader(document: Document | undefined): (offset: number) => Turn | undefined {
  const blockAt = blockReader(document);
  return (offset) => turnAt(blockAt(offset), offset);
}

/** Whether what is said at an offset is put to another, who answers it. */
function isPutTo(block: Block | undefined, at: number): boolean {
  return block !== undefined && turnAt(block, at)?.asks === true && answerBehind(block, at) !== undefined;
}

/** Leaves out of sentences those of turns that end with a question: whoever answers speaks behind them. Of questions alone all stay. */
export function withoutAskedTurns<One extends { readonly start: number; readonly end: number }>(
  sentences: readonly One[],
  document: Document | undefined,
): readonly One[] {
  const turnAt = turnReader(document);
  const turns = sentences.map(({ start }) => turnAt(start));
  const asked = new Set(
    sentences.flatMap(({ start, end }, at) => {
      const isLast = turns[at] !== undefined && turns[at + 1] !== turns[at];
      return isLast && asksAtEnd(document?.text.slice(start, end) ?? '') ? [turns[at]] : [];
    }),
  );
  const answering = sentences.filter((_, at) => !asked.has(turns[at]));
  return answering.length > 0 ? answering : sentences;
}

function turnAt(block: Block | undefined, at: number): Turn | undefined {
  return block?.turns?.findLast(({ start }) => start <= at);
}

/** Lists where somebody begins to speak or write in a document, in text order. */
export function speechStarts({ blocks }: Pick<Document, 'blocks'>): number[] {
  return blocks.flatMap(({ start, origin, turns = [] }) => [
    ...(origin?.author === undefined ? [] : [start]),
    ...turns.map((turn) => turn.start),
  ]);
}

/** Finds the block that a character stands in; asked in text order it costs nothing. */
export function blockReader(document: Document | undefined): (offset: number) => Block | undefined {
  const blocks = document?.blocks ?? [];
  let at = 0;
  return (offset) => {
    if ((blocks[at]?.start ?? 0) > offset) at = 0;
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= offset) at++;
    return blocks[at];
  };
}
