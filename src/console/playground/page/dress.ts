import { el } from './dom.js';
import type { PageWords } from './page-words.js';

/** Puts the words of a language into the page: what is shown, and what is only said of a part. */
export function dress(words: PageWords): void {
  document.documentElement.lang = words.language;
  document.title = words.title;
  const known = new Map<string, unknown>(Object.entries(words));
  const textOf = (name = '') => String(known.get(name) ?? '');
  for (const part of document.querySelectorAll<HTMLElement>('[data-word]')) {
    part.replaceChildren(...withCode(textOf(part.dataset.word)));
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-label]')) {
    const label = textOf(part.dataset.label);
    part.setAttribute('aria-label', label);
    if (part instanceof HTMLButtonElement) part.title = label;
    if (part instanceof HTMLTextAreaElement) part.placeholder = words.placeholder;
  }
}

/** What stands between backticks is code. */
function withCode(text: string): (string | HTMLElement)[] {
  return text.split('`').map((part, i) => (i % 2 === 0 ? part : el('code', {}, part)));
}
