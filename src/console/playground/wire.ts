import type { MarkdownBlock } from '../markdown.js';

/** What the page of the playground gets to draw: plain values, all text as text, nothing of Discord's library. */
export interface PageState {
  /** Discord's name of the language that is spoken, such as `zh-CN`. */
  readonly locale: string;
  readonly version: string;
  readonly documents: number;
  readonly commands: readonly PageCommand[];
  /** The entries in a message's context menu. */
  readonly menus: readonly PageMenu[];
  readonly messages: readonly PageMessage[];
}

/** An entry of a context menu: what the bot calls it, and what is shown. */
export interface PageMenu {
  readonly name: string;
  readonly label: string;
}

export interface PageCommand {
  /** What the bot calls it, in every language. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly options: readonly PageOption[];
}

export interface PageOption {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** The server is asked for choices while a member types. */
  readonly hasSuggestions: boolean;
  /** What may be typed where nothing else may. */
  readonly choices: readonly PageChoice[];
}

export interface PageChoice {
  readonly name: string;
  readonly value: string;
}

export interface PageMessage {
  readonly id: string;
  readonly author: 'member' | 'bot';
  readonly content: string;
  readonly components: readonly PageComponent[];
  readonly isPrivate: boolean;
  readonly isPending: boolean;
  /** The command or button that this answers; null for a member's own words. */
  readonly after: string | null;
  /** What the message says that this replies to; null for no reply. */
  readonly repliesTo: string | null;
}

export type PageComponent =
  | { readonly kind: 'text'; readonly blocks: readonly MarkdownBlock[] }
  | { readonly kind: 'frame'; readonly accent: number | null; readonly children: readonly PageComponent[] }
  | { readonly kind: 'line'; readonly isVisible: boolean }
  | { readonly kind: 'pictures'; readonly items: readonly PagePicture[] }
  | { readonly kind: 'file'; readonly name: string; readonly url: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly PageButton[] };

export interface PagePicture {
  /** On this server; empty where the message names a picture that it does not carry. */
  readonly url: string;
  readonly description: string;
}

export interface PageButton {
  readonly label: string;
  readonly style: 'primary' | 'secondary' | 'success' | 'danger';
  readonly customId: string;
  readonly isDisabled: boolean;
}

export interface PageForm {
  readonly messageId: string;
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly placeholder: string;
    readonly isLong: boolean;
    readonly isRequired: boolean;
    readonly maxLength: number;
  }[];
}

/** What came of one request. */
export interface PageOutcome {
  /** New and edited messages. */
  readonly changed: readonly PageMessage[];
  readonly form: PageForm | null;
  /** What to tell the member when nothing came of it. */
  readonly hint: string | null;
}
