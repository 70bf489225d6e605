// @module-tag slow

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import type { Event } from '../../src/timeline/timeline.js';

const folder = join(import.meta.dirname, '../../../shared/eval/real-incidents');
const bare = mkdtempSync(join(tmpdir(), 'casebook-'));

interface Wanted {
  readonly events: readonly {
    readonly id: string;
    readonly date: string;
    readonly file: string;
    readonly quote: string;
    readonly required: boolean;
  }[];
  readonly traps: readonly {
    readonly file: string;
    readonly text: string;
    readonly wrong_date: readonly string[];
  }[];
}

/** Which required events of all incidents are missed, and which traps were walked into. */
async function score(corpusOf: (name: string) => string) {
  const missed: string[] = [];
  const trapped: string[] = [];
  let required = 0;
  for (const name of readdirSync(folder)) {
    const wanted = JSON.parse(readFileSync(join(folder, name, 'timeline.json'), 'utf8')) as Wanted;
    const corpus = await loadCorpus(corpusOf(name));
    const { events } = buildTimeline(corpus);
    const pathOf = new Map(corpus.documents.map(({ id, path }) => [id, path]));
    const telling = (file: string, words: string) =>
      events.filter(({ quotes }) =>
        quotes.some((quote) => pathOf.get(quote.documentId) === file && overlap(quote.text, words)),
      );
    for (const { id, date, file, quote } of wanted.events.filter((event) => event.required)) {
      required += 1;
      if (!telling(file, quote).some((event) => isOn(event, date))) missed.push(`${name} ${id}`);
    }
    for (const { file, text, wrong_date } of wanted.traps)
      if (telling(file, text).some((event) => wrong_date.some((date) => date === 'any' || isOn(event, date))))
        trapped.push(`${name}: ${text}`);
  }
  return { required, missed, trapped };
}

function isOn({ date }: Event, wanted: string): boolean {
  return date === wanted.replace(/^--/, 'XXXX-');
}

/** Whether one holds the other, marks of Markdown and white space aside. */
function overlap(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) =>
    text
      .replace(/\]\([^)]*\)/g, '')
      .replace(/[*[\]]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ) as [string, string];
  return x.includes(y) || y.includes(x);
}

/** A copy of the documents without front matter, and without what `corpus.yaml` says of them. */
function withoutMetadata(name: string): string {
  const copy = mkdtempSync(join(bare, `${name}-`));
  for (const file of readdirSync(join(folder, name, 'corpus')).filter((one) => one !== 'corpus.yaml')) {
    const text = readFileSync(join(folder, name, 'corpus', file), 'utf8');
    writeFileSync(join(copy, file), text.replace(/^---\n[\s\S]*?\n---\n/, ''));
  }
  return copy;
}

// The incidents are not redistributed: where the folder beside the project is absent there is nothing to read.
describe.skipIf(!existsSync(folder))('the timelines of real incidents', () => {
  afterAll(() => rmSync(bare, { recursive: true }));

  it('tell every event that a reader must find on its day, and no trap', async () => {
    const { required, missed, trapped } = await score((name) => join(folder, name, 'corpus'));
    expect(required).toBe(20);
    expect({ missed, trapped }).toEqual({ missed: [], trapped: [] });
  });

  it('tell all but one of them without metadata', async () => {
    const { missed, trapped } = await score(withoutMetadata);
    expect(missed.length).toBeLessThanOrEqual(1);
    expect(trapped).toEqual([]);
  });
});
