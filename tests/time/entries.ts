import { printAnswer } from '../../src/console/print-answer.js';
import { printPayload } from '../../src/console/print-payload.js';
import { describeTerminal } from '../../src/console/terminal.js';
import { mergeAliases, readAliasFile } from '../../src/corpus/aliases.js';
import { readFolderMetadata, readFrontMatter } from '../../src/corpus/metadata.js';
import { decodeCustomId } from '../../src/discord/custom-id.js';
import { escapeLine, maskedLink, plainLine, unescapeText } from '../../src/discord/escape.js';
import { wordsFor } from '../../src/discord/locales/index.js';
import { sentencesOf } from '../../src/discord/message-text.js';
import { renderAnswer } from '../../src/discord/render-answer.js';
import { readTimeline } from '../../src/timeline/build-timeline.js';
import { parseTypedDate } from '../../src/timeline/parse-typed-date.js';
import { answerOf, documentOf, quoteOf } from '../support/small-corpus.js';
import { type Library, readCorpus } from './library.js';

/** A way by which a text of a member or a document comes in. */
export interface Entry {
  readonly name: string;
  /** The smallest size that is measured, UTF-16 units. */
  readonly units: number;
  /** Makes ready what is not measured, and returns the work that is. */
  readonly open: (text: string, library: Library) => Promise<() => unknown>;
}

const terminal = describeTerminal({ isTTY: true, columns: 80 }, {});

/** Every way in that reads a text itself. */
export const ENTRIES: readonly Entry[] = [
  {
    name: 'loading a document',
    units: 2000,
    open: async (text) => async () => [await readCorpus('a.md', text), await readCorpus('a.txt', text)],
  },
  {
    name: 'preparing a corpus for questions',
    units: 1500,
    open: async (text, library) => () => library.openService(text),
  },
  {
    name: 'asking a corpus',
    units: 1500,
    open: async (text, library) => {
      const service = await library.serviceOf(text);
      return () => service.ask(`${text.slice(0, 60)} How much did Ida Falk pay, and when?`);
    },
  },
  {
    name: 'checking against a corpus',
    units: 1500,
    open: async (text, library) => {
      const service = await library.serviceOf(text);
      return () => service.check([`${text.slice(0, 60)} Ida Falk paid $3 million.`]);
    },
  },
  {
    name: 'drawing up a timeline',
    units: 1500,
    open: async (text, library) => {
      const corpus = await library.corpusOf(text);
      return () => readTimeline({ ...corpus });
    },
  },
  {
    name: 'reading a question',
    units: 500,
    open:
      async (text, { small }) =>
      () =>
        small.ask(text),
  },
  {
    name: 'checking a statement',
    units: 500,
    open:
      async (text, { small }) =>
      () => [sentencesOf(text), small.check([`Ida Falk ${text}`])],
  },
  {
    name: 'showing a quote',
    units: 1000,
    open: async (text) => () => {
      const document = documentOf('a', [text]);
      const highlights = [...text.matchAll(/\S{1,3}/g)].map(({ index }) => ({
        start: index,
        end: index + 1,
      }));
      const answer = answerOf(plainLine(text), [{ ...quoteOf(document, 1, text), highlights }]);
      const { components } = renderAnswer(answer, { documents: [document], words: wordsFor('en-US') });
      printPayload(components ?? [], terminal);
      printAnswer(answer, { documents: [document], passages: [], problems: [], aliases: [] }, terminal);
    },
  },
  {
    name: 'reading and showing a line',
    units: 2000,
    open: async (text) => () => {
      unescapeText(escapeLine(text));
      maskedLink(plainLine(text), text);
      parseTypedDate(text);
      decodeCustomId(text);
    },
  },
  {
    name: 'reading side files',
    units: 2000,
    open: async (text) => () => [
      mergeAliases(readAliasFile(text).groups),
      readFolderMetadata(text),
      readFrontMatter(text),
    ],
  },
];
