import type { DomDocument, DomElement } from './dom.js';

const NONE = /display\s*:\s*none/i;
const SOME = /display\s*:\s*(?!none)\w/i;
/** What an author takes back by a line through it. */
const STRUCK = /text-decoration(?:-line)?\s*:[^;]{0,60}line-through/i;
/** "p.lead", ".u-hide", "#old": what stands for every element that it names. */
const SINGLE = /^(?:[a-z][\w-]*)?([.#][\w-]+)$/i;
const NAMES = /[.#][\w-]+/g;

/**
 * Finds what a page's own style sheets hide from every visitor: classes as ".name", ids as "#name". What any rule shows
 * again is a tab or a menu, and what is hidden on paper or on small screens alone is seen on others.
 */
export function hiddenNames(document: DomDocument): ReadonlySet<string> {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  for (const style of document.querySelectorAll('style')) {
    let depth = 0;
    let selector = '';
    let text = '';
    for (const part of (style.textContent ?? '').split(/([{}])/)) {
      if (part === '{') {
        depth++;
        selector = text;
      } else if (part === '}') {
        if (SOME.test(text)) for (const [name] of selector.matchAll(NAMES)) shown.add(name);
        else if (depth === 1 && (NONE.test(text) || STRUCK.test(text)))
          for (const name of singleNames(selector)) hidden.add(name);
        depth = Math.max(0, depth - 1);
      } else text = part;
    }
  }
  return new Set([...hidden].filter((name) => !shown.has(name)));
}

function singleNames(selector: string): string[] {
  return selector.split(',').flatMap((one) => SINGLE.exec(one.trim())?.[1] ?? []);
}

/** Tells whether no visitor sees an element, or sees it struck out, by itself or by the names that style sheets hide. */
export function isHidden(element: DomElement, names: ReadonlySet<string>): boolean {
  const style = element.getAttribute('style') ?? '';
  if (element.hasAttribute('hidden') || NONE.test(style) || STRUCK.test(style)) return true;
  if (names.size === 0) return false;
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).map((name) => `.${name}`);
  return [`#${element.getAttribute('id') ?? ''}`, ...classes].some((name) => names.has(name));
}
