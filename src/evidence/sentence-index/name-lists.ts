import type { Corpus } from '../../corpus/document.js';
import type { CorpusWords } from '../../retrieval/corpus-words.js';
import { listRuns, numbersUnder, type Runs, spliceLists, spliceRuns } from '../../retrieval/number-lists.js';
import { goneRows, type RowRuns, spliceColumn } from '../../retrieval/row-runs.js';
import { type Side, sideOf } from '../sides.js';
import { planNames } from './changed-names.js';
import type { NameColumns, NamesBefore, Positions, ReadFrom } from './name-columns.js';
import type { PlaceColumns } from './place-columns.js';
import { eachSubjectIn, type NameRows, ReadSentences, readNames } from './read-sentences.js';
import { SentencePlaces } from './sentence-places.js';
import { WordRoles } from './word-roles.js';

/** Whom the sentences of a corpus name and what they are about, listed. */
export interface NameLists extends NameColumns {
  readonly read: ReadSentences;
}

const NOTHING: Runs = { starts: new Uint32Array(1), values: new Uint32Array(0) };
const NO_NAMES: NameColumns = {
  names: NOTHING,
  isNamed: new Uint8Array(0),
  counts: new Uint32Array(0),
  byName: NOTHING,
  bySide: new Map(),
  subjects: NOTHING,
};

/**
 * Lists whom the sentences of a corpus name.
 * @param before - of a corpus that it follows on, with the runs of its documents. Only documents are read again that
 *   are new, or whose words are names or about something now and were not before
 */
export function listNames(
  corpus: Corpus,
  from: ReadFrom,
  before?: { readonly runs: RowRuns; readonly lists: NamesBefore },
): NameLists {
  const { words, tally, places: columns } = from;
  const roles = new WordRoles(corpus, words, tally, columns.speakers, before?.lists.roles.keys);
  const places = new SentencePlaces(corpus, words, columns);
  const kept = before?.lists.names ?? NO_NAMES;
  const { runs, ranges } = planNames(corpus, from, roles, before);
  const rows = spliceRows(runs, kept, readRows(words, places, roles, ranges));
  const read = new ReadSentences(words, places, roles, rows);
  const { keys } = roles;
  const added = listRows(read, ranges);
  const counts = new Uint32Array(keys.size);
  counts.set(kept.counts);
  if (before !== undefined) {
    const { words: old, places: oldPlaces, roles: oldRoles } = before.lists;
    for (const range of goneRows(runs, kept.isNamed.length))
      countKeys(old, oldPlaces, kept.names, oldRoles.subjectOfWord, range, -1, counts);
  }
  for (const range of ranges) countKeys(words, columns, rows.names, roles.subjectOfWord, range, 1, counts);
  const sides = new Set([...kept.bySide.keys(), ...added.bySide.keys()]);
  return {
    ...rows,
    counts,
    byName: spliceLists(runs, kept.byName, added.byName, keys.size),
    bySide: new Map(
      [...sides].map((side) => {
        const [old, fresh] = [kept.bySide.get(side) ?? NOTHING, added.bySide.get(side) ?? NOTHING];
        return [side, spliceLists(runs, old, fresh, keys.size)];
      }),
    ),
    subjects: spliceRuns(runs, kept.subjects, added.subjects),
    read,
  };
}

function readRows(
  words: CorpusWords,
  places: SentencePlaces,
  roles: WordRoles,
  ranges: readonly Positions[],
): NameRows {
  const [names, starts, isNamed]: [number[], number[], number[]] = [[], [0], []];
  for (const range of ranges)
    readNames(words, places, roles, range, names, (named) => {
      starts.push(names.length);
      isNamed.push(named ? 1 : 0);
    });
  const runs = { starts: Uint32Array.from(starts), values: Uint32Array.from(names) };
  return { names: runs, isNamed: Uint8Array.from(isNamed) };
}

function spliceRows(runs: RowRuns, kept: NameRows, added: NameRows): NameRows {
  return {
    names: spliceRuns(runs, kept.names, added.names),
    isNamed: spliceColumn(runs, kept.isNamed, added.isNamed),
  };
}

/** The names of the sentences of one side. */
interface SidedNames {
  readonly names: number[];
  /** Where those of each sentence end, behind a 0. */
  readonly ends: number[];
  readonly rows: number[];
}

/** Lists the sentences at some positions, numbered from 0. */
function listRows(
  read: ReadSentences,
  ranges: readonly Positions[],
): Pick<NameColumns, 'byName' | 'bySide' | 'subjects'> {
  const { names, roles } = read;
  const size = roles.keys.size;
  const [written, ends]: [number[], number[]] = [[], [0]];
  for (const [first, last] of ranges) {
    for (let position = first; position < last; position++) {
      for (const name of numbersUnder(names, position)) written.push(name);
      ends.push(written.length);
    }
  }
  return { byName: listRuns(size, runsOf(ends, written)), ...listSides(read, ranges) };
}

/** Lists those sentences that take a side. */
function listSides(
  read: ReadSentences,
  ranges: readonly Positions[],
): Pick<NameColumns, 'bySide' | 'subjects'> {
  const { names, places, roles } = read;
  const size = roles.keys.size;
  const [subjects, starts]: [number[], number[]] = [[], [0]];
  const sided = new Map<Side, SidedNames>();
  const lastAbout = new Int32Array(size).fill(-1);
  let row = 0;
  const takeSubject = (subject: number) => {
    if (lastAbout[subject] !== row) subjects.push(subject);
    lastAbout[subject] = row;
  };
  for (const [first, last] of ranges) {
    for (let position = first; position < last; position++, row++) {
      const side = sideOf(places.stanceOf(position), read.clearsSomebody(position));
      if (side !== undefined) {
        read.eachSubjectOf(position, takeSubject);
        const listed = sided.get(side) ?? { names: [], ends: [0], rows: [] };
        sided.set(side, listed);
        for (const name of numbersUnder(names, position)) listed.names.push(name);
        read.eachNearName(position, (name) => listed.names.push(name));
        listed.ends.push(listed.names.length);
        listed.rows.push(row);
      }
      starts.push(subjects.length);
    }
  }
  const listed = [...sided].map(
    ([side, { names, ends, rows }]) =>
      [side, listRuns(size, runsOf(ends, names), Uint32Array.from(rows))] as const,
  );
  return { bySide: new Map(listed), subjects: runsOf(starts, subjects) };
}

const runsOf = (starts: readonly number[], values: readonly number[]): Runs => ({
  starts: Uint32Array.from(starts),
  values: Uint32Array.from(values),
});

/** Counts of the names and subjects how many of the sentences at some positions have them, or takes them off. */
function countKeys(
  words: CorpusWords,
  places: PlaceColumns,
  names: Runs,
  subjectOfWord: Uint32Array,
  [first, end]: Positions,
  sign: 1 | -1,
  counts: Uint32Array,
): void {
  const lastIn = new Int32Array(counts.length).fill(-1);
  let position = first;
  const count = (key: number) => {
    if (lastIn[key] === position) return;
    lastIn[key] = position;
    counts[key] = (counts[key] as number) + sign;
  };
  for (; position < end; position++) {
    for (const name of numbersUnder(names, position)) count(name);
    eachSubjectIn(words, places, subjectOfWord, position, count);
  }
}
