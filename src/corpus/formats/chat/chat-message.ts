import type { Origin } from '../../document.js';
import type { Extracted } from '../format.js';
import { TextBuilder } from '../text-builder.js';

/** One message of a chat, however it was exported. */
export interface ExportedMessage {
  readonly author: string;
  /** `2024-03-05T09:40`, as the export counts its hours. */
  readonly at?: string;
  readonly content: string;
  /** What the author passes on beside his own words. */
  readonly forwarded?: Forwarded;
  /** Whether the program wrote it: "Joined the server." */
  readonly isNotice?: boolean;
  /** "edited", "reply to jonas", "pinned". */
  readonly notes: readonly string[];
  /** What is not its words: names of files, texts of link previews, reactions. */
  readonly beside: readonly string[];
}

/** The words of another message that one passes on, and what is known of who wrote them and when. */
export interface Forwarded {
  readonly content: string;
  readonly from?: string;
  readonly at?: string;
}

export interface ChatExport {
  readonly channel?: string;
  readonly server?: string;
  readonly messages: readonly ExportedMessage[];
}

/** Makes a document of a chat: a heading a message, with its stamp and author, and below it what was said. */
export function chatDocument({ channel, server, messages }: ChatExport): Extracted {
  const builder = new TextBuilder();
  for (const [i, { author, at, content, forwarded, isNotice = false, notes, beside }] of messages.entries()) {
    const origin = originOf(i + 1, author, at);
    const stamp = at === undefined ? '' : `[${at.replace('T', ' ')}] `;
    const all = forwarded === undefined ? notes : [...notes, forwardedNote(forwarded)];
    const told = all.length > 0 ? ` (${all.join(', ')})` : '';
    builder.add('heading', `${stamp}${author}${told}`, { origin });
    const reason = isNotice ? { reason: 'chat header' as const } : {};
    const say = (words: string, by: Origin) => {
      for (const paragraph of words.split(/\n[^\S\n]*\n/))
        builder.add('paragraph', paragraph, { origin: by, ...reason });
    };
    say(content, origin);
    if (forwarded !== undefined) say(forwarded.content, originOf(i + 1, forwarded.from, forwarded.at ?? at));
    for (const other of beside) builder.add('paragraph', other, { origin, reason: 'attachment' });
  }
  return {
    ...builder.build(),
    given: { ...(channel && { title: channel }), ...(server && { publisher: server }) },
  };
}

const forwardedNote = ({ from }: Forwarded) => (from ? `forwarded from ${from}` : 'forwarded');

function originOf(message: number, author: string | undefined, at: string | undefined): Origin {
  return { message, ...(author && { author }), ...(at !== undefined && { at }) };
}
