import { el } from './dom.js';
import type { PageWords } from './page-words.js';

/** Words that are nothing but a text. */
type TextWords = {
  [Name in keyof PageWords]: PageWords[Name] extends string ? Name : never;
}[keyof PageWords];

/** Puts the words of a language into the page: what is shown, and what is only said of a part. */
export function dress(words: PageWords): void {
  document.documentElement.lang = words.language;
  document.title = words.title;
  for (const part of document.querySelectorAll<HTMLElement>('[data-word]')) {
    part.replaceChildren(...withCode(words[part.dataset.word as TextWords]));
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-label]')) {
    const label = words[part.dataset.label as TextWords];
    part.setAttribute('aria-label', label);
    if (part instanceof HTMLButtonElement) part.title = label;
    if (part instanceof HTMLTextAreaElement) part.placeholder = words.placeholder;
  }
}

/** What stands between backticks is code. */
function withCode(text: string): (string | HTMLElement)[] {
  return text.split('`').map((part, i) => (i % 2 === 0 ? part : el('code', {}, part)));
}
