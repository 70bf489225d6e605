import type { BlockKind } from '../../document.js';
import { furnitureReason } from '../../lines/line-furniture.js';
import type { Reason } from '../../lines/reasons.js';
import { tableRowText } from '../tables/table.js';
import { tableGrid } from '../tables/table-grid.js';
import { oneLine } from '../text-builder.js';
import type { DomElement } from './dom.js';
import type { WebBlock } from './web-block.js';
import { CLOSE, isEmphasis, OPEN, withoutEmphasis } from './web-emphasis.js';
import { isHidden } from './web-hidden.js';
import { joinQuoteNames } from './web-quotes.js';

const SKIPPED = new Set(
  'DEL S STRIKE SCRIPT STYLE TEMPLATE NOSCRIPT SVG IFRAME OBJECT HEAD CANVAS AUDIO VIDEO SELECT TEXTAREA INPUT'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK Q SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE'.split(
    ' ',
  ),
);
/** Deeper elements are read without their own structure. */
const MOST_DEPTH = 300;
/** A table of longer cells arranges a page and holds no values; characters. */
const CELL_CHARS = 300;

const DROP_CAP = /drop-?_?cap|first-?_?letter|lettrine|\binitial\b/i;

/**
 * Gives the blocks of an element in the order of reading.
 * @param hidden - classes and ids of what nobody sees
 */
export function webBlocks(root: DomElement, hidden: ReadonlySet<string> = new Set()): WebBlock[] {
  const walker = new Walker(hidden);
  walker.walk(root, 0, {});
  return joinQuoteNames(walker.finish(root));
}

interface Setting {
  readonly kind?: BlockKind;
  readonly reason?: Reason;
  readonly item?: string;
  readonly quotation?: DomElement;
  readonly names?: true;
  readonly isEmphasised?: boolean;
}

class Walker {
  readonly #hidden: ReadonlySet<string>;
  readonly #blocks: WebBlock[] = [];
  #run = '';
  /** Whether the run ends in a big first letter, whose word goes on in what comes next. */
  #isCut = false;
  /** The term whose definition comes next. */
  #term = '';

  constructor(hidden: ReadonlySet<string>) {
    this.#hidden = hidden;
  }

  finish(root: DomElement): WebBlock[] {
    this.#isCut = false;
    this.#flush(root, {});
    this.#endTerm(root);
    return this.#blocks;
  }

  walk(element: DomElement, depth: number, setting: Setting): void {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) this.#say((node.textContent ?? '').replace(/\s+/g, ' '));
      else if (node.nodeType === 1) this.#element(node as DomElement, element, depth, setting);
    }
  }

  #say(words: string): void {
    if (!this.#isCut) this.#run += words;
    else if (words.trim() !== '') {
      this.#run += words.trimStart();
      this.#isCut = false;
    }
  }

  #element(child: DomElement, parent: DomElement, depth: number, setting: Setting): void {
    const tag = child.tagName.toUpperCase();
    if (tag === 'INPUT' && isBox(child)) this.#run += child.hasAttribute('checked') ? '[x] ' : '[ ] ';
    if (SKIPPED.has(tag) || isHidden(child, this.#hidden) || isReferenceMark(child)) return;
    if (isDropCap(child)) {
      if (!INLINE.has(tag)) this.#flush(parent, setting);
      this.#run += oneLine(child.textContent ?? '');
      this.#isCut = true;
    } else if (tag === 'BR') this.#run += setting.isEmphasised ? `${CLOSE}\n${OPEN}` : '\n';
    else if (INLINE.has(tag) && depth < MOST_DEPTH && !(tag === 'CITE' && endsQuotation(child, setting)))
      this.#inline(child, depth, setting);
    else if (depth >= MOST_DEPTH) this.#run += ` ${oneLine(child.textContent ?? '')} `;
    else {
      this.#flush(parent, setting);
      if (tag === 'DT') {
        this.#endTerm(child);
        this.#term = oneLine(child.textContent ?? '');
        return;
      }
      if (tag === 'DD' && this.#term !== '') this.#run = `${this.#term}: `;
      this.#endTerm(child, tag === 'DD');
      const own = settingOf(child, tag, setting);
      if (tag === 'TABLE' && isValues(child)) this.#table(child);
      else this.walk(child, depth + 1, own);
      this.#flush(child, own);
    }
  }

  #inline(child: DomElement, depth: number, setting: Setting): void {
    const opens = setting.isEmphasised !== true && isEmphasis(child);
    if (opens) this.#run += OPEN;
    this.walk(child, depth + 1, opens ? { ...setting, isEmphasised: true } : setting);
    if (opens) this.#run += CLOSE;
  }

  /** A term without a definition stands by itself. */
  #endTerm(owner: DomElement, isDefined = false): void {
    if (this.#term !== '' && !isDefined) this.#blocks.push({ kind: 'paragraph', text: this.#term, owner });
    this.#term = '';
  }

  #table(table: DomElement): void {
    const { header, rows } = tableGrid(table, wordsOf);
    const caption = oneLine(table.querySelector('caption')?.textContent ?? '');
    if (caption !== '') this.#blocks.push({ kind: 'heading', text: caption, owner: table });
    for (const row of rows) {
      const [head, ...rest] = row;
      const isNamed = header === undefined && head?.tagName.toUpperCase() === 'TH' && rest.length > 0;
      const text = isNamed
        ? tableRowText([rest.map(wordsOf).join(', ')], [wordsOf(head)])
        : tableRowText(row.map(wordsOf), header);
      if (text !== '') this.#blocks.push({ kind: 'row', text, owner: table });
    }
  }

  /** Ends the run of words; two line breaks on end part paragraphs. */
  #flush(owner: DomElement, { kind = 'paragraph', reason, item, quotation, names }: Setting): void {
    if (this.#isCut) return;
    const run = this.#run;
    this.#run = '';
    for (const part of run.split(/\n(?:[^\S\n]*\n)+/)) {
      const { words, emphasised } = withoutEmphasis(part);
      if (words === '') continue;
      const text = item === undefined ? words : `${item}${words}`;
      const why = reason ?? (kind === 'heading' ? undefined : furnitureReason(text));
      const quoted = { ...(quotation && { quotation }), ...(names && { names }) };
      const inBold = item === undefined && emphasised.length > 0 && { emphasised };
      this.#blocks.push({ kind, text, owner, ...(why && { reason: why }), ...quoted, ...inBold });
    }
  }
}

