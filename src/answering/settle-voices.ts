import type { StanceIndex } from '../evidence/stance-index.js';
import { isBorneOut, type VoiceReader } from '../evidence/voice.js';
import { asksAtEnd } from '../retrieval/sentence.js';
import type { Quote } from './answer.js';

type Labelled = Pick<Quote, 'documentId' | 'start' | 'end' | 'stance' | 'attributedTo'>;

/**
 * Leaves out of a quote's label what might mislead: the speaker where several speak, and all of it where a reader of the
 * sentences does not bear out what cues in their words tell, or where what several state is no statement of one of them.
 * Without a reader the words decide.
 */
export async function settleVoices<One extends Labelled>(
  quotes: readonly One[],
  stances: StanceIndex,
  reader: VoiceReader | undefined,
): Promise<One[]> {
  const labelled = quotes.filter(({ stance }) => stance !== 'reported');
  if (labelled.length === 0) return [...quotes];
  // A question that stands before its answer is the asker's.
  const sentences = labelled.map((quote) =>
    stances.touching(quote.documentId, quote).filter(({ words }) => !asksAtEnd(words)),
  );
  const read = await reader?.stances(sentences.map((those) => those.map(({ words }) => words)));
  const settled = new Map(
    labelled.map((quote, at) => {
      const { stance } = quote;
      const isOfSeveral = haveSeveralSpeakers(sentences[at] ?? []);
      const isDoubted = read !== undefined && !isBorneOut(stance, read[at] ?? []);
      if (isDoubted || (isOfSeveral && stance === 'statement')) return [quote, withoutLabel(quote)];
      return [quote, isOfSeveral ? withoutSpeaker(quote) : quote];
    }),
  );
  return quotes.map((quote) => settled.get(quote) ?? quote);
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
