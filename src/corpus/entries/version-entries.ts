import { ANY_MONTH } from '../../language/month-names.js';
import type { Block, Origin } from '../document.js';
import { readDayTime, readMonthYear } from './day-times.js';

/** The head of a version is no longer, and says no more than a name beside version and day; UTF-16 code units, words. */
const HEAD_CHARS = 120;
const MOST_WORDS = 5;
/** A single dated head may stand in any text: then its list alone is of that day. */
const SEVERAL = 2;

const DAY = new RegExp(
  String.raw`(?<![\w.])(?:\d{4}[-/]\d{2}[-/]\d{2}|\d{1,2}(?:st|nd|rd|th|\.)? ${ANY_MONTH}\.?,? \d{4}|${ANY_MONTH}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|${ANY_MONTH}\.? \d{4})(?![\w-])`,
  'iu',
);
/** "1.4.0", "v2.0", "3.1-rc.2" */
const VERSION = /(?<![\w.])v?\d{1,4}(?:\.\d{1,6}){1,3}(?:[-+.]?[a-z]+[\w.+-]{0,20})?(?![\w.]*\d)/i;
/** What is not out yet has no day, least of all that of the version below. */
const UNRELEASED =
  /^\W*(?:unreleased|upcoming|coming soon|next(?: release| version)?|not (?:yet )?released|in development|unveröffentlicht|sin publicar|non publié)\W*$/iu;
