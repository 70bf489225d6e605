/** The height of a phone's screen that a message may take, in points. */
export const PHONE_POINTS = 844;
/** What of it is left between the head of a channel and the field to write in. */
export const READING_POINTS = 742;
/** Between two parts of a message. */
export const GAP_POINTS = 8;
/** The picture of a timeline, and a row of buttons. */
export const PICTURE_POINTS = 140;
export const BUTTONS_POINTS = 45;
/** Around all parts of a frame. */
export const FRAME_POINTS = 32;

/** Of each kind of line: what it begins with, how high it is, and how many letters go into its width. */
const KINDS = [
  { start: '-# ', points: 18, letters: 39 },
  { start: '> ', points: 21, letters: 30 },
  { start: '- ', points: 21, letters: 32 },
  { start: '', points: 21, letters: 34 },
] as const;
/** What is not seen: addresses behind a link's words, and marks. */
const UNSEEN = /(?<=\])\([^()\s]*\)|\*\*|\\(?=\p{P}|\p{S})/gu;
/** Letters that are twice as wide, and end a line anywhere. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/gu;

/** Estimates how high a text stands on a phone, in points: a part of a message in Discord's markdown, with the gap below it. */
export function phoneHeight(markdown: string): number {
  return markdown.split('\n').reduce((sum, line) => sum + heightOfLine(line), GAP_POINTS);
}

/** Adds up how high several texts stand, one below the other. */
export function phoneHeights(texts: readonly string[]): number {
  return texts.reduce((sum, one) => sum + phoneHeight(one), 0);
}

function heightOfLine(line: string): number {
  const kind = KINDS.find(({ start }) => line.startsWith(start)) ?? KINDS[3];
  const seen = line.slice(kind.start.length).replace(UNSEEN, '').replace(WIDE, ' $&\u200b');
  let lines = 1;
  let used = 0;
  for (const word of seen.split(' ')) {
    // The mark behind a wide letter counts for its second half.
    const letters = word.length;
    const isFirst = used === 0 || word.endsWith('\u200b');
    if (used + letters + (isFirst ? 0 : 1) <= kind.letters) used += letters + (isFirst ? 0 : 1);
    else {
      lines += used === 0 ? Math.ceil(letters / kind.letters) - 1 : Math.ceil(letters / kind.letters);
      used = letters % kind.letters;
    }
  }
  return lines * kind.points;
}
