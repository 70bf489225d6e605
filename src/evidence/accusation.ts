import { oneSpaced } from '../language/one-spaced.js';

/** How a text tells that somebody is accused, whoever says so and however surely. */
const ENGLISH = [
  'accus(?:ed?|es|ing|ations?)',
  'charg(?:es|ed|ing) that',
  'alleg(?:e|es|ed|ing|edly|ations?)',
  'blam(?:ed|es|ing)',
  'charged (?:\\w+ ){0,3}(?:with|over|for)',
  '(?:arrested|held|detained|jailed|remanded|wanted|sought|summoned|questioned)\\b[^.;]{0,40}?\\b(?:on suspicion|on charges|under suspicion|as suspects?|over|for)',
  'on suspicion of',
  'under (?:suspicion|investigation) (?:of|for|over)',
  'suspected',
  'suspects?',
  '(?:faces?|faced|facing) (?:[\\w-]+ ){0,3}(?:charges?|trial|allegations|accusations|a lawsuit)',
  'indict(?:ed|ments?|s)',
  'prosecutors?',
  'plaintiffs?',
  'sues',
  'sued',
  'suing',
  'lawsuits?',
  'complaint (?:against|alleg)',
  'on information and belief',
];
const ABROAD = [
  '指控',
  '指责',
  '涉嫌',
  '举报',
  '控告',
  '起诉',
  '疑い',
  '容疑',
  '告発',
  '(?<!\\p{L})(?:vorgeworfen|(?:wirft|werfen|warf)(?!\\p{L})[^.!?]{0,160}(?<!\\p{L})vor|beschuldig\\p{L}*|verdächtig\\p{L}*|Verdacht|Vorw(?:urf|ürfe)|angeklagt|accusé\\p{L}*|soupçonn\\p{L}*|mise? en examen|aurait|auraient|acusad[oa]s?|imputad[oa]s?|presunt\\p{L}+)(?!\\p{L})',
];

/** Each way to tell it is an alternative. */
export const ACCUSED = new RegExp(
  [...ENGLISH.map((words) => `\\b(?:${words})\\b`), ...ABROAD].join('|'),
  'iu',
);

/** Tells whether a sentence tells of an accusation, even where nobody doubts that there is one: "He was charged with theft." */
export function tellsOfAccusation(words: string): boolean {
  return ACCUSED.test(oneSpaced(words));
}
