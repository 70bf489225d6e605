import type { Corpus } from '../corpus/document.js';
import { incidentsOf } from '../corpus/incidents-of.js';
import type { Ranking } from './rank-sentences.js';

/** At most so many topics a refusal. */
export const MAX_SUGGESTIONS = 3;

/**
 * Suggests what the documents do cover near a question that they do not answer. These are headings and titles of the
 * nearest passages that share a word with it; where none does, the corpus' incidents or titles.
 */
export function suggestTopics(ranking: Ranking, corpus: Corpus): string[] {
  const titles = new Map(corpus.documents.map(({ id, title }) => [id, title]));
  const near = ranking.passages.flatMap(([first]) => {
    const passage = first?.sentence.passage;
    return passage === undefined || first?.share === 0
      ? []
      : [passage.heading ?? titles.get(passage.documentId) ?? ''];
  });
  const all = corpus.documents.flatMap((document) => {
    const incidents = incidentsOf(document);
    return incidents.length > 0 ? incidents : [document.title];
  });
  const topics = [...new Set([...near, ...all].filter((topic) => topic !== ''))];
  const words = topics.map((topic) => topic.toLowerCase());
  const told: string[] = [];
  for (const [at, topic] of topics.entries()) {
    if (told.length === MAX_SUGGESTIONS) break;
    if (!isToldByOther(at, words)) told.push(topic);
  }
  return told;
}

/** "The accusations" says nothing beside "The accusations against the mayor". */
function isToldByOther(at: number, topics: readonly string[]): boolean {
  const topic = topics[at] ?? '';
  return topics.some((other, i) => i !== at && other.includes(topic));
}
