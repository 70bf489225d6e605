import type { Block } from '../document.js';
import { cased, WHOLE_NAME } from './person-names.js';

/** What tells that a page holds letters, or a reply that is signed, stands in so much of its beginning; UTF-16 code units. */
const HEAD_CHARS = 600;
const LETTERS =
  /(?<!\p{L})(?:letters? (?:to|from|page|&|and)|your letters|readers[’'] letters|(?:readers|you) write|mail ?bag|post ?bag|correspondence|open letter|right of reply|leserbriefe?|leserzuschriften|leserpost|offener brief|gegendarstellung|courrier des lecteurs|courrier|lettre ouverte|droit de réponse|cartas? (?:al|a la|a los|de los|do|dos|ao)|derecho de (?:réplica|rectificación)|direito de resposta|lettere?|diritto di replica|ingezonden|lezersbrieven|brieven|insändare|läsarbrev|leserinnlegg|lesarinnlegg|debattindlæg|læserbrev(?:e)?)(?!\p{L})/iu;
const LETTERS_ALONE = /^\W{0,6}(?:letters|briefe|letters? \d{1,4})\W{0,6}$/imu;
/** "Sir,", "Dear Editor", "To the Editor:" */
const SALUTATION =
  /^\W{0,4}(?:dear (?:sirs?|madam|editor|mr|ms|mrs)|(?:sir|madam|sirs|editor)\s?[,:–—-]|to the editor|sehr geehrte|madame, monsieur|monsieur le|señor(?:a)? director|geachte (?:redactie|heer))/imu;
/** What names nobody at the end of a letter and stands above whoever signs. */
const CLOSING =
  /^(?:yours|your|sincerely|kind|best|warm|with|respectfully|faithfully|regards|cordially|thank|mit|hochachtungsvoll|freundliche|gruß|grüße|veuillez|cordialement|bien à|atentamente|un saludo|saludos|cordiali|distinti|met vriendelijke|hoogachtend|med vennlig|med vänlig|venlig hilsen|signed|gez\.?)(?!\p{L})/iu;
const CLOSING_CHARS = 40;
/** A heading or a name is no longer. */
const LINE_CHARS = 80;
/** "Elsfleth, 14. August 2023", "14 August 2023" */
const PLACE_DAY =
  /^(?:\p{Lu}[^,\d]{1,40},? (?:den |le |am |a |on )?)?(?:\d|\p{Lu}\p{L}{2,8}\.? \d{1,2},).{0,30}\d{4}$/u;
const INITIALS = String.raw`(?:(?:\p{Lu}\.[ -]?){1,3}(?:${'(?:von|van|de|da|du|del|della|di|la|der|den) '})?\p{Lu}[\p{L}'’-]{1,24})`;
const TITLE = `(?:\\(?${cased('(?:prof|professor|dr|mrs?|ms|miss|the rev|rev|fr|sr|cllr|councillor|capt|captain|maj|major|col|colonel|gen|general|sgt|hon|sir|lady|lord|canon|dame)')}\\)?\\.? ){0,2}`;
/** Who signs, and what is told of him behind a comma, in brackets or behind a dash. */
const SIGNED = new RegExp(
  String.raw`^(?:[—–―-]{1,2}\s?)?(?<name>${TITLE}(?:${WHOLE_NAME}|${INITIALS}))(?:(?:\s?[,(|–—/]|\s{2,})[^.!?\n]{0,80}\)?\.?)?$`,
  'u',
);
/** What a headline has and no signature. */
const TELLS_MORE = /[,(|–—]\s?\p{L}|\s\s\p{L}/u;
const NO_SIGNATURE = /[!?:;]$|\p{Ll}{4}\.$/u;
const SIGNATURE_CHARS = 200;
const SIGNATURE_LINES = 5;
/** "[Editor's note: …]" */
const NOTE =
  /^\W{0,6}(?:editor(?:[’']s|s[’']|ial)? (?:note|replies|writes|response)|ed(?:itor)?\.? ?[:–—]|note (?:by|from|of|to) |the editor (?:replies|writes)|anm(?:erkung|\.)|die redaktion|note de la rédaction|n\.?d\.?l\.?r|nota (?:del|da|de la)|naschrift|red\.|we (?:reply|respond)[:.]|letters (?:must|should|may))/iu;
const ALL_QUOTED = /^\s*["“„«»‘][^"“”„«»]*["”“»«’]\s*$/u;
const STOP = /[.!?…][\s"'”’»)\]]*$/u;
/** A part of a paragraph that is set by lines may end so. */
const GOES_ON = /[;:,–—-]["'”’»)\]]*\s*$/u;

/**
 * Gives letters that a page prints to whoever signed each below it, and a reply that a paper had to print likewise. A page that prints none
 * may name its author at the end, too, and is left alone.
 * @param reading - the text, its marks blanked
 */
export function withLetterAuthors(reading: string, blocks: readonly Block[]): readonly Block[] {
  const head = reading.slice(0, HEAD_CHARS);
  if (!LETTERS.test(head) && !LETTERS_ALONE.test(head) && !SALUTATION.test(reading)) return blocks;
  const found = [...blocks];
  const wordsOf = (at: number) => reading.slice(blocks[at]?.start, blocks[at]?.end);
  let own: number[] = [];
  blocks.forEach((block, at) => {
    const words = reading.slice(block.start, block.end);
    const isHeading = block.kind === 'heading';
    const { name, above } = signatureOf(words, isHeading) ?? {};
    if (name !== undefined) {
      const last = above === undefined ? [] : [at];
      // Who tells of the signer by name is the one who prints the letter.
      const isOfSigner = (i: number) => i !== at && wordsOf(i).includes(name);
      for (const i of [...own, ...last].filter((one) => !isOfSigner(one)))
        found[i] = saidBy(found[i] as Block, name, i === at ? above : undefined);
      own = [];
    } else if (isHeading || block.kind === 'boilerplate' || isUnread(words)) own = [];
    else if (isBody(block, words)) own.push(at);
  });
  return found;
}

/** A short line without a stop that is no name that can be read may be one all the same: nobody further down said what stands above it. */
function isUnread(words: string): boolean {
  const isShort =
    words.length <= LINE_CHARS && !STOP.test(words) && !GOES_ON.test(words) && !ALL_QUOTED.test(words);
  return isShort && !PLACE_DAY.test(words) && !CLOSING.test(words);
}

/** A part of a letter; what is quoted on lines of its own is another's. */
function isBody({ kind, turns, origin }: Block, words: string): boolean {
  const isFree = turns === undefined && origin?.author === undefined;
  return (
    isFree &&
    (kind === 'paragraph' || kind === 'list') &&
    (STOP.test(words) || GOES_ON.test(words)) &&
    !NOTE.test(words) &&
    !ALL_QUOTED.test(words) &&
    !(words.length <= CLOSING_CHARS && CLOSING.test(words))
  );
}

/** @param end - where in the block its words end, and the signature begins */
function saidBy(block: Block, speaker: string, end: number | undefined): Block {
  const { start } = block;
  const signature = end === undefined ? [] : [{ start: start + end }];
  return { ...block, turns: [{ start, speaker }, ...signature] };
}

/** Reads who signs in a block, or in its last lines; `above` tells how much of it stands above the signature. */
function signatureOf(
  words: string,
  isHeading: boolean,
): { readonly name: string; readonly above?: number } | undefined {
  const lines = words.split('\n');
  const isShort = words.length <= SIGNATURE_CHARS && lines.length <= SIGNATURE_LINES;
  const whole = isShort ? signerOf(lines) : undefined;
  if (whole !== undefined) return isHeading && !TELLS_MORE.test(words) ? undefined : { name: whole };
  if (isHeading || lines.length < 2) return undefined;
  // Where no blank line parts them the signature is the end of the last paragraph.
  const last = lines.findLastIndex((line) => STOP.test(line));
  const below = lines.slice(last + 1);
  if (last < 0 || below.length === 0 || below.join('\n').length > SIGNATURE_CHARS) return undefined;
  const name = signerOf(below);
  return name === undefined ? undefined : { name, above: words.length - below.join('\n').length };
}

function signerOf(lines: readonly string[]): string | undefined {
  const told = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !CLOSING.test(line) && !PLACE_DAY.test(line));
  const [first = ''] = told;
  if (told.length > 3 || NO_SIGNATURE.test(first)) return undefined;
  return SIGNED.exec(first)?.groups?.name;
}
