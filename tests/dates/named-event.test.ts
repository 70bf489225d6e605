import { expect, it } from 'vitest';
import { sideOfNamed } from '../../src/dates/named-event.js';
import { settingOf } from '../support/date-setting.js';

it.each([
  ['The inquiry into the Aug. 7 bombings goes on.', 'Aug. 7', 'behind'],
  ['He will miss the Aug. 7 hearing.', 'Aug. 7', 'nearest'],
  ["Friday's result means that they stay.", 'Friday', 'behind'],
  ['He was jailed for the murder of a guard on Friday.', 'Friday', 'behind'],
  ['He will speak on Friday.', 'Friday', undefined],
] as const)('%s', (sentence, wording, side) => {
  expect(sideOfNamed(settingOf(sentence, wording))).toBe(side);
});
