import { madeOnce } from '../language/made-once.js';
import { rowFinder } from '../language/row-finder.js';
import { LONGEST_PARSED_CHARS } from '../language/sentences.js';
import type { Span } from '../language/span.js';
import { introducerOf, speakerIn } from './attribution/attribution.js';
import { speakerInChinese } from './attribution/chinese.js';
import { LookBack } from './attribution/look-back.js';
import { goesOnWithQuotation, isQuoted, quotedRanges, titlesAmong } from './attribution/stance-quotation.js';
import { tellsWhatWasSaid, withdrawsAllegation } from './corrections/taking-back.js';
import { SAID_AFTER, SAID_BEFORE } from './cues/beside-cues.js';
import { CHINESE_CUES } from './cues/chinese-cues.js';
import type { Cue, CueMatch } from './cues/cue.js';
import { ENGLISH_CUES, OWN_SPOKEN_CUES, OWN_WORD_CUES, SPOKEN_CUES } from './cues/cue-tables.js';
import { BARE_DENIAL } from './cues/denial-cues.js';
import type { JudgedSentence, Judgement, Stance } from './judgement.js';
import { judgeAbroad } from './stance-abroad.js';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/gu;
/** Most sentences hold no such letter: classes of letters are asked of the others alone. */
const BEYOND_LATIN = /[\u2e80-\uffff]/;
/** How far from the sentence's end a verb of saying may stand that covers all of it. */
const TRAILING_CHARS = 70;
/** "Will the minister confirm that …?": who is asked whether he says so has not said it. */
const ASKS_WHETHER =
  /^[\s“"‘*_]*(?:(?:and|but|so|then|or|now),?\s)?(?:will|would|can|could|does|do|did|has|have|had|is|are|was|were|should|shall|may|might|must|(?:is|are|did|does|do|has|have|was|were|wo|would|ca)n[’']t)\s[^?“”"]+\?[\s”"’)*_]*$/iu;
const LONGEST_BARE_DENIAL_CHARS = 80;
const BLANK_LINE = /\n[^\S\n]*\n/u;
const GAP = /\s*/uy;
/** What a match of `BARE_DENIAL` begins with. */
const OPENS_BARE_DENIAL = new Set('“"‘aAbBiInNtTuUwWyY');
const WEIGHT = { denial: 3, claim: 2, statement: 1 } as const;

/** Judges as `judgeSentence` does, where nobody else looks back in the text. */
export function judgeStance(text: string, { start, end }: Span, cues?: readonly Cue[]): Judgement {
  return judgeSentence(new LookBack(text), { start, end, words: text.slice(start, end) }, cues);
}

/**
 * Tells how a document says one of its sentences.
 *
 * A sentence that both alleges and contradicts ("accused of fraud, which he denies") counts as a denial: it carries
 * its allegation with it, and the label then says that the allegation is contested. A sentence in which somebody
 * declares an allegation against others is a claim, not a statement. A sentence that goes on with a quotation opened
 * before it belongs to the same speaker.
 * @param back - over a document's whole text
 * @param whole - one sentence of it, or a few that are shown together
 * @param cues - those of reports, or `OWN_WORD_CUES` where a party speaks for itself
 * @returns the stance, and the speaker in words of the text near the sentence; without one where the text is silent
 */
export function judgeSentence(
  back: LookBack,
  whole: JudgedSentence,
  cues: readonly Cue[] = ENGLISH_CUES,
): Judgement {
  const sentence = parsedOf(whole);
  const { words } = sentence;
  if (BEYOND_LATIN.test(words)) {
    if (KANA.test(words)) return judgeAbroad(words) ?? { stance: 'reported' };
    if (isChinese(words)) return judgeChinese(words);
  }

  const introducer = introducerOf(back, sentence);
  const found = findCues(words, likelyRows(cues, words), introducer !== undefined, OWN.has(cues));
  const quoted = found.length === 0 ? [] : quotedRanges(words, goesOnWithQuotation(back, sentence));
  const titles = titlesAmong(quoted, words);
  const matches = titles.length === 0 ? found : found.filter(({ start }) => !isQuoted(titles, start));
  const strongest = heaviest(matches);
  const isAsked = strongest !== undefined && strongest.cue.stance !== 'claim' && ASKS_WHETHER.test(words);
  const winner = isAsked ? undefined : strongest;
  const told = winner?.cue.stance ?? (introducer ? 'statement' : 'reported');
  const isDoubted =
    isContradictedNext(back.text, sentence) || (told === 'statement' && isWithdrawnNext(back.text, sentence));
  const stance = told !== 'denial' && isDoubted ? 'claim' : told;
  if (!winner && !introducer) {
    const abroad = judgeAbroad(words);
    return abroad === undefined ? { stance } : withSpeaker(abroad.stance, abroad.attributedTo);
  }
  if (!winner) return withSpeaker(stance, introducer);

  const speaker = speakerOf(winner, matches, quoted, back, sentence) ?? introducer;
  return withSpeaker(stance === 'statement' && alleges(speaker) ? 'claim' : stance, speaker);
}

/** Whoever accuses in a court, and whoever says something without his name. */
const ALLEGING =
  /\b(?:lawsuits?|indictments?|charge sheet|prosecutors?|accusers?|whistle-?blowers?|insiders?)$|\b(?:persons?|people|sources?) (?:close to|familiar with|with (?:\w+ )?knowledge)\b|^(?:(?:an?|one|two|three|four|five|several|some|many) )?(?:[\w’-]+ )?(?:anonymous |unnamed )?sources?$|^(?:an?|one|two|three|four|five|several|some) (?:former|ex-) ?(?:\w+ )?(?:employees?|staff|workers?|insiders?|members?)\b/iu;

/** Tells whether what somebody says is alleged for what he is, however he says it. */
export function alleges(speaker: string | undefined): boolean {
  return speaker !== undefined && ALLEGING.test(speaker);
}

/** The beginning of a sentence, where it is too long to be parsed. */
function parsedOf(whole: JudgedSentence): JudgedSentence {
  const { start, words } = whole;
  if (words.length <= LONGEST_PARSED_CHARS) return whole;
  return { start, end: start + LONGEST_PARSED_CHARS, words: words.slice(0, LONGEST_PARSED_CHARS) };
}

/** Tables with the same words in the same rows, as far as they go. */
const TABLES: ReadonlySet<readonly Cue[]> = new Set([
  ENGLISH_CUES,
  OWN_WORD_CUES,
  SPOKEN_CUES,
  OWN_SPOKEN_CUES,
]);
const OWN: ReadonlySet<readonly Cue[]> = new Set([OWN_WORD_CUES, OWN_SPOKEN_CUES]);
/** Made when the first sentence is judged: what is recalled is not judged. */
const rowsLikely = madeOnce(() =>
  rowFinder([...OWN_WORD_CUES.keys()], (row) => (OWN_WORD_CUES[row] as Cue).words),
);

/** Finds the rows of a table that the words of a sentence leave possible. */
export function likelyRows(cues: readonly Cue[], words: string): readonly Cue[] {
  if (!TABLES.has(cues)) return cues;
  const likely: Cue[] = [];
  for (const row of rowsLikely()(words)) {
    const cue = cues[row];
    if (cue !== undefined) likely.push(cue);
  }
  return likely;
}

/** "… were ignored. This is not true.": what the next sentence of the paragraph contradicts is only claimed. */
function isContradictedNext(text: string, { words, end }: JudgedSentence): boolean {
  // Whoever sets his own word right denies nobody's: "We reported a fire. That was wrong."
  if (words.trimEnd().endsWith('?') || tellsWhatWasSaid(words)) return false;
  GAP.lastIndex = end;
  GAP.test(text);
  const from = GAP.lastIndex;
  if (!OPENS_BARE_DENIAL.has(text.charAt(from))) return false;
  const next = text.slice(from, from + LONGEST_BARE_DENIAL_CHARS);
  return next.search(BARE_DENIAL) === 0 && !/\n[^\S\n]*\n/u.test(text.slice(end, from));
}

/** "She said that it was forged. She later withdrew that allegation." */
function isWithdrawnNext(text: string, { end }: JudgedSentence): boolean {
  const next = text.slice(end, end + LONGEST_BARE_DENIAL_CHARS);
  return withdrawsAllegation(next.split(BLANK_LINE, 1)[0] ?? '');
}

/**
 * Finds every row of a table that holds somewhere in a sentence, in text order.
 * @param isQuotation - whether the sentence goes on with a quotation opened before it
 * @param isOwn - whether a party speaks for itself in the document
 */
export function findCues(
  words: string,
  cues: readonly Cue[],
  isQuotation = false,
  isOwn = false,
): CueMatch[] {
  const matches: CueMatch[] = [];
  for (const cue of cues) {
    cue.words.lastIndex = 0;
    // A pattern that goes on by itself: `matchAll` would copy it each time.
    for (let match = cue.words.exec(words); match !== null; match = cue.words.exec(words)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end === start) cue.words.lastIndex += 1;
      const before = words.slice(0, start);
      const after = words.slice(end);
      if (cue.ahead && !cue.ahead.test(after)) continue;
      if (cue.behind && !cue.behind.test(before)) continue;
      const needsSayer = cue.saidAround === true || (cue.saidOrOwn === true && !isOwn);
      if (needsSayer && !isQuotation && !SAID_BEFORE.test(before) && !SAID_AFTER.test(after)) continue;
      if (cue.notAhead?.test(after) || cue.notBehind?.test(before)) continue;
      matches.push({ cue, start, end });
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

function heaviest(matches: readonly CueMatch[]): CueMatch | undefined {
  let best: CueMatch | undefined;
  for (const match of matches) {
    const gain = best ? WEIGHT[match.cue.stance] - WEIGHT[best.cue.stance] : 1;
    // Of equals the first, unless it is a mere noun and the other a verb with somebody who speaks.
    if (!best || gain > 0 || (gain === 0 && isNameless(best) && match.cue.speaker === 'subject'))
      best = match;
  }
  return best;
}

function isNameless({ cue }: CueMatch): boolean {
  return cue.speaker === 'by' || cue.speaker === 'none';
}

/** The winner's own speaker, unless it stands inside quotation marks or names nobody: then whoever says the sentence. */
function speakerOf(
  winner: CueMatch,
  matches: readonly CueMatch[],
  quoted: readonly Span[],
  back: LookBack,
  sentence: JudgedSentence,
): string | undefined {
  const isInside = isQuoted(quoted, winner.start);
  const own = isInside ? undefined : speakerIn(back, sentence, winner);
  if (own) return own;
  if (!isInside && isNameless(winner)) return undefined;

  const { length } = sentence.words;
  const outside = matches.filter((match) => match !== winner && !isQuoted(quoted, match.start));
  const before = outside.filter((match) => match.start < winner.start).reverse();
  // What is alleged behind a denial is what it denies: whoever alleges it denies nothing.
  const isDenied = ({ cue }: CueMatch) => winner.cue.stance === 'denial' && cue.stance === 'claim';
  const after = outside.filter(
    (match) => match.start >= winner.start && isTrailing(match, length) && !isDenied(match),
  );
  for (const match of [...before, ...after]) {
    const speaker = speakerIn(back, sentence, match);
    if (speaker) return speaker;
  }
  return undefined;
}

/** "…, police said on Monday." A verb of saying farther from the end speaks of something else. */
function isTrailing(match: CueMatch, sentenceLength: number): boolean {
  return match.cue.speaker === 'after' || sentenceLength - match.end <= TRAILING_CHARS;
}

function judgeChinese(words: string): Judgement {
  const matches = findCues(words, CHINESE_CUES);
  const winner = heaviest(matches);
  if (!winner) return { stance: 'reported' };
  const named = winner.cue.speaker === 'subject' ? winner : matches.find((m) => m.cue.speaker === 'subject');
  return withSpeaker(winner.cue.stance, named && speakerInChinese(words, named));
}

function isChinese(words: string): boolean {
  return (words.match(HAN)?.length ?? 0) * 3 > words.length;
}

/** "…, the article says" is a summary telling what it rests on: nobody concerned speaks. */
const THE_TELLING_ITSELF =
  /^(?:(?:the|this|that|an?)\s+)?(?:same\s+|(?:(?:earlier|previous|first)\s+)?version of (?:this|the|our)\s+)?(?:(?<=version of \S+\s)(?:statement|notice|letter|release|report|announcement)|article|post|headline|story|piece|text|page|summary)$|^our\s+(?:\p{Ll}+\s+)?(?:article|post|story|item|entry|report|update|bulletin|dispatch)(?:\s+(?:of|from|on)\s+\S+)?$/iu;

/** "14. Defendant denies", "2.1 Ms. Okafor said", "9.12pm Cr Ruud": the number is of the paragraph, the time of the entry. */
const PARAGRAPH_NUMBER =
  /^\(?(?:\d{1,2}[.:]\d{2}\s?[ap]\.?m\.?|\d{1,3}(?:\.\d{1,3}){0,3}|[a-z])[.)]?(?:\s+|$)(?=\p{Lu}|$)/u;

function withSpeaker(stance: Stance, named: string | undefined): Judgement {
  const attributedTo = named?.replace(PARAGRAPH_NUMBER, '');
  if (attributedTo === undefined || attributedTo === '') return { stance };
  if (!THE_TELLING_ITSELF.test(attributedTo)) return { stance, attributedTo };
  return { stance: stance === 'statement' ? 'reported' : stance };
}
