import type { Mark } from '../document.js';
import type { Line } from './lines.js';

/** "00:01:02,300 --> 00:01:05,000", with or without hours, as in .srt and .vtt. */
const TIMECODE =
  /^(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{1,3}\s+-->\s+(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{1,3}(?:\s.{0,100})?$/;
/** Comments and styles of a .vtt. */
const NOTE = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
/** "<v Anna Berg>", "<c.yellow>", "</i>", "{\\an8}" */
const CUE_TAG =
  /<\/?(?:v|c|i|b|u|font|lang|ruby|rt)(?:[.\s][^<>\n]{0,80})?>|<\d{2}:[\d:.]{4,10}>|\{\\\w{1,9}(?:\([\d.,]{1,30}\))?\}|&(?:lrm|rlm);/g;
const NUMBER = /^\d{1,6}$/;
/** "Subtitles by Moor Media", "Untertitel: …": whoever wrote them down is named in one of the first or last cues. */
const CREDIT =
  /^\W{0,3}(?:(?:closed |english )?(?:subtitl(?:es?|ed|ing)|caption(?:s|ed|ing)?|transcri(?:bed|ption|pts?)|translat(?:ed|ion)|synced|sync|timed|ripped|encoded|corrected)(?: (?:and|&) \p{L}+)?(?: (?:provided |made )?(?:by|from)\b|:)|untertitel(?:ung)?(?::| (?:von|im auftrag|durch|des|der)\b)|sous-titr(?:es|age|é)(?: ?:| par\b| \p{Lu})|(?:subtítulos|legendas|subtitulad[oa]s?|legendad[oa]s?|traducid[oa]s?)(?::| (?:por|de|realizad\p{L}+)\b)|sottotitoli(?::| (?:a cura|di|creati)\b)|(?:undertekster?|undertexter|textning|tekstet|tekstitys|suomennos)(?::| (?:av|af|og|ved)\b)|ondertitel(?:ing|d)(?::| (?:door|van)\b|$)|(?:www\.)?opensubtitles\.|amara\.org)[^.!?]{0,70}(?:\.(?:org|com|net|tv)\b.{0,20})?$/iu;
const CREDITED_CUES = 3;

/** Gives a line of a cue without its tags. */
export const untagged = (line: string): string => line.replace(CUE_TAG, '').trim();

/** Tells how much of a line are tags before its words; UTF-16 code units. */
export function tagsBefore(line: string): number {
  let length = 0;
  for (const { index, 0: tag } of line.matchAll(CUE_TAG)) if (index === length) length += tag.length;
  return length;
}

/** Finds the tags inside cues: none of them is spoken. */
export function cueTags(text: string): Mark[] {
  return [...text.matchAll(CUE_TAG)].map(({ index, 0: tag }) => ({ start: index, end: index + tag.length }));
}

/** A credit goes on to the end of its cue. */
function creditLines(lines: readonly Line[]): number[] {
  const times = lines.flatMap(({ text }, i) => (text.length <= 160 && TIMECODE.test(text) ? [i] : []));
  const outer = [...times.slice(0, CREDITED_CUES), ...times.slice(CREDITED_CUES).slice(-CREDITED_CUES)];
  return outer.flatMap((time) => {
    const found: number[] = [];
    for (let i = time + 1; lines[i]?.blankAbove === 0; i++) {
      const words = untagged(lines[i]?.text ?? '');
      if (NUMBER.test(words) || TIMECODE.test(words.slice(0, 160))) break;
      if (found.length > 0 || CREDIT.test(words)) found.push(i);
    }
    return found;
  });
}

/** Finds the lines of subtitles that are none of the words spoken: names and times of cues, and the head of a .vtt. */
export function cueLines(lines: readonly Line[]): Set<number> {
  const cues = new Set<number>();
  const isVtt = /^\uFEFF?WEBVTT\b/.test(lines[0]?.text ?? '');
  lines.forEach(({ text }, i) => {
    if (text.length > 160 || !TIMECODE.test(text)) return;
    cues.add(i);
    const above = lines[i - 1];
    if (above === undefined || lines[i]?.blankAbove !== 0) return;
    // In a .vtt a cue may have any name.
    if (NUMBER.test(above.text) || (isVtt && above.blankAbove > 0)) cues.add(i - 1);
  });
  if (cues.size > 0) for (const i of creditLines(lines)) cues.add(i);
  if (cues.size === 0 || !isVtt) return cues;
  let isNote = true;
  lines.forEach((line, i) => {
    isNote = i === 0 || (isNote && line.blankAbove === 0) || (line.blankAbove > 0 && NOTE.test(line.text));
    isNote &&= !TIMECODE.test(line.text.slice(0, 160));
    if (isNote) cues.add(i);
  });
  return cues;
}
