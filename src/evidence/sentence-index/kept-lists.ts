import type { Corpus } from '../../corpus/document.js';
import { documentKeys, type Memory } from '../../corpus/memory.js';
import { KeyNumbers } from '../../retrieval/key-numbers.js';
import { type StoredWordBook, WordBook } from '../../retrieval/word-book.js';
import { SpeakerBook, type StoredSpeakers } from '../attribution/speaker-book.js';
import type { JudgedDocuments } from '../judgements.js';
import { type CorpusLists, type ListsBefore, listCorpus, relist } from './corpus-lists.js';
import { MatterBook } from './matter-lists.js';
import type { NameColumns } from './name-columns.js';
import type { RoleFacts } from './word-roles.js';

/**
 * Lists are kept anew at a start that finds other documents, and later when more than this share of them is not as it
 * was kept. All lists are written each time.
 */
const MOST_BEHIND = 0.01;

/** What is kept of lists, by name: flat lists of numbers, and what they number. */
interface KeptLists
  extends Pick<CorpusLists, 'documents' | 'documentStarts' | 'tally' | 'matters' | 'postings'> {
  readonly names: NameColumns;
  readonly roles: Omit<RoleFacts, 'keys'> & { readonly keys: readonly string[] };
  readonly book: StoredWordBook;
  readonly words: Omit<CorpusLists['words'], 'book'>;
  readonly places: Omit<CorpusLists['places'], 'speakers'>;
  readonly speakers: StoredSpeakers;
}

/**
 * Makes what lists one corpus after another: the first from what was kept in an earlier run, each later one from the one before
 * it; of documents that stay nothing is found out again.
 * @param memory - where lists are kept for the next run
 * @param judged - how the sentences of the first corpus are said, as far as that is known
 */
export function listKeeper(memory?: Memory, judged?: JudgedDocuments): (corpus: Corpus) => CorpusLists {
  const keyOf = documentKeys();
  let last: ListsBefore | undefined = memory && recallLists(memory);
  let kept: readonly string[] = last?.documents ?? [];
  let mostBehind = 0;
  let judgedFirst = judged;
  /** Whether the books hold words of documents that are gone. */
  let isLeft = false;
  return (corpus) => {
    let lists = listCorpus(corpus, last, keyOf, judgedFirst);
    judgedFirst = undefined;
    isLeft ||= countAbsent(last?.documents ?? [], lists.documents) > 0;
    if (memory !== undefined && isBehind(kept, lists.documents, mostBehind)) {
      if (isLeft) lists = relist(corpus, lists);
      isLeft = false;
      keepLists(memory, lists);
      kept = lists.documents;
    }
    mostBehind = MOST_BEHIND;
    last = { ...lists, roles: lists.names.read.roles };
    return lists;
  };
}

/** Whether more than some share of the documents came, went or changed. */
function isBehind(kept: readonly string[], documents: readonly string[], most: number): boolean {
  return Math.max(countAbsent(kept, documents), countAbsent(documents, kept)) > kept.length * most;
}

/** How many keys are not among others. */
function countAbsent(keys: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return keys.filter((key) => !known.has(key)).length;
}

function keepLists(memory: Memory, lists: CorpusLists): void {
  const { documents, documentStarts, tally, matters, postings } = lists;
  const { book, ...words } = lists.words;
  const { speakers, ...places } = lists.places;
  const { read, ...names } = lists.names;
  const { keys, tells, headed, subjectOfWord, publishers } = read.roles;
  const kept: KeptLists = {
    documents,
    documentStarts,
    tally,
    matters,
    postings,
    book: book.stored,
    words,
    places,
    speakers: speakers.stored,
    names,
    roles: { keys: keys.keys, tells, headed, subjectOfWord, publishers },
  };
  for (const [name, list] of Object.entries(kept)) memory.keep(name, list);
}

/** The lists that were kept; undefined where none were. */
function recallLists(memory: Memory): ListsBefore | undefined {
  const recall = <Name extends keyof KeptLists>(name: Name) =>
    memory.recall(name) as KeptLists[Name] | undefined;
  const [stored, speakers] = [recall('book'), recall('speakers')];
  const [documents, documentStarts] = [recall('documents'), recall('documentStarts')];
  const [words, tally, places] = [recall('words'), recall('tally'), recall('places')];
  const [matters, postings] = [recall('matters'), recall('postings')];
  const [names, roles] = [recall('names'), recall('roles')];
  if (!stored || !speakers || !documents || !documentStarts) return undefined;
  if (!words || !tally || !places || !matters || !postings || !names || !roles) return undefined;
  const book = new WordBook(stored);
  return {
    documents,
    documentStarts,
    tally,
    matters,
    postings,
    words: { ...words, book },
    places: { ...places, speakers: new SpeakerBook(book, speakers) },
    matterBook: new MatterBook(book),
    names,
    roles: { ...roles, keys: KeyNumbers.of(roles.keys) },
  };
}
