import { type GivenMetadata, isoDate } from '../metadata/metadata.js';
import { publicAddress } from '../metadata/public-address.js';
import { type Extracted, UnreadError } from './format.js';
import { oneLine } from './text-builder.js';
import { type DomElement, parseXml } from './web/dom.js';
import { readPage } from './web/web.js';

/**
 * Reads a feed, RSS or Atom: each entry is a document with its own title, day and address.
 * @throws UnreadError when it has no entry
 */
export async function* readFeed(xml: string): AsyncIterable<Extracted> {
  const document = parseXml(xml);
  const entries = [...document.querySelectorAll('item, entry')];
  if (entries.length === 0) throw new UnreadError('empty', 'It is a feed without entries.');
  const feed = document.querySelector('channel, feed');
  const publisher = feed === null ? '' : textOf(childOf(feed, ['title']));
  for (const entry of entries) {
    const content = childOf(entry, ['content:encoded', 'content', 'description', 'summary']);
    const { text, blocks, marks } = readPage(htmlOf(content));
    if (blocks.length === 0) continue;
    yield {
      text,
      blocks,
      ...(marks && { marks }),
      given: givenBy(entry, publisher),
      fallbackTitle: 'Entry without a title',
    };
  }
}

function givenBy(entry: DomElement, publisher: string): GivenMetadata {
  const title = textOf(childOf(entry, ['title']));
  const published = isoDate(textOf(childOf(entry, ['pubDate', 'published', 'dc:date', 'updated'])));
  const link = childOf(entry, ['link']);
  const url = publicAddress(link?.getAttribute('href') ?? textOf(link));
  return {
    ...(title !== '' && { title }),
    ...(publisher !== '' && { publisher }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
  };
}

function childOf(parent: DomElement, names: readonly string[]): DomElement | undefined {
  const children = [...parent.children];
  for (const name of names) {
    const found = children.find(({ tagName }) => tagName.toLowerCase() === name.toLowerCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

function textOf(element: DomElement | undefined): string {
  return oneLine(element?.textContent ?? '');
}

/** The content is HTML, written as text or as elements. */
function htmlOf(element: DomElement | undefined): string {
  if (element === undefined) return '';
  return element.children.length > 0 ? element.innerHTML : (element.textContent ?? '');
}