/** A list of changes says so above all of them; then days alone may head its parts. */
const TITLE =
  /(?<!\p{L})(?:change ?log|changes|release notes?|release history|version history|what['’]?s new|änderungen|versionshinweise|nouveautés|novedades|历史版本|更新日志)(?!\p{L})/iu;
/** What parts of one version are called. */
const KIND =
  /^\W*(?:added|changed|deprecated|removed|fixe[ds]|fixes|security|(?:new )?features?|(?:bug ?)?fixes|bugs?|improve(?:d|ments?)|enhancements?|breaking(?: changes?)?|changes|performance|documentation|docs|chores?|refactor(?:ing)?|tests?|build|dependencies|internal|other|misc(?:ellaneous)?|new|notes?|known issues|reverts?|updates?|highlights?)\W*$/iu;
/** "1.4.0 released on", "1.4.0 “Heron”": what stands behind a version; "4.5 million" is none. */
const BEHIND = /^(?:was|released?|on|from|of|vom|du|del|van|beta|alpha|rc|final|stable|lts|\p{Lu}.*)$/u;
/** "(withdrawn)", "[YANKED]": tells of a version nothing that its head is read for. */
const REMARK = /[([][^()[\]\d]{0,80}[)\]]/g;
const BEFORE_WORDS = 3;
const RELEASE_WORDS = 3;
const WORD = /\p{L}{2,}/gu;
const SENTENCE_END = /[.!?:;]\s*$/;
const MARKED = /^(#{1,6})\s/;

interface Head {
  /** ISO 8601, a day or a month; absent where the version has no day yet. */
  readonly day?: string;
  readonly version: string;
  /** How many signs mark it as a heading; 0 where none does. */
  readonly level: number;
}

/**
 * Says of the entries of a list of changes of which version they are and on which day it came out: what the head of their part
 * says ("## [1.4.0] - 2023-05-11"). What stands under a version without a day has none.
 * @returns undefined where the text is no such list
 */
export function withVersions(text: string, blocks: readonly Block[]): Block[] | undefined {
  const lineOf = ({ start, end }: Block) => text.slice(start, Math.min(end, start + HEAD_CHARS + 1));
  const isTitled = blocks.slice(0, 2).some((block) => TITLE.test(lineOf(block)) && lineOf(block).length < 60);
  const heads = new Map<Block, Head>();
  for (const block of blocks) {
    const head = block.kind === 'boilerplate' ? undefined : headOf(lineOf(block).trim(), isTitled);
    if (head !== undefined) heads.set(block, head);
  }
  const isDated = [...heads.values()].some(({ day }) => day !== undefined);
  if (!isDated && !(isTitled && heads.size > 0)) return undefined;
  const isList = isTitled || heads.size >= SEVERAL;
  let current: Head | undefined;
  let isBelowHead = false;
  return blocks.map((block): Block => {
    if (block.kind === 'boilerplate') return block;
    const head = heads.get(block);
    if (isBelowHead && current !== undefined && head === undefined) {
      const day = current.day ?? releaseDay(lineOf(block));
      current = { ...current, ...(day !== undefined && { day }) };
    }
    isBelowHead = head !== undefined;
    if (head !== undefined) current = head;
    else if (endsPart(block, lineOf(block), current)) current = undefined;
    const isEntry = block.kind === 'list' || (isList && block.kind === 'paragraph');
    if (head !== undefined || current?.day === undefined || !isEntry) return block;
    const origin: Origin = { at: current.day, version: current.version };
    return { ...block, origin };
  });
}

/** A heading as high as that of the version, which names none, leads away. */
function endsPart({ kind }: Block, line: string, current: Head | undefined): boolean {
  if (KIND.test(line)) return false;
  const level = MARKED.exec(line)?.[1]?.length ?? 0;
  return kind === 'heading' && current !== undefined && level > 0 && level <= current.level;
}

function headOf(whole: string, isTitled: boolean): Head | undefined {
  const next = whole.indexOf('\n');
  const first = next < 0 ? whole : whole.slice(0, next);
  // Most lines are of a paragraph: too long, or a sentence.
  if (first.length > HEAD_CHARS || SENTENCE_END.test(first)) return undefined;
  const level = MARKED.exec(first)?.[1]?.length ?? 0;
  const line = first.replace(/^#{1,6}\s+|^=+\s+/, '').trim();
  if (!isTitled && !VERSION.test(line)) return UNRELEASED.test(line) ? { version: line, level } : undefined;
  if (/^[-*+•]\s/.test(line)) return undefined;
  const written = DAY.exec(line)?.[0];
  const day = written === undefined ? undefined : dayOf(written);
  const rest = (written === undefined ? line : line.replace(written, ' ')).replace(REMARK, ' ');
  const version = versionIn(rest);
  if (countWords(rest) > MOST_WORDS) return undefined;
  if (UNRELEASED.test(line)) return { version: line, level };
  if (version !== undefined && day !== undefined) return { version, day, level };
  const isAlone = version !== undefined && countWords(rest.replace(version, ' ')) <= 1;
  if (isAlone && (level > 0 || isTitled)) return { version, level };
  return isTitled && day !== undefined && countWords(rest) === 0 ? { version: day, day, level } : undefined;
}

/** "Released 11 May 2023", below the head of its version. */
function releaseDay(line: string): string | undefined {
  const written = DAY.exec(line)?.[0];
  const isAlone = written !== undefined && countWords(line.replace(written, ' ')) <= RELEASE_WORDS;
  return isAlone ? dayOf(written) : undefined;
}

function versionIn(line: string): string | undefined {
  const match = VERSION.exec(line);
  if (match === null || countWords(line.slice(0, match.index)) > BEFORE_WORDS) return undefined;
  const behind = line.slice(match.index + match[0].length).match(WORD) ?? [];
  return behind.every((word) => BEHIND.test(word)) ? match[0] : undefined;
}

const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

function dayOf(written: string): string | undefined {
  const plain = written
    .replaceAll('/', '-')
    .replace(/(?<=\d)(?:st|nd|rd|th|\.(?= ))/, '')
    .replace(/(?<=\p{L}),/u, '');
  const parted = plain.replace(/(\d{1,2}) (\d{4})$/, '$1, $2');
  return readDayTime(plain, undefined) ?? readDayTime(parted, undefined) ?? readMonthYear(plain);
}
