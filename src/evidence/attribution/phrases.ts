import type { Span } from '../../language/span.js';
import {
  AUXILIARIES,
  CLAUSE_WORDS,
  DETERMINERS,
  isAdverb,
  isTime,
  isVerb,
  LINKING,
  type PhraseToken,
  PRONOUNS,
} from './tokens.js';

/** A speaker told by what he is rather than by name. */
const DESCRIBES =
  /^(?:(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Oo]ne|[Aa]nother) [\p{L}’' -]+|[\p{Ll}’' -]+|\p{Lu}[\p{L} -]*[’']s? [\p{Ll}][\p{Ll} -]*)$/u;
/** ", Ida Falk" behind a description, up to the comma or stop that closes it. */
const OWN_NAME =
  /^, (?:(?:Mr|Mrs|Ms|Dr|Prof|Sgt|Capt)\. )?\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.|von|van|de|du|la|of|and))*(?=[,.;:]|$)/u;

/** Gives the words of a phrase, with the name that stands beside it: "His lawyer, Ida Falk" where the phrase is "His lawyer". */
export function withOwnName(words: string, { start, end }: Span): string {
  const description = words.slice(start, end);
  const own = DESCRIBES.test(description) ? OWN_NAME.exec(words.slice(end)) : null;
  return own === null ? description : words.slice(start, end + own[0].length);
}

/** Finds the noun phrase whose last word is token `last`. */
export function nounPhraseEnding(tokens: readonly PhraseToken[], last: number): Span | undefined {
  const end = tokens[last];
  if (!end?.isWord || (CLAUSE_WORDS.has(end.lower) && !PRONOUNS.has(end.lower))) return undefined;
  if (PRONOUNS.has(end.lower)) return { start: end.start, end: end.end };
  let first = last;
  for (let at = last; at >= 0; at--) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token) break;
    if (token.text === ',' && tokens[first]?.isCapital === true) {
      const listed = listBefore(tokens, at, last);
      if (listed === undefined) break;
      first = listed;
      at = listed;
      continue;
    }
    if (token.text === '.' || !token.isWord) {
      if (!/^[&]$/.test(token.text)) break;
    }
    if (DETERMINERS.has(token.lower)) {
      first = at;
      const steps = stepsBeforeArticle(tokens, at);
      if (steps === undefined) break;
      at -= steps;
      continue;
    }
    if (LINKING.has(token.lower) || token.lower === 'and' || isCloseTo(tokens, at)) {
      const joins =
        token.lower !== 'and' || (before?.isCapital === true && tokens[at + 1]?.isCapital === true);
      if (!joins || !(isNounLike(tokens, at - 1) || isCloseTo(tokens, at))) break;
      continue;
    }
    if (CLAUSE_WORDS.has(token.lower) || PRONOUNS.has(token.lower) || isAdverb(token)) break;
    if (isVerb(tokens, at) && token.lower !== 'briefed') break;
    if (isTime(token) && !isTime(end)) break;
    first = at;
  }
  const start = tokens[nameBehindAdverbial(tokens, first, last)];
  return start ? { start: start.start, end: end.end } : undefined;
}

/** How many tokens before an article a phrase goes on: over what joins it, "one of the guards", or at once, "two other bakers". */
function stepsBeforeArticle(tokens: readonly PhraseToken[], article: number): number | undefined {
  const before = tokens[article - 1];
  if (before === undefined) return undefined;
  const isClose = isCloseTo(tokens, article - 1);
  const isJoined = LINKING.has(before.lower) || isClose;
  if (isJoined && (isClose || isNounLike(tokens, article - 2) || isPartOf(tokens, article - 1))) return 1;
  return COUNTS.has(before.lower) ? 0 : undefined;
}

const COUNTS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten several some many most all'.split(' '),
);

/** "One of the guards": some of several. */
function isPartOf(tokens: readonly PhraseToken[], of: number): boolean {
  const before = tokens[of - 1]?.lower ?? '';
  return tokens[of]?.lower === 'of' && (before === 'one' || COUNTS.has(before));
}

/**
 * Finds where a list of names begins that a comma parts: "Customers in Estonia, Nigeria and Poland". A place before two names is in
 * no list with them: "In Oslo, Falk and Ruud said".
 */
function listBefore(tokens: readonly PhraseToken[], comma: number, last: number): number | undefined {
  const isOfTwo = tokens.slice(comma + 1, last).some(({ lower }) => lower === 'and');
  let first = comma;
  while (isOfTwo && tokens[first]?.text === ',' && isNameAt(tokens, first - 1)) {
    first--;
    while (isNameAt(tokens, first - 1)) first--;
    if (tokens[first - 1]?.text === ',') first--;
  }
  if (tokens[first]?.text === ',' || first === comma) return undefined;
  const before = tokens[first - 1];
  const isOfPlace = before !== undefined && LINKING.has(before.lower) && !isNounLike(tokens, first - 2);
  return isOfPlace || (before !== undefined && isVerb(tokens, first - 1)) ? undefined : first;
}

