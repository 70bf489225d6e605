import type { StanceIndex } from '../evidence/stance-index.js';
import { isBorneOut, type VoiceReader } from '../evidence/voice.js';
import type { Quote } from './answer.js';

/**
 * Leaves a quote's label out where it might mislead: where its sentences are said by several, and where a reader of the
 * sentences does not bear out what cues in their words tell. Without a reader the words decide.
 */
export async function settleVoices<
  Labelled extends Pick<Quote, 'documentId' | 'start' | 'end' | 'stance' | 'attributedTo'>,
>(quotes: readonly Labelled[], stances: StanceIndex, reader: VoiceReader | undefined): Promise<Labelled[]> {
  const labelled = quotes.filter(({ stance }) => stance !== 'reported');
  if (labelled.length === 0) return [...quotes];
  const sentences = labelled.map((quote) => stances.touching(quote.documentId, quote));
  const read = await reader?.stances(sentences.map((those) => those.map(({ words }) => words)));
  const misleading = new Set(
    labelled.filter(
      ({ stance }, at) =>
        haveSeveralSpeakers(sentences[at] ?? []) ||
        (read !== undefined && !isBorneOut(stance, read[at] ?? [])),
    ),
  );
  return quotes.map((quote) => (misleading.has(quote) ? withoutLabel(quote) : quote));
}

function haveSeveralSpeakers(sentences: readonly { readonly attributedTo?: string }[]): boolean {
  return new Set(sentences.flatMap(({ attributedTo = [] }) => attributedTo)).size > 1;
}

function withoutLabel<Labelled extends Pick<Quote, 'stance' | 'attributedTo'>>(quote: Labelled): Labelled {
  const { attributedTo: _, ...rest } = quote;
  return { ...rest, stance: 'reported' } as Labelled;
}
