/** The web components write the time of a message too faint for many: it takes the colour of what else is said softly. */
const TIMES = new CSSStyleSheet();
TIMES.replaceSync(
  '.discord-message-timestamp, :host([light-theme]) .discord-message-timestamp { color: var(--soft); }',
);

/** Makes what a web component writes itself as readable as the rest of the page, once it is in the page. */
export function makeReadable({ shadowRoot }: Element): void {
  if (shadowRoot === null || shadowRoot.adoptedStyleSheets.includes(TIMES)) return;
  shadowRoot.adoptedStyleSheets.push(TIMES);
}
