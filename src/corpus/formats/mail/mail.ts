import PostalMime, { type Email } from 'postal-mime';
import { blankSpans } from '../../lines/blank-spans.js';
import { partColumns } from '../../lines/text-columns.js';
import { type GivenMetadata, isoDate } from '../../metadata/metadata.js';
import { type Extracted, type Fault, type SourceFile, UnreadError } from '../format.js';
import { markText } from '../text.js';
import { withAuthors } from './mail-authors.js';
import { signaturesIn } from './signatures.js';

/** The line that parts the mails of a mailbox. */
const SEPARATOR = /^From \S.{0,200}\d{4}\s*$/;
/** Parts inside parts beyond this are not opened. */
const MOST_DEPTH = 30;

/**
 * Reads a mail, or each mail of a mailbox: subject, sender and day of its head, the words of its body; what is quoted in it stays apart
 * from what its sender writes.
 * @throws UnreadError when it is no mail
 */
export async function* readMail({ path, bytes }: SourceFile): AsyncIterable<Extracted> {
  const mails = /\.mbox$/i.test(path) ? splitMailbox(bytes) : [bytes];
  for (const mail of mails) yield await readOne(mail);
}

async function readOne(bytes: Uint8Array): Promise<Extracted> {
  // Two bytes a character would be letters with zeros between them; no mail is written so.
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: MOST_DEPTH });
  if (mail.headers.length === 0 || (!mail.from && !mail.subject && !mail.date)) {
    throw new UnreadError('damaged', 'It has no head of a mail: no sender, subject or date.');
  }
  const written = mail.text ?? (await textOfHtml(mail.html)) ?? '';
  const text = partColumns(written.replace(/\r\n?/g, '\n').trimEnd());
  const given = givenBy(mail);
  const sender = mail.from && 'name' in mail.from ? mail.from.name : undefined;
  const faults = mail.attachments
    .filter(({ disposition }) => disposition === 'attachment')
    .map(
      ({ filename }): Fault => [
        'part-unread',
        `Its attachment "${filename ?? 'without a name'}" is not read; save it beside the mail.`,
      ],
    );
  if (text.trim() === '') faults.push(['no-text', 'It has no text.']);
  const signatures = signaturesIn(text);
  const marked = markText(blankSpans(text, signatures), 0, undefined, true);
  const blocks = [...withAuthors(text, marked.blocks, sender), ...signatures].sort(
    (a, b) => a.start - b.start,
  );
  return {
    text,
    blocks,
    ...(marked.marks && { marks: marked.marks }),
    given,
    fallbackTitle: 'Mail without a subject',
    faults,
  };
}

function givenBy(mail: Email): GivenMetadata {
  const published = isoDate((mail.date ?? '').slice(0, 10));
  const name = mail.from && 'name' in mail.from ? mail.from.name.trim() : '';
  // An address is nobody's name.
  const publisher = name.includes('@') ? '' : name;
  return {
    ...(mail.subject && { title: mail.subject.replace(/\s+/g, ' ').trim() }),
    ...(publisher !== '' && { publisher }),
    ...(published !== undefined && { published }),
  };
}

async function textOfHtml(html: string | undefined): Promise<string | undefined> {
  if (html === undefined) return undefined;
  const { plainTextOf } = await import('../web/web.js');
  return plainTextOf(html);
}

function splitMailbox(bytes: Uint8Array): Uint8Array[] {
  const text = new TextDecoder('latin1').decode(bytes);
  const starts: number[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    const isFirst = at === 0 || text.slice(at - 2, at) === '\n\n' || text.slice(at - 4, at) === '\r\n\r\n';
    if (isFirst && text.startsWith('From ', at) && SEPARATOR.test(text.slice(at, next).trimEnd()))
      starts.push(next);
    at = next;
  }
  return starts.map((start, i) => {
    const following = starts[i + 1];
    const end = following === undefined ? bytes.length : text.lastIndexOf('\n', following - 2) + 1;
    return bytes.subarray(start, end);
  });
}
