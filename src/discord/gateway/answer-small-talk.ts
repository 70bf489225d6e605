import type { SmallTalk } from '../../answering/small-talk.js';
import { showTimeline } from '../buttons/timeline-request.js';
import type { ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { renderChatHelp } from '../render/render-help.js';
import { renderIncidents } from '../render/render-incidents.js';
import type { Services } from '../services.js';
import { incidentPage } from '../told-incidents.js';

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
