import type { AnswerService } from '../../service/answer-service.js';
import { altText } from '../../timeline/chart/alt-text.js';
import type { ChartWords, Glyphs } from '../../timeline/chart/chart-words.js';
import type { Event } from '../../timeline/timeline.js';
import type { ReplyFile } from '../calls.js';
import { catalogues, type Words } from '../locales/index.js';

const PICTURE_NAME = 'timeline.png';
const GLYPHS: ReadonlyMap<Words, Glyphs> = new Map<Words, Glyphs>([
  [catalogues['zh-CN'], 'chinese'],
  [catalogues.ja, 'japanese'],
]);

/** Gives the words of a catalogue for a picture: its dates stand as they do in the list. */
export function chartWordsOf(words: Words): ChartWords {
  const { date, eventDate, timeline } = words;
  return {
    ...timeline.picture,
    glyphs: GLYPHS.get(words) ?? 'latin',
    month: (month) => date(null, month, null),
    day: (month, day) => date(null, month, day),
    date: eventDate,
  };
}

/**
 * Draws some events as a file beside a message, told in words for those who do not see it; null where there is too little to
 * draw. Where things stand is found here, in about a millisecond; what takes long, the painting, others do.
 */
export async function pictureFile(
  events: readonly Event[],
  firstNumber: number,
  words: Words,
  { picture }: Pick<AnswerService, 'picture'>,
): Promise<ReplyFile | null> {
  const { drawTimeline } = await import('../../timeline/chart/chart.js');
  const timeline = { events, undated: [] };
  const chartWords = chartWordsOf(words);
  const svg = drawTimeline(timeline, firstNumber, chartWords);
  if (svg === null) return null;
  const png = await picture(svg, chartWords.glyphs);
  return {
    name: PICTURE_NAME,
    attachment: Buffer.from(png),
    description: altText(timeline, firstNumber, chartWords),
  };
}
