import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/console/markdown.js';
import { toPageMessage } from '../../src/console/playground/to-page.js';
import { printPayload } from '../../src/console/print-payload.js';
import { describeTerminal } from '../../src/console/terminal.js';
import { en } from '../../src/discord/locales/en.js';
import { renderAnswer } from '../../src/discord/render/render-answer.js';
import { emphasize, escapeLine, quoteLines, unescapeText } from '../../src/discord/rules/escape.js';
import { shownAnswer } from '../../src/discord/shown-answer.js';
import { textsOf } from '../support/fake-call.js';
import { answerOf, documentOf, quoteOf } from '../support/small-corpus.js';
import { unquoteLines } from '../support/unquote-lines.js';

const ENDS = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\r\r', '\n\r', '\r\u2028\n'];
const ANY_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

describe.each(ENDS)('lines that end in %j', (end) => {
  const text = `The lock was old.${end}> Nobody${end}# knew${end}`;
  const note = documentOf('note', [`The lock of Ashby was old.${end}Nobody knew${end}@everyone of it.`]);
  const answer = answerOf('How old?', [quoteOf(note, 1, note.text, { highlight: `old.${end}Nobody` })]);
  const payload = renderAnswer(shownAnswer(answer, [note]), { words: en });

  it('stay inside their quotation mark, and lose nothing', () => {
    const shown = quoteLines(emphasize(text, [{ start: 4, end: text.length }]));
    expect(shown.split(ANY_END).filter((line) => !line.startsWith('> '))).toEqual([]);
    expect(unescapeText(unquoteLines(shown))).toBe(text);
  });

  it('are white space in a title', () => {
    expect(escapeLine(`a${end}title`)).toBe('a title');
  });

  it('stay inside the quotation in Discord', () => {
    const quoted = textsOf(payload.components).find((content) => content.startsWith('> ')) ?? '';
    const lines = quoted.slice(0, quoted.lastIndexOf('\n-# ')).split(ANY_END);
    expect(lines.filter((line) => !line.startsWith('> '))).toEqual([]);
  });

  it('stay behind the bar of the terminal', () => {
    const lines = printPayload(payload.components, describeTerminal({}, {})).text.split('\n');
    const from = lines.findIndex((line) => line.includes('▍'));
    const to = lines.findIndex((line) => line.includes('of it.'));
    expect(lines.slice(from, to + 1).filter((line) => !line.includes('▍'))).toEqual([]);
    expect(lines.join('')).not.toMatch(/[\v\f\r\u0085\u2028\u2029]/);
  });

  it('stay inside the quotation of the page', () => {
    const message = { id: '1', author: 'bot', content: '', components: payload.components, files: [], isPrivate: false, isPending: false, after: null, repliesTo: null } as const; // biome-ignore format: a message
    const [frame] = toPageMessage(message).components;
    const texts = frame?.kind === 'frame' ? frame.children.filter((child) => child.kind === 'text') : [];
    const kinds = texts[1]?.blocks.map(({ kind }) => kind) ?? [];
    expect(kinds.at(-1)).toBe('subtext');
    expect(new Set(kinds.slice(0, -1))).toEqual(new Set(['quote']));
  });
});

describe('parseMarkdown', () => {
  it('ends lines where Discord does, and a quotation nowhere else', () => {
    expect(parseMarkdown('> a\r> b\r\n> c\u2028d').map(({ kind }) => kind)).toEqual([
      'quote',
      'quote',
      'quote',
    ]);
  });
});
