import { mkdir, readFile as readBytes } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { inspectCorpus } from '../console/inspection.js';
import { printInspection } from '../console/print-inspection.js';
import { describeTerminal } from '../console/terminal.js';
import { visibleLine } from '../console/visible-text.js';
import type { Document } from '../corpus/document.js';
import { withoutUser } from '../corpus/metadata/public-address.js';
import { WriteError, writeNew } from '../corpus/write-new.js';
import { percentDecoded } from '../language/percent-decoded.js';
import { type CliIo, write } from './cli-io.js';
import type { CliCommand } from './command.js';
import type { Fetched } from './fetch-source.js';
import { ImportError } from './import-error.js';
import { parseFlags, UsageError } from './usage.js';
import { writing } from './writing.js';

/** A page or file of the web may be no larger, and take no longer. */
const MAX_BYTES = 20 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
/** What was imported is kept where no document is looked for. */
const ORIGINALS = '.originals';

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

  async run(args, io, parts) {
    const { values, positionals } = parseFlags(importDocuments, flags, args);
    if (positionals.length === 0)
      throw new UsageError('Name what to import: casebook import --into DIR FILE|URL…');
    if (values.into === undefined && values['dry-run'] !== true) {
      throw new UsageError('Say where to: --into DIR (or --dry-run to look only).');
    }
    const given = {
      ...(values.incident !== undefined && { incident: values.incident }),
      ...(values.publisher !== undefined && { publisher: values.publisher }),
    };
    const findDates = await parts.dateFinder();
    const terminal = describeTerminal(io.stdout, io.env);
    let failed = false;
    for (const [i, source] of positionals.entries()) {
      await write(io.stderr, `${i + 1} of ${positionals.length}: ${visibleLine(withoutUser(source))}\n`);
      try {
        const original = await take(source, values['allow-private'] === true);
        const [{ readFile }, { cutPassages }] = await Promise.all([
          import('../corpus/read-document.js'),
          import('../corpus/passages.js'),
        ]);
        const reading = await readFile(original.name, original.bytes, given);
        const documents = reading.documents.map((one) => ({
          ...given,
          ...(original.url && { url: original.url }),
          ...one,
          ...(values.incident && given),
        }));
        const corpus = {
          documents,
          passages: documents.flatMap(cutPassages),
          problems: reading.problems,
          aliases: [],
        };
        await write(io.stdout, printInspection(inspectCorpus(corpus, findDates), corpus, terminal));
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
  try {
    return { name: basename(source), bytes: await readBytes(source) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    throw new ImportError(
      code === 'ENOENT' ? `${source} does not exist.` : `${source} cannot be read: ${code}.`,
    );
  }
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
  await mkdir(join(into, ORIGINALS), { recursive: true });
  const { fileNameFor, writeDown } = await import('../corpus/write-down.js');
  const stem = fileNameFor(documents[0]?.title ?? '', 'document');
  const texts = documents.map((document, i) => {
    const name = fileNameFor(document.title, `${stem}-${i + 1}`);
    return { name: `${name}.txt`, text: writeDown(document) };
  });
  for (const { name, text } of texts) {
    const path = await writeNew(into, name, text);
    await write(io.stdout, `  written ${visibleLine(path)}\n`);
  }
  const ending = /\.[^.]{1,10}$/.exec(original.name)?.[0] ?? '';
  await writeNew(join(into, ORIGINALS), `${stem}${ending}`, original.bytes);
}
