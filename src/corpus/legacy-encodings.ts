import { createRequire } from 'node:module';

/** What is read without being UTF-8; names as `TextDecoder` has them. */
export type LegacyEncoding = 'windows-1252' | 'gb18030' | 'big5' | 'shift_jis' | 'euc-jp' | 'euc-kr';

interface Guess {
  readonly name: string;
  /** 0 to 100. */
  readonly confidence: number;
}

/** How much of a file is looked at; bytes. */
const SAMPLE_BYTES = 64 * 1024;
/** A guess is sure from here on, and when the next one is so far behind; hundredths. */
const SURE = 90;
const AHEAD = 15;
/** Fewer characters of an Asian script tell nothing for sure. */
const LEAST_WIDE = 12;

const WIDE: ReadonlyMap<string, LegacyEncoding> = new Map([
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
]);
const WIDE_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Letters of Western languages, and what typing programs put in for quotes, dashes and signs. */
const WESTERN =
  /[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜàáâãäåæçèéêëìíîïñòóôõöøùúûüÿœŒßŠšŽžÝýÞþÐð‘’“”‚„–—…•€£§°·©®™«»¡¿½¼¾\u00a0´]/u;
/** Written so, other languages' letters look like these inside words: "pøíklad" is Czech. */
const FOREIGN = /[³¹¿¶¼¾Ÿ¥¤¦¨¬¯±²µ¸º]\p{L}|\p{L}[³¹¶¼¾¥¤¦¨¬¯±²µ¸]/u;
const CENTRAL = /\p{Ll}[øìùèò]\p{L}|\p{Ll}[øìùèò](?!\p{L})/gu;
const CENTRAL_SHARE = 0.02;

/**
 * Tells the encoding of a text that is no UTF-8.
 * @returns undefined where two encodings may be meant: a wrong letter would be quoted as the document's
 */
export function sureEncoding(bytes: Uint8Array): LegacyEncoding | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const guesses = guessesOf(sample);
  const [best, next] = guesses;
  const wide = best && WIDE.get(best.name);
  if (
    best &&
    wide !== undefined &&
    best.confidence >= SURE &&
    best.confidence - (next?.confidence ?? 0) >= AHEAD
  ) {
    return holdsWide(bytes, wide) ? wide : undefined;
  }
  const mayBeWide = guesses.some(({ name, confidence }) => WIDE.has(name) && confidence >= 50);
  const isCyrillic = guesses.some(
    ({ name, confidence }) => /1251|KOI8|8859-5/.test(name) && confidence >= 50,
  );
  return !mayBeWide && !isCyrillic && isWestern(sample) ? 'windows-1252' : undefined;
}

function holdsWide(bytes: Uint8Array, encoding: LegacyEncoding): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return (text.match(WIDE_CHARACTER)?.length ?? 0) >= LEAST_WIDE;
  } catch {
    return false;
  }
}

function isWestern(sample: Uint8Array): boolean {
  const text = decodeWestern(sample);
  if (text === undefined) return false;
  let letters = 0;
  let high = 0;
  for (const character of text) {
    if (character > '\u007f') {
      high++;
      if (!WESTERN.test(character)) return false;
    } else if (/[A-Za-z]/.test(character)) letters++;
  }
  // Text of another alphabet has hardly an ASCII letter between its words.
  if (high === 0 || high > letters * 0.4 || FOREIGN.test(text)) return false;
  return (text.match(CENTRAL)?.length ?? 0) <= letters * CENTRAL_SHARE;
}

/** The bytes 80 to 9F; undefined ones are none of any text. */
const TYPED = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes Windows-1252: some versions of the platform's decoder take the bytes 80 to 9F for control characters.
 * @returns undefined when a byte means nothing
 */
export function decodeWestern(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const typed = text.replace(/[\u0080-\u009f]/g, (control) => TYPED[control.charCodeAt(0) - 0x80] ?? control);
  return /[\u0080-\u009f]/.test(typed) ? undefined : typed;
}

const load = createRequire(import.meta.url);

/** The library is loaded when a file needs it: most never do. */
function guessesOf(sample: Uint8Array): readonly Guess[] {
  const { analyse } = load('chardet') as { analyse(bytes: Uint8Array): readonly Guess[] };
  return analyse(sample);
}
