import { tableRowText } from '../tables/table.js';
import { oneLine } from '../text-builder.js';
import { ROW_MARK, templateText } from './wiki-templates.js';

/** What is none of the text, from its opening to its end: notes of sources, comments, formulas. */
const ASIDES: readonly (readonly [open: RegExp, close: string])[] = [
  [/<!--/g, '-->'],
  [/<ref\b[^<>]{0,300}(?<!\/)>/gi, '</ref>'],
  [/<gallery\b[^<>]{0,300}>/gi, '</gallery>'],
  [/<math\b[^<>]{0,300}>/gi, '</math>'],
  [/<timeline\b[^<>]{0,300}>/gi, '</timeline>'],
  [/<syntaxhighlight\b[^<>]{0,300}>/gi, '</syntaxhighlight>'],
];
const TAG = /<\/?[a-z][^<>]{0,300}>/gi;
const BRACES = /\{\{|\}\}|\[\[|\]\]|^[ \t]*\{\||^[ \t]*\|\}/gm;
/** Deeper nesting is no page that somebody wrote. */
const MOST_DEPTH = 40;
const NO_TEXT =
  /^\s*(?:file|image|media|category|datei|bild|kategorie|fichier|catégorie|archivo|categoría|immagine|categoria|bestand|categorie|fil|kategori|文件|图像|分类|[a-z]{2,3}(?:-[a-z]{2,8})?)\s*:/i;
const OUTSIDE_LINK = /\[(?:https?:)?\/\/[^\s[\]]{1,2000}(?:[ \t]([^[\]\n]{0,500}))?\]/gi;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['thinsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['minus', '−'],
  ['hellip', '…'],
]);

type Opened = '{{' | '[[' | '{|';
const CLOSES: ReadonlyMap<string, Opened> = new Map([
  ['}}', '{{'],
  [']]', '[['],
  ['|}', '{|'],
]);

/** Writes out what a reader of a wiki sees of its markup, line by line; headings and lists keep their signs. */
export function wikiText(markup: string): string {
  const bare = ASIDES.reduce(
    (text, [open, close]) => without(text, open, close),
    markup.replaceAll(ROW_MARK, ' '),
  );
  return written(bare)
    .replace(OUTSIDE_LINK, (_, words: string | undefined) => words ?? '')
    .replace(/<br\s?\/?>/gi, ' ')
    .replace(TAG, '')
    .replace(/'{2,5}/g, '')
    .replace(/&(?:#(\d{1,6})|(\w{2,8}));/g, (whole, number: string | undefined, name: string | undefined) =>
      number === undefined ? (ENTITIES.get(name ?? '') ?? whole) : String.fromCodePoint(Number(number)),
    );
}

/** Cuts from each opening to the next closing; what is never closed stays. */
function without(text: string, open: RegExp, close: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { index, 0: opening } of text.matchAll(open)) {
    if (index < at) continue;
    const end = text.indexOf(close, index + opening.length);
    if (end < 0) break;
    parts.push(text.slice(at, index));
    at = end + close.length;
  }
  return parts.join('') + text.slice(at);
}

/** Writes templates, links and tables out, the inner ones first. */
function written(text: string): string {
  const stack: { readonly kind: Opened | ''; readonly parts: string[] }[] = [{ kind: '', parts: [] }];
  let at = 0;
  const add = (words: string) => stack.at(-1)?.parts.push(words);
  for (const { index, 0: found } of text.matchAll(BRACES)) {
    const brace = found.trim();
    add(text.slice(at, index));
    at = index + found.length;
    const opened = CLOSES.get(brace);
    if (opened === undefined && stack.length < MOST_DEPTH) stack.push({ kind: brace as Opened, parts: [] });
    else if (opened !== undefined && stack.at(-1)?.kind === opened) {
      const inner = stack.pop()?.parts.join('') ?? '';
      add(opened === '{{' ? templateText(inner) : opened === '[[' ? linkText(inner) : tableText(inner));
    } else add(found);
  }
  add(text.slice(at));
  // What is never closed is text.
  return stack.map(({ kind, parts }) => kind + parts.join('')).join('');
}

/** "[[River Ull|Ull]]" is "Ull"; pictures, categories and other languages are no text. */
function linkText(inner: string): string {
  if (NO_TEXT.test(inner)) return '';
  const [target = '', ...shown] = inner.replace(/^:/, '').split('|');
  if (shown.length === 0) return target.replaceAll('_', ' ');
  const words = shown.join('|').trim();
  return words === '' ? target.replace(/\s\([^()]{1,80}\)$/, '') : words;
}

/** The rows of a table, each with what its columns are called. */
function tableText(inner: string): string {
  const rows: string[][] = [[]];
  let header: string[] | undefined;
  let isHead = false;
  for (const line of inner.split('\n').slice(1)) {
    const text = line.trim();
    if (text.startsWith('|-')) {
      if (isHead && header === undefined) header = rows.pop();
      rows.push([]);
      isHead = false;
    } else if (/^[|!](?!\+)/.test(text)) {
      if (rows.at(-1)?.length === 0)
        isHead = text.startsWith('!') && header === undefined && rows.length <= 2;
      for (const cell of text.slice(1).split(/\|\||!!/)) rows.at(-1)?.push(cellText(cell));
    } else if (text !== '' && !text.startsWith('|+')) {
      const row = rows.at(-1);
      if (row !== undefined && row.length > 0) row.push(`${row.pop() ?? ''} ${oneLine(text)}`);
    }
  }
  const lines = rows.map((row) => tableRowText(row, header)).filter((row) => row !== '');
  return `\n${lines.map((row) => ROW_MARK + row).join('\n')}\n`;
}

/** `style="…" | Ull` is "Ull". */
const cellText = (cell: string): string => oneLine(cell.slice(cell.lastIndexOf('|') + 1));
