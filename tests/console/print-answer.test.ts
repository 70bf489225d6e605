import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { QuoteMismatchError } from '../../src/answering/verify-quote.js';
import { printAnswer } from '../../src/console/print-answer.js';
import { describeTerminal } from '../../src/console/terminal.js';
import { visibleText } from '../../src/console/visible-text.js';
import { answerOf, corpusOf, fileOf, quoteOf } from '../support/small-corpus.js';

const plain = describeTerminal({ columns: 60 }, {});
const colored = describeTerminal({ isTTY: true, columns: 60 }, {});

const fire = fileOf(
  'mill.md',
  'The old mill by the river burned on Sunday night, and three of its walls fell. The owner denied that it was empty.',
  {
    title: 'A fire at the mill',
    publisher: 'Gazette',
    published: '2019-05',
    url: 'https://example.org/mill',
  },
);
const note = fileOf('note.txt', 'A guard claimed that the mill was empty.', { title: 'Note' });
const corpus = corpusOf(fire, note);
const told = quoteOf(
  fire,
  1,
  'The old mill by the river burned on Sunday night, and three of its walls fell.',
  {
    highlight: 'burned on Sunday night, and three',
  },
);
const claimed = quoteOf(note, 2, 'A guard claimed that the mill was empty.', {
  stance: 'claim',
  attributedTo: 'A guard',
});
const denied = quoteOf(fire, 3, 'The owner denied that it was empty.', {
  stance: 'denial',
  attributedTo: 'The owner',
});
const whole = answerOf('Was the mill empty?', [told, claimed], {
  onRecord: [denied],
  conflicts: [{ kind: 'count', counted: 'walls', quotes: [2, 3] }],
});

describe('printAnswer', () => {
  it('prints question, disagreement, quotes, citations and what stands on record', () => {
    expect(printAnswer(whole, corpus, plain)).toMatchInlineSnapshot(`
      "❓ Was the mill empty?
      Sources differ on the number of walls: [2] [3]

      ▍ The old mill by the river burned on Sunday night, and
      ▍ three of its walls fell.
        [1] A fire at the mill · Gazette · May 2019 · ¶1
            https://example.org/mill

      ▍ A guard claimed that the mill was empty.
        [2] Note · undated · ¶1 · ⚠ claim by “A guard”

      📎 On record
      ▍ The owner denied that it was empty.
        [3] A fire at the mill · Gazette · May 2019 · ¶1 · ✋
             denial by “The owner”
            https://example.org/mill
      "
    `);
  });

  it('puts the answering words in bold, row by row, in a terminal with colours', () => {
    const text = printAnswer(answerOf('When?', [told]), corpus, colored);
    expect(text).toContain('The old mill by the river \u001b[1mburned on Sunday night, and\u001b[22m');
    expect(text).toContain(' \u001b[1mthree\u001b[22m of its walls fell.');
  });

  it('says what the documents do cover when they do not answer', () => {
    const refused = answerOf('Who won the cup?', [], { suggestions: ['A fire at the mill', 'The guard'] });
    expect(printAnswer(refused, corpus, plain)).toMatchInlineSnapshot(`
      "❓ Who won the cup?

      The documents do not say.

      What they do cover:
        • A fire at the mill
        • The guard
      "
    `);
  });

  it('shows what stands nearest as what does not answer', () => {
    const near = printAnswer(answerOf('Who paid?', [], { nearest: [told] }), corpus, plain);
    expect(near).toContain('❓ Who paid?\n\nThe documents do not say this. Nearest:\n\n▍ ');
    expect(near).toContain('[1]');
  });

  it('says no more than the refusal when nothing is near', () => {
    expect(printAnswer(answerOf('', []), corpus, plain)).toBe(
      '❓ (no question)\n\nThe documents do not say.\n',
    );
  });

  it('shows escape sequences of documents, titles and questions as symbols', () => {
    const text = '\u001b]0;owned\u0007The \u001b[2Jdoor was\r open.';
    const hostile = fileOf('bad.txt', text, { title: '\u001b[31mred', url: 'https://x.test/\u001b[0m' });
    const answer = answerOf('Open\u001b[5m?', [quoteOf(hostile, 1, text)]);
    const shown = printAnswer(answer, corpusOf(hostile), plain);
    expect(shown).not.toMatch(/[^\P{Cc}\n]/u);
    expect(shown).toContain('▍ ␛]0;owned␇The ␛[2Jdoor was␍ open.');
  });

  it('shows no quote that its document does not hold', () => {
    const bent = answerOf('?', [{ ...told, start: told.start + 1 }]);
    expect(() => printAnswer(bent, corpus, plain)).toThrow(QuoteMismatchError);
  });

  it('keeps every quoted character, whatever the text and the highlights', () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const document = fileOf('any.txt', text);
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y);
        const quote = { ...quoteOf(document, 1, text), highlights: [{ start: start ?? 0, end: end ?? 0 }] };
        const lines = printAnswer(answerOf('?', [quote]), corpusOf(document), plain).split('\n');
        const shown = lines.filter((line) => line.startsWith('▍ ')).map((line) => line.slice(2));
        const bare = (words: string) => words.replace(/\s+/gu, '');
        expect(bare(shown.join(''))).toBe(bare(visibleText(text)));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60);
      }),
    );
  });
});
