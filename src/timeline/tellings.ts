import { judgeStance } from '../answering/stance.js';
import type { Corpus, Document, Passage, Span } from '../corpus/document.js';
import { contentWords } from './content-words.js';
import { eventDates } from './event-dates.js';
import { findDates } from './find-dates.js';
import type { EventQuote, TemporalExpression } from './timeline.js';
import { somethingHappens } from './verbs.js';

/** One sentence that tells of one event. */
export interface Telling {
  /** Undefined where the text gives no date for it. */
  readonly date?: TemporalExpression;
  readonly quote: EventQuote;
  readonly words: ReadonlySet<string>;
}

/** A sentence that alleges or contradicts, dated or not. */
export interface Contested {
  readonly quote: EventQuote;
  readonly words: ReadonlySet<string>;
  /** Counts the sentences of the document. */
  readonly index: number;
}

export interface Tellings {
  readonly dated: readonly Telling[];
  readonly undated: readonly Telling[];
  readonly contested: readonly Contested[];
}

/** A document without any date is told by its first happenings, so many at most. */
const UNDATED_PER_DOCUMENT = 6;
/** Chinese says in fewer characters what makes a sentence rather than a caption; UTF-16 code units. */
const SHORTEST_SENTENCE = 12;
/** What cannot stand as an allegation or a denial whatever the words. */
const ONLY_STATED = /^["“「]/;

/** Reads the events of one corpus, document by document. */
export function readTellings(corpus: Corpus): Tellings {
  const passages = new Map<string, Passage[]>(corpus.documents.map(({ id }) => [id, []]));
  for (const passage of corpus.passages) passages.get(passage.documentId)?.push(passage);
  const all = corpus.documents.map((document) => tellingsOf(document, passages.get(document.id) ?? []));
  return {
    dated: all.flatMap(({ dated }) => dated),
    undated: all.flatMap(({ undated }) => undated),
    contested: all.flatMap(({ contested }) => contested),
  };
}

function tellingsOf(document: Document, passages: readonly Passage[]): Tellings {
  const dates = findDates(document);
  const sentences = passages.flatMap((passage) => passage.sentences);
  const dated: Telling[] = [];
  const contested: Contested[] = [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    const inside: TemporalExpression[] = [];
    for (let i = next; (dates[i]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end; i++) {
      const date = dates[i];
      if (date && date.start >= sentence.start) inside.push(date);
    }
    const quote = quoteOf(document, sentence);
    const words = contentWords(quote.text);
    if (quote.stance === 'claim' || quote.stance === 'denial') contested.push({ quote, words, index });
    const local = inside.map((date) => ({
      ...date,
      start: date.start - sentence.start,
      end: date.end - sentence.start,
    }));
    dated.push(...eventDates(quote.text, local).map((date) => ({ date, quote, words })));
  }
  return { dated, undated: dated.length > 0 ? [] : undatedOf(document, sentences), contested };
}

function undatedOf(document: Document, sentences: readonly Span[]): Telling[] {
  const tellings: Telling[] = [];
  for (const sentence of sentences) {
    if (tellings.length === UNDATED_PER_DOCUMENT) break;
    const text = document.text.slice(sentence.start, sentence.end);
    if (text.length < SHORTEST_SENTENCE || ONLY_STATED.test(text) || !somethingHappens(text)) continue;
    const quote = quoteOf(document, sentence);
    if (quote.stance === 'statement' && tellings.length > 0) continue;
    tellings.push({ quote, words: contentWords(text) });
  }
  return tellings;
}

function quoteOf(document: Document, { start, end }: Span): EventQuote {
  const { stance, attributedTo } = judgeStance(document.text, { start, end });
  const text = document.text.slice(start, end);
  return { documentId: document.id, start, end, text, stance, ...(attributedTo && { attributedTo }) };
}
