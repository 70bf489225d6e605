import type { Block, Document, Passage } from '../corpus/document.js';
import { readingOf } from '../corpus/marks.js';
import type { Span } from '../language/span.js';
import { deniesAsked } from './answered-no.js';
import { answeringDenials } from './answering-denials.js';
import { withEntryNames } from './attribution/entry-names.js';
import { LookBack } from './attribution/look-back.js';
import { isCalledPerson, isOfOtherSex } from './attribution/pronouns.js';
import { goesOnWithQuotation, isAllQuoted } from './attribution/stance-quotation.js';
import { takesBack, tellsWhatWasSaid } from './corrections/taking-back.js';
import type { Cue } from './cues/cue.js';
import { ENGLISH_CUES, OWN_SPOKEN_CUES, OWN_WORD_CUES, SPOKEN_CUES } from './cues/cue-tables.js';
import { judgeUnmarked } from './judge-unmarked.js';
import type { Judgement } from './judgement.js';
import { labelledClaims } from './labelled-claims.js';
import { isOwnWord } from './own-word.js';
import { answersOne, ratesFalse } from './reply.js';
import { asWritten, authorOf, blockReader, speaksOfHimself, speechStarts } from './written-by.js';

/** How many sentences back "he" may point. */
const SENTENCES_BACK = 4;
/** Somebody named before says it: "He added: …", "…, she said". */
const PRONOUN_SAYS =
  /(?:^[\s“"]*|[,”"’]\s*|\b(?:but|and|while|as|that) )(he|she|they|it)\s+(?:(?:also|has|had|have|then|later|further|\w+ly)\s+){0,2}(?:said|says?|told|tells|add(?:ed|s)|wrote|writes|stated|explained|claim(?:ed|s)|den(?:ied|ies)|insist(?:ed|s)|warned|admitted|confirmed|continued|replied|not(?:ed|es)|argued|urged|advised|announced|suggested|predicted|point(?:ed|s) out|called on)\b/iu;
