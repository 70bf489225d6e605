import { hearSmallTalk } from '../src/answering/small-talk.js';
import { askedPlace, titleShown } from '../src/discord/asked-place.js';
import type { Command } from '../src/discord/command.js';
import { answerSmallTalk } from '../src/discord/gateway/answer-small-talk.js';
import { named, slashCommand } from '../src/discord/gateway/command-data.js';
import { wordsFor } from '../src/discord/locales/index.js';
import { privately } from '../src/discord/private.js';
import { renderAnswer } from '../src/discord/render/render-answer.js';
import { DATE_CHARS, QUESTION_CHARS, readNarrowing, typedQuestion } from '../src/discord/request.js';
import { shownAnswer } from '../src/discord/shown-answer.js';

const data = slashCommand((words) => words.commands.ask)
  .addStringOption((option) =>
    named(option, (words) => words.commands.ask.options.question)
      .setRequired(true)
      .setMaxLength(QUESTION_CHARS)
      .setAutocomplete(true),
  )
  .addStringOption((option) =>
    named(option, (words) => words.commands.ask.options.source).setAutocomplete(true),
  )
  .addStringOption((option) =>
    named(option, (words) => words.commands.ask.options.from).setMaxLength(DATE_CHARS),
  )
  .addStringOption((option) =>
    named(option, (words) => words.commands.ask.options.to).setMaxLength(DATE_CHARS),
  )
  .addBooleanOption((option) => named(option, (words) => words.commands.ask.options.private))
  .toJSON();

export default {
  data,
  async execute(call, services) {
    const isPrivate = call.options.getBoolean('private') ?? false;
    const words = wordsFor(call.locale);
    // What is wrong with the options is for their writer alone, so they are read before the answer is public.
    const question = typedQuestion(call.options.getString('question', true), words);
    const filter = readNarrowing(call.options, services, words);
    await call.deferReply(privately(isPrivate));
    const talk = hearSmallTalk(question)?.talk;
    if (talk !== undefined) {
      await call.editReply(await answerSmallTalk(talk, services, words));
      return;
    }
    const answer = await services.ask(question, filter);
    const { documents } = services.corpus;
    const collection = titleShown(askedPlace(call), services);
    const view = { words, isPrivate, filter, collection };
    await call.editReply(
      services.telemetry.timed('render', () => renderAnswer(shownAnswer(answer, documents, filter), view)),
    );
  },
  async autocomplete(call, { suggestions }) {
    const focused = call.options.getFocused(true);
    const isSource = focused.name === 'source';
    await call.respond(
      isSource
        ? suggestions.documents(focused.value)
        : suggestions.questions(focused.value, wordsFor(call.locale)),
    );
  },
} satisfies Command;
