import { analyze, stemWord, type Token } from '../language/analyzer.js';
import { spellOut } from '../language/chat-spelling.js';
import { dropCourtesies } from '../language/courtesy.js';
import { plainPattern } from '../language/plain-pattern.js';
import { synonymsOf } from '../language/synonyms.js';
import { type AliasNames, aliasTerms } from './alias-names.js';
import type { WeightedTerm } from './passage-index.js';
import { asksForSeveral, kindOf, type QuestionKind } from './question-kind.js';
import type { Vocabulary } from './vocabulary.js';

/** One subject-bearing word of a question and all that may stand for it in a document. */
export interface QuestionTerm {
  readonly term: string;
  readonly word: string;
  /** How much finding it tells: its rarity. */
  readonly weight: number;
  /** Counts the question's words from 0. */
  readonly position: number;
  readonly name: boolean;
  /** Whether the corpus holds the word itself, as spelt. */
  readonly known: boolean;
  /** Terms that count as finding it and how much of it each counts for, from 0 to 1; the word itself first. */
  readonly variants: readonly WeightedTerm[];
}

export interface Question {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly terms: readonly QuestionTerm[];
  /** Every term that counts as finding one of the words. */
  readonly variantTerms: ReadonlySet<string>;
  /** Indices of the terms that name the thing asked for: `treaty` of "which treaty …", `price` of "what was the price …". */
  readonly focus: readonly number[];
  /** What stands in quotation marks, each as its terms in order: these very words are meant. */
  readonly phrases: readonly (readonly string[])[];
  /** Whether it asks for several things: "list …", "all the …", "what happened". */
  readonly wantsSeveral: boolean;
  /** The index of the term whose name is asked for: `investor` of "the name of the investor". */
  readonly named?: number;
  /** The index of the term that tells what was done, where the question's form shows it. */
  readonly action?: number;
}

/** How much of a word each kind of variant counts for, from 0 to 1. */
export const VARIANT_WEIGHT = {
  alias: 0.95,
  spelling: 0.85,
  joined: 0.9,
  part: 0.7,
  synonym: 0.7,
  family: 0.6,
} as const;
/** From here on a variant is the word itself under another name or spelling. */
const SURE = 0.8;
/** What a variant's weight is worth in passage search when the word itself is in the corpus. */
const KNOWN_WORD_VARIANT = 0.1;

const SUBJECT_QUESTION =
  /^\s*(?:who|what|which)\s+(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b)/iu;
