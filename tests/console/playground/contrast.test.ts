import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.js';

/** The least contrast of text that WCAG 2.2 asks for (1.4.3, level AA). */
const LEAST = 4.5;
/** What text may stand on where its own rule paints nothing behind it. */
const SURFACES = ['--back', '--side', '--raised', '--field', '--float'];
/** Text that is hidden on purpose, inherited, or switched off. */
const NO_COLOUR = new Set(['inherit', 'transparent']);

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const folder = join(packageRoot, 'src/console/playground/page');
const css = readFileSync(join(folder, 'page.css'), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
  selector: selector.trim(),
  set: new Map([...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value])),
}));
const setIn = (selector: string) => rules.find((rule) => rule.selector === selector)?.set ?? new Map();
const dark = setIn(':root');
const themes = { dark, light: new Map([...dark, ...setIn(':root[data-theme="light"]')]) };

function colourOf(value: string, theme: ReadonlyMap<string, string>): Colour | undefined {
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (name !== undefined) return colourOf(theme.get(name) ?? '', theme);
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1];
  if (hex !== undefined) {
    const full = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
    const [red = 0, green = 0, blue = 0] = (full.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
    return [red, green, blue, 1];
  }
  const parts = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/.exec(value)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [red = 0, green = 0, blue = 0, percent = 0] = parts;
  return [red, green, blue, percent / 100];
}

function over([red, green, blue, alpha]: Colour, under: Colour): Colour {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
}

function luminanceOf([red, green, blue]: Colour): number {
  const linear = (part: number) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: Colour, other: Colour): number {
  const [light = 0, deep = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (deep + 0.05);
}

/** Every text of a theme that is too faint on something that it may stand on. */
function faintIn(theme: ReadonlyMap<string, string>): string[] {
  const surfaces = SURFACES.map((name) => [name, colourOf(`var(${name})`, theme)] as const);
  return rules.flatMap(({ selector, set }) => {
    const written = set.get('color');
    const ink = colourOf(written ?? '', theme);
    if (ink === undefined) return [];
    const behind = colourOf(set.get('background') ?? '', theme);
    return surfaces.flatMap(([name, surface]) => {
      if (surface === undefined) return [`${name} is no colour`];
      const ratio = contrast(ink, behind === undefined ? surface : over(behind, surface));
      return ratio < LEAST ? [`${selector}: ${written} on ${name}: ${ratio.toFixed(2)}`] : [];
    });
  });
}

describe('the colours of the playground', () => {
  it('are read, all of them', () => {
    const unread = rules.flatMap(({ selector, set }) => {
      const value = set.get('color');
      const isRead = value === undefined || NO_COLOUR.has(value) || colourOf(value, dark) !== undefined;
      return isRead ? [] : [`${selector}: ${value}`];
    });
    expect(unread).toEqual([]);
    expect(rules.filter(({ set }) => set.has('color')).length).toBeGreaterThan(25);
  });

  it.each(Object.entries(themes))('of the %s theme keep a contrast of 4.5 to 1', (_, theme) => {
    expect(faintIn(theme)).toEqual([]);
  });

  it.each(Object.entries(themes))('of names keep it in the %s theme', (_, theme) => {
    const drawn = readFileSync(join(folder, 'draw-message.ts'), 'utf8');
    const names = [...drawn.matchAll(/'role-color': '([^']+)'/g)].map(([, value = '']) => value);
    const ratios = names.map((name) => {
      const [ink, back] = [colourOf(name, theme), colourOf('var(--back)', theme)];
      return ink === undefined || back === undefined ? 0 : contrast(ink, back);
    });
    expect(ratios.length).toBe(2);
    expect(ratios.filter((ratio) => ratio < LEAST)).toEqual([]);
  });
});
