import { isFollowUp, joinFollowUp } from '../../answering/follow-up/join-follow-up.js';
import { hearSmallTalk } from '../../answering/small-talk.js';
import type { EventLog } from '../../service/event-log.js';
import { titleShown } from '../asked-place.js';
import type { ReplyPayload } from '../calls.js';
import { withCollection } from '../carry-collection.js';
import { wordsFor } from '../locales/index.js';
import { ACCENT, notice } from '../render/components.js';
import { renderAnswer } from '../render/render-answer.js';
import { renderChatHelp } from '../render/render-help.js';
import { subjectOf } from '../render/subject.js';
import { QUESTION_CHARS, typedQuestion } from '../request.js';
import { RequestError, TooOftenError } from '../request-error.js';
import type { Services } from '../services.js';
import { shownAnswer } from '../shown-answer.js';
import { admit, needDocuments } from './admit.js';
import { answerSmallTalk } from './answer-small-talk.js';
import {
  type ChatMessage,
  localeOf,
  localeOfMessage,
  messageFacts,
  placeOf,
  questionIn,
} from './chat-message.js';
import { outcomeOf, sentenceFor } from './tell-fault.js';
import { withoutWords } from './without-words.js';

/** What questions without a command are counted as. */
const CHAT = 'chat';
const ASKS = /[?？]\s*$/;

/** Tells what a message is owed: an answer, a word that it cannot be read, or nothing because it is not for the bot. */
export async function wantedBy(
  message: ChatMessage,
  { chat }: Pick<Services, 'chat'>,
): Promise<'answer' | 'hint' | 'nothing'> {
  if (message.isAutomatic || chat === 'off') return 'nothing';
  if (message.guildId === null) return 'answer';
  if (chat === 'dm') return 'nothing';
  if (message.content === '') {
    // Discord hides the words of a reply without a mention from those who may not read everything.
    const isHidden = chat === 'on' && !message.isAddressed && (await message.isReplyToBot());
    return isHidden ? 'hint' : 'nothing';
  }
  if (message.isAddressed || (await message.isReplyToBot())) return 'answer';
  // In a thread people also talk to each other.
  const isInThread = chat === 'threads' && ASKS.test(message.content) && (await message.isInOwnThread());
  return isInThread ? 'answer' : 'nothing';
}

/**
 * Answers a message, with buttons that carry the collection.
 * @throws what is our fault, without a word of the member's
 */
export async function respond(
  message: ChatMessage,
  services: Services,
  log: EventLog,
  how: { readonly isEdit?: boolean } = {},
): Promise<ReplyPayload | null> {
  return withCollection(await compose(message, services, log, how), services.collection);
}

/**
 * @param isEdit - an answer stands there already: what only puts the member off does not take its place
 * @returns null where there is nothing new to say: everybody would see a notice that says the same again
 */
async function compose(
  message: ChatMessage,
  services: Services,
  log: EventLog,
  { isEdit = false },
): Promise<ReplyPayload | null> {
  const typed = questionIn(message);
  const locale = localeOfMessage(message, services.language);
  const words = wordsFor(locale);
  try {
    await admit({ user: message.user, channelId: message.channelId, locale }, services);
    if (!/[\p{L}\p{N}]/u.test(typed)) return renderChatHelp(services, words);
    needDocuments({ locale }, services);
    const question = typedQuestion(typed, words);
    // Nobody waits for it: Discord may refuse it or hold it back, and the answer is what counts.
    message.showTyping().catch((error: unknown) => {
      log.debug?.({ ...messageFacts(message), err: error }, 'could not show that it types');
    });
    const before = isFollowUp(question) ? subjectOf(await message.previousAnswer()) : null;
    // "What happened?" below an answer goes on from it; "thanks" does not.
    const talk = hearSmallTalk(question)?.talk;
    if (talk !== undefined && (talk !== 'timeline' || before === null))
      return await answerSmallTalk(talk, services, words);
    const asked = before === null ? question : joinFollowUp(before, question, QUESTION_CHARS);
    const answer = await services.ask(asked, {}).catch((error: unknown) => {
      throw withoutWords(error, [asked]);
    });
    const view = {
      ...{ words, isFollowUp: asked !== question },
      collection: titleShown(placeOf(message), services),
    };
    const rendered = services.telemetry.timed('render', () =>
      renderAnswer(shownAnswer(answer, services.corpus.documents), view),
    );
    services.telemetry.ended(CHAT, 'answered');
    return rendered;
  } catch (error) {
    services.telemetry.ended(CHAT, outcomeOf(error));
    const sentence = sentenceFor(error, locale);
    if (sentence === null) throw error;
    if (error instanceof TooOftenError && !error.isFirst) return null;
    const putsOff = error instanceof TooOftenError || !(error instanceof RequestError);
    return isEdit && putsOff ? null : notice(ACCENT.notice, sentence);
  }
}

/** Says that words cannot be read. The words of such a message are hidden, so its language is not known. */
export function hint({ language }: Pick<Services, 'language'>): ReplyPayload {
  return notice(ACCENT.notice, wordsFor(localeOf('', language)).errors.unreadable);
}
