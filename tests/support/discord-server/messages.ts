import { ComponentType, MessageFlags } from 'discord.js';
import { attachmentName, flattenComponents } from '../../../src/discord/rules/validate-components.js';
import { asList, asObject, type Json } from '../../../src/discord/rules/validate-fields.js';

const LOADING = 1 << 7;
const HAS_THREAD = 1 << 5;
const KEPT_FLAGS = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;

export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot?: boolean;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly description?: string;
}

/** A message as it stands now; `edits` counts how often it was changed, `deleted` stays true for good. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | undefined;
  readonly author: User;
  readonly ephemeral: boolean;
  /** Whoever may see an ephemeral message. */
  readonly shownTo: string | undefined;
  readonly replyTo: string | undefined;
  /** Made by an answer to an interaction. */
  readonly interactionId: string | undefined;
  readonly mentions: readonly User[];
  readonly forwarded: readonly Json[];
  /** Files that a member sent with it, as Discord tells of them. */
  readonly sent: readonly Json[];
  content: string;
  embeds: readonly Json[];
  components: readonly Json[];
  files: readonly StoredFile[];
  isV2: boolean;
  isLoading: boolean;
  threadId: string | undefined;
  edits: number;
  deleted: boolean;
}

/** Everything a reader sees as text: content, embeds and text displays, each part on lines of its own. */
export function textOf(message: StoredMessage): string {
  const embeds = message.embeds.flatMap((embed) => [
    embed.title,
    embed.description,
    ...asList(embed.fields).flatMap((field) => [asObject(field).name, asObject(field).value]),
    asObject(embed.footer).text,
  ]);
  const texts = flattenComponents(message.components).map((part) => part.content);
  return [message.content, ...embeds, ...texts]
    .filter((text) => typeof text === 'string' && text !== '')
    .join('\n');
}

/** The buttons of a message, in order. */
export function controlsOf(message: StoredMessage): Json[] {
  return flattenComponents(message.components).filter(({ type }) => type === ComponentType.Button);
}

/** The labels of its buttons, in order. */
export function labelsOf(message: StoredMessage): string[] {
  return controlsOf(message)
    .filter(({ type }) => type === 2)
    .map(({ label }) => String(label ?? ''));
}

/** Writes a payload into a message, as a first version or as an edit; what the payload leaves out stays. */
export function applyPayload(message: StoredMessage, body: Json, uploads: readonly StoredFile[]): void {
  const kept = Array.isArray(body.attachments)
    ? new Set(asList(body.attachments).map((entry) => String(asObject(entry).id)))
    : undefined;
  message.files = [...message.files.filter(({ id }) => kept === undefined || kept.has(id)), ...uploads];
  if (body.content !== undefined) message.content = String(body.content ?? '');
  if (body.embeds !== undefined) message.embeds = asList(body.embeds).map(asObject);
  if (body.components !== undefined) message.components = asStored(message, body.components);
  if ((Number(body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0) message.isV2 = true;
  message.isLoading = false;
}

/** The message as Discord sends it. */
export function messageJson(message: StoredMessage, referenced?: StoredMessage): Json {
  const flags =
    (message.isV2 ? MessageFlags.IsComponentsV2 & KEPT_FLAGS : 0) |
    (message.ephemeral ? MessageFlags.Ephemeral : 0) |
    (message.isLoading ? LOADING : 0) |
    (message.threadId === undefined ? 0 : HAS_THREAD);
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.replyTo === undefined ? 0 : 19,
    author: { ...message.author, discriminator: '0', avatar: null },
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: [...message.sent, ...message.files.map((file) => attachmentJson(message, file))],
    mentions: message.mentions,
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags,
    timestamp: '2026-01-01T00:00:00.000000+00:00',
    edited_timestamp: message.edits === 0 ? null : '2026-01-01T00:00:01.000000+00:00',
    ...(message.forwarded.length === 0
      ? {}
      : {
          message_reference: { type: 1, channel_id: message.channelId, message_id: message.id },
          message_snapshots: message.forwarded.map((snapshot) => ({ message: snapshot })),
        }),
    ...(message.replyTo === undefined
      ? {}
      : {
          message_reference: { message_id: message.replyTo, channel_id: message.channelId },
          referenced_message: referenced === undefined ? null : messageJson(referenced),
        }),
  };
}

function attachmentJson(message: StoredMessage, { id, name, bytes, description }: StoredFile): Json {
  const url = fileUrl(message, id, name);
  return {
    id,
    filename: name,
    size: bytes.byteLength,
    url,
    proxy_url: url,
    ...(description ? { description } : {}),
  };
}

function fileUrl(message: StoredMessage, id: string, name: string): string {
  return `https://cdn.discordapp.com/attachments/${message.channelId}/${id}/${name}`;
}

/** Discord numbers the components it keeps, and gives each attached picture the address it now has. */
function asStored(message: StoredMessage, components: unknown): Json[] {
  const taken = new Set(flattenComponents(components).map(({ id }) => id));
  let lastId = 0;
  const nextId = (): number => {
    lastId += 1;
    return taken.has(lastId) ? nextId() : lastId;
  };
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const part = value as Json;
    const own = typeof part.type === 'number' && part.id === undefined ? { id: nextId() } : {};
    const name = attachmentName(part.url);
    const file = message.files.findLast((candidate) => candidate.name === name);
    const address = file === undefined ? {} : { url: fileUrl(message, file.id, file.name) };
    const fields = Object.entries(part).map(([key, field]) => [key, visit(field)]);
    return { ...own, ...Object.fromEntries(fields), ...address };
  };
  return asList(components).map((part) => asObject(visit(part)));
}
