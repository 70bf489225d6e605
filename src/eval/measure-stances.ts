import { join } from 'node:path';
import { loadCorpus } from '../corpus/load.js';
import type { SentenceRef } from '../evidence/sentence-index/indexed-sentence.js';
import { buildStanceIndex } from '../evidence/sentence-index/stance-index.js';
import { contentTerms } from '../language/analyzer.js';
import { readStanceLabels, type StanceLabel } from './stance-labels.js';

/** One labelled sentence as it was read. */
export interface JudgedStance {
  readonly label: StanceLabel;
  readonly text: string;
  /** The speaker in the words of the label, and as read; absent where there is none. */
  readonly labelled?: string;
  readonly read: Pick<SentenceRef, 'stance' | 'attributedTo'>;
}

export interface StanceMeasurements {
  /** Of the sentences called denials, those that are; of those that are, those called so. */
  readonly denialRight: number | null;
  readonly denialFound: number | null;
  /** Of the speakers named, those that are right; of the labelled ones, those named rightly. */
  readonly speakerRight: number | null;
  readonly speakerFound: number | null;
}

/**
 * Reads the documents of labelled sentences and tells how each sentence was read. Sentences that were cut as furniture are
 * left out.
 * @param documents - the folder with a folder `docs/` for each name before the slash
 */
export async function measureStances(labels: string, documents: string): Promise<JudgedStance[]> {
  const all = await readStanceLabels(labels);
  const folders = [...new Set(all.map(({ document }) => document.split('/')[0] ?? ''))].sort();
  const judged: JudgedStance[] = [];
  for (const folder of folders) {
    const corpus = await loadCorpus(join(documents, folder, 'docs'));
    const index = buildStanceIndex(corpus);
    for (const document of corpus.documents) {
      for (const label of all.filter((one) => one.document === `${folder}/${document.path}`)) {
        const touched = index.touching(document.id, label);
        const read = touched.toSorted((a, b) => shared(b, label) - shared(a, label))[0];
        if (read === undefined) continue;
        judged.push({
          label,
          text: document.text.slice(label.start, label.end),
          ...(label.speaker !== null && { labelled: document.text.slice(...label.speaker) }),
          read,
        });
      }
    }
  }
  return judged;
}

function shared(a: Pick<SentenceRef, 'start' | 'end'>, b: Pick<SentenceRef, 'start' | 'end'>): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Sums up how often denials and speakers were found, and how often what was found is right; shares from 0 to 1. */
export function measurementsOfStances(judged: readonly JudgedStance[]): StanceMeasurements {
  const denials = judged.filter(({ read }) => read.stance === 'denial');
  const isDenial = ({ label }: JudgedStance) => label.stance === 'denial';
  const named = judged.filter(({ read }) => read.attributedTo !== undefined);
  return {
    denialRight: ratio(denials.filter(isDenial).length, denials.length),
    denialFound: ratio(denials.filter(isDenial).length, judged.filter(isDenial).length),
    speakerRight: ratio(named.filter(namesSpeaker).length, named.length),
    speakerFound: ratio(
      named.filter(namesSpeaker).length,
      judged.filter(({ labelled }) => labelled !== undefined).length,
    ),
  };
}

/** Tells whether the speaker read is the one labelled: one of their words is the same. */
export function namesSpeaker({ labelled, read }: Pick<JudgedStance, 'labelled' | 'read'>): boolean {
  if (labelled === undefined || read.attributedTo === undefined) return false;
  const words = new Set(contentTerms(labelled));
  return labelled === read.attributedTo || contentTerms(read.attributedTo).some((word) => words.has(word));
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
