import { PermissionFlagsBits } from 'discord.js';
import type { Caller } from './calls.js';

/** Tells whether a member may manage the server that they ask in; nobody may in a direct message. */
export function mayManage({ memberPermissions }: Pick<Caller, 'memberPermissions'>): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
}
