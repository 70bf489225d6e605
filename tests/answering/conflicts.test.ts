import { describe, expect, it } from 'vitest';
import { findConflicts, findOtherFigures } from '../../src/answering/conflicts.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';
import { englishWords, matterText } from '../../src/export/words.js';
import { type ConflictPair, MISSED_PAIRS, PAIRS, SECOND_PAIRS } from './conflict-pairs.js';
import { corpusOf, spanOf } from './corpus-of.js';

function conflictsOf(texts: readonly string[], question = '') {
  const corpus = corpusOf(Object.fromEntries(texts.map((text, at) => [`d${at + 1}`, text])));
  const quotes = texts.map((text, at) => ({
    ...spanOf(corpus, `d${at + 1}`, text),
    citation: { n: at + 1 },
  }));
  return findConflicts(quotes, buildStanceIndex(corpus), question);
}

/** Asks for what the two are to differ on. */
function questionOf({ about, question }: ConflictPair): string {
  if (question !== undefined) return question;
  if (about === 'the amount') return 'how much was it?';
  if (about === 'the percentage') return 'how much was it?';
  if (about === 'the date') return 'when was it?';
  if (about === 'the place') return 'where was it?';
  return `how many ${about?.replace('the number of ', '') ?? 'were there'}?`;
}

/** What the two differ on, as English words it. */
const aboutOf = (pair: ConflictPair) => {
  const [conflict] = conflictsOf([pair.one, pair.other], questionOf(pair));
  return conflict === undefined ? null : matterText(conflict, englishWords);
};
/** An allegation beside its denial and what may be another case are no conflict of figures. */
const isOfFigures = ({ about }: ConflictPair) => !/^wh|may speak/.test(about ?? '');

describe('findConflicts', () => {
  it.each([...PAIRS, ...SECOND_PAIRS].filter(isOfFigures))('$about: $one / $other', (pair) => {
    expect(aboutOf(pair)).toBe(pair.about);
  });

  it('finds what differs and calls nothing else a conflict', () => {
    const pairs = [...PAIRS, ...SECOND_PAIRS, ...MISSED_PAIRS].filter(isOfFigures);
    const judged = pairs.map((pair) => ({ wanted: pair.about !== null, got: aboutOf(pair) !== null }));
    const right = judged.filter(({ wanted, got }) => wanted && got).length;
    expect(right / judged.filter(({ got }) => got).length).toBeGreaterThanOrEqual(0.95);
    expect(right / judged.filter(({ wanted }) => wanted).length).toBeGreaterThanOrEqual(0.9);
  });

  it('names every quote that differs on one matter in one entry', () => {
    const tellings = [
      'In the Loma crash 12 people were injured.',
      'The Loma crash left 19 people injured.',
      'The road to Loma is closed.',
      'The crash in Loma injured 31 people.',
    ];
    expect(conflictsOf(tellings, 'how many people were injured?')).toEqual([
      { kind: 'count', counted: 'people', quotes: [1, 2, 4] },
    ]);
  });

  it('calls no figure a conflict that nobody asked for', () => {
    const tellings = ['Torvik Bank was fined $5 million.', 'The regulator fined Torvik Bank $8 million.'];
    expect(conflictsOf(tellings, 'who fined Torvik Bank?')).toEqual([]);
    expect(conflictsOf(tellings, 'how much was Torvik Bank fined?')).toHaveLength(1);
  });

  it('sets no two incidents against each other', () => {
    const corpus = corpusOf({
      d1: 'Torvik Bank was fined $5 million.',
      d2: 'The regulator fined Torvik Bank $8 million.',
    });
    const quotes = corpus.documents.map(({ id, text }, at) => ({
      ...spanOf(corpus, id, text),
      citation: { n: at + 1 },
    }));
    const asked = 'how much was Torvik Bank fined?';
    expect(findConflicts(quotes, buildStanceIndex(corpus), asked, (id) => id)).toEqual([]);
    expect(findConflicts(quotes, buildStanceIndex(corpus), asked, () => 'one')).toHaveLength(1);
  });

  it('stays the same beside an unrelated quote', () => {
    const tellings = ['Torvik Bank was fined $5 million.', 'The regulator fined Torvik Bank $8 million.'];
    const asked = 'how much was Torvik Bank fined?';
    expect(conflictsOf([...tellings, 'Gulls nest on 40 rocks near Skarn.'], asked)).toEqual(
      conflictsOf(tellings, asked),
    );
  });

  it('finds nothing in no quotes and in a single one', () => {
    expect(conflictsOf([])).toEqual([]);
    expect(conflictsOf(['Torvik Bank was fined $5 million.'])).toEqual([]);
  });
});

