import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createFeedbackSink, type Feedback } from '../../src/discord/feedback.js';

const folder = mkdtempSync(join(tmpdir(), 'casebook-feedback-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry: Feedback = {
  verdict: 'unhelpful',
  question: 'Why?\n"x"',
  why: 'wrong quote',
  narrowed: { from: '2018' },
};

function sinkTo(file: string | undefined) {
  const logged: object[] = [];
  const log = {
    info: (facts: object) => logged.push(facts),
    warn: () => {},
    error: (facts: object) => logged.push(facts),
  };
  return { sink: createFeedbackSink(log, file, () => 0), logged };
}

describe('createFeedbackSink', () => {
  it('appends one JSON object a line, with the time', async () => {
    const file = join(folder, 'feedback.jsonl');
    const { sink } = sinkTo(file);
    await sink(entry);
    await sink({ ...entry, verdict: 'helpful' });
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { at: '1970-01-01T00:00:00.000Z', ...entry },
      { at: '1970-01-01T00:00:00.000Z', ...entry, verdict: 'helpful' },
    ]);
  });

  it('goes to the log alone where no file is named', async () => {
    const { sink, logged } = sinkTo(undefined);
    await sink(entry);
    expect(logged).toMatchObject([{ feedback: entry }]);
  });

  it('logs a file that cannot be written, and does not fail', async () => {
    const { sink, logged } = sinkTo(join(folder, 'gone', 'feedback.jsonl'));
    await sink(entry);
    expect(logged.at(-1)).toMatchObject({ err: { code: 'ENOENT' } });
  });
});
