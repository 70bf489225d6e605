import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readQuestions } from '../../src/eval/questions.js';
import { folderOf, jsonLines } from './fixtures.js';

const gold = [{ file: 'a.txt', quote: 'the miller' }];
const { folder, remove } = folderOf({
  'good.jsonl': `${jsonLines(
    { id: 'a', question: 'Who?', gold, must_also: gold, kind: 'factoid' },
    { id: 'b', question: 'When?', answers: ['Monday'], article: 'Mills' },
  )}\n${jsonLines({ id: 'c', question: 'Why?', answers: [] })}`,
  'unread.jsonl': `${jsonLines({ id: 'a', question: 'Who?' })}not JSON\n`,
  'nameless.jsonl': jsonLines({ question: 'Who?' }),
});
afterAll(remove);

describe('readQuestions', () => {
  it('reads every line, and tells from the gold whether it can be answered', async () => {
    expect(await readQuestions(join(folder, 'good.jsonl'))).toEqual([
      { id: 'a', question: 'Who?', answerable: true, answers: [], gold, mustAlso: gold, group: 'factoid' },
      {
        id: 'b',
        question: 'When?',
        answerable: true,
        answers: ['Monday'],
        gold: [],
        mustAlso: [],
        group: 'Mills',
        article: 'Mills',
      },
      { id: 'c', question: 'Why?', answerable: false, answers: [], gold: [], mustAlso: [], group: '' },
    ]);
  });

  it.each([
    ['unread.jsonl', /unread\.jsonl:2 is not a question: it is not JSON/],
    ['nameless.jsonl', /nameless\.jsonl:1 is not a question: [\s\S]*id/],
  ])('names the line of %s that cannot be read', async (name, message) => {
    await expect(readQuestions(join(folder, name))).rejects.toThrow(message);
  });
});
