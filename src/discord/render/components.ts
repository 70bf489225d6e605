import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIFileComponent,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord.js';
import type { ReplyFile, ReplyPayload } from '../calls.js';
import { type ButtonState, encodeCustomId } from '../custom-id.js';
import type { PageNumber } from '../pages.js';
import { LIMITS } from '../rules/limits.js';

/** The coloured edge of a message, by the kind of answer (0xRRGGBB). */
export const ACCENT = Object.freeze({
  answered: 0x2f8f5b,
  disputed: 0xd99a1c,
  refused: 0x7a7f87,
  notice: 0xd99a1c,
  fault: 0xc94040,
  info: 0x4f6bd8,
});

/** Text that a button reads again from its message is found by these component ids. */
export const SUBJECT_ID = 1;

/** Makes a text of 1 to 4000 characters of Discord's markdown; whatever is not ours in it must be escaped. */
export function text(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

/** Makes a thin line with little space around it. */
export function line(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

function fileCard(name: string): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** Makes a piece of text with, where it has one, the file that belongs to it. */
export function blockParts(block: {
  readonly text: string;
  readonly file?: ReplyFile;
}): (APITextDisplayComponent | APIFileComponent)[] {
  return [text(block.text), ...(block.file === undefined ? [] : [fileCard(block.file.name)])];
}

/** Makes a button that carries its state in its custom id. */
export function button(
  label: string,
  state: ButtonState,
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
): APIButtonComponent {
  return { type: ComponentType.Button, style, label, custom_id: encodeCustomId(state) };
}

/** Puts buttons into rows of at most five; no row when there is no button. */
export function buttonRows(
  buttons: readonly APIButtonComponent[],
): APIActionRowComponent<APIButtonComponent>[] {
  const rows: APIActionRowComponent<APIButtonComponent>[] = [];
  for (let at = 0; at < buttons.length; at += LIMITS.buttonsInRow) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(at, at + LIMITS.buttonsInRow) });
  }
  return rows;
}

/** Makes Back and Next, each where there is such a page. */
export function pageButtons(
  labels: { readonly previous: string; readonly next: string },
  state: ButtonState,
  { page, pages }: PageNumber,
): APIButtonComponent[] {
  return [
    ...(page > 1 ? [button(labels.previous, { ...state, page: page - 1 })] : []),
    ...(page < pages ? [button(labels.next, { ...state, page: page + 1 })] : []),
  ];
}

/** Lists the texts that stand in parts of a message. */
export function textsIn(parts: readonly APIComponentInContainer[]): string[] {
  return parts.flatMap((part) => ('content' in part ? part.content : []));
}

/** Counts the characters of the texts in parts of a message, UTF-16 code units. */
export function textChars(parts: readonly APIComponentInContainer[]): number {
  return textsIn(parts).reduce((sum, { length }) => sum + length, 0);
}

/** Makes a message in one frame with a coloured edge. */
export function framed(
  accent: number,
  parts: readonly APIComponentInContainer[],
  files: readonly ReplyFile[] = [],
): ReplyPayload {
  return message([{ type: ComponentType.Container, accent_color: accent, components: [...parts] }], files);
}

/** Makes a message of one short text in a frame. */
export function notice(accent: number, content: string): ReplyPayload {
  return framed(accent, [text(content)]);
}

function message(
  components: readonly APIMessageTopLevelComponent[],
  files: readonly ReplyFile[],
): ReplyPayload {
  return {
    flags: MessageFlags.IsComponentsV2,
    components,
    allowedMentions: { parse: [], repliedUser: false },
    files,
    attachments: [],
  };
}
