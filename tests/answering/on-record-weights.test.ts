import { describe, expect, it } from 'vitest';
import {
  findOnRecord,
  findOnRecordByWords,
  type RecordOptions,
} from '../../src/answering/on-record/on-record.js';
import type { RelationReader } from '../../src/evidence/relation/relation.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';
import { corpusOf, spanOf } from './corpus-of.js';

type Texts = Readonly<Record<string, string>>;

const CLAIM = 'Anglers accused Ferrox of poisoning the water.';
const DENIAL = 'Ferrox denied poisoning anybody.';
const WEAK = 'Ferrox said it had not poisoned any dogs.';

/** What is put beside some words of the document `post`, and whether as opposed. */
function beside(texts: Texts, words: readonly string[], options: RecordOptions = {}) {
  const corpus = corpusOf(texts);
  const shown = words.map((some) => spanOf(corpus, 'post', some));
  return findOnRecordByWords(shown, buildStanceIndex(corpus), options).map(
    ({ sentence, isOpposed }) => [sentence.text, isOpposed] as const,
  );
}

const sentencesBeside = (...given: Parameters<typeof beside>) => beside(...given).map(([text]) => text);

describe('what is put on record', () => {
  it('leaves a weak match out beside a strong one, and shows it alone', () => {
    const claim = 'Anglers accused Ferrox of poisoning the water of the river Ister near Velmora.';
    const strong = 'Ferrox denied poisoning the water of the river Ister near Velmora.';
    expect(sentencesBeside({ post: `${claim} ${strong}`, far: WEAK }, [claim])).toEqual([strong]);
    expect(sentencesBeside({ post: claim, far: WEAK }, [claim])).toEqual([WEAK]);
  });

  it('is three sentences at most, the nearest first', () => {
    const nearest = 'Ferrox denied putting poison in soup.';
    const near = 'Ferrox never poisoned the horses, its owner said.';
    const beforeIt = 'Ferrox said it had never poisoned a well.';
    const post = `${DENIAL}\n\nA bridge was built.\n\n${beforeIt}\n\n${near} A heron came. ${CLAIM} ${nearest}`;
    expect(sentencesBeside({ far: WEAK, post }, [CLAIM])).toEqual([nearest, near, beforeIt]);
  });

  it('is sooner of the same document than of another', () => {
    const post = `${CLAIM}\n\nA bridge was built.\n\n${DENIAL}`;
    expect(sentencesBeside({ far: WEAK, post }, [CLAIM])).toEqual([DENIAL, WEAK]);
  });

  it('says nothing twice: four words in five in common are the same, one in four is not', () => {
    const texts: Texts = {
      post: CLAIM,
      a: 'Ferrox denied poisoning the water of the wide lake.',
      b: 'Ferrox said it had not poisoned the water of the wide lake.',
      c: 'Ferrox said it had not poisoned dogs, horses, sheep.',
    };
    expect(sentencesBeside(texts, [CLAIM])).toEqual([texts.a, texts.c]);
  });

  it.each([
    ['Did Ferrox poison the water?', true],
    ['How many anglers are there?', true],
    ['Who owns the castle?', false],
    ['Ferrox?', true],
  ])('is opposed to what tells of the matter asked alone: %s', (question, isOpposed) => {
    const talk = 'The castle is old.';
    expect(beside({ post: CLAIM, far: DENIAL, talk }, [CLAIM], { question })).toEqual([[DENIAL, isOpposed]]);
  });

  it('is opposed to a bare denial beside which the matter asked is told', () => {
    const post = 'Anglers said that Ferrox had poisoned the water. Ferrox denies that. It sells pumps.';
    const shown = ['Ferrox denies that.', 'It sells pumps.'];
    const found = (question: string) => beside({ post, talk: 'The castle is old.' }, shown, { question });
    expect(found('Does Ferrox sell pumps?').map(([, isOpposed]) => isOpposed)).toContain(true);
    expect(found('Who owns the castle?').map(([, isOpposed]) => isOpposed)).not.toContain(true);
  });

  it('is opposed to the first three sentences of an answer alone', () => {
    const before = ['Olives are dear.', 'Bread is cheap.', 'Milk is fine.'];
    const opposedTo = (post: string) => beside({ post, far: DENIAL }, [post]);
    expect(opposedTo([...before.slice(1), CLAIM].join(' '))).toEqual([[DENIAL, true]]);
    expect(opposedTo([...before, CLAIM].join(' '))).toEqual([[DENIAL, false]]);
  });

  it('has room for a bare reply and for a match by words', () => {
    const [said, reply, denial] = [
      'The mayor wrote that the bridge is old.',
      'Odell disputes this.',
      'Ferrox denied poisoning the water.',
    ];
    const texts = { post: `${said} ${reply}\n\n${CLAIM}`, far: denial };
    expect(sentencesBeside(texts, [said, CLAIM]).sort()).toEqual([denial, reply]);
  });

  it('has room for a denial of what is asked beside a match by words', () => {
    const denial = 'Ida Falk denied that the barrel of paint was green.';
    const texts = { post: `${CLAIM} ${WEAK}`, far: denial };
    const asked = 'the barrel of paint was green';
    expect(sentencesBeside(texts, [CLAIM], { asked })).toEqual([WEAK, denial]);
  });

  it.each([
    ['two of its words', 'Ferrox denied everything about water.', false],
    ['three of its words', 'Ferrox denied everything about water of the river.', true],
  ])('takes a denial for one of what is asked by %s: %s', (_, denial, isOfIt) => {
    const talk =
      'The river Ister is wide. The river Ister was poisoned. The river Ister floods. The poisoned river was cleaned.';
    const asked = 'Ferrox poisoned the water of the river Ister';
    const found = sentencesBeside({ post: 'Olives are dear.', talk, denial }, ['Olives'], { asked });
    expect(found).toEqual(isOfIt ? [denial] : []);
  });

  it('takes no denial for one of what is asked that holds little of it', () => {
    const asked = 'Ferrox poisoned the water near the bakery with paint from a green barrel in winter';
    const found = (denial: string) =>
      sentencesBeside({ post: 'Olives are dear.', denial }, ['Olives'], { asked });
    const much = 'Ferrox denied poisoning the water near the bakery in winter.';
    expect(found('Ferrox denied poisoning the water.')).toEqual([]);
    expect(found(much)).toEqual([much]);
  });

  it.each([
    ['half of a short question', 'Was the well poisoned?', 'Ferrox rejected the story of the poisoned well.'],
    [
      'a quarter of a long one',
      'Ferrox poisoned the old mill near Velmora',
      'Ferrox denied having been at the mill.',
    ],
  ])('takes a reader’s word for a denial that holds %s', async (_, asked, denial) => {
    const corpus = corpusOf({ post: 'Olives are dear.', talk: 'The mill is old.', denial });
    const reading = async (contradicts: number) => {
      const reader: RelationReader = {
        relates: async (pairs) =>
          pairs.map(() => ({ supports: 0, contradicts, hearsay: 0, neutral: 1 - contradicts })),
      };
      const shown = [spanOf(corpus, 'post', 'Olives')];
      const found = await findOnRecord(shown, buildStanceIndex(corpus), { reader, asked });
      return found.map(({ sentence }) => sentence.text);
    };
    expect([await reading(0.01), await reading(0.99)]).toEqual([[], [denial]]);
  });

  it('is no contradiction where a reader finds none', async () => {
    const corpus = corpusOf({ post: CLAIM, far: DENIAL });
    const reading = async (contradicts: number) => {
      const reader: RelationReader = {
        relates: async (pairs) =>
          pairs.map(() => ({ supports: 0, contradicts, hearsay: 0, neutral: 1 - contradicts })),
      };
      const found = await findOnRecord([spanOf(corpus, 'post', CLAIM)], buildStanceIndex(corpus), { reader });
      return found.map(({ isOpposed }) => isOpposed);
    };
    expect([await reading(0), await reading(0.9)]).toEqual([[false], [true]]);
  });
});

