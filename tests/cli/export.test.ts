import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { corpusOf } from '../answering/corpus-of.js';
import { answerOf, quoteOf } from '../support/small-corpus.js';
import { partsOf, run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'casebook-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const corpus = corpusOf({
  mill: 'The mill at Brackwater burned down on 5 May 2019. In June 2019 it was rebuilt.',
  school: 'The council of Ashby opened a school.',
});
const [mill] = corpus.documents;
const parts = partsOf(corpus, (question) =>
  mill === undefined
    ? answerOf(question, [])
    : answerOf(question, [quoteOf(mill, 1, 'In June 2019 it was rebuilt.')]),
);
const exported = (...args: string[]) => run(['export', ...args], { parts });

describe('casebook export', () => {
  it.each([
    ['json', /"date": "2019-05-05"/],
    ['csv', /^event,date,[\s\S]*\r\n1,2019-05-05,/],
    ['md', /^# Timeline\n\n## 5 May 2019\n/],
    ['ics', /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20190505\r\n/],
  ])('writes a timeline as %s', async (format, expected) => {
    const { code, stdout } = await exported('--timeline', '--format', format);
    expect([code, stdout]).toEqual([0, expect.stringMatching(expected)]);
  });

  it('narrows a timeline', async () => {
    const { stdout } = await exported(
      '--timeline',
      '--format',
      'csv',
      '--from',
      '2019-06',
      '--topic',
      'mill',
    );
    expect(stdout.match(/^\d+,[^,]*/gm)).toEqual(['1,2019-06']);
  });

  it('tells on standard error what a calendar cannot hold', async () => {
    const { stderr } = await exported('--timeline', '--format', 'ics');
    expect(stderr).toBe('Left out of the calendar: 1 without a date.\n');
  });

  it.each(['json', 'csv', 'md'])('writes an answer as %s', async (format) => {
    const { code, stdout } = await exported('--question', 'When was it rebuilt?', '--format', format);
    expect([code, stdout]).toEqual([0, expect.stringContaining('In June 2019 it was rebuilt.')]);
  });

  it('writes no calendar without an event, and ends with 1', async () => {
    const args = ['--timeline', '--format', 'ics', '--topic', 'school'];
    const { code, stdout, stderr } = await exported(...args);
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining('No event has a day')]);
  });

  it('writes into a file, and says where it is', async () => {
    const file = join(folder, 'timeline.md');
    const { stdout, stderr } = await exported('--timeline', '--format', 'md', '--out', file);
    expect([stdout, stderr]).toEqual(['', `written ${file}\n`]);
    expect(readFileSync(file, 'utf8')).toContain('## 5 May 2019');
  });

  it.each([
    [['--format', 'md'], 'Say what'],
    [['--timeline', '--question', 'Why?', '--format', 'md'], 'Say what'],
    [['--timeline'], '--timeline takes --format md, csv, json, ics.'],
    [['--timeline', '--format', 'pdf'], 'not "pdf"'],
    [['--question', 'Why?', '--format', 'ics'], '--question takes --format md, csv, json, not "ics".'],
    [['--timeline', '--format', 'md', '--out', '/nowhere/x.md'], 'cannot be written'],
    [['--question', 'Why?', '--topic', 'mill', '--format', 'md'], '--topic narrows a timeline'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await exported(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
