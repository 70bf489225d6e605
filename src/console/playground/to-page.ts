import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type APISectionAccessoryComponent,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Command } from '../../discord/command.js';
import { parseMarkdown } from '../markdown.js';
import { MEMBER_ID } from '../mock-calls.js';
import { BOT_ID } from '../mock-chat.js';
import type { RoomMessage } from '../room.js';
import { visibleLine, visibleText } from '../visible-text.js';
import type { PageButton, PageCommand, PageComponent, PageForm, PageMessage } from './wire.js';

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

/** A mention as Discord's own pages never show it; a backslash before it makes it plain text. */
const MENTION = /(?<!\\)<@[!&]?(\d+)>/g;
const NAMES: ReadonlyMap<string, string> = new Map([
  [MEMBER_ID, '@You'],
  [BOT_ID, '@Casebook'],
]);
const MAX_INPUT_CHARS = 4000;
const STYLES = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
  [ButtonStyle.Premium]: 'primary',
} as const satisfies Record<ButtonStyle, PageButton['style']>;

/** A message as the page draws it, its Markdown read here so that the page never sees markup. */
export function toPageMessage(message: RoomMessage): PageMessage {
  const { id, author, content, components, isPrivate, isPending, after, repliesTo } = message;
  return {
    id,
    author,
    content: visibleText(content),
    components: components.flatMap((component) => toPageComponent(component, message)),
    isPrivate,
    isPending,
    after,
    repliesTo: repliesTo === null ? null : visibleLine(repliesTo),
  };
}

export function toPageCommand({ data }: Command): PageCommand {
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
  return { name: data.name, description: data.description, options };
}

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

function toPageComponent(component: Component, message: RoomMessage): PageComponent[] {
  const inside = (children: readonly Component[]) =>
    children.flatMap((child) => toPageComponent(child, message));
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [{ kind: 'text', blocks: parseMarkdown(visibleText(withNames(component.content))) }];
    case ComponentType.Container:
      return [
        { kind: 'frame', accent: component.accent_color ?? null, children: inside(component.components) },
      ];
    case ComponentType.Separator:
      return [{ kind: 'line', isVisible: component.divider !== false }];
    case ComponentType.Section:
      return [
        {
          kind: 'section',
          children: inside(component.components),
          beside: besideOf(component.accessory, message),
        },
      ];
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
      return [{ kind: 'buttons', buttons: buttons.map(toPageButton) }];
    }
    default:
      return [];
  }
}

/** Text with the names of those it mentions, and one kind of line end. */
function withNames(content: string): string {
  return content
    .replaceAll(MENTION, (_, id: string) => NAMES.get(id) ?? '@someone')
    .replaceAll(/\r\n?/g, '\n');
}

function besideOf(accessory: APISectionAccessoryComponent, message: RoomMessage): PageComponent[] {
  if (accessory.type === ComponentType.Button)
    return [{ kind: 'buttons', buttons: [toPageButton(accessory)] }];
  return [{ kind: 'pictures', items: [picture(accessory.media.url, accessory.description, message)] }];
}

function toPageButton(button: APIButtonComponent): PageButton {
  const emoji = 'emoji' in button ? (button.emoji?.name ?? '') : '';
  const label = 'label' in button ? (button.label ?? '') : '';
  return {
    label: visibleText(`${emoji} ${label}`.trim()),
    style: STYLES[button.style],
    customId: 'custom_id' in button ? button.custom_id : null,
    url: 'url' in button ? button.url : null,
    isDisabled: button.disabled === true,
  };
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
