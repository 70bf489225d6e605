import { DOMParser, parseHTML } from 'linkedom';

/** What is used here of a node of a parsed page. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}

/** What is used here of an element. */
export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly innerHTML: string;
  readonly childNodes: Iterable<DomNode>;
  readonly children: Iterable<DomElement> & { readonly length: number };
  readonly parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  closest(selector: string): DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** What is used here of a document. */
export interface DomDocument {
  readonly body: DomElement | null;
  readonly documentElement: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  cloneNode(deep: true): DomDocument;
}

/** Belongs to the head of a page, wherever it was written. */
const OF_HEAD: ReadonlySet<string> = new Set(['TITLE', 'META', 'LINK', 'BASE']);

/** "<TD ROWSPAN=2", "<p onClick=": within a tag. */
const LARGE_NAME = /<[^<>]*\s[a-z]*[A-Z]/;

/** Parses a page, whole or in part; nothing in it is run or fetched. */
export function parsePage(html: string): DomDocument {
  const isWhole = /<html[\s>]/i.test(html.slice(0, 4096));
  const whole = isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  if (LARGE_NAME.test(whole)) lowerNames(document);
  closeHeadAndBody(document as unknown as LooseDocument, !isWhole);
  return document as unknown as DomDocument;
}

/** Gives attributes their names in small letters, as any browser does and the library does not. */
function lowerNames(document: {
  querySelectorAll(selector: string): Iterable<{
    readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
    setAttribute(name: string, value: string): void;
  }>;
}): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (/[A-Z]/.test(name)) element.setAttribute(name.toLowerCase(), value);
    }
  }
}

type NamedNode = DomNode & { readonly nodeName: string };

interface Holder {
  readonly childNodes: Iterable<NamedNode>;
  append(...nodes: DomNode[]): void;
}

interface LooseDocument {
  readonly documentElement: Holder | null;
  readonly head: Holder;
  readonly body: Holder;
}

/** Puts what stands outside of head and body where it belongs: a page may leave out the tags of both. */
function closeHeadAndBody(page: LooseDocument, isPart: boolean): void {
  const nodes = [...(page.documentElement?.childNodes ?? [])];
  const isClosed = nodes.some(({ nodeName }) => nodeName === 'BODY' || nodeName === 'FRAMESET');
  const loose = isClosed ? [] : nodes.filter(({ nodeName }) => nodeName !== 'HEAD');
  if (loose.length === 0 && !isPart) return;
  // The library makes a head and a body when it is asked for them.
  page.body.append(...loose);
  page.head.append(...[...page.body.childNodes].filter(({ nodeName }) => OF_HEAD.has(nodeName)));
}

/** Parses XML, as feeds are. */
export function parseXml(xml: string): DomDocument {
  const document: unknown = new DOMParser().parseFromString(xml, 'text/xml');
  return document as DomDocument;
}
