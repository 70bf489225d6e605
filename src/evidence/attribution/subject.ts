import type { Span } from '../../language/span.js';
import { headSubject, participleSubject } from './clause.js';
import { headOfRelative, nounPhraseEnding, nounPhraseFrom } from './phrases.js';
import { AUXILIARIES, CLAUSE_WORDS, isAdverb, isTime, isVerb, LINKING, type PhraseToken } from './tokens.js';

const CLOSING_QUOTE = /[”"]/;

/**
 * Finds the subject of the verb at token `verb`: before it, behind it ("said Smith"), or at the head of its clause.
 * @param behind - the first token behind the verb
 */
export function subjectOfVerb(
  tokens: readonly PhraseToken[],
  verb: number,
  behind: number,
): Span | undefined {
  let at = verb - 1;
  while (at >= 0 && isBetweenSubjectAndVerb(tokens, at)) at--;
  const before = tokens[at];
  if (before === undefined) return participleSubject(tokens, verb);
  if (/^(?:who|which)$/.test(before.lower)) {
    const noun = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
    const span = nounPhraseEnding(tokens, noun);
    return span && tokens[noun]?.isCapital ? fromLastArticle(tokens, span) : span;
  }
  // "We quoted a deckhand as saying that …"; "she was quoted as saying" has its subject in front.
  if (before.lower === 'as' && /ing$/.test(tokens[verb]?.lower ?? '') && !isVerb(tokens, at - 1)) {
    return nounPhraseEnding(tokens, at - 1) ?? headSubject(tokens, verb);
  }
  if (
    CLOSING_QUOTE.test(before.text) ||
    (before.text === ',' && CLOSING_QUOTE.test(tokens[at - 1]?.text ?? ''))
  ) {
    return nounPhraseFrom(tokens, behind);
  }
  // "The team criticized its rival, a firm of the town, alleging that …": the one who did the first thing says the second.
  if (before.text === ',' && /ing$/.test(tokens[verb]?.lower ?? '')) return headSubject(tokens, verb);
  if (before.text === ',' || before.text === ')') return subjectAcross(tokens, verb, behind, at);
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

/** "The board relies on the evidence of the guard Ole Ruud, who …": of what ends with a name it is the last part that is one who speaks. */
function fromLastArticle(tokens: readonly PhraseToken[], { start, end }: Span): Span {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const article = inside.findLast(({ lower }) => lower === 'the' || lower === 'a' || lower === 'an');
  const isOfName = inside.at(-2)?.isCapital === true;
  return { start: isOfName ? (article?.start ?? start) : start, end };
}

/** The subject of a verb behind an insertion that token `comma` closes, or behind what is said: "…, said Smith". */
function subjectAcross(
  tokens: readonly PhraseToken[],
  verb: number,
  behind: number,
  comma: number,
): Span | undefined {
  const after = nounPhraseFrom(tokens, behind);
  const inverted = after && endsClause(tokens, after) ? after : undefined;
  if (inverted && /^(?:said|says)$/.test(tokens[verb]?.lower ?? '')) return inverted;
  const across = acrossInsertion(tokens, comma);
  const inserted = across && (headOfRelative(tokens, across) ?? across);
  return appositiveHead(tokens, verb) ?? inserted ?? inverted ?? headSubject(tokens, verb);
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