const AUXILIARY_QUESTION = /\b(?:did|does|do)\b/iu;
// The noun asked for: what stands between the question word (and "is the") and the next verb-like or closed-class word.
const FOCUS = plainPattern(
  /\b(?:(?:what|which|who)(?:'s|’s|\s+(?:is|was|are|were))\s+(?:the|his|her|its|their)|what|which|whose|how many|how much)\s+((?:(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|of|in|on|at|by|for|with|to|from|that|who|which|and|or|the|a|an|when|where|after|before|during|between)\b)[\p{L}\p{N}'’-]+\s*){1,4})/iu,
);
const NAMED = plainPattern(
  /\bnames? of (?:the |an? |his |her |its |their )?((?:(?!(?:of|who|that|which|in|at|from|for|to|and|or|when|with|by|on)\b)[\p{L}'’-]+\s*){1,5})/iu,
);

const QUOTED = /["“„«]([^"“”„«»]{3,200})["”“»]/gu;

/** Reads a question against the words that the corpus has. */
export function readQuestion(text: string, vocabulary: Vocabulary, aliases: AliasNames = []): Question {
  const asked = spellOut(dropCourtesies(text));
  const tokens = analyze(asked);
  const terms = chooseTerms(tokens).map((words) => readTerm(words, tokens, vocabulary, aliases));
  const action = findAction(asked, tokens, terms);
  const named = termsOf(NAMED(asked).exec(asked)?.[1], terms).at(-1);
  return {
    text,
    kind: kindOf(asked),
    terms,
    variantTerms: new Set(terms.flatMap(({ variants }) => variants.map(({ term }) => term))),
    phrases: [...asked.matchAll(QUOTED)]
      .map(([, words = '']) => analyze(words).map(({ term }) => term))
      .filter(({ length }) => length > 1),
    wantsSeveral: asksForSeveral(asked),
    focus: termsOf(FOCUS(asked).exec(asked)?.[1], terms),
    ...(named !== undefined && { named }),
    ...(action !== undefined && { action }),
  };
}

/** The indices of the terms that some words of the question became. */
function termsOf(words: string | undefined, terms: readonly QuestionTerm[]): number[] {
  if (words === undefined) return [];
  const found = new Set(analyze(words).map(({ term }) => term));
  return terms.flatMap(({ term }, i) => (found.has(term) ? [i] : []));
}

/**
 * Lists the weighted terms to search passages for: every word, and what may stand for it. An index adds up what it
 * finds, so the variants of a word that the corpus knows weigh little: they are there to find, not to rank.
 */
export function searchTerms(question: Question): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const { term: own, known, variants } of question.terms) {
    for (const { term, weight } of variants) {
      const searched = known && term !== own ? weight * KNOWN_WORD_VARIANT : weight;
      weights.set(term, Math.max(weights.get(term) ?? 0, searched));
    }
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** "Who replaced X?": the word after who. "What did X reply?", "Did X resign?": the last word. */
function findAction(
  text: string,
  tokens: readonly Token[],
  terms: readonly QuestionTerm[],
): number | undefined {
  if (SUBJECT_QUESTION.test(text)) {
    const asked = tokens.find(({ word }) => /^(?:who|what|which)$/u.test(word));
    const after = terms.findIndex(({ position }) => position === (asked?.position ?? -2) + 1);
    return after === -1 ? undefined : after;
  }
  return AUXILIARY_QUESTION.test(text) && terms.length > 0 ? terms.length - 1 : undefined;
}

/** Subject-bearing words, each once and each with its parts; of a question that has none (who is he?) nothing. */
function chooseTerms(tokens: readonly Token[]): [Token, ...Token[]][] {
  const seen = new Set<string>();
  const words = new Map<number, [Token, ...Token[]]>();
  for (const token of tokens) {
    if (token.stop) continue;
    const word = words.get(token.position);
    if (word !== undefined) word.push(token);
    else if (!seen.has(token.term)) words.set(token.position, [token]);
    seen.add(token.term);
  }
  return [...words.values()];
}

function readTerm(
  [token, ...parts]: readonly [Token, ...Token[]],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  aliases: AliasNames,
): QuestionTerm {
  const known = vocabulary.has(token.term);
  const variants = new Map<string, number>([[token.term, 1]]);
  const add = (term: string, weight: number) => {
    if (vocabulary.has(term)) variants.set(term, Math.max(variants.get(term) ?? 0, weight));
  };
  for (const term of aliasTerms(token, tokens, aliases)) add(term, VARIANT_WEIGHT.alias);
  for (const term of joinedTerms(token, tokens)) add(term, VARIANT_WEIGHT.joined);
  for (const part of parts) add(part.term, VARIANT_WEIGHT.part);
  for (const { term: own } of [token, ...parts])
    for (const term of synonymsOf.get(own) ?? []) add(term, VARIANT_WEIGHT.synonym);
  if (!known && variants.size === 1) {
    for (const { term } of vocabulary.nearSpellings(token.word, token.capital && token.position > 0))
      add(term, VARIANT_WEIGHT.spelling);
  }
  for (const term of vocabulary.family(token.term)) add(term, VARIANT_WEIGHT.family);
  // Another word for it tells less than the word itself would: only another spelling or name is as rare as it.
  const strongest = [...variants]
    .filter(([term, weight]) => weight >= SURE && vocabulary.has(term))
    .sort((a, b) => b[1] - a[1])[0];
  return {
    term: token.term,
    word: token.word,
    weight: vocabulary.idf(known || strongest === undefined ? token.term : strongest[0]),
    position: token.position,
    name: (token.capital && token.position > 0) || vocabulary.isName(token.term),
    known,
    variants: [...variants].map(([term, weight]) => ({ term, weight })),
  };
}

/** `break in` written apart is looked for as `breakin` and `break-in` too, `lot9` as `lot-9` and `lot-9` as `lot9`. */
function joinedTerms(token: Token, tokens: readonly Token[]): string[] {
  const coded = token.word.replace(/^(\p{L}+)(-?)(\d+)$/u, (_, letters, hyphen, digits) =>
    hyphen === '' ? `${letters}-${digits}` : `${letters}${digits}`,
  );
  const next = tokens.find(({ position }) => position === token.position + 1);
  if (next === undefined) return [coded];
  return [coded, `${token.word}-${next.word}`, stemWord(`${token.word}${next.word}`)];
}
