import type { Mark } from '../document.js';
import type { Line } from './lines.js';

/** "00:01:02,300 --> 00:01:05,000", with or without hours, as in .srt and .vtt. */
const TIMECODE =
  /^(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{1,3}\s+-->\s+(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{1,3}(?:\s.{0,100})?$/;
/** Comments and styles of a .vtt. */
const NOTE = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
/** "<v Anna Berg>", "<c.yellow>", "</i>", "{\\an8}" */
const CUE_TAG =
  /<\/?(?:v|c|i|b|u|font|lang|ruby|rt)(?:[.\s][^<>\n]{0,80})?>|<\d{2}:[\d:.]{4,10}>|\{\\an\d\}/g;
const NUMBER = /^\d{1,6}$/;

/** Finds the tags inside cues: none of them is spoken. */
export function cueTags(text: string): Mark[] {
  return [...text.matchAll(CUE_TAG)].map(({ index, 0: tag }) => ({ start: index, end: index + tag.length }));
}

/** Finds the lines of subtitles that are none of the words spoken: numbers and times of cues, and the head of a .vtt. */
export function cueLines(lines: readonly Line[]): Set<number> {
  const cues = new Set<number>();
  const notes = new Set<number>();
  lines.forEach(({ text }, i) => {
    if (text.length > 160 || !TIMECODE.test(text)) return;
    cues.add(i);
    const above = lines[i - 1];
    if (lines[i]?.blankAbove === 0 && above !== undefined && NUMBER.test(above.text)) cues.add(i - 1);
  });
  if (cues.size > 0 && /^\uFEFF?WEBVTT\b/.test(lines[0]?.text ?? '')) {
    cues.add(0);
    lines.forEach((line, i) => {
      const goesOn = line.blankAbove === 0 && notes.has(i - 1) && !cues.has(i);
      if (goesOn || (line.blankAbove > 0 && NOTE.test(line.text))) notes.add(i);
    });
  }
  return new Set([...cues, ...notes]);
}
