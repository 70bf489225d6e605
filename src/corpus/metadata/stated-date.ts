import { FOREIGN_MONTH, ENGLISH_MONTH as MONTH } from '../../language/month-names.js';
import { ANY_WEEKDAY } from '../../language/weekday-names.js';
import type { Block } from '../document.js';
import { linesOf } from '../lines/lines.js';
import type { Reason } from '../lines/reasons.js';
import { WHOLE_NAME } from '../speakers/person-names.js';
import { isoDate } from './metadata.js';
import { isStampAround } from './stamp-line.js';

/** The stamp of a text stands among so many of its first lines. */
const LINES = 14;
/** So much of a line is read; a stamp is no longer. UTF-16 code units. */
const LINE_CHARS = 140;
/** So much of a text's beginning may be lines that are cut. */
const REACH_CHARS = 6000;
/** A first paragraph longer than this is the text itself: no stamp stands below it. */
const PARAGRAPH_CHARS = 200;

const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s{1,3}(?:of\s{1,3})?${MONTH}\.?,?\s{1,3}\d{4}|${MONTH}\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{1,3}\d{4}|\d{1,2}[-/]?${MONTH}[-/]?\d{4}|\d{4}-\d{2}-\d{2}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号]|(?:明治|大正|昭和|平成|令和|民[國国])\s?(?:元|\S{1,3})年\s?\S{1,3}月\s?\S{1,4}[日号號]|\d{1,2}(?:\.|er|º)?\s{1,3}(?:de\s{1,3})?${FOREIGN_MONTH}\s{1,3}(?:del?\s{1,3})?\d{4})`;
const WEEKDAY = String.raw`(?:${ANY_WEEKDAY}\.?,?\s{1,3}(?:(?:den|le|der|the)\s{1,3})?)?`;
const CLOCK = String.raw`(?:,?\s{1,3}(?:at\s{1,3}|um\s{1,3}|à\s{1,3})?\d{1,2}[:.h]\d{2}[^\n]{0,20})?`;
const PUBLISHED = new RegExp(
  String.raw`^(?:first |originally |article )?(?:published|posted|issued|released|dated|recorded|broadcast|aired|uploaded|streamed|aufgezeichnet|gesendet|prepared|compiled|submitted|(?:report|issue|publication|release) date|date of (?:report|issue|publication|release|statement)|publié|publiée|paru|mis en ligne|veröffentlicht|erschienen|publicado|pubblicato|gepubliceerd|发布(?:时间|于)?|公開(?:日)?|掲載(?:日)?)(?:\s{1,3}(?:on|am|le|el|il|op|in))?\s{0,3}[:：]?\s{0,3}${WEEKDAY}(${DAY})`,
  'iu',
);
const UPDATED = new RegExp(
  String.raw`^(?:last |page )?(?:updated|modified|revised|mis à jour|aktualisiert|stand|actualizado|更新(?:时间|日)?)(?:\s{1,3}(?:on|am|le|el|vom))?\s{0,3}[:：]?\s{0,3}${WEEKDAY}(${DAY})${CLOCK}\W*$`,
  'iu',
);
/** "Transcript, edited. Recorded 6 May 2024", "“The flood” (6:44) - uploaded 6 May 2024" */
const PUBLISHED_BEHIND = new RegExp(
  String.raw`^[^\n]{3,80}[,.;|·•)–—-]\s{1,2}(?:last |page )?(?:published|posted|issued|released|recorded|broadcast|aired|uploaded|updated|revised)(?:\s{1,3}on)?\s{0,3}:?\s{0,3}${WEEKDAY}(${DAY})${CLOCK}\W*$`,
  'iu',
);
const HELD = new RegExp(
  String.raw`^(?:(?:the\s{1,3})?(?:\p{L}+\s{1,3}){0,3}meeting\s{1,3}(?:was\s{1,3})?held|held|meeting|date\s{1,3}of\s{1,3}(?:the\s{1,3})?meeting|handed down|delivered)(?:\s{1,3}(?:on|of|at\s{1,3}\d{1,2}[:.]\d{2}\s{1,3}on))?\s{0,3}:?\s{0,3}${WEEKDAY}(${DAY})`,
  'iu',
);
const DATE_LINE = new RegExp(
  String.raw`^(?:date|datum|fecha|data)\s{0,3}[:：]\s{0,3}${WEEKDAY}(${DAY})${CLOCK}\W*$`,
  'iu',
);
const EMBARGO = new RegExp(
  String.raw`^\W*(?:(?:strictly )?embargo(?:ed)?|sperrfrist|not for (?:release|publication))\b[^\n]{0,60}?(${DAY})\W*$`,
  'iu',
);
/** "By Nora Weiss, 13 May 2024", "Friday 17 May 2024, 14:20", "Norvik, 3 June 2024". */
const ALONE = new RegExp(
  String.raw`^(?:(?:(?:prepared|written|compiled|drafted|submitted|reported|filed|words|text|von|par|por)\s{1,3})?(?:by|von|par|por)\s{1,3}\p{Lu}[^\n\d]{1,50}?\s{0,3}[,|·•–—-]\s{0,3}|[^\n\d.!?:]{2,60}\s{0,3}[|·•]\s{0,3}|\p{Lu}[\p{L}.-]{1,24}(?:[ -]\p{Lu}[\p{L}.-]{1,24}){0,2},\s{1,3}(?:den\s{1,3}|le\s{1,3})?)?${WEEKDAY}(${DAY})${CLOCK}\W*$`,
  'iu',
);
/** "NORVIK, 17 May 2024 - Norvik Ferries said", "Hamburg, 9. Mai 2022. Die Staatsanwaltschaft" */
const DATELINE = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{L}.'’-]{1,24}(?:[ ,/]+\p{Lu}[\p{L}.'’-]{1,24}){0,3})[,:]?\s{1,3}\(?(?:den\s{1,3}|le\s{1,3})?(${DAY})\)?(?:\s{0,3}(?:\([^()\n]{1,40}\)|/[^/\n]{1,30}/))?\s{0,3}[-–—.:]{1,2}\s`,
  'iu',
);
/** "The pump failed on 9 May 2022. It was …" begins with no place. */
const NAMED_PLACE =
  /^(?!(?:On|In|At|By|Since|From|Until|The|An?|Late|Early|Am|Seit|Bis|Le|El)\b)\p{Lu}[^ ,/]*(?:[ ,/]+\p{Lu}[^ ,/]*)*$/u;
