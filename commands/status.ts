import { InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { askedPlace } from '../src/discord/asked-place.js';
import type { Command } from '../src/discord/command.js';
import { slashCommand } from '../src/discord/gateway/command-data.js';
import { wordsFor } from '../src/discord/locales/index.js';
import { mayManage } from '../src/discord/may-manage.js';
import { privately } from '../src/discord/private.js';
import { renderStatus } from '../src/discord/render/render-status.js';
import { RequestError } from '../src/discord/request-error.js';

export default {
  data: slashCommand((words) => words.commands.status)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .toJSON(),
  needsNoDocuments: true,
  async execute(call, services) {
    await call.deferReply(privately(true));
    const words = wordsFor(call.locale);
    // What Discord hides by default a server may show again, so it is asked here too.
    if (!mayManage(call)) throw new RequestError(words.status.forbidden);
    await call.editReply(renderStatus(services, words, services.asked?.(askedPlace(call))));
  },
} satisfies Command;
