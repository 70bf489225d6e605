import type { Corpus } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';

/** A code such as `INC-4711` or `CVE-2021-0079`, or a version such as `2.10.4`; days written in figures are none. */
const IDENTIFIER =
  /(?<![\p{L}\p{N}.-])(?:\p{L}{2,10}-\d{3,8}(?:-\d{1,8})*|\p{L}{2,10}(?:-\d{1,8}){2,4}|v?\d{1,4}(?:\.\d{1,5}){2,4})(?![\p{L}\p{N}-]|\.\p{N})/giu;
const DAY = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$|^\d{4}\.\d{1,2}\.\d{1,2}$/u;

/** Finds the identifiers that a text names, as it writes them, in lower case. */
export function identifiersIn(text: string): string[] {
  if (!/\d/.test(text)) return [];
  const found = [...text.matchAll(IDENTIFIER)].map(([written]) => written.toLowerCase());
  return [
    ...new Set(
      found.filter((written) => !DAY.test(written)).map((written) => written.replace(/^v(?=\d)/u, '')),
    ),
  ];
}

/**
 * Tells where a question that names an identifier is to be looked up: `0.14.1` is not told of under `0.14.10`.
 * @returns for a question the places in the corpus of the passages of every section that names one of its identifiers, in its
 *   text, its heading or its document's title; nothing where it names none or no section does
 */
export function identifierFinder(corpus: Corpus): (question: string) => ReadonlySet<number> | undefined {
  let sectionsOf: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (question) => {
    const asked = identifiersIn(question);
    if (asked.length === 0) return undefined;
    sectionsOf ??= countSections(corpus);
    const sections = new Set(asked.flatMap((written) => [...(sectionsOf?.get(written) ?? [])]));
    if (sections.size === 0) return undefined;
    return new Set(
      corpus.passages.flatMap((passage, order) => (sections.has(sectionOf(passage)) ? [order] : [])),
    );
  };
}

/** In which sections each identifier stands. */
function countSections({ documents, passages }: Corpus): Map<string, Set<string>> {
  const known = documentsById(documents);
  const sections = new Map<string, Set<string>>();
  for (const passage of passages) {
    const document = known.get(passage.documentId);
    const words = [document?.title, passage.heading, document?.text.slice(passage.start, passage.end)].join(
      '\n',
    );
    for (const written of identifiersIn(words))
      sections.set(written, (sections.get(written) ?? new Set()).add(sectionOf(passage)));
  }
  return sections;
}

const sectionOf = ({ documentId, heading = '' }: Corpus['passages'][number]): string =>
  `${documentId}\n${heading}`;
