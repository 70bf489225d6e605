import { ApplicationCommandType, ContextMenuCommandBuilder, MessageFlags } from 'discord.js';
import type { Verification } from '../src/answering/check-statement.js';
import { verifyEvidence } from '../src/answering/verified-quote.js';
import type { MessageCommand } from '../src/discord/command.js';
import { CONTEXTS, INTEGRATIONS } from '../src/discord/gateway/command-data.js';
import { inEveryLanguage, wordsFor } from '../src/discord/locales/index.js';
import { privately } from '../src/discord/private.js';
import { sentencesOf, textOfMessage } from '../src/discord/render/message-text.js';
import { nothingToCheck, renderCheck, type SkippedSentence } from '../src/discord/render/render-check.js';
import { RequestError } from '../src/discord/request-error.js';

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
    const sentences = sentencesOf(textOfMessage(call.targetMessage));
    const checkable = sentences.filter(({ skip }) => skip === undefined);
    const tooMany = checkable.slice(SENTENCES_CHECKED);
    const skipped = sentences.flatMap((one): SkippedSentence[] => {
      const reason = one.skip ?? (tooMany.includes(one) ? 'many' : undefined);
      return reason === undefined ? [] : [{ sentence: one.sentence, reason }];
    });
    if (checkable.length === 0) throw new RequestError(nothingToCheck(skipped, words));
    const checked = numbered(
      await services.check(checkable.slice(0, SENTENCES_CHECKED).map(({ sentence }) => sentence)),
    );
    const [first, ...rest] = renderCheck(
      checked.map((one) => verifyEvidence(one, services.corpus.documents)),
      skipped,
      words,
    );
    await call.editReply(first);
    for (const { attachments: _, ...payload } of rest) {
      await call.followUp({ ...payload, flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] });
    }
  },
} satisfies MessageCommand;

/** Quotes are numbered through the whole message, so that a number means one place. */
function numbered(checked: readonly Verification[]): Verification[] {
  let n = 0;
  return checked.map((verification) => ({
    ...verification,
    evidence: verification.evidence.map(({ relation, quote }) => {
      n += 1;
      return { relation, quote: { ...quote, citation: { ...quote.citation, n } } };
    }),
  }));
}
