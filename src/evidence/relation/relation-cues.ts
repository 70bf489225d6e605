import { analyze, type Token } from '../../language/analyzer.js';
import type { Figure } from '../../language/figure.js';
import { datesDiffer } from '../../language/figure-dates.js';
import { excludeEachOther } from '../../language/figure-numbers.js';
import { findFigures } from '../../language/figures.js';
import { NEGATIVE_WORDS } from '../cues/negation-cues.js';
import type { Stance } from '../judgement.js';
import { judgeStance } from '../stance.js';

/** What the words alone say of a claim and a sentence; each from 0 to 1. */
export const cueNames = [
  'covered',
  'wellCovered',
  'namesCovered',
  'denies',
  'negates',
  'bothNegate',
  'refutes',
  'hedges',
  'says',
  'alleges',
  'figuresAgree',
  'figuresDiffer',
  'figuresLack',
  'asks',
] as const;

export type CueName = (typeof cueNames)[number];
export type RelationCues = Readonly<Record<CueName, number>>;

/** A sentence as it is compared with a claim. */
export interface ComparedSentence {
  /** What a reader sees of it. */
  readonly words: string;
  /** As the sentence is said in its document; judged from its own words where it is not given. */
  readonly stance?: Stance;
  /** Whether the form of its document makes it somebody's word: that says nothing of how it is worded. */
  readonly isWritten?: boolean;
  /** Whether it is a task that is not done; judged from its own words where it is not given. */
  readonly isToDo?: boolean;
}

/** A negation speaks of a word this near, in words. */
const NEAR_WORDS = 4;
/** From this share of its words on a claim is told whole. */
const WELL_COVERED = 0.8;
/** So many letters at the beginning make two words forms of one. */
const SAME_BEGINNING = 5;

const NEGATION = new RegExp(
  `^(?:${NEGATIVE_WORDS}|without|den(?:y|ies|ied|ying|ials?)|refut\\w+|disput\\w+|debunk\\w*|false(?:ly)?|untrue|hoax|fake|nicht|nichts|kein(?:e[mnrs]?)?|niemals|niemand|pas|jamais|aucune?|nunca|jamás|ningun[oa]?|ningún|niet|geen|nooit|ikke|aldrig|aldri|inte|não|nessun[oa]?)$`,
);
/** Of these words those that a claim may be about. */
const CALLS_FALSE = /^(?:false(?:ly)?|untrue|hoax|fake)$/;
const REFUTES =
  /\b(?:hoax\w*|fake[ds]?|false|untrue|not true|debunk\w*|bogus|myths?|satir\w+|fabricat\w+|made[- ]up|photoshop\w*|doctored|pranks?|no (?:evidence|truth|proof|sign|indication)|contrary to|nothing to do with|in fact|actually|instead|rather than|incorrect\w*|wrong(?:ly)?|mistaken\w*|retract\w*|correct(?:ed|ion))\b/i;
const HEDGES =
  /\b(?:alleg\w+|reported(?:ly)?|supposed(?:ly)?|purported\w*|apparent(?:ly)?|claim(?:s|ed|ing)?|rumou?r\w*|suspect\w*|believ\w+|thought to|said to|understood to|may|might|could|possibl[ey]|probabl[ey]|perhaps|likely|unconfirmed|unverified|unclear|sources?|suggest\w*|speculat\w+|accus\w+|appears? to|seems?|if)\b/i;
const CLAUSE_ENDS = /[,;:()–—]|\b(?:but|while|whereas|although|though)\b/i;

