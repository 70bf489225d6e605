import type { IndexedSentence } from '../evidence/sentence-index/indexed-sentence.js';

/** Which documents tell of one matter, by the names that they share. */
export interface Kinship {
  /** A key that kindred documents share, and more distant ones may; undefined for a document that has none. */
  familyOf(documentId: string): string | undefined;
  areKin(a: string, b: string): boolean;
}

/** A name that so many documents write tells no matter. */
const MOST_DOCUMENTS = 20;
/** What the names that kindred documents share add up to: one that two documents alone write tells 1, of ten documents 0.2. */
const LEAST_SHARED = 1;
/** One name alone may be anybody's. */
const LEAST_NAMES = 2;

/** Finds the kindred among documents. Its cost grows with the names, not with the pairs of documents. */
export function findKindred(byDocument: Iterable<readonly [string, readonly IndexedSentence[]]>): Kinship {
  const writers = new Map<string, string[]>();
  for (const [documentId, sentences] of byDocument) {
    for (const name of new Set(sentences.flatMap(({ names }) => [...names]))) {
      const known = writers.get(name);
      if (known === undefined) writers.set(name, [documentId]);
      else known.push(documentId);
    }
  }
  const shared = new Map<string, { names: number; told: number }>();
  for (const documents of writers.values()) {
    if (documents.length > MOST_DOCUMENTS) continue;
    for (const [at, one] of documents.entries()) {
      for (const other of documents.slice(at + 1)) {
        const pair = pairKey(one, other);
        const { names, told } = shared.get(pair) ?? { names: 0, told: 0 };
        shared.set(pair, { names: names + 1, told: told + 2 / documents.length });
      }
    }
  }
  const kin = new Set(
    [...shared].flatMap(([pair, { names, told }]) =>
      names >= LEAST_NAMES && told >= LEAST_SHARED ? [pair] : [],
    ),
  );
  const families = familiesOf(kin);
  return {
    familyOf: (documentId) => families.get(documentId),
    areKin: (a, b) => kin.has(pairKey(a, b)),
  };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** Whoever is kin of kin is of one family; it goes by one of its documents. */
function familiesOf(kin: Iterable<string>): Map<string, string> {
  const heads = new Map<string, string>();
  const headOf = (documentId: string): string => {
    let head = documentId;
    for (let above = heads.get(head); above !== undefined && above !== head; above = heads.get(head))
      head = above;
    heads.set(documentId, head);
    return head;
  };
  for (const pair of kin) {
    const [one = '', other = ''] = pair.split('\n');
    heads.set(headOf(other), headOf(one));
  }
  return new Map([...heads.keys()].map((documentId) => [documentId, headOf(documentId)]));
}
