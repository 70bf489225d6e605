import { BLOT } from './mask.js';
import type { Reader } from './reading.js';

const ZONE =
  '(?:\\s*\\(?(?:UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|BST|JST|HKT|IST|ET|PT|(?:local|Beijing|Eastern|Pacific|Central|London|Hong Kong|Singapore|Tokyo|Moscow)\\s+(?:standard\\s+)?time)(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?)';
const HALF = '(?:\\s?(?:a\\.m\\.|p\\.m\\.|am|pm)(?![a-z]))';
const LEAD =
  '(?:(?:shortly|just)\\s+(?:after|before)|around|about|approximately|at about|at around|at|by|from|until|before|after|since)';
/** "AT 0640 HRS", "15MAR2021 0640H": behind other words hours are counted. */
const MILITARY =
  '(?<=(?:\\b(?:at|by|from|until|till|around|about|approx(?:imately)?|between|and|to|after|before|since)|\\d,?)\\s{1,3})(?:[01]\\d|2[0-3])[0-5]\\d\\s?(?:hrs?|hours|h)(?!\\s+(?:of|a|per|at|in)\\b)';
const CLOCK = new RegExp(
  `\\b(${LEAD}\\s+)?((?:[01]?\\d|2[0-3])[:.][0-5]\\d(?::[0-5]\\d)?${HALF}?${ZONE}?|(?:1[0-2]|[1-9])${HALF}${ZONE}?|(?:[01]\\d|2[0-3])[0-5]\\d(?:\\s?Z|\\s*(?:GMT|UTC|local\\s+time))|${MILITARY}|(?<=\\b(?:at|around|about|by|until|after|before)\\s{1,3})(?:noon|midnight))(?![\\w:%-])`,
  'gi',
);
/** "- 14:05 Alerts fired.", "Time: 14:05 · What: Alerts fired" */
const LINE_START = new RegExp(
  `^[ \\t]*(?:[-*•][ \\t]+)?(?:(?:time|clock|uhrzeit|zeit|hora|heure)(?: \\([^()\\n]{1,12}\\))?: )?[[*]*((?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?${HALF}?${ZONE}?)(?=[\\s\\]*:–—·-]+[\\p{L}${BLOT}])`,
  'gimu',
);
const PART_OF_DAY =
  /\b(?:(?:on|in)\s+)?(?:the\s+)?((?:early\s+|late\s+)?(?:morning|afternoon|evening|night))\s+(?:of|on)(?=\s)/gi;
const MARKED = new RegExp(`${HALF}|(?<!\\s)${ZONE}`, 'i');

/** Times of day. Their figures stay as told: a zone that the text leaves out is not made up. */
export const readClock: Reader = (text) => [
  ...[...text.matchAll(LINE_START)].map((match) => ({
    start: match.index + match[0].length - (match[1] ?? '').length,
    end: match.index + match[0].length,
    meaning: { kind: 'clock' } as const,
    timeText: match[1] ?? '',
  })),
  ...[...text.matchAll(CLOCK)]
    // "3:30" and "4.15" alone may be anything; "at 3:30" and "4.15 pm" are times.
    .filter(
      (match) =>
        match[1] !== undefined ||
        (MARKED.test(match[0]) && /[:mM]/.test(match[0])) ||
        /^\d{4}\s?[GUlZh]/i.test(match[0]),
    )
    .filter((match) => /:|[ap]\.?m|noon|midnight|\d{4}\s?[GUlZh]/i.test(match[0]))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      meaning: { kind: 'clock' } as const,
      timeText: match[0].replace(/^(?:at|from|by|since)\s+(?=\d|noon|midnight)/i, '').trim(),
    })),
  ...[...text.matchAll(PART_OF_DAY)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    meaning: { kind: 'clock' } as const,
    timeText: match[1] ?? '',
  })),
];
