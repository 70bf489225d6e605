import type { ReplyPayload } from './command.js';
import { plainLine } from './escape.js';
import { foldWords } from './fold-words.js';
import type { Spoken, Words } from './locales/index.js';
import { renderChatHelp } from './render-help.js';
import { renderIncidents } from './render-incidents.js';
import type { Services } from './services.js';
import { FORMS } from './small-talk/all-forms.js';
import { showTimeline } from './timeline-request.js';

const KINDS = ['help', 'incidents', 'latest', 'timeline'] as const;

export type SmallTalk = (typeof KINDS)[number];

interface Heard {
  readonly talk: SmallTalk;
  /** The language that it was said in. */
  readonly locale: Spoken;
}

const HEARD: ReadonlyMap<string, Heard> = new Map(
  FORMS.flatMap(([locale, forms]) =>
    KINDS.flatMap((talk) => forms[talk].map((form) => [form, { talk, locale }] as const)),
  ).reverse(),
);
const GREETINGS = FORMS.map(([locale, { before }]) => [locale, runOf(before, 'before')] as const);
const BEFORE = runOf(
  FORMS.flatMap(([, { before }]) => before),
  'before',
);
const AFTER = runOf(
  FORMS.flatMap(([, { after }]) => after),
  'after',
);

/**
 * What somebody is owed whose words, as a whole, ask no document anything: "hello", "what's the latest?".
 * @returns undefined for a question: "what happened to the guard?"
 */
export function smallTalkIn(typed: string): SmallTalk | undefined {
  return hearSmallTalk(typed)?.talk;
}

/** Tells small talk and the language that it was said in; undefined for a question. */
export function hearSmallTalk(typed: string): Heard | undefined {
  const words = foldWords(plainLine(typed));
  if (words === '') return undefined;
  const inner = words.replace(BEFORE, '').trim();
  const core = inner.replace(AFTER, '').trim();
  const heard = [words, inner, core].map((form) => HEARD.get(form)).find((found) => found !== undefined);
  if (heard !== undefined || core !== '') return heard;
  const [locale] = GREETINGS.find(([, greeting]) => greeting.test(words)) ?? ['en-US'];
  return { talk: 'help', locale };
}

/** A run of such words at one edge of an utterance; words in Latin letters end where their letters do. */
function runOf(words: readonly string[], edge: 'before' | 'after'): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).join('|');
  return edge === 'before'
    ? new RegExp(`^(?:(?:${longestFirst})(?![a-z])\\s*)+`, 'u')
    : new RegExp(`(?:(?<![a-z])\\s*(?:${longestFirst}))+$`, 'u');
}

/** The answer to small talk: help, the incidents, the latest events or all of them from the first. */
export async function answerSmallTalk(
  talk: SmallTalk,
  services: Services,
  words: Words,
): Promise<ReplyPayload> {
  switch (talk) {
    case 'help':
      return renderChatHelp(services, words);
    case 'incidents':
      return renderIncidents(services, words);
    case 'latest':
      return showTimeline({ topic: null, state: { newestFirst: true } }, services, words);
    case 'timeline':
      return showTimeline({ topic: null, state: {} }, services, words);
  }
}
