/** What a member sees of one text of a message, and what is wrong with it. */
export interface Shown {
  /** The runs of quoted lines, as the characters that a member sees. */
  readonly quotes: readonly string[];
  /** What would ping, link, format, hide or reorder; nothing in a text that is well made. */
  readonly faults: readonly string[];
}

/** Stands for a character that is shown as itself; none that texts hold. */
const PLAIN = '\uE000';
const ESCAPE = /\\([^0-9A-Za-z\s])/gu;
const REVEALED = /⟦U\+([0-9A-F]{4,6})⟧/g;
const QUOTED = /^> (.*)$/;
/** Code spans in the bot's own words: commands, numbers, a setting, a page of its documentation. */
const OWN_CODE =
  /`(?:\/\p{L}+(?: \p{L}+:?)?|[0-9a-f-]{8,40}|\d+|[A-Z]+_[A-Z]+|casebook \p{L}+|docs\/[a-z-]+\.md)`/gu;
/** Small print, and the topics that a refusal lists. */
const OWN_START = /^(?:-# |- (?=\S))/;
const OWN_LINK = /\[([^\]\n[]*)\]\(<(https?:\/\/[^\s<>()]+)>\)/g;
const JOINS =
  /(?<=(?:[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F)(?:\*\*)?)(?:\u200C|\u200D)(?=(?:\*\*)?[\p{L}\p{Extended_Pictographic}])/gu;

/** Whatever of Discord's markup is left once all that is escaped is out of the way. */
const ACTING: readonly (readonly [string, RegExp])[] = [
  ['a mention', /<[@#/]|@(?:everyone|here)|<id:/],
  ['an emoji or a time', /<a?:\w|:\w+:|<t:/],
  ['a link', /\w:\/\/|\]\(|discord\.gg\/|<[a-z]*:|<\+?\d/i],
  ['formatting', /[*_~|`<>[\]#]/],
  ['a list', /^[ \t]*(?:[-+*] |\d+[.)](?:\s|$))/m],
  [
    'a hidden character',
    /(?![\t\n\r\v\f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\u034F|[\u115F\u1160\u3164\uFFA0]/u,
  ],
];

/**
 * Reads one text as Discord draws it, by a reading of its own: the program's own escaping has no hand in it.
 * @param content - of a text display
 * @param links - the addresses that citations may lead to, by `addressKey`
 */
export function readShown(content: string, links: ReadonlySet<string>): Shown {
  const faults: string[] = [];
  const quotes: string[] = [];
  let run = '';
  // Line ends stand between the lines.
  const parts = content.split(/(\r\n|[\n\r])/);
  for (let at = 0; at < parts.length; at += 2) {
    const line = parts[at] ?? '';
    const quoted = QUOTED.exec(line)?.[1];
    if (quoted === undefined) {
      if (run !== '') quotes.push(run);
      run = '';
    } else run += (run === '' ? '' : (parts[at - 1] ?? '')) + seen(quoted);
    const plain = withoutOwnMarks(quoted ?? line.replace(OWN_START, ''), links, faults);
    for (const [what, pattern] of ACTING) {
      if (pattern.test(plain)) faults.push(`${what} in ${JSON.stringify(line)}`);
    }
  }
  if (run !== '') quotes.push(run);
  return { quotes, faults };
}

/** The characters of a quoted line: escapes and bold taken off, revealed characters being themselves. */
function seen(line: string): string {
  return line
    .replaceAll(/\\([^0-9A-Za-z\s])|\*\*/gu, (_, plain?: string) =>
      plain === undefined ? '' : PLAIN + plain,
    )
    .replaceAll(REVEALED, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(PLAIN, '');
}

/** A line without what is escaped and without the marks that the program may make. */
function withoutOwnMarks(line: string, links: ReadonlySet<string>, faults: string[]): string {
  const escaped = line.replaceAll(ESCAPE, PLAIN).replaceAll(REVEALED, PLAIN);
  const bold = escaped.match(/\*\*/g)?.length ?? 0;
  if (bold % 2 === 1) faults.push(`bold without an end in ${JSON.stringify(line)}`);
  return escaped
    .replaceAll(OWN_LINK, (_, label: string, address: string) => {
      if (!links.has(addressKey(address))) faults.push(`a link to ${address}`);
      return label;
    })
    .replaceAll(JOINS, PLAIN)
    .replaceAll(OWN_CODE, PLAIN)
    .replaceAll(/\*\*(?=\S)([^*]*[^*\s])\*\*/g, `${PLAIN}$1${PLAIN}`);
}

/** One spelling of an address, however its characters are written. */
export function addressKey(address: string): string {
  const { href } = new URL(address);
  return href.replaceAll(/%[0-7][0-9a-f]/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}
