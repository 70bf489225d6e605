import type { PageForm } from '../wire.js';
import { byId, el } from './dom.js';
import type { PageWords } from './page-words.js';

interface MenuEntry {
  readonly label: string;
  choose(): void;
}

/** Opens the menu of a message, at the pointer; one entry is chosen, or it closes. */
export function openMenu(x: number, y: number, entries: readonly MenuEntry[]): void {
  const menu = byId('menu');
  menu.replaceChildren(
    ...entries.map(({ label, choose }) => {
      const item = el('button', { type: 'button', role: 'menuitem', class: 'menu-item' }, label);
      item.addEventListener('click', () => {
        closeMenu();
        choose();
      });
      return item;
    }),
  );
  menu.hidden = false;
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(x, window.innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, window.innerHeight - height - 8))}px`;
  menu.querySelector('button')?.focus();
}

/** Closes the menu of a message. */
export function closeMenu(): void {
  byId('menu').hidden = true;
}

/** Opens a form of Discord's; `send` gets what was filled in. */
export function openForm(
  form: PageForm,
  words: Pick<PageWords, 'cancel' | 'submit'>,
  send: (fields: Record<string, string>) => void,
): void {
  const dialog = byId<HTMLDialogElement>('form');
  const inputs = form.fields.map((field) => {
    const input = el(field.isLong ? 'textarea' : 'input', {
      name: field.id,
      placeholder: field.placeholder,
      maxlength: String(field.maxLength),
      ...(field.isRequired ? { required: '' } : {}),
    }) as HTMLInputElement | HTMLTextAreaElement;
    return { field, input };
  });
  const cancel = el('button', { type: 'button', class: 'v2-button is-secondary' }, words.cancel);
  cancel.addEventListener('click', () => dialog.close());
  const body = el(
    'form',
    { class: 'form-body' },
    el('h2', {}, form.title),
    ...inputs.map(({ field, input }) => el('label', {}, el('span', {}, field.label), input)),
    el(
      'div',
      { class: 'form-foot' },
      cancel,
      el('button', { type: 'submit', class: 'v2-button is-primary' }, words.submit),
    ),
  );
  body.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.close();
    send(Object.fromEntries(inputs.map(({ field, input }) => [field.id, input.value])));
  });
  dialog.replaceChildren(body);
  dialog.showModal();
}

/** Shows a picture as large as the window takes. */
export function openPicture(url: string, description: string): void {
  const dialog = byId<HTMLDialogElement>('lightbox');
  dialog.replaceChildren(el('img', { src: url, alt: description }), el('p', {}, description));
  dialog.addEventListener('click', () => dialog.close(), { once: true });
  dialog.showModal();
}
