import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find-dates.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

const ENTRY = /^(?:at )?\d{2}:\d{2}|Dec$|Jan$/i;

/** The days of the times of a log, and of stamps without a year. */
async function daysOf(path: string, log: string): Promise<string[]> {
  const { documents } = await corpusOfFiles({ [path]: log });
  return documents
    .flatMap((one) => findDates(one))
    .flatMap(({ text, value }) => (ENTRY.test(text) ? [`${text} ${value}`] : []));
}

describe('times of a log that go on past midnight', () => {
  it.each([
    ['the day on which it begins', '## 3 March 2022'],
    ['both days', 'All times CET, 3–4 March 2022.'],
    ['a night', 'In the night of 3/4 March 2022:'],
  ])('are of the day after, under %s', async (_, head) => {
    const log = `# Pump log\n\n${head}\n\n- 22:10 – The alarm was raised.\n- 23:30 – The pump was stopped.\n- 01:05 – A diver was called.\n`;
    expect(await daysOf('log.md', log)).toEqual(['22:10 2022-03-03', '23:30 2022-03-03', '01:05 2022-03-04']);
  });

  it('begin on the second day of a night', async () => {
    const log = '# Log\n\nNight shift 5 to 6 July 2018\n\n- 00:20 – Glass broke.\n- 02:00 – Police came.\n';
    expect(await daysOf('log.md', log)).toEqual(['00:20 2018-07-06', '02:00 2018-07-06']);
  });

  it.each([
    [
      'log.md',
      '# Log\n\nIt began on 5 June 2020 and ended on 6 June 2020.\n\n| Time | What |\n| --- | --- |\n| 11:50 pm | A valve was opened. |\n| 12:10 am | Gas was smelled. |\n',
      ['11:50 pm 2020-06-05', '12:10 am 2020-06-06'],
    ],
    [
      'log.html',
      '<h2>5 June 2020</h2><table><tr><th>Time</th><th>What</th></tr><tr><td>23:50</td><td>A valve was opened</td></tr><tr><td>00:10</td><td>Gas was smelled</td></tr></table>',
      ['23:50 2020-06-05', '00:10 2020-06-06'],
    ],
  ])('are read in the rows of a table: %s', async (path, log, days) => {
    expect(await daysOf(path, log)).toEqual(days);
  });

  it('run back where the newest stands first under both days', async () => {
    const log =
      '# Power cut, night of 14 to 15 June 2019\n\n- 04:10 Power was back.\n- 00:30 A cable was found burnt.\n- 23:20 Power failed.\n';
    expect(await daysOf('log.md', log)).toEqual(['04:10 2019-06-15', '00:30 2019-06-15', '23:20 2019-06-14']);
  });

  it('stay in the day of a head of their own', async () => {
    const log =
      '# Log\n\n## 3 March 2022\n\n- 23:30 The pump was stopped.\n\n## 9 May 2022\n\n- 01:05 The valve was changed.\n- 00:55 The valve broke.\n';
    expect(await daysOf('log.md', log)).toEqual(['23:30 2022-03-03', '01:05 2022-05-09', '00:55 2022-05-09']);
  });

  it('are no times told in running text', async () => {
    const text = 'On 3 March 2022 the pump failed. It was seen at 23:30. At 00:05 the alarm had been silent.';
    expect(await daysOf('news.txt', text)).toEqual(['at 23:30 2022-03-03', 'At 00:05 2022-03-03']);
  });
});

describe('stamps without a year below a day with one', () => {
  it('are of the year in which they are nearest to it', async () => {
    const log =
      '# Tram log\n\n## 31 December 2019\n\n- 31 Dec 22:15: A tram derailed.\n- 1 Jan 01:20: The tram was lifted back.\n';
    expect(await daysOf('log.md', log)).toEqual(['31 Dec 2019-12-31', '1 Jan 2020-01-01']);
  });
});
