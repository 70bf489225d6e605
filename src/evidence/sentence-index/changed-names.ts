import type { Corpus } from '../../corpus/document.js';
import { documentsById } from '../../corpus/documents-by-id.js';
import type { RowRun, RowRuns } from '../../retrieval/row-runs.js';
import type { WordBook } from '../../retrieval/word-book.js';
import { FLAG_BITS } from '../../retrieval/word-flags.js';
import type { NamesBefore, Positions, ReadFrom } from './name-columns.js';
import { headOf, type RoleFacts } from './word-roles.js';

/**
 * Plans which sentences are read for names, and which stay as they were read.
 * @param before - of a corpus that it follows on, with the runs of its documents
 * @returns the runs of the sentences, and the positions of those that are new, in their order
 */
export function planNames(
  { documents, passages }: Corpus,
  from: ReadFrom,
  roles: RoleFacts,
  before: { readonly runs: RowRuns; readonly lists: NamesBefore } | undefined,
): { readonly runs: RowRuns; readonly ranges: readonly Positions[] } {
  const starts = sentenceStarts(from);
  if (before === undefined) {
    const end = starts.at(-1) ?? 0;
    return { runs: [{ isNew: true, from: 0, to: end }], ranges: [[0, end]] };
  }
  const known = documentsById(documents);
  const headAt = (document: number) => {
    const first = from.documentStarts[document] ?? 0;
    const found = known.get(passages[first]?.documentId ?? '');
    return found === undefined ? '' : headOf(found);
  };
  const isChanged = documentChecker(from, roles, before.lists.roles, headAt);
  const oldStarts = sentenceStarts(before.lists);
  const runs: RowRun[] = [];
  const ranges: Positions[] = [];
  let [document, row] = [0, 0];
  for (const run of before.runs) {
    for (let old = run.from; old < run.to; old++, document++) {
      const [first, end] = [starts[document] as number, starts[document + 1] as number];
      if (run.isNew || isChanged(document, first, end)) {
        ranges.push([first, end]);
        runs.push({ isNew: true, from: row, to: row + end - first });
        row += end - first;
      } else runs.push({ isNew: false, from: oldStarts[old] as number, to: oldStarts[old + 1] as number });
    }
  }
  return { runs: joined(runs), ranges };
}

/** The first sentence of each document, and how many there are. */
function sentenceStarts({ documentStarts, words }: Pick<ReadFrom, 'documentStarts' | 'words'>): Uint32Array {
  return documentStarts.map((passage) => words.passages[passage] as number);
}

/** Joins runs that follow on each other. */
function joined(runs: readonly RowRun[]): RowRuns {
  const all: { isNew: boolean; from: number; to: number }[] = [];
  for (const { isNew, from, to } of runs) {
    const last = all.at(-1);
    if (last?.isNew === isNew && last.to === from) last.to = to;
    else all.push({ isNew, from, to });
  }
  return all;
}

/** Tells whether a document that stayed holds, also in what stands over it or in what a speaker is called, a word that is something else now. */
function documentChecker(
  { words, places }: ReadFrom,
  now: RoleFacts,
  before: RoleFacts,
  headAt: (document: number) => string,
): (document: number, first: number, end: number) => boolean {
  const { book, tokens, sentences } = words;
  const changed = changedWords(book, now, before);
  if (changed === undefined) return () => false;
  const isChanged = (token: number) => changed[token >>> FLAG_BITS] === 1;
  const { speakers, speakerOf } = places;
  const isSpeakerChanged = Uint8Array.from({ length: speakers.size }, (_, speaker) => {
    return speakers.tokens.slice(...speakers.rangeOf(speaker)).some(isChanged) ? 1 : 0;
  });
  return (document, first, end) => {
    const to = sentences[end] as number;
    for (let at = sentences[first] as number; at < to; at++) if (isChanged(tokens[at] as number)) return true;
    for (let at = first; at < end; at++)
      if (isSpeakerChanged[(speakerOf[at] as number) - 1] === 1) return true;
    return book.analyzed(headAt(document)).some(({ word }) => changed[book.words.find(word) ?? -1] === 1);
  };
}

/** Of each word 1 where it is something else now; undefined where none is. */
function changedWords({ words }: WordBook, now: RoleFacts, before: RoleFacts): Uint8Array | undefined {
  const changed = new Uint8Array(words.size);
  const mark = (word: number | undefined) => {
    if (word !== undefined) changed[word] = 1;
  };
  for (let word = 0; word < before.tells.length; word++)
    if (before.tells[word] !== now.tells[word]) mark(word);
  for (let word = 0; word < before.subjectOfWord.length; word++)
    if (before.subjectOfWord[word] !== now.subjectOfWord[word]) mark(word);
  const aliasesOf = (facts: RoleFacts, word: number) => JSON.stringify(facts.headed.get(word));
  for (const word of [...before.headed.keys(), ...now.headed.keys()])
    if (aliasesOf(before, word) !== aliasesOf(now, word)) mark(word);
  // Who publishes is no speaker: names that publishers came to have, or have no more.
  const [was, is] = [before.publishers, now.publishers];
  for (const key of [...was, ...is]) {
    if (was.has(key) && is.has(key)) continue;
    const name = now.keys.keys[key] ?? '';
    mark(words.find(name));
    for (const [word, aliases] of now.headed) if (aliases.some((alias) => alias.key === name)) mark(word);
  }
  return changed.includes(1) ? changed : undefined;
}
