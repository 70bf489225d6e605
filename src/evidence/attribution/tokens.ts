import { CALENDAR_WORDS } from '../../language/calendar-names.js';
import { isLetterOrDigit } from '../../language/plain-words.js';
import type { Span } from '../../language/span.js';

/** A word or a punctuation mark of a sentence; offsets count from the sentence's start. */
export interface PhraseToken extends Span {
  readonly text: string;
  /** In lower case, but for names like WHO that would else read as a small word. */
  readonly lower: string;
  readonly isWord: boolean;
  /** Begins with a capital letter or a digit-letter name such as `8BTC`. */
  readonly isCapital: boolean;
}

const TOKEN =
  /(?:Mr|Mrs|Ms|Dr|St|Sgt|Lt|Gen|Adm|Maj|Supt|Rev|Col|Capt|Cmdr|Rep|Sen|Gov|Prof|Jr|Sr|Inc|Ltd|Co|Corp)\.|(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{N}]+(?:[’'&.-][\p{L}\p{N}]+)*(?:[’'](?!\p{L}))?|[^\s]/gu;

/** What `eachPlain` reads: letters and digits of ASCII, and the marks of typewriters and typographers, without white space but spaces. */
const PLAIN = /^[ -~“”‘’–—…]*$/;
/** Letters with stops that are one token: titles, and the initials before a name. */
const DOTTED =
  /(?:Mr|Mrs|Ms|Dr|St|Sgt|Lt|Gen|Adm|Maj|Supt|Rev|Col|Capt|Cmdr|Rep|Sen|Gov|Prof|Jr|Sr|Inc|Ltd|Co|Corp)\.|(?:[A-Za-z]\.){2,}|[A-Z]\.(?= [A-Z])/y;
const LONGEST_TITLE = 5;

/** Takes where each token of a plain text begins and ends, as `TOKEN` finds them: its classes of letters take three times as long. */
function eachPlain(words: string, take: (start: number, end: number) => void): void {
  for (let at = 0; at < words.length; ) {
    const code = words.charCodeAt(at);
    if (code === SPACE) {
      at += 1;
      continue;
    }
    const end = isLetterOrDigit(code) ? endOfWord(words, at) : at + 1;
    take(at, end);
    at = end;
  }
}

function endOfWord(words: string, start: number): number {
  let end = endOfRun(words, start);
  if (words.charCodeAt(end) === STOP && end - start <= LONGEST_TITLE) {
    DOTTED.lastIndex = start;
    if (DOTTED.test(words)) return DOTTED.lastIndex;
  }
  for (let joins = JOINS.has(words.charAt(end)); joins; joins = JOINS.has(words.charAt(end))) {
    const next = endOfRun(words, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  // A letter of ASCII behind it would have gone on with the word.
  const mark = words.charCodeAt(end);
  return mark === APOSTROPHE || mark === CURLY_APOSTROPHE ? end + 1 : end;
}

function endOfRun(words: string, start: number): number {
  let end = start;
  while (isLetterOrDigit(words.charCodeAt(end))) end++;
  return end;
}

/** Most tokens are looked at by nobody: what they are is read when it is first asked for. */
class ReadToken implements PhraseToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  #lower: string | undefined;
  #isWord: boolean | undefined;
  #isCapital: boolean | undefined;

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
    this.end = start + text.length;
  }

  get lower(): string {
    this.#lower ??=
      !beginsLow(this.text) && /^\p{Lu}{2,4}$/u.test(this.text)
        ? this.text
        : withoutContraction(this.text.toLowerCase());
    return this.#lower;
  }

  get isWord(): boolean {
    this.#isWord ??= isLetterOrDigit(this.text.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(this.text);
    return this.#isWord;
  }

  get isCapital(): boolean {
    this.#isCapital ??= !isLow(this.text) && /^\p{Lu}|^\d+\p{Lu}|^\p{Ll}\p{Lu}/u.test(this.text);
    return this.#isCapital;
  }
}

/** Whether a word begins with a small letter of ASCII: most do, and classes of letters take longer to ask. */
function beginsLow(word: string, at = 0): boolean {
  const code = word.charCodeAt(at);
  return code >= SMALL_A && code <= SMALL_Z;
}

/** Whether it begins with two, or is one. */
function isLow(word: string): boolean {
  return beginsLow(word) && (word.length === 1 || beginsLow(word, 1));
}

/** Cuts a sentence into words and marks, with their places in it; abbreviations and initials stay whole. */
export function tokenize(words: string): PhraseToken[] {
  const tokens: PhraseToken[] = [];
  if (PLAIN.test(words)) {
    eachPlain(words, (start, end) =>
      tokens.push(new ReadToken(withoutClosing(words.slice(start, end)), start)),
    );
    return tokens;
  }
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(words); match !== null; match = TOKEN.exec(words))
    tokens.push(new ReadToken(withoutClosing(match[0]), match.index));
  return tokens;
}

