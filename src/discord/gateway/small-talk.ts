import { foldWords } from '../../language/fold-words.js';
import { showTimeline } from '../buttons/timeline-request.js';
import type { ReplyPayload } from '../calls.js';
import type { Spoken, Words } from '../locales/index.js';
import { renderChatHelp } from '../render/render-help.js';
import { renderIncidents } from '../render/render-incidents.js';
import { plainLine } from '../rules/escape.js';
import type { Services } from '../services.js';
import { incidentPage } from '../told-incidents.js';
import { FORMS } from './small-talk/all-forms.js';

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
const GREETINGS = FORMS.map(([locale, { before }]) => [locale, leadOf(before)] as const);
const BEFORE = leadOf(FORMS.flatMap(([, { before }]) => before));
const AFTER = longestFirst(FORMS.flatMap(([, { after }]) => after));

/**
 * Tells what somebody is owed whose words, as a whole, ask no document anything: "hello", "what's the latest?".
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
  const core = withoutEnd(inner);
  const heard = [words, inner, core].map((form) => HEARD.get(form)).find((found) => found !== undefined);
  if (heard !== undefined || core !== '') return heard;
  const [locale] = GREETINGS.find(([, greeting]) => greeting.test(words)) ?? ['en-US'];
  return { talk: 'help', locale };
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

/** Gives the answer to small talk: help, the incidents, the latest events or all of them from the first. */
export async function answerSmallTalk(
  talk: SmallTalk,
  services: Services,
  words: Words,
): Promise<ReplyPayload> {
  switch (talk) {
    case 'help':
      return renderChatHelp(services, words);
    case 'incidents':
      return renderIncidents(await incidentPage(services), words);
    case 'latest':
      return showTimeline({ topic: null, state: { newestFirst: true } }, services, words);
    case 'timeline':
      return showTimeline({ topic: null, state: {} }, services, words);
  }
}
