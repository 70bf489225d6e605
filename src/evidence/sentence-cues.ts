import { analyze, type Token } from '../language/analyzer.js';
import { tellsOfAccusation } from './accusation.js';
import { mayBeNote } from './correction.js';
import { deniedParts } from './denied-part.js';
import { pointsBack } from './entities.js';
import { clearsSomebody } from './sides.js';

/** What the words of one sentence tell by themselves, as bits of a number: read once, asked for often. */
export const ACCUSATION = 1;
export const CLEARS = 2;
export const POINTS_BACK = 4;
export const NOTE = 8;

const VERDICT =
  /\b(?:(?:call|brand|label|describ|dismiss|denounc)\w*\b[^.;]{0,60}?|(?:this|that|it|these|those|they|all)(?:[’']s| is| are| was| were) )(?:as )?(?:an? |pure |all |\w+ )?[“"‘]?(?:lies?|fakes?|fabricat(?:ed|ions?)|slander|false|invented|misleading|deceit)\b/i;

/** Reads what a sentence tells by itself. */
export function cuesOf(words: string): number {
  return (
    (tellsOfAccusation(words) ? ACCUSATION : 0) |
    (clearsSomebody(words) ? CLEARS : 0) |
    (pointsBack(words) ? POINTS_BACK : 0) |
    (mayBeNote(words) ? NOTE : 0)
  );
}

/** Finds the places, among the tokens of a denial, of those that tell what is denied; none of its own in "He denied it." */
export function deniedTokens(words: string): number[] {
  const tokens = analyze(words);
  const verdict = verdictEnd(words);
  const parts = deniedParts(words);
  const isDenied = ({ start, end }: Token) =>
    end !== verdict && (parts.length === 0 || parts.some((part) => part.start <= start && end <= part.end));
  return tokens.flatMap((token, at) => (isDenied(token) ? [at] : []));
}

/** "She called that a lie": what a denial calls the allegation is not what it is about. */
function verdictEnd(words: string): number {
  const verdict = VERDICT.exec(words);
  return verdict === null ? -1 : verdict.index + verdict[0].length;
}
