import { analyzeWords, type Token } from '../language/analyzer.js';
import { madeOnce } from '../language/made-once.js';
import { oneSpaced } from '../language/one-spaced.js';
import { alternativesOf } from '../language/pattern-heads.js';
import { rowFinder } from '../language/row-finder.js';
import { ACCUSED } from './accusation.js';
import { holdsSign, NOTE_SIGNS } from './corrections/note-words.js';
import { deniedParts } from './denied-part.js';
import { DESCRIPTION } from './entities.js';
import { CLEARED } from './sides.js';

/** What the words of one sentence tell by themselves, as bits of a number: read once, asked for often. Its document tells the last. */
export const ACCUSATION = 1;
export const CLEARS = 2;
export const POINTS_BACK = 4;
/** It may be a note that sets something right, or part of one: where it is not, it is not asked further. */
export const NOTE = 8;
/** It stands where its document labels a claim that it looks into. */
export const LABELLED_CLAIM = 16;

const VERDICT =
  /\b(?:(?:call|brand|label|describ|dismiss|denounc)\w*\b[^.;]{0,60}?|(?:this|that|it|these|those|they|all)(?:[’']s| is| are| was| were) )(?:as )?(?:an? |pure |all |\w+ )?[“"‘]?(?:lies?|fakes?|fabricat(?:ed|ions?)|slander|false|invented|misleading|deceit)\b/i;

/** A sign of what few sentences tell. */
interface Sign {
  readonly cue: number;
  readonly pattern: RegExp;
}

/** Reads the patterns into rows of one alternative each: of most sentences hardly any can hold. */
function readSigns(): (words: string) => readonly Sign[] {
  const signsOf = (cue: Sign['cue'], { source, flags }: RegExp) =>
    alternativesOf(source).map((one) => ({ cue, pattern: new RegExp(one, flags) }));
  const signs = [
    ...signsOf(CLEARS, CLEARED),
    ...signsOf(POINTS_BACK, DESCRIPTION),
    ...signsOf(ACCUSATION, ACCUSED),
    ...NOTE_SIGNS.flatMap((pattern) => signsOf(NOTE, pattern)),
  ];
  return rowFinder(signs, ({ pattern }) => pattern);
}

const likelySigns = madeOnce(readSigns);

/** Reads what a sentence tells by itself. */
export function cuesOf(words: string): number {
  const spaced = oneSpaced(words).trim();
  let cues = 0;
  for (const { cue, pattern } of likelySigns()(spaced)) {
    if ((cues & cue) !== 0) continue;
    if (isSaid(cue, pattern, words, spaced)) cues |= cue;
  }
  return cues;
}

function isSaid(cue: number, pattern: RegExp, words: string, spaced: string): boolean {
  if (cue === NOTE) return holdsSign(pattern, spaced);
  return pattern.test(cue === ACCUSATION ? spaced : words);
}

/** Finds the places, among the tokens of a denial, of those that tell what is denied; none of its own in "He denied it." */
export function deniedTokens(words: string): number[] {
  const tokens = analyzeWords(words);
  const verdict = verdictEnd(words);
  const parts = deniedParts(words);
  const isDenied = ({ start, end }: Pick<Token, 'start' | 'end'>) =>
    end !== verdict && (parts.length === 0 || parts.some((part) => part.start <= start && end <= part.end));
  return tokens.flatMap((token, at) => (isDenied(token) ? [at] : []));
}

/** "She called that a lie": what a denial calls the allegation is not what it is about. */
function verdictEnd(words: string): number {
  const verdict = VERDICT.exec(words);
  return verdict === null ? -1 : verdict.index + verdict[0].length;
}
