import { ApplicationCommandType, ContextMenuCommandBuilder, MessageFlags } from 'discord.js';
import type { MessageCommand } from '../src/discord/command.js';
import { CONTEXTS, INTEGRATIONS } from '../src/discord/command-data.js';
import { inEveryLanguage, wordsFor } from '../src/discord/locales/index.js';
import { checkableSentences, textOfMessage } from '../src/discord/message-text.js';
import { privately } from '../src/discord/private.js';
import { renderCheck } from '../src/discord/render-check.js';
import { RequestError } from '../src/discord/request-error.js';
import type { CheckedSentence } from '../src/service/answer-service.js';

/** More would flood the reader. */
const SENTENCES_CHECKED = 5;

const names = inEveryLanguage((words) => words.commands.check.name);

export default {
  data: new ContextMenuCommandBuilder()
    .setType(ApplicationCommandType.Message)
    .setName(names['en-US'])
    .setNameLocalizations(names)
    .setContexts(CONTEXTS)
    .setIntegrationTypes(INTEGRATIONS)
    .toJSON(),
  async execute(call, services) {
    await call.deferReply(privately(true));
    const words = wordsFor(call.locale);
    const sentences = checkableSentences(textOfMessage(call.targetMessage));
    if (sentences.length === 0) throw new RequestError(words.check.nothing);
    const checked = numbered(await services.check(sentences.slice(0, SENTENCES_CHECKED)));
    const skipped = Math.max(0, sentences.length - SENTENCES_CHECKED);
    const [first, ...rest] = renderCheck(checked, skipped, services.corpus.documents, words);
    await call.editReply(first);
    for (const { attachments: _, ...payload } of rest) {
      await call.followUp({ ...payload, flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] });
    }
  },
} satisfies MessageCommand;

/** Quotes are numbered through the whole message, so that a number means one place. */
function numbered(checked: readonly CheckedSentence[]): CheckedSentence[] {
  let n = 0;
  return checked.map(({ sentence, quotes }) => ({
    sentence,
    quotes: quotes.map(({ quote, relation }) => {
      n += 1;
      return { relation, quote: { ...quote, citation: { ...quote.citation, n } } };
    }),
  }));
}
