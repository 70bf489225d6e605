import type { Corpus, Document } from '../corpus/document.js';
import type { Memory } from '../corpus/memory.js';
import { readingOf } from '../corpus/reading.js';
import { analyze, type Token } from '../language/analyzer.js';
import { matterOf } from '../language/figures.js';
import type { Span } from '../language/span.js';
import { analyzeCorpus, type CorpusWords } from '../retrieval/sentence.js';
import { tellsOfAccusation } from './accusation.js';
import { type Correction, correctionFinder } from './corrections.js';
import { deniedParts } from './denied-part.js';
import { learnNames, type NameBook, pointsBack } from './entities.js';
import type { IndexedSentence } from './indexed-sentence.js';
import { judgeUnmarked } from './judge-unmarked.js';
import type { Judgement, Stance } from './judgement.js';
import { isOwnWord } from './own-word.js';
import { SaidMemory } from './said-memory.js';
import { type Side, sideOf, sidesAnswering } from './sides.js';

import { type Cue, ENGLISH_CUES, OWN_WORD_CUES, SPOKEN_CUES } from './stance-cues.js';
import { goesOnWithQuotation, isAllQuoted } from './stance-quotation.js';
import { groupSubjects, isAct } from './subjects.js';
import { asWritten, blockReader, speaksOfHimself } from './written-by.js';

