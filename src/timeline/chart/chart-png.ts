import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { dataPath } from '../../package-root.js';
import type { Glyphs } from './chart-words.js';

const FONTS = dataPath('timeline/chart/fonts');
/** Twice what the widest Discord client shows; pixels. */
const PNG_WIDTH = 1200;

/** Of Noto Sans, the characters that the bot's words use in a picture and no others; a test names those that are missing. */
const FURTHER_FONTS: Readonly<Record<Glyphs, readonly string[]>> = {
  latin: [],
  chinese: ['noto-sans-sc.ttf'],
  japanese: ['noto-sans-jp.ttf'],
};

/**
 * Turns the SVG of `drawTimeline` into a PNG, with the fonts that come with the program and none of the machine's, so that
 * every machine draws the same.
 */
export function toPng(svg: string, glyphs: Glyphs = 'latin'): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: PNG_WIDTH },
    font: {
      loadSystemFonts: false,
      fontFiles: ['inter-medium.ttf', 'inter-bold.ttf', ...FURTHER_FONTS[glyphs]].map((name) =>
        join(FONTS, name),
      ),
      defaultFontFamily: 'Inter',
    },
  });
  return picture.render().asPng();
}
