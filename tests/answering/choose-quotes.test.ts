import { describe, expect, it } from 'vitest';
import {
  chooseWindows,
  listWindows,
  MAX_QUOTE_CHARS,
  type Window,
} from '../../src/answering/choose-quotes.js';
import type { Ranking } from '../../src/answering/rank-sentences.js';
import { analyzeCorpus } from '../../src/retrieval/corpus-words.js';
import { readQuestion } from '../../src/retrieval/question.js';
import { createVocabulary } from '../../src/retrieval/vocabulary.js';
import { profileCorpus } from '../retrieval/profile-corpus.js';
import { scriptedReader } from '../support/scripted-reader.js';
import { corpusOf } from './corpus-of.js';

type Given = { readonly mass?: number; readonly logit?: number };

/**
 * A ranking by hand: each sentence is given as its text and its belief, or what else is known of it. Documents are keyed by
 * id, each a list of passages.
 */
function rankingOf(
  documents: Readonly<Record<string, readonly (readonly (readonly [string, number | Given])[])[]>>,
  question = 'Who left?',
): { ranking: Ranking; textOf: (window: Window) => string } {
  const corpus = corpusOf(
    Object.fromEntries(
      Object.entries(documents).map(([id, passages]) => [
        id,
        passages.map((sentences) => sentences.map(([text]) => text).join(' ')).join('\n\n'),
      ]),
    ),
  );
  const given = Object.values(documents).flat();
  const profiles = profileCorpus(corpus);
  const passages = profiles.map((sentences, p) =>
    sentences.map((sentence, s) => {
      const value = given[p]?.[s]?.[1] ?? 0;
      const { mass = 0, logit = 0 } = typeof value === 'number' ? { mass: value } : value;
      return { sentence, matches: [], bm25: 0, held: 0, share: 0, logit, score: mass, mass };
    }),
  );
  const ranking = {
    question: readQuestion(question, createVocabulary(analyzeCorpus(corpus))),
    reader: scriptedReader({}),
    passages,
  };
  const texts = new Map(corpus.documents.map(({ id, text }) => [id, text]));
  return { ranking, textOf: ({ documentId, start, end }) => texts.get(documentId)?.slice(start, end) ?? '' };
}

function chosen(documents: Parameters<typeof rankingOf>[0], limit = 5, question?: string): string[] {
  const { ranking, textOf } = rankingOf(documents, question);
  return chooseWindows(ranking, limit).map(textOf);
}

/** A sentence of exactly so many characters. */
const long = (chars: number, first = 'Words') => `${first} ${'x'.repeat(chars - first.length - 2)}.`;

describe('listWindows', () => {
  it.each([
    ['The money.', 'Where is the money?', 0],
    ['Supplier', 'Who is the supplier?', 0],
    ['It sank.', 'Did it sink?', 1],
    ['Rasmussen.', 'Who left?', 1],
  ])('lists no head that is a word of the question: %s', (words, question, count) => {
    const { ranking } = rankingOf({ a: [[[words, 1]]] }, question);
    expect(listWindows(ranking)).toHaveLength(count);
  });

  it('gives every run of at most four neighbouring sentences of one passage', () => {
    const [a, b, c, d, e] = ['Ana ran.', 'Bea stood.', 'Cem fell.', 'Dov left.', 'Eli slept.'] as const;
    const { ranking, textOf } = rankingOf({
      ferry: [[a, b, c, d, e].map((text) => [text, 0.1] as const), [['Fay sang.', 0.1]]],
    });
    expect(listWindows(ranking).map(textOf)).toEqual([
      ...[a, `${a} ${b}`, `${a} ${b} ${c}`, `${a} ${b} ${c} ${d}`],
      ...[b, `${b} ${c}`, `${b} ${c} ${d}`, `${b} ${c} ${d} ${e}`],
      ...[c, `${c} ${d}`, `${c} ${d} ${e}`, d, `${d} ${e}`, e, 'Fay sang.'],
    ]);
  });

  it('keeps to 350 characters unless one sentence is longer', () => {
    const { ranking } = rankingOf({
      ferry: [
        [
          [long(200), 0.2],
          [long(149), 0.2],
          [long(150), 0.2],
          [long(600), 0.2],
        ],
      ],
    });
    const sizes = listWindows(ranking).map(({ sentences, start, end }) => [sentences.length, end - start]);
    expect(sizes).toEqual([
      [1, 200],
      [2, 350],
      [1, 149],
      [2, 300],
      [1, 150],
      [1, 600],
    ]);
    expect(MAX_QUOTE_CHARS).toBe(350);
  });
});

