import { describe, expect, it } from 'vitest';
import { describeTerminal } from '../../src/console/terminal.js';

describe('describeTerminal', () => {
  it.each([
    [undefined, 80],
    [20, 40],
    [72, 72],
    [250, 100],
  ])('turns a width of %s into %i columns', (columns, expected) => {
    expect(describeTerminal({ columns }, {}).columns).toBe(expected);
  });

  it.each<[string, boolean, Record<string, string>, boolean]>([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
  ])('decides on colours for %s', (_what, isTTY, env, expected) => {
    expect(describeTerminal({ isTTY }, env).paint.isColorSupported).toBe(expected);
  });
});
