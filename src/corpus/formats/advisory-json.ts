import { z } from 'zod';
import { isoDate } from '../metadata/metadata.js';
import { type Extracted, UnreadError } from './format.js';
import { TextBuilder } from './text-builder.js';

const told = z.object({ lang: z.string().nullish(), value: z.string() });
const texts = z.array(told).nullish();
/** A container of a CVE record, 5.x: what the one who assigned the number, or another, says. */
const container = z.object({
  title: z.string().nullish(),
  descriptions: texts,
  rejectedReasons: texts,
  configurations: texts,
  workarounds: texts,
  solutions: texts,
  exploits: texts,
  timeline: z.array(told.extend({ time: z.string() })).nullish(),
  tags: z.array(z.string()).nullish(),
});
const record = z.object({
  cveMetadata: z.object({
    cveId: z.string(),
    datePublished: z.string().nullish(),
    state: z.string().nullish(),
  }),
  containers: z.object({ cna: container.nullish(), adp: z.array(container).nullish() }),
});
/** Of the API of the NVD, 2.0. */
const listed = z.object({
  vulnerabilities: z.array(
    z.object({
      cve: z.object({
        id: z.string(),
        published: z.string().nullish(),
        descriptions: texts,
        evaluatorComment: z.string().nullish(),
        evaluatorImpact: z.string().nullish(),
        evaluatorSolution: z.string().nullish(),
        vendorComments: z.array(z.object({ organization: z.string(), comment: z.string() })).nullish(),
        cveTags: z.array(z.object({ tags: z.array(z.string()).nullish() })).nullish(),
      }),
    }),
  ),
});
/** Of MITRE, 4.0. */
const former = z.object({
  CVE_data_meta: z.object({ ID: z.string(), TITLE: z.string().nullish(), DATE_PUBLIC: z.string().nullish() }),
  description: z.object({ description_data: z.array(told) }),
});
/** Of OSV and GitHub. */
const osv = z.object({
  id: z.string(),
  modified: z.string(),
  published: z.string().nullish(),
  withdrawn: z.string().nullish(),
  summary: z.string().nullish(),
  details: z.string().nullish(),
});

interface Advisory {
  readonly id: string;
  readonly title?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly paragraphs: readonly (string | null | undefined)[];
}

/** What a record says in the language that it says most in, else in English. */
function wordsOf(all: z.infer<typeof texts>): string[] {
  const english = (all ?? []).filter(({ lang }) => /^en/i.test(lang ?? 'en'));
  return (english.length > 0 ? english : (all ?? [])).map(({ value }) => value);
}

const tagged = (tags: readonly string[] | null | undefined): string[] =>
  (tags ?? []).length === 0 ? [] : [`Tags: ${(tags ?? []).join(', ')}`];

function fromContainer(one: z.infer<typeof container>): (string | null | undefined)[] {
  const { rejectedReasons, descriptions, configurations, exploits, workarounds, solutions, timeline, tags } =
    one;
  return [
    ...[rejectedReasons, descriptions, configurations, exploits, workarounds, solutions].flatMap(wordsOf),
    ...(timeline ?? []).map(({ time, value }) => `${time.slice(0, 10)}: ${value}`),
    ...tagged(tags),
  ];
}

/** Reads which form a value has. */
function advisoriesIn(value: unknown): readonly Advisory[] {
  const whole = record.safeParse(value);
  if (whole.success) {
    const { cveMetadata, containers } = whole.data;
    const all = [containers.cna, ...(containers.adp ?? [])].flatMap((one) => (one ? fromContainer(one) : []));
    return [
      {
        id: cveMetadata.cveId,
        title: containers.cna?.title,
        published: cveMetadata.datePublished,
        paragraphs: all,
      },
    ];
  }
  const list = listed.safeParse(value);
  if (list.success)
    return list.data.vulnerabilities.map(({ cve }) => ({
      id: cve.id,
      published: cve.published,
      paragraphs: [
        ...wordsOf(cve.descriptions),
        cve.evaluatorComment,
        cve.evaluatorImpact,
        cve.evaluatorSolution,
        ...(cve.vendorComments ?? []).map(({ organization, comment }) => `${organization}: ${comment}`),
        ...(cve.cveTags ?? []).flatMap(({ tags }) => tagged(tags)),
      ],
    }));
  const old = former.safeParse(value);
  if (old.success) {
    const { CVE_data_meta: meta, description } = old.data;
    return [
      {
        id: meta.ID,
        title: meta.TITLE,
        published: meta.DATE_PUBLIC,
        paragraphs: wordsOf(description.description_data),
      },
    ];
  }
  const other = osv.safeParse(value);
  if (!other.success) return [];
  const { id, summary, published, withdrawn, details } = other.data;
  const back = withdrawn ? `This advisory was withdrawn on ${withdrawn.slice(0, 10)}.` : undefined;
  return [{ id, title: summary, published, paragraphs: [back, ...(details ?? '').split(/\n[^\S\n]*\n/)] }];
}

/**
 * Reads a record of a flaw in software: of CVE, of the NVD, of OSV or GitHub; each is a document.
 * @throws UnreadError when it is none
 */
export function readAdvisories(text: string): Extracted[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadError(
      'damaged',
      `It is no JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  const found = advisoriesIn(value);
  if (found.length === 0) throw new UnreadError('damaged', 'It is no whole record of a flaw.');
  return found.map(({ id, title, published, paragraphs }) => {
    const builder = new TextBuilder();
    const name = title && !title.includes(id) ? `${id}: ${title}` : (title ?? id);
    builder.add('heading', name);
    for (const words of paragraphs) builder.add('paragraph', words ?? '');
    const day = isoDate(published?.slice(0, 10) ?? '');
    return { ...builder.build(), given: { title: name, ...(day !== undefined && { published: day }) } };
  });
}
