import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { dataPath } from '../../package-root.js';

const FONTS = dataPath('timeline/chart/fonts');
/** Twice what the widest Discord client shows; pixels. */
const PNG_WIDTH = 1200;

/**
 * Turns the SVG of `drawTimeline` into a PNG, with the fonts that come with the program and none of the machine's, so that
 * every machine draws the same.
 */
export function toPng(svg: string): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: PNG_WIDTH },
    font: {
      loadSystemFonts: false,
      fontFiles: [join(FONTS, 'inter-medium.ttf'), join(FONTS, 'inter-bold.ttf')],
      defaultFontFamily: 'Inter',
    },
  });
  return picture.render().asPng();
}
