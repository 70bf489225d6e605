import { type DayOrder, dayOrderOf, readStamp } from '../../entries/stamps.js';
import { type Extracted, UnreadError } from '../format.js';
import { oneLine } from '../text-builder.js';
import { type DomDocument, type DomElement, parsePage } from '../web/dom.js';
import { chatDocument, type ExportedMessage, type Forwarded } from './chat-message.js';

const BREAK = /<br\s*\/?>/i;
const BREAKS = new RegExp(BREAK, 'gi');
const MESSAGE_ID = /message(\d+)$/;

/**
 * Reads the page that Telegram writes of a chat.
 * @throws UnreadError when no message is in it
 */
export function readTelegramPage(page: DomDocument): Extracted {
  const found = [...page.querySelectorAll('.message.default')];
  if (found.length === 0)
    throw new UnreadError('damaged', 'It looks like an export of a chat, but no message is in it.');
  const stamps = found.map((one) => one.querySelector('.date')?.getAttribute('title') ?? '');
  const order = dayOrderOf(stamps);
  const authors = new Map<string, string>();
  let author = 'unknown';
  const messages = found.map((one, i): ExportedMessage => {
    // Messages in a row name their author once.
    author = nameIn(ownOf(one, '.from_name')) || author;
    const id = MESSAGE_ID.exec(one.getAttribute('id') ?? '')?.[1];
    if (id !== undefined) authors.set(id, author);
    const at = readStamp(stamps[i] ?? '', order);
    const reply = one.querySelector('.reply_to');
    const target = MESSAGE_ID.exec(reply?.querySelector('a')?.getAttribute('href') ?? '')?.[1] ?? '';
    const forwarded = one.querySelector('.forwarded');
    return {
      author,
      ...(at !== undefined && { at }),
      content: linesIn(ownOf(one, '.text')),
      ...(forwarded && { forwarded: forwardedOf(forwarded, order) }),
      notes: reply === null ? [] : [`reply to ${authors.get(target) ?? 'a message that is not here'}`],
      beside: [...one.querySelectorAll('.media_wrap .title, .media_wrap .photo_wrap')].map(
        (other) => oneLine(other.textContent ?? '') || (other.getAttribute('href') ?? ''),
      ),
    };
  });
  const channel = oneLine(page.querySelector('.page_header .text')?.textContent ?? '');
  return chatDocument({ ...(channel && { channel }), messages });
}

/** A message that is passed on names its author, and when it was written. */
function forwardedOf(body: DomElement, order: DayOrder | undefined): Forwarded {
  const from = nameIn(body.querySelector('.from_name'));
  const at = readStamp(body.querySelector('.date')?.getAttribute('title') ?? '', order);
  const content = linesIn(body.querySelector('.text'));
  return { content, ...(from !== '' && { from }), ...(at !== undefined && { at }) };
}

/** The first of the message itself, not of what is forwarded in it. */
function ownOf(message: DomElement, selector: string): DomElement | undefined {
  return [...message.querySelectorAll(selector)].find((one) => one.closest('.forwarded') === null);
}

/** The name without the stamp that a forwarded message has inside it. */
function nameIn(element: DomElement | null | undefined): string {
  const stamp = element?.querySelector('.date')?.textContent ?? '';
  return oneLine((element?.textContent ?? '').replace(stamp, ''));
}

function linesIn(element: DomElement | null | undefined): string {
  if (!element) return '';
  const parsed = BREAK.test(element.innerHTML)
    ? parsePage(`<div>${element.innerHTML.replace(BREAKS, '\n')}</div>`).body
    : element;
  return (parsed?.textContent ?? '').trim();
}
