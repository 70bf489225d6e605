import type { PageButton, PageComponent, PageMessage } from '../wire.js';
import { el, webLink } from './dom.js';
import { drawBlocks } from './draw-markdown.js';

export interface MessageActions {
  press(messageId: string, customId: string, button: HTMLElement): void;
  enlarge(url: string, description: string): void;
  dismiss(messageId: string): void;
}

const AUTHORS = {
  bot: { author: 'Casebook', avatar: '/page/bot.svg', 'role-color': 'var(--bot)', bot: '' },
  member: { author: 'You', avatar: '/page/member.svg', 'role-color': 'var(--member)' },
} as const;

/**
 * Draws one message inside the frame that the web components give it.
 * @param time - when it was sent, in words
 */
export function drawMessage(message: PageMessage, time: string, actions: MessageActions): HTMLElement {
  const drawn = el('discord-message', {
    ...AUTHORS[message.author],
    ...(message.isPrivate ? { ephemeral: '' } : {}),
    timestamp: time,
    'data-id': message.id,
    tabindex: '0',
  });
  Object.assign(drawn, { dismissMessageClicked: () => actions.dismiss(message.id) });
  if (message.after !== null) drawn.append(drawOccasion(message.after));
  if (message.repliesTo !== null) drawn.append(drawReplyTo(message.repliesTo));
  if (message.isPending) drawn.append(thinking());
  else if (message.content !== '') drawn.append(el('div', { class: 'said' }, message.content));
  drawn.append(...message.components.map((component) => drawComponent(component, message.id, actions)));
  return drawn;
}

function drawReplyTo(text: string): HTMLElement {
  return el(
    'div',
    { slot: 'reply', class: 'occasion' },
    el('img', { src: AUTHORS.member.avatar, alt: '' }),
    el('b', {}, AUTHORS.member.author),
    el('span', { class: 'occasion-text' }, text),
  );
}

/** What the message answers, where Discord shows it: the command used, or the button or entry chosen. */
function drawOccasion(after: string): HTMLElement {
  return el(
    'div',
    { slot: 'reply', class: 'occasion' },
    el('img', { src: AUTHORS.member.avatar, alt: '' }),
    el('b', {}, AUTHORS.member.author),
    after.startsWith('/') ? 'used' : 'chose',
    el('span', { class: 'occasion-name' }, after),
  );
}

function thinking(): HTMLElement {
  return el('div', { class: 'thinking' }, el('span', { class: 'dots' }, '•••'), ' Casebook is thinking…');
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
    case 'section':
      return el(
        'div',
        { class: 'v2-section' },
        el('div', { class: 'v2-section-text' }, ...component.children.map(draw)),
        el('div', { class: 'v2-beside' }, ...component.beside.map(draw)),
      );
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
  if (button.url !== null) {
    const link = webLink(button.url, `${button.label} ↗`);
    if (link !== null) {
      link.className = 'v2-button is-link';
      return link;
    }
  }
  const drawn = el('button', { type: 'button', class: `v2-button is-${button.style}` }, button.label);
  const { customId } = button;
  if (button.isDisabled || customId === null) drawn.setAttribute('disabled', '');
  else drawn.addEventListener('click', () => actions.press(messageId, customId, drawn));
  return drawn;
}
