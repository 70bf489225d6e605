import type { Command } from '../src/discord/command.js';
import { named, slashCommand } from '../src/discord/gateway/command-data.js';
import { wordsFor } from '../src/discord/locales/index.js';
import { privately } from '../src/discord/private.js';
import { renderIncidents } from '../src/discord/render/render-incidents.js';
import { incidentPage } from '../src/discord/told-incidents.js';

const data = slashCommand((words) => words.commands.incidents)
  .addBooleanOption((option) => named(option, (words) => words.commands.incidents.options.private))
  .toJSON();

export default {
  data,
  async execute(call, services) {
    await call.deferReply(privately(call.options.getBoolean('private') ?? false));
    await call.editReply(renderIncidents(await incidentPage(services), wordsFor(call.locale)));
  },
} satisfies Command;
