type Child = Node | string;

/**
 * Makes an element. Text only ever becomes a text node, so nothing in it can be markup; attributes are set by name
 * and never hold scripts.
 */
export function el(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * Finds an element of the page.
 * @throws when the page lacks the element: a fault of the page
 */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element as T;
}

/** Makes a link to the web that tells the other side nothing; null for any other kind of address. */
export function webLink(url: string, ...children: Child[]): HTMLElement | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !['https:', 'http:'].includes(parsed.protocol)) return null;
  return el('a', { href: parsed.href, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...children);
}
