import type { Span } from '../language/span.js';
import {
  headOfRelative,
  nounPhraseEnding,
  nounPhraseFrom,
  subjectOfClause,
  withOwnName,
} from './attribution-phrases.js';
import { resolvePronoun } from './attribution-pronouns.js';
import { introducingClause } from './attribution-quotation.js';
import {
  AUXILIARIES,
  CLAUSE_WORDS,
  DETERMINERS,
  isAdverb,
  isPronoun,
  isTime,
  isVerb,
  LINKING,
  type PhraseToken,
  PRONOUNS,
  tokenize,
} from './attribution-tokens.js';
import { canSpeak } from './can-speak.js';
import type { JudgedSentence } from './judgement.js';
import type { LookBack } from './look-back.js';
import type { CueMatch } from './stance-cues.js';

/** Longer runs of words are no name of a speaker but a misread clause. */
const LONGEST_SPEAKER_CHARS = 90;
const CLOSING_QUOTE = /[”"]/;
/** "a post by the firm": the firm says it, not the post. */
const PUBLICATION_BY =
  /^(?:an?|the|its|his|her|their|this|that)?\s*(?:[\w’-]+\s+){0,3}?(?:post|statement|report|letter|filing|survey|study|announcement|article|notice|message|tweet|interview|press release|complaint|lawsuit|documents?|claims?|accusations?|allegations?|data)\s+(?:(?:posted|published|released|issued|filed|written|made|put out|shared)\s+)?(?:by|from|of|with)\s+/i;

const ONE_SUCH =
  /^(?:an?|the|this|that|its|his|her|their|our|my|such an?)(?: \p{Ll}+)?$(?<!s|people|police|men|women|media|staff)/iu;
const OBJECT_PRONOUN = /^(?:him|her|them|me|us)$/i;
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
      return first < 0 ? undefined : subjectOf(tokens, first, behind);
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

/** The subject of the verb at token `verb`: before it, behind it ("said Smith"), or at the head of its clause. */
function subjectOf(tokens: readonly PhraseToken[], verb: number, behind: number): Span | undefined {
  let at = verb - 1;
  while (at >= 0 && isBetweenSubjectAndVerb(tokens, at)) at--;
  const before = tokens[at];
  if (before === undefined) return participleSubject(tokens, verb);
  if (/^(?:who|which)$/.test(before.lower)) {
    const noun = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
    return nounPhraseEnding(tokens, noun);
  }
  if (
    CLOSING_QUOTE.test(before.text) ||
    (before.text === ',' && CLOSING_QUOTE.test(tokens[at - 1]?.text ?? ''))
  ) {
    return nounPhraseFrom(tokens, behind);
  }
  // "The team criticized its rival, a firm of the town, alleging that …": the one who did the first thing says the second.
  if (before.text === ',' && /ing$/.test(tokens[verb]?.lower ?? '')) return headSubject(tokens, verb);
  if (before.text === ',' || before.text === ')') {
    const after = nounPhraseFrom(tokens, behind);
    const inverted = after && endsClause(tokens, after) ? after : undefined;
    if (inverted && /^(?:said|says)$/.test(tokens[verb]?.lower ?? '')) return inverted;
    const across = acrossInsertion(tokens, at);
    const inserted = across && (headOfRelative(tokens, across) ?? across);
    return appositiveHead(tokens, verb) ?? inserted ?? inverted ?? headSubject(tokens, verb);
  }
  if (!before.isWord || CLAUSE_WORDS.has(before.lower)) {
    return before.lower === 'that' ? nounPhraseEnding(tokens, at - 1) : headSubject(tokens, verb);
  }
  if (at === verb - 1 && /ing$/.test(tokens[verb]?.lower ?? '')) {
    return headSubject(tokens, verb) ?? nounPhraseEnding(tokens, at);
  }
  if (isVerb(tokens, at) || LINKING.has(before.lower)) return headSubject(tokens, verb);
  const nearest = nounPhraseEnding(tokens, at);
  return (nearest && headOfRelative(tokens, nearest)) ?? nearest ?? headSubject(tokens, verb);
}

function isBetweenSubjectAndVerb(tokens: readonly PhraseToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (AUXILIARIES.has(token.lower) || isAdverb(token)) return true;
  if (isTime(token))
    return (
      /^(?:on|last|this|next|late|early|in)$/.test(tokens[at - 1]?.lower ?? '') ||
      /^(?:yesterday|today|tonight)$/.test(token.lower)
    );
  return /^(?:on|last|this|late|early|in)$/.test(token.lower) && isTime(tokens[at + 1] ?? token);
}

/** "Smith, a clerk at the bank, the oldest in town, said": the name that the clause begins with. */
function appositiveHead(tokens: readonly PhraseToken[], verb: number): Span | undefined {
  const head = headSubject(tokens, verb);
  const next = head && tokens.find((token) => token.start >= head.end);
  const first = head && tokens.find((token) => token.start === head.start);
  return next && /^[,(]$/.test(next.text) && first?.isCapital && !isOnlyTime(tokens, head) ? head : undefined;
}

/** "Smith, who is 45, said": steps back over what stands between commas. */
function acrossInsertion(tokens: readonly PhraseToken[], comma: number): Span | undefined {
  const closes = tokens[comma]?.text === ')';
  for (let at = comma - 1; at > 0; at--) {
    const token = tokens[at];
    if (!token) return undefined;
    if (closes ? token.text === '(' : token.text === ',') {
      const span = nounPhraseEnding(tokens, at - 1);
      const startsClause = span && !isOnlyTime(tokens, span);
      return startsClause ? span : nounPhraseFrom(tokens, at + 1);
    }
    if (/[;:“”"]/.test(token.text)) return undefined;
  }
  return undefined;
}

/** Whether nothing but the sentence's end, a comma or a place and time follows a phrase: "…, said the operator on Monday". */
function endsClause(tokens: readonly PhraseToken[], span: Span): boolean {
  const next = tokens.find((token) => token.start >= span.end);
  return (
    next === undefined || /^(?:[.,;!?]|on|in|at|during|yesterday|today)$/.test(next.lower) || isTime(next)
  );
}

function isOnlyTime(tokens: readonly PhraseToken[], span: Span): boolean {
  return tokens.filter((token) => token.start >= span.start && token.end <= span.end).every(isTime);
}

/** "Claiming to be a doctor, the man …": the subject stands behind the comma. */
function participleSubject(tokens: readonly PhraseToken[], verb: number): Span | undefined {
  if (!/ing$/.test(tokens[verb]?.lower ?? '')) return undefined;
  const comma = tokens.findIndex((token, at) => at > verb && token.text === ',');
  return comma < 0 ? undefined : nounPhraseFrom(tokens, comma + 1);
}

/** The subject at the head of the clause that token `verb` stands in. */
function headSubject(tokens: readonly PhraseToken[], verb: number): Span | undefined {
  let from = 0;
  for (let at = verb - 1; at > 0; at--) {
    const token = tokens[at];
    const startsClause =
      /^[;:]$/.test(token?.text ?? '') ||
      (/^(?:but|while|whereas|after|when|because)$/.test(token?.lower ?? '') &&
        isSubjectAhead(tokens, at + 1, verb));
    if (startsClause) {
      from = at + 1;
      break;
    }
  }
  return subjectOfClause(tokens, from, verb) ?? (from > 0 ? subjectOfClause(tokens, 0, verb) : undefined);
}

function isSubjectAhead(tokens: readonly PhraseToken[], from: number, to: number): boolean {
  const first = tokens[from];
  return (
    first !== undefined &&
    from < to - 1 &&
    (first.isCapital || DETERMINERS.has(first.lower) || PRONOUNS.has(first.lower))
  );
}
