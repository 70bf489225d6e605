import { describe, expect, it } from 'vitest';
import { en } from '../../src/discord/locales/en.js';
import { catalogues, wordsFor } from '../../src/discord/locales/index.js';
import { validateCommands } from '../../src/discord/rules/validate-command.js';
import { registryFor } from '../../src/registry.js';

/** Every word with its path; a function is worded with the arguments given, or with numbers and letters for its own. */
function wordsIn(value: unknown, path = '', given?: readonly unknown[]): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(...argumentsOf(path, value.length, given)))]];
  return Object.entries(value as object).flatMap(([key, part]) => wordsIn(part, `${path}.${key}`, given));
}

function argumentsOf(path: string, count: number, given?: readonly unknown[]): unknown[] {
  if (path.endsWith('stance')) return ['claim', String(given?.[0] ?? 'X')];
  if (path === '.date') return [1987, 5, 17];
  if (path.endsWith('eventDate')) return ['2018-05'];
  return Array.from({ length: count }, (_, at) => given?.[at] ?? at + 2);
}

/** An explicit date needs no remark. */
const MAY_BE_EMPTY = '.timeline.basis.explicit';
/** Unlike any figure that a sentence holds by itself. */
const MARKERS = ['7041', '7042', '7043'];
/** Signs, settings and Markdown that mean the same in every language. */
const KEPT = /\p{Extended_Pictographic}|\*\*|`[A-Z_]+`|\n/gu;
/** Most characters of what Discord shows in a place of its own. */
const LONGEST: Record<string, number> = {
  '.buttons.': 80,
  '.commands.': 100,
  '.commands.check': 32,
  '.commands.addToSources': 32,
  '.curate.formTitle': 45,
  '.curate.field.title': 45,
  '.curate.field.published': 45,
  '.curate.field.publishedHint': 100,
  '.curate.field.url': 45,
  '.orders.': 100,
  '.formats.': 100,
  '.feedback.title': 45,
  '.feedback.label': 45,
  '.feedback.placeholder': 100,
};
/** Words that a language writes as English does. */
const ALIKE: Record<string, readonly string[]> = {
  'es-ES': ['.timeline.picture.entry'],
  'es-419': ['.timeline.picture.entry'],
  de: [
    '.timeline.picture.entry',
    '.status.version',
    '.commands.export.name',
    '.commands.export.options.format.name',
    '.commands.status.name',
  ],
  fr: [
    '.page',
    '.count.documents',
    '.count.incidents',
    '.buttons.sources',
    '.sources.incident',
    '.status.version',
    '.status.collection',
    '.commands.reload.options.collection.name',
    '.commands.export.options.question.name',
    '.status.documents',
    '.status.passages',
    '.commands.ask.options.question.name',
    '.commands.ask.options.source.name',
    '.commands.timeline.options.source.name',
    '.commands.export.options.format.name',
    '.commands.export.options.source.name',
    '.commands.document.name',
    '.commands.document.options.document.name',
    '.commands.incidents.name',
    '.commands.sources.name',
    '.commands.sources.options.document.name',
  ],
};

const registry = registryFor({ curate: { roles: [], servers: [] } });
const others = Object.entries(catalogues).filter(([, words]) => words !== en);
const english = wordsIn(en).map(([path]) => path);
const inEnglish = new Map(wordsIn(en));
const markersIn = new Map(
  wordsIn(en, '', MARKERS).map(([path, said]) => [path, MARKERS.filter((marker) => said.includes(marker))]),
);

