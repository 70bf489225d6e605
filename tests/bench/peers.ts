import MiniSearch from 'minisearch';
import type { Corpus } from '../../src/corpus/document.js';

/** Finds passages and throws them away: what a program without evidence would do. */
export type Search = (question: string) => unknown;

/** The module of newer versions of Node.js; not known to the types of the oldest that is served. */
interface Sqlite {
  readonly DatabaseSync: new (
    path: string,
  ) => {
    exec(sql: string): void;
    prepare(sql: string): { run(...values: unknown[]): unknown; all(...values: unknown[]): unknown[] };
  };
}

const FOUND = 36;

/** The searches that Casebook is held against, as they come, over the same passages; SQLite where this Node.js has it. */
export async function searchers(corpus: Corpus): Promise<Record<string, Search>> {
  const texts = new Map(corpus.documents.map(({ id, text }) => [id, text]));
  const entries = corpus.passages.map(({ documentId, start, end }, id) => ({
    id,
    text: texts.get(documentId)?.slice(start, end) ?? '',
  }));
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(entries);
  const sqlite = await openSqlite(entries);
  return {
    MiniSearch: (question) => index.search(question).slice(0, FOUND),
    ...(sqlite && { 'SQLite FTS5': sqlite }),
  };
}

async function openSqlite(
  entries: readonly { readonly id: number; readonly text: string }[],
): Promise<Search | undefined> {
  // A name that the compiler does not look up.
  const name: string = 'node:sqlite';
  const sqlite = (await import(name).catch(() => undefined)) as Sqlite | undefined;
  if (sqlite === undefined) return undefined;
  const database = new sqlite.DatabaseSync(':memory:');
  database.exec("create virtual table passages using fts5(text, tokenize = 'porter')");
  database.exec('begin');
  const insert = database.prepare('insert into passages (rowid, text) values (?, ?)');
  for (const { id, text } of entries) insert.run(id + 1, text);
  database.exec('commit');
  const find = database.prepare(
    `select rowid from passages where passages match ? order by rank limit ${FOUND}`,
  );
  return (question) => find.all((question.match(/\p{L}+/gu) ?? []).map((word) => `"${word}"`).join(' OR '));
}
