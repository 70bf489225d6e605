import ask from '../commands/ask.js';
import help from '../commands/help.js';
import sources from '../commands/sources.js';
import { buttons, forms } from './discord/buttons.js';
import type { Registry } from './discord/dispatch.js';

/** Every command of the bot, by hand: a file of `commands/` that is not here does not exist for Discord. */
export const registry: Registry = {
  commands: [ask, sources, help],
  messageCommands: [],
  buttons,
  forms,
};
