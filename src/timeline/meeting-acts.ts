import type { Document } from '../corpus/document.js';
import { readingOf } from '../corpus/marks.js';

/** The head of minutes: UTF-16 code units. */
const HEAD_CHARS = 1500;
const NAMED =
  /(?<!\p{L})(?:minutes|meeting notes|notes of (?:the |a )?meeting|record of (?:the )?meeting|(?:sitzungs|ergebnis|verhandlungs)?protokoll|niederschrift|procès-verbal|compte[ -]rendu|acta|notulen|verbale|议事录|会议纪要|會議紀錄|会议记录|議事録)(?!\p{L})/iu;
const ATTENDED =
  /^[\s#*_|-]{0,9}(?:(?:also |members )?present|in attendance|attend(?:ees|ance|ing)|participants|apologies|anwesend(?:e)?|teilnehmer(?:innen)?|teilnehmende|entschuldigt|présents?|étaient présents|excusés?|asistentes|presentes|aanwezig|presenti|出席(?:者|人员|人員)?|参加者)[*_ ]{0,3}(?:[:：]|$)/imu;
const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

const DECIDING =
  'resolved?|resolves|agree[sd]?|decide[sd]?|approve[sd]?|adopt(?:s|ed)?|carried|voted?|votes|elect(?:s|ed)?|appoint(?:s|ed)?|propose[sd]?|moved|second(?:s|ed)|reject(?:s|ed)?|defeated|lost|withdrawn?|withdrew|noted?|notes|adjourn(?:s|ed)|accept(?:s|ed)?|refused?|ratif(?:y|ies|ied)|instruct(?:s|ed)?|authori[sz](?:es|ed)|deferred|postponed|tabled|resigned?|dismissed|suspended|opened|closed|declared';
const SAYING =
  'sa(?:id|ys)|state[sd]?|report(?:s|ed)?|asked?|asks|explain(?:s|ed)|denie[sd]|announce[sd]?|object(?:s|ed)|questioned|complain(?:s|ed)|warn(?:s|ed)|admit(?:s|ted)|confirm(?:s|ed)|present(?:s|ed)|thank(?:s|ed)|read out|informed|told';
/** "The board resolved", "It was agreed", "Mr Lund said": the act is the first verb of its sentence. */
const ACT = new RegExp(
  `^(?:[^.;:]{0,30}[:.)]\\s)?(?:(?!\\b(?:${DECIDING}|${SAYING}|who|which|that|had|has|have|will|would|shall|is|are|if|when|after|before|since)\\b)[^\\s.;:]+\\s){1,9}?(?:(?:was|were|then|also|unanimously|duly|is|are)\\s){0,3}(?:${DECIDING}|${SAYING})(?![\\p{L}-])`,
  'iu',
);
const LABELLED =
  /^\W{0,4}(?:(?:it was )?(?:resolved|agreed|decided|carried)|decision|resolution|motion carried|vote|beschluss|décision|acuerdo|决议|決議)\b\s?(?:[:：–—-]|that\b|to\b|unanimously\b)/iu;
const ABROAD =
  /(?<!\p{L})(?:beschließ(?:t|en)|beschloss(?:en)?|(?:wird|wurde|werden) .{0,120}(?:beschlossen|angenommen|genehmigt|abgelehnt|gewählt|vertagt)|(?:décide|a décidé|adopte|a adopté|approuve|a approuvé|est (?:adoptée?|approuvée?|rejetée?))|(?:acordó|aprobó|acuerda|aprueba|se (?:acuerda|aprueba|aprobó|acordó)))(?!\p{L})|(?:决定|決定|通过|通過|批准|可決)/iu;
/** What was before the meeting, or is to come. */
const OTHER_TIME =
  /\b(?:had|last (?:year|month|week|meeting|time)|previous(?:ly)?|earlier|formerly|in the past|ago|will (?:be )?(?:meet|held)|next meeting|(?<!at )once)\b|(?<!\p{L})(?:hatte[n]?|avait|avaient|había|habían)(?!\p{L})/iu;

/** Behind these stands what was told, which may be of any time. */
const TOLD = /(?<!^\W{0,3})\b(?:that|why|whether|how|what|when|who)\b/iu;
/** "The minutes of 14 February were approved": the day is that of a paper. */
const PAPER_OF =
  /\b(?:minutes|meeting|letter|report|e-?mail|memo|note|statement|accounts|proposal|complaint|decision|resolution|protokoll|sitzung|schreiben|séance|sesión|acta)\s+(?:of|from|dated|for|vom|du|de|del)\s+(?:the\s+)?$/iu;

/** Gives the day on which the meeting was held whose minutes a document are; undefined where it is none, or the day is not known. */
export function meetingDayOf(document: Document): string | undefined {
  const { published, title } = document;
  if (published === undefined || !FULL_DAY.test(published)) return undefined;
  const head = readingOf(document).slice(0, HEAD_CHARS);
  return NAMED.test(`${title}\n${head}`) && ATTENDED.test(head) ? published : undefined;
}

/** Tells whether a sentence of minutes that names no day tells what was decided or said in the meeting itself. */
export function isMeetingAct(sentence: string): boolean {
  const clause = sentence.split(TOLD, 1)[0] ?? sentence;
  if (OTHER_TIME.test(clause)) return false;
  return LABELLED.test(sentence) || ACT.test(sentence) || ABROAD.test(sentence);
}

/** Tells whether a date only names the paper or the meeting that an act is about. */
export function namesPaper(sentence: string, start: number): boolean {
  return PAPER_OF.test(sentence.slice(Math.max(0, start - 40), start));
}
