import {
  ApplicationIntegrationType,
  InteractionContextType,
  type SlashCommandAttachmentOption,
  type SlashCommandBooleanOption,
  SlashCommandBuilder,
  type SlashCommandIntegerOption,
  type SlashCommandStringOption,
  type SlashCommandSubcommandBuilder,
} from 'discord.js';
import { inEveryLanguage, type Words } from '../locales/index.js';

type Named = { readonly name: string; readonly description: string };
type AnyOption =
  | SlashCommandStringOption
  | SlashCommandIntegerOption
  | SlashCommandBooleanOption
  | SlashCommandAttachmentOption
  | SlashCommandSubcommandBuilder;

/** Commands work in servers, in direct messages, and for people who installed the bot for themselves. */
export const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];
export const INTEGRATIONS = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

/** Makes a slash command with its name and description in every language; the builder refuses what Discord would. */
export function slashCommand(pick: (words: Words) => Named): SlashCommandBuilder {
  const names = inEveryLanguage((words) => pick(words).name);
  const descriptions = inEveryLanguage((words) => pick(words).description);
  return new SlashCommandBuilder()
    .setName(names['en-US'])
    .setNameLocalizations(names)
    .setDescription(descriptions['en-US'])
    .setDescriptionLocalizations(descriptions)
    .setContexts(CONTEXTS)
    .setIntegrationTypes(INTEGRATIONS);
}

/** Names an option or a subcommand in every language. */
export function named<Option extends AnyOption>(option: Option, pick: (words: Words) => Named): Option {
  const names = inEveryLanguage((words) => pick(words).name);
  const descriptions = inEveryLanguage((words) => pick(words).description);
  option.setName(names['en-US']).setNameLocalizations(names);
  option.setDescription(descriptions['en-US']).setDescriptionLocalizations(descriptions);
  return option;
}
