import addToSources from '../commands/add-to-sources.js';
import ask from '../commands/ask.js';
import check from '../commands/check.js';
import document from '../commands/document.js';
import exportTimeline from '../commands/export.js';
import help from '../commands/help.js';
import incidents from '../commands/incidents.js';
import reload from '../commands/reload.js';
import sources from '../commands/sources.js';
import status from '../commands/status.js';
import timeline from '../commands/timeline.js';
import type { Config } from './config.js';
import { buttons } from './discord/buttons/buttons.js';
import { curateButtons, draftForm } from './discord/buttons/curate-buttons.js';
import { why } from './discord/buttons/feedback-buttons.js';
import type { Command, MessageCommand } from './discord/command.js';
import type { Registry } from './discord/registry.js';

/** Every command of the bot, by hand: a file of `commands/` that is not here does not exist for Discord. */
export const registry: Registry = {
  commands: [ask, timeline, exportTimeline, incidents, sources, help, status, reload],
  messageCommands: [check],
  buttons,
  forms: { why },
};

/**
 * Lists the commands as configured: those that curate only where that is on. Where roles may, everybody is offered them, and the
 * commands themselves turn others away: Discord knows of no role that is named here.
 */
export function registryFor({ curate }: Pick<Config, 'curate'>): Registry {
  if (curate === undefined) return registry;
  const offered = <C extends { readonly data: object }>(command: C): C => {
    const { default_member_permissions: _, ...data } = command.data as {
      default_member_permissions?: unknown;
    };
    return curate.roles.length === 0 ? command : { ...command, data };
  };
  return {
    commands: [...registry.commands, offered<Command>(document)],
    messageCommands: [...registry.messageCommands, offered<MessageCommand>(addToSources)],
    buttons: { ...registry.buttons, ...curateButtons },
    forms: { ...registry.forms, draft: draftForm },
  };
}
