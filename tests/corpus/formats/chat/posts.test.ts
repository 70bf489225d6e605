import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/corpus/formats/text.js';
import { findDates } from '../../../../src/dates/find-dates.js';
import { corpusOfFiles } from '../../../support/corpus-of-files.js';

const stamped = (text: string) =>
  readText(text)
    .blocks.filter(({ kind, origin }) => kind !== 'heading' && origin !== undefined)
    .map(({ start, end, origin }) => [text.slice(start, end).split('\n')[0], origin?.at, origin?.author]);

describe('withPosts', () => {
  it.each([
    [
      'below',
      'June 2019\n\nResolved - The ferry runs again.\nJun 12, 06:10 UTC\nInvestigating - The ferry has stopped.\nJun 11, 23:50 UTC',
      'Resolved - The ferry runs again.',
    ],
    [
      'behind',
      'June 2019\n\nResolved - The ferry runs again. Jun 12, 06:10 UTC\nInvestigating - The ferry has stopped. Jun 11, 23:50 UTC',
      'Resolved - The ferry runs again. Jun 12, 06:10 UTC',
    ],
    [
      'above',
      'June 2019\n\nJun 12, 06:10 UTC\nResolved - The ferry runs again.\nJun 11, 23:50 UTC\nInvestigating - The ferry has stopped.',
      'Jun 12, 06:10 UTC',
    ],
  ])('ties a stamp to its entry: %s', (_, text, first) => {
    expect(stamped(text).map(([line, at]) => [line, at])[0]).toEqual([first, '2019-06-12T06:10']);
    expect(stamped(text).map(([, at]) => at)).toEqual(['2019-06-12T06:10', '2019-06-11T23:50']);
  });

  it.each([
    [
      'a day over the reports',
      'Jan 3, 2020\n\nNo incidents reported.\n\nJan 2, 2020\n\nThe ferry has stopped\n\n',
    ],
    ['the month', 'January 2020\n\n'],
    ['the day on which it began', 'Dec 31, 2019\n\n'],
  ])('finds the years of stamps over New Year by %s', (_, head) => {
    const reports =
      'Resolved - The ferry runs again.\nJan 2, 06:10 UTC\nMonitoring - A pump was changed.\nJan 1, 00:20 UTC\nInvestigating - The ferry has stopped.\nDec 31, 23:50 UTC';
    expect(stamped(`Ferry status\n\n${head}${reports}`).map(([, at]) => at)).toEqual([
      '2020-01-02T06:10',
      '2020-01-01T00:20',
      '2019-12-31T23:50',
    ]);
  });

  it('reads the page of one report, with what its readers see of its stamps', async () => {
    const text =
      'Ferry line: engine fault\n\nIncident Report for Ferry Status\n\nResolved\nThe ferry runs again.\nPosted 2 years ago. Jun 12, 2019 - 06:10 UTC\n\nInvestigating\nThe ferry has stopped at the outer pier.\nPosted 2 years ago. Jun 11, 2019 - 23:50 UTC\n\nThis incident affected: Outer pier.';
    expect(stamped(text).map(([, at]) => at)).toEqual(['2019-06-12T06:10', '2019-06-11T23:50']);
    const { documents } = await corpusOfFiles({ 'report.txt': text });
    expect(documents.flatMap((one) => findDates(one))).toEqual([]);
  });

  it('gives the entries of a ticker their times and the day before its own', () => {
    const ticker =
      'Ferry adrift: as it happened\n\nUpdated 12 June 2019\n\n08:15\nThe mate was let go.\n\n07:40\nThe tug came in.\n\n06:10\nThe ferry runs again.\n\nYesterday\nThe pump stopped.';
    expect(stamped(ticker)).toEqual([
      ['The mate was let go.', '2019-06-12T08:15', undefined],
      ['The tug came in.', '2019-06-12T07:40', undefined],
      ['The ferry runs again.', '2019-06-12T06:10', undefined],
      ['The pump stopped.', '2019-06-11', undefined],
    ]);
  });

  it('gives the entries of a ticker that go past midnight their days', () => {
    const entries =
      '11:50 pm - The ferry left Sula.\n\n12:20 am - The ferry ran aground.\n\n4:05 am - All were taken off.';
    for (const head of [
      '30 April 2021',
      'Night of 30 April to 1 May 2021',
      'Late turn, Friday 30 April into Saturday 1 May 2021',
      'Fr. 30. April auf Sa. 1. Mai 2021',
    ])
      expect(stamped(`Ferry grounding\n\n${head}\n\n${entries}`).map(([, at]) => at)).toEqual([
        '2021-04-30T23:50',
        '2021-05-01T00:20',
        '2021-05-01T04:05',
      ]);
  });

  it.each([
    [
      'ferry.html',
      '<html><head><title>Ferry adrift</title><meta property="article:published_time" content="2019-06-12T09:00:00Z"></head><body><article><h1>Ferry adrift</h1><div><time>08:15</time><p>The mate was let go by the harbour master.</p></div><div><time>07:40</time><p>The tug came in with the ferry behind it.</p></div><div><time>06:10</time><p>The ferry was seen by the lamp keeper.</p></div></article></body></html>',
    ],
    [
      'ferry.md',
      '# Ferry adrift\n\n*12 June 2019*\n\n### 08:15\nThe mate was let go by the harbour master.\n\n### 07:40\nThe tug came in with the ferry behind it.\n\n### 06:10\nThe ferry was seen by the lamp keeper.\n',
    ],
  ])('reads a ticker whose times stand alone in %s', async (path, file) => {
    const { documents } = await corpusOfFiles({ [path]: file });
    const told = documents.flatMap(({ text, blocks }) =>
      blocks
        .filter(({ kind, origin }) => kind === 'paragraph' && origin !== undefined)
        .map(({ start, end, origin }) => [text.slice(start, end), origin?.at]),
    );
    expect(told).toEqual([
      ['The mate was let go by the harbour master.', '2019-06-12T08:15'],
      ['The tug came in with the ferry behind it.', '2019-06-12T07:40'],
      ['The ferry was seen by the lamp keeper.', '2019-06-12T06:10'],
    ]);
  });

  it('says "Yesterday" on the day of the page', async () => {
    const { documents } = await corpusOfFiles({
      'ferry.txt':
        'Ferry adrift\n\nUpdated 12 June 2019\n\n08:15\nThe mate was let go.\n\n07:40\nThe tug came in.\n\n06:10\nThe ferry runs again.\n\nYesterday\nThe pump stopped.',
    });
    const days = documents.flatMap((document) => findDates(document)).map(({ text, value }) => [text, value]);
    expect(days).toContainEqual(['Yesterday', '2019-06-11']);
  });

  it('gives posts their authors, and no day to one that names none', () => {
    const posts =
      'Ida Holm @idaholm · Jun 12, 2019\nThe ferry runs again.\n\nAskholm Post @askpost · 2h\nThe mate was let go.\n14 Likes';
    expect(stamped(posts)).toEqual([
      ['The ferry runs again.', '2019-06-12', '@idaholm'],
      ['The mate was let go.', undefined, '@askpost'],
    ]);
  });

  it('leaves notes alone that hold a time or two', () => {
    expect(stamped('Notes\n\n10:15\nThe tug came.\n\n11:00\nIt left.')).toEqual([]);
  });

  it('reads the entries of a web page and of a feed, in the year of its publication', async () => {
    const entries =
      '<p>Resolved - The ferry runs again.</p><p>Jun 12, 06:10 UTC</p><p>Investigating - The ferry has stopped.</p><p>Jun 11, 23:50 UTC</p>';
    const page = `<html><head><title>Ferry</title><meta property="article:published_time" content="2019-06-12"></head><body><article><h1>Ferry</h1>${entries}</article></body></html>`;
    const feed = `<rss version="2.0"><channel><title>Ferry</title><item><title>Stop</title><pubDate>Wed, 12 Jun 2019 07:00:00 GMT</pubDate><description>${entries.replaceAll('<', '&lt;')}</description></item></channel></rss>`;
    for (const files of [{ 'ferry.html': page }, { 'ferry.xml': feed }]) {
      const { documents } = await corpusOfFiles(files);
      expect(documents[0]?.blocks.flatMap(({ origin }) => origin?.at ?? [])).toEqual([
        '2019-06-12T06:10',
        '2019-06-11T23:50',
      ]);
    }
  });
});
