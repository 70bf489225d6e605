import type { Span } from '../../language/span.js';
import type { JudgedSentence } from '../judgement.js';
import { subjectOfClause } from './clause.js';
import type { LookBack } from './look-back.js';
import { nounPhraseFrom, withOwnName } from './phrases.js';
import { quotedRanges } from './stance-quotation.js';
import {
  CLAUSE_WORDS,
  DETERMINERS,
  isPronoun,
  isVerb,
  LINKING,
  type PhraseToken,
  tokenize,
} from './tokens.js';

/** How far back a pronoun may point: farther, another person may have come between. */
const SENTENCES_BACK = 3;
const PERSON_NOUN =
  /\b(?:man|woman|boy|girl|mayor|minister|president|ceo|founder|director|manager|coach|player|officer|spokes(?:man|woman|person)|lawyer|doctor|teacher|driver|chief|chair(?:man|woman)?|head|owner|striker|captain|senator|professor|student|resident|witness|victim|suspect|actor|actress|singer|writer|author|judge|farmer|investor|trader|user|customer|defender|activist|father|mother|son|daughter|widow|husband|wife|neighbou?r|editor|reporter|journalist|scientist|researcher|engineer|executive|pilot|nurse|goalkeeper|runner|swimmer|cyclist|boxer|councillor|governor|candidate|sheriff|detective|prosecutor|employee|worker|tenant|landlord)$/i;
const COMPANY_NOUN =
  /\b(?:company|firm|exchange|group|club|bank|agency|ministry|university|school|council|team|party|association|authority|platform|airline|hospital|police|court|union|committee|federation|department|government|newspaper|charity|startup|retailer|publisher|regulator|office|league|studio|brewery|museum)$/i;
const GROUP_NOUN = /\b(?:couple|pair|duo|trio|family|band|crew|public|crowd|majority)$/i;
const OF_WOMAN =
  /^(?:Mrs|Ms|Miss|Lady|Dame|Madame|Sister)\b|\b(?:\w*woman|girl|actress|mother|daughter|widow|wife|sister|aunt)$/i;
const OF_MAN = /^(?:Mr|Sir|Lord|Brother)\b|\b(?:(?:\w*[^o\W])?man|boy|father|son|husband|brother|uncle)$/i;
/** "She put down her sign. It says …" */
const ENDS_IN_WRITING =
  /\b(?:sign|banner|poster|placard|note|plaque|label|sticker|letter|e-?mail|message|tweet|text)s?\W*$/i;
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Sgt|Capt|Gen)\.?\s/;

/**
 * Tells what a pronoun that stands as a speaker means, when that is safe to say.
 *
 * "He" and "she" take the nearest subject before them that is a person, "it" the nearest that is not, "they" the nearest plural.
 * A person is known by a name of two words, a title, a noun for a person, or a longer name elsewhere in the text. "I" and "we"
 * are left alone. Subjects more than three sentences back are not looked at.
 */
