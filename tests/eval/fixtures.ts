import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Answer } from '../../src/answering/answer.js';
import type { Judged } from '../../src/eval/judge.js';
import type { EvalQuestion } from '../../src/eval/questions.js';

/** A folder of files made up for one test file; `remove` takes it away. */
export function folderOf(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-eval-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

export const jsonLines = (...lines: readonly object[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** A small set whose every question but the last can be answered. */
export const harbour = {
  'harbour/corpus/crane.md':
    '# The crane\n\nThe crane at Ferry Quay fell into the water on Sunday night. Nobody was hurt.\n\n' +
    'Its owner, Marlow Freight, said that the cable had been checked in March.\n',
  'harbour/corpus/school.md':
    '# The school\n\nA new school opened in the village of Ashby in spring. Its bell came from a church.\n',
  'harbour/questions.jsonl': jsonLines(
    { id: 'q1', article: 'crane', question: 'What fell into the water at Ferry Quay?', answers: ['crane'] },
    { id: 'q2', article: 'school', question: 'Where did a new school open?', answers: ['village of Ashby'] },
  ),
  'harbour/outside.jsonl': jsonLines({ id: 'o1', question: 'Which queen wore glass gloves?', answers: [] }),
} as const;

export function questionOf(known: Partial<EvalQuestion> = {}): EvalQuestion {
  return {
    id: 'q1',
    question: 'What fell?',
    answerable: true,
    answers: [],
    gold: [],
    mustAlso: [],
    group: '',
    ...known,
  };
}

/** A judged answer that is right in all respects, unless told otherwise. */
export function judgedOf(answer: Answer, known: Partial<Judged> = {}): Judged {
  return {
    question: questionOf(),
    document: 'harbour',
    answer,
    ranked: answer,
    ms: 1,
    hits: answer.quotes.map(() => true),
    rankedHits: answer.quotes.map(() => true),
    misquoted: 0,
    boilerplate: 0,
    ...known,
  };
}
