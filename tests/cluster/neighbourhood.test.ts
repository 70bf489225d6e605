import { describe, expect, it } from 'vitest';
import { entriesOf, pack, unpack } from '../../src/cluster/document-entry.js';
import type { ShelvedDocument } from '../../src/cluster/document-shelf.js';
import { makeNeighbourhood } from '../../src/cluster/neighbourhood.js';
import type { Corpus } from '../../src/corpus/document.js';
import { readingUnits } from '../../src/retrieval/reading-units.js';
import { corpusOf } from '../answering/corpus-of.js';

const LONG = Array.from(
  { length: 90 },
  (_, n) => `Boat ${n} left the quay of Velmora ${'late '.repeat(20)}.`,
);
const corpus = corpusOf({ long: LONG.join('\n\n'), short: 'The mill burnt down.\n\nNobody saw it.' });
const shelved = entriesOf(corpus).map(
  (entry): ShelvedDocument => ({ ...entry, key: entry.document.id, part: 0 }),
);
const near = (places: Record<string, number[]>) =>
  makeNeighbourhood(
    shelved.filter(({ key }) => Object.hasOwn(places, key)),
    new Map(Object.entries(places).map(([key, ns]) => [key, new Set(ns)])),
    [],
  );
const numbersIn = ({ passages }: Corpus) =>
  passages.flatMap(({ id, sentences }) => (sentences.length === 0 ? [] : [Number(id.split('#')[1])]));

describe('a neighbourhood', () => {
  it('has all of a short document, and of a long one what stands around the places found', () => {
    expect(near({ short: [] }).passages).toEqual(shelved[1]?.passages);
    const numbers = numbersIn(near({ long: [40] }));
    expect(numbers).toContain(40);
    expect(numbers.length).toBeLessThan(20);
    expect(near({ long: [40] }).documents[0]?.text).toBe(shelved[0]?.document.text);
  });

  it('is read in the same units as the whole document', () => {
    const unitsOf = (part: Corpus) =>
      readingUnits(part)
        .map((orders) =>
          orders.map((order) => part.passages[order]?.id ?? '').filter((id) => !id.includes('gap')),
        )
        .filter(({ length }) => length > 0);
    const whole = unitsOf(corpus).map((unit) => unit.join());
    const units = unitsOf(near({ long: [12, 40, 41, 77] }));
    expect(units.length).toBeGreaterThan(3);
    for (const unit of units) expect(whole).toContain(unit.join());
  });

  it('keeps apart what stands far apart', () => {
    const { passages } = near({ long: [12, 77] });
    const gaps = passages.filter(({ sentences }) => sentences.length === 0);
    expect(gaps.length).toBe(2);
    expect(passages[0]?.sentences).toEqual([]);
  });

  it('orders documents as the corpus does, whatever came first', () => {
    const turned = makeNeighbourhood([...shelved].reverse(), new Map(), []);
    expect(turned.documents.map(({ id }) => id)).toEqual(corpus.documents.map(({ id }) => id));
  });
});

describe('a packed document', () => {
  it('is the same when it is unpacked, whatever characters it has', () => {
    const [entry] = entriesOf(corpusOf({ odd: 'Café 🚢 钟表厂 \u2028 said “no”. \uD800 stood alone.' }));
    expect(unpack(pack(entry))).toEqual(entry);
  });
});
