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

/** Somebody else than whoever speaks. */
const ANOTHER =
  "(?:he|she|they|who|it|(?!(?:I|We|You|My|Our)\\b)\\p{Lu}[\\p{L}\\p{N}_’'-]{0,30}|@\\S{1,30}|the \\p{Ll}+|coach|admin|mods?)";
const IS_BAD =
  "(?:[’']s|[’']re| is| was| are| were| been| are all)?(?: an?| the| such| nothing but| total| complete| just| all| pure| \\w+ly| both){0,3} (?:thie(?:f|ves)|liars?|crooks?|cheats?|cheaters?|frauds?|scammers?|scam|con ?(?:man|artists?)|criminals?|racist|bull(?:y|ies)|corrupt|guilty|doped|bribed|paid off|in on it|behind (?:it|this|all)|rigged|rug ?pull|inside job|cover-?up|lying|stealing|cheating)";
/** What befell a thing, as somebody says. */
const THING_WAS =
  "(?:[’']s| is| was| got| has been)(?: all| just| \\w+ly)? (?:hacked|stolen|faked?|forged|fixed|staged)";
const DID_BAD =
  "(?:[’']ve|[’']s|[’']d| has| have| had)?(?: \\w+ly| also| even| just| all| both| probably){0,2} (?:stole|stolen|lied|cheated|rigged|faked|forged|bribed|embezzled|pocketed|scammed|hacked|leaked|murdered|threatened|harassed|abused|doped|covered (?:it |this |that )?up|knew|took [^.!?]{0,25}(?:money|millions?|cash|bribes?|cut|\\d)|paid (?:off|bribes?)|ran off with|made off with|told [\\w@]+ to)";
const SAYS_OF_ANOTHER = new RegExp(
  `(?<![\\p{L}\\p{N}_’'-])(?:${ANOTHER}(?:${IS_BAD}|${DID_BAD})|(?:it|the \\p{Ll}+)${THING_WAS})(?![\\p{L}’'])`,
  'u',
);
const NEGATED =
  /\b(?:not|never|no|none|nobody|nothing|without|if|would|could|maybe|perhaps|may|might)\b|n[’']t\b|[’']d be\b|[’']d (?:also )?mean\b/iu;

/** Tells whether a sentence says for itself that another did wrong: "Ruud took the money". What it asks or negates is not said. */
export function accusesAnother(words: string): boolean {
  const plain = oneSpaced(words);
  return !plain.trimEnd().endsWith('?') && !NEGATED.test(plain) && SAYS_OF_ANOTHER.test(plain);
}
