import { z } from 'zod';
import { readStamp } from '../../entries/stamps.js';
import { type Extracted, UnreadError } from '../format.js';
import { type ChatExport, chatDocument, type ExportedMessage } from './chat-message.js';

const piece = z.union([z.string(), z.object({ text: z.string() })]);
const message = z.object({
  id: z.number(),
  type: z.string(),
  date: z.string(),
  edited: z.string().nullish(),
  from: z.string().nullish(),
  actor: z.string().nullish(),
  action: z.string().nullish(),
  title: z.string().nullish(),
  forwarded_from: z.string().nullish(),
  reply_to_message_id: z.number().nullish(),
  text: z.union([z.string(), z.array(piece)]).nullish(),
  photo: z.string().nullish(),
  file: z.string().nullish(),
  poll: z.object({ question: z.string() }).nullish(),
});
const chat = z.object({ name: z.string().nullish(), messages: z.array(message) });
const account = z.object({ chats: z.object({ list: z.array(chat) }) });

type Message = z.infer<typeof message>;

/**
 * Reads the JSON that Telegram writes of a chat, or of all chats of an account: each is a document.
 * @throws UnreadError when it is none
 */
export function readTelegramJson(value: unknown): Extracted[] {
  const all = account.safeParse(value);
  if (all.success) return all.data.chats.list.filter(({ messages }) => messages.length > 0).map(documentOf);
  const one = chat.safeParse(value);
  if (one.success) return [documentOf(one.data)];
  const where = one.error.issues[0]?.path.join('.');
  throw new UnreadError('damaged', `It is no whole export of a chat${where ? ` at "${where}"` : ''}.`);
}

function documentOf({ name, messages }: z.infer<typeof chat>): Extracted {
  const authors = new Map(messages.map((one) => [one.id, authorOf(one)]));
  const read: ChatExport = {
    ...(name && { channel: name }),
    messages: messages.map((one) => exportedOf(one, authors)),
  };
  return chatDocument(read);
}

function exportedOf(one: Message, authors: ReadonlyMap<number, string>): ExportedMessage {
  const at = readStamp(one.date);
  const edited = readStamp(one.edited ?? '');
  const target = one.reply_to_message_id;
  const isNotice = one.type === 'service';
  return {
    author: authorOf(one),
    ...(at !== undefined && { at }),
    ...(isNotice ? { content: noticeOf(one) } : saidIn(one)),
    isNotice,
    notes: [
      ...(target == null ? [] : [`reply to ${authors.get(target) ?? 'a message that is not here'}`]),
      ...(edited === undefined ? [] : [`edited ${edited.replace('T', ' ')}`]),
    ],
    beside: [one.photo, one.file, one.poll?.question].flatMap((other) => other ?? []),
  };
}

/** Of a deleted account only the words are left. */
function authorOf({ from, actor }: Message): string {
  return from || actor || 'unknown';
}

/** "create group Gate watch" */
function noticeOf({ action, title }: Message): string {
  return [action?.replaceAll('_', ' '), title].filter(Boolean).join(' ');
}

/** Of what is forwarded nothing is the sender's own; who wrote it may be gone or hidden, which is null. */
function saidIn({ text, forwarded_from: from }: Message): Pick<ExportedMessage, 'content' | 'forwarded'> {
  const content = wordsOf(text);
  return from === undefined ? { content } : { content: '', forwarded: { content, ...(from && { from }) } };
}

function wordsOf(text: Message['text']): string {
  if (typeof text === 'string') return text;
  return (text ?? []).map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
