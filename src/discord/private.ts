import { MessageFlags } from 'discord.js';
import type { ShownMessage } from './calls.js';

/** Gives the options of `deferReply` for an answer that only the caller sees, or everybody. */
export function privately(isPrivate: boolean): { flags?: MessageFlags.Ephemeral } {
  return isPrivate ? { flags: MessageFlags.Ephemeral } : {};
}

/** Tells whether a message is shown to one member alone. */
export function isPrivateMessage(message: Pick<ShownMessage, 'flags'> | null): boolean {
  return message?.flags.has(MessageFlags.Ephemeral) === true;
}