function isNameAt(tokens: readonly PhraseToken[], at: number): boolean {
  const token = tokens[at];
  return token?.isCapital === true && !isTime(token) && !LINKING.has(token.lower);
}

const BEGINS_ADVERBIAL = /^(?:in|at|during|after|before|on|under|throughout|amid|upon)$/;

/** "In the course of the debate Mr Ruud said": where a phrase behind a preposition ends with a name, that is what begins the clause. */
function nameBehindAdverbial(tokens: readonly PhraseToken[], first: number, last: number): number {
  const before = tokens[first - 1];
  const isAtHead = tokens[first - 2]?.isWord !== true;
  if (before === undefined || !isAtHead || !BEGINS_ADVERBIAL.test(before.lower)) return first;
  let name = last + 1;
  while (name > first && tokens[name - 1]?.isCapital === true) name--;
  return name <= last ? name : first;
}

function isNounLike(tokens: readonly PhraseToken[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.isWord === true &&
    !isVerb(tokens, at) &&
    !CLAUSE_WORDS.has(token.lower) &&
    !LINKING.has(token.lower) &&
    !isAdverb(token) &&
    !isTime(token) &&
    !PRONOUNS.has(token.lower) &&
    !AUXILIARIES.has(token.lower)
  );
}

/** Finds whom a relative clause tells of, where a phrase is the object in it: "The winner who shared the mail with Ida Falk said". */
export function headOfRelative(tokens: readonly PhraseToken[], { start }: Span): Span | undefined {
  const first = tokens.findIndex((token) => token.start === start);
  for (let at = first - 1; at > 0; at--) {
    const token = tokens[at];
    if (!token?.isWord) return undefined;
    if (token.lower !== 'who' && token.lower !== 'which') continue;
    const next = tokens[at + 1];
    const isObject = next === undefined || next.isCapital || DETERMINERS.has(next.lower) || at + 1 === first;
    return isObject ? undefined : nounPhraseEnding(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1);
  }
  return undefined;
}

/** Finds the noun phrase whose first word is token `first`. */
export function nounPhraseFrom(tokens: readonly PhraseToken[], first: number): Span | undefined {
  const start = tokens[first];
  if (!start?.isWord) return undefined;
  if (PRONOUNS.has(start.lower) && !DETERMINERS.has(start.lower))
    return { start: start.start, end: start.end };
  let end: PhraseToken | undefined;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || (!token.isWord && token.text !== '&')) break;
    if (token.lower === 'and') {
      if (!end?.isCapital || !next?.isCapital) break;
      continue;
    }
    if (/^(?:of|for|from|at)$/.test(token.lower) && end && next?.isWord && !isGerund(next)) continue;
    if (next?.isWord && (isCloseTo(tokens, at) || isFamiliarWith(tokens, at))) continue;
    if (LINKING.has(token.lower) || CLAUSE_WORDS.has(token.lower) || (at > first && isVerb(tokens, at)))
      break;
    if (PRONOUNS.has(token.lower) && !DETERMINERS.has(token.lower)) break;
    if (isTime(token) && at > first && !/^(?:the|a|an|this)$/.test(tokens[at - 1]?.lower ?? '')) break;
    if (isAdverb(token)) break;
    if (
      at > first &&
      DETERMINERS.has(token.lower) &&
      !isCloseTo(tokens, at - 1) &&
      !isFamiliarWith(tokens, at - 1) &&
      !/^(?:of|for|from|at|and|all|both)$/.test(tokens[at - 1]?.lower ?? '')
    )
      break;
    end = token;
  }
  return end ? { start: start.start, end: end.end } : undefined;
}

/** "by two players of using a motor": the phrase ends before "of using". */
function isGerund(token: PhraseToken): boolean {
  return /[a-z]{2}ing$/.test(token.lower) && !token.isCapital;
}

/** "A person close to the talks", "people briefed on them". */
function isCloseTo(tokens: readonly PhraseToken[], at: number): boolean {
  const [before, own] = [tokens[at - 1]?.lower, tokens[at]?.lower];
  return (own === 'to' && before === 'close') || (own === 'on' && before === 'briefed');
}

/** "Two people familiar with the plan", "a clerk with knowledge of it". */
function isFamiliarWith(tokens: readonly PhraseToken[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return tokens[at]?.lower === 'with' && (before === 'familiar' || after === 'knowledge');
}
