import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import type { PageMenu, PageMessage, PageOutcome, PageState } from '../wire.js';
import { api } from './api.js';
import { Composer } from './composer.js';
import { byId, el } from './dom.js';
import { drawMessage } from './draw-message.js';
import { dress } from './dress.js';
import { closeMenu, openForm, openMenu, openPicture } from './overlays.js';
import { type PageWords, pageWordsFor } from './page-words.js';
import { makeReadable } from './readable.js';

const HINT_MS = 6000;
/** Commands to begin with, as the bot calls them. */
const STARTERS = ['ask', 'timeline', 'incidents', 'sources', 'help'];

const log = byId('messages');
/** The message that the next line replies to. */
let replyTo: string | null = null;
/** Of the language that the server speaks, once it has said so. */
let words: PageWords = pageWordsFor('');
const scroller = byId('scroller');
const texts = new Map<string, string>();
/** When each message was first shown here. */
const times = new Map<string, string>();

const actions = {
  press(messageId: string, customId: string, button: HTMLElement) {
    button.setAttribute('disabled', '');
    void follow(api.press(messageId, customId), null).finally(() => button.removeAttribute('disabled'));
  },
  enlarge: openPicture,
  dismiss: remove,
};

void start();

async function start(): Promise<void> {
  wireTools();
  const state = await api.state();
  words = pageWordsFor(state.locale);
  dress(words);
  for (const message of state.messages) show(message);
  const composer = new Composer(state.commands, words, (line, chosen) => {
    if (line.startsWith('/')) void follow(api.slash(line, chosen), line.split(/\s/)[0] ?? null);
    else {
      void follow(api.say(line, replyTo), null);
      setReply(null);
    }
  });
  showFacts(state, composer);
  wireMenu(state.menus);
  document.documentElement.dataset.ready = 'yes';
}

/** Shows what comes of a request; a message stands in for the bot's while it thinks. */
async function follow(request: Promise<PageOutcome>, after: string | null): Promise<void> {
  const waiting: PageMessage | null =
    after === null
      ? null
      : {
          id: 'waiting',
          author: 'bot',
          content: '',
          components: [],
          isPrivate: false,
          isPending: true,
          after,
          repliesTo: null,
        };
  if (waiting !== null) show(waiting);
  try {
    const { changed, form, hint } = await request;
    remove('waiting');
    for (const message of changed) show(message);
    if (hint !== null) showHint(hint);
    if (form !== null) {
      openForm(form, words, (fields) => void follow(api.submit(form.messageId, form.customId, fields), null));
    }
  } catch (error) {
    remove('waiting');
    showHint(words.noAnswer(error instanceof Error ? error.message : String(error)));
  }
}

function show(message: PageMessage): void {
  const time = times.get(message.id) ?? words.today(new Date().toLocaleTimeString('en-GB').slice(0, 5));
  times.set(message.id, time);
  const drawn = drawMessage(message, time, words, actions);
  drawn.toggleAttribute('light-theme', document.documentElement.dataset.theme === 'light');
  const old = find(message.id);
  if (old === null) log.append(drawn);
  else old.replaceWith(drawn);
  makeReadable(drawn);
  texts.set(message.id, drawn.textContent ?? '');
  byId('welcome').classList.add('is-past');
  if (old === null) bringIntoView(drawn);
  for (const picture of drawn.querySelectorAll('img')) {
    picture.addEventListener('load', () => bringIntoView(drawn), { once: true });
  }
}

function find(id: string): Element | null {
  return [...log.children].find((child) => child.getAttribute('data-id') === id) ?? null;
}

function remove(id: string): void {
  find(id)?.remove();
}

/** The foot of the channel, or the head of the last message where that is taller than the view. */
function bringIntoView(drawn: Element): void {
  if (drawn !== log.lastElementChild) return;
  // Web components draw themselves a moment later.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const isTall = drawn.getBoundingClientRect().height > scroller.clientHeight;
      if (isTall) drawn.scrollIntoView({ block: 'start' });
      else scroller.scrollTo({ top: scroller.scrollHeight });
    }),
  );
}

function showFacts({ version, documents, commands }: PageState, composer: Composer): void {
  byId('facts').textContent = `Casebook ${version} · ${words.documents(documents)}`;
  const known = STARTERS.flatMap((wanted) => commands.filter(({ key }) => key === wanted));
  byId('starters').replaceChildren(
    ...known.map(({ name, options }) => {
      const starter = el('button', { type: 'button', class: 'chip' }, `/${name}`);
      const [first] = options.filter(({ isRequired }) => isRequired);
      const line = first === undefined ? `/${name} ` : `/${name} ${first.name}: `;
      starter.addEventListener('click', () => composer.fill(line));
      return starter;
    }),
  );
}

function showHint(text: string): void {
  const hint = byId('hint');
  hint.textContent = text;
  hint.hidden = false;
  setTimeout(() => {
    if (hint.textContent === text) hint.hidden = true;
  }, HINT_MS);
}

/** Empties the channel, here and on the server. */
async function reset(): Promise<void> {
  await follow(api.reset(), null);
  log.replaceChildren();
  texts.clear();
  times.clear();
  setReply(null);
  byId('welcome').classList.remove('is-past');
}

/** Says above the input what is replied to; null ends it. */
function setReply(id: string | null): void {
  replyTo = id;
  const target = id === null ? null : find(id);
  byId('reply').hidden = target === null;
  byId('reply-name').textContent = target?.getAttribute('author') ?? '';
  if (target !== null) byId('input').focus();
}

function wireMenu(menus: readonly PageMenu[]): void {
  const open = (target: EventTarget | null, x: number, y: number) => {
    const id = target instanceof Element ? target.closest('discord-message')?.getAttribute('data-id') : null;
    if (id === null || id === undefined || id === 'waiting') return false;
    const copy = {
      label: words.copy,
      choose: () => void navigator.clipboard.writeText(texts.get(id) ?? ''),
    };
    const apps = menus.map(({ name, label }) => ({
      label,
      choose: () => void follow(api.menu(id, name), label),
    }));
    const reply = { label: words.reply, choose: () => setReply(id) };
    openMenu(x, y, [...apps, reply, copy]);
    return true;
  };
  log.addEventListener('contextmenu', (event) => {
    if (open(event.target, event.clientX, event.clientY)) event.preventDefault();
  });
  log.addEventListener('keydown', (event) => {
    const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    const box = event.target instanceof Element ? event.target.getBoundingClientRect() : null;
    if (isMenuKey && box !== null && open(event.target, box.left + 80, box.top + 24)) event.preventDefault();
  });
  document.addEventListener('click', closeMenu);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    closeMenu();
    setReply(null);
  });
  byId('reply-end').addEventListener('click', () => setReply(null));
}

function wireTools(): void {
  const theme = byId('theme');
  const setTheme = (isLight: boolean) => {
    document.documentElement.dataset.theme = isLight ? 'light' : 'dark';
    for (const part of [log, ...log.children]) part.toggleAttribute('light-theme', isLight);
    theme.setAttribute('aria-pressed', String(isLight));
    theme.textContent = isLight ? '☀' : '🌙';
  };
  setTheme(window.matchMedia('(prefers-color-scheme: light)').matches);
  theme.addEventListener('click', () => setTheme(document.documentElement.dataset.theme !== 'light'));
  byId('reset').addEventListener('click', () => void reset());
  const width = byId('width');
  width.addEventListener('click', () => {
    const isPhone = byId('app').classList.toggle('is-phone');
    width.setAttribute('aria-pressed', String(isPhone));
    width.textContent = isPhone ? '🖥' : '📱';
  });
}
