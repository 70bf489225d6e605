import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  PermissionFlagsBits,
  SnowflakeUtil,
} from 'discord.js';
import type { AttachedFile } from '../src/curating/curation.js';
import { curatorOf } from '../src/discord/buttons/curate-buttons.js';
import type { MessageMenuCall } from '../src/discord/calls.js';
import type { MessageCommand } from '../src/discord/command.js';
import { inEveryLanguage, wordsFor } from '../src/discord/locales/index.js';
import { inWords, requireCurator } from '../src/discord/may-curate.js';
import { privately } from '../src/discord/private.js';
import { textOfMessage } from '../src/discord/render/message-text.js';
import { draftNotes, renderDraft } from '../src/discord/render/render-draft.js';
import { RequestError } from '../src/discord/request-error.js';

const names = inEveryLanguage((words) => words.commands.addToSources.name);

export default {
  data: new ContextMenuCommandBuilder()
    .setType(ApplicationCommandType.Message)
    .setName(names['en-US'])
    .setNameLocalizations(names)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .toJSON(),
  needsNoDocuments: true,
  async execute(call, services) {
    await call.deferReply(privately(true));
    const words = wordsFor(call.locale);
    const curation = requireCurator(call, services);
    const [file, ...others] = filesOf(call);
    if (file === undefined) throw new RequestError(words.curate.nothing);
    const draft = await inWords(words, () => curation.read(file, curatorOf(call)));
    const notes = [
      ...(others.length === 0 ? [] : [words.curate.firstOf(others.length + 1)]),
      ...draftNotes(draft, services.corpus.documents, words),
    ];
    await call.editReply(renderDraft(draft, words, notes));
  },
} satisfies MessageCommand;

/** The files of the message; where it has none, its text, with its day and address. */
function filesOf({ targetMessage, targetId, guildId, channelId }: MessageMenuCall): AttachedFile[] {
  const sent = [...(targetMessage.attachments?.values() ?? [])];
  if (sent.length > 0) {
    return sent.map(({ name, url, size }) => ({ name, given: {}, source: { url, size } }));
  }
  const text = textOfMessage(targetMessage).trim();
  if (text === '') return [];
  const given = {
    published: new Date(SnowflakeUtil.timestampFrom(targetId)).toISOString().slice(0, 10),
    ...(guildId !== null && { url: `https://discord.com/channels/${guildId}/${channelId}/${targetId}` }),
  };
  return [{ name: `message-${targetId}.txt`, given, source: Buffer.from(text) }];
}
