import { RELATIONS, type Relation } from '../reader/sentence-reader.js';

/** A pair as people labelled it and as it was judged. */
export interface JudgedPair {
  readonly labelled: Relation;
  readonly judged: Relation;
}

/** Shares from 0 to 1; null where nothing was to count. */
export interface RelationMeasurements {
  readonly accuracy: number | null;
  /** The mean over the relations of the harmonic mean of precision and recall. */
  readonly macroF1: number | null;
  /** Of what was called so, what is. */
  readonly supportsRight: number | null;
  readonly contradictsRight: number | null;
  /** Of what is so, what was called so. */
  readonly supportsFound: number | null;
  readonly contradictsFound: number | null;
}

/** Sums up judged pairs. */
export function measurementsOfRelations(pairs: readonly JudgedPair[]): RelationMeasurements {
  const count = (holds: (pair: JudgedPair) => boolean) => pairs.filter(holds).length;
  const right = (relation: Relation) =>
    ratio(
      count(({ labelled, judged }) => labelled === relation && judged === relation),
      count(({ judged }) => judged === relation),
    );
  const found = (relation: Relation) =>
    ratio(
      count(({ labelled, judged }) => labelled === relation && judged === relation),
      count(({ labelled }) => labelled === relation),
    );
  const present = RELATIONS.filter((relation) => found(relation) !== null);
  const f1 = present.map((relation) => {
    const [precision, recall] = [right(relation) ?? 0, found(relation) ?? 0];
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  });
  return {
    accuracy: ratio(
      count(({ labelled, judged }) => labelled === judged),
      pairs.length,
    ),
    macroF1: ratio(
      f1.reduce((sum, one) => sum + one, 0),
      f1.length,
    ),
    supportsRight: right('supports'),
    contradictsRight: right('contradicts'),
    supportsFound: found('supports'),
    contradictsFound: found('contradicts'),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
