import { describe, expect, it } from 'vitest';
import { bindCorrections, correctionFinder } from '../../../src/evidence/corrections/corrections.js';
import type { IndexedSentence } from '../../../src/evidence/sentence-index/indexed-sentence.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { corpusOf } from '../../answering/corpus-of.js';
import { corpusOfFiles } from '../../support/corpus-of-files.js';

/** The notes that set a sentence right, as a reader sees them. */
function notesOn(text: string, words: string): (readonly [kind: string, text: string])[] {
  const index = buildStanceIndex(corpusOf({ page: text }));
  const sentence = index.all().find((one) => one.text.includes(words));
  if (sentence === undefined) throw new Error(`no sentence holds "${words}"`);
  return index.correctionsOf(sentence).map((note) => [note.kind, note.text] as const);
}

/** Everything in files that is set right, with what sets it right. */
async function boundIn(
  files: Readonly<Record<string, string>>,
): Promise<(readonly [told: string, note: string])[]> {
  const index = buildStanceIndex(await corpusOfFiles(files));
  return index.all().flatMap((one) => index.correctionsOf(one).map(({ text }) => [one.text, text] as const));
}

const FERRY = 'Nine passengers of the ferry were taken to hospital. The captain had been drinking.';
const CORRECTIONS: readonly (readonly [kind: string, note: string])[] = [
  ['correction', 'Correction: Three passengers were taken to hospital. We regret the error.'],
  ['correction', 'CORRECTION (14 June 2019): Three passengers were taken to hospital.'],
  ['correction', 'Clarification, 9 p.m. on 14 June: three passengers were taken to hospital.'],
  [
    'correction',
    'An earlier version of this report gave the wrong number of passengers taken to hospital. It was three.',
  ],
  ['correction', 'This article was amended on 14 June 2019. Three passengers were taken to hospital.'],
  ['correction', 'The line said later that three passengers were taken to hospital, not nine.'],
  ['correction', 'The ferry line now says that only three passengers were taken to hospital.'],
  [
    'correction',
    'We wrote yesterday that nine passengers were taken to hospital. That was wrong: it was three.',
  ],
  ['correction', 'We retract our report that nine passengers were taken to hospital.'],
  ['update', 'UPDATE 14:10 – Three passengers were taken to hospital, the line says.'],
  ['update', 'Update, 18:02: Police now say that three passengers were taken to hospital.'],
  ['update', '[Updated at 6 p.m. on Wednesday: three passengers were taken to hospital]'],
  ['update', 'EDIT: it was 3 passengers that went to hospital'],
];