describe('the catalogues', () => {
  it.each(Object.entries(catalogues))('%s has every word and no empty one', (_, words) => {
    const entries = wordsIn(words);
    expect(entries.map(([path]) => path)).toEqual(english);
    expect(
      entries.filter(([path, said]) => said.trim() === '' && path !== '.timeline.basis.explicit'),
    ).toEqual([]);
  });

  it.each(others)('%s repeats no English but words that both write alike', (locale, words) => {
    const repeated = wordsIn(words).filter(([path, said]) => said !== '' && said === inEnglish.get(path));
    const fixed = repeated.filter(([path]) => !ALIKE[locale]?.includes(path));
    expect(fixed).toEqual([]);
  });

  it.each(['zh-CN', 'ja'] as const)('%s says nothing in Latin letters alone', (locale) => {
    const own =
      locale === 'ja' ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u : /\p{Script=Han}/u;
    const latin = wordsIn(catalogues[locale]).filter(([, said]) => !own.test(said));
    expect(latin.map(([path]) => path)).toEqual([MAY_BE_EMPTY]);
  });

  it.each(others)('%s says everything that is filled in', (_, words) => {
    const missing = wordsIn(words, '', MARKERS).filter(([path, said]) =>
      (markersIn.get(path) ?? []).some((marker) => !said.includes(marker)),
    );
    expect(missing).toEqual([]);
  });

  it.each(others)('%s keeps the marks, settings and Markdown of the English', (_, words) => {
    const lost = wordsIn(words).filter(([path, said]) =>
      [...(inEnglish.get(path) ?? '').matchAll(KEPT)].some(([mark]) => !said.includes(mark)),
    );
    expect(lost).toEqual([]);
  });

  it.each(others)('%s names only commands and options that it has', (_, words) => {
    const commands = [...Object.values(words.commands), ...Object.values(en.commands)];
    const options = commands.flatMap((command) =>
      ['options', 'subcommands'].flatMap(
        (part) =>
          Object.values((command as unknown as Record<string, object>)[part] ?? {}) as { name: string }[],
      ),
    );
    const nameOf = ({ name }: { name: string }) => name;
    const lines = wordsIn(words).flatMap(([, said]) =>
      [...said.matchAll(/`\/([^`]+)`/g)].map(([, line = '']) => line),
    );
    const unknown = lines.filter((line) => {
      const [command = '', ...named] = line.replaceAll(':', '').split(' ');
      return (
        !commands.map(nameOf).includes(command) || named.some((name) => !options.map(nameOf).includes(name))
      );
    });
    expect(lines.length).toBeGreaterThan(4);
    expect(unknown).toEqual([]);
    const { from, to } = words.commands.timeline.options;
    expect(words.errors.dateOrder).toContain(`\`${from.name}\``);
    expect(words.errors.dateOrder).toContain(`\`${to.name}\``);
  });

  it.each(Object.entries(catalogues))("%s keeps Discord's limits", (_, words) => {
    const longest = Object.entries(LONGEST).flatMap(([start, most]) =>
      wordsIn(words)
        .filter(([path, said]) => path.startsWith(start) && [...said].length > most)
        .map(([path, said]) => `${path}: ${said}`),
    );
    expect(longest).toEqual([]);
  });

  it.each(Object.entries(catalogues))('%s names no command or option twice', (_, words) => {
    const { check, addToSources, ...slash } = words.commands;
    expect([check.name, addToSources.name]).not.toContain('');
    const levels: object[] = [slash, ...Object.values(slash).map(({ options }) => options)];
    for (const named of levels) {
      const names = (Object.values(named) as { name: string }[]).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(names.map((name) => name.toLowerCase()));
    }
  });

  it('gives Discord every language for every command', () => {
    const locales = Object.keys(catalogues).sort();
    for (const { data } of [...registry.commands, ...registry.messageCommands]) {
      expect(Object.keys(data.name_localizations ?? {}).sort()).toEqual(locales);
    }
    const all = [...registry.commands, ...registry.messageCommands].map(({ data }) => data);
    expect(validateCommands(all)).toEqual([]);
  });

  it.each([
    [2018, 9, 11, ['11 Sep 2018', '2018年9月11日', '11. Sept. 2018', '11 sept 2018', '11 sept. 2018']],
    [2018, 9, null, ['Sep 2018', '2018年9月', 'Sept. 2018', 'sept 2018', 'sept. 2018']],
    [2018, null, null, ['2018', '2018年', '2018', '2018', '2018']],
    [null, 5, 1, ['1 May', '5月1日', '1. Mai', '1 may', '1er mai']],
  ])('a date of %s-%s-%s is %j', (year, month, day, said) => {
    const locales = ['en-GB', 'zh-CN', 'de', 'es-419', 'fr'];
    expect(locales.map((locale) => wordsFor(locale).date(year, month, day))).toEqual(said);
    expect(wordsFor('ja').date(year, month, day)).toBe(said[1]);
  });

  it.each([
    ['de', '0 Vorfälle', '1 Vorfall', '2 Vorfälle'],
    ['es-ES', '0 incidentes', '1 incidente', '2 incidentes'],
    ['fr', '0 incident', '1 incident', '2 incidents'],
    ['ja', '事件0件', '事件1件', '事件2件'],
  ])('%s counts in its own forms', (locale, ...said) => {
    expect([0, 1, 2].map((count) => wordsFor(locale).count.incidents(count))).toEqual(said);
  });

  it('an unknown language is answered in English', () => {
    expect(wordsFor('toString')).toBe(catalogues['en-US']);
  });
});

describe('an event date', () => {
  it.each([
    ['2018-09-10', '10 Sep 2018', '2018年9月10日', '10. Sept. 2018', '10 sept 2018', '10 sept. 2018'],
    ['2018-09', 'September 2018', '2018年9月', 'September 2018', 'septiembre de 2018', 'septembre 2018'],
    ['2018', '2018', '2018年', '2018', '2018', '2018'],
    ['2018-Q1', 'Q1 2018', '2018年第1季度', '1. Quartal 2018', '1.º trimestre de 2018', '1er trimestre 2018'],
    ['2018-SU', 'summer 2018', '2018年夏季', 'Sommer 2018', 'verano de 2018', 'été 2018'],
    [
      '2018-W37',
      'week 37 of 2018',
      '2018年第37周',
      'Kalenderwoche 37, 2018',
      'semana 37 de 2018',
      'semaine 37, 2018',
    ],
    ['198', '1980s', '1980年代', '1980er Jahre', 'década de 1980', 'années 1980'],
    ['18', '19th century', '19世纪', '19. Jahrhundert', 'siglo XIX', '19e siècle'],
    [
      'XXXX-09-10',
      '10 Sep, year not stated',
      '9月10日（未注明年份）',
      '10. Sept., Jahr nicht genannt',
      '10 sept, sin año indicado',
      '10 sept., année non précisée',
    ],
    ['soon', 'soon', 'soon', 'soon', 'soon', 'soon'],
  ])('%s is "%s", "%s", "%s", "%s" or "%s"', (value, ...said) => {
    const locales = ['en-US', 'zh-CN', 'de', 'es-ES', 'fr'];
    expect(locales.map((locale) => wordsFor(locale).eventDate(value))).toEqual(said);
  });

  it.each([
    ['2018-09-10', '2018年9月10日'],
    ['2018-Q3', '2018年第3四半期'],
    ['2018-SU', '2018年の夏'],
    ['2018-W37', '2018年第37週'],
    ['198', '1980年代'],
    ['18', '19世紀'],
    ['XXXX-09-10', '9月10日（年の記載なし）'],
    ['XXXX-SU', '夏（年の記載なし）'],
  ])('%s is "%s" in Japanese', (value, said) => {
    expect(wordsFor('ja').eventDate(value)).toBe(said);
  });
});
