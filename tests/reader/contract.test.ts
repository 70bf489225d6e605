// @module-tag slow

import { describe, expect, it } from 'vitest';
import { RELATIONS, type SentenceReader } from '../../src/reader/sentence-reader.js';
import { GRAPH, lexicalReader, onnxReader, PASSAGES } from './readers.js';

const READERS: readonly (readonly [string, () => Promise<SentenceReader>, boolean])[] = [
  ['lexical', async () => lexicalReader(), false],
  ['onnx', onnxReader, GRAPH === undefined],
];

/** What every back end keeps to. The network's part is skipped where no network is at hand. */
describe.each(READERS)('the %s reader', (_, open, isAbsent) => {
  it.skipIf(isAbsent)(
    'gives each sentence of each passage one finite number, in the order given',
    async () => {
      const reader = await open();
      const logits = await reader.answers('Who saw the fire?', PASSAGES);
      expect(logits.map((row) => row.length)).toEqual(PASSAGES.map(({ length }) => length));
      expect(logits.flat().every(Number.isFinite)).toBe(true);
    },
  );

  it.skipIf(isAbsent)('believes most in the sentence that answers, across passages', async () => {
    const reader = await open();
    const questions = [
      ['When did the ferry Astrid sink?', 'The ferry Astrid sank off Velmora on 3 May 2011.'],
      ['Who saw the fire?', 'Ida Quist saw the fire.'],
    ] as const;
    for (const [question, answer] of questions) {
      const logits = (await reader.answers(question, PASSAGES)).flat();
      expect(PASSAGES.flat()[logits.indexOf(Math.max(...logits))]).toBe(answer);
    }
  });

  it.skipIf(isAbsent)('gives the same numbers whatever is read beside or before', async () => {
    const reader = await open();
    const [, alone] = await reader.answers('Who saw the fire?', PASSAGES);
    expect(await reader.answers('Who saw the fire?', [PASSAGES[1]])).toEqual([alone]);
    expect(await (await open()).answers('Who saw the fire?', [PASSAGES[1]])).toEqual([alone]);
  });

  it.skipIf(isAbsent)('reads for two who ask at the same time', async () => {
    const reader = await open();
    const ask = () => reader.answers('Who saw the fire?', PASSAGES);
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one).toEqual(other);
  });

  it.skipIf(isAbsent)(
    'reads every sentence of a passage that is far too long, and of an empty one none',
    async () => {
      const reader = await open();
      const long = Array.from({ length: 90 }, (_, n) => `Keeper ${n} says that the lamp was lit at dusk.`);
      const told = [...long, 'Ida Quist saw the fire.'];
      const [logits = [], none] = await reader.answers('Who saw the fire?', [told, []]);
      expect(logits).toHaveLength(told.length);
      expect(told[logits.indexOf(Math.max(...logits))]).toBe('Ida Quist saw the fire.');
      expect(none).toEqual([]);
    },
  );

  it.skipIf(isAbsent)('takes a sentence of any length and no words', async () => {
    const reader = await open();
    const [logits = []] = await reader.answers('fire '.repeat(200), [
      ['', 'x'.repeat(9000), 'word '.repeat(2000)],
    ]);
    expect(logits).toHaveLength(3);
    expect(logits.every(Number.isFinite)).toBe(true);
  });

  it.skipIf(isAbsent)('tells relations as chances that add up to 1, or says that it tells none', async () => {
    const reader = await open();
    const pairs = [['The mill burned.', 'The mill did not burn.']] as const;
    if (!reader.heads.has('relates')) {
      await expect(reader.relates(pairs)).rejects.toThrow();
      return;
    }
    const [relation] = await reader.relates(pairs);
    expect(Object.keys(relation ?? {})).toEqual([...RELATIONS]);
    expect(Object.values(relation ?? {}).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 5);
  });

  it.skipIf(isAbsent)('tells how each sentence is said, or says that it does not', async () => {
    const reader = await open();
    if (!reader.heads.has('stances')) {
      await expect(reader.stances(PASSAGES)).rejects.toThrow();
      return;
    }
    const stances = await reader.stances(PASSAGES);
    expect(stances.map((row) => row.length)).toEqual(PASSAGES.map(({ length }) => length));
    for (const chances of stances.flat())
      expect(Object.values(chances).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 5);
  });

  it.skipIf(isAbsent)('knows words and their endings from slips, or knows none', async () => {
    const { isWord } = await open();
    const told = ['treasurer', 'sponges', 'tresurer', 'withdrawls', 'poeple'].map((word) => isWord?.(word));
    expect(told).toEqual(
      isWord === undefined ? told.map(() => undefined) : [true, true, false, false, false],
    );
  });
});
