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
  if (cues.size === 0 || !isVtt) return cues;
  let isNote = true;
  lines.forEach((line, i) => {
    isNote = i === 0 || (isNote && line.blankAbove === 0) || (line.blankAbove > 0 && NOTE.test(line.text));
    isNote &&= !TIMECODE.test(line.text.slice(0, 160));
    if (isNote) cues.add(i);
  });
  return cues;
}
