import type { Block, Corpus, Document } from '../corpus/document.js';
import { STATUS_ENTRY } from '../corpus/entries/status-lines.js';
import { incidentReader } from '../corpus/incidents-of.js';
import type { Memory } from '../corpus/memory.js';
import { dateRecaller } from '../dates/recall-dates.js';
import type { TemporalExpression } from '../dates/temporal-expression.js';
import { somethingHappens } from '../dates/verbs.js';
import { type IndexedSentence, refOf } from '../evidence/sentence-index/indexed-sentence.js';
import type { JudgedSentences } from '../evidence/sentence-index/judged-sentences.js';
import { blockReader } from '../evidence/written-by.js';
import { contentWords } from '../language/content-words.js';
import { eventDates } from './event-dates.js';
import { happeningIn } from './happening-fields.js';
import { findKindred, type Kinship } from './kindred.js';
import { isMeetingAct, meetingDayOf, namesPaper } from './meeting-acts.js';
import type { EventQuote } from './timeline.js';

/** One sentence that tells of one event. */
export interface Telling {
  /** Undefined where the text gives no date for it. */
  readonly date?: TemporalExpression;
  readonly quote: EventQuote;
  readonly words: ReadonlySet<string>;
  /** Who or what its sentence names, by the keys of the stance index; and those names as words like `words`. */
  readonly names: ReadonlySet<string>;
  readonly nameWords: ReadonlySet<string>;
  /** That of its place in the document, where one is known. */
  readonly incident?: string;
}

export interface Tellings {
  readonly dated: readonly Telling[];
  /** The first happenings of documents that date none. */
  readonly undated: readonly Telling[];
}

/** What was read of a corpus, and which of its documents tell of one matter. */
export interface CorpusTellings extends Tellings {
  readonly kinship: Kinship;
}

/** A document without any date is told by its first happenings, so many at most. */
const UNDATED_PER_DOCUMENT = 8;
/** Chinese says in fewer characters what makes a sentence rather than a caption; UTF-16 code units. */
const SHORTEST_SENTENCE = 12;
/** Beyond this, what no stop ends is a table or a dump, and no quote. */
const LONGEST_SENTENCE = 2000;
/** Speech tells what its speaker thinks; the timeline waits for what happened. */
const SPEECH = /^["“「]|[:,]\s*["“「]|\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y)\b/;

/** Reads the tellings of a corpus, a document at a time, so that others may have their turn between. */
export interface TellingsReader {
  /** Reads one more document. @returns whether any is left */
  step(): boolean;
  /** Reads what is left and gives all, in order of document and offset. */
  finish(): CorpusTellings;
}

/**
 * Makes what reads the tellings of documents, one document at a time.
 * @param index - of the same corpus
 * @param memory - of the dates of documents
 */
export function tellingsReader(corpus: Corpus, index: JudgedSentences, memory?: Memory): TellingsReader {
  const sentencesOf = ({ id, text }: Document) => index.touching(id, { start: 0, end: text.length });
  const all: Tellings[] = [];
  const step = () => {
    const document = corpus.documents[all.length];
    if (document !== undefined) all.push(tellingsOf(document, sentencesOf(document), memory));
    return all.length < corpus.documents.length;
  };
  return {
    step,
    finish() {
      while (step());
      return {
        dated: all.flatMap(({ dated }) => dated),
        undated: all.flatMap(({ undated }) => undated),
        kinship: findKindred(corpus.documents.map((document) => [document.id, sentencesOf(document)])),
      };
    },
  };
}

function tellingsOf(
  document: Document,
  sentences: readonly IndexedSentence[],
  memory: Memory | undefined,
): Tellings {
  const dates = dateRecaller(memory)(document);
  const incidentOf = incidentReader(new Map([[document.id, document]]));
  const incidentAt = (start: number) => incidentOf(document.id, start);
  const dated: Telling[] = [];
  let next = 0;
  const blockAt = blockReader(document);
  const meeting = meetingDayOf(document);
  for (const sentence of sentences) {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    if (sentence.text.length > LONGEST_SENTENCE || sentence.isToDo) continue;
    const inside: TemporalExpression[] = [];
    for (let i = next; (dates[i]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end; i++) {
      const date = dates[i];
      if (date && date.start >= sentence.start) inside.push(within(date, sentence));
    }
    for (const date of datesTold(sentence, inside, blockAt(sentence.start), meeting, document.published))
      dated.push(tell(sentence, incidentAt(sentence.start), date));
  }
  const isOfNoDay = ({ start }: IndexedSentence) => {
    const origin = blockAt(start)?.origin;
    return origin?.message !== undefined && origin.author !== undefined && origin.at === undefined;
  };
  // A post of no known day among those that have one is told all the same.
  const left = dated.length > 0 ? sentences.filter(isOfNoDay) : sentences;
  return { dated, undated: undatedOf(left, incidentAt) };
}

/**
 * The dates of what a sentence tells: those that stand in it, else that of its message or meeting.
 * @param inside - the dates in it, counted from its start
 */
function datesTold(
  { words }: IndexedSentence,
  inside: readonly TemporalExpression[],
  block: Block | undefined,
  meeting: string | undefined,
  published: string | undefined,
): readonly TemporalExpression[] {
  const at = block?.origin?.at;
  const field = happeningIn(words, inside);
  if (field !== undefined) return [withTimeOf(at, field)];
  const isAct = meeting !== undefined && inside.every(({ start }) => namesPaper(words, start));
  const chosen = isAct ? [] : eventDates(words, inside, laterOf(published, at));
  const rest = isAct ? words : chosen.length > 0 ? '' : withoutEdges(words, ofOtherDays(inside, at));
  const stamped = rest === '' ? undefined : (stampOf(block, rest) ?? inMeeting(meeting, rest));
  return stamped === undefined ? chosen.map((date) => withTimeOf(at, date)) : [stamped];
}

/** What is written below a page, and after it, tells of days that the page cannot tell of. */
const laterOf = (published: string | undefined, at: string | undefined): string | undefined => {
  const day = at?.split('T')[0];
  return published !== undefined && day !== undefined && day > published ? day : published;
};

/** How an entry of a status page begins: it reports, whatever its verb. */
const REPORT = /^(?:investigating|identified|monitoring|resolved|update|degraded|outage)\b/i;

/** "- Operators can stop a gate.": an entry of a list of changes tells of one, whatever its verb. */
const CHANGE = /^\s*(?:[-*+•]|\d{1,2}[.)])\s/;

