import { type GivenMetadata, isoDate } from '../../metadata/metadata.js';
import { publicAddress } from '../../metadata/public-address.js';
import { oneLine } from '../text-builder.js';
import type { DomDocument, DomElement } from './dom.js';

const PUBLISHED =
  /^(?:article:published_time|og:published_time|datepublished|date|pubdate|publishdate|publish[-_]date|dc\.date(?:\.issued)?|dcterms\.(?:date|created|issued)|parsely-pub-date|sailthru\.date|citation_publication_date|article\.published)$/i;
const TITLE = /^(?:og:title|twitter:title|dc\.title|citation_title)$/i;
const SITE = /^(?:og:site_name|application-name|dc\.publisher|citation_journal_title)$/i;
/** What stands behind the title in a tab: " | Nordic Post". */
const SITE_SUFFIX = /\s[|–—»·-]\s[^|–—»·]{2,40}$/;

/**
 * Reads what a page says of itself in its head, or in the data that it carries for search engines.
 * @param isAside - tells of an element whether it stands in a comment, whose time is not that of the page
 */
export function webMetadata(
  document: DomDocument,
  isAside: (element: DomElement) => boolean = () => false,
): GivenMetadata {
  const metas = [...document.querySelectorAll('meta')].map((meta) => ({
    name: meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '',
    content: oneLine(meta.getAttribute('content') ?? ''),
  }));
  const meta = (pattern: RegExp) =>
    metas.find(({ name, content }) => pattern.test(name) && content !== '')?.content;
  const linked = linkedData(document);
  const heading = oneLine(document.querySelector('article h1, main h1, h1')?.textContent ?? '');
  const tab = oneLine(document.querySelector('title')?.textContent ?? '').replace(SITE_SUFFIX, '');
  const title = meta(TITLE) ?? (heading || tab);
  const publisher = meta(SITE) ?? linked.publisher;
  const published = firstDate([meta(PUBLISHED), linked.published, timeOf(document, isAside)]);
  const url =
    webUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    webUrl(meta(/^og:url$/i));
  const language = /^[a-z]{2,3}(?=$|[-_])/i.exec(document.documentElement?.getAttribute('lang') ?? '')?.[0];
  return {
    ...(title !== '' && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language: language.toLowerCase() }),
  };
}

function firstDate(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const date = text === undefined ? undefined : isoDate(text);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The first time of the article that is marked as one. */
function timeOf(document: DomDocument, isAside: (element: DomElement) => boolean): string | undefined {
  const times = document.querySelectorAll(
    'time[pubdate], [itemprop="datePublished"], .dt-published, .published[datetime], .published[title], article header time[datetime], article time[datetime]',
  );
  const time = [...times].find((one) => !isAside(one));
  const told = ['datetime', 'content', 'title'].map((name) => time?.getAttribute(name) ?? undefined);
  return told.find((value) => value !== undefined);
}

function webUrl(url: string | null | undefined): string | undefined {
  const address = publicAddress(url ?? '');
  return address === undefined ? undefined : new URL(address).href;
}

function linkedData(document: DomDocument): { published?: string; publisher?: string } {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findDated(parseJson(script.textContent ?? ''), 0);
    if (found === undefined) continue;
    const published = found.get('datePublished');
    const house = found.get('publisher');
    const name = house !== null && typeof house === 'object' && 'name' in house ? house.name : undefined;
    return {
      ...(typeof published === 'string' && { published }),
      ...(typeof name === 'string' && { publisher: name }),
    };
  }
  return {};
}

function findDated(data: unknown, depth: number): ReadonlyMap<string, unknown> | undefined {
  if (data === null || typeof data !== 'object' || depth > 4) return undefined;
  const entries = new Map<string, unknown>(Object.entries(data));
  if (typeof entries.get('datePublished') === 'string') return entries;
  for (const value of Array.isArray(data) ? data.slice(0, 50) : [entries.get('@graph')]) {
    const found = findDated(value, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
