import { areApart, type IncidentOf } from '../corpus/incidents-of.js';
import {
  ASKS,
  compareFor,
  type Disagreement,
  type FigureComparison,
  figuresDisagree,
  givesFigure,
} from '../evidence/relation/figure-conflicts.js';
import type { IndexedSentence, SentenceRef } from '../evidence/sentence-index/indexed-sentence.js';
import type { NotedSentences, SentencesByWord } from '../evidence/sentence-index/judged-sentences.js';
import type { FigureKind } from '../language/figure.js';
import type { Conflict, Quote } from './answer.js';

/** What is compared: quotes with their place and their citation number. */
export type ComparedQuote = Pick<Quote, 'documentId' | 'start' | 'end'> & {
  readonly citation: { readonly n: number };
};

/** At most so many sentences with another figure are put on record. */
const MAX_OTHER_FIGURES = 2;
/** A sentence that holds less of what is asked answers something else. */
const ANSWERING_SHARE = 0.5;

/**
 * Names the quotes that give different figures for what is asked. Nothing else is a conflict: a figure that nobody asked
 * for, and an allegation beside its denial, are told by the quotes themselves.
 *
 * Figures that can both be right ("about 200" and "212", "March" and "5 March", two currencies) do not conflict, nor do
 * those of two incidents.
 * @param quotes - everything that the answer shows, with citation numbers
 * @param index - of the same corpus
 * @param incidentOf - what incident a document tells of, where that is known
 * @returns one entry a matter, with the numbers of all quotes that differ on it, in order
 */
export function findConflicts(
  quotes: readonly ComparedQuote[],
  index: NotedSentences,
  question: string,
  incidentOf: IncidentOf = () => undefined,
): Conflict[] {
  const kinds = kindsAsked(question);
  if (kinds.length === 0) return [];
  const comparison = compareFor(question);
  const found = new Map<string, { disagreement: Disagreement; numbers: Set<number> }>();
  for (const [at, one] of quotes.entries()) {
    for (const other of quotes.slice(at + 1)) {
      if (areApart(incidentOf(one.documentId, one.start), incidentOf(other.documentId, other.start)))
        continue;
      const disagreement = quotesDisagree(one, other, index, comparison);
      if (!disagreement) continue;
      const matter = `${disagreement.kind} ${disagreement.counted ?? ''}`;
      const known = found.get(matter) ?? { disagreement, numbers: new Set<number>() };
      known.numbers.add(one.citation.n).add(other.citation.n);
      found.set(matter, known);
    }
  }
  return [...found.values()].map(({ disagreement: { kind, counted }, numbers }) => ({
    kind,
    ...(counted !== undefined && { counted }),
    quotes: [...numbers].sort((a, b) => a - b),
  }));
}

/**
 * Finds the sentences elsewhere in the corpus that give another figure for what the shown ones give, when the question
 * asks for such a figure. A fair answer shows both.
 */
export function findOtherFigures(
  shown: readonly Pick<Quote, 'documentId' | 'start' | 'end'>[],
  index: SentencesByWord,
  question: string,
  incidentOf: IncidentOf = () => undefined,
): SentenceRef[] {
  const kinds = kindsAsked(question);
  const comparison = compareFor(question);
  const { asked, told } = comparison;
  const sentences = shown.flatMap((quote) => index.touching(quote.documentId, quote));
  const relevant = sentences.filter((sentence) => givesFigure(sentence, kinds, told));
  if (relevant.length === 0) return [];
  const found: { sentence: IndexedSentence; score: number }[] = [];
  for (const other of rivals(relevant, asked, index)) {
    if (sentences.includes(other) || !givesFigure(other, kinds, told)) continue;
    const compared = relevant.filter(
      ({ documentId, start }) =>
        !areApart(incidentOf(documentId, start), incidentOf(other.documentId, other.start)),
    );
    const score = Math.max(
      0,
      ...compared.map(
        (one) =>
          (bothAnswer(one, other, comparison)
            ? answering(figuresDisagree(one, other, comparison), comparison)?.score
            : 0) ?? 0,
      ),
    );
    if (score > 0) found.push({ sentence: other, score });
  }
  return found
    .sort((a, b) => b.score - a.score || a.sentence.position - b.sentence.position)
    .slice(0, MAX_OTHER_FIGURES)
    .map(({ sentence }) => sentence);
}

/** What `bothAnswer` may hold for beside some sentences: those that name somebody alike and hold enough of what is asked, and neighbours. */
function rivals(
  sentences: readonly IndexedSentence[],
  asked: ReadonlySet<string>,
  index: SentencesByWord,
): Set<IndexedSentence> {
  const found = new Set<IndexedSentence>();
  for (const name of new Set(sentences.flatMap(({ names }) => [...names]))) {
    for (const position of index.naming(name))
      if (holdsEnough(position, asked, index)) found.add(index.at(position) as IndexedSentence);
  }
  for (const { position } of sentences) {
    for (const other of [index.at(position - 1), index.at(position + 1)])
      if (other !== undefined) found.add(other);
  }
  return found;
}

function holdsEnough(position: number, asked: ReadonlySet<string>, index: SentencesByWord): boolean {
  let held = 0;
  for (const matter of asked) if (index.holds(position, matter)) held += 1;
  return held >= asked.size * ANSWERING_SHARE;
}

function kindsAsked(question: string): FigureKind[] {
  return (Object.keys(ASKS) as FigureKind[]).filter((kind) => ASKS[kind].test(question));
}

function quotesDisagree(
  a: ComparedQuote,
  b: ComparedQuote,
  index: NotedSentences,
  comparison: FigureComparison,
): Disagreement | undefined {
  let best: Disagreement | undefined;
  for (const one of index.touching(a.documentId, a)) {
    for (const other of index.touching(b.documentId, b)) {
      if (one === other || isSetRight(one, other, index) || !bothAnswer(one, other, comparison)) continue;
      const found = answering(figuresDisagree(one, other, comparison), comparison);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
  }
  return best;
}

/** A source that sets a figure right does not differ from itself. */
function isSetRight(a: IndexedSentence, b: IndexedSentence, index: NotedSentences): boolean {
  const sets = (note: IndexedSentence, told: IndexedSentence) =>
    note.documentId === told.documentId &&
    index.correctionsOf(told).some(({ sentences }) => sentences.includes(note));
  return sets(a, b) || sets(b, a);
}

/** Whether two sentences speak of whom they name alike and hold most of what is asked: else they answer two things. */
function bothAnswer(a: IndexedSentence, b: IndexedSentence, { asked, told }: FigureComparison): boolean {
  if (a.passage === b.passage && Math.abs(a.position - b.position) === 1) return true;
  const isNamed = [...a.names].some((name) => b.names.has(name));
  return isNamed && [a, b].every((one) => shareOf(asked, told.allMatters(one)) >= ANSWERING_SHARE);
}

function shareOf(asked: ReadonlySet<string>, told: ReadonlySet<string>): number {
  return asked.size === 0 ? 1 : [...asked].filter((matter) => told.has(matter)).length / asked.size;
}

/** A disagreement, where it is on what the question asks for. */
function answering(
  found: Disagreement | undefined,
  { question, asked }: FigureComparison,
): Disagreement | undefined {
  if (found === undefined || !ASKS[found.kind].test(question)) return undefined;
  const isCounted = found.countedKey === undefined || found.countedKey === '' || asked.has(found.countedKey);
  return isCounted ? found : undefined;
}
