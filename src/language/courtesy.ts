import { plainPattern } from './plain-pattern.js';

// Greetings and the ways of asking to be told, as they stand before a question.
const OPENING = plainPattern(
  /^\s*(?:(?:hi|hello|hey|dear \p{L}{1,40}(?!\p{L})|good (?:morning|evening|afternoon)|please|pls|plz|kindly|ok|okay|well)\b[\s,.!:]*|(?:could|can|would|will) (?:you|u|anyone|anybody|someone|somebody)(?: please| pls| kindly)? (?:tell (?:me|us)|explain|say)\b(?! about\b)[\s,:]*|do(?:es)? (?:you|u|anyone|anybody|someone|somebody) (?:happen to )?know\b[\s,:]*|(?:i|we)(?:[’']d| would| do)? (?:like|love|want|need) to (?:know|ask|hear)\b[\s,:]*|(?:i am|i[’']m) wondering\b[\s,:]*|(?:tell|remind) (?:me|us)\b(?! about\b)[\s,:]*|any idea\b[\s,:]*|(?:请问|请告诉我|我想知道|你知道|麻烦问一下)[\s，,：:]*)+/iu,
);
const CLOSING =
  /(?<![\s,.!，。])[\s,.!，。]*(?:\b(?:please|pls|plz|thanks|thank you|thx|ty)\b(?: in advance)?|谢谢)[\s.!?！。]*$/iu;

/** Drops the courtesies around a question, which say nothing of its subject: "Hi, do you know who left? Thanks!". */
export function dropCourtesies(text: string): string {
  return text.replace(OPENING(text), '').replace(CLOSING, '');
}
