import type { AliasGroup } from '../corpus/document.js';
import { analyze, type Token } from '../language/analyzer.js';

/** The names of each group of aliases, each name as its terms in order. */
export type AliasNames = readonly (readonly (readonly string[])[])[];

/** Cuts the names of groups into terms, once for all questions. */
export function readAliasNames(aliases: readonly AliasGroup[]): AliasNames {
  return aliases.map((group) => group.map((name) => analyze(name).map(({ term }) => term)));
}

/** Gives the terms of the other names of a group when the question holds one of its names whole. */
export function aliasTerms(token: Token, tokens: readonly Token[], aliases: AliasNames): string[] {
  const terms = tokens.map(({ term }) => term);
  return aliases.flatMap((names) => {
    const mentioned = names.filter((name) => name.includes(token.term) && holdsRun(terms, name));
    if (mentioned.length === 0) return [];
    return names.flat().filter((term) => !terms.includes(term));
  });
}

function holdsRun(terms: readonly string[], run: readonly string[]): boolean {
  return terms.some((_, start) => run.every((term, i) => terms[start + i] === term));
}
