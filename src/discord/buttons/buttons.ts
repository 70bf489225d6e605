import { quotedParagraphs } from '../../answering/verified-quote.js';
import type { Document } from '../../corpus/document.js';
import { askedPlace, titleShown } from '../asked-place.js';
import type { ButtonCall, ReplyPayload } from '../calls.js';
import type { Button } from '../command.js';
import type { ButtonState } from '../custom-id.js';
import { wordsFor } from '../locales/index.js';
import { isPrivateMessage, privately } from '../private.js';
import type { Registry } from '../registry.js';
import type { AnswerView } from '../render/answer-frame.js';
import { furtherButtons, quotesOnPage, renderAnswer } from '../render/render-answer.js';
import { renderContext } from '../render/render-context.js';
import { renderHelp } from '../render/render-help.js';
import { renderIncidents } from '../render/render-incidents.js';
import { renderCitedSources, renderDocument, renderSourceList } from '../render/render-sources.js';
import { topicOn } from '../render/suggestion-buttons.js';
import { oldButton, typedQuestion } from '../request.js';
import type { Services } from '../services.js';
import { type ShownAnswer, shownAnswer } from '../shown-answer.js';
import { changedSince, requireUnchanged } from '../shown-mark.js';
import { incidentPage } from '../told-incidents.js';
import { helpful, unhelpful } from './feedback-buttons.js';
import { askedBefore, turnPage } from './pressed.js';
import { daypage, days, incident, timeline } from './timeline-buttons.js';

/** Asks what its label says, as if the one who presses it had typed that. */
const ask: Button = {
  async press(call, { action: _, page: __, newestFirst: ___, ...filter }, services) {
    const topic = topicOn(call.message, call.customId);
    const isGone = filter.source !== undefined && services.documentByKey(filter.source) === undefined;
    if (topic === null || isGone) throw oldButton(call);
    const words = wordsFor(call.locale);
    const question = typedQuestion(topic, words);
    const isPrivate = isPrivateMessage(call.message);
    await call.deferReply(privately(isPrivate));
    const answer = await services.ask(question, filter);
    const { documents } = services.corpus;
    const collection = titleShown(askedPlace(call), services);
    const shown = shownAnswer(answer, documents, filter);
    await call.editReply(renderAnswer(shown, { words, isPrivate, filter, collection }));
  },
};

/**
 * Answers the question of a message once more.
 * @throws RequestError when the documents no longer give the answer that the message shows
 */
async function askAgain(
  call: ButtonCall,
  state: ButtonState,
  services: Services,
  { question, view }: ReturnType<typeof askedBefore>,
): Promise<ShownAnswer> {
  const answer = await services.ask(question, view.filter);
  const shown = shownAnswer(answer, services.corpus.documents, view.filter);
  requireUnchanged(call, state, shown.mark);
  return shown;
}

const answer: Button = {
  async press(call, state, services) {
    const asked = askedBefore(call, state, services);
    await turnPage(call);
    const again = await askAgain(call, state, services, asked);
    const view = { ...asked.view, isPrivate: true };
    await call.editReply(services.telemetry.timed('render', () => renderAnswer(again, view)));
  },
};

/** Shows more of the quotes on the page where the button sits, to the one who presses alone. */
function aboutQuotes(
  render: (answer: ShownAnswer, view: AnswerView, documents: readonly Document[]) => ReplyPayload,
): Button {
  return {
    async press(call, state, services) {
      const { question, view } = askedBefore(call, state, services);
      await call.deferReply(privately(true));
      const answer = await askAgain(call, state, services, { question, view });
      await call.editReply(render(answer, view, services.corpus.documents));
    },
  };
}

const context = aboutQuotes((answer, view, documents) =>
  renderContext(quotedParagraphs(quotesOnPage(answer, view), documents), view.words, {
    question: answer.question,
    buttons: furtherButtons(answer, view),
  }),
);
const sources = aboutQuotes((answer, view, documents) =>
  renderCitedSources(quotesOnPage(answer, view), documents, view.words),
);

/** Says a private answer again for everybody; only the one who sees it can press this. */
const share: Button = {
  async press(call, state, services) {
    const { question, view } = askedBefore(call, state, services);
    if (!isPrivateMessage(call.message)) throw oldButton(call);
    await call.deferReply();
    const answer = await askAgain(call, state, services, { question, view });
    const shared = { ...view, sharedBy: `<@${call.user.id}>` };
    await call.editReply(services.telemetry.timed('render', () => renderAnswer(answer, shared)));
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
    if (source === undefined) throw oldButton(call);
    if (found === undefined) throw changedSince(call);
    await turnPage(call);
    await services.bring([found.id]);
    await call.editReply(renderDocument(found, wordsFor(call.locale), { page }));
  },
};

/** Opens a document beside the message that names it. */
const read: Button = {
  async press(call, { page = 1, source }, services) {
    const found = source === undefined ? undefined : services.documentByKey(source);
    if (source === undefined) throw oldButton(call);
    if (found === undefined) throw changedSince(call);
    await call.deferReply(privately(true));
    await services.bring([found.id]);
    await call.editReply(renderDocument(found, wordsFor(call.locale), { page }));
  },
};

const incidents: Button = {
  async press(call, { page }, services) {
    await turnPage(call);
    await call.editReply(renderIncidents(await incidentPage(services, page), wordsFor(call.locale)));
  },
};

const help: Button = {
  async press(call, { page = 1 }, services) {
    await turnPage(call);
    const openers = page === 1 ? await services.openers() : [];
    await call.editReply(
      renderHelp(services, wordsFor(call.locale), call.memberPermissions, { openers, page }),
    );
  },
};

/** What each button does, by the action in its custom id. */
export const buttons: Registry['buttons'] = {
  ask,
  answer,
  context,
  sources,
  share,
  list,
  document,
  read,
  incidents,
  help,
  timeline,
  incident,
  days,
  daypage,
  helpful,
  unhelpful,
};
