import type { Corpus } from '../corpus/document.js';
import { incidentsOf } from '../corpus/incidents-of.js';
import { firstWhere } from '../language/span.js';
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
  const questionsIn = new Map<Words, readonly Candidates[]>();
  const questionsOf = ({ incidents: { ask, who } }: Words) => {
    const asked = candidatesOf([...incidents.map((name) => ask(name)), ...names.map((name) => who(name))]);
    return [asked, firstOf(written, MAX_CANDIDATES - asked.texts.length)];
  };
  const questions = (words: Words) => {
    const known = questionsIn.get(words) ?? questionsOf(words);
    questionsIn.set(words, known);
    return known;
  };
  return {
    questions: (typed, words) => choose(typed, questions(words)),
    documents: (typed) => choose(typed, [labels], (label) => keys.get(label) ?? label),
    topics: (typed) => choose(typed, [topics]),
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

/** What may be offered, made ready to be looked through: one long text is searched much faster than many short ones. */
interface Candidates {
  readonly texts: readonly string[];
  /** Each folded, on a line of its own, behind the end of a line. */
  readonly folded: string;
  /** Where the line of each starts. */
  readonly starts: Uint32Array;
}

function candidatesOf(texts: readonly string[]): Candidates {
  const offered = unique(texts)
    .filter((text) => text.length <= LIMITS.choiceNameChars)
    .slice(0, MAX_CANDIDATES);
  const lines = offered.map((text) => `\n${fold(text)}`);
  const starts = new Uint32Array(lines.length);
  let at = 0;
  for (const [i, line] of lines.entries()) {
    starts[i] = at;
    at += line.length;
  }
  return { texts: offered, folded: lines.join(''), starts };
}

function firstOf({ texts, folded, starts }: Candidates, most: number): Candidates {
  return {
    texts: texts.slice(0, most),
    folded: folded.slice(0, starts[most]),
    starts: starts.subarray(0, most),
  };
}

/** Those that hold every typed word, one that starts with the typed text before the others. */
function choose(
  typed: string,
  offered: readonly Candidates[],
  toValue: (text: string) => string = (text) => text,
): Choice[] {
  const start = fold(typed);
  const words = start.split(' ').filter((word) => word !== '');
  const chosen = new Set<string>();
  for (const needles of [[`\n${start}`], words]) {
    for (const candidates of offered) addHolding(chosen, candidates, needles);
  }
  return [...chosen].map((text) => ({ name: text, value: toValue(text) }));
}

/** Adds those that hold every one of some texts, as long as there is room for more. */
function addHolding(
  chosen: Set<string>,
  { texts, folded, starts }: Candidates,
  needles: readonly string[],
): void {
  if (chosen.size === LIMITS.optionChoices) return;
  const [rare = '', ...others] = [...needles].sort((a, b) => b.length - a.length);
  for (let at = folded.indexOf(rare); at !== -1 && at < folded.length; ) {
    const next = firstWhere(0, starts.length, (i) => (starts[i] as number) > at);
    const end = starts[next] ?? folded.length;
    const line = folded.slice(starts[next - 1], end);
    if (others.every((needle) => line.includes(needle))) chosen.add(texts[next - 1] as string);
    if (chosen.size === LIMITS.optionChoices) return;
    at = folded.indexOf(rare, end);
  }
}

function fold(text: string): string {
  return plainLine(text).normalize('NFKC').toLowerCase();
}

function unique(texts: readonly string[]): string[] {
  return [...new Set([...new Set(texts)].map(plainLine))].filter((text) => text !== '');
}
