import type { Document } from '../corpus/document.js';
import { takeApart } from '../corpus/document-span.js';
import type { IncidentOf } from '../corpus/incidents-of.js';
import type { RelationReader } from '../evidence/relation/relation.js';
import type { SentenceRef } from '../evidence/sentence-index/indexed-sentence.js';
import type { StanceIndex } from '../evidence/sentence-index/stance-index.js';
import type { VoiceReader } from '../evidence/voice.js';
import type { Answer, Quote } from './answer.js';
import { claimOf } from './check-statement.js';
import { MAX_QUOTES, type Window } from './choose-quotes.js';
import { findConflicts, findOtherFigures } from './conflicts.js';
import { newestFirst } from './days/newest-first.js';
import type { Finding } from './finding.js';
import { quoteSentence, quoteWindow } from './make-quotes.js';
import { facingQuotes } from './on-record/facing-quotes.js';
import { findOnRecord } from './on-record/on-record.js';
import { withoutOtherIncidents, withoutOtherSections } from './other-incidents.js';
import type { Ranking } from './rank-sentences.js';
import { settleVoices } from './settle-voices.js';

/** At most so many quotes that stand near and do not answer. */
const MAX_NEAREST = 2;
/** Below this confidence the documents tell nothing near. */
const NEAREST_THRESHOLD = 0.01;

/** What answering goes by beside the ranking. */
export interface Sources {
  readonly stances: StanceIndex;
  readonly documents: ReadonlyMap<string, Document>;
  readonly incidentOf: IncidentOf;
  readonly reader: RelationReader | undefined;
  readonly voices: VoiceReader | undefined;
}

/** A window to quote, with the ranking that it comes from. */
interface Chosen {
  readonly window: Window;
  readonly ranking: Ranking;
}

type QuoteSources = Pick<Sources, 'stances' | 'documents' | 'voices'>;

/** Refuses: with what stands nearest where the documents tell of the matter at all, else with nothing. */
export async function refuse(
  question: string,
  findings: readonly Finding[],
  suggestions: readonly string[],
  sources: QuoteSources,
): Promise<Answer> {
  const near = findings.filter(({ confidence }) => confidence >= NEAREST_THRESHOLD);
  const turns = withoutOtherSections(takeTurns(near, MAX_NEAREST), question, sources.documents);
  const nearest = await quoteChosen(turns, sources);
  return {
    question,
    answered: false,
    grade: nearest.length > 0 ? 'nearest' : 'nothing',
    confidence: Math.max(...findings.map((finding) => finding.confidence)),
    quotes: [],
    nearest,
    onRecord: [],
    conflicts: [],
    suggestions,
  };
}

/** Answers with quotes, then with what a fair answer shows beside them, then with what all of these differ on. */
export async function answer(
  question: string,
  findings: readonly Finding[],
  sources: Sources,
): Promise<Answer> {
  const { stances, documents, incidentOf } = sources;
  const taken = withoutOtherIncidents(takeTurns(findings, MAX_QUOTES), question, incidentOf);
  const turns = newestFirst(withoutOtherSections(taken, question, documents), stances, documents);
  const quotes = await quoteChosen(turns, sources);
  const isYesNo = findings.some(({ ranking }) => ranking.question.kind === 'yes-no');
  const { onRecord, disputed } = await quoteBeside(quotes, question, isYesNo, sources);
  return {
    question,
    answered: true,
    grade: 'answers',
    confidence: Math.min(...findings.map(({ confidence }) => confidence)),
    quotes,
    nearest: [],
    disputed,
    onRecord,
    conflicts: findConflicts([...quotes, ...onRecord], stances, question, incidentOf),
    facing: facingQuotes([...quotes, ...onRecord], stances, incidentOf),
    suggestions: [],
  };
}

/** Quotes what a fair answer shows beside some quotes; it disputes them where some of it is opposed. */
async function quoteBeside(
  quotes: readonly Quote[],
  question: string,
  isYesNo: boolean,
  { stances, documents, incidentOf, reader, voices }: Sources,
): Promise<{ readonly onRecord: Quote[]; readonly disputed: boolean }> {
  const recorded = await findOnRecord(quotes, stances, {
    question,
    ...(isYesNo && { asked: claimOf(question) }),
    ...(reader !== undefined && { reader }),
    ...(voices !== undefined && { voices }),
    incidentOf,
  });
  const beside = takeApart<SentenceRef>(
    [...recorded.map(({ sentence }) => sentence), ...findOtherFigures(quotes, stances, question, incidentOf)],
    (sentence) => sentence,
  );
  const onRecord = beside.flatMap((sentence, i) => quoteSentence(sentence, quotes.length + i + 1, documents));
  return {
    onRecord: await settleVoices(onRecord, stances, voices, documents),
    disputed: recorded.some(({ isOpposed }) => isOpposed),
  };
}

function quoteChosen(
  turns: readonly Chosen[],
  { stances, documents, voices }: QuoteSources,
): Promise<Quote[]> {
  const quotes = turns.flatMap(({ window, ranking }, i) =>
    quoteWindow(window, ranking, i + 1, stances, documents),
  );
  return settleVoices(quotes, stances, voices, documents);
}

/** The first window of each part of the question, then the second of each, without repeats. */
function takeTurns(findings: readonly Finding[], limit: number): Chosen[] {
  const turns = Array.from({ length: limit }, (_, turn) =>
    findings.flatMap(({ windows, ranking }) =>
      windows.slice(turn, turn + 1).map((window) => ({ window, ranking })),
    ),
  ).flat();
  return takeApart(turns, ({ window }) => window, limit);
}
