import type { Root, RootContent } from 'mdast';

/** Nodes of a Markdown text, and the offset that theirs count from. */
export interface MarkdownPart {
  readonly nodes: readonly RootContent[];
  readonly from: number;
}

/** Behind each quoted run the parser copies all that it has read so far; runs in one part. */
const MOST_QUOTES = 400;
/** How much longer a part may grow to find its end; where it finds none, such as in one list, the rest's quotes are text. */
const LONGER = 2;
const NO_QUOTES = ['blockQuote'];
/** The last line of a quoted run. */
const QUOTE_END = /^[-*+\d.) \t]*>.*\r?\n(?![-*+\d.) \t]*>)/gm;
/** A line that begins something, unless a list, code or HTML goes on. */
const BEGINNING = /\n[^\S\n]*\n(?=\S)/g;
const LABEL = /\[([^[\]\n]{1,200})\]/g;
const DEFINITION = /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]*\S.*$/gm;

/**
 * Parses a Markdown text, in parts where it has many quoted runs, so that the cost stays linear. A part ends where the
 * parser itself sees something begin, and knows the link definitions of the whole text.
 * @param parse - leaves the constructs named out
 * @param mostQuotes - runs of quoted lines in one part
 */
export function parseMarkdownParts(
  markdown: string,
  parse: (markdown: string, disabled: readonly string[]) => Root,
  mostQuotes = MOST_QUOTES,
): MarkdownPart[] {
  const quotes = Array.from(markdown.matchAll(QUOTE_END), ({ index, 0: line }) => index + line.length);
  if (quotes.length <= mostQuotes) return [{ nodes: parse(markdown, []).children, from: 0 }];
  const definitions = definitionsOf(markdown);
  const parts: MarkdownPart[] = [];
  let start = 0;
  let [done, taken] = [0, mostQuotes];
  let isEndless = false;
  while (start < markdown.length) {
    const cut: number | undefined = isEndless
      ? undefined
      : beginningBehind(markdown, quotes[done + taken - 1]);
    const own = markdown.slice(start, cut === undefined ? undefined : lineEnd(markdown, cut));
    const known = knownIn(own, definitions);
    const from = start - known.length;
    const nodes: readonly RootContent[] = parse(known + own, isEndless ? NO_QUOTES : []).children;
    const last = nodes.at(-1);
    if (cut !== undefined && last?.position?.start.offset !== cut - from) {
      // What stands there goes on from above: farther down it may have ended. Code and HTML have no quotes.
      isEndless = taken >= mostQuotes * LONGER && last?.type !== 'code' && last?.type !== 'html';
      taken *= 2;
      continue;
    }
    const end = (cut ?? markdown.length) - from;
    parts.push({ nodes: nodes.filter((node) => isWithin(node, known.length, end)), from });
    while (done < quotes.length && (quotes[done] as number) <= end + from) done++;
    start = cut ?? markdown.length;
    taken = mostQuotes;
  }
  return parts;
}

function beginningBehind(markdown: string, quote: number | undefined): number | undefined {
  if (quote === undefined) return undefined;
  BEGINNING.lastIndex = quote - 1;
  const found = BEGINNING.exec(markdown);
  return found === null ? undefined : found.index + found[0].length;
}

function lineEnd(markdown: string, at: number): number {
  const end = markdown.indexOf('\n', at);
  return end < 0 ? markdown.length : end;
}

function isWithin({ position }: RootContent, start: number, end: number): boolean {
  const offset = position?.start.offset ?? 0;
  return offset >= start && offset < end;
}

/** The lines that say what a label leads to, by label; the first counts. */
function definitionsOf(markdown: string): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const [line, label = ''] of markdown.matchAll(DEFINITION)) {
    const key = keyOf(label);
    if (!definitions.has(key)) definitions.set(key, line);
  }
  return definitions;
}

/** The definitions of the labels that a part names, ready to stand before it. */
function knownIn(part: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return '';
  const labels = new Set(Array.from(part.matchAll(LABEL), ([, label = '']) => keyOf(label)));
  return [...labels]
    .flatMap((label) => (definitions.has(label) ? [`${definitions.get(label)}\n\n`] : []))
    .join('');
}

function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
