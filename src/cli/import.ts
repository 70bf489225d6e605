import { realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { inspectCorpus } from '../console/inspection.js';
import { printInspection } from '../console/print-inspection.js';
import { describeTerminal } from '../console/terminal.js';
import { visibleLine } from '../console/visible-text.js';
import type { Corpus, Document } from '../corpus/document.js';
import { reasonOfFault } from '../corpus/file-fault.js';
import { readRegularFile } from '../corpus/folder-entries.js';
import { keepDocuments, ORIGINALS } from '../corpus/keep-documents.js';
import { withoutUser } from '../corpus/metadata/public-address.js';
import { findSame, WriteError } from '../corpus/write-new.js';
import { percentDecoded } from '../language/percent-decoded.js';
import { workSettings } from '../work-settings.js';
import { type CliIo, write } from './cli-io.js';
import type { CliCommand } from './command.js';
import type { Fetched } from './fetch-source.js';
import { ImportError } from './import-error.js';
import { tellSlow } from './tell-slow.js';
import { parseFlags, UsageError } from './usage.js';
import { writing } from './writing.js';

/** A page or file of the web may be no larger, and take no longer. */
const MAX_BYTES = 20 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

const flags = {
  into: {
    type: 'string',
    value: 'DIR',
    says: 'folder of documents to write into; made when it is not there',
  },
  incident: { type: 'string', value: 'NAME', says: 'the incident that all of them tell of' },
  publisher: { type: 'string', value: 'NAME', says: 'who published them, where they do not say' },
  'dry-run': { type: 'boolean', says: 'show what would be read and cut, and write nothing' },
  'allow-private': { type: 'boolean', says: 'fetch from this machine and its network, too' },
} as const;

export const importDocuments: CliCommand = {
  name: 'import',
  summary: 'make documents of files and web pages, and show what was read, cut and dated',
  synopsis: '--into DIR FILE|URL…',
  flags,
  notes: [
    `Each document is written as text with front matter; the original is kept in DIR/${ORIGINALS}. A file that\nis already there is never written over.`,
    'Exit code 1 when one of them could not be read: the others are imported all the same.',
  ],
  examples: [
    'casebook import --into ./documents report.pdf minutes.docx',
    'casebook import --into ./documents --incident "The strike in Norvik" https://example.org/strike',
  ],

  async run(args, io) {
    const { values, positionals } = parseFlags(importDocuments, flags, args);
    if (positionals.length === 0)
      throw new UsageError('Name what to import: casebook import --into DIR FILE|URL…');
    if (values.into === undefined && values['dry-run'] !== true) {
      throw new UsageError('Say where to: --into DIR (or --dry-run to look only).');
    }
    const { findDates } = await import('../dates/find-dates.js');
    const terminal = describeTerminal(io.stdout, io.env);
    let failed = false;
    for (const [i, source] of positionals.entries()) {
      await write(io.stderr, `${i + 1} of ${positionals.length}: ${visibleLine(withoutUser(source))}\n`);
      try {
        const original = await take(source, values['allow-private'] === true);
        const corpus = await tellSlow(io.stderr, 'reading it', readOriginal(original, values));
        await write(io.stdout, printInspection(inspectCorpus(corpus, findDates), corpus, terminal));
        const { hasText } = await import('../curating/draft.js');
        const documents = corpus.documents.filter(hasText);
        if (documents.length === 0) failed = true;
        else if (values.into !== undefined && values['dry-run'] !== true) {
          const into = resolve(values.into);
          await writing(into, () => save(into, original, documents, io));
        }
      } catch (error) {
        if (!(error instanceof ImportError || error instanceof WriteError)) throw error;
        failed = true;
        await write(io.stderr, `  ${visibleLine(error.message)}\n`);
      }
    }
    return failed ? 1 : 0;
  },
};

interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url?: string;
}

async function take(source: string, allowPrivate: boolean): Promise<Original> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) {
    const { fetchSource } = await import('./fetch-source.js');
    const fetched = await fetchSource(source, { maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS, allowPrivate });
    return { name: nameOf(fetched), bytes: fetched.bytes, url: fetched.url.href };
  }
  const read = await realpath(source)
    .then((path) => readRegularFile(path, MAX_BYTES))
    .catch((error: unknown) => {
      throw new ImportError(`${source} cannot be read: ${reasonOfFault(error)}.`);
    });
  if ('size' in read) throw new ImportError(`${source} is larger than ${MAX_BYTES} bytes.`);
  return { name: basename(source), bytes: read.bytes };
}

/** The incident stands whatever a document says, the publisher where it does not say. */
async function readOriginal(
  { name, bytes, url }: Original,
  {
    incident,
    publisher,
  }: { readonly incident?: string | undefined; readonly publisher?: string | undefined },
): Promise<Corpus> {
  const [{ readFile }, { cutPassages }, { corrected }] = await Promise.all([
    import('../corpus/read-document.js'),
    import('../corpus/passages.js'),
    import('../curating/draft.js'),
  ]);
  const reading = await readFile(name, bytes, publisher === undefined ? {} : { publisher });
  const documents = reading.documents.map((one) =>
    corrected({ ...(url !== undefined && { url }), ...one }, incident === undefined ? {} : { incident }),
  );
  return { documents, passages: documents.flatMap(cutPassages), problems: reading.problems, aliases: [] };
}

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.html'],
  ['application/pdf', '.pdf'],
  ['text/plain', '.txt'],
  ['text/markdown', '.md'],
  ['text/csv', '.csv'],
  ['message/rfc822', '.eml'],
  ['application/rss+xml', '.rss'],
  ['application/atom+xml', '.atom'],
  ['application/xml', '.xml'],
  ['text/xml', '.xml'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'],
]);

/** The server says what it is; only where it does not, the address tells. */
function nameOf({ url, contentType }: Fetched): string {
  const path = url.pathname.split('/').filter(Boolean);
  const last = percentDecoded(path.at(-1) ?? url.hostname).replace(/[/\\]/g, '-');
  const ending = ENDINGS.get(contentType);
  const isSaid =
    ending === undefined || (ending === '.txt' && /\.(?:md|markdown|csv|tsv|srt|vtt)$/i.test(last));
  return isSaid ? last : `${last.replace(/\.[a-z0-9]{1,5}$/i, '') || 'page'}${ending}`;
}

async function save(
  into: string,
  original: Original,
  documents: readonly Document[],
  io: CliIo,
): Promise<void> {
  const [{ fileNameFor, writeDown }, { parseConfig }] = await Promise.all([
    import('../corpus/write-down.js'),
    import('../config.js'),
  ]);
  const { maxFileBytes } = parseConfig(workSettings(io.env));
  const written = documents.map((document, i) => {
    const text = writeDown(document);
    const bytes = Buffer.byteLength(text);
    if (bytes > maxFileBytes) {
      throw new ImportError(
        `"${document.title}" would have ${bytes} bytes, and nothing is written: MAX_FILE_BYTES allows ${maxFileBytes} in a folder of documents.`,
      );
    }
    return { stem: fileNameFor(document.title, `document-${i + 1}`), text };
  });
  const fresh: (typeof written)[number][] = [];
  for (const one of written) {
    const there = await findSame(into, `${one.stem}.txt`, one.text);
    if (there === undefined) fresh.push(one);
    else await write(io.stdout, `  already there: ${visibleLine(there)}\n`);
  }
  if (fresh.length === 0) return;
  const { paths } = await keepDocuments(into, { original, documents: fresh });
  for (const path of paths) await write(io.stdout, `  written ${visibleLine(join(into, path))}\n`);
}