function settingOf(element: DomElement, tag: string, outer: Setting): Setting {
  if (/^H[1-6]$/.test(tag)) return { ...outer, kind: 'heading' };
  if (tag === 'LI') return { ...outer, kind: 'list', item: '- ' };
  if (tag === 'FIGURE' && element.querySelector('blockquote') !== null)
    return { ...outer, quotation: element };
  if (tag === 'BLOCKQUOTE') return { quotation: element, ...outer, kind: 'quote' };
  const names =
    outer.quotation !== undefined &&
    (tag === 'FOOTER' || tag === 'CITE' || NAMES.test(element.getAttribute('class') ?? ''));
  if (tag === 'FIGCAPTION')
    return outer.quotation === undefined ? { ...outer, reason: 'caption' } : { ...outer, names: true };
  if (tag === 'PRE') return { ...outer, reason: 'code' };
  return names ? { ...outer, names: true } : outer;
}

/** Classes of what names whoever is quoted. */
const NAMES =
  /(?:^|[\s_-])(?:attribution|quote[_-]?(?:author|source|name)|speaker|cite|citation|source)(?:$|[\s_-])/iu;

/** Whether an element is the last of a quotation, and so names whoever is quoted; within the words it names a work. */
function endsQuotation(element: DomElement, { quotation, names }: Setting): boolean {
  if (names === true) return false;
  const words = oneLine(element.textContent ?? '');
  const whole = oneLine(quotation?.textContent ?? '');
  return words !== '' && whole.length > words.length && whole.endsWith(words);
}

const wordsOf = (cell: DomElement): string => oneLine(cell.textContent ?? '');

/** The box of a task in a list: what stands behind it is done where it is ticked. */
function isBox(input: DomElement): boolean {
  return input.getAttribute('type')?.toLowerCase() === 'checkbox' && input.closest('li, td') !== null;
}

/** The big first letter of a chapter, of which the rest of its word stands apart; some letters are words of their own. */
function isDropCap(element: DomElement): boolean {
  const name = `${element.tagName} ${element.getAttribute('class') ?? ''}`;
  return DROP_CAP.test(name) && /^\s*["“„«]?(?![AIOÀÈÉYEU])\p{Lu}\s*$/u.test(element.textContent ?? '');
}

/** "[4]" that points to a reference below. */
function isReferenceMark(element: DomElement): boolean {
  if (element.tagName.toUpperCase() !== 'SUP') return false;
  return (
    /\b(?:reference|footnote)/i.test(element.getAttribute('class') ?? '') ||
    /^\s*\[\w{1,3}\]\s*$/.test(element.textContent ?? '')
  );
}

function isValues(table: DomElement): boolean {
  if (table.querySelector('table, p p, h1, h2, h3, form, article')) return false;
  const cells = [...table.querySelectorAll('td, th')];
  return cells.length > 1 && cells.every((cell) => (cell.textContent ?? '').length <= CELL_CHARS);
}
