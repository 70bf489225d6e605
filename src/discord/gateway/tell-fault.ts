import { DiscordAPIError, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { isAway } from '../../cluster/cluster-error.js';
import type { EventLog } from '../../service/event-log.js';
import type { Outcome } from '../../service/telemetry.js';
import { BusyError } from '../../service/work-queue.js';
import { TimeLimitError } from '../../service/worker-pool.js';
import type { ButtonCall, Caller, ReplyCall } from '../calls.js';
import { wordsFor } from '../locales/index.js';
import { isPrivateMessage, privately } from '../private.js';
import { ACCENT, notice } from '../render/components.js';
import { RequestError, TooOftenError } from '../request-error.js';
import { withoutWords } from './without-words.js';

/** What a member, or the message they chose, says: asked for only when something failed. */
export type MembersWords = () => readonly (string | null)[];

/**
 * Runs a call, and tells the member in a sentence what went wrong. Never rejects.
 * @returns what became of it
 */
export async function guarded(
  call: ReplyCall,
  name: string,
  run: () => Promise<void>,
  saidTexts: MembersWords,
  log: EventLog,
): Promise<Outcome> {
  try {
    await run();
    log.info({ ...callFacts(call), command: name }, 'answered');
    return 'answered';
  } catch (error) {
    if (isAnsweredElsewhere(error)) {
      log.debug?.({ ...callFacts(call), command: name }, 'another process answers');
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
      log.error({ ...callFacts(call), command: name, err }, 'failed');
    }
    const sentence = said ?? wordsFor(call.locale).errors.fault(call.id);
    await tell(call, said === null ? ACCENT.fault : ACCENT.notice, sentence).catch((failure: unknown) => {
      const err = withoutWords(failure, saidTexts());
      log.warn({ ...callFacts(call), command: name, err }, 'could not tell the member');
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

/** Tells what a failed request counts as. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof TooOftenError) return 'too-often';
  if (error instanceof RequestError) return 'wrong';
  if (error instanceof BusyError) return 'busy';
  if (isAway(error)) return 'away';
  return error instanceof TimeLimitError ? 'slow' : 'fault';
}

/** Gives the sentence that the member is told; null when it is our fault. */
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

/** Gathers what the log says of a call; no word of the member is in it. */
export function callFacts(call: Caller) {
  return { interactionId: call.id, guildId: call.guildId, channelId: call.channelId, userId: call.user.id };
}
