import type { Corpus } from '../corpus/document.js';
import { incidentsOf } from '../corpus/incidents-of.js';
import type { Choice } from './command.js';
import { documentKey } from './custom-id.js';
import { plainLine } from './escape.js';
import { labelDocuments } from './label-documents.js';
import { LIMITS } from './limits.js';
import { catalogues, type Words } from './locales/index.js';

/** Tried at the start; a large corpus has more headings than a member would ever scroll through. */
const MAX_CANDIDATES = 200;
const HEADING_MARK = /^#+\s*/;
/** Shorter headings, such as "Background", ask nothing. */
const TOPIC_CHARS = 12;

/** What members are offered while they type, all of it in memory. */
export interface Suggestions {
  /** Questions and names that the corpus answers, best fit first. */
  questions(typed: string, words: Words): Choice[];
  documents(typed: string): Choice[];
  /** Incidents, names and titles: what a timeline may be about. */
  topics(typed: string): Choice[];
}

/**
 * Gathers what may be suggested; a question is offered once it is known to be answered.
 * @param isAnswered - asked one question after the other, in the background
 */
export function gatherSuggestions(
  corpus: Corpus,
  isAnswered: (question: string) => Promise<boolean>,
): Suggestions {
  const incidents = incidentNames(corpus);
  const names = unique(corpus.aliases.map(([name]) => name ?? ''));
  const titles = unique(corpus.documents.map(({ title }) => title));
  const headings = topicHeadings(corpus);
  const questions = (words: Words) => [
    ...incidents.map((name) => words.incidents.ask(name)),
    ...names.map((name) => words.incidents.who(name)),
    ...titles,
    ...headings,
  ];
  const answered = new Set<string>();
  const everyLanguage = Object.values(catalogues).flatMap((words) =>
    questions(words).slice(0, MAX_CANDIDATES),
  );
  void keepAnswered(isAnswered, unique(everyLanguage), answered);
  const labels = labelDocuments(corpus.documents);
  const keys = new Map(corpus.documents.map((document, i) => [labels[i] ?? '', documentKey(document)]));
  return {
    questions: (typed, words) =>
      choose(
        typed,
        questions(words).filter((text) => answered.has(text)),
      ),
    documents: (typed) => choose(typed, [...keys.keys()], (label) => keys.get(label) ?? label),
    topics: (typed) => choose(typed, [...incidents, ...names, ...titles]),
  };
}

/** The incidents that the documents name, each once, in order of their documents. */
export function incidentNames(corpus: Corpus): string[] {
  return unique(corpus.documents.flatMap((document) => incidentsOf(document)));
}

/** One after the other, so that members' own questions go between. */
async function keepAnswered(
  isAnswered: (question: string) => Promise<boolean>,
  candidates: readonly string[],
  answered: Set<string>,
) {
  for (const text of candidates) {
    if (await isAnswered(text).catch(() => false)) answered.add(text);
  }
}

/** Headings that say something by themselves: of some length, and of one document only. */
function topicHeadings(corpus: Corpus): string[] {
  const headings = corpus.documents.flatMap((document) =>
    document.blocks
      .filter((block) => block.kind === 'heading')
      .map((block) => plainLine(document.text.slice(block.start, block.end).replace(HEADING_MARK, ''))),
  );
  const times = new Map<string, number>();
  for (const heading of headings) times.set(heading, (times.get(heading) ?? 0) + 1);
  return headings.filter((heading) => times.get(heading) === 1 && heading.length >= TOPIC_CHARS);
}

/** Those that hold every typed word, one that starts with the typed text before the others. */
function choose(
  typed: string,
  texts: readonly string[],
  toValue: (text: string) => string = (text) => text,
): Choice[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  const starts = (text: string) => (fold(text).startsWith(fold(typed)) ? 0 : 1);
  return unique(texts)
    .filter(
      (text) => text.length <= LIMITS.choiceNameChars && words.every((word) => fold(text).includes(word)),
    )
    .map((text, order) => ({ text, order }))
    .sort((a, b) => starts(a.text) - starts(b.text) || a.order - b.order)
    .slice(0, LIMITS.optionChoices)
    .map(({ text }) => ({ name: text, value: toValue(text) }));
}

function fold(text: string): string {
  return plainLine(text).normalize('NFKC').toLowerCase();
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.map(plainLine))].filter((text) => text !== '');
}
