import { z } from 'zod';
import { readStamp } from '../../entries/stamps.js';
import { type Extracted, UnreadError } from '../format.js';
import { type ChatExport, chatDocument, type Forwarded } from './chat-message.js';

const named = z.object({ name: z.string().nullish(), nickname: z.string().nullish() });
const exported = z.object({
  guild: z.object({ name: z.string().nullish() }).nullish(),
  channel: z.object({ name: z.string().nullish() }).nullish(),
  messages: z.array(
    z.object({
      id: z.string(),
      type: z.string().nullish(),
      timestamp: z.string(),
      timestampEdited: z.string().nullish(),
      isPinned: z.boolean().nullish(),
      content: z.string(),
      author: named,
      forwardedMessage: z.object({ content: z.string(), timestamp: z.string().nullish() }).nullish(),
      reference: z.object({ messageId: z.string().nullish() }).nullish(),
      attachments: z.array(z.object({ fileName: z.string().nullish() })).nullish(),
      embeds: z.array(z.object({ title: z.string().nullish(), description: z.string().nullish() })).nullish(),
    }),
  ),
});

/** What Discord itself writes: that somebody came, pinned, called, boosted. */
const NOTICES =
  /^(?!Default$|Reply$|ThreadStarterMessage$|ChatInputCommand$|ContextMenuCommand$|\d+$).|^(?:[1-9]|1[0-8]|2[4-9]|3\d)$/;

/**
 * Reads the JSON of DiscordChatExporter.
 * @throws UnreadError when it is none
 */
export function readChatJson(value: unknown): Extracted {
  const parsed = exported.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue === undefined ? '' : ` at "${issue.path.join('.')}"`;
    throw new UnreadError('damaged', `It is no whole export of a chat${where}.`);
  }
  const { guild, channel, messages } = parsed.data;
  const authors = new Map(messages.map(({ id, author }) => [id, nameOf(author)]));
  const chat: ChatExport = {
    ...(channel?.name && { channel: channel.name }),
    ...(guild?.name && { server: guild.name }),
    messages: messages.map((message) => {
      const at = readStamp(message.timestamp);
      const edited = readStamp(message.timestampEdited ?? '');
      // What is forwarded points to where it was sent first.
      const target = message.forwardedMessage ? undefined : message.reference?.messageId;
      return {
        author: nameOf(message.author),
        ...(at !== undefined && { at }),
        content: message.content,
        ...(message.forwardedMessage && { forwarded: forwardedOf(message.forwardedMessage) }),
        isNotice: NOTICES.test(message.type ?? ''),
        notes: [
          ...(target ? [`reply to ${authors.get(target) ?? 'a message that is not here'}`] : []),
          ...(edited === undefined ? [] : [`edited ${edited.replace('T', ' ')}`]),
          ...(message.isPinned === true ? ['pinned'] : []),
        ],
        beside: [
          ...(message.attachments ?? []).map(({ fileName }) => fileName ?? ''),
          ...(message.embeds ?? []).map(({ title, description }) =>
            [title, description].filter(Boolean).join('\n'),
          ),
        ],
      };
    }),
  };
  return chatDocument(chat);
}

/** Discord does not tell who wrote what is forwarded. */
function forwardedOf({
  content,
  timestamp,
}: {
  content: string;
  timestamp?: string | null | undefined;
}): Forwarded {
  const at = readStamp(timestamp ?? '');
  return { content, ...(at !== undefined && { at }) };
}

function nameOf({ name, nickname }: z.infer<typeof named>): string {
  return nickname || name || 'unknown';
}