/** An apostrophe at the end is a possessive only behind an s; else it closes a quotation. */
function withoutClosing(raw: string): string {
  const last = raw.charCodeAt(raw.length - 1);
  if (raw.length < 2 || (last !== APOSTROPHE && last !== CURLY_APOSTROPHE)) return raw;
  return /[sS]/.test(raw.charAt(raw.length - 2)) ? raw : raw.slice(0, -1);
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const [SPACE, STOP, ZERO, NINE] = [0x20, 0x2e, 0x30, 0x39];
const [SMALL_A, SMALL_Z] = [0x61, 0x7a];
/** What joins the parts of a word. */
const JOINS = new Set("’'&.-");

/** "They’ve" counts as the pronoun, "couldn’t" as an auxiliary. */
function withoutContraction(lower: string): string {
  if (!lower.includes("'") && !lower.includes('’')) return lower;
  if (/n[’']t$/.test(lower)) return 'cannot';
  return lower.replace(/^(i|you|he|she|it|we|they|there|that|who)[’'](?:m|re|s|ve|ll|d)$/, '$1');
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DETERMINERS = set(
  'the a an this that these those his her its their our my your some several many most all both few other another each every one two three four five six seven eight nine ten dozens hundreds thousands',
);
export const AUXILIARIES = set(
  'has have had having was were is are be been being am did does do will would could should may might can must shall cannot',
);
const ADVERBS = set(
  'always often long ever simply flat-out reluctantly longer no also further later then now even still again already never not ever once twice just first finally earlier once soon there both either initially however instead therefore thus since yesterday today tonight tomorrow recently',
);
const DAYS: ReadonlySet<string> = new Set([
  ...CALENDAR_WORDS,
  ...set(
    'day days hour hours weeks months years jan feb aug sept oct nov dec week month year night morning afternoon evening noon midnight yesterday today tonight weekend',
  ),
]);
export const LINKING = set('of for from at in with on behind against inside outside near within');
export const CLAUSE_WORDS = set(
  'why how what that which who whom whose but because while when after before since as if though although unless until whether where and or so than then nor yet by to into over about through during following amid despite without via under per',
);
export const PRONOUNS = set(
  'he she they it we i you who which that this these those one there what nobody everyone both',
);
const COMMON_VERBS = set(
  'boasts owns runs said says say told tells tell went goes came comes took takes made makes gave gives got gets left leaves saw sees knew knows thought thinks kept keeps held holds wrote writes ran runs put puts met meets sent sends brought brings spoke speaks found finds felt lost won paid bought sold broke began began hit cut let set read led fell rose grew became stood sat drove flew hired fired denies claims alleges accuses blames insists argues warns confirms believes remains refuses declines appears seems wants continues plans tried tries used',
);

export const isAdverb = (token: PhraseToken) =>
  ADVERBS.has(token.lower) ||
  (token.lower.endsWith('ly') &&
    !token.isCapital &&
    token.lower.length > 4 &&
    !/^(?:family|assembly|supply|ally|bully|italy|july|daily|weekly|monthly)$/.test(token.lower));
export const isTime = (token: PhraseToken) =>
  DAYS.has(token.lower) ||
  (beginsWithDigit(token.lower) &&
    /^\d{1,2}(?:st|nd|rd|th)?$|^(?:19|20)\d\d$|^\d{1,2}[:.]\d\d$/.test(token.lower));
/** Tells whether a word reads as a finite verb or a participle. Adjectives in -ed are told apart by what stands before them. */
export function isVerb(tokens: readonly PhraseToken[], at: number): boolean {
  const token = tokens[at];
  if (!token?.isWord || (token.isCapital && at > 0)) return false;
  if (AUXILIARIES.has(token.lower)) return true;
  if (COMMON_VERBS.has(token.lower)) return true;
  if (tokens[at + 1]?.lower === 'that' && /[a-z]{3}s$/.test(token.lower)) return true;
  const mayBe = token.lower.endsWith('ed') || token.lower.endsWith('ing');
  if (!mayBe || !/(?:[a-z]{2}ed|[a-z]{3}ing)$/.test(token.lower)) return false;
  const before = tokens[at - 1];
  const isAdjective =
    before === undefined || DETERMINERS.has(before.lower) || isAdverb(before) || /’s$|'s$/.test(before.lower);
  return (
    !isAdjective &&
    !/^(?:managing|acting|leading|founding|presiding|sitting|outgoing|incoming|trading|banking|housing|building|shipping|mining|training|marketing|meeting|sibling|king|ring|evening|morning|red|bed|shed|seed|wing|gaming|cycling|boxing|swimming|ruling|betting|parking|hearing|spring|beijing)$/.test(
      token.lower,
    )
  );
}

function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= ZERO && code <= NINE;
}

/** Tells whether a phrase is a bare pronoun, contracted or not. */
export function isPronoun(phrase: string): boolean {
  return !/^\p{Lu}{2,}$/u.test(phrase) && PRONOUNS.has(withoutContraction(phrase.toLowerCase()));
}
