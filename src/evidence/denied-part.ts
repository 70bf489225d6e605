import { everyMatch } from '../language/every-match.js';
import { LONGEST_PARSED_CHARS } from '../language/sentences.js';
import type { Span } from '../language/span.js';
import type { CueMatch } from './cues/cue.js';
import { ENGLISH_CUES } from './cues/cue-tables.js';
import { findCues, likelyRows } from './stance.js';

/** Where a sentence goes over to something else. */
const BORDER =
  /,(?!\s+(?:\S+\s){0,2}\S+(?:,|\s(?:and|or)\s))|[;:–—()]|\bwith(?= no\b)|\b(?:but|while|whereas|although|though|after|when|because|until)\b|\band (?:\w+ly |even |also |then |has |have )?(?:said|says|claim\w*|add\w*|told|warn\w*|accus\w*|call(?:ed|s)|explain\w*|confirm\w*|insist\w*)\b/giu;
/** "no truth in …", "nothing to do with …": what is denied stands behind. */
const OBJECT_AHEAD = /^(?:no|nothing|not a|had no)\b/i;

/**
 * Finds what of a sentence the denial in it is about: the clauses that deny.
 * @param sentence - one that denies something
 * @returns spans of it in text order; none where no row of the table shows it
 */
export function deniedParts(sentence: string): Span[] {
  const words = sentence.slice(0, LONGEST_PARSED_CHARS);
  const denials = likelyRows(ENGLISH_CUES, words).filter(({ stance }) => stance === 'denial');
  const matches = findCues(words, denials, true, true);
  const borders = everyMatch(words, BORDER).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return matches.map((match) => clauseAround(match, words, borders));
}

function clauseAround({ cue, start, end }: CueMatch, words: string, borders: readonly Span[]): Span {
  const before = borders.findLast((border) => border.end <= start);
  const behind = borders.find((border) => border.start >= end);
  const isAhead = cue.speaker === 'subject' || OBJECT_AHEAD.test(words.slice(start, end));
  return { start: isAhead ? start : (before?.end ?? 0), end: behind?.start ?? words.length };
}
