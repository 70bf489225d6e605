import { describe, expect, it } from 'vitest';
import { unmark } from '../../src/corpus/marks.js';
import { cutPassages } from '../../src/corpus/passages.js';
import { readDocument } from '../../src/corpus/read-document.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';

/** What a member could be shown of a text, a sentence an entry, white space made one. */
async function sentencesOf(text: string, name = 'a.txt'): Promise<string[]> {
  const { document } = await readDocument(name, Buffer.from(text));
  if (!document) throw new Error('nothing was read');
  return cutPassages(document)
    .flatMap(({ sentences }) => sentences)
    .map((span) => unmark(document, span).shown.replace(/\s+/g, ' '));
}

describe('a sentence over several lines', () => {
  it('is whole where a mail quotes it', async () => {
    const mail =
      'Ida Holm wrote:\n\n> We went through the books of the ferry line twice, and we cannot\n> say that Olsen took the fares, or that he knew who did.\n> Nobody asked him.';
    expect(await sentencesOf(mail)).toContain(
      'We went through the books of the ferry line twice, and we cannot say that Olsen took the fares, or that he knew who did.',
    );
  });

  it('is whole where a report in capitals breaks it at a small word', async () => {
    const report = 'NIGHT GUARD OAKES FOUND THE GATE OPEN AND WENT TO\nTHE WEIR AT ONCE.\n\nNFD';
    expect(await sentencesOf(report)).toContain(
      'NIGHT GUARD OAKES FOUND THE GATE OPEN AND WENT TO THE WEIR AT ONCE.',
    );
  });

  it('ends at its stop, whatever hidden sign stands behind that', async () => {
    const text =
      'The ferry left the harbour around ten that night.\u0085\n\neBay sold the bell. Nobody asked.';
    expect((await sentencesOf(text))[0]).toContain('that night.');
    const { document } = await readDocument('a.txt', Buffer.from(text));
    expect(document?.blocks).toHaveLength(2);
  });

  it('is whole over the head of a page', async () => {
    const page =
      'Inquiry into the ferry\n\nThe divers went down to the hull three times that week, and they have not\n\nFerry Board                      Page 4 of 11\n\nfound the hole that the captain spoke of.';
    const found = await sentencesOf(page);
    expect(found).toContain(
      'The divers went down to the hull three times that week, and they have not found the hole that the captain spoke of.',
    );
    expect(found.join(' ')).not.toContain('Page 4');
  });

  it('is whole in an item that is broken', async () => {
    expect(
      await sentencesOf(
        'Found:\n\n- The mate was never\n  Told of the leak.\n- No one on deck\n  saw the buoy.',
      ),
    ).toEqual(
      expect.arrayContaining(['- The mate was never Told of the leak.', '- No one on deck saw the buoy.']),
    );
  });

  it('is whole over the cues of subtitles', async () => {
    const cues =
      '1\n00:00:01,000 --> 00:00:03,000\nThe harbour office did not\n\n2\n00:00:03,200 --> 00:00:05,000\nclose the quay that night.\n\n3\n00:00:06,000 --> 00:00:07,000\nIt was open.';
    expect(await sentencesOf(cues, 'a.srt')).toEqual([
      'The harbour office did not close the quay that night.',
      'It was open.',
    ]);
  });

  it('is whole over the edge of a filing, its speaker with it', async () => {
    const filing = [
      'Case 4:19-cv-112 Document 7 Filed 02/03/20 Page 1 of 3',
      '1.',
      'The plaintiffs allege that the operator of the ferry was paid at least',
      'Case 4:19-cv-112 Document 7 Filed 02/03/20 Page 2 of 3',
      '$4 million for boats that it did not have.',
      '2.',
      'The operator denies it.',
    ].join('\n');
    expect(await sentencesOf(filing)).toContain(
      '1. The plaintiffs allege that the operator of the ferry was paid at least $4 million for boats that it did not have.',
    );
  });

  it('is whole over lines that a filing counts at the margin', async () => {
    const filing = [
      ' 1   The pilots of the airline allege that the airline was told of the',
      ' 2   crack, and that the manager did not',
      ' 3   ground the plane.',
      ' 4',
      ' 5   Q.  Did anyone tell you?',
      ' 6   A.  Nobody told me',
      ' 7       before May.',
    ].join('\n');
    expect(await sentencesOf(filing)).toEqual([
      'The pilots of the airline allege that the airline was told of the crack, and that the manager did not ground the plane.',
      'Q. Did anyone tell you?',
      'A. Nobody told me before May.',
    ]);
  });

  it('keeps the numbers of a table of ranks', async () => {
    const ranks = ['1 Norvik 340', '2 Lund 300', '3 Tarnby 210', '4 Velmora 120', '5 Ister 90'].join('\n');
    expect((await sentencesOf(ranks)).join(' ')).toContain('3 Tarnby 210');
  });

  it('is whole over a bare page number and the head below it', async () => {
    const head = 'YEARBOOK OF THE AIRLINE 2019';
    const pages = `The men who looked at the wing found that it had not\n\n7\n\n${head}\n\nbeen checked since May. The pilot was never\n\n8\n\n${head}\n\ntold of it.`;
    expect(await sentencesOf(pages)).toEqual([
      'The men who looked at the wing found that it had not been checked since May.',
      'The pilot was never told of it.',
    ]);
  });

  it('is whole over the blank end of a page', async () => {
    const page =
      'The manager of the airline, who was asked about it twice\n\nin March, did not know of the crack.';
    expect(await sentencesOf(page)).toHaveLength(1);
  });

  it('has its speaker over the edge of a page', async () => {
    const page =
      'The wing was sound on the day of the flight, according to the\n\nAirline Board                 Page 3 of 9\n\nchief pilot, and nobody had touched it.';
    const { document } = await readDocument('a.txt', Buffer.from(page));
    const corpus = document && {
      documents: [document],
      passages: cutPassages(document),
      problems: [],
      aliases: [],
    };
    const index = corpus && buildStanceIndex(corpus);
    expect(index?.all().map(({ attributedTo }) => attributedTo)).toEqual(['the chief pilot']);
  });

  it('is no cue of subtitles that nobody speaks', async () => {
    const vtt =
      'WEBVTT\n\nNOTE made by hand\nin May\n\n00:01.000 --> 00:03.000\n<v Ida Quist>The wing was <i>never</i>\n\n00:03.000 --> 00:05.000\nchecked.';
    expect(await sentencesOf(vtt, 'a.vtt')).toEqual(['The wing was never checked.']);
  });

  it.each([
    ['Subtitles by Moor Media'],
    ['- Synced and corrected by quayrat -\nwww.example.org'],
    ['Untertitel im Auftrag des Hafenfunks, 2017'],
    ['<i>Sous-titrage Radio Quai</i>'],
    ['Captioned by\nMoor Media'],
    ['Subtítulos realizados por la comunidad'],
  ])('is no credit of subtitles: %j', async (credit) => {
    const srt = `1\n00:00:01,000 --> 00:00:03,000\nThe wing was never checked.\n\n2\n00:00:03,000 --> 00:00:05,000\n${credit}\n`;
    expect(await sentencesOf(srt, 'a.srt')).toEqual(['The wing was never checked.']);
  });

  it('is what is spoken of subtitles, too', async () => {
    const srt =
      '1\n00:00:01,000 --> 00:00:03,000\nTranslated by hand, it was late.\n\n2\n00:00:03,000 --> 00:00:05,000\nSubtitles are late.\n';
    expect(await sentencesOf(srt, 'a.srt')).toHaveLength(2);
  });

  it('has its parted words whole again for those who read it', async () => {
    const { document } = await readDocument(
      'a.txt',
      Buffer.from('The in-\nspector was ill until Octo-\nber 2019.'),
    );
    expect(document && cutPassages(document)[0]?.sentences).toHaveLength(1);
  });

  it('ends where a line ends that is closed', async () => {
    expect(await sentencesOf('The quay was open.\n\nnobody came.')).toEqual([
      'The quay was open.',
      'nobody came.',
    ]);
  });

  it('does not run into the next line of a list of words', async () => {
    expect(await sentencesOf('Home\nAbout us\nContact')).toEqual(['Home', 'About us', 'Contact']);
  });
});

describe('the title of a text', () => {
  const titleOf = async (text: string) =>
    (await readDocument('minutes.txt', Buffer.from(text))).document?.title;

  it.each([
    [
      'is not half of a sentence',
      'The airline has not\ngrounded the plane.',
      'The airline has not grounded the plane.',
    ],
    [
      'is not cut at a short form',
      'The inquiry into the death of Dr. Ida Quist and into the crack in the wing that the manager of the airline was told of twice\n\nShe died in May.',
      'The inquiry into the death of Dr. Ida Quist and into the crack in the wing that the manager of the airline was told of…',
    ],
    [
      'keeps an address that stands in it',
      'The report is at https://airline.example/a.b?c=d.e. It is long.',
      'The report is at https://airline.example/a.b?c=d.e. It is long.',
    ],
    [
      'is the headline without the byline',
      'Airline grounds its plane again\nby Ida Quist\n\nIt stands in Lund.',
      'Airline grounds its plane again',
    ],
  ])('%s', async (_, text, title) => {
    expect(await titleOf(text)).toBe(title);
  });
});