describe('a match by words', () => {
  it('away from each other takes a name and two subjects, or what people are accused of', () => {
    const claim = 'Anglers accused Ferrox of selling the island.';
    const [one, two] = ['Ferrox denied selling a boat.', 'Ferrox denied selling the island.'];
    expect(beside({ post: claim, one, two }, [claim])).toEqual([
      [two, true],
      [one, false],
    ]);
  });

  it('does not grow with every word that two long sentences share', () => {
    const list = 'the water, salmon, otters, herons, reeds, mussels and wells';
    const texts: Texts = {
      post: `Anglers accused Ferrox of poisoning ${list}.`,
      a: `Ferrox denied poisoning ${list}.`,
      b: 'Ferrox denied poisoning water or salmon.',
    };
    expect(sentencesBeside(texts, ['Anglers'])).toEqual([texts.a, texts.b]);
  });

  it('does not grow with every name that two sentences share', () => {
    const places = 'the Ister near Velmora';
    const texts: Texts = {
      post: `Anglers accused Ferrox of poisoning ${places}.`,
      a: `Ferrox denied poisoning ${places}.`,
      b: DENIAL,
    };
    expect(sentencesBeside(texts, ['Anglers'])).toEqual([texts.a, texts.b]);
  });

  it('holds however often a name is written, but not where it is only meant', () => {
    const talk = Array.from(
      { length: 30 },
      (_, n) => `The firm Ferrox wrote about poison for the ${n} time.`,
    ).join(' ');
    const meant = 'The firm Ferrox has a yard. Anglers accused the company of poisoning the water.';
    expect(sentencesBeside({ talk, post: CLAIM, far: DENIAL }, ['Anglers'])).toEqual([DENIAL]);
    expect(sentencesBeside({ talk, post: meant, far: DENIAL }, ['Anglers'])).toEqual([]);
  });
});
