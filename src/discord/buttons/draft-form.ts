import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { incidentsOf } from '../../corpus/incidents-of.js';
import { publicAddress } from '../../corpus/metadata/public-address.js';
import type { Corrections, Draft } from '../../curating/curation.js';
import { parseParts } from '../../dates/date-value.js';
import { parseTypedDate } from '../../dates/parse-typed-date.js';
import type { ModalCall } from '../calls.js';
import { encodeCustomId } from '../custom-id.js';
import type { Words } from '../locales/index.js';
import { echo, plainLine, webAddress } from '../rules/escape.js';

/** The fields of the form, by the names of their inputs. */
export const DRAFT_FIELDS = ['title', 'publisher', 'published', 'url', 'incident'] as const;
type Field = (typeof DRAFT_FIELDS)[number];

const MOST_CHARS: Readonly<Record<Field, number>> = {
  title: 300,
  publisher: 200,
  published: 40,
  url: 500,
  incident: 200,
};

/** Makes a form with what was read filled in; titles of several documents are their own. */
export function draftModal(draft: Draft, words: Words): APIModalInteractionResponseCallbackData {
  const { curate, sources } = words;
  const labels: Record<Field, string> = {
    title: curate.field.title,
    publisher: sources.publisher,
    published: curate.field.published,
    url: curate.field.url,
    incident: sources.incident,
  };
  return {
    custom_id: encodeCustomId({ action: 'draft', source: draft.id }),
    title: curate.formTitle,
    components: fieldsOf(draft).map((field) => ({
      type: ComponentType.Label,
      label: labels[field],
      component: {
        type: ComponentType.TextInput,
        custom_id: field,
        style: TextInputStyle.Short,
        required: field === 'title',
        max_length: MOST_CHARS[field],
        ...(filledIn(draft, field) === '' ? {} : { value: filledIn(draft, field) }),
        ...(field === 'published' ? { placeholder: curate.field.publishedHint } : {}),
      },
    })),
  };
}

/** Reads the form: what was changed and can be taken, and a line for each that cannot. */
export function readDraftForm(
  { fields }: Pick<ModalCall, 'fields'>,
  draft: Draft,
  words: Words,
): { readonly corrections: Corrections; readonly wrong: readonly string[] } {
  const corrections: { -readonly [F in Field]?: string } = {};
  const wrong: string[] = [];
  for (const field of fieldsOf(draft)) {
    const typed = plainLine(fields.getTextInputValue(field)).slice(0, MOST_CHARS[field]);
    if (typed === filledIn(draft, field)) continue;
    const value = valueFrom(field, typed);
    if (value === undefined) wrong.push(wordFault(field, typed, words));
    else corrections[field] = value;
  }
  return { corrections, wrong };
}

function fieldsOf({ documents }: Draft): readonly Field[] {
  return documents.length === 1 ? DRAFT_FIELDS : DRAFT_FIELDS.filter((field) => field !== 'title');
}

/** What the form begins with; of several documents what all of them have. */
function filledIn({ written }: Draft, field: Field): string {
  const values = written.map(({ document }) =>
    field === 'incident' ? incidentsOf(document).join('; ') : (document[field] ?? ''),
  );
  const [first = ''] = values;
  return values.every((value) => value === first) ? plainLine(first).slice(0, MOST_CHARS[field]) : '';
}

/** @returns undefined for what cannot be taken */
function valueFrom(field: Field, typed: string): string | undefined {
  if (field === 'title') return /[\p{L}\p{N}]/u.test(typed) ? typed : undefined;
  if (typed === '' || field === 'publisher' || field === 'incident') return typed;
  if (field === 'url')
    return webAddress(typed) === undefined ? undefined : publicAddress(new URL(typed).href);
  const date = parseTypedDate(typed);
  return date.ok && parseParts(date.value)?.year !== undefined ? date.value : undefined;
}

function wordFault(field: Field, typed: string, { curate, errors }: Words): string {
  const shown = echo(typed);
  if (field === 'url') return curate.badUrl(shown);
  if (field === 'title') return curate.badTitle;
  const date = parseTypedDate(typed);
  return errors.date[date.ok || date.problem === 'empty' ? 'unreadable' : date.problem](shown);
}
