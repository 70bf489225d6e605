import { withFacts } from '../../log.js';
import { BoundedMap } from '../../service/bounded-map.js';
import type { AskedPlace } from '../../service/choose-collection.js';
import type { EventLog } from '../../service/event-log.js';
import { titleShown } from '../asked-place.js';
import type { ReplyPayload, ShownMessage } from '../calls.js';
import { withCollection } from '../carry-collection.js';
import { localeFor, wordsFor } from '../locales/index.js';
import { ACCENT, notice } from '../render/components.js';
import { renderAnswer } from '../render/render-answer.js';
import { renderChatHelp } from '../render/render-help.js';
import { subjectOf } from '../render/subject.js';
import { readQuestion } from '../request.js';
import { RequestError, TooOftenError } from '../request-error.js';
import { plainLine } from '../rules/escape.js';
import type { Services } from '../services.js';
import { writtenIn } from '../written-in.js';
import { admit, needDocuments, outcomeOf, sentenceFor } from './dispatch.js';
import { isFollowUp, joinFollowUp } from './follow-up.js';
import { createInFlight, type InFlight } from './in-flight.js';
import { answerSmallTalk, hearSmallTalk, smallTalkIn } from './small-talk.js';
import { withoutWords } from './without-words.js';

/** A message that somebody wrote, as far as chat needs it. */
export interface ChatMessage {
  readonly id: string;
  /** Empty where Discord does not let the bot read it. */
  readonly content: string;
  readonly user: { readonly id: string };
  /** Written by a bot, a webhook or Discord itself. */
  readonly isAutomatic: boolean;
  readonly channelId: string;
  readonly guildId: string | null;
  /** The channel that the thread it stands in hangs on; null outside threads. */
  readonly parentId?: string | null;
  /** Mentions the bot. */
  readonly isAddressed: boolean;
  /** Replies to something the bot said, which it may do without a mention. */
  isReplyToBot(): Promise<boolean>;
  /** Stands in a thread that was opened on something the bot said. */
  isInOwnThread(): Promise<boolean>;
  showTyping(): Promise<unknown>;
  /** What the bot said before in this conversation: the message replied to, or its last one in this thread or DM. */
  previousAnswer(): Promise<Pick<ShownMessage, 'components'> | null>;
  /** Gives the id of the reply; null where the message is gone by now, so that no answer is wanted any more. */
  reply(payload: ReplyPayload): Promise<string | null>;
}

/** What the bot said in one channel, by its id. */
export interface OwnReplies {
  /** Gives false where the reply is gone. */
  edit(replyId: string, payload: ReplyPayload): Promise<boolean>;
  /** Does nothing where the reply is gone. */
  delete(replyId: string): Promise<unknown>;
}

interface Answered {
  readonly replyId: string;
  /** The question as it was answered. */
  readonly typed: string;
}

export type Chat = ReturnType<typeof createChat>;

/** What questions without a command are counted as. */
const CHAT = 'chat';
const MENTION = /<@[!&]?\d+>/g;
const ASKS = /[?？]\s*$/;
/** Answers that still follow their questions when these are changed or deleted; some 200 bytes each. */
const ANSWERED_KEPT = 2000;
/** Members who were told that their words cannot be read. */
const TOLD_KEPT = 1000;

/**
 * Answers messages as `/ask` answers questions. What it must know of a conversation stands in the messages themselves;
 * only which message it answered, and how, is kept in memory. None of the functions ever rejects.
 */
export function createChat(services: Services, log: EventLog, inFlight: InFlight = createInFlight()) {
  return createLiveChat((_, run) => run(services), log, inFlight);
}

/** Does something with the services that a place asks at the moment, which stay until that is over. */
export type UseServices = <Result>(
  place: AskedPlace,
  run: (services: Services) => Promise<Result>,
) => Promise<Result>;

