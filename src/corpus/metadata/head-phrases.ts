import { ANY_MONTH as MONTH } from '../../language/month-names.js';

/** A day, with or without its year. */
export const HEAD_DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th|\.|er|º)?\s{1,2}(?:de\s|of\s)?${MONTH}(?![\p{L}])\.?(?:,?\s{1,2}(?:de\s)?\d{4})?|${MONTH}\.?\s{1,2}\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,?\s{1,2}\d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})`,
  'iu',
);
const PARTING = /\s{0,2}[|·•›»>]\s{0,2}|\s[/\\]\s|\]\s?\[|\s{2,9}|[[\]]/u;

/** What stands above a headline: the kind of a release and its embargo, a correction, the stamp of the page. */
export const NO_TITLE =
  /^(?:(?:press|media|news) (?:release|statement|information)|for immediate release|pressemitteilung|presseinformation|medienmitteilung|sperrfrist\b.{0,80}|communiqué(?: de presse)?|nota de prensa|comunicado(?: de prensa)?|(?:strictly )?embargo(?:ed)?\b.{0,80}|not for (?:release|publication)\b.{0,80}|(?:(?:press|media) )?(?:contacts?|enquiries|inquiries)\s?:.*|(?:presse)?kontakt\s?:.*|contact (?:presse|de prensa)\b.*|(?:correction|clarification|retraction|update[d]?|editor[’']?s note|published|posted|last updated)\b[ (:,].*|(?:breaking|exclusive|live)|(?:\p{L}{3,10},? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?),? \d{4}|\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月\d{1,2}日)[.:!]?$/iu;
/** Gives the parts of a line between bars, arrows, wide gaps and brackets. */
export const menuParts = (line: string): string[] =>
  line.split(PARTING).flatMap((part) => part.replace(/^[\s≡☰–—-]{1,4}|[\s–—-]{1,4}$/gu, '') || []);

/** Gives the words of a line in lower case. */
export const wordsOf = (line: string): string[] =>
  line
    .toLowerCase()
    .match(/[\p{L}\p{N}&][\p{L}\p{N}.'’-]*/gu)
    ?.map((word) => word.replace(/[.'’-]{1,3}$/u, '')) ?? [];
