import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

type WithLateValues = (code: string, program: object) => string;
const { withLateValues } = (await import(pathToFileURL(join(packageRoot, 'build/late-values.mjs')).href)) as {
  withLateValues: WithLateValues;
};

const late = (...lines: readonly string[]) => {
  const code = `${lines.join('\n')}\n`;
  return { code, changed: withLateValues(code, parseAst(code)) };
};
/** What a module of this code exports. */
const run = (code: string): Promise<Record<string, (text: string) => unknown>> =>
  import(`data:text/javascript,${encodeURIComponent(code)}`);

const LETTER = 'const LETTER = /^\\p{L}\\/$/u;';

describe('withLateValues', () => {
  it('has a costly pattern made when it is first used, and means the same', async () => {
    const { code, changed } = late(LETTER, 'export const isLetter = (text) => LETTER.test(text);');
    expect(changed).toContain('LETTER().test(text)');
    expect(changed.split('\n').length).toBe(code.split('\n').length);
    for (const text of ['é/', 'é', '1/'])
      expect((await run(changed)).isLetter?.(text)).toBe((await run(code)).isLetter?.(text));
  });

  it('makes it once', async () => {
    const { changed } = late(
      "const SAID = new RegExp('a', 'g');",
      'export const twice = (text) => [SAID.test(text), SAID.test(text)];',
    );
    expect((await run(changed)).twice?.('a')).toEqual([true, false]);
  });

  it.each([
    ['is exported', ['export { LETTER };']],
    ['means something else in a function', ['export const same = (LETTER) => LETTER;']],
    ['is taken apart from an object', ['export const of = ({ LETTER }) => LETTER;']],
    ['is the short name of a property', ['export const as = () => ({ LETTER });']],
    [
      'is the default of what is taken apart',
      ['export const set = (text) => { let found; [found = LETTER] = [text]; return found; };'],
    ],
  ])('leaves a name alone that %s', (_, lines) => {
    const { code, changed } = late(LETTER, ...lines);
    expect(changed).toBe(code);
  });

  it('leaves what costs little, and the names of properties', () => {
    const { code, changed } = late(
      'const DIGIT = /[0-9]/;',
      'export const isIn = (text) => DIGIT.test(text);',
    );
    expect(changed).toBe(code);
    const named = late(LETTER, 'export const take = (kinds, text) => kinds.LETTER ?? LETTER.exec(text);');
    expect(named.changed).toContain('kinds.LETTER ?? LETTER().exec(text)');
  });
});
