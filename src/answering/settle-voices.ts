import type { StanceIndex } from '../evidence/stance-index.js';
import { isBorneOut, needsReading, type VoiceReader } from '../evidence/voice.js';
import type { StanceChances } from '../reader/sentence-reader.js';
import { asksAtEnd } from '../retrieval/sentence.js';
import type { Quote } from './answer.js';

type Labelled = Pick<Quote, 'documentId' | 'start' | 'end' | 'stance' | 'attributedTo'>;

/**
 * Leaves out of a quote's label what might mislead. Where several speak, no speaker is named, and what they state is no statement
 * of one of them. Who wrote a message or has the turn says what is in it. Elsewhere, where a reader of the sentences finds no claim or statement in them, the cues in their words count for nothing.
 * Without a reader these cues decide.
 */
export async function settleVoices<One extends Labelled>(
  quotes: readonly One[],
  stances: StanceIndex,
  reader: VoiceReader | undefined,
): Promise<One[]> {
  const labelled = quotes
    .filter(({ stance }) => stance !== 'reported')
    // A question that stands before its answer is the asker's.
    .map((quote) => ({
      quote,
      sentences: stances.touching(quote.documentId, quote).filter(({ words }) => !asksAtEnd(words)),
    }));
  const chances = await readVoices(
    labelled.filter(({ quote }) => needsReading(quote.stance)),
    reader,
  );
  const settled = new Map(
    labelled.map(({ quote, sentences }) => {
      const isOfSeveral = haveSeveralSpeakers(sentences);
      const found = chances.get(quote);
      const isDoubted = found !== undefined && !isBorneOut(quote.stance, found);
      // Whoever wrote it says it: that is no matter of its words.
      const isWritten = !isOfSeveral && sentences.every((sentence) => sentence.isWritten === true);
      if (isDoubted && isWritten) return [quote, { ...quote, stance: 'statement' as const }];
      if (isDoubted || (isOfSeveral && quote.stance === 'statement')) return [quote, withoutLabel(quote)];
      return [quote, isOfSeveral ? withoutSpeaker(quote) : quote];
    }),
  );
  return quotes.map((quote) => settled.get(quote) ?? quote);
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

function haveSeveralSpeakers(sentences: readonly { readonly attributedTo?: string }[]): boolean {
  return new Set(sentences.flatMap(({ attributedTo = [] }) => attributedTo)).size > 1;
}

function withoutSpeaker<One extends Labelled>({ attributedTo: _, ...rest }: One): One {
  return rest as One;
}

function withoutLabel<One extends Labelled>(quote: One): One {
  return { ...withoutSpeaker(quote), stance: 'reported' };
}