/** Compares a claim with a sentence by their words. */
export function readCues(claim: string, sentence: ComparedSentence): RelationCues {
  const said = readSaid(claim);
  const told = readSaid(sentence.words);
  const stance = sentence.stance ?? judgeStance(sentence.words, spanOf(sentence.words)).stance;
  const covered = shareIn(said.content, told);
  const negates = isNegatedNear(told, said) !== isNegated(said);
  const figures = compareFigures(findFigures(claim), findFigures(sentence.words), covered);
  // Whoever is known to write a message contradicts as surely as a report does.
  const isAgainst = sentence.isWritten === true && (negates || figures.figuresDiffer > 0);
  const refutes = REFUTES.test(sentence.words) && !REFUTES.test(claim);
  return {
    covered,
    wellCovered: covered >= WELL_COVERED ? 1 : 0,
    namesCovered: said.names.length === 0 ? covered : shareIn(said.names, told),
    denies: stance === 'denial' ? covered : 0,
    negates: negates ? covered : 0,
    bothNegate: isNegated(said) && isNegatedNear(told, said) ? covered : 0,
    refutes: refutes ? covered : 0,
    hedges: HEDGES.test(sentence.words) && !HEDGES.test(claim) ? covered : 0,
    says: stance === 'statement' && !isAgainst ? covered : 0,
    alleges: stance === 'claim' ? covered : 0,
    ...figures,
    asks: /\?["”’']?\s*$/.test(sentence.words) ? 1 : 0,
  };
}

interface Said {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly content: readonly Token[];
  /** Names and numbers among them. */
  readonly names: readonly Token[];
}

function readSaid(text: string): Said {
  const tokens = analyze(text);
  const content = tokens.filter(
    ({ stop, word }) => !stop && (!NEGATION.test(word) || CALLS_FALSE.test(word)),
  );
  const names = content.filter(({ capital, word, start }) => /^\d/.test(word) || (capital && start > 0));
  return { text, tokens, content, names };
}

function spanOf(text: string) {
  return { start: 0, end: text.length };
}

function shareIn(words: readonly Token[], { content }: Said): number {
  return words.length === 0
    ? 0
    : words.filter((word) => content.some((other) => isSameWord(word, other))).length / words.length;
}

function isSameWord(a: Token, b: Token): boolean {
  if (a.term === b.term) return true;
  const head = a.word.slice(0, SAME_BEGINNING);
  return head.length === SAME_BEGINNING && /^[a-z]+$/.test(head) && b.word.startsWith(head);
}

/** Of a claim that something is a hoax, "hoax" is the matter. */
function isNegated({ tokens }: Said): boolean {
  return tokens.some(({ word }) => NEGATION.test(word) && !CALLS_FALSE.test(word));
}

/** Whether a negation stands near a word that a sentence shares with a claim, in the same clause. */
function isNegatedNear(told: Said, said: Said): boolean {
  return told.tokens.some(
    (negation) =>
      NEGATION.test(negation.word) &&
      !(CALLS_FALSE.test(negation.word) && said.content.some((asked) => isSameWord(asked, negation))) &&
      told.content.some(
        (word) =>
          Math.abs(word.position - negation.position) <= NEAR_WORDS &&
          !CLAUSE_ENDS.test(between(told.text, negation, word)) &&
          said.content.some((asked) => isSameWord(asked, word)),
      ),
  );
}

function between(text: string, a: Token, b: Token): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
}

function compareFigures(
  claimed: readonly Figure[],
  told: readonly Figure[],
  covered: number,
): Pick<RelationCues, 'figuresAgree' | 'figuresDiffer' | 'figuresLack'> {
  const compared = claimed.filter(({ kind }) => kind !== 'place');
  const rivals = compared.map((figure) => told.filter((other) => givesTheSame(figure, other)));
  const agrees = compared.map((figure, at) => rivals[at]?.some((other) => !excludes(figure, other)) === true);
  const differs = compared.some((_, at) => agrees[at] === false && (rivals[at]?.length ?? 0) > 0);
  const isWhole = compared.length > 0 && agrees.every(Boolean);
  return {
    figuresAgree: isWhole ? covered : 0,
    figuresDiffer: differs ? covered : 0,
    figuresLack: compared.length > 0 && !isWhole && !differs ? covered : 0,
  };
}

/** Figures of one kind and unit; of counts those alone that count one thing, or do not say what they count. */
function givesTheSame(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'count' && one.headKey !== other.headKey) return false;
  return one.readings.some(({ unit }) => other.readings.some((reading) => reading.unit === unit));
}

function excludes(one: Figure, other: Figure): boolean {
  return one.kind === 'date'
    ? datesDiffer(one.readings, other.readings)
    : excludeEachOther(one.readings, other.readings);
}
