import type { ButtonCall } from '../calls.js';
import type { Button } from '../command.js';
import type { ButtonState } from '../custom-id.js';
import { wordsFor } from '../locales/index.js';
import { privately } from '../private.js';
import { renderTimeline } from '../render/render-timeline.js';
import { subjectOf } from '../render/subject.js';
import { topicOn } from '../render/suggestion-buttons.js';
import { oldButton } from '../request.js';
import type { Services } from '../services.js';
import { changedSince, markOfIndex, requireUnchanged } from '../shown-mark.js';
import { tellingSource } from '../shown-telling.js';
import { askedBefore, turnPage } from './pressed.js';
import { showTimeline } from './timeline-request.js';

/** Another page of `/timeline`, or a part of it; without a page, an overview where there is much. */
export const timeline: Button = {
  async press(call, state, services) {
    const isGone = state.source !== undefined && services.documentByKey(state.source) === undefined;
    if (isGone) throw changedSince(call);
    requireUnchanged(call, state, markOfIndex(services));
    await turnPage(call);
    const { page, action: _, shown: __, ...narrowed } = state;
    const request = { topic: subjectOf(call.message), state: narrowed };
    await call.editReply(await showTimeline(request, services, wordsFor(call.locale), page));
  },
};

/** The timeline of the incident that its label names. */
export const incident: Button = {
  async press(call, state, services) {
    const topic = topicOn(call.message, call.customId);
    if (topic === null) throw oldButton(call);
    requireUnchanged(call, state, markOfIndex(services));
    await turnPage(call);
    const { page: _, action: __, shown: ___, ...narrowed } = state;
    await call.editReply(await showTimeline({ topic, state: narrowed }, services, wordsFor(call.locale)));
  },
};

/** The days of an answer, beside it. */
export const days: Button = {
  async press(call, state, services) {
    await showDays(call, { ...state, page: 1 }, services, () => call.deferReply(privately(true)));
  },
};

/** Another page of the days of an answer. */
export const daypage: Button = {
  async press(call, state, services) {
    requireUnchanged(call, state, markOfIndex(services));
    await showDays(call, state, services, () => turnPage(call));
  },
};

async function showDays(
  call: ButtonCall,
  state: ButtonState,
  services: Services,
  defer: () => Promise<unknown>,
): Promise<void> {
  const { question, view } = askedBefore(call, state, services);
  await defer();
  const told = await services.days(question, view.filter);
  await call.editReply(
    await renderTimeline(told, {
      ...tellingSource(services.corpus.documents, view.filter),
      words: view.words,
      picture: services.picture,
      title: view.words.timeline.ofAnswer,
      topic: question,
      state: { ...view.filter, action: 'daypage', shown: markOfIndex(services) },
      page: view.page,
    }),
  );
}