/** The day of an agency's dateline has no year. */
const YEARLESS = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{L}.'’-]{1,24}(?:[ ,/]+\p{Lu}[\p{L}.'’-]{1,24}){0,3}),\s{1,3}(${MONTH}\.?\s{1,3}\d{1,2}|\d{1,2}\s{1,3}${MONTH}\.?)(?:\s{0,3}(?:\([^()\n]{1,40}\)|/[^/\n]{1,30}/))?\s{0,3}[-–—]{1,2}\s`,
  'iu',
);
const SIGNED = new RegExp(
  String.raw`^(?:dated|signed|executed|done|given)(?:\s{1,3}(?:on|this|at\s{1,3}\p{Lu}\p{L}{1,24},?(?:\s{1,3}on)?))?\s{0,3}[:,]?\s{0,3}${WEEKDAY}(${DAY})(?:\s|\W|$)`,
  'iu',
);
const ANY_DAY = new RegExp(String.raw`(?<![\p{L}\p{N}])(${DAY})(?![\p{L}\p{N}])`, 'giu');
const ANY_DAY_IN = new RegExp(ANY_DAY.source, 'iu');
/** "Norvik, 3 June 2024", and not "Friday, 3 June 2024" */
const AT_PLACE = new RegExp(String.raw`^(?!${ANY_WEEKDAY})[^\d,]{2,40},\s`, 'iu');
const NAME_ALONE = new RegExp(`^${WHOLE_NAME}$`, 'u');
const TOLD_CHARS = 20_000;
const NEAR_DAYS = 90;
/** "Hearing of the transport committee, 14 March 2023": what took place that day is written down there. */
const TITLED = new RegExp(
  String.raw`^[^.!?\n]{0,60}\b(?:hearing|minutes|meeting|session|transcript|interview|letter|statement|bulletin|newsletter|sitzung|protokoll|séance|procès-verbal|sesión|acta)\b[^.!?\n]{0,60}[,:–—-]\s{0,3}${WEEKDAY}(${DAY})\W*$`,
  'iu',
);
/** "Minutes of the meeting of 11 May 2021", "Daily report for 3 June 2022" */
const MINUTED = new RegExp(
  String.raw`^[^.!?\n]{0,60}\b(?:(?:minutes|meeting|session|sitting|hearing|trial|inquest|deposition|sitzung|sitzungsprotokoll|protokoll|niederschrift|séance|sesión|acta)(?:\s{1,3}(?!\d)[^\s\d]{1,30}){0,8}?|(?:daily|situation|shift|watch)\s{1,3}(?:report|log))\s{1,3}(?:of|on|for|vom|du|de|del)\s{1,3}${WEEKDAY}(${DAY})\W*$`,
  'iu',
);
/** "The Norvik Weekly, issue 12, 9 May 2022" */
const NUMBERED = new RegExp(
  String.raw`^[^\n]{0,90}\b(?:issue|no\.?|number|vol(?:ume)?\.?|edition|ausgabe|nr\.?)\s{0,3}\d{1,4}[^\n\d]{0,20}[\s,:·|–—-]\s{0,3}${WEEKDAY}(${DAY})\W*$`,
  'iu',
);
/** "The Norvik Courier — Thursday, 9 May 2022 — Page 3" */
const PAGED = new RegExp(
  String.raw`^[^\n\d]{2,60}[,|·•–—-]\s{0,3}${WEEKDAY}(${DAY})\s{0,3}[,|·•–—-]\s{0,3}(?:page|p\.|pg\.?|seite|página)\s?[A-Z]?\d{1,4}\W*$`,
  'iu',
);
/** The surest first; an update is later than what it updates. */
const FORMS = [PUBLISHED, ALONE, PUBLISHED_BEHIND, DATELINE, HELD, TITLED, MINUTED, NUMBERED, PAGED] as const;
const LAST_FORMS = [DATE_LINE, UPDATED, EMBARGO] as const;
/** Beside these nobody says when the text itself was written. */
const OTHERS: ReadonlySet<string> = new Set<Reason>([
  'recommended links',
  'related posts',
  'teaser',
  'comments',
  'table of contents',
  'references',
  'cue number and time',
  'code',
  'embed',
  'page head or foot',
]);

/**
 * Finds the day that a text gives for itself above its first paragraph: "Published 13 May 2024", a day alone on its line, the
 * day of a dateline.
 * @returns an ISO day; undefined where it gives none, or several days alone on lines, as diaries do
 */
export function findStatedDate(text: string, blocks: readonly Block[]): string | undefined {
  if (blocks.some(({ origin }) => origin?.row !== undefined || origin?.author !== undefined))
    return undefined;
  const lines = withoutSignature(firstLines(text, blocks));
  // The stamps of entries are of these alone.
  const isPosted = blocks.some(({ origin }) => origin?.message !== undefined);
  if (isPosted) return statedIn([PUBLISHED, UPDATED], lines, text, blocks);
  return (
    statedIn(FORMS, lines, text, blocks) ??
    stampedDay(lines, text, blocks) ??
    statedIn(LAST_FORMS, lines, text, blocks) ??
    signedOn(text, blocks) ??
    datelineDay(lines, text)
  );
}

/** "Norvik, 3 June 2024" above or below a name is the day of a letter: a day above that is the day of the paper that prints it. */
function isSignature(line: string, above: string, below: string): boolean {
  return AT_PLACE.test(line) && (NAME_ALONE.test(below) || NAME_ALONE.test(above));
}

function withoutSignature(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => ANY_DAY_IN.test(line));
  return lines.filter((line, i) => i <= first || !isSignature(line, lines[i - 1] ?? '', lines[i + 1] ?? ''));
}

function statedIn(
  forms: readonly RegExp[],
  lines: readonly string[],
  text: string,
  blocks: readonly Block[],
): string | undefined {
  for (const form of forms) {
    const days = new Set(lines.flatMap((line) => dayIn(form, line) ?? []));
    const [day] = days;
    if (day === undefined) continue;
    return form === ALONE && (days.size > 1 || isDiary(text, blocks, day)) ? undefined : day;
  }
  return undefined;
}

/** The day of a line that holds little else; none where several such lines have several days. */
function stampedDay(lines: readonly string[], text: string, blocks: readonly Block[]): string | undefined {
  const days = lines.flatMap((line, i) => {
    const [match] = line.matchAll(ANY_DAY);
    // "| 13 May 2024 | Alma |" is a row of a table.
    if (match === undefined || line.startsWith('|')) return [];
    const [written, end] = [match[1] ?? '', match.index + match[0].length];
    const isStamp = isStampAround(line.slice(0, match.index), line.slice(end), i === 0);
    return isStamp ? (isoOf(written) ?? []) : [];
  });
  const [day] = days;
  return day !== undefined && new Set(days).size === 1 && !isDiary(text, blocks, day) ? day : undefined;
}

/** "BERGEN, Jan. 9 (Agency) - A court …": the first such day behind the last that the text tells with its year, if that is near. */
function datelineDay(lines: readonly string[], text: string): string | undefined {
  const written = lines.map((line) => dayWritten(YEARLESS, line)).find((one) => one !== undefined);
  const told = [...text.slice(0, TOLD_CHARS).matchAll(ANY_DAY)]
    .flatMap(([, day = '']) => isoOf(day) ?? [])
    .sort();
  const last = told.at(-1);
  if (written === undefined || last === undefined) return undefined;
  const year = Number(last.slice(0, 4));
  const day = [year, year + 1].flatMap((one) => isoOf(`${written} ${one}`) ?? []).find((one) => one >= last);
  const gapDays =
    day === undefined ? Number.POSITIVE_INFINITY : (Date.parse(day) - Date.parse(last)) / 86_400_000;
  return gapDays <= NEAR_DAYS ? day : undefined;
}

function dayIn(form: RegExp, line: string): string | undefined {
  const written = dayWritten(form, line);
  return written === undefined ? undefined : isoOf(written);
}

/** The first unnamed part of a form, where what stands for a place may be one. */
function dayWritten(form: RegExp, line: string): string | undefined {
  const match = form.exec(line);
  const place = match?.groups?.place;
  if (match === null || (place !== undefined && !NAMED_PLACE.test(place))) return undefined;
  return match[place === undefined ? 1 : 2];
}

/** A day as `DAY` has it, in ISO. */
function isoOf(written: string): string | undefined {
  const value = isoDate(written);
  return value?.length === 10 ? value : undefined;
}

/** "Dated: 20 April 2021   /s/ M. Orr": the day of a filing or a letter stands below it. */
function signedOn(text: string, blocks: readonly Block[]): string | undefined {
  return blocks
    .slice(-LINES)
    .flatMap(
      ({ start, end }) => dayIn(SIGNED, plain(text.slice(start, Math.min(end, start + LINE_CHARS)))) ?? [],
    )
    .at(-1);
}

/** The first lines of a text up to its first paragraph, and the beginning of that. */
function firstLines(text: string, blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const { kind, reason, start, end } of blocks) {
    if (start > REACH_CHARS || lines.length >= LINES) break;
    if (kind === 'row' || (reason !== undefined && OTHERS.has(reason))) continue;
    const isText = kind === 'paragraph' && end - start > PARAGRAPH_CHARS;
    const own = linesOf(text, start, Math.min(end, start + 1000)).map((line) => plain(line.text));
    lines.push(...(isText ? own.slice(0, 1) : own).map((line) => line.slice(0, LINE_CHARS)));
    if (isText) break;
  }
  return lines.slice(0, LINES);
}

/** A line without its marks of emphasis. */
const plain = (line: string) => line.replace(/^[#>\s]+|[*_`]{1,3}/g, '').trim();

/** Whether another day stands alone on a line farther down: then each is of what stands below it. */
function isDiary(text: string, blocks: readonly Block[], first: string): boolean {
  const lineOf = (block: Block | undefined) =>
    block === undefined ? '' : plain(text.slice(block.start, Math.min(block.end, block.start + LINE_CHARS)));
  return blocks.some((block, i) => {
    if (block.kind === 'boilerplate' || block.end - block.start > LINE_CHARS) return false;
    const line = lineOf(block);
    const day = dayIn(ALONE, line);
    return (
      day !== undefined && day !== first && !isSignature(line, lineOf(blocks[i - 1]), lineOf(blocks[i + 1]))
    );
  });
}
