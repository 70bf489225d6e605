import { describe, expect, it } from 'vitest';
import { cutPassages } from '../../src/corpus/passages.js';
import { readDocument } from '../../src/corpus/read-document.js';
import { unmark } from '../../src/corpus/reading.js';

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
