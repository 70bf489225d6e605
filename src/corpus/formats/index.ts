import { decode } from '../decode.js';
import { decodeWestern } from '../legacy-encodings.js';
import { type Extracted, type Format, type SourceFile, UnreadError } from './format.js';
import { isWiki } from './wiki/wiki-signs.js';

/** Double endings of generators: `2023-04-18-outage.html.md.erb` is what stands before the last of them. */
const TEMPLATE_ENDING = /\.(?:erb|ejs|liquid|njk|jinja2?|j2|hbs|mustache|tmpl|tpl|bak|orig|old|copy)$/;

const endsIn =
  (pattern: RegExp) =>
  (name: string): boolean =>
    pattern.test(name.replace(TEMPLATE_ENDING, ''));

const markdown: Format = {
  name: 'a Markdown text',
  accepts: endsIn(/\.(?:md|markdown|mdown|mkdn?)$/),
  async *read(file) {
    const { readMarkdown } = await import('./markdown.js');
    yield await readMarkdown(textOf(file));
  },
};

/** What the JSON of DiscordChatExporter, Telegram (a chat, an account), Slack and Messenger begins with. */
const CHAT_JSON: readonly RegExp[] = [
  /^\uFEFF?\s*\{\s*"guild"\s*:/,
  /^\uFEFF?\s*\{[^{}]{0,600}"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|(?:private|public)_(?:group|supergroup|channel))"/,
  /^\uFEFF?\s*\{\s*"about"\s*:[^{}]{0,600}"(?:personal_information|profile_pictures|stories|contacts|frequent_contacts|chats)"\s*:\s*\{/,
  /^\uFEFF?\s*\[\s*\{[\s\S]{0,4000}?"ts"\s*:\s*"\d{9,10}\.\d{3,6}"/,
  /^\uFEFF?\s*\{\s*"participants"\s*:\s*\[/,
  /^\uFEFF?\s*\{[\s\S]*"(?:sender_name|senderName)"\s*:/,
];
const CHAT_PAGE =
  /DiscordChatExporter|class="?chatlog|<title>Exported Data<\/title>|class="page_body chat_page"/;

const chatExport: Format = {
  name: 'a chat export',
  accepts: (name, head) =>
    (name.endsWith('.txt') && /^\uFEFF?={20,}\r?\n(?:Guild|Server|Channel): /.test(head)) ||
    (name.endsWith('.json') && CHAT_JSON.some((form) => form.test(head))) ||
    (/\.html?$/.test(name) && CHAT_PAGE.test(head)),
  async *read(file) {
    const { readChat } = await import('./chat/chat.js');
    yield* readChat(file.path, textOf(file));
  },
};

/** What records of flaws in software begin with: of CVE (5.x, 4.0), of the NVD, of OSV and GitHub. */
const ADVISORY_JSON: readonly (readonly RegExp[])[] = [
  [/"(?:dataType|data_type)"\s*:\s*"CVE(?:_RECORD)?"/],
  [/"cveMetadata"\s*:\s*\{/],
  [/"format"\s*:\s*"NVD_CVE"/],
  [/"schema_version"\s*:/, /"(?:affected|aliases|details|modified)"\s*:/],
  [/"id"\s*:\s*"(?:GHSA|CVE|OSV|PYSEC|RUSTSEC|GO)-/, /"(?:modified|details)"\s*:/],
];

const advisory: Format = {
  name: 'a record of a flaw',
  accepts: (name, head) =>
    name.endsWith('.json') &&
    /^\uFEFF?\s*\{/.test(head) &&
    ADVISORY_JSON.some((forms) => forms.every((form) => form.test(head))),
  async *read(file) {
    const { readAdvisories } = await import('./advisory-json.js');
    yield* readAdvisories(textOf(file));
  },
};

const text: Format = {
  name: 'a text',
  accepts: endsIn(/\.(?:txt|text|log|srt|vtt)$/),
  async *read(file) {
    const { readText } = await import('./text.js');
    const { dateOfName } = await import('../metadata/name-date.js');
    yield readText(textOf(file), dateOfName(file.path));
  },
};

const WIKI = /\.(?:wiki|mediawiki|wikitext)(?:\.(?:txt|text))?$/;

const wiki: Format = {
  name: 'a page of a wiki',
  accepts: (name, head) => WIKI.test(name) || (/\.(?:txt|text)$/.test(name) && isWiki(head)),
  async *read(file) {
    const { readWiki } = await import('./wiki/wiki.js');
    const { readTalkPage } = await import('./wiki/talk-pages.js');
    const { readText } = await import('./text.js');
    const page = textOf(file);
    yield readTalkPage(page) === undefined ? readWiki(file.path, page) : readText(page);
  },
};

const table: Format = {
  name: 'a table',
  accepts: endsIn(/\.(?:csv|tsv|tab)$/),
  async *read(file) {
    const { readTable } = await import('./tables/table.js');
    yield readTable(file.path, textOf(file));
  },
};

const feed: Format = {
  name: 'a feed',
  accepts: (name, head) => /\.(?:rss|atom|xml|rdf)$/.test(name) && /<(?:rss|feed|rdf:RDF)[\s/>]/.test(head),
  async *read(file) {
    const { readFeed } = await import('./feed.js');
    yield* readFeed(textOf(file));
  },
};

const web: Format = {
  name: 'a web page',
  accepts: endsIn(/\.(?:html?|xhtml)$/),
  async *read(file) {
    const { readPage } = await import('./web/web.js');
    yield readPage(htmlOf(file));
  },
};

const mail: Format = {
  name: 'a mail',
  accepts: endsIn(/\.(?:eml|mbox)$/),
  async *read(file) {
    const { readMail } = await import('./mail/mail.js');
    yield* readMail(file);
  },
};

const pdf: Format = {
  name: 'a PDF',
  accepts: endsIn(/\.pdf$/),
  async *read(file) {
    const { readPdf } = await import('./pdf/pdf.js');
    yield await readPdf(file.bytes);
  },
};

const word: Format = {
  name: 'a Word document',
  accepts: endsIn(/\.docx$/),
  async *read(file) {
    const { readWord } = await import('./word.js');
    yield await readWord(file.bytes);
  },
};

/** In the order in which they are asked; each but the first two imports its library when it first reads. */
export const formats: readonly Format[] = [
  markdown,
  chatExport,
  advisory,
  wiki,
  text,
  table,
  feed,
  web,
  mail,
  pdf,
  word,
];

/** How much of a file is shown to those who must tell what it is; bytes. */
export const HEAD_BYTES = 4096;

/** Finds the format that reads a file; undefined when none does. */
export function formatOf(path: string, bytes: Uint8Array): Format | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const head = headOf(bytes);
  return formats.find((format) => format.accepts(name, head));
}

/** Tells whether a name alone tells that some format may read the file. */
export function mayBeRead(name: string): boolean {
  return formats.some((format) => format.accepts(name.toLowerCase(), '')) || CONTENT_TOLD.test(name);
}

const CONTENT_TOLD = /\.(?:json|rss|atom|xml|rdf)$/i;

function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  return new TextDecoder('utf-8').decode(head);
}

/** @throws UnreadError when it is no text, or empty */
function textOf({ bytes }: SourceFile): string {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new UnreadError(decoded.kind, decoded.message);
  if (decoded.text.trim() === '') throw new UnreadError('empty', 'It is empty.');
  return decoded.text;
}

const CHARSET = /<meta[^>]{0,200}\bcharset\s*=\s*["']?([\w-]{2,30})/i;

/** A web page says itself how its letters are written. */
function htmlOf(file: SourceFile): string {
  const charset = CHARSET.exec(new TextDecoder('latin1').decode(file.bytes.subarray(0, HEAD_BYTES)))?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return textOf(file);
  if (/^(?:windows-1252|cp1252|iso-?8859-1|latin-?1)$/i.test(charset))
    return decodeWestern(file.bytes) ?? textOf(file);
  try {
    return new TextDecoder(charset, { fatal: true }).decode(file.bytes);
  } catch {
    return textOf(file);
  }
}

export type { Extracted, Format, SourceFile };
