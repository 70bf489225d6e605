import { describe, expect, it } from 'vitest';
import { dateOfName, tellsLater } from '../../../src/corpus/metadata/name-date.js';
import { corpusOfFiles } from '../../support/corpus-of-files.js';

describe('dateOfName', () => {
  it.each([
    ['#yard-2018-05-14.log', '2018-05-14'],
    ['2018_05_14 call with Ida.docx', '2018-05-14'],
    ['minutes-20180514.pdf', '2018-05-14'],
    ['IMG 14.05.2018.txt', '2018-05-14'],
    ['letter 3 March 2018.txt', '2018-03-03'],
    ['call_14May2018.eml', '2018-05-14'],
    ['March-3-2018-notes.md', '2018-03-03'],
    ['Protokoll-14-Mai-2018.txt', '2018-05-14'],
    ['acta-14-agosto-2018.txt', '2018-08-14'],
    ['CR_14_déc_2018.docx', '2018-12-14'],
    ['board-2018-05.md', '2018-05'],
    ['newsletter-may-2018.html', '2018-05'],
    ['2018-review.md', '2018'],
    ['review (2018).md', '2018'],
    ['2018-04-18-outage.html.md.erb', '2018-04-18'],
    ['blog/2018/05/14/pump.md', '2018-05-14'],
    ['blog/2018/05/pump.md', '2018-05'],
  ])('reads %s', (path, date) => {
    expect(dateOfName(path)).toBe(date);
  });

  it.each(['pump.txt', 'v2.10.4.md', 'room-2000b.txt', '05-14.txt', '2018-13-40.txt', '2018/pump.md'])(
    'reads nothing in %s',
    (path) => {
      expect(dateOfName(path) ?? '').not.toContain('-');
    },
  );

  it.each(['pump.txt', 'case-120180514.txt', '3fa20180514b.txt', 'port-8080.txt', 'top-2000-songs.txt'])(
    'reads no year in %s',
    (path) => {
      expect(dateOfName(path)).toBeUndefined();
    },
  );
});

describe('tellsLater', () => {
  it.each([
    ['The clerk was convicted in 2019.', '2018-05-14', true],
    ['The clerk fled on 20 May 2018.', '2018-05-14', true],
    ['On May 20, 2018 the clerk fled.', '2018-05-14', true],
    ['Written on 2018-05-15.', '2018-05-14', false],
    ['The clerk fled on 3 May 2018, as in 2012.', '2018-05-14', false],
    ['It cost 2,019 crowns, or 2020.50.', '2018', false],
  ])('%s', (text, date, later) => {
    expect(tellsLater(text, date)).toBe(later);
  });
});

describe('a document that is dated by its name alone', () => {
  const dated = async (path: string, text: string) => {
    const { documents } = await corpusOfFiles({ [path]: text });
    return [documents[0]?.published, documents[0]?.datedBy];
  };

  it('has that date, told as such', async () => {
    expect(await dated('2018-05-14-pump.txt', 'The pump of the yard failed yesterday.')).toEqual([
      '2018-05-14',
      'name',
    ]);
  });

  it('goes by the date that its text gives for itself', async () => {
    expect(await dated('2018-05-14-pump.txt', 'Published 16 May 2018\n\nThe pump failed.')).toEqual([
      '2018-05-16',
      undefined,
    ]);
  });

  it('has none where it tells of what came after', async () => {
    const text = 'The pump failed on 14 May 2018. It was mended on 2 June 2018.';
    expect(await dated('2018-05-14-pump.txt', text)).toEqual([undefined, undefined]);
  });
});
