import { describe, expect, it } from 'vitest';
import { corpusOfFiles } from '../../support/corpus-of-files.js';

const BODY =
  'The mill of Tarnwick burnt down on Friday, and nobody was hurt. The owner said that he would build it again next year, and that the whole village would help him with the roof.';

const publishedOf = async (text: string, name = 'page.txt') =>
  (await corpusOfFiles({ [name]: text })).documents[0]?.published;

describe('the day that a text gives for itself', () => {
  it.each([
    ['Published 13 May 2024'],
    ['Posted on Monday, May 13, 2024 at 14:20'],
    ['By Nora Weiss, 13 May 2024'],
    ['13 May 2024'],
    ['Monday 13 May 2024, 09:15'],
    ['Tarnwick, 13 May 2024'],
    ['Publié le 13 mai 2024'],
    ['lunedì 13 maggio 2024'],
    ['Maandag 13 mei 2024, 09:15'],
    ['Veröffentlicht am 13. Mai 2024'],
    ['2024年5月13日'],
    ['Last updated: 13 May 2024 18:02 GMT'],
    ['**Published:** 2024-05-13'],
    ['Hearing of the mill committee, 13 May 2024'],
    ['Minutes of the meeting of Monday 13 May 2024'],
    ['Situation report for 13 May 2024'],
    ['The Tarnwick Weekly        Issue 12, 13 May 2024'],
    ['Mill News No. 7 · Monday, 13 May 2024'],
    ['Held on Monday 13 May 2024, 14:00 to 15:30'],
    ['Sperrfrist: 13. Mai 2024'],
    ['The Tarnwick Courier — Monday, 13 May 2024 — Page 3'],
    ['Hearing of 13 May 2024'],
    ['Prepared by R. Holm, 13 May 2024'],
    ['Report date: 13 May 2024'],
    ['Tarnwick Gazette · Monday 13 May 2024'],
    ['Tarnwick Gazette 13 May 2024'],
    ['Meeting held on 13 May 2024, 19:00, Mill House'],
    ['Protokoll der Sitzung des Mühlenvereins vom 13. Mai 2024'],
    ['*Nora Weiss and Bo Falk · 13 May 2024*'],
    ['By Nora Weiss | Mon 13 May 2024, 07:15 | 46 comments'],
    ['13 May 2024 | 4 min read'],
    ['Falk Mills Inc., Lund, Norland. 13 May 2024'],
    ['Statement to members, 13 May 2024'],
    ['Press release 24/113 - 13 May 2024 - for immediate use'],
    ['Letters to the editor: The Tarnwick Post, 13 May 2024'],
    ['+ Date: May 13, 2024 -- 12:15 GMT (13:15 BST)'],
    ['Recorded 13 May 2024'],
    ['Transcript, lightly edited. Recorded 13 May 2024.'],
    ['Episode 12: "The mill" - uploaded 13 May 2024'],
    ['Page revised 13 May 2024'],
    ['Posted by Nora Weiss in the mill forum · 13 May 2024 · 302 comments'],
  ])('is known from the line "%s"', async (line) => {
    expect(await publishedOf(`The mill of Tarnwick\n\n${line}\n\n${BODY}\n`)).toBe('2024-05-13');
  });

  it.each([
    ['TARNWICK, 13 May 2024 - '],
    ['Tarnwick, 13. Mai 2024. '],
    ['TARNWICK, Norland, May 13, 2024 (Agency) -- '],
  ])('is known from the dateline "%s"', async (dateline) => {
    expect(await publishedOf(`The mill\n\n${dateline}${BODY}\n`)).toBe('2024-05-13');
  });

  it('is the first such day behind the last one told, where a dateline has no year', async () => {
    const text = `TARNWICK, Jan. 9 (Agency) - ${BODY}\n\nThe mill had been sold on Dec. 30, 2023.\n`;
    expect(await publishedOf(text)).toBe('2024-01-09');
    expect(await publishedOf(`TARNWICK, Jan. 9 (Agency) - ${BODY}\n`)).toBeUndefined();
  });

  it('is the day of the heading rather than that of a mail below it', async () => {
    const mail = '**From:** Ida Falk\n**To:** Bo Lund\n**Date:** 4 May 2022';
    const text = `# Documents released by the mill board, 13 May 2024\n\n${mail}\n\n${BODY}\n`;
    expect(await publishedOf(text, 'a.md')).toBe('2024-05-13');
    expect(await publishedOf(`# Documents of the mill board\n\n${mail}\n\n${BODY}\n`, 'a.md')).toBe(
      '2022-05-04',
    );
  });

  it('is the day of publication rather than that of an update', async () => {
    expect(await publishedOf(`The mill\n\nUpdated 20 May 2024\n\nPublished 13 May 2024\n\n${BODY}\n`)).toBe(
      '2024-05-13',
    );
  });

  it.each([
    ['a day in the text', `The mill\n\n${BODY} It was built on 13 May 1924.\n`],
    ['the days of a diary', `Diary\n\n13 May 2024\n\n${BODY}\n\n14 May 2024\n\n${BODY}\n`],
    ['a row of a table', `| Date | Ship |\n| --- | --- |\n| 13 May 2024 | Alma |\n\n${BODY}\n`],
    ['a row of facts', `The mill\n\nDefunct 13 May 1924\n\n${BODY}\n`],
    ['a first sentence', `The mill burned on 13 May 2024. ${BODY}\n`],
    ['the opening of one', `On 13 May 2024 - a Monday - the mill burned. ${BODY}\n`],
    ['the day of a photograph', `The mill\n\nSmoke over the quay at Tarnwick, 13 May 2024\n\n${BODY}\n`],
    [
      'what is said of another document',
      `The mill\n\nThe report, published 13 May 2024, was long.\n\n${BODY}\n`,
    ],
    ['the day of what the title names', `The Great Fire of Tarnwick, 13 May 2024\n\n${BODY}\n`],
    [
      'one of two days on lines of their own kind',
      `The mill\n\nNora Weiss and Bo Falk · 13 May 2024\n\nIda Falk and Ann Lee · 20 May 2024\n\n${BODY}\n`,
    ],
    ['a line about another day', `The mill\n\nThe fire of 13 May 2024\n\n${BODY}\n`],
  ])('is not %s', async (_, text) => {
    expect(await publishedOf(text)).toBeUndefined();
  });

  it.each([['Tarnwick, 3 May 2024\nIda Falk'], ['Ida Falk\nTarnwick, le 3 mai 2024']])(
    'is the day of the paper rather than that of a letter in it, signed %j',
    async (signed) => {
      const text = `The Tarnwick Echo\n13 May 2024\n\nOpen letter\n\nThe mill is old.\n\n${signed}\n`;
      expect(await publishedOf(text)).toBe('2024-05-13');
    },
  );

  it('may stand below it', async () => {
    expect(await publishedOf(`The mill\n\n${BODY}\n\nDated: May 13, 2024      /s/ M. Orr\n`)).toBe(
      '2024-05-13',
    );
    expect(await publishedOf(`The mill\n\n${BODY}\n\nIt was signed on 13 May 2024.\n`)).toBeUndefined();
  });

  it('goes behind what the front matter says', async () => {
    const text = `---\npublished: 2024-06-01\n---\n\n13 May 2024\n\n${BODY}\n`;
    expect(await publishedOf(text, 'page.md')).toBe('2024-06-01');
  });
});

describe('the title of a text', () => {
  it.each([
    'PRESS RELEASE\n\nEMBARGOED UNTIL 00:01 GMT, FRIDAY 17 MAY 2024',
    'Correction (14 May 2024): An earlier version of this article gave the wrong day.',
    '13 May 2024',
    'Published 13 May 2024',
    'Media contact: Ida Holm, press@mill.example, 555 010',
  ])('is not what stands above it: %s', async (above) => {
    const { documents } = await corpusOfFiles({
      'page.txt': `${above}\n\nThe mill of Tarnwick burns\n\n${BODY}\n`,
    });
    expect(documents[0]?.title).toBe('The mill of Tarnwick burns');
  });
});
