import { PermissionFlagsBits } from 'discord.js';
import type { Caller, ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import type { Services } from '../services.js';
import { ACCENT, buttonRows, framed, text } from './components.js';
import { suggestionButtons } from './suggestion-buttons.js';

/** Which hint says where questions may be asked without a command. */
const CHAT_HELP = { off: null, dm: 'chat', on: 'chatServer', threads: 'chatThreads' } as const;

/**
 * Shows what the bot does and how to use it, with the commands that this member may use; where there is no document, what to do.
 * @param openers - questions to begin with, each a button
 */
export function renderHelp(
  { corpus, chat, curation }: Pick<Services, 'corpus' | 'chat' | 'curation'>,
  words: Words,
  permissions: Caller['memberPermissions'],
  openers: readonly string[] = [],
): ReplyPayload {
  const { help, commands, errors } = words;
  if (corpus.documents.length === 0) {
    return framed(ACCENT.info, [text(`**${help.title}**`), text(errors.noDocuments)]);
  }
  const how = CHAT_HELP[chat];
  const listed = [
    commands.ask, commands.timeline, commands.export, commands.incidents, commands.sources, commands.help,
  ]; // biome-ignore format: a list of names
  const mayManage = permissions?.has(PermissionFlagsBits.ManageGuild) === true;
  const forManagers = mayManage
    ? [commands.status, commands.reload, ...(curation === undefined ? [] : [commands.document])]
    : [];
  const lines = [...listed, ...forManagers].map(({ name, description }) => `- \`/${name}\` · ${description}`);
  return framed(ACCENT.info, [
    text(`**${help.title}**\n${help.intro}`),
    ...(openers.length === 0 ? [] : [text(help.openers), ...buttonRows(suggestionButtons(openers))]),
    ...(how === null ? [] : [text(help[how])]),
    text([help.commands, ...lines].join('\n')),
    text(help.menu(commands.check.name)),
    text(help.marks),
    text(`-# ${help.reading(corpus.documents.length, corpus.passages.length)}`),
  ]);
}

/** Makes a short word for those who call the bot without asking anything. */
export function renderChatHelp({ chat }: Pick<Services, 'chat'>, words: Words): ReplyPayload {
  const how = CHAT_HELP[chat];
  return framed(ACCENT.info, [
    text(`**${words.help.title}**\n${words.help.intro}`),
    text(how === null ? `\`/${words.commands.ask.name}\`` : words.help[how]),
  ]);
}
