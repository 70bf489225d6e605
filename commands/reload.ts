import { InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { askedPlace } from '../src/discord/asked-place.js';
import type { Command } from '../src/discord/command.js';
import { slashCommand } from '../src/discord/gateway/command-data.js';
import { wordsFor } from '../src/discord/locales/index.js';
import { privately } from '../src/discord/private.js';
import { renderReload } from '../src/discord/render/render-reload.js';
import { RequestError } from '../src/discord/request-error.js';

export default {
  data: slashCommand((words) => words.commands.reload)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .toJSON(),
  // The first documents may have come just now.
  needsNoDocuments: true,
  async execute(call, services) {
    await call.deferReply(privately(true));
    const words = wordsFor(call.locale);
    // What Discord hides by default a server may show again, so it is asked here too.
    const mayManage = call.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
    if (!mayManage) throw new RequestError(words.reload.forbidden);
    if (services.reload === undefined) throw new RequestError(words.reload.unable);
    const asked = services.asked?.(askedPlace(call));
    const title = asked?.isOneOfSeveral === true ? asked.title : undefined;
    await call.editReply(renderReload(await services.reload(), words, title));
  },
} satisfies Command;
