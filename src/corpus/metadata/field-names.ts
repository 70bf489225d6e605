import { editDistance } from '../../language/edit-distance.js';
import type { Metadata } from '../document.js';

export type Field = Exclude<keyof Metadata, 'incidents'>;

/** The field that each name of site generators, scrapers and mails stands for; of several the first one counts. */
const NAMES: Readonly<Record<Field, string>> = {
  title: 'title headline subject',
  publisher:
    'publisher source site site_name sitename outlet publication newspaper website author authors by from byline creator',
  published:
    'published published_date published_at published_on publish_date publication_date pub_date pubdate publishdate date_published ' +
    'datepublished date datetime posted posted_at created created_at start_time sent lastmod updated',
  url: 'url source_url original_url link canonical canonical_url permalink source',
  incident: 'incident incidents case cases',
  language: 'language lang locale',
};

/** Understood, and of no use here. */
const OF_NO_USE = new Set(
  (
    'tags tag categories category keywords draft layout slug weight description summary excerpt image images thumbnail cover aliases ' +
    'id type toc comments permalink series section menu template status severity resolved informational systems affected end_time ' +
    'author_url author_link avatar email to cc bcc reply_to message_id received mime_version content_type accessed retrieved ' +
    'archived archive_url license copyright rating subtitle hidden math sidebar_position sidebar_label outputs resources params ' +
    'added added_by modified modified_at last_modified updated_at edited time timezone notes note word_count reading_time words company product'
  ).split(' '),
);

const BY_FIELD: ReadonlyMap<Field, readonly string[]> = new Map(
  Object.entries(NAMES).map(([field, names]) => [field as Field, names.split(' ')]),
);
const KNOWN = new Set([...BY_FIELD.values()].flat());

/** Writes a key as it is compared: `Published-Date` is `published_date`, `sourceUrl` is `source_url`. */
export function plainKey(key: string): string {
  return key
    .trim()
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** Lists the keys that may give a field, the surest first. */
export function keysFor(field: Field): readonly string[] {
  return BY_FIELD.get(field) ?? [];
}

/** Tells whether a key gives a field. */
export function isFieldKey(key: string): boolean {
  return KNOWN.has(plainKey(key));
}

/** Tells what a curator should know of a key that is not understood; undefined where it is. */
export function keyFault(key: string): string | undefined {
  const plain = plainKey(key);
  if (KNOWN.has(plain) || OF_NO_USE.has(plain)) return undefined;
  const near = nearestOf(plain);
  return near === undefined
    ? `"${key}" is not a field known here.`
    : `"${key}" is not a field known here; did you mean "${near}"?`;
}

function nearestOf(key: string): string | undefined {
  const most = key.length <= 5 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const known of KNOWN) {
    if (known.length < 4) continue;
    const distance = editDistance(key, known, most);
    if (distance < least) [best, least] = [known, distance];
  }
  return best;
}