describe('chooseWindows', () => {
  it('shows no scrap beside a better quote, unless it gives a figure', () => {
    const better = 'Ana left the harbour at noon.';
    expect(chosen({ a: [[[better, 0.6]]], b: [[['Trust the roots.', 0.3]]] })).toEqual([better]);
    expect(chosen({ a: [[[better, 0.6]]], b: [[['At 12.', 0.3]]] })).toEqual([better, 'At 12.']);
    expect(chosen({ b: [[['Trust the roots.', 0.3]]] })).toEqual(['Trust the roots.']);
  });

  it('puts the window of most belief first and leaves out neighbours that add none', () => {
    expect(
      chosen({
        ferry: [
          [
            ['The harbour was busy.', 0],
            ['Ilse left.', 0.8],
            ['The gulls were loud.', 0],
          ],
          [['Quist stayed until noon.', 0.15]],
        ],
      }),
    ).toEqual(['Ilse left.', 'Quist stayed until noon.']);
  });

  it('leaves out what it hardly believes in, less so when several things are asked for', () => {
    const documents = {
      ferry: [[['Ilse left.', 0.9] as const], [['Quist stayed until noon.', 0.005] as const]],
    };
    expect(chosen(documents)).toEqual(['Ilse left.']);
    expect(chosen(documents, 5, 'List everything that happened')).toEqual([
      'Ilse left.',
      'Quist stayed until noon.',
    ]);
  });

  it.each([
    [0.03, undefined, 2],
    [0.0299, undefined, 1],
    [0.0005, 'List everything that happened', 2],
    [0.00049, 'List everything that happened', 1],
  ])(
    'shows a further quote of %d of the first one’s belief, asked %j: %d in all',
    (mass, question, count) => {
      const documents = {
        ferry: [[['Ilse left.', 1] as const], [['Quist stayed until noon.', mass] as const]],
      };
      expect(chosen(documents, 5, question)).toHaveLength(count);
    },
  );

  it.each([
    [0.1, undefined, 4],
    [0.0999, undefined, 3],
    [0.0999, 'List everything that happened', 4],
  ])('shows a fourth quote of %d of the first one’s belief, asked %j: %d in all', (mass, question, count) => {
    const quotes = [
      ['Ilse left.', 1] as const,
      ['Quist stayed until noon.', 0.2] as const,
      ['Ida came by boat then.', 0.2] as const,
    ];
    const documents = {
      ferry: [...quotes, ['Rui slept at the inn.', mass] as const].map((sentence) => [sentence]),
    };
    expect(chosen(documents, 5, question)).toHaveLength(count);
  });

  it.each([
    [1, ['Ilse left.', 'Ida stayed at the mill.']],
    [0.999, ['Ilse left.', 'Quist stayed until noon.']],
  ])('lets a second document speak whose logit is %d beside 3', (logit, quotes) => {
    const documents = {
      ferry: [
        [['Ilse left.', { mass: 1, logit: 3 }] as const],
        [['Quist stayed until noon.', { mass: 0.5, logit: 2 }] as const],
      ],
      mill: [[['Ida stayed at the mill.', { mass: 0.01, logit }] as const]],
    };
    expect(chosen(documents, 2)).toEqual(quotes);
  });

  it('quotes no sentence that only asks, but what it is answered with', () => {
    const talk = {
      mill: [
        [
          ['Who left the mill?', 0.5],
          ['Ida Quist left it.', 0.3],
        ],
      ],
    } as const;
    expect(chosen(talk)).toEqual(['Who left the mill? Ida Quist left it.']);
    expect(chosen({ mill: [[['Who left the mill?', 0.9]]] })).toEqual([]);
  });

  it('never lets two quotes share a sentence', () => {
    const sentences = Array.from(
      { length: 12 },
      (_, n) => [`Sentence number ${n}.`, 0.05 + (n % 3) / 100] as const,
    );
    const { ranking } = rankingOf({ ferry: [sentences] });
    const windows = chooseWindows(ranking, 5);
    expect(windows.length).toBeGreaterThan(1);
    for (const [i, a] of windows.entries())
      for (const b of windows.slice(i + 1)) expect(a.end <= b.start || b.end <= a.start).toBe(true);
  });

  it.each([
    'He denied it.',
    'They left with it.',
    'In this case, nobody came.',
    'However, the pump was new.',
  ])('does not show “%s” without the sentence before it', (leaning) => {
    expect(
      chosen({
        ferry: [
          [
            ['Ilse Kroonenberg was accused of theft.', 0],
            [leaning, 0.9],
          ],
        ],
      }),
    ).toEqual([`Ilse Kroonenberg was accused of theft. ${leaning}`]);
  });

  it.each(['However, she denies it.', 'But nobody saw it.', 'Nevertheless, she stayed.'])(
    'does not show a sentence without the “%s” after it',
    (contrast) => {
      expect(
        chosen({
          ferry: [
            [
              ['Ilse Kroonenberg took the ledger.', 0.9],
              [contrast, 0],
              ['Gulls cried.', 0],
            ],
          ],
        }),
      ).toEqual([`Ilse Kroonenberg took the ledger. ${contrast}`]);
    },
  );

  it('takes both neighbours in, or the contrast alone where both do not fit', () => {
    const passage = (before: string) => ({
      ferry: [[[before, 0] as const, ['She took it.', 0.9] as const, ['But nobody saw it.', 0] as const]],
    });
    expect(chosen(passage('Ilse came.'))).toEqual(['Ilse came. She took it. But nobody saw it.']);
    expect(chosen(passage(long(340)))).toEqual(['She took it. But nobody saw it.']);
  });

  it('shows a sentence alone where no neighbour fits', () => {
    expect(
      chosen({
        ferry: [
          [
            [long(340), 0],
            [long(345, 'She'), 0.9],
          ],
        ],
      }),
    ).toEqual([long(345, 'She')]);
  });

  it('lets a second document speak that answers nearly as well', () => {
    const documents = (logit: number) => ({
      ferry: [[['Ilse left.', 0.5] as const], [['Quist left.', 0.3] as const], [['Ida left.', 0.2] as const]],
      mill: [[['Nobody else left the mill.', { mass: 0.001, logit }] as const]],
    });
    expect(chosen(documents(-1))).toContain('Nobody else left the mill.');
    expect(chosen(documents(-1), 2)).toEqual(['Ilse left.', 'Nobody else left the mill.']);
    expect(chosen(documents(-4))).not.toContain('Nobody else left the mill.');
  });

  it('completes the quote of a second document too', () => {
    expect(
      chosen({
        ferry: [[['Ilse left.', 0.9]]],
        mill: [
          [
            ['Quist was asked to leave.', { logit: -9 }],
            ['He refused.', { mass: 0.001 }],
          ],
        ],
      }),
    ).toEqual(['Ilse left.', 'Quist was asked to leave. He refused.']);
  });

  it('keeps the best when only one may be shown', () => {
    expect(chosen({ ferry: [[['Ilse left.', 0.9]]], mill: [[['Quist left.', 0.001]]] }, 1)).toEqual([
      'Ilse left.',
    ]);
  });

  it('orders equals by document and place', () => {
    const documents = {
      mill: [[['Ida left.', 0.2] as const], [['Ann left.', 0.2] as const]],
      ferry: [[['Bea left.', 0.2] as const]],
    };
    expect(chosen(documents)).toEqual(['Bea left.', 'Ida left.', 'Ann left.']);
  });

  it('chooses nothing where nothing was found', () => {
    expect(chooseWindows(rankingOf({}).ranking, 5)).toEqual([]);
  });
});
