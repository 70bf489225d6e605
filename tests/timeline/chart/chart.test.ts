import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../../src/timeline/chart/chart.js';
import { CHART_WIDTH, layChart } from '../../../src/timeline/chart/chart-layout.js';
import { toPng } from '../../../src/timeline/chart/chart-png.js';
import { timelineOf } from '../timeline-of.js';

const AFFAIR = [
  '2018-03',
  '2018-05',
  '2018-09',
  '2018-09-05',
  '2018-09-10 claim',
  '2018-09-10 denial',
  '2018-09-10',
  '2018-10-22 statement',
  '2018-10-23',
];

describe('drawTimeline', () => {
  it.each([
    ['timeline-affair.svg', AFFAIR],
    ['timeline-far-apart.svg', ['1887', '198', ...AFFAIR]],
    ['timeline-without-years.svg', ['XXXX-03', 'XXXX-05 claim', 'XXXX-09-05..XXXX-09-07', 'XXXX-10-23']],
  ])('draws %s as it was looked at', async (file, dates) => {
    await expect(drawTimeline(timelineOf(dates))).toMatchFileSnapshot(`../golden/${file}`);
  });

  it.each([[[]], [['2018-09-10']], [['2018-09-10', 'XXXX-03']]])('draws nothing for %j', (dates) => {
    expect(drawTimeline(timelineOf(dates))).toBeNull();
  });

  it('numbers the marks as a page of the list does', () => {
    const svg = drawTimeline(timelineOf(['2018-09-05', '2018-09-10']), 11) ?? '';
    expect([...svg.matchAll(/font-weight="700"[^>]*>(\d+)</g)].map((match) => match[1])).toEqual([
      '11',
      '12',
    ]);
  });

  it('explains the marks unless everything is reported', () => {
    expect(drawTimeline(timelineOf(['2018-09-05', '2018-09-10']))).not.toContain('reported');
    expect(drawTimeline(timelineOf(['2018-09-05', '2018-09-10 denial']))).toContain('>denial<');
  });

  it('says that the year is not stated where none is', () => {
    expect(drawTimeline(timelineOf(['XXXX-09-05', 'XXXX-09-10']))).toContain('year not stated');
    expect(drawTimeline(timelineOf(['XXXX-09-05', 'XXXX-09-10']))).not.toContain('>2000<');
  });
});

const date = fc.oneof(
  fc.constantFrom('1887', '198', '19', '2018-03', '2018-Q3', '2018-W36', '2018-SU', '2018-09-10'),
  fc
    .date({ noInvalidDate: true, min: new Date('1700-01-01'), max: new Date('2030-01-01') })
    .map((day) => day.toISOString().slice(0, 10)),
);

describe('layChart', () => {
  it('keeps every number on the card and clear of the others, however many and far apart', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 2, maxLength: 45 }), (dates) => {
        const layout = layChart(timelineOf(dates));
        expect(layout?.badges).toHaveLength(dates.length);
        const { badges = [], size = 0, height = 0 } = layout ?? {};
        for (const [i, a] of badges.entries()) {
          expect(a.x - size / 2).toBeGreaterThanOrEqual(0);
          expect(a.x + size / 2).toBeLessThanOrEqual(CHART_WIDTH);
          expect(a.y + size / 2).toBeLessThan(height);
          for (const b of badges.slice(i + 1)) {
            expect(Math.abs(a.x - b.x) >= size - 0.001 || Math.abs(a.y - b.y) >= size - 0.001).toBe(true);
          }
        }
      }),
    );
  });

  it('keeps the labels of the axis apart', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 2, maxLength: 12 }), (dates) => {
        const xs = (layChart(timelineOf(dates))?.segments ?? []).flatMap(({ ticks }) =>
          ticks.map(({ x }) => x),
        );
        for (const [i, x] of xs.entries()) if (i > 0) expect(x - (xs[i - 1] ?? 0)).toBeGreaterThan(60);
      }),
    );
  });

  it('draws a day as a point and a month as a bar as long as the month', () => {
    const layout = layChart(timelineOf(['2018-03-01', '2018-03', '2018-05-01']));
    expect(layout?.stems).toHaveLength(2);
    const [bar] = layout?.bars ?? [];
    const [first, last] = layout?.stems ?? [];
    const pixelsPerDay = ((last?.x ?? 0) - (first?.x ?? 0)) / 61;
    expect((bar?.right ?? 0) - (bar?.left ?? 0)).toBeCloseTo(31 * pixelsPerDay, 3);
    expect(bar?.left).toBeCloseTo(first?.x ?? 0, 3);
  });

  it('breaks the axis where nothing happens for long', () => {
    expect(layChart(timelineOf(['1887', '2018-03', '2018-05', '2018-09']))?.segments).toHaveLength(2);
    expect(layChart(timelineOf(['2018-03', '2018-05', '2018-09', '2018-10']))?.segments).toHaveLength(1);
  });
});

describe('toPng', () => {
  const svg = drawTimeline(timelineOf(AFFAIR)) ?? '';

  it('gives a PNG of 1200 pixels, the same every time', () => {
    const png = Buffer.from(toPng(svg));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1200);
    expect(Buffer.from(toPng(svg)).equals(png)).toBe(true);
    expect(png.length).toBeLessThan(200_000);
  });

  it('draws the figures with its own font: without it the picture is another', () => {
    const bare = new Resvg(svg, { fitTo: { mode: 'width', value: 1200 }, font: { loadSystemFonts: false } })
      .render()
      .asPng();
    expect(Buffer.from(toPng(svg)).equals(bare)).toBe(false);
  });
});
