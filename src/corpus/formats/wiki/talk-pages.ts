import type { Span } from '../../../language/span.js';
import type { Block, Mark, Origin } from '../../document.js';
import { readDayTime } from '../../entries/day-times.js';
import { blankSpans } from '../../lines/blank-spans.js';
import { type Line, linesOf } from '../../lines/lines.js';
import { overTags } from '../../speakers/bbcode.js';
import type { Thread } from '../../speakers/threads.js';

const TIME = String.raw`(\d{1,2}:\d{2})`;
const DAY = String.raw`(\d{1,2}\.? \p{L}{3,12}\.? \d{4}|\p{L}{3,12} \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2})`;
const ZONE = String.raw`\([A-Z]{3,4}(?:[+−-]\d{1,2})?\)`;
/** "14:22, 9 May 2021 (UTC)", "9 mai 2021 à 14:22 (CEST)", at the end of a line but for what closes there. */
const STAMP = new RegExp(
  String.raw`(?:${TIME},? ${DAY}|${DAY}(?:,| à| um| a las| alle| om)? ${TIME}) ${ZONE}(?:<\/?[^<>\n]{1,120}>|[\s\])}']|-->){0,9}$`,
  'iu',
);
/** What a wiki calls the pages of those who write in it, and lists of what somebody wrote. */
const OWNER = String.raw`user|benutzer(?:in)?|utilisat(?:eur|rice)|usuari[oa]|utente|gebruiker|usuári[oa](?:\(a\))?|użytkowni(?:k|czka)|wikipedy(?:sta|stka)|användare|bruker|участни(?:к|ца)|利用者|用户|用戶`;
const OF_USER = new RegExp(
  String.raw`\[\[\s?:?(?:[a-z]{1,12}:){0,2}(?:(?:[\p{L}]{2,20}[ _])?(?:${OWNER})(?:[ _][\p{L}]{2,20})?\s?:\s?([^|\]/#\n]{1,80})|\p{L}{4,10}:\p{L}{4,20}/([^|\]#\n]{1,80}))(?:[|#/][^\]\n]{0,200})?\]\]`,
  'giu',
);
const UNSIGNED = /\{\{\s?(?:subst:)?unsigned(?:ip)?\s?\|\s?([^|{}\n]{1,80})/i;
/** "Ana Silva (talk) ", the links gone. */
const WRITTEN =
  /(?:^|[.!?…:;"”»)\]][ \u{A0}]|[-–—~]{1,3} ?|\badded by )((?:[\p{Lu}\p{N}][^\s()]{0,30}|\p{L}[^\s()]{0,30})(?: [\p{Lu}\p{N}][^\s()]{0,30}){0,3}) \((?:talk|Diskussion|discuter|discussion|discusión|disc\.|discussione|msg|overleg|dyskusja|обсуждение|diskussion|diskusjon|会話|留言|讨论)(?: ?[•·|] ?[\p{L} .]{3,20}){0,2}\),? $/u;
/** Stands before the name in a signature. */
const LEAD = /(?:[\s~–—'(-]|&[mn]dash;|<[^<>\n]{1,160}>){1,20}$/iu;
/** "(''not [[Help:Signature|signed]] comment by''", "<small>Le message qui précède, [[Aide:Signature|non signé]], a été déposé par": set for somebody who did not sign. */
const NOT_SIGNED =
  /(?:^|[(<>–—-]|''|[.!?] )[^.!?()<>–—\n-]{0,60}\[\[[^\]\n]{0,60}(?:signa|signi|signé|signed|signature|firma|firmato|podpis|подпис|署名|签名|undertegn|ondertek)[^\]\n]{0,60}\]\][^.!?\n[\]]{0,60}$/iu;
const SECTION = /^(={1,6})\s?(.{1,200}?)\s?\1$/;
const INDENT = /^[:*#]{1,20}[ \t]?/;
/** Markup around the words of a comment. */
const MARKUP =
  /\[\[(?:[^[\]|\n]{1,200}\|)?|\]\]|\[https?:\/\/[^\s\]]{1,500}\s|'{2,5}|<\/?(?:small|big|b|i|u|span|br|nowiki|code|p|div|sub|sup)(?:\s[^<>\n]{0,160})?\/?>|<!--[^\n]{0,300}?-->|\{\{(?:ping|re|reply to|reply|u|yo|done|outdent|od)(?:\|[^{}\n]{0,100})?\}\}|^\{\{[^{}\n]{1,400}\}\}$/giu;
/** Fewer signatures without links are no talk page. */
const LEAST_WRITTEN = 2;

/** What one wrote, up to the end of his signature. */
interface Comment extends Span {
  readonly origin: Origin;
}

interface Signature extends Span {
  readonly author: string;
  readonly at?: string;
  readonly isLinked: boolean;
}

/** Reads the comments of a talk page of a wiki: each is signed at its end. Undefined where a text is none. */
export function readTalkPage(text: string): Thread | undefined {
  if (!/\([A-Z]{3,4}(?:[+−-]\d{1,2})?\)/.test(text)) return undefined;
  const lines = linesOf(text);
  const signed = lines.map(signatureOf);
  const found = signed.filter((one) => one !== undefined);
  if (found.length < LEAST_WRITTEN && !found.some(({ isLinked }) => isLinked)) return undefined;
  const sections = lines.filter((line) => SECTION.test(line.text));
  const isSection = new Set(sections);
  const words = lines.filter((line) => !isSection.has(line));
  const marks: Mark[] = [...found, ...words.flatMap(indentOf), ...markupIn(text, words)];
  const comments = commentsOf(lines, signed, isSection);
  const closing = new Set<Span>(found);
  const hidden = [...marks, ...sections.flatMap(aroundSection)];
  return {
    plain: blankSpans(text, [...sections, ...marks], closing),
    tags: hidden,
    hasPosts: true,
    withAuthors: (blocks) =>
      overTags(withSections(authored(blocks, comments), sections), marks, (tag) => closing.has(tag)),
  };
}

function signatureOf({ text, start, end }: Line): Signature | undefined {
  const tail = text.slice(-TAIL_CHARS);
  const stamp = STAMP.exec(tail);
  if (stamp === null) return undefined;
  const before = tail.slice(0, stamp.index);
  const links = [...before.matchAll(OF_USER)];
  const last = links.at(-1);
  const linked = last?.[1] ?? last?.[2];
  const template = UNSIGNED.exec(before);
  const written = WRITTEN.exec(before);
  const name = linked ?? template?.[1] ?? written?.[1];
  if (name === undefined) return undefined;
  const first = links.find((link) => (link[1] ?? link[2])?.trim() === linked?.trim());
  const from = linked === undefined ? (template?.index ?? nameIndex(written)) : (first?.index ?? 0);
  const noted = from - (NOT_SIGNED.exec(before.slice(0, from))?.[0].length ?? 0);
  const lead = from - noted + (LEAD.exec(before.slice(0, noted))?.[0].length ?? 0);
  const [, time = '', day = '', dayFirst = '', timeLast = ''] = stamp;
  const at = readDayTime(`${day || dayFirst} ${time || timeLast}`.replace(/^(\d+)\./, '$1'), undefined);
  const offset = start + text.length - tail.length + from - lead;
  return {
    start: offset,
    end,
    author: name.replaceAll('_', ' ').trim(),
    ...(at !== undefined && { at }),
    isLinked: linked !== undefined || template !== null,
  };
}

/** A signature with its links is no longer; UTF-16 code units. */
const TAIL_CHARS = 700;

function nameIndex(match: RegExpExecArray | null): number {
  return match === null ? 0 : match.index + match[0].indexOf(match[1] ?? '');
}

/** A comment begins below the signature before it, and is indented evenly. */
function commentsOf(
  lines: readonly Line[],
  signed: readonly (Signature | undefined)[],
  sections: ReadonlySet<Line>,
): Comment[] {
  const comments: Comment[] = [];
  let pending: Line[] = [];
  lines.forEach((line, i) => {
    if (sections.has(line)) {
      pending = [];
      return;
    }
    pending.push(line);
    const signature = signed[i];
    if (signature === undefined) return;
    const isAlone = signature.start - line.start <= (INDENT.exec(line.text)?.[0].length ?? 0);
    const own = (isAlone ? pending.at(-2) : undefined) ?? line;
    const others = pending.slice(0, -1).findLastIndex((other) => depthOf(other) !== depthOf(own));
    const first = pending[others + 1] ?? line;
    const { author, at } = signature;
    const origin = { message: comments.length + 1, author, ...(at !== undefined && { at }) };
    comments.push({ start: first.start, end: line.end, origin });
    pending = [];
  });
  return comments;
}

const depthOf = ({ text }: Line): number => INDENT.exec(text)?.[0].trim().length ?? 0;

function indentOf({ text, start }: Line): Mark[] {
  const length = INDENT.exec(text)?.[0].length ?? 0;
  return length === 0 ? [] : [{ start, end: start + length }];
}

function markupIn(text: string, lines: readonly Line[]): Mark[] {
  const isHere = lines.map(({ start, end }) =>
    [...text.slice(start, end).matchAll(MARKUP)].map(({ index, 0: { length } }) => ({
      start: start + index,
      end: start + index + length,
    })),
  );
  return isHere.flat();
}

/** "== The portrait ==": the signs around the title of a section. */
function aroundSection({ text, start, end }: Line): Mark[] {
  const [, signs = ''] = SECTION.exec(text) ?? [];
  return [
    { start, end: start + signs.length },
    { start: end - signs.length, end },
  ];
}

function authored(blocks: readonly Block[], comments: readonly Comment[]): Block[] {
  return blocks.map((block) => {
    const comment = comments.find(({ start, end }) => start <= block.start && block.start < end);
    if (block.kind === 'boilerplate' || comment === undefined) return block;
    return { ...block, kind: 'paragraph', origin: comment.origin };
  });
}

function withSections(blocks: readonly Block[], sections: readonly Span[]): Block[] {
  const heads = sections.map(({ start, end }): Block => ({ start, end, kind: 'heading' }));
  return [...blocks, ...heads].sort((a, b) => a.start - b.start);
}
