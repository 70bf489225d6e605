import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';
import { firstFrom, type Span } from '../language/span.js';
import { type Inline, type MarkdownBlock, parseMarkdown } from './markdown.js';
import type { Terminal } from './terminal.js';
import { visibleLine, visibleText } from './visible-text.js';
import { rowText, wrapText } from './wrap.js';

type Component = APIMessageTopLevelComponent | APIComponentInContainer;
type Paint = (text: string) => string;

/** A button that can be pressed; its number is shown beside its label. */
export interface ShownButton {
  readonly number: number;
  readonly customId: string;
  readonly label: string;
}

export interface PrintedPayload {
  /** Lines ending in a line feed. */
  readonly text: string;
  /** In the order shown, numbered from 1; disabled ones are not among them. */
  readonly buttons: readonly ShownButton[];
}

const BAR = '▍';

/**
 * Prints a message of the components that the bot sends in a terminal: its Markdown as styles, links with their addresses, pictures by
 * their alternative text, buttons as `[1 Label]`.
 */
export function printPayload(components: readonly Component[], terminal: Terminal): PrintedPayload {
  const printer = new Printer(terminal);
  const lines = printer.components(components, '');
  return { text: `${lines.join('\n')}\n`, buttons: printer.buttons };
}

class Printer {
  readonly buttons: ShownButton[] = [];
  readonly #terminal: Terminal;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  components(components: readonly Component[], indent: string): string[] {
    return components.flatMap((component, index) => {
      const before = components[index - 1];
      const isApart = before !== undefined && !(isTight(before) && isTight(component));
      return [...(isApart ? [''] : []), ...this.#component(component, indent)];
    });
  }

  #component(component: Component, indent: string): string[] {
    const { paint, columns } = this.#terminal;
    switch (component.type) {
      case ComponentType.TextDisplay:
        return this.#markdown(component.content, indent);
      case ComponentType.Container:
        return this.components(component.components, indent);
      case ComponentType.Separator:
        return component.divider === false
          ? ['']
          : [paint.dim(`${indent}${'─'.repeat(columns - indent.length)}`)];
      case ComponentType.MediaGallery:
        return component.items.map(({ description, media }) =>
          this.#picture(description ?? media.url, indent),
        );
      case ComponentType.File:
        return [this.#file(component.file.url, indent)];
      case ComponentType.ActionRow: {
        const buttons = component.components.filter((child) => child.type === ComponentType.Button);
        return [`${indent}${buttons.map((button) => this.#button(button)).join(' ')}`];
      }
      default:
        return [];
    }
  }

  #picture(description: string, indent: string): string {
    return this.#terminal.paint.dim(`${indent}[picture: ${visibleLine(description)}]`);
  }

  #file(url: string, indent: string): string {
    const name = url.replace('attachment://', '');
    return this.#terminal.paint.dim(`${indent}[file: ${visibleLine(name)}]`);
  }

  #button(button: APIButtonComponent): string {
    const { paint } = this.#terminal;
    const emoji = 'emoji' in button ? (button.emoji?.name ?? '') : '';
    const label = visibleLine([emoji, 'label' in button ? (button.label ?? '') : ''].join(' '));
    if (button.disabled === true || !('custom_id' in button)) return paint.dim(`(${label})`);
    const number = this.buttons.length + 1;
    this.buttons.push({ number, customId: button.custom_id, label });
    return paint.cyan(`[${paint.bold(String(number))} ${label}]`);
  }

  #markdown(source: string, indent: string): string[] {
    return parseMarkdown(source).flatMap((block) => this.#block(block, indent));
  }

  #block(block: MarkdownBlock, indent: string): string[] {
    const { paint } = this.#terminal;
    switch (block.kind) {
      case 'code':
        return visibleText(block.text)
          .split('\n')
          .map((line) => `${indent}  ${line}`);
      case 'heading':
        return this.#rows(block.children, indent, indent, paint.bold);
      case 'subtext':
        return this.#rows(block.children, indent, indent, paint.dim);
      case 'quote':
        return this.#rows(block.children, `${indent}${paint.cyan(BAR)} `, `${indent}${paint.cyan(BAR)} `);
      case 'item':
        return this.#rows(block.children, `${indent}• `, `${indent}  `);
      default:
        return this.#rows(block.children, indent, indent);
    }
  }

  #rows(nodes: readonly Inline[], first: string, further: string, paint: Paint = (text) => text): string[] {
    const runs = placed(flatten(nodes, this.#terminal.paint));
    const text = runs.map((run) => run.text).join('');
    const rows = wrapText(text, this.#terminal.columns - 4);
    if (rows.length === 0) return [first.trimEnd()];
    return rows.map((row, index) => `${index === 0 ? first : further}${paint(paintRuns(runs, row))}`);
  }
}

/** Rows of buttons stand close together; everything else gets a blank line between. */
function isTight({ type }: Component): boolean {
  return type === ComponentType.ActionRow || type === ComponentType.Separator;
}

interface Piece {
  readonly text: string;
  readonly paint: Paint;
}

/** A piece where it stands in the text of all. */
interface Run extends Piece, Span {}

/** Styled pieces in order, each as it may be printed. */
function flatten(nodes: readonly Inline[], paint: Terminal['paint'], outer: Paint = (text) => text): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.kind === 'text') return [{ text: visibleText(node.text), paint: outer }];
    if (node.kind === 'code')
      return [{ text: visibleText(node.text), paint: (text) => outer(paint.inverse(text)) }];
    const style = styleOf(node.kind, paint);
    const inner = flatten(node.children, paint, (text) => outer(style(text)));
    if (node.kind !== 'link') return inner;
    const label = inner.map(({ text }) => text).join('');
    const address = visibleLine(node.url);
    return label === address
      ? inner
      : [...inner, { text: ` ${address}`, paint: (text) => outer(paint.dim(text)) }];
  });
}

function styleOf(kind: Exclude<Inline, { text: string }>['kind'], paint: Terminal['paint']): Paint {
  switch (kind) {
    case 'bold':
      return paint.bold;
    case 'italic':
      return paint.italic;
    case 'underline':
    case 'link':
      return paint.underline;
    case 'strike':
      return paint.strikethrough;
    default:
      return paint.inverse;
  }
}

function placed(pieces: readonly Piece[]): Run[] {
  let start = 0;
  return pieces.map((piece) => {
    const run = { ...piece, start, end: start + piece.text.length };
    start = run.end;
    return run;
  });
}

function paintRuns(runs: readonly Run[], row: Span): string {
  let painted = '';
  for (let i = Math.max(0, firstFrom(runs, row.start) - 1); i < runs.length; i++) {
    const run = runs[i];
    if (run === undefined || run.start >= row.end) break;
    const start = Math.max(row.start, run.start) - run.start;
    const end = Math.min(row.end, run.end) - run.start;
    if (start < end) painted += run.paint(rowText(run.text, { start, end }));
  }
  return painted;
}
