import MiniSearch, { type Options } from 'minisearch';
import type { Quote } from '../answering/answer.js';
import { MAX_QUOTES } from '../answering/choose-quotes.js';
import { locate } from '../answering/citation.js';
import type { Engine } from '../answering/engine.js';
import type { Corpus, Document, Passage } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { contentTerms } from '../language/analyzer.js';
import type { Span } from '../language/span.js';
import type { System } from './system.js';

type Entry = { readonly id: number; readonly text: string };
type Terms = Pick<Options<Entry>, 'tokenize' | 'processTerm'>;

/** A range of the corpus that a baseline quotes. */
interface Hit extends Span {
  readonly documentId: string;
  readonly score: number;
}

const asItComes: Terms = {};
const stemmed: Terms = { tokenize: contentTerms, processTerm: (term) => term };

/** What any program of a hundred lines would do: the measurements that the ranking has to beat. None of them refuses. */
export const baselines: readonly System[] = [
  { name: 'minisearch', open: (corpus) => open(corpus, asItComes, bestSentences) },
  { name: 'stemmed', open: (corpus) => open(corpus, stemmed, bestSentences) },
  { name: 'joint', open: (corpus) => open(corpus, stemmed, jointSentences) },
  { name: 'paragraphs', open: (corpus) => open(corpus, stemmed, wholePassages) },
];

interface Found {
  readonly passage: Passage;
  readonly score: number;
  /** In text order, each with its own score. */
  readonly sentences: readonly Hit[];
}

/** The best sentence of each of the best passages, in the order of the passages. */
const bestSentences = (found: readonly Found[]): Hit[] =>
  found.flatMap(({ sentences, score }) => {
    const [best] = [...sentences].sort((a, b) => b.score - a.score);
    return best === undefined ? [] : [{ ...best, score }];
  });

/** The sentences whose own score and whose passage's add up to most. */
const jointSentences = (found: readonly Found[]): Hit[] =>
  found
    .flatMap(({ sentences, score }) => sentences.map((hit) => ({ ...hit, score: hit.score + score })))
    .sort((a, b) => b.score - a.score);

/** The best passages, whole. */
const wholePassages = (found: readonly Found[]): Hit[] =>
  found.map(({ passage: { documentId, start, end }, score }) => ({ documentId, start, end, score }));

function open(corpus: Corpus, terms: Terms, choose: (found: readonly Found[]) => Hit[]): Engine {
  const documents = documentsById(corpus.documents);
  const textOf = ({ documentId, start, end }: Omit<Hit, 'score'>) =>
    documents.get(documentId)?.text.slice(start, end) ?? '';
  const spans = corpus.passages.map(({ documentId, sentences }) =>
    sentences.map(({ start, end }) => ({ documentId, start, end })),
  );
  const passageIndex = indexOf(corpus.passages.map(textOf), terms);
  const sentenceIndex = indexOf(spans.flat().map(textOf), terms);
  return {
    corpus,
    async ask(question) {
      const passageScores = scoresOf(passageIndex, question);
      const sentenceScores = scoresOf(sentenceIndex, question);
      let n = 0;
      const found = corpus.passages.map((passage, i) => ({
        passage,
        score: passageScores.get(i) ?? 0,
        sentences: (spans[i] ?? []).map((span) => ({ ...span, score: sentenceScores.get(n++) ?? 0 })),
      }));
      const best = found.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
      const hits = choose(best).slice(0, MAX_QUOTES);
      const quotes = hits.flatMap((hit, i) => toQuote(hit, i + 1, documents.get(hit.documentId)));
      const score = hits[0]?.score ?? 0;
      return {
        question,
        answered: quotes.length > 0,
        grade: quotes.length > 0 ? 'answers' : 'nothing',
        confidence: score / (1 + score),
        quotes,
        nearest: [],
        onRecord: [],
        conflicts: [],
        suggestions: [],
      };
    },
  };
}

function indexOf(texts: readonly string[], terms: Terms): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({ fields: ['text'], ...terms });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return index;
}

function scoresOf(index: MiniSearch<Entry>, question: string): Map<number, number> {
  return new Map(index.search(question).map(({ id, score }) => [id as number, score]));
}

function toQuote({ documentId, start, end, score }: Hit, n: number, document: Document | undefined): Quote[] {
  if (document === undefined) return [];
  const text = document.text.slice(start, end);
  const citation = { n, ...locate(document, start) };
  return [{ documentId, start, end, text, score, stance: 'reported', highlights: [], citation }];
}
