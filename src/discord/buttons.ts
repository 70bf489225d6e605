import type { Button, ButtonCall } from './command.js';
import type { ButtonState } from './custom-id.js';
import type { Registry } from './dispatch.js';
import { wordsFor } from './locales/index.js';
import { isPrivateMessage, privately } from './private.js';
import { quotesOnPage, renderAnswer } from './render-answer.js';
import { renderContext } from './render-context.js';
import { renderCitedSources, renderDocument, renderSourceList } from './render-sources.js';
import { oldButton } from './request.js';
import type { Services } from './services.js';
import { subjectOf } from './subject.js';

/**
 * Another page. A message that only one member sees is turned over in place; one that all see stays as it is for the
 * others, and the page comes privately to the one who asked for it.
 */
function turnPage(call: ButtonCall): Promise<unknown> {
  return isPrivateMessage(call.message) ? call.deferUpdate() : call.deferReply(privately(true));
}

const answer: Button = {
  async press(call, state, services) {
    const asked = askedBefore(call, state, services);
    await turnPage(call);
    const again = await services.ask(asked.question, asked.view.filter);
    await call.editReply(renderAnswer(again, { ...asked.view, isPrivate: true }));
  },
};

const context: Button = {
  async press(call, state, services) {
    const { question, view } = askedBefore(call, state, services);
    await call.deferReply(privately(true));
    const quotes = quotesOnPage(await services.ask(question, view.filter), view);
    await call.editReply(renderContext(quotes, view.documents, view.words));
  },
};

const sources: Button = {
  async press(call, state, services) {
    const { question, view } = askedBefore(call, state, services);
    await call.deferReply(privately(true));
    const quotes = quotesOnPage(await services.ask(question, view.filter), view);
    await call.editReply(renderCitedSources(quotes, view.documents, view.words));
  },
};

/** Says a private answer again for everybody; only the one who sees it can press this. */
const share: Button = {
  async press(call, state, services) {
    const { question, view } = askedBefore(call, state, services);
    if (!isPrivateMessage(call.message)) throw oldButton(call);
    await call.deferReply();
    const answer = await services.ask(question, view.filter);
    await call.editReply(renderAnswer(answer, { ...view, sharedBy: `<@${call.user.id}>` }));
  },
};

const list: Button = {
  async press(call, { page }, { corpus }) {
    await turnPage(call);
    await call.editReply(renderSourceList(corpus.documents, wordsFor(call.locale), page));
  },
};

const document: Button = {
  async press(call, { page = 1, source }, services) {
    const found = source === undefined ? undefined : services.documentByKey(source);
    if (found === undefined) throw oldButton(call);
    await turnPage(call);
    await call.editReply(renderDocument(found, wordsFor(call.locale), { page }));
  },
};

/** What each button does, by the action in its custom id. */
export const buttons: Registry['buttons'] = { answer, context, sources, share, list, document };

/** What each sent form does. */
export const forms: Registry['forms'] = {};

/**
 * The question that stands in the message of a button, and how its answer was shown.
 * @throws RequestError when the message has none, or the document it was narrowed to is no longer the same
 */
function askedBefore(call: ButtonCall, state: ButtonState, services: Services) {
  const question = subjectOf(call.message);
  const isGone = state.source !== undefined && services.documentByKey(state.source) === undefined;
  if (question === null || isGone) throw oldButton(call);
  const { page = 1, action: _, newestFirst: __, ...filter } = state;
  const view = { documents: services.corpus.documents, words: wordsFor(call.locale), page, filter };
  return { question, view };
}
