import type { AliasGroup } from '../corpus/document.js';
import { foldWord, type Token } from '../language/analyzer.js';

/** Capitalised, and yet the name of nobody: days, months, and words that stand in many names. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december mr mrs ms dr the a an i police court group company office station city street road north south
   east west new north district county state national international department ministry public security university school
   club team party association limited ltd inc corp co plc bank exchange president minister mayor chief ceo founder director
   chinese english american british european rmb usd us uk eu internet twitter facebook weibo wechat telegram`.split(
    /\s+/u,
  ),
);
/** A sentence with so large a share of capitalised words is a headline: its capitals tell nothing. */
const HEADLINE_SHARE = 0.6;
const HEADLINE_WORDS = 7;
const DESCRIPTION =
  /\b(?:the|its|this|that) (?:company|firm|exchange|platform|group|club|team|bank|agency|ministry|university|school|council|party|founder|ceo|chief|owner|director|manager|man|woman|minister|mayor|president|player|striker|coach|officer|teacher|doctor|driver|singer|actor|author|couple|family|airline|hospital|charity|startup|retailer|regulator|brewery|museum|chain|operator|officials?|federation|union|paper|newspaper|suspects?|defendants?|accused|employee|chairman|chairwoman|treasurer|captain|senator|politician|professor|engineer|trader|broker|nurse|pastor|priest|student|pair|accusations?|allegations?|claims?|rumou?rs|reports)\b|\b(?:he|she|they|him|her|his|their|it|its)\b/i;

export interface NameBook {
  /** The names in a sentence, as keys that are equal for all spellings and aliases of one name. */
  namesIn(tokens: readonly Token[]): Set<string>;
}

function isJoinedName([first, second]: readonly Token[]): boolean {
  return first !== undefined && second?.capital === true && second.start - first.end === 1;
}

/** Whether a sentence speaks of somebody it does not name: "the company", "he". */
export function pointsBack(words: string): boolean {
  return DESCRIPTION.test(words);
}

/**
 * Learns which words of a corpus are names: written with a capital inside sentences at least as often as without.
 * @param sentences - the analyzed tokens of every sentence
 * @param aliases - names that mean the same; all of a group share one key
 */
export function learnNames(
  sentences: readonly (readonly Token[])[],
  aliases: readonly AliasGroup[],
): NameBook {
  const balance = new Map<string, number>();
  for (const tokens of sentences) {
    const words = tokens.filter((token) => !token.stop);
    const capitals = words.filter((token) => token.capital).length;
    if (capitals > words.length * HEADLINE_SHARE && words.length >= HEADLINE_WORDS) continue;
    tokens.forEach((token, at) => {
      if (token.stop) return;
      // A sentence's first word is capital anyway, unless the next one is too: "Ida Falk".
      if (token.capital && (at > 0 || isJoinedName(tokens)))
        balance.set(token.word, (balance.get(token.word) ?? 0) + 1);
      else if (!token.capital) balance.set(token.word, (balance.get(token.word) ?? 0) - 1);
    });
  }
  const keyOfAlias = new Map<string, string>();
  for (const [at, group] of aliases.entries()) {
    for (const name of group) keyOfAlias.set(foldWord(name).replace(/\s+/gu, ' ').trim(), `alias:${at}`);
  }
  const aliasesByHead = groupByHead(keyOfAlias);

  return {
    namesIn(tokens) {
      const names = new Set<string>();
      for (let at = 0; at < tokens.length; at++) {
        const word = tokens[at]?.word ?? '';
        if ((balance.get(word) ?? -1) >= 0 && !NOT_NAMES.has(word) && word.length > 1) names.add(word);
        for (const { words, key } of aliasesByHead.get(word) ?? []) {
          if (words.every((one, i) => tokens[at + i]?.word === one)) names.add(key);
        }
      }
      return names;
    },
  };
}

interface Alias {
  readonly words: readonly string[];
  readonly key: string;
}

/** Aliases by their first word, the shorter first. */
function groupByHead(keyOfAlias: ReadonlyMap<string, string>): Map<string, Alias[]> {
  const aliases = [...keyOfAlias].map(([name, key]) => ({ words: name.split(' '), key }));
  const groups = new Map<string, Alias[]>();
  for (const alias of aliases.sort((a, b) => a.words.length - b.words.length)) {
    const head = alias.words[0] ?? '';
    groups.set(head, [...(groups.get(head) ?? []), alias]);
  }
  return groups;
}
