import type { Kind } from './versions.js';

/** A shard holds about so many passages well: 4 GB. */
const PASSAGES_PER_SHARD = 5_000_000;

const kept = { type: 'keyword', index: false, doc_values: false } as const;
/** Of terms as our analyzer cuts them; only spaces part them. */
const terms = { type: 'text', analyzer: 'whitespace', index_options: 'freqs' } as const;

const MAPPINGS: Readonly<Record<Kind, object>> = {
  documents: {
    id: { type: 'keyword' },
    passages: { type: 'integer' },
    card: { type: 'object', enabled: false },
    data: kept,
  },
  passages: {
    document: { type: 'keyword' },
    published: { type: 'keyword' },
    text: terms,
    context: terms,
    place: { type: 'object', enabled: false },
  },
  events: {
    documents: { type: 'keyword' },
    date: { type: 'keyword' },
    order: { type: 'integer' },
    first: { type: 'integer' },
    last: { type: 'integer' },
    incidents: { type: 'keyword', ignore_above: 512, doc_values: false },
    words: { type: 'keyword', ignore_above: 256, doc_values: false },
    data: kept,
  },
  meta: {
    data: kept,
    aliases: { type: 'object', enabled: false },
    problems: { type: 'object', enabled: false },
  },
};

/** Tells how many shards the passages are spread over. */
export function shardsFor(kind: Kind, passages: number): number {
  return kind === 'meta' || kind === 'events' ? 1 : Math.max(1, Math.ceil(passages / PASSAGES_PER_SHARD));
}

/** Gives the body that creates an index: each copy on another node where there are two, and no field that is not named here. */
export function layoutOf(kind: Kind, passages: number): object {
  return {
    settings: {
      index: {
        number_of_shards: shardsFor(kind, passages),
        auto_expand_replicas: '0-1',
        refresh_interval: '-1',
        ...(kind === 'passages' && { similarity: { default: { type: 'BM25', k1: 1.2, b: 0.5 } } }),
      },
    },
    mappings: { dynamic: false, properties: MAPPINGS[kind] },
  };
}
