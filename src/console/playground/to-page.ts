import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { parseMarkdown } from '../markdown.js';
import type { RoomMessage } from '../room.js';
import { MEMBER_ID } from '../room-calls.js';
import { BOT_ID } from '../room-chat.js';
import { visibleLine, visibleText } from '../visible-text.js';
import { type PageHints, pageHintsFor } from './page-hints.js';
import type { ShownCommands } from './shown-commands.js';
import type { PageButton, PageCommand, PageComponent, PageForm, PageMessage } from './wire.js';

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

/** A mention as Discord's own pages never show it; a backslash before it makes it plain text. */
const MENTION = /(?<!\\)<@[!&]?(\d+)>/g;
const MAX_INPUT_CHARS = 4000;
const STYLES = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
} as const satisfies Partial<Record<ButtonStyle, PageButton['style']>>;

/** Who is called what in the language of the page, and what a message answers. */
export interface Naming {
  readonly hints: Pick<PageHints, 'you' | 'someone'>;
  occasion(after: string): string;
}

const PLAIN: Naming = { hints: pageHintsFor('en-US'), occasion: (after) => after };

/** Makes a message into what the page draws, its Markdown read here so that the page never sees markup. */
export function toPageMessage(message: RoomMessage, naming: Naming = PLAIN): PageMessage {
  const { id, author, content, components, isPrivate, isPending, after, repliesTo } = message;
  return {
    id,
    author,
    content: visibleText(withNames(content, naming)),
    components: components.flatMap((component) => toPageComponent(component, message, naming)),
    isPrivate,
    isPending,
    after: after === null ? null : naming.occasion(after),
    repliesTo: repliesTo === null ? null : visibleLine(withNames(repliesTo, naming)),
  };
}

/** Makes a command into what the page offers while one types. */
export function toPageCommand({ key, data }: ShownCommands['commands'][number]): PageCommand {
  const options = (data.options ?? []).map((option) => ({
    name: option.name,
    description: option.description,
    isRequired: option.required === true,
    hasSuggestions: 'autocomplete' in option && option.autocomplete === true,
    choices:
      'choices' in option && option.choices !== undefined
        ? option.choices.map(({ name, value }) => ({ name, value: String(value) }))
        : [],
  }));
  return { key, name: data.name, description: data.description, options };
}

/** Makes a form of Discord's into what the page draws. */
export function toPageForm(modal: APIModalInteractionResponseCallbackData, messageId: string): PageForm {
  const fields = modal.components.flatMap((component) => {
    if (component.type !== ComponentType.Label || component.component.type !== ComponentType.TextInput)
      return [];
    const input = component.component;
    return [
      {
        id: input.custom_id,
        label: component.label,
        placeholder: input.placeholder ?? '',
        isLong: input.style === TextInputStyle.Paragraph,
        isRequired: input.required !== false,
        maxLength: input.max_length ?? MAX_INPUT_CHARS,
      },
    ];
  });
  return { messageId, customId: modal.custom_id, title: modal.title, fields };
}

function toPageComponent(component: Component, message: RoomMessage, naming: Naming): PageComponent[] {
  const inside = (children: readonly Component[]) =>
    children.flatMap((child) => toPageComponent(child, message, naming));
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [{ kind: 'text', blocks: parseMarkdown(visibleText(withNames(component.content, naming))) }];
    case ComponentType.Container:
      return [
        { kind: 'frame', accent: component.accent_color ?? null, children: inside(component.components) },
      ];
    case ComponentType.Separator:
      return [{ kind: 'line', isVisible: component.divider !== false }];
    case ComponentType.MediaGallery: {
      const items = component.items.map(({ media, description }) => picture(media.url, description, message));
      return [{ kind: 'pictures', items }];
    }
    case ComponentType.File:
      return [
        { kind: 'file', name: attachmentName(component.file.url), url: fileUrl(component.file.url, message) },
      ];
    case ComponentType.ActionRow: {
      const buttons = component.components.filter((child) => child.type === ComponentType.Button);
      return [{ kind: 'buttons', buttons: buttons.flatMap(toPageButton) }];
    }
    default:
      return [];
  }
}

/** Text with the names of those it mentions, and one kind of line end. */
function withNames(content: string, { hints }: Naming): string {
  const names = new Map([
    [MEMBER_ID, hints.you],
    [BOT_ID, '@Casebook'],
  ]);
  return content
    .replaceAll(MENTION, (_, id: string) => names.get(id) ?? hints.someone)
    .replaceAll(/\r\n?/g, '\n');
}

/** A button of the kinds that the bot sends: each carries what its press means. */
function toPageButton(button: APIButtonComponent): PageButton[] {
  if (!('custom_id' in button)) return [];
  return [
    {
      label: visibleText(`${button.emoji?.name ?? ''} ${button.label ?? ''}`.trim()),
      style: STYLES[button.style],
      customId: button.custom_id,
      isDisabled: button.disabled === true,
    },
  ];
}

function picture(url: string, description: string | null | undefined, message: RoomMessage) {
  const attached = message.files.find(({ name }) => name === attachmentName(url));
  return { url: fileUrl(url, message), description: visibleText(description ?? attached?.description ?? '') };
}

function attachmentName(url: string): string {
  return url.startsWith('attachment://') ? url.slice('attachment://'.length) : '';
}

/** Only what the message itself carries is ever shown: nothing is fetched from elsewhere. */
function fileUrl(url: string, { id, files }: RoomMessage): string {
  const index = files.findIndex(({ name }) => name === attachmentName(url));
  return index < 0 ? '' : `/files/${id}/${index}/${encodeURIComponent(attachmentName(url))}`;
}
