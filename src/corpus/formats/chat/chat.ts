import type { Block, Origin } from '../../document.js';
import { dayOrderOf, readStamp } from '../../entries/stamps.js';
import { addressMarks } from '../../lines/inline-marks.js';
import { type Line, linesOf } from '../../lines/lines.js';
import type { Reason } from '../../lines/reasons.js';
import { type Extracted, UnreadError } from '../format.js';
import { parsePage } from '../web/dom.js';
import { readChatJson } from './chat-json.js';
import { readChatPage } from './chat-page.js';
import { readMessengerJson } from './messenger-json.js';
import { readSlackJson } from './slack-json.js';
import { readTelegramJson } from './telegram-json.js';
import { readTelegramPage } from './telegram-page.js';

const RULE = /^={20,}$/;
const HEAD = /^\[([^\]]{6,40})\]\s+(\S.{0,120})$/;
const PINNED = / \((?:pinned|edited)\)$/i;
/** What the export writes below a message that is none of its words. */
const PART = /^\{(Attachments|Embed|Embeds|Stickers|Reactions|Invite)\}$/;

/** Reads what DiscordChatExporter, Telegram, Slack or Messenger write of a chat, as a text, as JSON or as a page. */
export async function* readChat(path: string, text: string): AsyncIterable<Extracted> {
  if (/\.json$/i.test(path)) yield* readJson(path, text);
  else if (/\.html?$/i.test(path)) yield readPage(text);
  else yield readChatText(text);
}

function* readJson(path: string, text: string): Iterable<Extracted> {
  const value = parseJson(text);
  if (Array.isArray(value)) yield readSlackJson(value, path);
  else if (typeof value === 'object' && value !== null && 'guild' in value) yield readChatJson(value);
  else if (typeof value === 'object' && value !== null && ('type' in value || 'about' in value))
    yield* readTelegramJson(value);
  else yield readMessengerJson(value);
}

function readPage(html: string): Extracted {
  const page = parsePage(html);
  return page.querySelector('.chat_page, .message.default') ? readTelegramPage(page) : readChatPage(page);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadError(
      'damaged',
      `It is no JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/**
 * Reads a text export, which stays as it is: each message is a heading with its stamp and author, and the blocks of its
 * words.
 */
function readChatText(text: string): Extracted {
  const lines = linesOf(text, text.startsWith('\uFEFF') ? 1 : 0);
  const about = new Map<string, string>();
  const blocks = chatBlocks(lines, about);
  const title = channelName(about.get('Channel'));
  const publisher = about.get('Guild') ?? about.get('Server');
  return {
    text,
    blocks,
    marks: addressMarks(text),
    given: { ...(title && { title }), ...(publisher && { publisher }) },
  };
}

/** @param about - gets what the head of the export says of the channel */
function chatBlocks(lines: readonly Line[], about: Map<string, string>): Block[] {
  const order = dayOrderOf(lines.flatMap(({ text }) => HEAD.exec(text)?.[1] ?? []));
  const blocks: Block[] = [];
  let rules = 0;
  let origin: Origin | undefined;
  let part: Reason | undefined;
  let count = 0;
  const push = (block: Block, joins: boolean) => {
    const last = blocks.at(-1);
    const same = last?.kind === block.kind && last.reason === block.reason;
    if (joins && last && same) blocks[blocks.length - 1] = { ...last, end: block.end };
    else blocks.push(block);
  };
  for (const { start, end, text: line, blankAbove } of lines) {
    const isRule = RULE.test(line);
    if (isRule) rules++;
    const [, stamp, who] = HEAD.exec(line) ?? [];
    if (isRule || rules === 1 || rules >= 3) {
      const [, key, value] = /^(Guild|Server|Channel|Topic): (.+)$/.exec(line) ?? [];
      if (key !== undefined && value !== undefined) about.set(key, value);
      push({ start, end, kind: 'boilerplate', reason: 'chat header' }, true);
    } else if (stamp !== undefined && who !== undefined && (blankAbove > 0 || count === 0)) {
      const at = readStamp(stamp, order);
      part = undefined;
      origin = { message: ++count, author: who.replace(PINNED, ''), ...(at !== undefined && { at }) };
      push({ start, end, kind: 'heading', origin }, false);
    } else if (part !== undefined || PART.test(line)) {
      if (PART.test(line)) part = /Reactions/.test(line) ? 'reactions' : 'attachment';
      push({ start, end, kind: 'boilerplate', ...(part && { reason: part }) }, true);
    } else {
      push({ start, end, kind: 'paragraph', ...(origin && { origin }) }, blankAbove === 0);
    }
  }
  return blocks;
}

/** Names a channel without its category: "Support / incident-room" is incident-room. */
function channelName(channel: string | undefined): string | undefined {
  return channel?.split(' / ').at(-1)?.trim();
}
