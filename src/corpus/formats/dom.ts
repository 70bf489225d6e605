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

/** Parses a page, whole or in part; nothing in it is run or fetched. */
export function parsePage(html: string): DomDocument {
  const isWhole = /<html[\s>]/i.test(html.slice(0, 4096));
  const whole = isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document }: { document: unknown } = parseHTML(whole);
  return document as DomDocument;
}

/** Parses XML, as feeds are. */
export function parseXml(xml: string): DomDocument {
  const document: unknown = new DOMParser().parseFromString(xml, 'text/xml');
  return document as DomDocument;
}
