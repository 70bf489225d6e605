import { type APIModalInteractionResponseCallbackData, MessageFlags } from 'discord.js';
import type { Choice, FollowUpPayload, ReplyPayload, ShownMessage } from '../discord/calls.js';
import { LIMITS } from '../discord/rules/limits.js';
import { validateAutocomplete } from '../discord/rules/validate-command.js';
import { validateMessagePayload, validateNothingPings } from '../discord/rules/validate-message.js';
import { validateModal } from '../discord/rules/validate-modal.js';

/** An interaction without Discord that keeps its order and limits: defer once, then edit. What Discord would refuse throws. */
export abstract class CheckedReply {
  deferred = false;
  replied = false;
  readonly attachmentSizeLimit = LIMITS.fileBytes;

  async deferReply(options: { flags?: MessageFlags.Ephemeral } = {}): Promise<void> {
    this.beginAnswer();
    this.deferredTo(options.flags === MessageFlags.Ephemeral);
  }

  async editReply(payload: ReplyPayload): Promise<void> {
    if (!this.deferred) throw new Error('an interaction is edited before it is deferred');
    refuseBroken(payload);
    this.edited(payload);
    this.replied = true;
  }

  async followUp(payload: FollowUpPayload): Promise<void> {
    if (!this.deferred) throw new Error('an interaction is followed up before it is answered');
    const { flags, ...rest } = payload;
    refuseBroken({ ...rest, flags: flags.reduce<number>((all, flag) => all | flag, 0) });
    this.followedUp(payload);
  }

  /** Takes note of where the answer will stand. */
  protected abstract deferredTo(isPrivate: boolean): void;
  protected abstract edited(payload: ReplyPayload): void;
  protected abstract followedUp(payload: FollowUpPayload): void;

  protected beginAnswer(): void {
    if (this.deferred || this.replied) throw new Error('an interaction is answered twice');
    this.deferred = true;
  }

  /** Answers with a form, in place of a message. */
  protected beginForm(modal: APIModalInteractionResponseCallbackData): void {
    if (this.deferred || this.replied) throw new Error('a form cannot follow another answer');
    refuse('form', validateModal(modal));
    this.replied = true;
  }
}

/**
 * Refuses a message that Discord would turn down, or that pings somebody, to show it while it can be mended.
 * @throws with every problem
 */
export function refuseBroken(payload: object): void {
  refuse('message', [...validateMessagePayload(payload), ...validateNothingPings(payload)]);
}

/** Refuses completions that Discord would turn down. @throws with every problem */
export function refuseBrokenChoices(choices: readonly Choice[]): void {
  refuse('list of choices', validateAutocomplete(choices));
}

function refuse(what: 'form' | 'list of choices' | 'message', problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`a ${what} breaks Discord's rules:\n${problems.join('\n')}`);
}

/** Makes a message as a button's or a reply's. */
export function shownMessage({
  id,
  components,
  isPrivate,
}: {
  readonly id: string;
  readonly components: readonly unknown[];
  readonly isPrivate: boolean;
}): ShownMessage {
  return {
    id,
    components: components.map((component) => ({ toJSON: () => component })),
    flags: { has: (flag) => flag === MessageFlags.Ephemeral && isPrivate },
  };
}
