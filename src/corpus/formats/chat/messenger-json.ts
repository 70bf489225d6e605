import { z } from 'zod';
import { type Extracted, UnreadError } from '../format.js';
import { type ChatExport, chatDocument, type ExportedMessage } from './chat-message.js';

const named = z.union([z.string(), z.object({ name: z.string() })]);
const filed = z.array(z.object({ uri: z.string().nullish() })).nullish();
const message = z.object({
  sender_name: z.string().nullish(),
  senderName: z.string().nullish(),
  timestamp_ms: z.number().nullish(),
  timestamp: z.number().nullish(),
  content: z.string().nullish(),
  text: z.string().nullish(),
  type: z.string().nullish(),
  is_unsent: z.boolean().nullish(),
  isUnsent: z.boolean().nullish(),
  photos: filed,
  videos: filed,
  audio_files: filed,
  files: filed,
  media: filed,
  share: z.object({ link: z.string().nullish(), share_text: z.string().nullish() }).nullish(),
});
const exported = z.object({
  participants: z.array(named).nullish(),
  title: z.string().nullish(),
  threadName: z.string().nullish(),
  messages: z.array(message),
});

type Message = z.infer<typeof message>;

/** "Ida Falk_12": the number of the file that a thread was saved in. */
const THREAD_NUMBER = /_\d{1,6}$/;
/** What the program itself tells is one line. */
const NOTICE_CHARS = 160;
const OF_PROGRAM = /^(?:subscribe|unsubscribe|call|placeholder)$/i;
/** Stamps in seconds are smaller for all days that can be meant. */
const LEAST_MILLISECONDS = 1e11;
const BEYOND_BYTE = /[\u{100}-\u{10ffff}]/u;

/**
 * Reads the JSON that Messenger and Instagram write of a chat, oldest message first; its hours are those of UTC.
 * @throws UnreadError when it is none
 */
export function readMessengerJson(value: unknown): Extracted {
  const parsed = exported.safeParse(value);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.');
    throw new UnreadError('damaged', `It is no whole export of a chat${where ? ` at "${where}"` : ''}.`);
  }
  const { title, threadName, messages } = parsed.data;
  const channel = mended(title ?? threadName?.replace(THREAD_NUMBER, '') ?? '');
  // The newest stands first in most of them; of one moment the order is kept, as far as it goes.
  const isNewestFirst = momentOf(messages[0]) > momentOf(messages.at(-1));
  const inOrder = (isNewestFirst ? [...messages].reverse() : [...messages]).sort(
    (a, b) => momentOf(a) - momentOf(b),
  );
  const chat: ChatExport = { ...(channel && { channel }), messages: inOrder.map(exportedOf) };
  return chatDocument(chat);
}

function exportedOf(one: Message): ExportedMessage {
  const moment = momentOf(one);
  const author = mended(one.sender_name || one.senderName || 'unknown');
  const content = mended(one.content ?? one.text ?? '');
  return {
    author,
    ...(moment > 0 && { at: new Date(moment).toISOString().slice(0, 16) }),
    content: one.is_unsent || one.isUnsent ? '' : content,
    isNotice: OF_PROGRAM.test(one.type ?? '') || tellsOfSender(content, author),
    notes: [],
    beside: [
      ...[one.photos, one.videos, one.audio_files, one.files, one.media].flatMap((files) =>
        (files ?? []).map(({ uri }) => uri?.split('/').at(-1) ?? ''),
      ),
      ...[one.share?.share_text, one.share?.link].map((told) => mended(told ?? '')),
    ],
  };
}

/** "Ida named the group Gate watch": nobody calls himself so in a chat, and nothing else marks what the program tells. */
function tellsOfSender(content: string, author: string): boolean {
  const [first = ''] = author.split(' ', 1);
  const isLine = content.length <= NOTICE_CHARS && !content.includes('\n');
  return isLine && first !== '' && content.startsWith(`${first} `);
}

function momentOf(one: Message | undefined): number {
  const moment = one?.timestamp_ms ?? one?.timestamp ?? 0;
  return moment < LEAST_MILLISECONDS ? moment * 1000 : moment;
}

/** The export writes each byte of its UTF-8 as a letter of its own: "cafÃ©" is "café". */
function mended(text: string): string {
  if (BEYOND_BYTE.test(text)) return text;
  try {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
