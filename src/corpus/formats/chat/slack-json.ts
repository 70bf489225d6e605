import { z } from 'zod';
import { type Extracted, UnreadError } from '../format.js';
import { chatDocument, type ExportedMessage, type Forwarded } from './chat-message.js';

const named = z.object({ real_name: z.string().nullish(), display_name: z.string().nullish() });
const attachment = z.object({
  fallback: z.string().nullish(),
  text: z.string().nullish(),
  author_name: z.string().nullish(),
  ts: z.union([z.string(), z.number()]).nullish(),
  is_share: z.boolean().nullish(),
  is_msg_unfurl: z.boolean().nullish(),
});
const exported = z.array(
  z.object({
    type: z.string().nullish(),
    subtype: z.string().nullish(),
    user: z.string().nullish(),
    username: z.string().nullish(),
    user_profile: named.nullish(),
    text: z.string().nullish(),
    ts: z.string(),
    thread_ts: z.string().nullish(),
    edited: z.object({ ts: z.string() }).nullish(),
    files: z.array(z.object({ name: z.string().nullish() })).nullish(),
    attachments: z.array(attachment).nullish(),
  }),
);

type Message = z.infer<typeof exported>[number];

/** What people write; every other subtype is the program's: that somebody joined, pinned, renamed. */
const SAID: ReadonlySet<string> = new Set([
  'bot_message',
  'file_share',
  'me_message',
  'thread_broadcast',
  'reply_broadcast',
]);
const DAY_FILE = /^(?:.*\/)?([^/]+)\/\d{4}-\d{2}-\d{2}\.json$/;
/** "<@U1>", "<#C1|general>", "<https://example.org|the log>", "<!here>" */
const LINKED = /<([@#!]?)([^<>|]{1,2000})(?:\|([^<>]{0,500}))?>/g;

/**
 * Reads the JSON that Slack writes of a day of a channel; its hours are those of UTC.
 * @param path - of the file, whose folder is named after the channel
 * @throws UnreadError when it is none
 */
export function readSlackJson(value: unknown, path: string): Extracted {
  const parsed = exported.safeParse(value);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.');
    throw new UnreadError('damaged', `It is no whole export of a chat${where ? ` at "${where}"` : ''}.`);
  }
  const names = new Map(
    parsed.data.flatMap(({ user, user_profile: profile }) => {
      const name = profile?.real_name || profile?.display_name;
      return user && name ? [[user, name] as const] : [];
    }),
  );
  const authorOf = ({ user, username }: Message) =>
    (user && names.get(user)) || username || user || 'unknown';
  const authors = new Map(parsed.data.map((one) => [one.ts, authorOf(one)]));
  const messages = parsed.data.map((one): ExportedMessage => {
    const at = momentOf(one.ts);
    const edited = momentOf(one.edited?.ts ?? '');
    const thread = one.thread_ts == null || one.thread_ts === one.ts ? undefined : one.thread_ts;
    const shared = one.attachments?.find((part) => part.is_share === true || part.is_msg_unfurl === true);
    const others = (one.attachments ?? []).filter((part) => part !== shared);
    const isNotice = one.subtype != null && !SAID.has(one.subtype);
    return {
      author: authorOf(one),
      ...(at !== undefined && { at }),
      content: wordsOf(one.text ?? '', names),
      ...(shared && { forwarded: forwardedOf(shared, names) }),
      isNotice,
      notes: [
        ...(thread === undefined || isNotice
          ? []
          : [`reply to ${authors.get(thread) ?? 'a message that is not here'}`]),
        ...(edited === undefined ? [] : [`edited ${edited.replace('T', ' ')}`]),
      ],
      beside: [
        ...(one.files ?? []).map(({ name }) => name ?? ''),
        ...others.map(({ text, fallback }) => wordsOf(text || fallback || '', names)),
      ],
    };
  });
  const channel = DAY_FILE.exec(path)?.[1];
  return chatDocument({ ...(channel && { channel }), messages });
}

/** A message that is shared from elsewhere names its author and its moment. */
function forwardedOf(
  { text, fallback, author_name: from, ts }: z.infer<typeof attachment>,
  names: ReadonlyMap<string, string>,
): Forwarded {
  const at = momentOf(String(ts ?? ''));
  const content = wordsOf(text || fallback || '', names);
  return { content, ...(from && { from }), ...(at !== undefined && { at }) };
}

/** "1709647331.000200" counts seconds. */
function momentOf(ts: string): string | undefined {
  const seconds = /^\d{9,10}(?=\.\d+$)/.exec(ts)?.[0];
  return seconds === undefined ? undefined : new Date(Number(seconds) * 1000).toISOString().slice(0, 16);
}

function wordsOf(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replace(LINKED, (_, sign: string, target: string, label: string | undefined) => {
      if (sign === '@') return `@${names.get(target) ?? label ?? target}`;
      if (sign === '!') return `@${(label ?? target.split('^')[0] ?? '').replace('@', '')}`;
      return `${sign}${label || target}`;
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
