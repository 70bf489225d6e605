import type { Span } from '../../language/span.js';
import { nounPhraseFrom } from './phrases.js';
import { DETERMINERS, isAdverb, isTime, type PhraseToken, PRONOUNS } from './tokens.js';

const OPENING_QUOTE = /[“"]/;
const INTRODUCES_ADVERBIAL =
  /^(?:on|in|at|after|before|during|following|around|about|since|until|when|while|as|although|though|despite|amid|with|by|for|from|under|over|earlier|later|last|this|that|according|prior|asked|speaking|responding|writing|if|upon|within|throughout|because|among|to|late|early|one|two|only|just|shortly|in)$/;
const CONNECTIVE =
  /^(?:and|but|or|so|yet|however|meanwhile|moreover|then|still|instead|also|separately|nevertheless|additionally|similarly|later|yesterday|today|earlier|afterwards?|subsequently|finally|recently|indeed|nonetheless|furthermore|initially|originally|now|once)$/;

/** Finds the first noun phrase of a clause, behind its adverbials. */
export function subjectOfClause(tokens: readonly PhraseToken[], from: number, to: number): Span | undefined {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token) return undefined;
    if (!token.isWord || CONNECTIVE.test(token.lower) || isAdverb(token)) {
      if (OPENING_QUOTE.test(token.text)) return undefined;
      at++;
      continue;
    }
    const adverbial =
      (/^an?$/.test(token.lower) && isTime(tokens[at + 1] ?? token)) ||
      INTRODUCES_ADVERBIAL.test(token.lower) ||
      isTime(token) ||
      /(?:ing|ed)$/.test(token.lower);
    const comma = adverbial ? nextComma(tokens, at, to) : -1;
    if (comma < 0) {
      if (/^(?:this|that|last|late|early)$/.test(token.lower) && isTime(tokens[at + 1] ?? token)) {
        at += 2;
        continue;
      }
      if (INTRODUCES_ADVERBIAL.test(token.lower) && isTime(tokens[at + 1] ?? token)) {
        at += 2;
        while (at < to && isTime(tokens[at] ?? token)) at++;
        continue;
      }
      return nounPhraseFrom(tokens, at);
    }
    at = comma + 1;
  }
  return undefined;
}

function nextComma(tokens: readonly PhraseToken[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ',') return at;
  return -1;
}

/** Finds the subject at the head of the clause that token `verb` stands in. */
export function headSubject(tokens: readonly PhraseToken[], verb: number): Span | undefined {
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

/** Finds the subject behind the comma that closes a participle: "Claiming to be a doctor, the man …". */
export function participleSubject(tokens: readonly PhraseToken[], verb: number): Span | undefined {
  if (!/ing$/.test(tokens[verb]?.lower ?? '')) return undefined;
  const comma = tokens.findIndex((token, at) => at > verb && token.text === ',');
  return comma < 0 ? undefined : nounPhraseFrom(tokens, comma + 1);
}
