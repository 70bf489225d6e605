import type { Document } from './document.js';

/** Gives documents that share title, publisher and day their file, by which a citation tells them apart. */
export function tellApart(documents: readonly Document[]): Document[] {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const key = keyOf(document);
    groups.set(key, [...(groups.get(key) ?? []), document]);
  }
  return documents.map((document) => {
    const alike = groups.get(keyOf(document)) ?? [];
    if (alike.length < 2) return document;
    const isAlone = alike.filter(({ path }) => path === document.path).length === 1;
    return { ...document, file: isAlone ? document.path : document.id };
  });
}

const keyOf = ({ title, publisher = '', published = '' }: Document): string =>
  [title, publisher, published].map((part) => part.trim().toLowerCase()).join('\n');
