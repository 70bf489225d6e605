import { describe, expect, it } from 'vitest';
import { chartWordsOf } from '../../../src/discord/gateway/timeline-picture.js';
import { catalogues } from '../../../src/discord/locales/index.js';
import { altText } from '../../../src/timeline/chart/alt-text.js';
import { drawTimeline } from '../../../src/timeline/chart/chart.js';
import { CHART_WIDTH, layChart } from '../../../src/timeline/chart/chart-layout.js';
import { toPng } from '../../../src/timeline/chart/chart-png.js';
import { type ChartWords, englishChart } from '../../../src/timeline/chart/chart-words.js';
import { textWidth } from '../../../src/timeline/chart/text-width.js';
import { timelineOf } from '../../timeline/timeline-of.js';

const languages = Object.entries(catalogues).map(([locale, words]) => [locale, chartWordsOf(words)] as const);
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** Every character that a picture may hold beside the figures of its marks. */
function lettersOf({ month, day, stance, yearNotStated }: ChartWords): string[] {
  const dates = MONTHS.flatMap((one) => [month(one), day(one, 1), day(one, 28)]);
  return [...new Set([...dates, ...Object.values(stance), yearNotStated].join('').replaceAll(/\s/g, ''))];
}

const drawn = (letter: string, { glyphs }: ChartWords) =>
  Buffer.from(
    toPng(
      `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="20" font-family="Inter"><text x="5" y="18" font-size="18" font-weight="500">${letter}</text></svg>`,
      glyphs,
    ),
  );

describe.each(languages)('the picture of a timeline in %s', (locale, words) => {
  it('has a shape for every letter of its words', () => {
    // A character of nobody's, and nothing at all: what is not in the fonts looks like one of them.
    const missing = ['\u{e123}', ''].map((letter) => drawn(letter, words));
    const without = lettersOf(words).filter((letter) =>
      missing.some((one) => drawn(letter, words).equals(one)),
    );
    expect(without).toEqual([]);
  });

  it('keeps its labels on the card and apart, and its legend beside or above the word on years', () => {
    const spans = [
      ['2018-09-05', '2018-09-10 claim', '2018-09-28 denial', '2018-10-23 statement'],
      ['2017-12', '2018-03 claim', '2018-05-13 denial', '2018-11 statement', '2018-12-31'],
      ['1887', '1888-10-22', '2018-03', '2018-05', '2018-09-10 claim', '2018-10-23 statement'],
      ['XXXX-09-05', 'XXXX-09-12 claim', 'XXXX-10-01 denial', 'XXXX-10-22 statement'],
    ];
    for (const dates of spans) {
      const layout = layChart(timelineOf(dates), 1, words);
      const labels = (layout?.segments ?? []).flatMap(({ ticks }) => ticks);
      const edges = labels.map(({ x, label }) => {
        const half = textWidth(label, 24) / 2;
        return { left: x - half, right: x + half };
      });
      expect(edges.filter(({ left, right }) => left < 0 || right > CHART_WIDTH)).toEqual([]);
      for (const [at, { left }] of edges.entries()) {
        if (at > 0) expect(left).toBeGreaterThan((edges[at - 1]?.right ?? 0) + 4);
      }
    }
  });

  it('is told in the same words', () => {
    const told = altText(timelineOf(['2018-03', '2018-09-10 claim', 'XXXX-05']), 4, words);
    expect(told).toContain(words.date('2018-09-10'));
    expect(told).toContain(words.stance.claim);
    if (!locale.startsWith('en')) expect(told).not.toMatch(/Timeline|event|claim|March/);
  });
});

describe('the legend', () => {
  const ALL = ['XXXX-09-05', 'XXXX-09-12 claim', 'XXXX-10-01 denial', 'XXXX-10-22 statement'];
  const heightOf = (dates: readonly string[]) => layChart(timelineOf(dates))?.height ?? 0;

  it('stands above the word on years where both do not fit into one row', () => {
    const ys = [
      ...(drawTimeline(timelineOf(ALL)) ?? '').matchAll(/y="([\d.]+)"[^>]*>(claim|year not stated)</g),
    ];
    expect(Number(ys[1]?.[1])).toBeGreaterThan(Number(ys[0]?.[1]));
    expect(heightOf(ALL)).toBeGreaterThan(heightOf([...ALL.slice(0, 2), 'XXXX-10-01', 'XXXX-10-22']));
  });

  it('of the terminal is English', () => {
    expect(drawTimeline(timelineOf(ALL))).toBe(drawTimeline(timelineOf(ALL), 1, englishChart));
  });
});
