import type { PageButton, PageComponent, PageMessage } from '../wire.js';
import { el } from './dom.js';
import { drawBlocks } from './draw-markdown.js';
import type { PageWords } from './page-words.js';

export interface MessageActions {
  press(messageId: string, customId: string, button: HTMLElement): void;
  enlarge(url: string, description: string): void;
  dismiss(messageId: string): void;
}

const MEMBER_FACE = '/page/member.svg';

function authorOf(author: PageMessage['author'], words: PageWords): Record<string, string> {
  return author === 'bot'
    ? { author: 'Casebook', avatar: '/page/bot.svg', 'role-color': 'var(--bot)', bot: '' }
    : { author: words.you, avatar: MEMBER_FACE, 'role-color': 'var(--member)' };
}

/**
 * Draws one message inside the frame that the web components give it.
 * @param time - when it was sent, in words
 */
export function drawMessage(
  message: PageMessage,
  time: string,
  words: PageWords,
  actions: MessageActions,
): HTMLElement {
  const drawn = el('discord-message', {
    ...authorOf(message.author, words),
    ...(message.isPrivate ? { class: 'is-private' } : {}),
    timestamp: time,
    'data-id': message.id,
    tabindex: '0',
  });
  if (message.after !== null) drawn.append(drawOccasion(message.after, words));
  if (message.repliesTo !== null) drawn.append(drawReplyTo(message.repliesTo, words));
  if (message.isPending) drawn.append(thinking(words));
  else if (message.content !== '') drawn.append(el('div', { class: 'said' }, message.content));
  drawn.append(...message.components.map((component) => drawComponent(component, message.id, actions)));
  if (message.isPrivate) drawn.append(privateFoot(words, () => actions.dismiss(message.id)));
  return drawn;
}

/** What Discord says below a private message; the web component says it in English alone. */
function privateFoot(words: PageWords, dismiss: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'dismiss' }, words.dismiss);
  button.addEventListener('click', dismiss);
  return el('div', { class: 'private-foot' }, `👁 ${words.onlyYou} · `, button);
}

function drawReplyTo(text: string, words: PageWords): HTMLElement {
  return el(
    'div',
    { slot: 'reply', class: 'occasion' },
    el('img', { src: MEMBER_FACE, alt: '' }),
    el('b', {}, words.you),
    el('span', { class: 'occasion-text' }, text),
  );
}

/** What the message answers, where Discord shows it: the command used, or the button or entry chosen. */
function drawOccasion(after: string, words: PageWords): HTMLElement {
  return el(
    'div',
    { slot: 'reply', class: 'occasion' },
    el('img', { src: MEMBER_FACE, alt: '' }),
    el('b', {}, words.you),
    after.startsWith('/') ? words.used : words.chose,
    el('span', { class: 'occasion-name' }, after),
  );
}

function thinking(words: PageWords): HTMLElement {
  return el('div', { class: 'thinking' }, el('span', { class: 'dots' }, '•••'), ` ${words.thinking}`);
}

function drawComponent(component: PageComponent, messageId: string, actions: MessageActions): HTMLElement {
  const draw = (child: PageComponent) => drawComponent(child, messageId, actions);
  switch (component.kind) {
    case 'text':
      return el('div', { class: 'v2-text' }, ...drawBlocks(component.blocks));
    case 'frame': {
      const frame = el('div', { class: 'v2-frame' }, ...component.children.map(draw));
      if (component.accent !== null) {
        frame.style.setProperty('--accent', `#${component.accent.toString(16).padStart(6, '0')}`);
      }
      return frame;
    }
    case 'line':
      return el('hr', { class: component.isVisible ? 'v2-line' : 'v2-line is-blank' });
    case 'pictures':
      return el(
        'div',
        { class: 'v2-pictures' },
        ...component.items.map((item) => drawPicture(item, actions)),
      );
    case 'file':
      return el('div', { class: 'v2-file' }, el('span', {}, '📄'), fileLink(component.name, component.url));
    default:
      return el(
        'div',
        { class: 'v2-buttons' },
        ...component.buttons.map((item) => drawButton(item, messageId, actions)),
      );
  }
}

function drawPicture(
  { url, description }: { url: string; description: string },
  actions: MessageActions,
): HTMLElement {
  if (url === '') return el('div', { class: 'v2-missing' }, description);
  const picture = el('img', { src: url, alt: description, loading: 'lazy' });
  const button = el('button', { type: 'button', class: 'v2-picture', title: description }, picture);
  button.addEventListener('click', () => actions.enlarge(url, description));
  return button;
}

/** Files of the message itself lie on this server. */
function fileLink(name: string, url: string): HTMLElement {
  return url.startsWith('/files/') ? el('a', { href: url, download: name }, name) : el('span', {}, name);
}

function drawButton(button: PageButton, messageId: string, actions: MessageActions): HTMLElement {
  const drawn = el('button', { type: 'button', class: `v2-button is-${button.style}` }, button.label);
  const { customId } = button;
  if (button.isDisabled) drawn.setAttribute('disabled', '');
  else drawn.addEventListener('click', () => actions.press(messageId, customId, drawn));
  return drawn;
}