export function resolvePronoun(
  back: LookBack,
  { start, words }: Pick<JudgedSentence, 'start' | 'words'>,
  pronoun: Span,
): string | undefined {
  const fits = FITS.get(
    words
      .slice(pronoun.start, pronoun.end)
      .toLowerCase()
      .replace(/[’'].*/, ''),
  );
  if (!fits) return undefined;
  const here = subjectsOf(words.slice(0, pronoun.start));
  for (const name of here.reverse()) if (fits(name, back)) return name;
  let left = SENTENCES_BACK;
  const isIt = /^it\b/i.test(words.slice(pronoun.start, pronoun.end));
  for (const previous of back.sentencesBefore(start)) {
    if (left-- === 0) return undefined;
    if (isIt && ENDS_IN_WRITING.test(previous)) return undefined;
    const name = subjectsOf(previous).find((one) => fits(one, back));
    if (name) return name;
    if (!startsWithPronoun(previous)) return undefined;
  }
  return undefined;
}

const FITS: ReadonlyMap<string, (name: string, back: LookBack) => boolean> = new Map(
  Object.entries<(name: string, back: LookBack) => boolean>({
    he: (name, back) => isPerson(name, back) && !isOfOtherSex('he', name),
    him: (name, back) => isPerson(name, back) && !isOfOtherSex('he', name),
    she: (name, back) => isPerson(name, back) && !isOfOtherSex('she', name),
    her: (name, back) => isPerson(name, back) && !isOfOtherSex('she', name),
    it: (name) =>
      !isPlural(name) &&
      !TITLE.test(name) &&
      !PERSON_NOUN.test(headOf(name)) &&
      (COMPANY_NOUN.test(name) || /^\p{Lu}|^\d/u.test(name)),
    they: isSeveral,
  }),
);

/** Tells whether "he" or "she" cannot mean somebody, by a title or noun of men or of women. */
export function isOfOtherSex(pronoun: string, name: string): boolean {
  const other = /^(?:he|him)$/i.test(pronoun)
    ? OF_WOMAN
    : /^(?:she|her)$/i.test(pronoun)
      ? OF_MAN
      : undefined;
  return other?.test(headOf(name)) === true;
}

/** Tells whether somebody is told by a noun for a person: "the mayor of the town". */
export function isCalledPerson(name: string): boolean {
  return PERSON_NOUN.test(headOf(name));
}

function isSeveral(name: string, back: LookBack): boolean {
  return isPlural(name) || GROUP_NOUN.test(name) || (COMPANY_NOUN.test(name) && !isPerson(name, back));
}

function isPerson(name: string, back: LookBack): boolean {
  const own = headOf(name);
  if (COMPANY_NOUN.test(own) || isPlural(name)) return false;
  if (TITLE.test(name) || PERSON_NOUN.test(own) || PERSON_NOUN.test(own.split(', ', 1)[0] ?? '')) return true;
  if (/, \p{Lu}/u.test(name)) return isPerson(name.slice(name.lastIndexOf(', ') + 2), back);
  if (/^(?:the|a|an|its|their|some)\s/i.test(name)) return false;
  const parts = own.split(/\s+/);
  if (parts.length > 1) return parts.length <= 3 && parts.every((part) => /^\p{Lu}[\p{L}’'.-]+$/u.test(part));
  if (!/^\p{Lu}/u.test(name)) return false;
  // One word is a person when the text holds it in a longer name.
  return back.isInLongerName(name);
}

/** "The owner of the mill" is an owner. */
function headOf(name: string): string {
  return name.split(/ (?:of|from|at|for) /, 1)[0] ?? '';
}

function isPlural(name: string): boolean {
  return (
    /(?:[^s’']s|people|police|men|women|children|staff|authorities| and [\w’'-]+)$/.test(name) &&
    /^(?:the|some|several|many|two|three|four|five|most|these|those|other|\d+|his|her|its|their|[a-z]+s$)|\s|^[A-Z][a-z]+s$/.test(
      name,
    ) &&
    !/^[A-Z][\w’'-]+ [A-Z][\w’'-]+s$/.test(name)
  );
}

/** Noun phrases that stand before a verb, in text order: each may be a subject. */
function subjectsOf(sentence: string): string[] {
  // What is quoted has subjects of its own, which say nothing of who speaks.
  const words = withoutQuotations(sentence);
  const tokens = tokenize(words);
  const names: string[] = [];
  const add = (span: Span | undefined) => {
    const name = span && withOwnName(words, span);
    if (name && !isPronoun(name)) names.push(name);
  };
  // "…", said a worker of the firm: the verb comes first where the quotation was.
  const first = tokens.findIndex(({ isWord }) => isWord);
  const isInverted = /^(?:said|says|asked|added|wrote|replied|explained)$/.test(tokens[first]?.lower ?? '');
  add(isInverted ? nounPhraseFrom(tokens, first + 1) : subjectOfClause(tokens, 0, tokens.length));
  tokens.forEach((token, at) => {
    if (!DETERMINERS.has(token.lower) && !startsName(tokens, at)) return;
    const span = nounPhraseFrom(tokens, at);
    const next = span ? tokens.findIndex((other) => other.start >= span.end) : -1;
    if (next > 0 && isVerb(tokens, next)) add(span);
  });
  return names;
}

function withoutQuotations(words: string): string {
  let left = words;
  for (const { start, end } of quotedRanges(words)) {
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  }
  return left;
}

function startsName(tokens: readonly PhraseToken[], at: number): boolean {
  return (
    tokens[at]?.isCapital === true &&
    (tokens[at - 1]?.isCapital !== true || opensClause(tokens, at - 1)) &&
    !DETERMINERS.has(tokens[at - 1]?.lower ?? '')
  );
}

/** "After Ole Ruud left": the capital at the head of a sentence is part of no name. */
function opensClause(tokens: readonly PhraseToken[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return at === 0 && (CLAUSE_WORDS.has(lower) || LINKING.has(lower));
}

/** Also where all is quoted: whoever spoke before still speaks. */
function startsWithPronoun(sentence: string): boolean {
  const words = withoutQuotations(sentence);
  return /^[\s“”",]*(?:he|she|they|it)\b/i.test(words) || !/\p{L}/u.test(words);
}
