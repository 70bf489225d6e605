import { en, type Words } from './en.js';
import { zhCN } from './zh-cn.js';

export type { Words } from './en.js';

/** Every catalogue by Discord's name of its language. */
export const catalogues = { 'en-US': en, 'zh-CN': zhCN } as const satisfies Record<string, Words>;

/** The catalogue for a member's language; English where there is none. */
export function wordsFor(locale: string): Words {
  return Object.hasOwn(catalogues, locale) ? catalogues[locale as keyof typeof catalogues] : en;
}

/** One of the words in every language, as Discord takes localizations. */
export function inEveryLanguage(pick: (words: Words) => string): Record<keyof typeof catalogues, string> {
  return { 'en-US': pick(en), 'zh-CN': pick(zhCN) };
}
