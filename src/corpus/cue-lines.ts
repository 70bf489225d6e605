import type { Line } from './lines.js';

/** "00:01:02,300 --> 00:01:05,000", with or without hours, as in .srt and .vtt. */
const TIMECODE =
  /^(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{1,3}\s+-->\s+(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{1,3}(?:\s.{0,100})?$/;
const NUMBER = /^\d{1,6}$/;

/** The lines of subtitles that are none of the words spoken: numbers and times of cues, and the head of a .vtt. */
export function cueLines(lines: readonly Line[]): Set<number> {
  const cues = new Set<number>();
  lines.forEach(({ text }, i) => {
    if (text.length > 160 || !TIMECODE.test(text)) return;
    cues.add(i);
    const above = lines[i - 1];
    if (lines[i]?.blankAbove === 0 && above !== undefined && NUMBER.test(above.text)) cues.add(i - 1);
  });
  if (cues.size > 0 && /^\uFEFF?WEBVTT\b/.test(lines[0]?.text ?? '')) cues.add(0);
  return cues;
}
