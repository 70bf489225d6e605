import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { createCuration } from '../../src/curating/create-curation.js';
import type { Curation } from '../../src/curating/curation.js';
import { correctDraft, readDraft } from '../../src/curating/draft.js';
import type { LoadReport } from '../../src/service/reload.js';
import { createServices } from './create-services.js';
import { ScriptedEngine } from './small-corpus.js';

const SIGNED_MS = Date.UTC(2026, 0, 2);

/**
 * Opens a folder of documents that is gone after the test, and services that curate it. What is sent to Discord is not fetched: its bytes
 * are told here by its address.
 */
export async function openCuratedFolder(
  files: Readonly<Record<string, string>>,
  { sent = {}, ...more }: { readonly sent?: Readonly<Record<string, string>> } & Partial<Curation> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-curated-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const quiet = { info: () => {}, warn: () => {}, error: () => {} };
  const own = createCuration({
    folder,
    isWatched: true,
    roles: [],
    servers: [],
    attachments: { origins: [], maxBytes: 100_000 },
    reader: { read: readDraft, correct: correctDraft },
    log: quiet,
    now: () => SIGNED_MS,
  });
  const curation: Curation = {
    ...own,
    read: ({ source, ...file }, curator) =>
      own.read({ ...file, source: 'url' in source ? Buffer.from(sent[source.url] ?? '') : source }, curator),
    ...more,
  };
  const corpus = await loadCorpus(folder);
  const reloads: LoadReport[] = [];
  const reload = async (): Promise<LoadReport> => {
    const { documents } = await loadCorpus(folder);
    const unchanged = { added: [], changed: [], removed: [], faulty: [] };
    const report: LoadReport = { outcome: 'taken', documents: documents.length, ...unchanged };
    reloads.push(report);
    return report;
  };
  const services = createServices({
    engine: new ScriptedEngine(corpus, []),
    version: '0.0.0',
    curation,
    reload,
  });
  /** What stands in the folder beside the record of what was done. */
  const names = () =>
    readdirSync(folder)
      .filter((name) => name !== '.curated.jsonl')
      .sort();
  return { folder, names, corpus, curation, services, reloads };
}
