import type { Answer, Quote } from '../../src/answering/answer.js';
import type { RoomMessage } from '../../src/console/room.js';
import { bytesOf, type FuzzCase } from './cases.js';
import { textsIn } from './read-message.js';
import { bare, faultsOfPrinted, printedQuotes } from './read-printed.js';
import { addressKey, readShown } from './read-shown.js';

/** Compares what is shown with the files, by its own reading of both. */
export class Reader {
  readonly faults: string[] = [];
  readonly #texts: ReadonlyMap<string, string>;
  readonly #links: ReadonlySet<string>;
  readonly #bare: readonly string[];
  readonly #hasMarkdown: boolean;
  /** Everything that was quoted in a message or a file so far. */
  readonly #shown = new Set<string>();

  /** @param addresses - of the documents, which citations may link */
  constructor(documents: FuzzCase['documents'], addresses: readonly string[]) {
    this.#texts = new Map(
      documents.map(({ name, text, encoding }) => [name, ownText(bytesOf(text, encoding))]),
    );
    this.#links = new Set(addresses.map(addressKey));
    this.#hasMarkdown = documents.some(({ name }) => name.endsWith('.md'));
    this.#bare = [...this.#texts.values()].map((text) => bare(withoutMarks(text)));
  }

  readAnswer(answer: Answer, paths: ReadonlyMap<string, string>): void {
    for (const { documentId, start, end, text } of [
      ...answer.quotes,
      ...answer.nearest,
      ...answer.onRecord,
    ]) {
      const slice = this.#texts.get(paths.get(documentId) ?? '')?.slice(start, end);
      if (text === '' || slice !== text) this.#fault(`not verbatim: ${JSON.stringify(text)}`);
    }
  }

  readJson(json: {
    readonly quotes: readonly { path: string; start: number; end: number; text: string }[];
  }): void {
    for (const { path, start, end, text } of json.quotes) {
      if (this.#texts.get(path)?.slice(start, end) !== text) this.#fault(`JSON not verbatim: ${text}`);
    }
  }

  readMessage({ components, files }: RoomMessage): void {
    const texts = textsIn(components);
    if (texts.join('').length > 4000) this.#fault('more than 4000 characters');
    for (const content of texts) {
      const { quotes, faults } = readShown(content, this.#links);
      for (const fault of faults) this.#fault(fault);
      for (const quote of quotes) this.#mustStand(quote);
    }
    for (const { name, attachment } of files) {
      if (name.endsWith('.txt')) this.#mustStand(Buffer.from(attachment).toString('utf8'));
    }
  }

  readPrinted(printed: string, quotes: readonly { readonly text: string }[]): void {
    for (const fault of faultsOfPrinted(printed)) this.#fault(fault);
    const shown = printedQuotes(printed).map(withoutMarks);
    for (const quote of this.#hasMarkdown ? [] : shown) {
      if (!this.#bare.some((text) => text.includes(quote))) this.#fault(`printed, not verbatim: ${quote}`);
    }
    const missing = quotes.find(
      ({ text }) => !this.#hasMarkdown && bare(text) !== '' && !shown.includes(bare(withoutMarks(text))),
    );
    if (missing !== undefined) this.#fault(`not printed: ${JSON.stringify(missing.text)}`);
  }

  /** A quote must have been shown in one piece. */
  mustBeShown({ text }: Pick<Quote, 'text'>): void {
    const isShown = [...this.#shown].some((shown) => this.#isWhole(shown, text));
    if (!isShown) this.#fault(`not shown in one piece: ${JSON.stringify(text)}`);
  }

  #mustStand(quote: string): void {
    this.#shown.add(quote);
    const stands = [...this.#texts.values()].some((text) => this.#isPartOf(quote, text));
    if (!stands) this.#fault(`shown, not verbatim: ${JSON.stringify(quote)}`);
  }

  /**
   * References, soft hyphens and the signs of quoted lines are no text, and not shown. Nor are the marks of Markdown: what is shown of such a file must
   * have its words in their order.
   */
  #isPartOf(shown: string, text: string): boolean {
    if (shown.trim() === '') return false;
    if (text.includes(shown) || withoutMarks(text).includes(withoutMarks(shown))) return true;
    if (!this.#hasMarkdown) return false;
    return [shown, withoutMarks(shown)].some((one) =>
      [text, withoutMarks(text)].some((other) => holdsInOrder(other, one)),
    );
  }

  #isWhole(shown: string, text: string): boolean {
    return this.#hasMarkdown ? this.#isPartOf(shown, text) : withoutMarks(shown) === withoutMarks(text);
  }

  #fault(what: string): void {
    this.faults.push(what);
  }
}

const REFERENCES = /\u00AD|\[\d{1,3}\](?::\s?\d{1,4}(?:[–-]\d{1,4})?)?|\[[a-z]\]|\s?\[\s?edit\s?\]/giu;

/** Of quoted lines, wherever they were joined to one. */
const QUOTED = /[ \t]*>[ \t]?/g;

/** A paragraph that goes on behind a page's end is shown without the gap, but for the first white space of it. */
const GAP = /(\r\n|\s)\s*/g;
const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/g;

function withoutMarks(text: string): string {
  return text.replaceAll(REFERENCES, '').replaceAll(QUOTED, '').replaceAll(GAP, withoutGap);
}

function withoutGap(space: string, first: string): string {
  return (space.match(LINE_ENDS)?.length ?? 0) > 1 ? first : space;
}

/** Signs of ASCII, of which Markdown makes its marks. */
const SIGNS = /[!-/:-@[-`{-~]+/g;
const NOTHING = /(?!)/g;
/** What of Markdown is more than a sign: addresses of links, and HTML. */
const TARGET = /\]\([^)\n]*\)|<\/?[a-z][^<>\n]*>/gi;

function wordsOf(shown: string): string[] {
  return shown
    .replaceAll(SIGNS, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** With addresses and HTML on both sides, or without on both. */
function holdsInOrder(text: string, shown: string): boolean {
  return [TARGET, NOTHING].some((cut) => {
    const plain = text.replaceAll(cut, '').replaceAll(SIGNS, '');
    let from = 0;
    return wordsOf(shown.replaceAll(cut, '')).every((word) => {
      const at = plain.indexOf(word, from);
      from = at + word.length;
      return at >= 0;
    });
  });
}

function ownText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'; // biome-ignore format: three kinds
  return new TextDecoder(wide, { ignoreBOM: true }).decode(bytes);
}
