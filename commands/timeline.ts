import { showTimeline } from '../src/discord/buttons/timeline-request.js';
import type { Command } from '../src/discord/command.js';
import { named, slashCommand } from '../src/discord/gateway/command-data.js';
import { inEveryLanguage, wordsFor } from '../src/discord/locales/index.js';
import { privately } from '../src/discord/private.js';
import { DATE_CHARS, QUESTION_CHARS, readNarrowing, typedQuestion } from '../src/discord/request.js';

const ORDERS = ['oldest', 'newest'] as const;

const data = slashCommand((words) => words.commands.timeline)
  .addStringOption((option) =>
    named(option, (words) => words.commands.timeline.options.topic)
      .setMaxLength(QUESTION_CHARS)
      .setAutocomplete(true),
  )
  .addStringOption((option) =>
    named(option, (words) => words.commands.timeline.options.from).setMaxLength(DATE_CHARS),
  )
  .addStringOption((option) =>
    named(option, (words) => words.commands.timeline.options.to).setMaxLength(DATE_CHARS),
  )
  .addStringOption((option) =>
    named(option, (words) => words.commands.timeline.options.source).setAutocomplete(true),
  )
  .addStringOption((option) =>
    named(option, (words) => words.commands.timeline.options.order).addChoices(
      ...ORDERS.map((order) => {
        const names = inEveryLanguage((words) => words.orders[order]);
        return { name: names['en-US'], name_localizations: names, value: order };
      }),
    ),
  )
  .addBooleanOption((option) => named(option, (words) => words.commands.timeline.options.private))
  .toJSON();

export default {
  data,
  async execute(call, services) {
    const words = wordsFor(call.locale);
    // What is wrong with the options is for their writer alone, so they are read before the answer is public.
    const typed = call.options.getString('topic');
    const topic = typed === null ? null : typedQuestion(typed, words);
    const narrowed = readNarrowing(call.options, services, words);
    const state =
      call.options.getString('order') === 'newest' ? { ...narrowed, newestFirst: true } : narrowed;
    await call.deferReply(privately(call.options.getBoolean('private') ?? false));
    await call.editReply(await showTimeline({ topic, state }, services, words));
  },
  async autocomplete(call, { suggestions }) {
    const { name, value } = call.options.getFocused(true);
    await call.respond(name === 'source' ? suggestions.documents(value) : suggestions.topics(value));
  },
} satisfies Command;
