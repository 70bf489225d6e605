import { parseParts } from '../../src/dates/date-value.js';
import type { Setting } from '../../src/dates/setting.js';

/** Makes the setting of a wording in a sentence, with nothing told before; without its wording a sentence ends in it. */
export function settingOf(
  sentence: string,
  wording: string,
  more: Partial<Setting> & { day?: string } = {},
): Setting {
  const { day = '2018-09-12', ...rest } = more;
  const published = parseParts(day);
  const at = sentence.indexOf(wording);
  if (at < 0 || published === undefined) throw new Error(`"${wording}" does not stand in "${sentence}"`);
  return { published, told: [], sentence, at, until: at + wording.length, block: 0, ...rest };
}
