import { extentOf, formatParts, parseParts } from '../dates/date-value.js';

/** What the buttons and forms of the bot do. */
export const ACTIONS = [
  'answer',
  'context',
  'sources',
  'share',
  'helpful',
  'unhelpful',
  'days',
  'daypage',
  'timeline',
  'incident',
  'list',
  'document',
  'read',
  'incidents',
  'help',
  'why',
  'ask',
  'draft',
  'adddraft',
  'dropdraft',
  'bin',
  'keep',
] as const;
export type Action = (typeof ACTIONS)[number];

/** All that a button must know and the message it sits on does not tell. Absent fields do not narrow. */
export interface ButtonState {
  readonly action: Action;
  /** From 1. */
  readonly page?: number;
  /** A document by `documentKey`; of what waits to be added, its id. */
  readonly source?: string;
  /** ISO 8601 dates of any precision down to the day. */
  readonly from?: string;
  readonly to?: string;
  readonly newestFirst?: boolean;
  /** A mark of what the message shows: another answer has another. Eight hexadecimal digits. */
  readonly shown?: string;
  /** The collection that the message shows, by its name; absent where one folder was all. */
  readonly collection?: string;
}

const VERSION = 'c1';
const ENCODED =
  /^c1\.(?<action>[a-z]+)(?:\.p(?<page>[1-9]\d{0,4}))?(?:\.s(?<source>[0-9a-f]{12}))?(?:\.f(?<from>[1-9]\d{3}(?:-\d\d){0,2}))?(?:\.t(?<to>[1-9]\d{3}(?:-\d\d){0,2}))?(?<newest>\.n)?(?:\.h(?<shown>[0-9a-f]{8}))?(?:\.c(?<collection>[a-z0-9-]{1,20}))?$/;
const KEY_CHARS = 12;

/** Makes a document's short name in a custom id; it changes with the file, so that no button shows another text. */
export function documentKey(document: { readonly sha256: string }): string {
  return document.sha256.slice(0, KEY_CHARS);
}

/** Writes a custom id of at most 98 characters, with the version in front: a later format is told from this one. */
export function encodeCustomId(state: ButtonState): string {
  return [
    VERSION,
    state.action,
    state.page === undefined ? '' : `p${state.page}`,
    state.source === undefined ? '' : `s${state.source}`,
    state.from === undefined ? '' : `f${state.from}`,
    state.to === undefined ? '' : `t${state.to}`,
    state.newestFirst === true ? 'n' : '',
    state.shown === undefined ? '' : `h${state.shown}`,
    state.collection === undefined ? '' : `c${state.collection}`,
  ]
    .filter((part) => part !== '')
    .join('.');
}

/**
 * Reads a custom id.
 * @returns null for anything that `encodeCustomId` did not make: an older version, or somebody's own invention, such as
 * a day that no calendar has, or an end before its beginning
 */
export function decodeCustomId(customId: string): ButtonState | null {
  const { action, page, source, from, to, newest, shown, collection } = ENCODED.exec(customId)?.groups ?? {};
  const known = ACTIONS.find((name) => name === action);
  if (known === undefined || !areDates(from, to)) return null;
  return {
    action: known,
    ...(page === undefined ? {} : { page: Number(page) }),
    ...(source === undefined ? {} : { source }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(newest === undefined ? {} : { newestFirst: true }),
    ...(shown === undefined ? {} : { shown }),
    ...(collection === undefined ? {} : { collection }),
  };
}

function areDates(from: string | undefined, to: string | undefined): boolean {
  if (![from, to].every((date) => date === undefined || isDate(date))) return false;
  const first = from === undefined ? undefined : extentOf(from)?.first;
  const last = to === undefined ? undefined : extentOf(to)?.last;
  return first === undefined || last === undefined || first <= last;
}

function isDate(value: string): boolean {
  const parts = parseParts(value);
  return parts !== undefined && formatParts(parts) === value;
}
