import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportAnswer } from '../../src/export/export-answer.js';
import { englishWords } from '../../src/export/words.js';
import { answerOf, quoteOf } from '../support/small-corpus.js';
import { CLAIM, DENIAL, DOCUMENTS, GAZETTE, HERALD } from './timeline-sample.js';

const claim = quoteOf(HERALD, 1, CLAIM.text, { stance: 'claim', attributedTo: 'The guard' });
const denial = quoteOf(GAZETTE, 2, DENIAL.text, { stance: 'denial', attributedTo: 'Reyes' });
const answer = answerOf('Who opened the lock?', [claim], {
  onRecord: [denial],
  conflicts: [{ kind: 'place', quotes: [1, 2] }],
});
const write = (format: 'md' | 'csv', given = answer) =>
  exportAnswer(given, { documents: DOCUMENTS }, format, englishWords);
const rowsOf = (text: string) => parse(text, { columns: true }) as Record<string, string>[];

describe('exportAnswer', () => {
  it('writes a row a quote, each allegation with what is on record', () => {
    const rows = rowsOf(write('csv'));
    expect(rows.map(({ part, n, stance, attributedTo }) => [part, n, stance, attributedTo])).toEqual([
      ['quote', '1', 'claim', 'The guard'],
      ['onRecord', '2', 'denial', 'Reyes'],
    ]);
    expect(rows[0]).toMatchObject({ grade: 'answers', sourcesDifferOn: 'the place', path: 'herald.md' });
    expect(rows[0]?.onRecord).toContain(DENIAL.text);
  });

  it('writes the question, the quotes with their numbers and what is on record', () => {
    const text = write('md');
    expect(text).toMatch(
      /^# Who opened the lock\?\n\nSources differ on the place: \\\[1\\\] \\\[2\\\]\n\n> The guard/,
    );
    expect(text).toMatch(
      /\\\[1\\\] ⚠ claim by “The guard” · \[The lock[\s\S]*\*\*📎 On record\*\*[\s\S]*\\\[2\\\] ✋/,
    );
  });

  it('says what a refusal is', () => {
    const refusal = answerOf('Who lost the key?', []);
    expect(write('md', refusal)).toContain('The documents do not say.');
    expect(rowsOf(write('csv', refusal))).toMatchObject([
      { question: 'Who lost the key?', grade: 'nothing', text: '' },
    ]);
    const nearest = answerOf('Who lost the key?', [], { nearest: [claim] });
    expect(write('md', nearest)).toContain('The documents do not say this. Nearest:');
    expect(rowsOf(write('csv', nearest))).toMatchObject([{ part: 'nearest', grade: 'nearest' }]);
  });
});