/** What a message tells without a date happened when it was written, as far as it says; a change when its version came out. */
function stampOf(block: Block | undefined, text: string): TemporalExpression | undefined {
  const { at, message, version } = block?.origin ?? {};
  // The day of a mail says when it was written, and of what it tells no more.
  if (at === undefined || (message === undefined && version === undefined)) return undefined;
  const isReport = version === undefined ? REPORT.test(text) || STATUS_ENTRY.test(text) : CHANGE.test(text);
  if (!isReport && !somethingHappens(text)) return undefined;
  const [day = '', time = ''] = at.split('T');
  const precision = day.length === 'YYYY-MM'.length ? 'month' : 'day';
  const known = { start: 0, end: 0, text: at, value: day, precision, basis: 'completed' } as const;
  return time === '' ? known : { ...known, timeText: time };
}

/** What minutes tell as decided or said is of the day of the meeting. */
function inMeeting(day: string | undefined, text: string): TemporalExpression | undefined {
  if (day === undefined || !isMeetingAct(text)) return undefined;
  return { start: 0, end: 0, text: day, value: day, precision: 'day', basis: 'completed' };
}

/** "this afternoon" of an entry of 15:10 is that. */
function withTimeOf(at: string | undefined, date: TemporalExpression): TemporalExpression {
  const [day, time = ''] = at?.split('T') ?? [];
  if (time === '' || date.value !== day || date.basis !== 'relative') return date;
  return /\d|\bnoon\b|midnight/i.test(date.timeText ?? '') ? date : { ...date, timeText: time };
}

/** What is of the day of its message keeps nothing from being dated by that. */
function ofOtherDays(dates: readonly TemporalExpression[], at: string | undefined): TemporalExpression[] {
  return dates.filter(({ value, start }) => start === 0 || value !== at?.slice(0, 'YYYY-MM-DD'.length));
}

/** ", 16:40 UTC" behind the day of a stamp. */
const STAMP_TIME =
  /^(?:(?:,| at| [-–—])?\s+\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)?(?:\s\(?[A-Z]{2,5}\)?(?!\S))?/;

/** What a sentence says beside a stamp at its beginning or end; nothing where a date stands within it. */
function withoutEdges(sentence: string, dates: readonly TemporalExpression[]): string {
  const [date, another] = dates;
  if (date === undefined) return sentence;
  if (another !== undefined) return '';
  const behind = sentence.slice(date.end).replace(STAMP_TIME, '');
  if (date.start === 0) return behind.trimStart();
  return behind === '' ? sentence.slice(0, date.start).trimEnd() : '';
}

/** A date with its offsets counted from the start of its sentence. */
function within(date: TemporalExpression, { start }: IndexedSentence): TemporalExpression {
  return { ...date, start: date.start - start, end: date.end - start };
}

function undatedOf(
  sentences: readonly IndexedSentence[],
  incidentAt: (start: number) => string | undefined,
): Telling[] {
  const happenings = sentences.filter(
    ({ text, words, isToDo }) =>
      !isToDo &&
      text.length >= SHORTEST_SENTENCE &&
      text.length <= LONGEST_SENTENCE &&
      !SPEECH.test(words) &&
      somethingHappens(words),
  );
  return happenings
    .slice(0, UNDATED_PER_DOCUMENT)
    .map((sentence) => tell(sentence, incidentAt(sentence.start)));
}

function tell(sentence: IndexedSentence, incident: string | undefined, date?: TemporalExpression): Telling {
  const { words, names } = sentence;
  return {
    quote: refOf(sentence),
    words: contentWords(words),
    names,
    nameWords: contentWords([...names].join(' ')),
    ...(incident !== undefined && { incident }),
    ...(date && { date }),
  };
}
