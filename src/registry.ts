import ask from '../commands/ask.js';
import check from '../commands/check.js';
import exportTimeline from '../commands/export.js';
import help from '../commands/help.js';
import incidents from '../commands/incidents.js';
import reload from '../commands/reload.js';
import sources from '../commands/sources.js';
import status from '../commands/status.js';
import timeline from '../commands/timeline.js';
import { buttons } from './discord/buttons/buttons.js';
import { why } from './discord/buttons/feedback-buttons.js';
import type { Registry } from './discord/registry.js';

/** Every command of the bot, by hand: a file of `commands/` that is not here does not exist for Discord. */
export const registry: Registry = {
  commands: [ask, timeline, exportTimeline, incidents, sources, help, status, reload],
  messageCommands: [check],
  buttons,
  forms: { why },
};
