import { ANY_MONTH } from '../../language/month-names.js';
import type { Span } from '../../language/span.js';
import { ANY_WEEKDAY } from '../../language/weekday-names.js';
import { readDayTime } from '../entries/day-times.js';
import { stampedLineOf } from '../entries/stamped-line.js';
import { type DayOrder, dayOrderOf, readStamp } from '../entries/stamps.js';
import { type Line, linesOf } from '../lines/lines.js';
import { commentHeadOf } from './comment-heads.js';

/** The lines above a post of a thread that name who wrote it, and when. */
export interface PostHead extends Span {
  readonly author: string;
  /** ISO 8601; absent where it does not read one way. */
  readonly at?: string;
}

/** Fewer are no thread. */
const LEAST_HEADS = 2;
/** A line of a head is no longer; UTF-16 code units. */
const LINE_CHARS = 120;
/** A line of a name, or a day, alone is no longer. */
const DAY_CHARS = 60;
/** So many lines between a name and its day, at most. */
const INFO_LINES = 6;
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th|\.)?[ -]${ANY_MONTH}\.?,?[ -]\d{4}|${ANY_MONTH}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))`;
const CLOCK = String.raw`(?:,| at| um| à| kl\.?| a las| [-–—]|T)?\s?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?: Uhr)?(?: (?:UTC|GMT|CES?T))?`;
/** "Sun 15 Nov 2020, 10:02" */
const WHEN = new RegExp(String.raw`(?:${ANY_WEEKDAY}\.?,? )?(${DAY})(${CLOCK})?`, 'iu');
/** "ida commented on 11 Sep": trackers leave out the year, and the time is in no copy. */
const COMMENTED = new RegExp(
  String.raw`(?<= commented on )(?:${DAY}|\d{1,2} ${ANY_MONTH}|${ANY_MONTH} \d{1,2})(?=$| ?[•·]|,? \d{1,2}:\d{2})`,
  'iu',
);
/** The number of a post begins its head or ends it. */
const NUMBER =
  /^(?:#|(?:post|reply|beitrag|antwort|message|réponse|mensaje|respuesta|messaggio|risposta|bericht|no\.?|nr\.?)[:：]?\s?#?)\d{1,6}\b[.:)]?/i;
const NUMBER_LAST = /\s#\d{1,6}$/;
const SAYS =
  /(?:^|\s)(?:wrote|writes|said|schrieb|a écrit|escribió|commented|date|datum|(?:posted|written|gepostet|verfasst|publié|publicado|escrito)(?: by| von| par| por)?|post by|by|von|par|por|da)(?=\s|[:：]|$)/i;
/** "Re: The pump": what is answered is no name. */
const REPLY = /^(?:re|aw|antw|sv|rif)[:：] ?(.{1,100})$/i;
/** Between the name and the day of a head of phpBB. */
const POINTER = /»/;
/** Copied from Discord: "Ida — 02/10/2022 9:28 PM". */
const DISCORD = /^[^—]{2,40} — \d{1,2}[./-]\d{1,2}[./-]\d{4},? \d{1,2}:\d{2}(?: [AP]M)?$/;
/** Around the day of a head of Simple Machines: "« on: March 03, 2019, 06:41:12 PM »". */
const AROUND_DAY = /^«[^«»]{1,80}»$/;
/** Stands around the name of a head. */
const AROUND = /^[\s=*_~|»«·•,:;>()[\]–—↑-]{1,20}|[\s=*_~|»«·•,:;>()[\]–—↑-]{1,20}$/gu;
/** "HB_Antwerp (verified dealer)", "Bram Holm, author", "Marek | Lumen Mods": what stands behind a name says what its bearer is. */
const ASIDE = /\s{0,4}[([][^()[\]]{1,40}[)\]]?$|,\s\p{Ll}[\p{Ll} -]{1,40}$|\s\|\s[^|]{1,40}$/u;
/** "Kofi_M, [28.01.2025 19:44]": so a chat is pasted. */
const BRACKETED = /, \[[^[\]]{1,40}\]$/;
/** "[2022-02-04 19:41] Ida [Owner]": so a chat is written out, with the words of a message on lines of their own. */
const BRACKET_FIRST = /^\[[^[\]]{1,40}\] [^:]{1,60}$/;
const JOINT = /(?:^|\s)(?:on|at|am|le|el|en|il|op)$/i;
const NAME = /^@?[\p{L}\p{N}_][\p{L}\p{N}_.'’&-]{0,30}(?: [\p{L}\p{N}_.'’&-]{1,24}){0,3}$/u;
const LARGE = /^(?:[\p{Lu}\p{N}_]\S*)(?: [\p{Lu}\p{N}_]\S*){0,3}$/u;
const NOT_HEAD =
  /\b(?:edited|bearbeitet|modifi\p{L}{1,5}|joined|registered|updated|last|re|today|yesterday)\b/iu;
/** "Posts: 88", "Joined: 3 May 2012", "Senior Member": what forums tell of whoever writes. */
const INFO =
  /^(?:(?:posts|beiträge|messages|mensajes|messaggi|berichten|joined|join date|registered|registriert|mitglied seit|inscrit|location|wohnort|from|likes|reputation|karma|threads|status|offline|online|group)\s?[:：]\s?.{1,60}|(?:(?:senior|junior|full|hero|sr\.|jr\.|new|super|global|site|active|regular)\s)?(?:member|moderator|administrator|admin|newbie|mitglied|moderatorin|moderateur|modérateur|guest|gast)|offline|online)$/iu;

/**
 * Finds the heads of the posts of a thread: "#2 ida » 12 Jan 2023, 20:14", "by ida » Mon Jan 16, 2023 7:40 pm", "ida wrote on 2023-01-16 19:40:", or a
 * name above what a forum tells of its bearer and the day.
 * @param known - who is quoted by name in it; any line of a name and a time is a head where it is known that the text is a thread
 * @returns none where the text is no thread
 */
export function postHeads(text: string, known: ReadonlySet<string>): PostHead[] {
  const lines = linesOf(text);
  const days = lines.map(({ text: line }) => dayIn(line));
  const comments = commentHeads(lines);
  if (comments.length >= LEAST_HEADS) return comments;
  if (days.filter((day) => day !== undefined).length < LEAST_HEADS) return [];
  const order = dayOrderOf(days.flatMap((day) => day?.written ?? []));
  const subjects = new Set(lines.flatMap(({ text: line }) => REPLY.exec(line)?.[1] ?? []));
  const headsFor = (writers: ReadonlySet<string>) => {
    const heads: PostHead[] = [];
    for (let i = 0; i < lines.length; i++) {
      const head =
        oneLineHead(lines[i] as Line, writers, order) ??
        bracketHead(lines, i, order) ??
        severalLineHead(lines, i, writers, order, subjects);
      if (head === undefined) continue;
      heads.push(head);
      while ((lines[i + 1]?.start ?? Number.POSITIVE_INFINITY) < head.end) i++;
    }
    return heads;
  };
  const sure = headsFor(known);
  if (sure.length < LEAST_HEADS) return [];
  // Now that it is a thread, a name above a day is a head, too, though nothing is told of its bearer.
  return headsFor(new Set([...known, ...sure.map(({ author }) => author)]));
}

/** The heads of comments as they are pasted with their links. */
function commentHeads(lines: readonly Line[]): PostHead[] {
  return lines.flatMap(({ start, end, text }) => {
    const { author, when = '' } = commentHeadOf(text) ?? {};
    const at = readDayTime(when, undefined);
    return author === undefined ? [] : [{ start, end, author, ...(at !== undefined && { at }) }];
  });
}

interface Told extends Span {
  readonly written: string;
  readonly hasTime: boolean;
}

function dayIn(line: string): Told | undefined {
  if (line.length > LINE_CHARS || !/\d/.test(line)) return undefined;
  const comment = COMMENTED.exec(line);
  if (comment !== null) {
    const [written] = comment;
    return { start: comment.index, end: comment.index + written.length, written, hasTime: true };
  }
  const match = WHEN.exec(line);
  if (match === null) return undefined;
  const [whole, day = '', clock = ''] = match;
  return {
    start: match.index,
    end: match.index + whole.length,
    written: `${day}${clock}`,
    hasTime: clock !== '',
  };
}

function momentOf({ written }: Told, order: DayOrder | undefined): string | undefined {
  const plain = written.replace(/\s(?:um|à|kl\.?|a las)\s/i, ' ').replace(/ Uhr/i, '');
  return readDayTime(plain, undefined) ?? readStamp(plain, order);
}

function oneLineHead(
  { text, start, end }: Line,
  known: ReadonlySet<string>,
  order: DayOrder | undefined,
): PostHead | undefined {
  const told = dayIn(text);
  if (told === undefined || /[.!?…]$/.test(text) || NOT_HEAD.test(text)) return undefined;
  const isThread = known.size > 0;
  const { name, isNumbered, says, around } = besideDay(text, told);
  const isPost =
    isNumbered || POINTER.test(around) || DISCORD.test(text) || (told.hasTime && BRACKETED.test(text));
  const isHead = isPost ? NAME.test(name) : (isThread || says) && isName(name);
  if (!(known.has(name) || (isHead && (isThread || told.hasTime)))) return undefined;
  if (stampedLineOf(text)?.author !== undefined) return undefined;
  const at = momentOf(told, order);
  return { start, end, author: name, ...(at !== undefined && { at }) };
}

/** A day and a name alone on a line that begins a paragraph, above the words of a message. */
function bracketHead(lines: readonly Line[], at: number, order: DayOrder | undefined): PostHead | undefined {
  const { text, start, end, blankAbove } = lines[at] as Line;
  const next = lines[at + 1];
  if (!BRACKET_FIRST.test(text) || (at > 0 && blankAbove === 0)) return undefined;
  if (next?.blankAbove !== 0 || BRACKET_FIRST.test(next.text)) return undefined;
  const told = dayIn(text);
  if (told?.hasTime !== true) return undefined;
  const name = bare(bare(text.slice(text.indexOf(']') + 1)).replace(ASIDE, ''));
  const moment = momentOf(told, order);
  return isName(name) ? { start, end, author: name, ...(moment !== undefined && { at: moment }) } : undefined;
}

/** What stands around the day of a head: a name, once the number of the post and the words that join it to the day are gone. */
function besideDay(text: string, told: Span) {
  const around = text.slice(0, told.start) + text.slice(told.end);
  const unlast = NUMBER_LAST.test(text) ? around.replace(NUMBER_LAST, '') : around;
  const unnumbered = bare(bare(unlast).replace(NUMBER, ''));
  const isNumbered = unlast !== around || NUMBER.test(bare(around));
  const name = bare(bare(bare(unnumbered.replace(SAYS, ' ')).replace(JOINT, '')).replace(ASIDE, ''));
  return { name, isNumbered, says: SAYS.test(around), around };
}

const bare = (text: string): string => text.trim().replace(AROUND, '').trim();

/** Tells whether words may be the name of somebody who writes: one word, or several that all begin large. */
export const isName = (name: string): boolean => NAME.test(name) && (!name.includes(' ') || LARGE.test(name));

/** A name, what the forum tells of its bearer, and the day: above the name or below what is told. */
function severalLineHead(
  lines: readonly Line[],
  from: number,
  known: ReadonlySet<string>,
  order: DayOrder | undefined,
  subjects: ReadonlySet<string>,
): PostHead | undefined {
  const first = lines[from] as Line;
  const above = dayAlone(first.text);
  const at = above === undefined ? from : from + 1;
  const named = lines[at];
  if (named === undefined || named.text.length > DAY_CHARS || INFO.test(named.text)) return undefined;
  if (subjects.has(named.text)) return undefined;
  const name = named.text.replace(ASIDE, '');
  let next = at + 1;
  while (next <= at + INFO_LINES && INFO.test(lines[next]?.text ?? '')) next++;
  const isTold = next > at + 1;
  const below = above === undefined ? dayAlone(lines[next]?.text ?? '') : undefined;
  const told = above ?? below;
  const isPost = (known.size > 0 || below?.isPost === true) && lines[next]?.blankAbove === 0;
  if (told === undefined || !(isTold || (isPost && told.hasTime))) return undefined;
  if (!(known.has(name) || (isTold ? NAME.test(name) : isName(name)))) return undefined;
  const end = (below === undefined ? lines[next - 1] : lines[next])?.end ?? named.end;
  const moment = momentOf(told, order);
  return { start: first.start, end, author: name, ...(moment !== undefined && { at: moment }) };
}

/** The day of a line that says nothing else: "Sun 15 Nov 2020, 10:02", "Posted: 11-16-2020, 07:40 PM #2", "« Reply #1 on: … »". */
function dayAlone(line: string): (Told & { readonly isPost: boolean }) | undefined {
  const told = line.length > DAY_CHARS ? undefined : dayIn(line);
  if (told === undefined) return undefined;
  const { name, isNumbered } = besideDay(line, told);
  return name === '' ? { ...told, isPost: isNumbered || AROUND_DAY.test(line) } : undefined;
}
