import type { Answer } from '../answering/answer.js';
import { comparePaths } from '../corpus/compare-paths.js';
import type { Corpus } from '../corpus/document.js';
import type { AnswerService } from '../service/answer-service.js';
import { TimeLimitError } from '../service/worker-pool.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Card, type DocumentBody, documentOf } from './card.js';
import type { Cluster } from './cluster.js';
import { DocumentShelf } from './document-shelf.js';
import { MOST_EVENTS } from './find-events.js';
import { patienceOfShowing, patienceOfStarters } from './patience.js';
import { readAllHits } from './read-all.js';
import { indexName, type Manifest } from './versions.js';

/** All documents by their cards; what is to be shown of one is fetched before. */
export interface Catalogue {
  /** Its documents say no more than their headings until they are fetched; its passages are counted and not there. */
  readonly corpus: Corpus;
  /** Fetches what some documents say; those not shown for long are let go meanwhile. */
  bring(documentIds: Iterable<string>): Promise<void>;
}

/** Fetched at a time. */
const BATCH = 100;
/** A timeline that tells of more documents is too long for a member. */
const MOST_TOLD = 400;

/** Reads the cards of all documents of a version. @throws ClusterAwayError */
export async function openCatalogue(
  cluster: Cluster,
  prefix: string,
  manifest: Manifest,
): Promise<Catalogue> {
  const index = indexName(prefix, 'documents', manifest.version);
  const hits = await readAllHits<{ card: Card }>(
    cluster,
    { index, sort: 'id', source: ['card'] },
    patienceOfStarters(),
  );
  const cards = hits
    .map(({ _id: key, _source: { card } }) => ({ key, card }))
    .sort((a, b) => comparePaths(a.card.path, b.card.path) || a.card.part - b.card.part);
  const keyOf = new Map(cards.map(({ key, card }) => [card.id, key]));
  const shelf = new DocumentShelf(cluster, index);
  const said = (documentId: string): DocumentBody | undefined =>
    shelf.atHand(keyOf.get(documentId) ?? '')?.document;
  return {
    corpus: {
      documents: cards.map(({ card }) => documentOf(card, said)),
      passages: new Array(manifest.passages),
      problems: manifest.problems,
      aliases: manifest.aliases,
    },
    async bring(documentIds) {
      const keys = [...new Set(documentIds)].flatMap((id) => keyOf.get(id) ?? []);
      for (let at = 0; at < keys.length; at += BATCH)
        await shelf.fetch(keys.slice(at, at + BATCH), patienceOfShowing());
    },
  };
}

/**
 * Has what an answer, a check or a timeline quotes fetched before anybody shows it. A timeline rejects with a TimeLimitError where
 * it is too long to be shown whole: a part of it is never shown for all.
 */
export function bringQuoted(service: AnswerService, { bring }: Pick<Catalogue, 'bring'>): AnswerService {
  const answered = async (answer: Answer) => {
    await bring(idsIn([answer.quotes, answer.nearest, answer.onRecord].flat()));
    return answer;
  };
  const told = async (timeline: Timeline) => {
    const events = [...timeline.events, ...timeline.undated];
    const ids = new Set(idsIn(events.flatMap(({ quotes, counterparts }) => [...quotes, ...counterparts])));
    if (events.length >= MOST_EVENTS || ids.size > MOST_TOLD)
      throw new TimeLimitError('this timeline is too long to be shown');
    await bring(ids);
    return timeline;
  };
  return {
    ask: async (question, filter) => answered(await service.ask(question, filter)),
    async check(sentences) {
      const checked = await service.check(sentences);
      await bring(idsIn(checked.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))));
      return checked;
    },
    timeline: async (filter) => told(await service.timeline(filter)),
    days: async (question, filter) => told(await service.days(question, filter)),
    async outlines(groups) {
      const outlines = await service.outlines(groups);
      await bring(idsIn(outlines.flatMap(({ opening }) => opening ?? [])));
      return outlines;
    },
    picture: (svg, glyphs) => service.picture(svg, glyphs),
  };
}

function idsIn(quotes: readonly { readonly documentId: string }[]): string[] {
  return quotes.map(({ documentId }) => documentId);
}
