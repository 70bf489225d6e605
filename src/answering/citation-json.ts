import type { CitedPlace } from './answer.js';

/** Where a quote stands, for people, as the command line prints it: see docs/json.md. */
export interface CitationJson {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Only where `published` stands in the file's name alone. */
  readonly datedBy?: 'name';
  readonly url: string | null;
  readonly paragraph: number;
  /** Only of a PDF. */
  readonly page?: number;
  /** Only of a table. */
  readonly row?: number;
}

/** Makes the promised JSON of where a quote stands. */
export function citationToJson(citation: CitedPlace): CitationJson {
  const { title, publisher, published, datedBy, url, paragraph, page, row } = citation;
  return {
    title,
    publisher: publisher ?? null,
    published: published ?? null,
    ...(datedBy !== undefined && { datedBy }),
    url: url ?? null,
    paragraph,
    ...(page !== undefined && { page }),
    ...(row !== undefined && { row }),
  };
}
