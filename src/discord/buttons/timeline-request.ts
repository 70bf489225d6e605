import type { TimelineFilter } from '../../timeline/filter-events.js';
import type { ReplyPayload } from '../calls.js';
import type { ButtonState } from '../custom-id.js';
import type { Words } from '../locales/index.js';
import { renderTimeline } from '../render/render-timeline.js';
import type { Services } from '../services.js';
import { markOfIndex } from '../shown-mark.js';
import { tellingSource } from '../shown-telling.js';

/** What `/timeline` was asked for, as its message and buttons carry it. */
export interface TimelineRequest {
  readonly topic: string | null;
  readonly state: Pick<ButtonState, 'source' | 'from' | 'to' | 'newestFirst'>;
}

/** Gives one page of the timeline that was asked for; without a page, an overview where it is long. */
export async function showTimeline(
  { topic, state }: TimelineRequest,
  services: Services,
  words: Words,
  page?: number,
): Promise<ReplyPayload> {
  const document = state.source === undefined ? undefined : services.documentByKey(state.source);
  const filter: TimelineFilter = {
    ...(topic === null ? {} : { topic }),
    ...(document === undefined ? {} : { documentIds: [document.id] }),
    ...(state.from === undefined ? {} : { from: state.from }),
    ...(state.to === undefined ? {} : { to: state.to }),
  };
  return renderTimeline(await services.timeline(filter), {
    ...tellingSource(services.corpus.documents, state),
    words,
    picture: services.picture,
    title: words.timeline.title,
    ...(topic === null ? {} : { topic }),
    state: { ...state, action: 'timeline', shown: markOfIndex(services) },
    ...(page === undefined ? { overview: true } : { page }),
  });
}
