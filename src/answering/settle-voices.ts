import type { Document } from '../corpus/document.js';
import { accusesAnother } from '../evidence/accusation.js';
import { withdrawsAllegation } from '../evidence/corrections/taking-back.js';
import { HEARSAY_CUES } from '../evidence/cues/claim-cues.js';
import { isInterposed } from '../evidence/interposed.js';
import type { IndexedSentence } from '../evidence/sentence-index/indexed-sentence.js';
import type { JudgedSentences } from '../evidence/sentence-index/judged-sentences.js';
import { alleges, findCues } from '../evidence/stance.js';
import { isBorneOut, needsReading, type VoiceReader } from '../evidence/voice.js';
import { turnReader, withoutAskedTurns } from '../evidence/written-by.js';
import { asksAtEnd } from '../language/asks-at-end.js';
import type { StanceChances } from '../reader/sentence-reader.js';
import type { Quote } from './answer.js';
import { areMost } from './most-of-quote.js';

type Labelled = Pick<Quote, 'documentId' | 'start' | 'end' | 'stance' | 'attributedTo'>;

/**
 * Leaves out of a quote's label what might mislead. Where several speak, no speaker is named, and what they state is no statement
 * of one of them. Where a reader of the sentences finds no claim or statement in them, the cues in their words count for nothing;
 * what the form of a document tells to be somebody's word stays a statement of his. Without a reader the cues decide.
 */
export async function settleVoices<One extends Labelled>(
  quotes: readonly One[],
  stances: JudgedSentences,
  reader: VoiceReader | undefined,
  documents: ReadonlyMap<string, Document> = new Map(),
): Promise<One[]> {
  const labelled = quotes
    .filter(({ stance }) => stance !== 'reported')
    .map((quote) => ({
      quote,
      ...voicesIn(quote, stances.touching(quote.documentId, quote), documents.get(quote.documentId)),
    }));
  const chances = await readVoices(
    labelled.filter(({ quote }) => needsReading(quote.stance)),
    reader,
  );
  const settled = new Map(
    labelled.map(({ quote, sentences, isByForm, isLabelled }) => {
      const isOfSeveral = haveSeveralSpeakers(sentences);
      if (isLabelled) return [quote, isOfSeveral ? withoutSpeaker(quote) : quote];
      const found = chances.get(quote);
      const isDoubted = found !== undefined && !isBorneOut(quote.stance, heard(quote, sentences, found));
      if (isDoubted && isByForm && !isOfSeveral) return [quote, { ...quote, stance: 'statement' as const }];
      // An allegation that is answered right there.
      if (isDoubted && quote.stance === 'claim' && sentences.some(({ stance }) => stance === 'denial'))
        return [quote, { ...withoutSpeaker(quote), stance: 'denial' as const }];
      if (isDoubted || (isOfSeveral && quote.stance === 'statement')) return [quote, withoutLabel(quote)];
      return [quote, isOfSeveral ? withoutSpeaker(quote) : quote];
    }),
  );
  return quotes.map((quote) => settled.get(quote) ?? quote);
}

/**
 * The sentences of a quote by which it is labelled. A question before its answer is the asker's, an objection between them is
 * counsel's. A line that names the speaker is no word of his.
 * What is put to somebody is not what he answers.
 * @returns also whether the form of the document tells who says each of them, and whether a claim is one without a reader: the document
 *   labels it so or tells that it was withdrawn, or its writer accuses another
 */
function voicesIn(
  { stance }: Labelled,
  all: readonly IndexedSentence[],
  document: Document | undefined,
): {
  readonly sentences: readonly IndexedSentence[];
  readonly isByForm: boolean;
  readonly isLabelled: boolean;
} {
  const turnAt = turnReader(document);
  const told = withoutAskedTurns(all, document).filter(
    ({ words }) => !asksAtEnd(words) && !isInterposed(words),
  );
  const turns = told.map(({ start }) => turnAt(start));
  const isPut = turns.some((turn) => turn?.asks) && !turns.every((turn) => turn?.asks);
  const named = told.filter((_, at) => turns[at]?.speaker !== undefined && !(isPut && turns[at]?.asks));
  const isInTurns = named.length > 0 && !turns.includes(undefined);
  const isByForm = isInTurns || (told.length > 0 && told.every(({ isWritten }) => isWritten));
  const isLabelled = stance === 'claim' && told.some(isSurelyClaimed);
  return { sentences: isInTurns ? named : told, isByForm, isLabelled };
}

/**
 * A document labels it as a claim or tells that it was withdrawn; or somebody writes it of another for himself, says it without his
 * name or passes on talk: whatever a reader of reports finds in it.
 */
const isSurelyClaimed = ({ stance, isWritten, isLabelledClaim, words, attributedTo }: IndexedSentence) =>
  isLabelledClaim ||
  withdrawsAllegation(words) ||
  (stance === 'claim' &&
    ((isWritten === true && accusesAnother(words)) ||
      alleges(attributedTo) ||
      findCues(words, HEARSAY_CUES).length > 0));

/** Of what a reader finds that by which a label stands or falls: what the named speaker says, where that is most of the quote. */
function heard(
  { attributedTo }: Labelled,
  sentences: readonly IndexedSentence[],
  found: readonly StanceChances[],
): readonly StanceChances[] {
  const isOwn = (sentence: IndexedSentence | undefined) =>
    attributedTo !== undefined && sentence?.attributedTo === attributedTo;
  return areMost(sentences.filter(isOwn), sentences) ? found.filter((_, at) => isOwn(sentences[at])) : found;
}

/** What a reader finds in the sentences of each quote. */
async function readVoices<One extends Labelled>(
  labelled: readonly { readonly quote: One; readonly sentences: readonly { readonly words: string }[] }[],
  reader: VoiceReader | undefined,
): Promise<ReadonlyMap<One, readonly StanceChances[]>> {
  if (reader === undefined || labelled.length === 0) return new Map();
  const read = await reader.stances(labelled.map(({ sentences }) => sentences.map(({ words }) => words)));
  return new Map(labelled.map(({ quote }, at) => [quote, read[at] ?? []]));
}

/** Whether sentences are of several: "Falk" is "Ida Falk", and "the Echo" is "the Echo’s report". */
function haveSeveralSpeakers(sentences: readonly { readonly attributedTo?: string }[]): boolean {
  const speakers = new Set(sentences.flatMap(({ attributedTo }) => attributedTo?.toLowerCase() ?? []));
  const apart = [...speakers].filter(
    (one) => ![...speakers].some((other) => other !== one && holdsWords(other, one)),
  );
  return apart.length > 1;
}

function holdsWords(words: string, some: string): boolean {
  return ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${some.replace(/[^\p{L}\p{N}]+/gu, ' ')} `);
}

function withoutSpeaker<One extends Labelled>({ attributedTo: _, ...rest }: One): One {
  return rest as One;
}

function withoutLabel<One extends Labelled>(quote: One): One {
  return { ...withoutSpeaker(quote), stance: 'reported' };
}
