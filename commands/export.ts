import { SnowflakeUtil } from 'discord.js';
import type { SlashCall } from '../src/discord/calls.js';
import type { Command } from '../src/discord/command.js';
import { named, slashCommand } from '../src/discord/gateway/command-data.js';
import { inEveryLanguage, type Words, wordsFor } from '../src/discord/locales/index.js';
import { privately } from '../src/discord/private.js';
import {
  renderAnswerExport,
  renderTimelineExport,
  wordsOfFile,
} from '../src/discord/render/render-export.js';
import { DATE_CHARS, QUESTION_CHARS, readNarrowing, typedQuestion } from '../src/discord/request.js';
import { RequestError } from '../src/discord/request-error.js';
import type { Services } from '../src/discord/services.js';
import { exportAnswer } from '../src/export/export-answer.js';
import { exportTimeline } from '../src/export/export-timeline.js';
import { ANSWER_FORMATS, TIMELINE_FORMATS } from '../src/export/formats.js';

const data = slashCommand((words) => words.commands.export)
  .addStringOption((option) =>
    named(option, (words) => words.commands.export.options.question)
      .setMaxLength(QUESTION_CHARS)
      .setAutocomplete(true),
  )
  .addStringOption((option) =>
    named(option, (words) => words.commands.export.options.format).addChoices(
      ...TIMELINE_FORMATS.map((format) => {
        const names = inEveryLanguage((words) => words.formats[format]);
        return { name: names['en-US'], name_localizations: names, value: format };
      }),
    ),
  )
  .addStringOption((option) =>
    named(option, (words) => words.commands.export.options.topic)
      .setMaxLength(QUESTION_CHARS)
      .setAutocomplete(true),
  )
  .addStringOption((option) =>
    named(option, (words) => words.commands.export.options.from).setMaxLength(DATE_CHARS),
  )
  .addStringOption((option) =>
    named(option, (words) => words.commands.export.options.to).setMaxLength(DATE_CHARS),
  )
  .addStringOption((option) =>
    named(option, (words) => words.commands.export.options.source).setAutocomplete(true),
  )
  .toJSON();

export default {
  data,
  async execute(call, services) {
    await call.deferReply(privately(true));
    const words = wordsFor(call.locale);
    const typed = call.options.getString('question');
    const exporting =
      typed === null ? timelineFile(call, services, words) : answerFile(typed, call, services, words);
    await call.editReply(await exporting);
  },
  async autocomplete(call, { suggestions }) {
    const { name, value } = call.options.getFocused(true);
    if (name === 'question') await call.respond(suggestions.questions(value, wordsFor(call.locale)));
    else if (name === 'source') await call.respond(suggestions.documents(value));
    else await call.respond(suggestions.topics(value));
  },
} satisfies Command;

async function timelineFile(call: SlashCall, services: Services, words: Words) {
  const typed = call.options.getString('topic');
  const topic = typed === null ? undefined : typedQuestion(typed, words);
  const { source, ...limits } = readNarrowing(call.options, services, words);
  const document = source === undefined ? undefined : services.documentByKey(source);
  const chosen = call.options.getString('format');
  const timeline = await services.timeline({
    ...limits,
    ...(topic !== undefined && { topic }),
    ...(document !== undefined && { documentIds: [document.id] }),
  });
  const format = TIMELINE_FORMATS.find((one) => one === chosen) ?? 'md';
  const file = exportTimeline(timeline, services.corpus, format, {
    words: wordsOfFile(words),
    // The call's own time: nothing here needs a clock.
    madeMs: SnowflakeUtil.timestampFrom(call.id),
  });
  return renderTimelineExport(file, { format, words, maxBytes: call.attachmentSizeLimit });
}

async function answerFile(typed: string, call: SlashCall, services: Services, words: Words) {
  const question = typedQuestion(typed, words);
  const chosen = call.options.getString('format') ?? 'md';
  const format = ANSWER_FORMATS.find((one) => one === chosen);
  if (format === undefined) throw new RequestError(words.export.noCalendar);
  if (call.options.getString('topic') !== null) throw new RequestError(words.export.noTopic);
  const answer = await services.ask(question, readNarrowing(call.options, services, words));
  const text = exportAnswer(answer, services.corpus, format, wordsOfFile(words));
  return renderAnswerExport(answer, text, { format, words, maxBytes: call.attachmentSizeLimit });
}