const INTRODUCES_QUOTATION = /: ?[“"]/;
const GOES_ON =
  /^[\s“"]*(?:(?:but|and|so|yet|still|then|later|also|asked [^,]{1,40}),? )?(?:he|she|they|it)\b|^\s*[“"]/iu;
const GROUPS =
  /\b(?:company|firm|exchange|group|club|bank|agency|ministry|university|school|council|team|party|association|authority|authorities|platform|airline|hospital|police|court|union|committee|federation|department|government|newspaper|charity|regulator|league|library|office|Times|Post|News|Mirror|Guardian|Reuters|BBC|CNN|report|statement|study|lawsuit|complaint|letter)\b/iu;
const SEVERAL =
  /^(?:two|three|four|five|six|several|some|many|most|both|other|dozens|hundreds|\d+)\b|\band\b/iu;
/** A block that is one quotation. */
const ALL_QUOTED = /^\s*["“„«»‘][^"“”„«»]{1,2000}["”“»«’]\s*$/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Sentences of one quotation, at most, behind which it is told who speaks. */
const LONGEST_QUOTATION = 6;

interface Placed {
  readonly span: Span;
  /** Counts the passages of the document. */
  readonly passage: number;
}

/**
 * Tells how every sentence of a document is said, each seen with those before it.
 * @param passages - all of the document, in its order
 */
export function judgeDocument(document: Document, passages: readonly Passage[]): Judgement[] {
  // Two apostrophes are a quotation mark of typewriters.
  const reading = readingOf(document);
  const back = new LookBack(reading.replaceAll("''", '" '), speechStarts(document));
  const [toldCues, spokenCues] = isOwnWord(document)
    ? [OWN_WORD_CUES, OWN_SPOKEN_CUES]
    : [ENGLISH_CUES, SPOKEN_CUES];
  const blockAt = blockReader(document);
  const placed = passages.flatMap(({ sentences }, passage) => sentences.map((span) => ({ span, passage })));
  const judged: Judgement[] = [];
  for (const [at, { span }] of placed.entries()) {
    const block = blockAt(span.start);
    const words = reading.slice(span.start, span.end);
    const cues = speaksOfHimself(words, block, span.start) ? spokenCues : toldCues;
    const judgement = inQuotation(back, placed, at, judged, cues);
    const isOthers = judgement.attributedTo === undefined && quotesAnother(back, span, block);
    judged.push(isOthers ? judgement : asWritten(judgement, block, span.start, words));
  }
  const spans = placed.map(({ span }) => span);
  const answered = withNo(withEntryNames(judged, spans, document), placed, document);
  const rejected = withRejected(answered, placed, back, document);
  return withLabels(withAnswers(rejected, placed, document), placed, document);
}

/** "Did you sign it?" "No.": whoever is asked denies; so does whose own text asks for its readers. */
function withNo(judged: Judgement[], placed: readonly Placed[], document: Document): Judgement[] {
  const reading = readingOf(document);
  const blockAt = blockReader(document);
  const wordsOf = ({ span }: Placed) => reading.slice(span.start, span.end);
  const isOwn = isOwnWord(document);
  return judged.map((judgement, at) => {
    const [question, answer] = [placed[at - 1], placed[at] as Placed];
    if (question === undefined || judgement.stance === 'denial' || judgement.stance === 'claim')
      return judgement;
    if (!deniesAsked(wordsOf(question), wordsOf(answer))) return judgement;
    const asker = authorOf(blockAt(question.span.start), question.span.start);
    const author = authorOf(blockAt(answer.span.start), answer.span.start);
    const isAnswer = author === undefined ? isOwn && asker === undefined : author !== asker;
    if (!isAnswer || (author !== undefined && judgement.attributedTo !== author)) return judgement;
    return { ...judgement, stance: 'denial' };
  });
}

/** What is quoted on a line of its own and called false in the next is only claimed: ‘"He took it." This claim is untrue.’ */
function withRejected(
  judged: readonly Judgement[],
  placed: readonly Placed[],
  back: LookBack,
  document: Document,
): Judgement[] {
  const found = [...judged];
  const blockAt = blockReader(document);
  const isQuotedAlone = ({ start, end }: Span) => {
    const block = blockAt(start);
    return isAllQuoted(back, { start, end }) || ALL_QUOTED.test(back.text.slice(block?.start, block?.end));
  };
  const wordsAt = (at: number) => back.text.slice(placed[at]?.span.start, placed[at]?.span.end);
  placed.forEach((_, at) => {
    if (at === 0 || !ratesFalse(wordsAt(at))) return;
    // The mark that closes a quotation may be read apart.
    const told = LETTER.test(wordsAt(at - 1)) ? at - 1 : at - 2;
    const quoted = placed[told]?.span;
    if (quoted === undefined || found[told]?.stance === 'denial' || !isQuotedAlone(quoted)) return;
    found[told] = { ...found[told], stance: 'claim' };
    found[at] = { ...(found[at] as Judgement), stance: 'denial' };
  });
  return found;
}

/** What a page labels as a claim that it looks into is none of its own words, and a rating that calls it false denies it. */
function withLabels(judged: Judgement[], placed: readonly Placed[], document: Document): Judgement[] {
  const { claims, ratings } = labelledClaims(document);
  if (claims.length === 0) return judged;
  const stands = (spans: readonly Span[], at: number) =>
    spans.some(({ start, end }) => start <= at && at < end);
  return judged.map((judgement, at) => {
    const { span } = placed[at] as Placed;
    if (stands(claims, span.start)) {
      const stance = judgement.stance === 'denial' ? 'denial' : 'claim';
      return { ...judgement, stance, isLabelledClaim: true };
    }
    const isFirst = !stands(ratings, placed[at - 1]?.span.start ?? -1);
    return isFirst && stands(ratings, span.start) ? { ...judgement, stance: 'denial' } : judgement;
  });
}

/** Whether whoever wrote a message passes on another's words in it: 'He sent me two lines: "…"'. */
function quotesAnother(back: LookBack, span: Span, block: Block | undefined): boolean {
  if (block?.origin?.author === undefined || block.turns !== undefined) return false;
  const words = back.text.slice(span.start, span.end);
  return (
    goesOnWithQuotation(back, span) ||
    isAllQuoted(back, span) ||
    (INTRODUCES_QUOTATION.test(words) && !speaksOfHimself(words, block, span.start))
  );
}

/** Some deny only what stands beside them: "We did not lend it to anyone." */
function withAnswers(judged: Judgement[], placed: readonly Placed[], document: Document): Judgement[] {
  const reading = readingOf(document);
  const blockAt = blockReader(document);
  const said = judged.map((judgement, at) => {
    const { start, end } = (placed[at] as Placed).span;
    const writer = authorOf(blockAt(start), start);
    const isOwn = writer !== undefined;
    return { words: reading.slice(start, end), judgement, isOwn, ...(isOwn && { writer }) };
  });
  const { denials, answered } = answeringDenials(said);
  for (const at of denials) judged[at] = { ...(judged[at] as Judgement), stance: 'denial' };
  for (const [at, { words, judgement, isOwn }] of said.entries()) {
    // "We reported a fire. That was wrong.": whoever takes back what he said contradicts nobody.
    const isTakenBack =
      judgement.stance === 'denial' && takesBack(words) && tellsWhatWasSaid(said[at - 1]?.words ?? '');
    if (isTakenBack) judged[at] = { ...judgement, stance: isOwn ? 'statement' : 'reported' };
  }
  // What another denies is only claimed.
  for (const at of answered) judged[at] = { ...(judged[at] as Judgement), stance: 'claim' };
  return judged;
}

/**
 * How a sentence is said, seen with those before it. One that stands wholly in quotation marks is said by whoever is named
 * where the quotation ends, else by whoever spoke before; "he added" speaks of the one who spoke before.
 * @param earlier - how the sentences before it are said
 */
function inQuotation(
  back: LookBack,
  placed: readonly Placed[],
  at: number,
  earlier: readonly Judgement[],
  cues: readonly Cue[],
): Judgement {
  const { span } = placed[at] as Placed;
  const judgement = judgeUnmarked(back, span, cues);
  const words = back.text.slice(span.start, span.end);
  if (judgement.attributedTo !== undefined) {
    // Whoever said it just before does not deny it: "Falk said that Odell lied. She denies this."
    const isSame = earlier.at(-1)?.attributedTo === judgement.attributedTo;
    const isOther = isSame && judgement.stance === 'denial' && answersOne(words);
    return isOther ? { stance: judgement.stance } : judgement;
  }
  if (isAllQuoted(back, span)) return saidAround(judgement, back, placed, at, earlier);
  const sayer = judgement.stance === 'reported' ? undefined : PRONOUN_SAYS.exec(words)?.[1];
  return sayer === undefined ? judgement : saidBefore(judgement, sayer, back, placed, at, earlier);
}

/** Gives a quotation to whoever is named where it ends, else to whoever spoke right before. */
function saidAround(
  judgement: Judgement,
  back: LookBack,
  placed: readonly Placed[],
  at: number,
  earlier: readonly Judgement[],
): Judgement {
  const { span, passage } = placed[at] as Placed;
  const before = earlier.at(-1);
  const last = placed[at - 1];
  const isOfSame = (last?.span.start ?? 0) >= back.borderBefore(span.start);
  const isNear = before !== undefined && isOfSame && passage - (last?.passage ?? 0) <= 1;
  const speaker = speakerAtEnd(back, placed, at) ?? (isNear ? before.attributedTo : undefined);
  const stance = judgement.stance === 'reported' ? 'statement' : judgement.stance;
  return speaker === undefined ? judgement : { stance, attributedTo: speaker };
}

/** Gives what "he" says to the one who spoke before, where the pronoun may mean him. */
function saidBefore(
  judgement: Judgement,
  sayer: string,
  back: LookBack,
  placed: readonly Placed[],
  at: number,
  earlier: readonly Judgement[],
): Judgement {
  const border = back.borderBefore((placed[at] as Placed).span.start);
  const near = earlier
    .slice(-SENTENCES_BACK)
    .filter((_, i, some) => (placed[at - some.length + i]?.span.start ?? 0) >= border);
  const last = near.findLast(({ attributedTo }) => attributedTo !== undefined);
  const spoke =
    last && isStillMeant(back, placed, at, at - near.length + near.lastIndexOf(last))
      ? last.attributedTo
      : undefined;
  // Whoever denies is not the one who accuses.
  const accuses = judgement.stance === 'denial' && last?.stance === 'claim';
  return spoke === undefined || accuses || !maybeMeant(sayer, spoke)
    ? judgement
    : { ...judgement, attributedTo: spoke };
}

/** Whether "he" may mean who spoke before: a new paragraph that does not begin with "he" tells of another first. */
function isStillMeant(back: LookBack, placed: readonly Placed[], at: number, spoke: number): boolean {
  const passage = placed[at]?.passage;
  if (placed[spoke]?.passage === passage) return true;
  const first = placed.slice(spoke + 1, at + 1).find((one) => one.passage === passage);
  return first === undefined || GOES_ON.test(back.text.slice(first.span.start, first.span.end));
}

/** "He" is no company, "they" no single man; "it" no man at all. */
function maybeMeant(pronoun: string, speaker: string): boolean {
  const isTitled = /^(?:Mr|Mrs|Ms|Dr|Prof|Sgt|Sir|Lord|Lady)\b/.test(speaker);
  const isFullName = /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}’'-]+$/u.test(speaker);
  const isPerson = isTitled || isFullName || isCalledPerson(speaker);
  const isBody = GROUPS.test(speaker) || /(?:[^s’']s)$/.test(speaker);
  return /^s?he$/i.test(pronoun)
    ? !GROUPS.test(speaker) && !SEVERAL.test(speaker) && !isOfOtherSex(pronoun, speaker)
    : isBody || !isPerson;
}

function speakerAtEnd(back: LookBack, placed: readonly Placed[], at: number): string | undefined {
  for (const { span, passage } of placed.slice(at + 1, at + 1 + LONGEST_QUOTATION)) {
    if (passage !== placed[at]?.passage || !goesOnWithQuotation(back, span)) return undefined;
    if (!isAllQuoted(back, span)) return judgeUnmarked(back, span).attributedTo;
  }
  return undefined;
}
