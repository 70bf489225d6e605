import type { Extracted } from './format.js';
import { TextBuilder } from './text-builder.js';

/** One message of a chat, however it was exported. */
export interface ExportedMessage {
  readonly author: string;
  /** `2024-03-05T09:40`, as the export counts its hours. */
  readonly at?: string;
  readonly content: string;
  /** Whether the program wrote it: "Joined the server." */
  readonly isNotice?: boolean;
  /** "edited", "reply to jonas", "pinned". */
  readonly notes: readonly string[];
  /** What is not its words: names of files, texts of link previews, reactions. */
  readonly beside: readonly string[];
}

export interface ChatExport {
  readonly channel?: string;
  readonly server?: string;
  readonly messages: readonly ExportedMessage[];
}

/** Makes a document of a chat: a heading a message, with its stamp and author, and below it what was said. */
export function chatDocument({ channel, server, messages }: ChatExport): Extracted {
  const builder = new TextBuilder();
  for (const [i, { author, at, content, isNotice = false, notes, beside }] of messages.entries()) {
    const origin = { message: i + 1, author, ...(at !== undefined && { at }) };
    const stamp = at === undefined ? '' : `[${at.replace('T', ' ')}] `;
    const told = notes.length > 0 ? ` (${notes.join(', ')})` : '';
    builder.add('heading', `${stamp}${author}${told}`, { origin });
    const reason = isNotice ? { reason: 'chat header' as const } : {};
    for (const paragraph of content.split(/\n[^\S\n]*\n/))
      builder.add('paragraph', paragraph, { origin, ...reason });
    for (const other of beside) builder.add('paragraph', other, { origin, reason: 'attachment' });
  }
  return {
    ...builder.build(),
    given: { ...(channel && { title: channel }), ...(server && { publisher: server }) },
  };
}
