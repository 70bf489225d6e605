import type { Span } from '../../language/span.js';
import type { CueMatch } from '../cues/cue.js';
import type { JudgedSentence } from '../judgement.js';
import { canSpeak } from './can-speak.js';
import { subjectOfClause } from './clause.js';
import type { LookBack } from './look-back.js';
import { nounPhraseFrom, withOwnName } from './phrases.js';
import { resolvePronoun } from './pronouns.js';
import { introducingClause } from './quotation.js';
import { subjectOfVerb } from './subject.js';
import { isPronoun, type PhraseToken, tokenize } from './tokens.js';

/** Longer runs of words are no name of a speaker but a misread clause. */
const LONGEST_SPEAKER_CHARS = 90;
/** "a post by the firm": the firm says it, not the post. */
const PUBLICATION_BY =
  /^(?:an?|the|its|his|her|their|this|that)?\s*(?:[\w’-]+\s+){0,3}?(?:post|statement|report|letter|filing|survey|study|announcement|article|notice|message|tweet|interview|screenshot|recording|video|e?mail|e-mail|memo|press release|complaint|lawsuit|documents?|claims?|accusations?|allegations?|data)\s+(?:(?:posted|published|released|issued|filed|written|made|put out|shared)\s+)?(?:by|from|of|with)\s+/i;

const ONE_SUCH =
  /^(?:an?|the|this|that|its|his|her|their|our|my|such an?)(?: \p{Ll}+)?$(?<!s|people|police|men|women|media|staff)/iu;
const OBJECT_PRONOUN = /^(?:him|her|them|me|us|(?:him|her|it|my)self|(?:them|our)selves)$/i;
const FINITE_AHEAD =
  /^\s+(?:den|disput|reject|say|refut|insist|maintain|dismiss|confirm|announce)(?:s|es|ies)\b/;
/**
 * Finds who says what a cue says, as the document words it.
 * @param back - over the document's whole text
 * @param sentence - the sentence
 * @param match - a cue found in its words
 * @returns words of the text, or nothing where the sentence names nobody or only a pronoun that could be several
 */
export function speakerIn(back: LookBack, sentence: JudgedSentence, match: CueMatch): string | undefined {
  const { words } = sentence;
  const tokens = back.tokensOf(words);
  const span = speakerSpan(words, tokens, match);
  if (!span) return undefined;
  const name = words.slice(span.start, span.end);
  if (/^(?:the|an?)$/i.test(name) || isPossessive(name, words.slice(span.end))) return undefined;
  if (isPronoun(name) || OBJECT_PRONOUN.test(name)) return resolvePronoun(back, sentence, span);
  if (!canSpeak(name) || isAboutClaim(name, words.slice(match.start, match.end))) return undefined;
  return [withOwnName(words, span), name].find(({ length }) => length <= LONGEST_SPEAKER_CHARS);
}

/** "This wild claim", "the biggest claim": one of whom nothing is told claims nothing in the plural. */
function isAboutClaim(name: string, cue: string): boolean {
  return /^claim\b/iu.test(cue) && ONE_SUCH.test(name);
}

/** "The firm’s" is no speaker, but a house may be called so: "Harrod’s denies it". */
function isPossessive(name: string, after: string): boolean {
  return /[’']s$/.test(name) && !(/^\p{Lu}/u.test(name) && FINITE_AHEAD.test(after));
}

/** Finds who speaks in a sentence that goes on with a quotation opened before it. */
export function introducerOf(back: LookBack, sentence: Span): string | undefined {
  const opening = back.openQuoteAt(sentence.start);
  if (opening < 0) return undefined;
  if (!back.introducers.has(opening)) back.introducers.set(opening, readIntroducer(back, opening));
  return back.introducers.get(opening);
}

function readIntroducer(back: LookBack, opening: number): string | undefined {
  const clause = introducingClause(back, opening);
  if (!clause) return undefined;
  const words = back.text.slice(clause.start, clause.end);
  const tokens = tokenize(words);
  const span = subjectOfClause(tokens, 0, tokens.length);
  if (!span) return undefined;
  const name = words.slice(span.start, span.end);
  if (isPronoun(name)) return resolvePronoun(back, { ...clause, words }, span);
  return canSpeak(name) ? name : undefined;
}

function speakerSpan(words: string, tokens: readonly PhraseToken[], match: CueMatch): Span | undefined {
  const first = tokens.findIndex((token) => token.start >= match.start);
  const next = tokens.findIndex((token) => token.start >= match.end);
  const behind = next < 0 ? tokens.length : next;
  switch (match.cue.speaker) {
    case 'none':
    case 'outer':
      return undefined;
    case 'after':
      return afterAccordingTo(words, tokens, match, behind);
    case 'by':
    case 'agent':
      return byPhrase(tokens, behind);
    case 'subject':
      return first < 0 ? undefined : subjectOfVerb(tokens, first, behind);
  }
}

function afterAccordingTo(
  words: string,
  tokens: readonly PhraseToken[],
  match: CueMatch,
  behind: number,
): Span | undefined {
  const start = /^according to/i.test(words.slice(match.start))
    ? match.start + 'according to '.length
    : match.end;
  const publication = PUBLICATION_BY.exec(words.slice(start));
  if (publication) {
    const maker = tokens.findIndex((token) => token.start >= start + publication[0].length);
    const span = maker < 0 ? undefined : nounPhraseFrom(tokens, maker);
    if (span) return span;
  }
  const from = tokens.findIndex((token) => token.start >= start);
  return nounPhraseFrom(tokens, from < 0 ? behind : from);
}

function byPhrase(tokens: readonly PhraseToken[], from: number): Span | undefined {
  for (let at = from; at < Math.min(from + 3, tokens.length); at++) {
    if (tokens[at]?.lower === 'by') return nounPhraseFrom(tokens, at + 1);
    if (!tokens[at]?.isWord) return undefined;
  }
  return undefined;
}
