import type { Corpus, Span } from '../corpus/document.js';
import { analyze, type Token } from '../retrieval/analyzer.js';
import type { Stance } from './answer.js';
import { learnNames, pointsBack } from './entities.js';
import { isOwnWord } from './own-word.js';
import { type Judgement, judgeStance } from './stance.js';
import { type Cue, ENGLISH_CUES, OWN_WORD_CUES } from './stance-cues.js';
import { goesOnWithQuotation, isAllQuoted } from './stance-quotation.js';
import { groupSubjects, isAct } from './subjects.js';

/** One sentence of a document and how it is said; `text` is the document's slice. */
export interface SentenceRef extends Span {
  readonly documentId: string;
  readonly text: string;
  readonly stance: Stance;
  readonly attributedTo?: string;
}

/** A sentence with what it is compared by. */
export interface IndexedSentence extends SentenceRef {
  /** Counts all passages of the corpus; neighbours in a document differ by one. */
  readonly passage: number;
  /** Counts all sentences of the corpus. */
  readonly position: number;
  readonly names: ReadonlySet<string>;
  /** Whom "the company" or "he" in it most likely means: the names of the nearest sentence before, and of the title. */
  readonly nearNames: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** The names that its speaker goes by; empty where it tells of none, or of a publication that only passes it on. */
  readonly speakerNames: ReadonlySet<string>;
}

/** Everything that fairness needs of a corpus, made once. */
export interface StanceIndex {
  readonly sentences: readonly IndexedSentence[];
  /** The sentences of one stance; of the reported ones those alone that tell of something people are accused of. */
  readonly contestable: Readonly<Record<Stance, readonly IndexedSentence[]>>;
  /** The sentences that a span of a document touches. */
  touching(documentId: string, span: Span): readonly IndexedSentence[];
  /**
   * How rare a name or subject is: 1 when one sentence alone has it, falling slowly to `RARITY_FLOOR`. It counts
   * sentences that have it and not those that lack it, so that an unrelated document changes no score.
   */
  rarity(key: string): number;
}