describe('correctionsOf', () => {
  it.each(CORRECTIONS)('binds a %s "%s" to what it sets right', (kind, note) => {
    expect(notesOn(`${FERRY}\n\n${note}`, 'Nine passengers')).toEqual([[kind, note]]);
  });

  it.each(CORRECTIONS)('binds a %s "%s" that stands above', (kind, note) => {
    expect(notesOn(`${note}\n\n${FERRY}`, 'Nine passengers')).toEqual([[kind, note]]);
  });

  it.each(CORRECTIONS)('leaves alone what a %s "%s" does not speak of', (_, note) => {
    expect(notesOn(`${FERRY}\n\n${note}`, 'drinking')).toEqual([]);
  });

  it('binds a retraction to every sentence of its page', () => {
    const note = "Editor's note: This story has been withdrawn. The letter that we quoted was forged.";
    const page = `The board knew of the leak. It paid 40,000 euros to keep it quiet.\n\n${note}`;
    expect(notesOn(page, 'board knew')).toEqual([['retraction', note]]);
    expect(notesOn(page, '40,000 euros')).toEqual([['retraction', note]]);
  });

  it.each(['RETRACTED on 14 June 2021: The clerk was ill.', 'RETRACTED: The clerk was ill.'])(
    'binds to every sentence what is headed as withdrawn: %s',
    (note) => {
      expect(notesOn(`${note}\n\nThe board knew of the leak.`, 'board knew')).toEqual([['retraction', note]]);
    },
  );

  it('takes another post that is withdrawn for no withdrawal of its own page', () => {
    const page = 'The board knew of the leak.\n\nThe June post is withdrawn.';
    expect(notesOn(page, 'board knew')).toEqual([]);
  });

  it.each([
    ['The pump was found in May.', 'The pump was found in 2018, not 2016.', false],
    ['The pump was found in 2016.', 'The pump was found in 2018, not 2016.', true],
    ['The pump was found in 2018.', 'The pump was found in 2018, not 2016.', false],
    [
      'The pump was found by Ida Falk.',
      'An earlier version named the finder of the pump as Ada Falk.',
      false,
    ],
    ['The pump was found by Ada Falk.', 'An earlier version named the finder of the pump as Ada Falk.', true],
    [
      'The pump cost 84,500 crowns.',
      'An earlier version said that the pump cost 84,500. It cost 48,500.',
      true,
    ],
    [
      'The pump cost 48,500 crowns.',
      'An earlier version said that the pump cost 84,500. It cost 48,500.',
      false,
    ],
  ])('binds to what still says what is wrong alone: %s %s', (told, words, isBound) => {
    const note = `Correction: ${words}`;
    expect(notesOn(`${told}\n\n${note}`, told).length > 0).toBe(isBound);
  });

  it('binds what stands below a label alone on its line', () => {
    const page =
      'UPDATE 16:40\n\nThe bridge over the Ister is open again.\n\nThe bridge over the Ister is closed.';
    expect(notesOn(page, 'closed')).toEqual([['update', 'The bridge over the Ister is open again.']]);
  });

  it.each([
    [
      'the stamp of a page',
      'Updated 5 March 2024\n\nThe bridge is closed to lorries.\n\nLorries use the bridge in Lund.',
    ],
    [
      'a note that changes nothing',
      "Editor's note: The bridge is the first of a series.\n\nThe bridge is closed to lorries.",
    ],
    ['the word in a sentence', 'Correction of the bridge is costly.\n\nThe bridge is closed to lorries.'],
    [
      'what was written before and holds',
      'We wrote in May that lorries were on the bridge. That was a hard year.\n\nLorries use the bridge in Lund.',
    ],
    ['a word that all share', 'Update: The bridge has 300 lamps.\n\nThe tower is closed to lorries.'],
  ])('takes %s for no correction', (_, page) => {
    expect(notesOn(page, 'lorries')).toEqual([]);
  });

  it.each([
    'UPDATE: the 14:10 entry was wrong. It came from somebody who was not there.',
    'The entry of 14:10 was a mistake and should not be relied on.',
    'Correction: what we wrote at 2.10 pm did not come from the line.',
    'Correction: an earlier post (14:10) came from nobody who was there.',
    'Correction to 14:10: nobody has looked at it yet.',
  ])('binds to the entry of a ticker that it names by its time: %s', async (note) => {
    const page = `The ferry\nPublished 5 June 2019\n\n16:00\n${note}\n\n15:20\nDivers are on their way.\n\n14:10\nThe hull is broken.\n\n13:30\nThe ferry ran aground.\n`;
    const bound = await boundIn({ 'page.txt': page });
    expect(bound).toEqual([['The hull is broken.', note]]);
  });

  it('binds to nothing where no entry is of the time that it names', async () => {
    const page =
      'The ferry\nPublished 5 June 2019\n\n16:00\nUPDATE: the 14:40 entry was wrong.\n\n14:10\nThe hull is broken.\n\n13:30\nThe ferry ran aground.\n';
    expect(await boundIn({ 'page.txt': page })).toEqual([]);
  });

  it('binds by an exact figure alone', () => {
    const page =
      'The line was told to pay 84,500 crowns. It has 30 days.\n\nCorrection: an earlier version gave the sum as 84,500. It is 48,500.';
    expect(notesOn(page, '84,500 crowns').map(([kind]) => kind)).toEqual(['correction']);
    expect(notesOn(page, '30 days')).toEqual([]);
  });

  describe('among the entries of a feed', () => {
    const item = (day: number, title: string, text: string) =>
      `<item><title>${title}</title><pubDate>Wed, ${day} Jun 2019 08:00:00 +0000</pubDate><description>${text}</description></item>`;
    const feed = (...items: string[]) => ({
      'news.rss': `<rss version="2.0"><channel><title>Ferry News</title>${items.join('')}</channel></rss>`,
    });
    const told = item(5, 'The pump', 'Dario Lenz sold the pump of the ferry, the union says.');
    const other = item(5, 'The hull', 'The hull of the ferry is broken.');

    it.each([
      ['Correction', 'Dario Lenz did not sell the pump of the ferry. It was lent.'],
      ['On the pump', 'Correction: Dario Lenz did not sell the pump.'],
    ])('binds what is called a correction to what it names: %s', async (title, text) => {
      const bound = await boundIn(feed(item(7, title, text), told, other));
      expect(bound).toEqual([['Dario Lenz sold the pump of the ferry, the union says.', text]]);
    });

    it('takes the retraction of one report for none of its own entry', async () => {
      const note = 'We retract our report that Dario Lenz sold the pump of the ferry.';
      const bound = await boundIn(
        feed(item(7, 'Retraction', `${note} The pump is in the shed.`), told, other),
      );
      expect(bound.map(([words]) => words)).toEqual([
        'Dario Lenz sold the pump of the ferry, the union says.',
      ]);
    });

    it.each([
      ['names nothing', 7, 'Correction', 'An earlier item was wrong. We regret it.'],
      ['is older', 3, 'Correction', 'Dario Lenz did not sell the pump.'],
      ['is called none', 7, 'The pump again', 'Dario Lenz did not sell the pump.'],
    ])('binds nothing that %s', async (_, day, title, text) => {
      expect(await boundIn(feed(item(day, title, text), told, other))).toEqual([]);
    });
  });

  describe('among what one publisher wrote', () => {
    const page = (publisher: string, day: number, text: string) =>
      `---\npublisher: ${publisher}\ndate: 2019-06-0${day}\n---\n${text}\n`;
    const told = 'Nine passengers of the ferry were taken to hospital.';
    const note =
      'Correction: we wrote that nine passengers of the ferry were taken to hospital. It was three.';
    const early = page('Harbour News', 1, `${told} The captain had been drinking.`);
    const boundBy = (publisher: string) =>
      boundIn({ 'early.md': early, 'late.md': page(publisher, 5, `The captain is well.\n\n${note}`) });

    it('binds a later correction to what an earlier page told', async () => {
      expect(await boundBy('Harbour News')).toEqual([[told, note]]);
    });

    it('binds the correction of one publisher to nothing of another', async () => {
      expect(await boundBy('Island Post')).toEqual([]);
    });

    it('binds it to nothing that does not say what it calls wrong', async () => {
      const right = page('Harbour News', 1, 'Three passengers of the ferry were taken to hospital.');
      expect(await boundIn({ 'early.md': right, 'late.md': page('Harbour News', 5, note) })).toEqual([]);
    });
  });

  it('shows of a long note what speaks of the matter and the sentence behind it', () => {
    const other = 'The name of the harbour master was spelled wrongly in the third paragraph of the report.';
    const note = `Corrections: ${[other, other, other, other].join(' ')} An earlier version said that nine passengers were taken to hospital. It was three.`;
    expect(notesOn(`${FERRY}\n\n${note}`, 'Nine passengers')).toEqual([
      ['correction', 'An earlier version said that nine passengers were taken to hospital. It was three.'],
    ]);
  });

  it('binds five hundred notes of a long thread at most', () => {
    const posts = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        i % 10 === 9 ? `Correction: pump ${i} was found in the shed.` : `Pump ${i} was stolen from the yard.`,
      ).join('\n\n');
    const index = buildStanceIndex(corpusOf({ thread: posts(4000) }));
    const bound = index.all().map((sentence) => index.correctionsOf(sentence).length);
    expect(Math.max(...bound)).toBeLessThanOrEqual(500);
  });

  it.each([
    '**Correction:** Three passengers were taken to [hospital](https://news.example/captain-drinking).',
    '*Correction, 14 June 2019*: [Three passengers](https://news.example/captain-drinking) were taken to hospital.',
    'The line said later that three passengers were taken to hospital, **not nine**.',
  ])('reads a note without its marks and addresses: %s', async (note) => {
    const { documents, passages } = await corpusOfFiles({ 'page.md': `${FERRY}\n\n${note}\n` });
    const index = buildStanceIndex({ documents, passages, problems: [], aliases: [] });
    const bound = index.all().filter((sentence) => index.correctionsOf(sentence).length > 0);
    expect(bound.map(({ words }) => words)).toEqual(['Nine passengers of the ferry were taken to hospital.']);
  });
});