describe('findOtherFigures', () => {
  const corpus = corpusOf({
    one: 'The Arle dam cost $40 million. It was built by prisoners.',
    two: 'Building went on for years. The Arle dam cost $65 million, the ministry said.',
    three: 'The Bergen tunnel cost $90 million.',
  });
  const index = buildStanceIndex(corpus);
  const shown = [spanOf(corpus, 'one', 'The Arle dam cost $40 million.')];

  it('finds the other figure when the question asks for one', () => {
    expect(findOtherFigures(shown, index, 'how much did the Arle dam cost?').map(({ text }) => text)).toEqual(
      ['The Arle dam cost $65 million, the ministry said.'],
    );
  });

  it('finds a bare number right behind the count that it differs from', () => {
    const corpus = corpusOf({
      fair: 'Police counted 300 riders. The club speaks of 900. The inn was full at 7,000 feet.',
    });
    const shown = [spanOf(corpus, 'fair', 'Police counted 300 riders.')];
    const found = findOtherFigures(shown, buildStanceIndex(corpus), 'how many riders came?');
    expect(found.map(({ text }) => text)).toEqual(['The club speaks of 900.']);
  });

  it('takes people for those of whom as much is told', () => {
    const corpus = corpusOf({
      list: 'In the Elm home 27 people voted by post. The list won.',
      court: 'The court found that 19 residents of the Elm home voted by post.',
    });
    const shown = [spanOf(corpus, 'list', 'In the Elm home 27 people voted by post.')];
    const found = findOtherFigures(shown, buildStanceIndex(corpus), 'how many voted by post?');
    expect(found).toHaveLength(1);
  });

  it('takes a figure that a paper takes back for no other figure', () => {
    const corpus = corpusOf({
      mill: 'The Tarn mill paid wages of 900 dollars in May.',
      paper: 'Correction: we wrote that the Tarn mill paid wages of 700 dollars in May.',
    });
    const shown = [spanOf(corpus, 'mill', 'The Tarn mill paid wages of 900 dollars in May.')];
    expect(findOtherFigures(shown, buildStanceIndex(corpus), 'how much did the mill pay?')).toEqual([]);
  });

  it.each([
    [
      'a sum without its currency',
      'The Arle dam, put at $40 million in early reports, turned out to have cost 65 million.',
    ],
    ['a sum that it names second', 'The Arle dam was paid for with 65 million dollars and not 40 million.'],
  ])('finds the sentence that replaces the figure by %s', (_, other) => {
    const corpus = corpusOf({ one: 'The state lent $40 million for the Arle dam.', other });
    const shown = [spanOf(corpus, 'one', 'The state lent')];
    const found = findOtherFigures(shown, buildStanceIndex(corpus), 'how much was lent for the Arle dam?');
    expect(found.map(({ text }) => text)).toEqual([other]);
  });

  it('finds no figure of something else in a sentence that replaces one', () => {
    const corpus = corpusOf({
      one: 'The state lent $40 million for the Arle dam.',
      other:
        'The road to the Arle dam, put at $7 million in early reports, turned out to have cost 9 million.',
    });
    const shown = [spanOf(corpus, 'one', 'The state lent')];
    expect(findOtherFigures(shown, buildStanceIndex(corpus), 'how much was lent?')).toEqual([]);
  });

  it('takes a theft and the loss that it left for one sum', () => {
    const corpus = corpusOf({
      news: 'The Quorvex vault was robbed of 300 bitcoin on Tuesday.',
      owner: 'At Quorvex, the loss amounts to 210 bitcoin.',
    });
    const shown = [spanOf(corpus, 'news', 'The Quorvex vault')];
    const found = findOtherFigures(shown, buildStanceIndex(corpus), 'how many bitcoin were stolen?');
    expect(found).toHaveLength(1);
  });

  it('finds nothing when the question asks for something else', () => {
    expect(findOtherFigures(shown, index, 'who built the Arle dam?')).toEqual([]);
  });
});
