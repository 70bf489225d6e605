import type { Corpus } from '../corpus/document.js';
import { incidentsOf } from '../corpus/incidents-of.js';
import type { Choice } from './calls.js';
import { documentKey } from './custom-id.js';
import { labelDocuments } from './label-documents.js';
import type { Words } from './locales/index.js';
import { plainLine } from './rules/escape.js';
import { LIMITS } from './rules/limits.js';

/** So many texts are looked through at a key stroke; a larger corpus has more headings than a member would ever scroll through. */
const MAX_CANDIDATES = 20_000;
const HEADING_MARK = /^#+\s*/;
/** Shorter headings, such as "Background", ask nothing. */
const TOPIC_CHARS = 12;

/** What members are offered while they type, all of it in memory. */
export interface Suggestions {
  /** Questions on the incidents and names of the corpus, titles and headings, best fit first. */
  questions(typed: string, words: Words): Choice[];
  documents(typed: string): Choice[];
  /** Incidents, names and titles: what a timeline may be about. */
  topics(typed: string): Choice[];
}

/** Gathers what may be suggested from the titles, headings, incidents and names of a corpus; nothing is asked. */
export function gatherSuggestions(corpus: Corpus): Suggestions {
  const incidents = incidentNames(corpus);
  const names = unique(corpus.aliases.map(([name]) => name ?? ''));
  const titles = unique(corpus.documents.map(({ title }) => title));
  const headings = topicHeadings(corpus);
  const topics = candidatesOf([...incidents, ...names, ...titles]);
  const told = labelDocuments(corpus.documents);
  const keys = new Map(corpus.documents.map((document, i) => [told[i] ?? '', documentKey(document)]));
  const labels = candidatesOf([...keys.keys()]);
  // Most of what is offered is told in the documents' own words: that is made ready before anybody types.
  const written = candidatesOf([...titles, ...headings]);
  const questionsIn = new Map<Words, readonly Candidate[]>();
  const questionsOf = ({ incidents: { ask, who } }: Words) => {
    const asked = candidatesOf([...incidents.map((name) => ask(name)), ...names.map((name) => who(name))]);
    return asked.concat(written).slice(0, MAX_CANDIDATES);
  };
  const questions = (words: Words) => {
    const known = questionsIn.get(words) ?? questionsOf(words);
    questionsIn.set(words, known);
    return known;
  };
  return {
    questions: (typed, words) => choose(typed, questions(words)),
    documents: (typed) => choose(typed, labels, (label) => keys.get(label) ?? label),
    topics: (typed) => choose(typed, topics),
  };
}

/** Gives the incidents that the documents name, each once, in order of their documents. */
export function incidentNames(corpus: Corpus): string[] {
  return unique(corpus.documents.flatMap((document) => incidentsOf(document)));
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

/** What may be offered, made ready to be compared with what is typed. */
interface Candidate {
  readonly text: string;
  readonly folded: string;
}

function candidatesOf(texts: readonly string[]): Candidate[] {
  return unique(texts)
    .filter((text) => text.length <= LIMITS.choiceNameChars)
    .slice(0, MAX_CANDIDATES)
    .map((text) => ({ text, folded: fold(text) }));
}

/** Those that hold every typed word, one that starts with the typed text before the others. */
function choose(
  typed: string,
  candidates: readonly Candidate[],
  toValue: (text: string) => string = (text) => text,
): Choice[] {
  const start = fold(typed);
  const words = start.split(' ').filter((word) => word !== '');
  const first = new Set<string>();
  const others = new Set<string>();
  for (const { text, folded } of candidates) {
    if (first.size === LIMITS.optionChoices) break;
    if (folded.startsWith(start)) first.add(text);
    else if (others.size < LIMITS.optionChoices && words.every((word) => folded.includes(word)))
      others.add(text);
  }
  return [...first, ...others]
    .slice(0, LIMITS.optionChoices)
    .map((text) => ({ name: text, value: toValue(text) }));
}

function fold(text: string): string {
  return plainLine(text).normalize('NFKC').toLowerCase();
}

function unique(texts: readonly string[]): string[] {
  return [...new Set([...new Set(texts)].map(plainLine))].filter((text) => text !== '');
}
