import { dayOrderOf, readStamp } from '../../entries/stamps.js';
import { type Extracted, UnreadError } from '../format.js';
import { oneLine } from '../text-builder.js';
import type { DomDocument, DomElement } from '../web/dom.js';
import { chatDocument, type ExportedMessage } from './chat-message.js';

/** What the export writes behind an edited message. */
const EDITED = /\s{0,9}\(edited\)\s{0,9}$/;

/**
 * Reads the page of DiscordChatExporter.
 * @throws UnreadError when no message is in it
 */
export function readChatPage(document: DomDocument): Extracted {
  const containers = [...document.querySelectorAll('.chatlog__message-container, .chatlog__message')];
  const messages = containers.filter((one) => !one.parentElement?.closest('.chatlog__message-container'));
  if (messages.length === 0)
    throw new UnreadError('damaged', 'It looks like an export of a chat, but no message is in it.');
  const words = (within: DomElement, selector: string) =>
    oneLine(within.querySelector(selector)?.textContent ?? '');
  const stamps = messages.map((one) => {
    const stamp = one.querySelector('.chatlog__timestamp');
    return oneLine(stamp?.getAttribute('title') ?? stamp?.textContent ?? '');
  });
  const order = dayOrderOf(stamps);
  let author = 'unknown';
  const read = messages.map((one, i): ExportedMessage => {
    // Messages in a row name their author once.
    author = words(one, '.chatlog__author, .chatlog__author-name') || author;
    const stamp = stamps[i] ?? '';
    const at = readStamp(stamp.replace(/^[A-Za-z]+day, /, ''), order);
    const replied = words(one, '.chatlog__reply-author, .chatlog__reference-author').replace(/^@/, '');
    const content = one.querySelector(
      '.chatlog__content .chatlog__markdown-preserve, .chatlog__content .preserve-whitespace, .chatlog__content',
    );
    return {
      author,
      ...(at !== undefined && { at }),
      content: (content?.textContent ?? '').replace(EDITED, '').trim(),
      notes: [
        ...(replied === '' ? [] : [`reply to ${replied}`]),
        ...(one.querySelector('.chatlog__edited-timestamp') ? ['edited'] : []),
      ],
      beside: [...one.querySelectorAll('.chatlog__attachment, .chatlog__embed')].map((other) =>
        oneLine(other.textContent ?? ''),
      ),
    };
  });
  const [server, ...rest] = [...document.querySelectorAll('.preamble__entry')].map((one) =>
    oneLine(one.textContent ?? ''),
  );
  const channel = (rest[0] ?? '').split(' / ').at(-1)?.trim();
  return chatDocument({ ...(server && { server }), ...(channel && { channel }), messages: read });
}
