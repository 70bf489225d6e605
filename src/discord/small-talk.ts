import type { ReplyPayload } from './command.js';
import { plainLine } from './escape.js';
import type { Words } from './locales/index.js';
import { renderChatHelp } from './render-help.js';
import { renderIncidents } from './render-incidents.js';
import type { Services } from './services.js';
import { AROUND, FORMS } from './small-talk-forms.js';
import { showTimeline } from './timeline-request.js';

export type SmallTalk = keyof typeof FORMS;

const GETS: ReadonlyMap<string, SmallTalk> = new Map(
  (Object.keys(FORMS) as SmallTalk[]).flatMap((talk) => FORMS[talk].map((form) => [form, talk] as const)),
);

/**
 * What somebody is owed whose words, as a whole, ask no document anything: "hello", "what's the latest?".
 * @returns undefined for a question: "what happened to the guard?"
 */
export function smallTalkIn(typed: string): SmallTalk | undefined {
  const words = plainLine(typed)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words === '') return undefined;
  const inner = words.replace(AROUND.before, '').trim();
  return [words, inner, inner.replace(AROUND.after, '').trim()]
    .map((form) => GETS.get(form))
    .find((talk) => talk !== undefined);
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
