import { join } from 'node:path';
import { gatherAliases } from '../corpus/aliases.js';
import type { Corpus, Document } from '../corpus/document.js';
import { loadCorpus } from '../corpus/load.js';
import { cutPassages } from '../corpus/passages.js';
import type { Relation } from '../reader/sentence-reader.js';

import type { RumourSet } from './find-sets.js';
import type { MeasureOptions } from './measure-options.js';
import { type Rumour, type RumourSide, readRumours } from './rumours.js';
import { takeSample } from './sample.js';
import type { System } from './system.js';

/** One rumour asked about: the sides that its answer shows. */
export interface JudgedRumour {
  readonly rumour: Rumour;
  readonly shown: ReadonlySet<RumourSide>;
  /** What the rumour verified gave, and the side of the article that each quote stands in. */
  readonly verified: readonly { readonly relation: Relation; readonly side: RumourSide }[];
  readonly ms: number;
}

export interface MeasuredRumours {
  readonly judged: readonly JudgedRumour[];
  /** What reading the articles and preparing the engines took. */
  readonly loadMs: number;
}

/**
 * Asks "Is it true that …?" of each rumour and verifies it, over its own articles alone. An article's side is that of the article as a
 * whole, so a quote of it may still be of another: the measurement says what a reader is led to.
 * @throws EvalSetError when the rumours cannot be read
 */
export async function measureRumours(
  set: RumourSet,
  system: System,
  { sample, now, onProgress }: MeasureOptions,
): Promise<MeasuredRumours> {
  const all = await readRumours(set.folder);
  const rumours = takeSample(all, sample ?? all.length);
  const started = now();
  const { documents } = await loadCorpus(join(set.folder, 'texts'));
  let loadMs = now() - started;
  const judged: JudgedRumour[] = [];
  for (const rumour of rumours) {
    const opened = now();
    const engine = system.open(corpusOf(documents.filter(({ path }) => rumour.sides.has(path))));
    const asked = now();
    loadMs += asked - opened;
    const { quotes, onRecord } = await engine.ask(`Is it true that ${rumour.claim}?`);
    const ms = now() - asked;
    const paths = new Map(engine.corpus.documents.map(({ id, path }) => [id, path]));
    const verification = await engine.verify?.(rumour.claim);
    const verified = (verification?.evidence ?? []).flatMap(({ relation, quote }) => {
      const side = rumour.sides.get(paths.get(quote.documentId) ?? '');
      return side === undefined ? [] : [{ relation, side }];
    });
    const sides = [...quotes, ...onRecord].flatMap(({ documentId }) => {
      const side = rumour.sides.get(paths.get(documentId) ?? '');
      return side === undefined ? [] : [side];
    });
    judged.push({ rumour, shown: new Set(sides), verified, ms });
    onProgress?.(`${set.name}, ${system.name}`, judged.length, rumours.length);
  }
  return { judged, loadMs };
}

function corpusOf(documents: readonly Document[]): Corpus {
  return {
    documents,
    passages: documents.flatMap((document) => cutPassages(document)),
    problems: [],
    aliases: gatherAliases([], documents),
  };
}
