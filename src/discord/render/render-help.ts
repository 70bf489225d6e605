import type { APIComponentInContainer } from 'discord.js';
import type { Caller, ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { mayManage } from '../may-manage.js';
import type { Services } from '../services.js';
import { ACCENT, button, buttonRows, framed, text } from './components.js';
import { suggestionButtons } from './suggestion-buttons.js';

/** Which hint says where questions may be asked without a command. */
const CHAT_HELP = { off: null, dm: 'chat', on: 'chatServer', threads: 'chatThreads' } as const;

/**
 * Shows what the bot does and how to use it; where there is no document, what to do. The first page fits a phone: questions
 * to begin with and the ways to ask. The second lists the commands that this member may use.
 * @param openers - questions to begin with, each a button
 */
export function renderHelp(
  services: Pick<Services, 'corpus' | 'chat' | 'curation'>,
  words: Words,
  memberPermissions: Caller['memberPermissions'],
  { openers = [], page = 1 }: { readonly openers?: readonly string[]; readonly page?: number } = {},
): ReplyPayload {
  const { help, errors, buttons } = words;
  const { documents, passages } = services.corpus;
  if (documents.length === 0) {
    return framed(ACCENT.info, [text(`**${help.title}**`), text(errors.noDocuments)]);
  }
  const shown =
    page > 1 ? commandParts(services, words, memberPermissions) : firstParts(services.chat, words, openers);
  return framed(ACCENT.info, [
    ...shown,
    text(`-# ${help.reading(documents.length, passages.length)}`),
    ...buttonRows([
      page > 1
        ? button(buttons.previous, { action: 'help', page: 1 })
        : button(buttons.more, { action: 'help', page: 2 }),
    ]),
  ]);
}

function firstParts(
  chat: Services['chat'],
  words: Words,
  openers: readonly string[],
): APIComponentInContainer[] {
  const { help, commands } = words;
  const how = CHAT_HELP[chat];
  return [
    text(`**${help.title}**\n${help.intro}`),
    ...(openers.length === 0 ? [] : [text(help.openers), ...buttonRows(suggestionButtons(openers))]),
    text(
      [...(how === null ? [] : [help[how]]), ...[commands.ask, commands.timeline].map(commandLine)].join(
        '\n',
      ),
    ),
    text(help.menu(commands.check.name)),
  ];
}

function commandParts(
  { curation }: Pick<Services, 'curation'>,
  { help, commands }: Words,
  memberPermissions: Caller['memberPermissions'],
): APIComponentInContainer[] {
  const listed = [
    commands.ask, commands.timeline, commands.export, commands.incidents, commands.sources, commands.help,
  ]; // biome-ignore format: a list of names
  const forManagers = mayManage({ memberPermissions })
    ? [commands.status, commands.reload, ...(curation === undefined ? [] : [commands.document])]
    : [];
  return [
    text([help.commands, ...[...listed, ...forManagers].map(commandLine)].join('\n')),
    text(help.marks),
  ];
}

function commandLine({ name, description }: { readonly name: string; readonly description: string }): string {
  return `- \`/${name}\` · ${description}`;
}

/** Makes a short word for those who call the bot without asking anything. */
export function renderChatHelp({ chat }: Pick<Services, 'chat'>, words: Words): ReplyPayload {
  const how = CHAT_HELP[chat];
  return framed(ACCENT.info, [
    text(`**${words.help.title}**\n${words.help.intro}`),
    text(how === null ? `\`/${words.commands.ask.name}\`` : words.help[how]),
  ]);
}
