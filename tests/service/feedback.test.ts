import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../../src/log.js';
import { createFeedbackSink, type Feedback } from '../../src/service/feedback.js';

const folder = mkdtempSync(join(tmpdir(), 'casebook-feedback-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entry: Feedback = {
  verdict: 'unhelpful',
  question: 'Why?\n"x"',
  why: 'wrong quote',
  narrowed: { from: '2018' },
};

function sinkTo(file: string | undefined) {
  const logged: object[] = [];
  const note = (facts: object) => logged.push(facts);
  const log = { info: () => {}, warn: note, error: note };
  return { sink: createFeedbackSink(log, file, () => 0), logged };
}

const linesIn = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
const written = { at: '1970-01-01T00:00:00.000Z', ...entry };

describe('createFeedbackSink', () => {
  it('appends one JSON object a line, with the time, for its owner alone', async () => {
    const file = join(folder, 'feedback.jsonl');
    const { sink } = sinkTo(file);
    await Promise.all([sink(entry), sink({ ...entry, verdict: 'helpful' })]);
    expect(linesIn(file)).toEqual([written, { ...written, verdict: 'helpful' }]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('logs what was thought, and not a word of it', async () => {
    const lines: string[] = [];
    const log = createLogger('trace', [], { write: (line) => lines.push(line) });
    await createFeedbackSink(log, undefined, () => 0)(entry);
    expect(JSON.parse(lines.join(''))).toMatchObject({ verdict: 'unhelpful', isExplained: true });
    expect(lines.join('')).not.toMatch(/Why|wrong quote|2018/);
  });

  it.each([
    ['half an object', '{"at":"1970","why":"wro', { damaged: '{"at":"1970","why":"wro' }],
    ['half a character', Buffer.from('{"why":"é').subarray(0, -1), { damaged: '{"why":"\ufffd' }],
    ['nothing but a sign', '{', { damaged: '{' }],
    ['blank bytes', '\0\0', { damaged: '\0\0' }],
    ['a whole object without its line end', '{"at":"1970"}', { at: '1970' }],
  ])('mends a last line that is %s, and loses nothing', async (_, end, mended) => {
    const file = join(folder, 'cut-off.jsonl');
    writeFileSync(file, Buffer.concat([Buffer.from('{"at":"1969"}\n'), Buffer.from(end)]));
    const { sink, logged } = sinkTo(file);
    await sink(entry);
    expect(linesIn(file)).toEqual([{ at: '1969' }, mended, written]);
    expect(logged).toHaveLength('damaged' in mended ? 1 : 0);
    expect(JSON.stringify(logged)).not.toContain('why');
  });

  it('leaves a whole file as it is', async () => {
    const file = join(folder, 'whole.jsonl');
    writeFileSync(file, '{"at":"1969"}\n');
    await sinkTo(file).sink(entry);
    expect(linesIn(file)).toEqual([{ at: '1969' }, written]);
  });

  it('tells once of a file that cannot be written, and what was lost once it can', async () => {
    const file = join(folder, 'later', 'feedback.jsonl');
    const { sink, logged } = sinkTo(file);
    for (let votes = 0; votes < 3; votes += 1) await sink(entry);
    expect(logged).toMatchObject([{ err: { code: 'ENOENT' }, file }]);
    mkdirSync(join(folder, 'later'));
    await sink(entry);
    expect(linesIn(file)).toEqual([written]);
    expect(logged.slice(1)).toEqual([{ file, lost: 3 }]);
  });

  it('is told of such a file before anybody gives feedback', async () => {
    const { logged } = sinkTo(folder);
    await vi.waitFor(() => expect(logged).toMatchObject([{ err: { code: 'EISDIR' } }]));
  });

  it('does not wait for the reader of a pipe', async () => {
    const file = join(folder, 'pipe');
    execFileSync('mkfifo', [file]);
    const { sink, logged } = sinkTo(file);
    await sink(entry);
    expect(logged).toMatchObject([{ err: { code: 'ENXIO' } }]);
  });
});
