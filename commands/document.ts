import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { fileOf } from '../src/corpus/file-of.js';
import { curatorOf } from '../src/discord/buttons/curate-buttons.js';
import type { SlashCall } from '../src/discord/calls.js';
import type { Command } from '../src/discord/command.js';
import { documentKey } from '../src/discord/custom-id.js';
import { named, slashCommand } from '../src/discord/gateway/command-data.js';
import { wordsFor } from '../src/discord/locales/index.js';
import { inWords, requireCurator } from '../src/discord/may-curate.js';
import { privately } from '../src/discord/private.js';
import { draftNotes, renderDraft, renderRemoval } from '../src/discord/render/render-draft.js';
import { findDocument } from '../src/discord/request.js';
import { RequestError } from '../src/discord/request-error.js';
import type { Services } from '../src/discord/services.js';

const data = slashCommand((words) => words.commands.document)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .setContexts(InteractionContextType.Guild)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .addSubcommand((add) =>
    named(add, (words) => words.commands.document.subcommands.add).addAttachmentOption((option) =>
      named(option, (words) => words.commands.document.options.file).setRequired(true),
    ),
  )
  .addSubcommand((remove) =>
    named(remove, (words) => words.commands.document.subcommands.remove).addStringOption((option) =>
      named(option, (words) => words.commands.document.options.document)
        .setRequired(true)
        .setAutocomplete(true),
    ),
  )
  .toJSON();

export default {
  data,
  needsNoDocuments: true,
  async execute(call, services) {
    await call.deferReply(privately(true));
    requireCurator(call, services);
    await (call.options.getSubcommand(false) === 'remove' ? askToRemove : readFile)(call, services);
  },
  async autocomplete(call, { suggestions }) {
    await call.respond(suggestions.documents(call.options.getFocused(true).value));
  },
} satisfies Command;

async function readFile(call: SlashCall, services: Services): Promise<void> {
  const words = wordsFor(call.locale);
  const curation = requireCurator(call, services);
  const file = call.options.getAttachment('file');
  if (file === null) throw new RequestError(words.curate.nothing);
  const { name, url, size } = file;
  const source = { url, size };
  const draft = await inWords(words, () => curation.read({ name, given: {}, source }, curatorOf(call)));
  await call.editReply(renderDraft(draft, words, draftNotes(draft, services.corpus.documents, words)));
}

async function askToRemove(call: SlashCall, services: Services): Promise<void> {
  const words = wordsFor(call.locale);
  const document = findDocument(call.options.getString('document', true), services, words);
  const file = fileOf(document);
  const others = services.corpus.documents.filter((other) => fileOf(other) === file).length - 1;
  await call.editReply(renderRemoval(document, file, { key: documentKey(document), others }, words));
}