/** Everything that fairness needs of a corpus, made once. */
export interface StanceIndex {
  readonly sentences: readonly IndexedSentence[];
  /** The sentences that a span of a document touches. */
  touching(documentId: string, span: Span): readonly IndexedSentence[];
  /**
   * Of the sentences that write or may mean a name of a sentence, or one that it may mean, those whose side may answer its
   * own; of the reported ones those alone that tell of something people are accused of. One may come more than once.
   */
  answering(sentence: IndexedSentence): Iterable<IndexedSentence>;
  /** What the document of a sentence says elsewhere to set it right. */
  correctionsOf(sentence: IndexedSentence): readonly Correction[];
  /** The subjects that a text, such as a question, has in common with the corpus; no names. */
  subjectsOf(words: string): ReadonlySet<string>;
  /** The sentences that hold a word of a matter, from `matterOf`, in text order. */
  telling(matter: string): readonly IndexedSentence[];
  /** Whether a sentence holds a word of a matter. */
  holds(sentence: IndexedSentence, matter: string): boolean;
  /** The sentences that write a name, in text order. */
  naming(name: string): readonly IndexedSentence[];
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
/** Somebody named before says it: "He added: …", "…, she said". */
const PRONOUN_SAYS =
  /(?:^[\s“"]*|[,”"’]\s*|\b(?:but|and|while|as|that) )(he|she|they|it)\s+(?:(?:also|has|had|have|then|later|further|\w+ly)\s+){0,2}(?:said|says?|told|tells|add(?:ed|s)|wrote|writes|stated|explained|claim(?:ed|s)|den(?:ied|ies)|insist(?:ed|s)|warned|admitted|confirmed|continued|replied|not(?:ed|es)|argued|urged|advised|announced|suggested|predicted|point(?:ed|s) out|called on)\b/iu;
const GROUPS =
  /\b(?:company|firm|exchange|group|club|bank|agency|ministry|university|school|council|team|party|association|authority|authorities|platform|airline|hospital|police|court|union|committee|federation|department|government|newspaper|charity|regulator|league|library|office|Times|Post|News|Mirror|Guardian|Reuters|BBC|CNN|report|statement|study|lawsuit|complaint|letter)\b/iu;
const SEVERAL =
  /^(?:two|three|four|five|six|several|some|many|most|both|other|dozens|hundreds|\d+)\b|\band\b/iu;
/** Sentences of one quotation, at most, behind which it is told who speaks. */
const LONGEST_QUOTATION = 6;

const made = new WeakMap<Corpus, StanceIndex>();

/** The stance index of a corpus, made when first asked for and kept as long as the corpus is. */
export function stanceIndexOf(corpus: Corpus, words?: CorpusWords, memory?: Memory): StanceIndex {
  const known = made.get(corpus) ?? buildStanceIndex(corpus, words, memory);
  made.set(corpus, known);
  return known;
}

/**
 * Judges and indexes every sentence of a corpus; boilerplate is in no passage and so never in here.
 * @param words - of the corpus, where the caller has them already
 * @param memory - of how the sentences of a document are said
 */
export function buildStanceIndex(
  corpus: Corpus,
  words: CorpusWords = analyzeCorpus(corpus),
  memory?: Memory,
): StanceIndex {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const spans = corpus.passages.flatMap((passage, passageNumber) =>
    passage.sentences.map((span) => ({ span, passageNumber, documentId: passage.documentId })),
  );
  const tokensOf = words.flat();
  const book = learnNames(tokensOf, corpus.aliases);
  const subjectOf = groupSubjects(termsIn(tokensOf));
  const publishers = new Set(
    corpus.documents.flatMap(({ publisher }) => [...book.namesIn(analyze(publisher ?? ''))]),
  );
  const titleNames = new Map(
    corpus.documents.map((document) => [document.id, book.namesIn(analyze(document.title))]),
  );

  // Two apostrophes are a quotation mark of typewriters.
  const markedTexts = new Map(
    corpus.documents.map((document) => [document.id, readingOf(document).replaceAll("''", '" ')] as const),
  );
  const ownWords = new Set(corpus.documents.filter(isOwnWord).map(({ id }) => id));

  const sentences: IndexedSentence[] = [];
  let readsIn: Document | undefined;
  let blockAt = blockReader(undefined);
  let said: SaidMemory | undefined;
  for (const [position, { span, passageNumber, documentId }] of spans.entries()) {
    const document = documents.get(documentId);
    const text = document === undefined ? '' : readingOf(document);
    const marked = markedTexts.get(documentId) ?? text;
    const words = text.slice(span.start, span.end);
    if (readsIn !== document) {
      said?.close();
      [readsIn, blockAt] = [document, blockReader(document)];
      said = document && new SaidMemory(document, memory);
    }
    const earlier = sentences.slice(-SENTENCES_BACK).filter((one) => one.documentId === documentId);
    const block = blockAt(span.start);
    const ownCues = ownWords.has(documentId) ? OWN_WORD_CUES : ENGLISH_CUES;
    const cues = speaksOfHimself(words, block, span.start) ? SPOKEN_CUES : ownCues;
    const judgement = said?.next(() =>
      asWritten(inQuotation(marked, spans, position, earlier, cues), block, span.start, words),
    ) ?? { stance: 'reported' };
    const tokens = tokensOf[position] ?? [];
    const names = book.namesIn(tokens);
    const speaker = judgement.attributedTo ?? '';
    // Whoever wrote a mail is no publication that passes it on.
    const named = book.namesIn(analyze(speaker));
    const speakerNames = block?.origin?.author === speaker ? named : without(named, publishers);
    const before = nearestNamed(sentences, documentId);
    const pointed = pointsBack(words) || pointsBack(speaker);
    const heading = headingRightAbove(corpus.passages, passageNumber, sentences.at(-1));
    sentences.push({
      documentId,
      start: span.start,
      end: span.end,
      text: document?.text.slice(span.start, span.end) ?? '',
      words,
      ...judgement,
      passage: passageNumber,
      position,
      names: union(names, speakerNames),
      nearNames: pointed || names.size === 0 ? union(before, titleNames.get(documentId)) : new Set(),
      subjects: subjectsOfSaid(tokens, words, span.start, judgement.stance, names, subjectOf),
      speakerNames:
        speakerNames.size === 0 && pointsBack(speaker)
          ? (namesBefore(
              tokens.filter(({ end }) => end <= span.start + words.indexOf(speaker)),
              speaker,
              book,
            ) ?? before)
          : speakerNames,
      ...(block?.origin?.at !== undefined && { at: block.origin.at }),
      ...(heading !== undefined && { heading }),
    });
  }
  said?.close();
  const subjectsOf = (words: string) => {
    const tokens = analyze(words);
    return subjectsIn(tokens, book.namesIn(tokens), subjectOf);
  };
  const index = indexOf(sentences, tokensOf);
  return { ...index, correctionsOf: correctionFinder(index.touching, documents), subjectsOf };
}

/** "They confronted Falk, but the suspect denied it": whom a sentence names before it points back to one. */
function namesBefore(
  tokens: readonly Token[],
  speaker: string,
  book: NameBook,
): ReadonlySet<string> | undefined {
  if (!/^(?:the|this|that) |^(?:he|she|they|it)$/i.test(speaker)) return undefined;
  const names = book.namesIn(tokens);
  return names.size > 0 ? names : undefined;
}

/** The heading of a passage for its first sentence, where no passage stands between. */
function headingRightAbove(
  passages: Corpus['passages'],
  at: number,
  last: IndexedSentence | undefined,
): string | undefined {
  const [before, passage] = [passages[at - 1], passages[at]];
  const isFirst = last?.passage !== at && passage?.heading !== undefined;
  const isSame = before?.documentId === passage?.documentId && before?.heading === passage?.heading;
  return isFirst && !isSame ? passage.heading : undefined;
}

/** @param tokensOf - the words of each sentence */
function indexOf(
  sentences: readonly IndexedSentence[],
  tokensOf: readonly (readonly Token[])[],
): Omit<StanceIndex, 'subjectsOf' | 'correctionsOf'> {
  const counts = new Map<string, number>();
  const byDocument = new Map<string, IndexedSentence[]>();
  const byName = new Map<string, IndexedSentence[]>();
  const bySide = new Map<Side, Map<string, IndexedSentence[]>>();
  const byMatter = new Map<string, IndexedSentence[]>();
  const matterOfWord = new Map<string, string>();
  for (const sentence of sentences) {
    for (const key of union(sentence.names, sentence.subjects)) counts.set(key, (counts.get(key) ?? 0) + 1);
    list(byDocument, sentence.documentId, sentence);
    for (const name of sentence.names) list(byName, name, sentence);
    if (isContestable(sentence)) {
      const sided = bySide.get(sideOf(sentence)) ?? new Map<string, IndexedSentence[]>();
      bySide.set(sideOf(sentence), sided);
      for (const name of [...sentence.names, ...sentence.nearNames]) list(sided, name, sentence);
    }
    for (const { word, stop } of tokensOf[sentence.position] ?? []) {
      if (stop) continue;
      const matter = matterOfWord.get(word) ?? matterOf(word);
      matterOfWord.set(word, matter);
      list(byMatter, matter, sentence);
    }
  }
  return {
    sentences,
    touching: (documentId, span) => {
      const all = byDocument.get(documentId) ?? [];
      return all.slice(
        countWhile(all, ({ end }) => end <= span.start),
        countWhile(all, ({ start }) => start < span.end),
      );
    },
    *answering(sentence) {
      for (const side of sidesAnswering(sideOf(sentence))) {
        const sided = bySide.get(side);
        if (sided === undefined) continue;
        for (const name of [...sentence.names, ...sentence.nearNames]) yield* sided.get(name) ?? [];
      }
    },
    telling: (matter) => byMatter.get(matter) ?? [],
    holds: (sentence, matter) => {
      const all = byMatter.get(matter) ?? [];
      return all[countWhile(all, ({ position }) => position < sentence.position)] === sentence;
    },
    naming: (name) => byName.get(name) ?? [],
    rarity: (key) => Math.max(RARITY_FLOOR, 1 / (1 + RARITY_FALL * Math.log(counts.get(key) ?? 1))),
  };
}

function termsIn(sentences: readonly (readonly Token[])[]): Set<string> {
  const terms = new Set<string>();
  for (const tokens of sentences) for (const { term } of tokens) terms.add(term);
  return terms;
}

/** What a document reports for itself is contested only where it tells of something people are accused of. */
export function isContestable({ stance, subjects, words }: IndexedSentence): boolean {
  return stance !== 'reported' || [...subjects].some(isAct) || tellsOfAccusation(words);
}

/** Lists a sentence under a key, once; sentences come one after the other. */
function list(lists: Map<string, IndexedSentence[]>, key: string, sentence: IndexedSentence): void {
  const listed = lists.get(key);
  if (listed === undefined) lists.set(key, [sentence]);
  else if (listed.at(-1) !== sentence) listed.push(sentence);
}

/** How many items at the head of a list hold, none behind them holding. */
function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Placed {
  readonly span: Span;
  readonly passageNumber: number;
}

/**
 * How a sentence is said, seen with those before it. One that stands wholly in quotation marks is said by whoever is named
 * where the quotation ends, else by whoever spoke before; "he added" speaks of the one who spoke before.
 * @param earlier - the sentences before it in its document
 */
function inQuotation(
  text: string,
  spans: readonly Placed[],
  position: number,
  earlier: readonly IndexedSentence[],
  cues: readonly Cue[],
): Judgement {
  const { span, passageNumber } = spans[position] as Placed;
  const judgement = judgeUnmarked(text, span, cues);
  if (judgement.attributedTo !== undefined) return judgement;
  const before = earlier.at(-1);
  if (isAllQuoted(text, span)) {
    const isNear = before !== undefined && passageNumber - before.passage <= 1;
    const speaker = speakerAtEnd(text, spans, position) ?? (isNear ? before.attributedTo : undefined);
    const stance = judgement.stance === 'reported' ? 'statement' : judgement.stance;
    return speaker === undefined ? judgement : { stance, attributedTo: speaker };
  }
  const sayer = PRONOUN_SAYS.exec(text.slice(span.start, span.end))?.[1];
  if (sayer === undefined || judgement.stance === 'reported') return judgement;
  const last = earlier.findLast(({ attributedTo }) => attributedTo !== undefined);
  const spoke = last?.attributedTo;
  // Whoever denies is not the one who accuses.
  const accuses = judgement.stance === 'denial' && last?.stance === 'claim';
  return spoke === undefined || accuses || !maybeMeant(sayer, spoke)
    ? judgement
    : { ...judgement, attributedTo: spoke };
}

/** "He" is no company, "they" no single man; "it" no man at all. */
function maybeMeant(pronoun: string, speaker: string): boolean {
  const isTitled = /^(?:Mr|Mrs|Ms|Dr|Prof|Sgt|Sir|Lord|Lady)\b/.test(speaker);
  const isFullName = /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}’'-]+$/u.test(speaker);
  const isBody = GROUPS.test(speaker) || /(?:[^s’']s)$/.test(speaker);
  return /^s?he$/i.test(pronoun)
    ? !GROUPS.test(speaker) && !SEVERAL.test(speaker)
    : isBody || !(isTitled || isFullName);
}

function speakerAtEnd(text: string, spans: readonly Placed[], position: number): string | undefined {
  for (const { span, passageNumber } of spans.slice(position + 1, position + 1 + LONGEST_QUOTATION)) {
    if (passageNumber !== spans[position]?.passageNumber || !goesOnWithQuotation(text, span))
      return undefined;
    if (!isAllQuoted(text, span)) return judgeUnmarked(text, span).attributedTo;
  }
  return undefined;
}

function nearestNamed(sentences: readonly IndexedSentence[], documentId: string): ReadonlySet<string> {
  for (const previous of sentences.slice(-SENTENCES_BACK).reverse()) {
    if (previous.documentId === documentId && previous.names.size > 0) return previous.names;
  }
  return new Set();
}

/**
 * "She called that a lie": what a denial calls the allegation is not what it is about.
 * @param start - where the sentence starts in its document, as its tokens count
 */
function withoutVerdict(
  tokens: readonly Token[],
  words: string,
  start: number,
  stance: Stance,
): readonly Token[] {
  const verdict = stance === 'denial' ? VERDICT.exec(words) : null;
  if (verdict === null) return tokens;
  const end = start + verdict.index + verdict[0].length;
  return tokens.filter((token) => token.end !== end);
}

/** What a sentence is about; of a denial what it denies, which may be nothing of its own: "He denied it." */
function subjectsOfSaid(
  tokens: readonly Token[],
  words: string,
  start: number,
  stance: Stance,
  names: ReadonlySet<string>,
  subjectOf: (term: string) => string | undefined,
): Set<string> {
  const said = withoutVerdict(tokens, words, start, stance);
  if (stance !== 'denial') return subjectsIn(said, names, subjectOf);
  const parts = deniedParts(words);
  const denied = said.filter((token) =>
    parts.some((part) => start + part.start <= token.start && token.end <= start + part.end),
  );
  return subjectsIn(parts.length > 0 ? denied : said, names, subjectOf);
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