describe('bindCorrections', () => {
  it('binds to what a note sets right, as the document writes the note', () => {
    const page = `${FERRY}\n\nCorrection: Three passengers were taken to hospital.`;
    const all = buildStanceIndex(corpusOf({ page })).all();
    const bound = bindCorrections(all, ({ start, end }) => page.slice(start, end).toUpperCase());
    expect([...bound].map(([{ text }, notes]) => [text, notes.map((note) => note.text)])).toEqual([
      [all[0]?.text, ['CORRECTION: THREE PASSENGERS WERE TAKEN TO HOSPITAL.']],
    ]);
  });

  it('binds to nothing that was written after the note', () => {
    const page = `${FERRY}\n\nCorrection: Three passengers were taken to hospital.`;
    const all = buildStanceIndex(corpusOf({ page })).all();
    const boundAt = (told: string, note: string) => {
      const timed = all.map(
        ({ text, words, passage, position, stance, mayBeNote, start, end }, at) =>
          ({
            text,
            words,
            passage,
            position,
            stance,
            mayBeNote,
            start,
            end,
            at: at < 2 ? told : note,
          }) as IndexedSentence,
      );
      return bindCorrections(timed, () => '').size;
    };
    expect(boundAt('2019-06-05T10:00', '2019-06-05T11:00')).toBe(1);
    expect(boundAt('2019-06-05T12:00', '2019-06-05T11:00')).toBe(0);
  });
});

describe('correctionFinder', () => {
  const NOTE = 'Correction: Three passengers were taken to hospital.';

  it('reads a document once, and only one that may have notes', () => {
    const { documents } = corpusOf({ one: `${FERRY}\n\n${NOTE}`, two: `${FERRY}\n\n${NOTE}` });
    const index = buildStanceIndex(corpusOf({ one: `${FERRY}\n\n${NOTE}`, two: `${FERRY}\n\n${NOTE}` }));
    const asked: string[] = [];
    const find = correctionFinder(
      (id, span) => {
        asked.push(id);
        return index.touching(id, span);
      },
      ({ id }) => id === 'one',
      new Map(documents.map((document) => [document.id, document])),
    );
    const found = index.all().map((sentence) => find(sentence).length);
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(asked).toEqual(['one']);
  });

  it('finds nothing for a sentence of no document', () => {
    const [sentence] = buildStanceIndex(corpusOf({ page: FERRY })).all();
    if (sentence === undefined) throw new Error('no such sentence');
    expect(
      correctionFinder(
        () => [],
        () => true,
        new Map(),
      )(sentence),
    ).toEqual([]);
  });
});
