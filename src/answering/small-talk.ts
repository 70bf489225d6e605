import { foldWords } from '../language/fold-words.js';
import { FORMS } from './small-talk/all-forms.js';

const KINDS = ['help', 'incidents', 'latest', 'timeline'] as const;

export type SmallTalk = (typeof KINDS)[number];

interface Heard {
  readonly talk: SmallTalk;
  /** The language that it was said in, as a tag. */
  readonly language: string;
}

const HEARD: ReadonlyMap<string, Heard> = new Map(
  FORMS.flatMap(([language, forms]) =>
    KINDS.flatMap((talk) => forms[talk].map((form) => [form, { talk, language }] as const)),
  ).reverse(),
);
const GREETINGS = FORMS.map(([language, { before }]) => [language, leadOf(before)] as const);
const BEFORE = leadOf(FORMS.flatMap(([, { before }]) => before));
const AFTER = longestFirst(FORMS.flatMap(([, { after }]) => after));

/**
 * Tells what somebody is owed whose words, as a whole, ask no document anything: "hello", "what's the latest?".
 * @param typed - one line without marks of Discord
 * @returns undefined for a question: "what happened to the guard?"
 */
export function hearSmallTalk(typed: string): Heard | undefined {
  const words = foldWords(typed);
  if (words === '') return undefined;
  const inner = words.replace(BEFORE, '').trim();
  const core = withoutEnd(inner);
  const heard = [words, inner, core].map((form) => HEARD.get(form)).find((found) => found !== undefined);
  if (heard !== undefined || core !== '') return heard;
  const [language] = GREETINGS.find(([, greeting]) => greeting.test(words)) ?? ['en'];
  return { talk: 'help', language };
}

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

/** A run of such words at the beginning; words in Latin letters end where their letters do. */
function leadOf(words: readonly string[]): RegExp {
  return new RegExp(`^(?:(?:${longestFirst(words).join('|')})(?![a-z])\\s*)+`, 'u');
}

/** Words without what is only said to be polite at their end: "please", "thanks". */
function withoutEnd(words: string): string {
  let rest = words;
  for (;;) {
    const end = AFTER.find((word) => rest.endsWith(word) && !/[a-z]/u.test(rest.at(-word.length - 1) ?? ''));
    if (end === undefined) return rest;
    rest = rest.slice(0, -end.length).trim();
  }
}