const RARITY_FLOOR = 0.35;
const RARITY_FALL = 0.35;
/** How many sentences back "the company" may point. */
const SENTENCES_BACK = 4;
const VERDICT =
  /\b(?:(?:call|brand|label|describ|dismiss|denounc)\w*\b[^.;]{0,60}?|(?:this|that|it|these|those|they|all)(?:[’']s| is| are| was| were) )(?:as )?(?:an? |pure |all |\w+ )?[“"‘]?(?:lies?|fakes?|fabricat(?:ed|ions?)|slander|false|invented|misleading|deceit)\b/i;
/** Sentences of one quotation, at most, behind which it is told who speaks. */
const LONGEST_QUOTATION = 6;

/** Judges and indexes every sentence of a corpus; boilerplate is in no passage and so never in here. */
export function buildStanceIndex(corpus: Corpus): StanceIndex {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const spans = corpus.passages.flatMap((passage, passageNumber) =>
    passage.sentences.map((span) => ({ span, passageNumber, documentId: passage.documentId })),
  );
  const tokensOf = spans.map(({ span, documentId }) =>
    analyze(documents.get(documentId)?.text.slice(span.start, span.end) ?? ''),
  );
  const book = learnNames(tokensOf, corpus.aliases);
  const subjectOf = groupSubjects(tokensOf.flatMap((tokens) => tokens.map((token) => token.term)));
  const publishers = new Set(
    corpus.documents.flatMap(({ publisher }) => [...book.namesIn(analyze(publisher ?? ''))]),
  );
  const titleNames = new Map(
    corpus.documents.map((document) => [document.id, book.namesIn(analyze(document.title))]),
  );

  const ownWords = new Set(corpus.documents.filter(isOwnWord).map(({ id }) => id));

  const sentences: IndexedSentence[] = [];
  for (const [position, { span, passageNumber, documentId }] of spans.entries()) {
    const text = documents.get(documentId)?.text ?? '';
    const words = text.slice(span.start, span.end);
    const cues = ownWords.has(documentId) ? OWN_WORD_CUES : ENGLISH_CUES;
    const judgement = inQuotation(text, spans, position, sentences.at(-1), cues);
    const tokens = tokensOf[position] ?? [];
    const names = book.namesIn(tokens);
    const speaker = judgement.attributedTo ?? '';
    const speakerNames = without(book.namesIn(analyze(speaker)), publishers);
    const before = nearestNamed(sentences, documentId);
    const pointed = pointsBack(words) || pointsBack(speaker);
    sentences.push({
      documentId,
      start: span.start,
      end: span.end,
      text: words,
      ...judgement,
      passage: passageNumber,
      position,
      names: union(names, speakerNames),
      nearNames: pointed || names.size === 0 ? union(before, titleNames.get(documentId)) : new Set(),
      subjects: subjectsIn(withoutVerdict(tokens, words, judgement.stance), names, subjectOf),
      speakerNames: speakerNames.size === 0 && pointsBack(speaker) ? before : speakerNames,
    });
  }
  return indexOf(sentences);
}

function indexOf(sentences: readonly IndexedSentence[]): StanceIndex {
  const counts = new Map<string, number>();
  const byDocument = new Map<string, IndexedSentence[]>();
  for (const sentence of sentences) {
    for (const key of union(sentence.names, sentence.subjects)) counts.set(key, (counts.get(key) ?? 0) + 1);
    const list = byDocument.get(sentence.documentId);
    if (list) list.push(sentence);
    else byDocument.set(sentence.documentId, [sentence]);
  }
  const withStance = (stance: Stance) => sentences.filter((sentence) => sentence.stance === stance);
  return {
    sentences,
    contestable: {
      claim: withStance('claim'),
      denial: withStance('denial'),
      statement: withStance('statement'),
      reported: withStance('reported').filter(({ subjects }) => [...subjects].some(isAct)),
    },
    touching: (documentId, span) =>
      (byDocument.get(documentId) ?? []).filter(({ start, end }) => start < span.end && span.start < end),
    rarity: (key) => Math.max(RARITY_FLOOR, 1 / (1 + RARITY_FALL * Math.log(counts.get(key) ?? 1))),
  };
}

interface Placed {
  readonly span: Span;
  readonly passageNumber: number;
}

/**
 * How a sentence is said, where it may stand wholly in quotation marks: then whoever is named where the quotation ends
 * says it, else whoever spoke in the sentence before.
 */
function inQuotation(
  text: string,
  spans: readonly Placed[],
  position: number,
  before: IndexedSentence | undefined,
  cues: readonly Cue[],
): Judgement {
  const { span, passageNumber } = spans[position] as Placed;
  const judgement = judgeStance(text, span, cues);
  if (judgement.attributedTo !== undefined || !isAllQuoted(text, span)) return judgement;
  const spoke = before?.passage === passageNumber ? before.attributedTo : undefined;
  const speaker = speakerAtEnd(text, spans, position) ?? spoke;
  const stance = judgement.stance === 'reported' ? 'statement' : judgement.stance;
  return speaker === undefined ? judgement : { stance, attributedTo: speaker };
}

function speakerAtEnd(text: string, spans: readonly Placed[], position: number): string | undefined {
  for (const { span, passageNumber } of spans.slice(position + 1, position + 1 + LONGEST_QUOTATION)) {
    if (passageNumber !== spans[position]?.passageNumber || !goesOnWithQuotation(text, span))
      return undefined;
    if (!isAllQuoted(text, span)) return judgeStance(text, span).attributedTo;
  }
  return undefined;
}

function nearestNamed(sentences: readonly IndexedSentence[], documentId: string): ReadonlySet<string> {
  for (const previous of sentences.slice(-SENTENCES_BACK).reverse()) {
    if (previous.documentId === documentId && previous.names.size > 0) return previous.names;
  }
  return new Set();
}

/** "She called that a lie": what a denial calls the allegation is not what it is about. */
function withoutVerdict(tokens: readonly Token[], words: string, stance: Stance): readonly Token[] {
  const verdict = stance === 'denial' ? VERDICT.exec(words) : null;
  if (verdict === null) return tokens;
  const end = verdict.index + verdict[0].length;
  return tokens.filter((token) => token.end !== end);
}

function subjectsIn(
  tokens: readonly Token[],
  names: ReadonlySet<string>,
  subjectOf: (term: string) => string | undefined,
): Set<string> {
  const subjects = new Set<string>();
  for (const token of tokens) {
    if (token.stop || names.has(token.word) || /^\d/u.test(token.word)) continue;
    const subject = subjectOf(token.term);
    if (subject) subjects.add(subject);
  }
  return subjects;
}

function without<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> {
  return new Set([...a].filter((one) => !b.has(one)));
}

function union<T>(a: ReadonlySet<T>, b: ReadonlySet<T> | undefined): Set<T> {
  return new Set([...a, ...(b ?? [])]);
}
