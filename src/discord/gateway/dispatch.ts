import { ApplicationCommandOptionType, DiscordAPIError, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { isAway } from '../../cluster/cluster-error.js';
import { withFacts } from '../../log.js';
import type { EventLog } from '../../service/event-log.js';
import type { Use } from '../../service/fair-use.js';
import type { Outcome } from '../../service/telemetry.js';
import { BusyError } from '../../service/work-queue.js';
import { TimeLimitError } from '../../service/worker-pool.js';
import { DRAFT_FIELDS } from '../buttons/draft-form.js';
import { WHY } from '../buttons/feedback-buttons.js';
import type {
  ButtonCall,
  Caller,
  MessageMenuCall,
  ModalCall,
  ReplyCall,
  SlashCall,
  SuggestCall,
} from '../calls.js';
import { carryCollection } from '../carry-collection.js';
import type { Command } from '../command.js';
import { type Action, type ButtonState, decodeCustomId } from '../custom-id.js';
import { wordsFor } from '../locales/index.js';
import { isPrivateMessage, privately } from '../private.js';
import type { Registry } from '../registry.js';
import { ACCENT, notice } from '../render/components.js';
import { textOfMessage } from '../render/message-text.js';
import { subjectOf } from '../render/subject.js';
import { oldButton } from '../request.js';
import { RequestError, TooOftenError } from '../request-error.js';
import type { Services } from '../services.js';
import { withoutWords } from './without-words.js';

/** What a press on a button, or a form sent back, costs. */
const USES: Readonly<Record<Action, Use>> = {
  ask: 'question',
  answer: 'search',
  context: 'search',
  sources: 'search',
  share: 'search',
  days: 'search',
  daypage: 'search',
  timeline: 'search',
  incident: 'search',
  list: 'page',
  document: 'page',
  read: 'page',
  incidents: 'page',
  helpful: 'vote',
  unhelpful: 'vote',
  why: 'vote',
  draft: 'page',
  adddraft: 'search',
  dropdraft: 'page',
  bin: 'search',
  keep: 'page',
};

/** The fields of all forms. */
const FORM_FIELDS: readonly string[] = [WHY, ...DRAFT_FIELDS];

/** What a member, or the message they chose, says: asked for only when something failed. */
type Said = () => readonly (string | null)[];

export type Dispatcher = ReturnType<typeof createDispatcher>;

/**
 * Hands every interaction to its command, and is the one place where what goes wrong becomes a sentence for the
 * member. None of the functions ever rejects.
 */
export function createDispatcher(registry: Registry, services: Services, log: EventLog) {
  const commands = new Map(registry.commands.map((command) => [command.data.name, command]));
  const menus = new Map(registry.messageCommands.map((command) => [command.data.name, command]));
  const carry = <Call extends ReplyCall>(call: Call) => carryCollection(call, services.collection);
  const guard = (call: ReplyCall, name: string, said: Said, run: () => Promise<void>) =>
    withFacts({ interactionId: call.id }, async () => {
      const outcome = await guarded(call, name, () => timed(services, run), said, log);
      services.telemetry.ended(name, outcome);
    });
  const ask = (call: ReplyCall, name: string, said: Said, run: () => Promise<void>) =>
    guard(call, name, said, async () => {
      await admit(call, services);
      await run();
    });
  return {
    slash: (call: SlashCall) =>
      ask(
        call,
        `/${call.commandName}`,
        () => optionTexts(call, commands),
        async () => {
          const command = commands.get(call.commandName);
          if (command === undefined) throw new RequestError(wordsFor(call.locale).errors.oldCommand);
          if (command.needsNoDocuments !== true) needDocuments(call, services);
          await command.execute(carry(call), services);
        },
      ),
    menu: (call: MessageMenuCall) =>
      ask(
        call,
        call.commandName,
        () => [textOfMessage(call.targetMessage)],
        async () => {
          const command = menus.get(call.commandName);
          if (command === undefined) throw new RequestError(wordsFor(call.locale).errors.oldCommand);
          if (command.needsNoDocuments !== true) needDocuments(call, services);
          await command.execute(carry(call), services);
        },
      ),
    button: (call: ButtonCall) =>
      guard(
        call,
        'button',
        () => [subjectOf(call.message)],
        async () => {
          const state = decodeCustomId(call.customId);
          await admit(call, services, USES[state?.action ?? 'list']);
          const button = state === null ? undefined : registry.buttons[state.action];
          if (state === null || button === undefined) throw oldButton(call);
          await button.press(carry(call), ofCollection(call, state, services), services);
        },
      ),
    form: (call: ModalCall) =>
      guard(
        call,
        'form',
        () => [subjectOf(call.message), ...FORM_FIELDS.map((field) => fieldText(call, field))],
        async () => {
          const state = decodeCustomId(call.customId);
          await admit(call, services, USES[state?.action ?? 'list']);
          const form = state === null ? undefined : registry.forms[state.action];
          if (state === null || form === undefined) throw oldButton(call);
          await form.submit(carry(call), ofCollection(call, state, services), services);
        },
      ),
    async suggest(call: SuggestCall): Promise<void> {
      try {
        const command = commands.get(call.commandName);
        const verdict = await services.fairUse.admit(call.user.id, call.channelId, 'suggestion');
        const suggest = verdict.kind === 'allowed' ? command?.autocomplete : undefined;
        await (suggest?.(call, services) ?? call.respond([]));
      } catch (error) {
        // Nothing can be told here: the member sees no suggestions and types on.
        const err = withoutWords(error, [call.options.getFocused(true).value]);
        log.warn({ ...factsOf(call), command: call.commandName, err }, 'suggesting failed');
      }
    },
  };
}

/**
 * Lets a call through while the bot has time for it and the member has not asked too often.
 * @throws BusyError or TooOftenError, for which `sentenceFor` has a sentence
 */
export async function admit(
  call: { readonly user: Caller['user']; readonly channelId: string | null; readonly locale: string },
  services: Pick<Services, 'fairUse' | 'isBusy'>,
  use: Use = 'question',
): Promise<void> {
  const { errors } = wordsFor(call.locale);
  if (use === 'question' && services.isBusy) throw new BusyError();
  const verdict = await services.fairUse.admit(call.user.id, call.channelId, use);
  if (verdict.kind === 'allowed') return;
  const said = verdict.kind === 'member' ? errors.cooldown : errors.channelCooldown;
  throw new TooOftenError(said(verdict.waitSeconds), verdict.isFirst);
}

/**
 * Turns a call away where nothing could be quoted, and says what to do about it.
 * @throws RequestError for which `sentenceFor` has a sentence
 */
export function needDocuments(
  { locale }: { readonly locale: string },
  { corpus }: Pick<Services, 'corpus'>,
): void {
  if (corpus.documents.length === 0) throw new RequestError(wordsFor(locale).errors.noDocuments);
}

/**
 * What a button says beside its collection, which must be what its place asks. One without, of an earlier version, means
 * just that.
 * @throws RequestError where the place asks other documents by now
 */
function ofCollection(
  { locale }: Pick<Caller, 'locale'>,
  { collection, ...state }: ButtonState,
  services: Pick<Services, 'collection'>,
): ButtonState {
  if (collection === undefined || collection === services.collection) return state;
  throw new RequestError(wordsFor(locale).errors.otherCollection);
}

async function timed({ uptimeMs, latency }: Services, run: () => Promise<void>): Promise<void> {
  const startedMs = uptimeMs();
  await run();
  latency.record(uptimeMs() - startedMs);
}

async function guarded(
  call: ReplyCall,
  name: string,
  run: () => Promise<void>,
  saidTexts: Said,
  log: EventLog,
): Promise<Outcome> {
  try {
    await run();
    log.info({ ...factsOf(call), command: name }, 'answered');
    return 'answered';
  } catch (error) {
    if (isAnsweredElsewhere(error)) {
      log.debug?.({ ...factsOf(call), command: name }, 'another process answers');
      return 'elsewhere';
    }
    const said = sentenceFor(error, call.locale);
    if (error instanceof TooOftenError && !error.isFirst && isPress(call)) {
      // They were told: the press is only taken off their screen, at the cost of one request instead of two.
      await call.deferUpdate().catch(() => undefined);
      return outcomeOf(error);
    }
    if (said === null) {
      const err = withoutWords(error, saidTexts());
      log.error({ ...factsOf(call), command: name, err }, 'failed');
    }
    const sentence = said ?? wordsFor(call.locale).errors.fault(call.id);
    await tell(call, said === null ? ACCENT.fault : ACCENT.notice, sentence).catch((failure: unknown) => {
      const err = withoutWords(failure, saidTexts());
      log.warn({ ...factsOf(call), command: name, err }, 'could not tell the member');
    });
    return outcomeOf(error);
  }
}

/** Tells a member whose answer is in the making that the bot leaves without it. */
export async function apologize(call: ReplyCall): Promise<void> {
  if (!call.deferred || call.replied) return;
  await tell(call, ACCENT.notice, wordsFor(call.locale).errors.leaving);
}

/**
 * While one process takes over from another, both hear of everything: whoever answers first answers. A second answer of
 * this very process the library would have refused itself.
 */
function isAnsweredElsewhere(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/** What a failed request counts as. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof TooOftenError) return 'too-often';
  if (error instanceof RequestError) return 'wrong';
  if (error instanceof BusyError) return 'busy';
  if (isAway(error)) return 'away';
  return error instanceof TimeLimitError ? 'slow' : 'fault';
}

/** What the member is told; null when it is our fault. */
export function sentenceFor(error: unknown, locale: string): string | null {
  if (error instanceof RequestError) return error.message;
  if (error instanceof BusyError) return wordsFor(locale).errors.busy;
  if (isAway(error)) return wordsFor(locale).errors.away;
  return error instanceof TimeLimitError ? wordsFor(locale).errors.slow : null;
}

async function tell(call: ReplyCall, accent: number, sentence: string): Promise<void> {
  const payload = notice(accent, sentence);
  if (!call.deferred && !call.replied) await call.deferReply(privately(true));
  else if (isOnPrivateMessage(call)) {
    // An edit would put the sentence in the place of the message that was to be turned over.
    const { attachments: _, ...further } = payload;
    await call.followUp({ ...further, flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] });
    return;
  }
  await call.editReply(payload);
}

function isPress(call: ReplyCall | ButtonCall): call is ButtonCall {
  return 'deferUpdate' in call;
}

function isOnPrivateMessage(call: ReplyCall | ButtonCall): boolean {
  return 'message' in call && isPrivateMessage(call.message);
}

/** Of whatever form was sent: null where it has no such field. */
function fieldText({ fields }: ModalCall, field: string): string | null {
  try {
    return fields.getTextInputValue(field);
  } catch {
    return null;
  }
}

function optionTexts(call: SlashCall, commands: ReadonlyMap<string, Command>): (string | null)[] {
  const options = commands.get(call.commandName)?.data.options ?? [];
  return options
    .flatMap((option) => ('options' in option ? [option, ...(option.options ?? [])] : [option]))
    .filter(({ type }) => type === ApplicationCommandOptionType.String)
    .map(({ name }) => call.options.getString(name));
}

/** What the log says of a call; no word of the member is in it. */
function factsOf(call: Caller) {
  return { interactionId: call.id, guildId: call.guildId, channelId: call.channelId, userId: call.user.id };
}
