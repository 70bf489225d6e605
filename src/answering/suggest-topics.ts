import type { Corpus } from '../corpus/document.js';
import type { Ranking } from '../retrieval/ranker.js';

/** At most so many topics a refusal. */
export const MAX_SUGGESTIONS = 3;

/**
 * What the documents do cover near a question that they do not answer: headings and titles of the nearest
 * passages that share a word with it; where none does, the corpus' incidents or titles.
 */
export function suggestTopics(ranking: Ranking, corpus: Corpus): string[] {
  const titles = new Map(corpus.documents.map(({ id, title }) => [id, title]));
  const near = ranking.passages.flatMap(([first]) => {
    const passage = first?.sentence.passage;
    return passage === undefined ? [] : [passage.heading ?? titles.get(passage.documentId) ?? ''];
  });
  const all = corpus.documents.map(({ incident, title }) => incident ?? title);
  const topics = [...new Set([...near, ...all].filter((topic) => topic !== ''))];
  return topics.filter((topic) => !isToldBy(topic, topics)).slice(0, MAX_SUGGESTIONS);
}

/** "The accusations" says nothing beside "The accusations against the mayor". */
function isToldBy(topic: string, topics: readonly string[]): boolean {
  const words = topic.toLowerCase();
  return topics.some((other) => other !== topic && other.toLowerCase().includes(words));
}