/** As `createChat`, over services that may be replaced at any time. */
export function createLiveChat(use: UseServices, log: EventLog, inFlight: InFlight = createInFlight()) {
  const answered = new BoundedMap<string, Answered>(ANSWERED_KEPT);
  const told = new BoundedMap<string, true>(TOLD_KEPT);
  /** What is being done for a message; a change of it waits until that is done. */
  const running = new Map<string, Promise<void>>();
  /** Messages that were deleted while they were being answered. */
  const gone = new Set<string>();
  const inTurn = (id: string, run: () => Promise<void>): Promise<void> => {
    const turn = (running.get(id) ?? Promise.resolve()).then(run).finally(() => {
      if (running.get(id) !== turn) return;
      running.delete(id);
      gone.delete(id);
    });
    running.set(id, turn);
    return turn;
  };

  async function answer(message: ChatMessage, progress: Progress, services: Services): Promise<void> {
    const wanted = await wantedBy(message, services);
    if (wanted === 'nothing' || (wanted === 'hint' && told.get(message.user.id))) return;
    if (!(await services.claim(`message:${message.id}`))) return;
    await guarded(message, log, async () => {
      progress.stage = 'making';
      const said = wanted === 'hint' ? hint(services) : await respond(message, services, log);
      if (said === null || gone.has(message.id) || progress.stage !== 'making') return;
      progress.stage = 'said';
      if (wanted === 'hint') told.set(message.user.id, true);
      const replyId = await message.reply(said);
      if (replyId !== null) answered.set(message.id, { replyId, typed: questionIn(message) });
    });
  }

  async function answerAgain(
    message: ChatMessage,
    before: Answered,
    own: OwnReplies,
    services: Services,
  ): Promise<void> {
    const typed = questionIn(message);
    // Discord also reports changes nobody made, such as a preview that was added.
    if (typed === before.typed || (await wantedBy(message, services)) !== 'answer') return;
    const said = await respond(message, services, log, { isEdit: true });
    if (said === null) return;
    if (await own.edit(before.replyId, said)) answered.set(message.id, { ...before, typed });
    else answered.delete(message.id);
    log.info(factsOf(message), 'answered again in chat');
  }

  return {
    /** Somebody wrote something. */
    async hear(message: ChatMessage): Promise<void> {
      const progress: Progress = { stage: 'hearing' };
      await inFlight.begin(
        () =>
          inTurn(message.id, () => use(placeOf(message), (services) => answer(message, progress, services))),
        async () => {
          if (progress.stage !== 'making') return;
          progress.stage = 'said';
          const { errors } = wordsFor(localeOf(message.content));
          await message.reply(notice(ACCENT.notice, errors.leaving));
        },
      );
    },
    /** Somebody changed a message: the reply to it follows. `load` gives the message as it stands now. */
    async hearAgain(messageId: string, load: () => Promise<ChatMessage>, own: OwnReplies): Promise<void> {
      if (!running.has(messageId) && answered.get(messageId) === undefined) return;
      const follow = async () => {
        const before = answered.get(messageId);
        if (before === undefined) return;
        const said = [before.typed];
        try {
          const message = await load();
          said.push(message.content);
          await withFacts({ messageId }, () =>
            use(placeOf(message), (services) => answerAgain(message, before, own, services)),
          );
        } catch (error) {
          log.error(
            { messageId, err: withoutWords(error, said) },
            'a changed question could not be answered',
          );
        }
      };
      await inFlight.begin(() => inTurn(messageId, follow));
    },
    /** A message is gone: so is the reply to it, also one that is still in the making. */
    async forget(messageId: string, own: OwnReplies): Promise<void> {
      if (running.has(messageId)) gone.add(messageId);
      else if (answered.get(messageId) === undefined) return;
      await inTurn(messageId, async () => {
        const before = answered.get(messageId);
        if (before === undefined) return;
        answered.delete(messageId);
        try {
          await own.delete(before.replyId);
        } catch (error) {
          log.warn({ messageId, err: error }, 'a reply could not be taken back');
        }
      });
    },
  };
}

interface Progress {
  stage: 'hearing' | 'making' | 'said';
}

/** What a message is owed: an answer, a word that it cannot be read, or nothing because it is not for the bot. */
async function wantedBy(
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

async function respond(
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
  const locale = localeOf(typed, services.language);
  const words = wordsFor(locale);
  try {
    await admit({ user: message.user, channelId: message.channelId, locale }, services);
    if (!/[\p{L}\p{N}]/u.test(typed)) return renderChatHelp(services, words);
    needDocuments({ locale }, services);
    const question = readQuestion(typed, words);
    // Nobody waits for it: Discord may refuse it or hold it back, and the answer is what counts.
    message.showTyping().catch((error: unknown) => {
      log.debug?.({ ...factsOf(message), err: error }, 'could not show that it types');
    });
    const before = isFollowUp(question) ? subjectOf(await message.previousAnswer()) : null;
    // "What happened?" below an answer goes on from it; "thanks" does not.
    const talk = smallTalkIn(question);
    if (talk !== undefined && (talk !== 'timeline' || before === null))
      return await answerSmallTalk(talk, services, words);
    const asked = before === null ? question : joinFollowUp(before, question);
    const answer = await services.ask(asked, {}).catch((error: unknown) => {
      throw withoutWords(error, [asked]);
    });
    const view = {
      ...{ documents: services.corpus.documents, words, isFollowUp: asked !== question },
      collection: titleShown(placeOf(message), services),
    };
    const rendered = services.telemetry.timed('render', () => renderAnswer(answer, view));
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

async function guarded(message: ChatMessage, log: EventLog, run: () => Promise<void>): Promise<void> {
  try {
    await withFacts({ messageId: message.id }, run);
    log.info(factsOf(message), 'answered in chat');
  } catch (error) {
    log.error({ ...factsOf(message), err: withoutWords(error, [message.content]) }, 'failed in chat');
    const { errors } = wordsFor(localeOf(message.content));
    // The message may be gone, or the channel closed: then there is nobody to tell.
    await message.reply(notice(ACCENT.fault, errors.fault(message.id))).catch(() => undefined);
  }
}

/** The words of such a message are hidden, so its language is not known. */
function hint({ language }: Pick<Services, 'language'>): ReplyPayload {
  return notice(ACCENT.notice, wordsFor(localeOf('', language)).errors.unreadable);
}

function factsOf({ id, guildId, channelId }: ChatMessage) {
  return { messageId: id, guildId, channelId };
}

function questionIn(message: ChatMessage): string {
  return plainLine(message.content.replaceAll(MENTION, ' '));
}

function placeOf({ guildId, channelId, parentId = null }: ChatMessage): AskedPlace {
  return { guildId, channelId, parentId };
}

/** A message does not tell its writer's language, so the writing does, or else the documents'. */
function localeOf(text: string, language = 'en'): string {
  return hearSmallTalk(text)?.locale ?? writtenIn(text) ?? localeFor(language);
}
