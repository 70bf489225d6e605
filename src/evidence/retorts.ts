import { analyzeWords } from '../language/analyzer.js';
import { everyMatch } from '../language/every-match.js';
import { NEGATED_ABROAD } from './cues/negation-cues.js';
import type { SaidSentence } from './said-sentence.js';
import { actKeyOf } from './subjects.js';
import { ACT, IN_PART, LEFT_UNDONE, NOT } from './undone-acts.js';

/** Who answers another in one conversation does so within so many sentences, or is answered so. */
const NEAR = 12;
const BE_NOT = "(?:(?:was|were|is|are|am)(?:n[’']t| not)(?: ever| being)?|(?:was|were|is|are|am) never)";
/** "The cook did not sell the eels", "the eels were never sold": whoever and whatever stands before is told by all its words. */
const UNDONE = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?<who>(?:[\\p{L}\\p{N}’'-]{1,30} ){1,3})(?:${NOT}|${BE_NOT}|(?:have|has|had) not been) ${ACT}`,
  'giu',
);
/** "Nobody sold the eels." */
const BY_NOBODY = new RegExp(`(?<![\\p{L}’'])(?:nobody|no one|none of (?:us|them|you)) ${ACT}`, 'giu');
/** "a plant that has never run" tells which plant is meant. */
const WHICH = /(?:^|\s)(?:that|which|who|whom) $/iu;
const CONDITION = /(?:^|[\s,])(?:if|unless|whether|why|who|because)(?:[\s,]|$)/iu;
/** What stands for anything is told by whatever the other names. */
const ANYTHING =
  /^(?:any|any(?:one|body|thing|where)|all|ever|single|one|somebody|someone|something|people)$/u;
const CLAUSE = /^[^.!?;:,”"]*/u;
const CLAUSE_BEFORE = /[.!?;:,”"“—–]/u;

/** What says "not" in other languages; English does so by verbs. */
const NEGATOR =
  /^(?:nicht|kein(?:e[mnrs]?)?|niemand(?:en|em)?|nie|niemals|ne|n|pas|jamais|aucune?|personne|nunca|nadie|ningun[oa]?|no|não|nunca|ninguém|non|mai|nessun[oa]?|niet|geen|nooit|niemand|ikke|inte|aldri|aldrig|ingen|nogen|noensinne)$/u;
const SENTENCE_CHARS = 200;
const LEAST_SHARED = 3;
/** What stands for anybody is told by whomever the other names. */
const ANYBODY =
  /^(?:jemand(?:en|em)?|quelqu|un|alguien|alguém|qualcuno|iemand|noen|nogen|någon|irgend\p{L}*|ein(?:e[mnrs]?)?)$/u;

/** Two who speak with each other, by their sentences in the order of a document. */
export interface Retorts {
  /** Finds what others say beside a sentence that says the opposite of it. */
  contradictedBy(at: number): readonly SaidSentence[];
}

/**
 * Finds in conversations who says the opposite of another: the same act, done to the same by the same, as far as it is told, was not done.
 * Nobody need be accused.
 * @param all - the sentences of a document in its order
 */
export function retortsIn(all: readonly SaidSentence[]): Retorts {
  const told = new Map<SaidSentence, ReadonlySet<string>>();
  const toldIn = (one: SaidSentence) => {
    const known = told.get(one) ?? doneIn(one.words);
    told.set(one, known);
    return known;
  };
  return {
    contradictedBy(at) {
      const { words, judgement, writer } = all[at] as SaidSentence;
      if (writer === undefined || judgement.attributedTo !== writer || /[?？]["'”’»)\s]{0,4}$/u.test(words))
        return [];
      const undone = [...undoneIn(words.replace(/\s+/g, ' ')), ...undoneAbroad(words)];
      if (undone.length === 0) return [];
      const near = all.slice(Math.max(0, at - NEAR), at + 1 + NEAR);
      return near.filter(
        (other) =>
          other.writer !== undefined &&
          other.writer !== writer &&
          other.judgement.stance !== 'denial' &&
          undone.some((keys) => keys.every((key) => toldIn(other).has(key))),
      );
    },
  };
}

/** All that a sentence says was not done, each by the keys of its words; the act is one of them. */
function undoneIn(words: string): string[][] {
  return [UNDONE, BY_NOBODY].flatMap((pattern) =>
    everyMatch(words, pattern).flatMap((match) => {
      const behind = words.slice(match.index + match[0].length);
      const before = words.slice(0, match.index).split(CLAUSE_BEFORE).at(-1) ?? '';
      const who = match.groups?.who ?? '';
      if (IN_PART.test(behind) || WHICH.test(who) || CONDITION.test(`${before}${who}`)) return [];
      const act = actKeyOf(match.groups?.act ?? '');
      const beside = keysOf(`${who} ${CLAUSE.exec(behind)?.[0] ?? ''}`).filter((key) => key !== act);
      return beside.length === 0 ? [] : [[act, ...beside]];
    }),
  );
}

/** Abroad all words are told again but for those that say "not": "Niemand hat den Aal verkauft." */
function undoneAbroad(words: string): string[][] {
  if (words.length > SENTENCE_CHARS || !NEGATED_ABROAD.test(words)) return [];
  // "n’a" is one word to the analyzer.
  const keys = keysOf(
    words.replace(/(?<!\p{L})n['’]/giu, ''),
    (word) => NEGATOR.test(word) || ANYBODY.test(word),
  );
  return keys.length < LEAST_SHARED ? [] : [keys];
}

function keysOf(words: string, isEmpty = (word: string) => ANYTHING.test(word)): string[] {
  return analyzeWords(words).flatMap(({ word, stop }) => (stop || isEmpty(word) ? [] : [actKeyOf(word)]));
}

/** What a sentence tells without saying that it was not done. */
function doneIn(words: string): ReadonlySet<string> {
  if (NEGATED_ABROAD.test(words)) return new Set();
  return new Set(
    analyzeWords(words).flatMap(({ word, start, stop }) =>
      stop || LEFT_UNDONE.test(words.slice(0, start)) ? [] : [actKeyOf(word)],
    ),
  );
}
