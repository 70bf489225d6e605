import { JAPANESE_CUES, KANA, LATIN_CUES, type LanguageCues } from './cues/cues-abroad.js';
import type { Judgement } from './judgement.js';

const FEW_WORDS = 12;
const ENGLISH = /\b(?:the|of|and|was|were|that|with|which|from|to|by|is|he|she|they)\b/i;
/** It is in every text that has these. */
const BEYOND_LATIN = /[\u2e80-\uffff]/;

/**
 * Tells how a sentence of another language is said that is often told in: by its verbs of denying, accusing and saying.
 * @returns undefined where it is none of these languages, or none of their words shows it
 */
export function judgeAbroad(words: string): Judgement | undefined {
  if (BEYOND_LATIN.test(words) && KANA.test(words)) return judgeIn(JAPANESE_CUES, words);
  if (ENGLISH.test(words)) return undefined;
  const many = words.split(/\s+/, FEW_WORDS + 1).length > FEW_WORDS;
  for (const language of LATIN_CUES) {
    const small = words.match(language.small)?.length ?? 0;
    if (small < (many ? 2 : 1)) continue;
    const judged = judgeIn(language, words);
    if (judged !== undefined) return judged;
  }
  return undefined;
}

function judgeIn({ rows, speakers }: LanguageCues, words: string): Judgement | undefined {
  const [stance] = rows.find(([, shown]) => shown.test(words)) ?? [];
  if (stance === undefined) return undefined;
  const attributedTo = speakers.map((form) => form.exec(words)?.[1]).find((name) => name !== undefined);
  return {
    stance,
    ...(attributedTo !== undefined && { attributedTo: attributedTo.replace(/[\s.,;:]{1,9}$/u, '') }),
  };
}
