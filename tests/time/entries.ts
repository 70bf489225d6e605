import { parseMarkdown } from '../../src/console/markdown.js';
import { printAnswer } from '../../src/console/print-answer.js';
import { printPayload } from '../../src/console/print-payload.js';
import { describeTerminal } from '../../src/console/terminal.js';
import { readAliasFile } from '../../src/corpus/alias-file.js';
import { mergeAliases } from '../../src/corpus/aliases.js';
import { readFolderMetadata, readFrontMatter } from '../../src/corpus/metadata/metadata.js';
import { parseTypedDate } from '../../src/dates/parse-typed-date.js';
import { decodeCustomId } from '../../src/discord/custom-id.js';
import { wordsFor } from '../../src/discord/locales/index.js';
import { sentencesOf } from '../../src/discord/render/message-text.js';
import { renderAnswer } from '../../src/discord/render/render-answer.js';
import { escapeLine, maskedLink, plainLine, unescapeText } from '../../src/discord/rules/escape.js';
import { shownAnswer } from '../../src/discord/shown-answer.js';
import { readTimeline } from '../../src/timeline/build-timeline.js';
import { answerOf, documentOf, quoteOf } from '../support/small-corpus.js';
import { openService, readCorpus, small } from './corpus-of-text.js';

/** Does a step and measures what it takes, under a name. */
export type Step = <Result>(name: string, work: () => Result | Promise<Result>) => Promise<Result>;

/** A way by which a text of a member or a document comes in, in steps that are measured apart. */
export interface Entry {
  /** The smallest size that is measured, UTF-16 units. */
  readonly units: number;
  readonly take: (text: string, step: Step) => Promise<unknown>;
}

const terminal = describeTerminal({ isTTY: true, columns: 80 }, {});

/** Every way in that reads a text itself. */
export const ENTRIES: readonly Entry[] = [
  {
    units: 250,
    async take(text, step) {
      const corpus = await step('loading a document', () => readCorpus('a.txt', text));
      const service = await step('preparing a corpus for questions', () => openService(corpus));
      const start = text.slice(0, 60);
      await step('asking a corpus', () => service.ask(`${start} How much did Ida Falk pay, and when?`));
      await step('checking against a corpus', () => service.check([`${start} Ida Falk paid $3 million.`]));
      await step('drawing up a timeline', () => readTimeline({ ...corpus }));
    },
  },
  {
    units: 400,
    take: (text, step) => step('loading Markdown', () => readCorpus('a.md', text)),
  },
  {
    units: 200,
    async take(text, step) {
      await step('reading a question', () => small.ask(text));
      await step('cutting a message', () => sentencesOf(text));
      await step('checking a statement', () => small.check([`Ida Falk ${text}`]));
    },
  },
  {
    units: 150,
    async take(text, step) {
      const document = documentOf('a', [text]);
      const highlights = [...text.matchAll(/\S{1,3}/g)].map(({ index }) => ({
        start: index,
        end: index + 1,
      }));
      const answer = answerOf(plainLine(text), [{ ...quoteOf(document, 1, text), highlights }]);
      const corpus = { documents: [document], passages: [], problems: [], aliases: [] };
      const { components } = await step('showing a quote', () =>
        renderAnswer(shownAnswer(answer, [document]), { words: wordsFor('en-US') }),
      );
      await step('printing a message', () => printPayload(components ?? [], terminal));
      await step('printing an answer', () => printAnswer(answer, corpus, terminal));
    },
  },
  {
    units: 800,
    async take(text, step) {
      await step('showing a line', () => [unescapeText(escapeLine(text)), maskedLink(plainLine(text), text)]);
      await step('reading a typed date', () => [parseTypedDate(text), decodeCustomId(text)]);
      await step('reading marks of a message', () => parseMarkdown(text));
      await step('reading side files', () => [
        mergeAliases(readAliasFile(text).groups),
        readFolderMetadata(text),
        readFrontMatter(text),
      ]);
    },
  },
];
