import type { Command } from '../src/discord/command.js';
import { slashCommand } from '../src/discord/gateway/command-data.js';
import { wordsFor } from '../src/discord/locales/index.js';
import { privately } from '../src/discord/private.js';
import { renderHelp } from '../src/discord/render/render-help.js';

export default {
  data: slashCommand((words) => words.commands.help).toJSON(),
  needsNoDocuments: true,
  async execute(call, services) {
    await call.deferReply(privately(true));
    const openers = await services.openers();
    await call.editReply(renderHelp(services, wordsFor(call.locale), call.memberPermissions, { openers }));
  },
} satisfies Command;
