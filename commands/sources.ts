import { paragraphsOf } from '../src/corpus/paragraphs.js';
import type { Command } from '../src/discord/command.js';
import { named, slashCommand } from '../src/discord/gateway/command-data.js';
import { wordsFor } from '../src/discord/locales/index.js';
import { privately } from '../src/discord/private.js';
import { renderDocument, renderSourceList } from '../src/discord/render/render-sources.js';
import { findDocument } from '../src/discord/request.js';
import { RequestError } from '../src/discord/request-error.js';

const data = slashCommand((words) => words.commands.sources)
  .addStringOption((option) =>
    named(option, (words) => words.commands.sources.options.document).setAutocomplete(true),
  )
  .addIntegerOption((option) =>
    named(option, (words) => words.commands.sources.options.paragraph).setMinValue(1),
  )
  .addBooleanOption((option) => named(option, (words) => words.commands.sources.options.private))
  .toJSON();

export default {
  data,
  async execute(call, services) {
    const words = wordsFor(call.locale);
    const isPrivate = call.options.getBoolean('private') ?? false;
    const { documents } = services.corpus;
    const chosen = call.options.getString('document');
    if (chosen === null) {
      await call.deferReply(privately(isPrivate));
      await call.editReply(renderSourceList(documents, words));
      return;
    }
    // What is wrong with the options is for their writer alone, so they are read before the answer is public.
    const document = findDocument(chosen, services, words);
    await services.bring([document.id]);
    const paragraph = call.options.getInteger('paragraph');
    const last = paragraphsOf(document).length;
    if (paragraph !== null && (paragraph < 1 || paragraph > last)) {
      throw new RequestError(words.sources.noParagraph(paragraph, last));
    }
    await call.deferReply(privately(isPrivate));
    await call.editReply(renderDocument(document, words, paragraph === null ? {} : { paragraph }));
  },
  async autocomplete(call, { suggestions }) {
    await call.respond(suggestions.documents(call.options.getFocused(true).value));
  },
} satisfies Command;
