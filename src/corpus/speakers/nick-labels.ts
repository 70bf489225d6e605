import { NO_SPEAKER } from './turn-labels.js';

/** "stannisfan: so it was the coach", "Bram_NL: who says?" */
const LABELLED = /^([\p{L}\p{N}_][\p{L}\p{N}_.-]{1,24}): (?=\S)/u;
/** A word that begins large is a name, which is read by itself; a number is none. */
const NICK = /^\p{Ll}|[\p{L}][\p{N}_]|_\p{L}/u;
/** Fewer messages are no chat, and no chat is without a nick that speaks again. */
const LEAST_MESSAGES = 4;
const LEAST_NICKS = 2;
/** The values of fields are shorter than most of what people say; words. */
const SAID_WORDS = 4;
const WORDS = /[\p{L}\p{N}]+/gu;
const ASKS = /[?？]/u;

/**
 * Finds the nicks that head the messages of a pasted chat: some speak again, most messages say several words, and one asks.
 * @returns none where the lines are fields, such as "status: open"
 */
export function nicksIn(lines: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  let [messages, long, asked] = [0, 0, 0];
  for (const line of lines) {
    const [label, nick = ''] = LABELLED.exec(line) ?? [];
    if (label === undefined || !NICK.test(nick) || NO_SPEAKER.test(nick)) continue;
    const words = line.slice(label.length);
    times.set(nick, (times.get(nick) ?? 0) + 1);
    messages += 1;
    if ((words.match(WORDS)?.length ?? 0) >= SAID_WORDS) long += 1;
    if (ASKS.test(words)) asked += 1;
  }
  const isChat =
    messages >= LEAST_MESSAGES &&
    times.size >= LEAST_NICKS &&
    Math.max(...times.values()) > 1 &&
    long * 2 > messages &&
    asked > 0;
  return isChat ? new Set(times.keys()) : new Set();
}

/** Reads the label of a message: the nick, and how much of the line it takes; undefined where none of the nicks heads it. */
export function nickLabelOf(
  line: string,
  nicks: ReadonlySet<string>,
): { readonly speaker: string; readonly length: number } | undefined {
  const [label, speaker] = nicks.size === 0 ? [] : (LABELLED.exec(line) ?? []);
  return label === undefined || speaker === undefined || !nicks.has(speaker)
    ? undefined
    : { speaker, length: label.length - 1 };
}
