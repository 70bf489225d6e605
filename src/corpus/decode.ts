import type { ProblemKind } from './document.js';
import { decodeWestern, type LegacyEncoding, sureEncoding } from './legacy-encodings.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding;

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | {
      readonly ok: false;
      readonly kind: Extract<ProblemKind, 'binary' | 'encoding'>;
      readonly message: string;
    };

/** How much of a file is looked at to tell UTF-16 without a mark; bytes. */
const SAMPLE_BYTES = 4096;
/** Of the upper bytes of UTF-16 text in an alphabet nearly all are zero, of the lower ones nearly none. */
const MOSTLY = 0.7;
const HARDLY = 0.05;
const NO_TEXT =
  'It holds control characters, so it is no text. Save it as one, or take it out of the folder.';
/** Share of control characters from which on a file is no text. */
const BINARY_SHARE = 0.02;

const FORMATS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
];

const LEGACY: readonly (readonly [string, RegExp])[] = [
  ['shift_jis', /[\u3041-\u30ff]/gu],
  ['euc-kr', /[\uac00-\ud7a3]/gu],
  ['gb18030', /[\u4e00-\u9fff]/gu],
];

/**
 * Turns the bytes of a file into text: UTF-8 with or without a byte order mark, UTF-16 of either order with one
 * or plainly recognisable without; older encodings where there is no doubt which. Nothing is changed: the mark stays the first character,
 * line ends stay as they are, and the text encodes back to the very bytes.
 * @returns the text, or why there is none, in a sentence for people; never throws
 */
export function decode(bytes: Uint8Array): Decoded {
  const known = FORMATS.find(([magic]) => startsWith(bytes, magic));
  if (known) return { ok: false, kind: 'binary', message: `It is ${known[1]}, not text.` };
  if (startsWith(bytes, '\u00ff\u00fe\u0000\u0000') || startsWith(bytes, '\u0000\u0000\u00fe\u00ff')) {
    return encodingFault('It is UTF-32 text; save it as UTF-8.');
  }
  const wide = utf16Order(bytes);
  if (wide) {
    const text = strictly(wide, bytes);
    if (text !== undefined && bytes.length % 2 === 0 && !isBinary(text))
      return { ok: true, text, encoding: wide };
    return encodingFault('It begins like UTF-16 but is damaged or cut off; save it again as UTF-8.');
  }
  const text = strictly('utf-8', bytes);
  if (text === undefined) return undecodable(bytes);
  if (isBinary(text)) return { ok: false, kind: 'binary', message: NO_TEXT };
  return { ok: true, text, encoding: 'utf-8' };
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  if (bytes.length < magic.length) return false;
  for (let i = 0; i < magic.length; i++) if (bytes[i] !== magic.charCodeAt(i)) return false;
  return true;
}

function encodingFault(message: string): Decoded {
  return { ok: false, kind: 'encoding', message };
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd / pairs >= MOSTLY && even / pairs <= HARDLY) return 'utf-16le';
  if (even / pairs >= MOSTLY && odd / pairs <= HARDLY) return 'utf-16be';
  return undefined;
}

function isBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    // Tab, line feed, vertical tab, form feed, carriage return and escape do stand in texts.
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 127) controls++;
  }
  return controls > Math.max(1, text.length * BINARY_SHARE);
}

function undecodable(bytes: Uint8Array): Decoded {
  const loose = new TextDecoder('latin1').decode(bytes);
  if (isBinary(loose)) return { ok: false, kind: 'binary', message: NO_TEXT };
  const legacy = sureEncoding(bytes);
  const read = legacy === 'windows-1252' ? decodeWestern(bytes) : legacy && strictly(legacy, bytes);
  if (legacy !== undefined && read !== undefined) return { ok: true, text: read, encoding: legacy };
  const at = firstFault(bytes);
  const line = bytes.subarray(0, at).reduce((count, byte) => (byte === 10 ? count + 1 : count), 1);
  const guess = legacyGuess(bytes);
  return encodingFault(
    `It is not UTF-8 (line ${line})${guess ? `, but perhaps ${guess}` : ''}; save it as UTF-8.`,
  );
}

/** Offset of the first byte that breaks UTF-8: the longest prefix that decodes, found by halving. */
function firstFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    // `stream` lets a prefix end inside a character.
    if (decodesSoFar(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return good;
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function legacyGuess(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES * 16);
  for (const [encoding, script] of LEGACY) {
    const text = strictly(encoding, sample);
    if (text && (text.match(script)?.length ?? 0) > text.length * 0.2) return encoding.toUpperCase();
  }
  return strictly('windows-1252', sample) === undefined ? undefined : 'WINDOWS-1252';
}
