import { analyzeWords } from '../language/analyzer.js';
import { everyMatch } from '../language/every-match.js';
import { tellsOfAccusation } from './accusation.js';
import { NEGATED } from './cues/negation-cues.js';
import { retortsIn } from './retorts.js';
import type { SaidSentence } from './said-sentence.js';
import { actKeyOf } from './subjects.js';
import { ACT, IN_PART, LEFT_UNDONE, NOT } from './undone-acts.js';

/** An accusation stands so near to what answers it; sentences. */
const BEFORE = 4;
const BEHIND = 3;
/** "We did not lend it", "our editors haven't copied a line" */
const FIRST_PERSON = new RegExp(
  `(?<![\\p{L}’'])(?:I|we|(?:our|my) (?:\\p{L}+ ){1,2}?)[ ]?${NOT} ${ACT}`,
  'giu',
);
/** "It wasn't me who lent it" */
const NOT_ME =
  /\bit (?:(?:was|is)(?:n[’']t| not)|has never been) (?:me|I|us|we) (?:who|that) (?:ever )?(?<act>\p{L}{3,})/giu;
/** What is had or got is told by the thing alone. */
const LIGHT = /^(?:had|have|got|seen|received|taken|given|made|done|been)$/iu;
const LEAST_OBJECTS = 2;
/** "says he did not move them", "told the council that she had not promised it" */
const SPEAKER_AGAIN = new RegExp(
  `\\b(?:said|says?|told|tells|insist(?:s|ed)|stat(?:es|ed)|added|adds|wrote|writes|answered|replied|explain(?:s|ed)|maintain(?:s|ed))\\b[^.;:“”"]{0,50}?\\b(?:he|she|they|it) ${NOT} ${ACT}`,
  'giu',
);
/** "Delmar Foods does not water its milk": who is spoken of is told by name. */
const NAMED = new RegExp(
  `(?<![\\p{L}’'.-])(?<who>(?:\\p{Lu}[\\p{L}’'.-]{0,30}) ?(?:\\p{Lu}[\\p{L}’'.-]{0,30} ){0,3})${NOT} ${ACT}`,
  'gu',
);
/** Whoever did not as much as touch a thing did none of what is done to it. */
const HANDLES: ReadonlySet<string> = new Set('touch handle'.split(' ').map(actKeyOf));
const FEWEST_LETTERS = 3;

/** What was found to answer each other; positions among the sentences of a document. */
export interface Answering {
  readonly denials: readonly number[];
  /** What they state who are answered. */
  readonly answered: readonly number[];
}

/**
 * Tells which sentences answer an accusation beside them, saying of the speaker himself that the act was not done. An example is
 * "We did not lend it to anyone", where the line is accused of lending. Who speaks of himself need not be named.
 * @param all - the sentences of a document in its order
 */
export function answeringDenials(all: readonly SaidSentence[]): Answering {
  const denials: number[] = [];
  const answered: number[] = [];
  const retorts = retortsIn(all);
  for (const [at, { words, judgement }] of all.entries()) {
    const { stance } = judgement;
    if (stance === 'claim' || stance === 'denial' || !NEGATED.test(words)) continue;
    const accusing = [...accusersOf(all, at), ...retorts.contradictedBy(at)];
    if (accusing.length === 0) continue;
    denials.push(at);
    answered.push(
      ...accusing.filter((one) => one.judgement.stance === 'statement').map((one) => all.indexOf(one)),
    );
  }
  return { denials, answered };
}

/** Whoever accuses a speaker beside a sentence of what he says there that he did not do. */
function accusersOf(all: readonly SaidSentence[], at: number): SaidSentence[] {
  const own = all[at] as SaidSentence;
  const { words, judgement, isOwn } = own;
  const { stance, attributedTo } = judgement;
  if (attributedTo !== undefined && stance === 'reported') return [];
  const acts =
    attributedTo !== undefined ? actsDenied(words, attributedTo, isOwn) : actsDeniedOfOneself(words);
  if (acts.length === 0) return [];
  return all
    .slice(Math.max(0, at - BEFORE), at + 1 + BEHIND)
    .filter((other) => other !== own && acts.some((act) => accusesOf(other, attributedTo, act)));
}

interface Act {
  readonly key: string;
  /** Whether whoever wrote it says so of something had or got. */
  readonly isLight: boolean;
  /** What it is done to, as far as its clause says. */
  readonly objects: ReadonlySet<string>;
}

function actsDenied(sentence: string, speaker: string, isOwn: boolean): Act[] {
  const words = sentence.replace(/\s+/g, ' ');
  const isSpoken = isOwn || /["“”«»„‘]/u.test(words);
  return [
    ...actsIn(words, SPEAKER_AGAIN, isOwn),
    ...(isSpoken ? [FIRST_PERSON, NOT_ME].flatMap((pattern) => actsIn(words, pattern, isOwn)) : []),
    ...actsIn(words, NAMED, isOwn, (who) => shareName(who, speaker)),
  ];
}

/** The acts of which a pattern says that they were not done by whom `isMeant` takes. */
function actsIn(
  words: string,
  pattern: RegExp,
  isOwn: boolean,
  isMeant: (who: string) => boolean = () => true,
): Act[] {
  return everyMatch(words, pattern).flatMap((match) => {
    if (!isMeant(match.groups?.who ?? '')) return [];
    const behind = words.slice(match.index + match[0].length);
    if (IN_PART.test(behind)) return [];
    const clause = /^[^.!?;,:”"]*/u.exec(behind)?.[0] ?? '';
    const act = match.groups?.act ?? '';
    return [{ key: actKeyOf(act), isLight: isOwn && LIGHT.test(act), objects: contentOf(clause) }];
  });
}

/** "I did not sell it", in no quotation: nobody names who writes so. */
function actsDeniedOfOneself(words: string): Act[] {
  return /[“”"«»„]/u.test(words) ? [] : actsIn(words.replace(/\s+/g, ' '), FIRST_PERSON, false);
}

/** Whether a sentence accuses of an act: as an accusation, or as somebody else's word about the speaker. */
function accusesOf(
  { words, judgement, isOwn }: SaidSentence,
  speaker: string | undefined,
  { key, isLight, objects }: Act,
): boolean {
  const isSame = speaker !== undefined && judgement.attributedTo === speaker;
  if (isSame || judgement.stance === 'denial') return false;
  const isAccusation = judgement.stance === 'claim' || tellsOfAccusation(words);
  const isOfSpeaker =
    speaker !== undefined &&
    judgement.stance === 'statement' &&
    (shareName(words, speaker) || /\byour?\b/iu.test(words));
  // Two who speak with each other: one says of an office what its holder answers.
  const isPut = isLight && isOwn && judgement.stance === 'statement' && objects.size >= LEAST_OBJECTS;
  if (!isAccusation && !isOfSpeaker && !isPut) return false;
  const done = analyzeWords(words).filter(({ start }) => !LEFT_UNDONE.test(words.slice(0, start)));
  const told = new Set(isPut ? done.map(({ word }) => actKeyOf(word)) : []);
  if (isPut && [...objects].every((object) => told.has(object))) return true;
  const tellsAct = done.some(({ word, stop }) => !stop && actKeyOf(word) === key);
  return (
    tellsAct || (isAccusation && HANDLES.has(key) && done.some(({ word }) => objects.has(actKeyOf(word))))
  );
}

function contentOf(words: string): Set<string> {
  return new Set(analyzeWords(words).flatMap(({ word, stop }) => (stop ? [] : [actKeyOf(word)])));
}

/** Whether two wordings have a word of a name or an office in common. */
function shareName(words: string, speaker: string): boolean {
  const known = new Set(analyzeWords(speaker).flatMap(({ word, stop }) => (stop ? [] : [word])));
  return analyzeWords(words).some(({ word }) => word.length >= FEWEST_LETTERS && known.has(word));
}
