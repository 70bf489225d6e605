import { de } from './de.js';
import { en, type Words } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { zhCN } from './zh-cn.js';

export type { Words } from './en.js';

/** Every catalogue by Discord's name of its language. */
export const catalogues = {
  'en-US': en,
  'zh-CN': zhCN,
  de,
  'es-ES': es,
  'es-419': es,
  fr,
  ja,
} as const satisfies Record<string, Words>;

/** Discord's name of a language that the bot speaks. */
export type Spoken = keyof typeof catalogues;

/** Gives the catalogue for a member's language; English where there is none. */
export function wordsFor(locale: string): Words {
  return Object.hasOwn(catalogues, locale) ? catalogues[locale as Spoken] : en;
}

/** Gives Discord's name of the language of a tag, among those that the bot speaks: `zh-CN` for `zh`; English where there is none. */
export function localeFor(tag: string): Spoken {
  const [language] = tag.toLowerCase().split('-');
  const spoken = Object.keys(catalogues) as Spoken[];
  return (
    spoken.find((locale) => locale.toLowerCase() === tag.toLowerCase()) ??
    spoken.find((locale) => locale.split('-')[0] === language) ??
    'en-US'
  );
}

/** Gives one of the words in every language, as Discord takes localizations. */
export function inEveryLanguage(pick: (words: Words) => string): Record<Spoken, string> {
  const picked = Object.entries(catalogues).map(([locale, words]) => [locale, pick(words)] as const);
  return Object.fromEntries(picked) as Record<Spoken, string>;
}
