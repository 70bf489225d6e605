import { editDistance } from './edit-distance.js';

const MOST_EDITS = 2;

/** Finds the word somebody probably meant: the one with the fewest edits away, two at most, the first when equal. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      edits: word !== '' && candidate.startsWith(word) ? 1 : editDistance(word, candidate, MOST_EDITS),
    }))
    .filter(({ edits }) => edits <= MOST_EDITS)
    .sort((a, b) => a.edits - b.edits);
  return ranked[0]?.candidate;
}
