import { PermissionFlagsBits } from 'discord.js';
import type { Caller, ReplyPayload } from './command.js';
import { ACCENT, framed, text } from './components.js';
import type { Words } from './locales/index.js';
import type { Services } from './services.js';

/** What the bot does and how to use it, with the commands that this member may use. */
export function renderHelp(
  { corpus }: Pick<Services, 'corpus'>,
  words: Words,
  permissions: Caller['memberPermissions'],
): ReplyPayload {
  const { help, commands } = words;
  const listed = [commands.ask, commands.timeline, commands.incidents, commands.sources, commands.help];
  const mayManage = permissions?.has(PermissionFlagsBits.ManageGuild) === true;
  const lines = [...listed, ...(mayManage ? [commands.status] : [])].map(
    ({ name, description }) => `- \`/${name}\` ${description}`,
  );
  return framed(ACCENT.info, [
    text(`**${help.title}**\n${help.intro}`),
    text([help.commands, ...lines].join('\n')),
    text(help.menu(commands.check.name)),
    text(help.marks),
    text(`-# ${help.reading(corpus.documents.length, corpus.passages.length)}`),
  ]);
}
