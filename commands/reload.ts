import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { askedPlace } from '../src/discord/asked-place.js';
import type { SlashCall } from '../src/discord/calls.js';
import type { Command } from '../src/discord/command.js';
import { named, slashCommand } from '../src/discord/gateway/command-data.js';
import { type Words, wordsFor } from '../src/discord/locales/index.js';
import { mayManage } from '../src/discord/may-manage.js';
import { privately } from '../src/discord/private.js';
import { type ReadAgain, renderReload } from '../src/discord/render/render-reload.js';
import { RequestError } from '../src/discord/request-error.js';
import { escapeLine } from '../src/discord/rules/escape.js';
import { LIMITS } from '../src/discord/rules/limits.js';
import type { Services } from '../src/discord/services.js';
import type { NamedCollection } from '../src/service/collections.js';

export default {
  data: slashCommand((words) => words.commands.reload)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    // Who brought the bot along may manage a server that has nothing to do with these documents.
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .addStringOption((option) =>
      named(option, (words) => words.commands.reload.options.collection).setAutocomplete(true),
    )
    .toJSON(),
  // The first documents may have come just now.
  needsNoDocuments: true,
  async execute(call, services) {
    await call.deferReply(privately(true));
    const words = wordsFor(call.locale);
    // What Discord hides by default a server may show again, so it is asked here too.
    if (!mayManage(call)) throw new RequestError(words.reload.forbidden);
    await call.editReply(renderReload(await readAgain(call, services, words), words));
  },
  async autocomplete(call, { serverReloads }) {
    const typed = call.options.getFocused(true).value;
    const asked = mayManage(call) ? ((await serverReloads?.collections(askedPlace(call))) ?? []) : [];
    const choices = asked
      .filter((one) => folded(`${one.title} ${one.name}`).includes(folded(typed)))
      .map(({ name, title }) => ({ name: title, value: name }));
    await call.respond(choices.slice(0, LIMITS.optionChoices));
  },
} satisfies Command;

/** Reads one collection after the other: two at once need the memory of both. */
async function readAgain(call: SlashCall, services: Services, words: Words): Promise<readonly ReadAgain[]> {
  const { reload, serverReloads } = services;
  if (reload === undefined) throw new RequestError(words.reload.unable);
  const typed = call.options.getString('collection');
  const asked = (await serverReloads?.collections(askedPlace(call))) ?? [];
  const wanted = typed === null ? asked : asked.filter((one) => isMeant(one, typed));
  if (typed !== null && wanted.length === 0) {
    const titles = asked.map(({ title }) => escapeLine(title)).join(', ');
    throw new RequestError(asked.length === 0 ? words.reload.onlyOne : words.reload.unknown(titles));
  }
  if (serverReloads === undefined || wanted.length === 0) return [{ report: await reload() }];
  const done: ReadAgain[] = [];
  const isOneOfSeveral = services.asked?.(askedPlace(call)).isOneOfSeveral === true;
  for (const { name, title } of wanted) {
    done.push({ ...(isOneOfSeveral && { title }), report: await serverReloads.reload(name) });
  }
  return done;
}

function isMeant({ name, title }: NamedCollection, typed: string): boolean {
  return [name, title].some((one) => folded(one) === folded(typed));
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
