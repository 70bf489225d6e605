import type { PageChoice, PageCommand } from '../wire.js';
import { api } from './api.js';
import { byId, el } from './dom.js';
import type { PageWords } from './page-words.js';

interface Offer {
  readonly title: string;
  readonly detail: string;
  take(): void;
}

/** A moment without typing before the server is asked, in milliseconds. */
const SUGGEST_AFTER = 120;
/** The bot's name being typed. */
const NAMING = /(?:^|\s)@(\p{L}*)$/u;
const OPTION_MARK = /(?:^|\s)([\p{L}\p{N}_-]+):\s?/gu;

/** The line at the foot of the channel: commands, their options, and suggestions while one types. */
export class Composer {
  readonly #input = byId<HTMLTextAreaElement>('input');
  readonly #picker = byId('picker');
  readonly #strip = byId('options');
  readonly #commands: readonly PageCommand[];
  readonly #words: Pick<PageWords, 'naming'>;
  readonly #send: (line: string, chosen: Record<string, string>) => void;
  #offers: readonly Offer[] = [];
  #current = 0;
  readonly #chosen = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(
    commands: readonly PageCommand[],
    words: Pick<PageWords, 'naming'>,
    send: (line: string, chosen: Record<string, string>) => void,
  ) {
    this.#commands = commands;
    this.#words = words;
    this.#send = send;
    byId<HTMLFormElement>('composer').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#input.addEventListener('input', () => this.#refresh());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#input.addEventListener('blur', () => this.#offer([]));
    this.#input.addEventListener('focus', () => this.#refresh());
  }

  /** Puts a line into the input, as if typed. */
  fill(line: string): void {
    this.#input.value = line;
    this.#input.focus();
    this.#refresh();
  }

  #submit(): void {
    const line = this.#input.value.trim();
    if (line === '') return;
    this.#send(line, Object.fromEntries(this.#chosen));
    this.#chosen.clear();
    this.#input.value = '';
    this.#refresh();
  }

  #onKey(event: KeyboardEvent): void {
    const offer = this.#offers[this.#current];
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      const isChoosing =
        offer !== undefined && event.target === this.#input && this.#picker.dataset.chosen === 'yes';
      if (isChoosing) offer.take();
      else if (offer !== undefined && this.#isNaming()) offer.take();
      else this.#submit();
    } else if (event.key === 'Tab' && offer !== undefined) {
      event.preventDefault();
      offer.take();
    } else if (event.key === 'Escape') {
      this.#offer([]);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.#offers.length > 0) {
      event.preventDefault();
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    }
  }

  #move(step: number): void {
    const isChosen = this.#picker.dataset.chosen === 'yes';
    this.#current =
      isChosen || step < 0 ? (this.#current + step + this.#offers.length) % this.#offers.length : 0;
    this.#picker.dataset.chosen = 'yes';
    this.#mark();
  }

  #isNaming(): boolean {
    return /^\/\S*$/.test(this.#input.value) || NAMING.test(this.#input.value);
  }

  #refresh(): void {
    clearTimeout(this.#timer);
    this.#input.style.height = 'auto';
    this.#input.style.height = `${Math.min(this.#input.scrollHeight, 160)}px`;
    const line = this.#input.value;
    const command = this.#commandOf(line);
    this.#showOptions(line, command);
    if (/^\/\S*$/.test(line)) this.#offer(this.#commandOffers(line.slice(1).toLowerCase()));
    else if (command !== undefined) this.#suggest(line, command);
    else this.#offer(this.#nameOffers(line));
  }

  #commandOf(line: string): PageCommand | undefined {
    const name = /^\/(\S+)\s/.exec(line)?.[1]?.toLowerCase();
    return this.#commands.find((command) => command.name === name);
  }

  #commandOffers(typed: string): Offer[] {
    return this.#commands
      .filter(({ name }) => name.startsWith(typed))
      .map(({ name, description, options }) => ({
        title: `/${name}`,
        detail: description,
        take: () =>
          this.fill(`/${name} ${options.some((option) => option.isRequired) ? `${options[0]?.name}: ` : ''}`),
      }));
  }

  #nameOffers(line: string): Offer[] {
    const typed = NAMING.exec(line)?.[1];
    if (typed === undefined || !'casebook'.startsWith(typed.toLowerCase())) return [];
    const before = line.slice(0, line.length - typed.length - 1);
    return [{ title: '@Casebook', detail: this.#words.naming, take: () => this.fill(`${before}@Casebook `) }];
  }

  #suggest(line: string, command: PageCommand): void {
    const { option, value, start, others } = readLine(line, command);
    const offersOf = (choices: readonly PageChoice[]) =>
      this.#offer(
        choices.map((choice) => this.#choiceOffer(choice, line, start)),
        [
          el(
            'div',
            { class: 'picker-heading' },
            el('b', {}, option?.name ?? ''),
            ` · ${option?.description ?? ''}`,
          ),
        ],
      );
    if (option === undefined) {
      this.#offer([]);
    } else if (option.choices.length > 0) {
      offersOf(option.choices.filter(({ name }) => name.toLowerCase().includes(value.toLowerCase())));
    } else if (option.hasSuggestions) {
      this.#asked += 1;
      const turn = this.#asked;
      this.#timer = setTimeout(async () => {
        const choices = await api.suggest(command.name, { name: option.name, value }, others).catch(() => []);
        const isStill =
          turn === this.#asked && this.#input.value === line && document.activeElement === this.#input;
        if (isStill) offersOf(choices.filter(({ name }) => name !== value));
      }, SUGGEST_AFTER);
    } else {
      this.#offer([]);
    }
  }

  #choiceOffer({ name, value }: PageChoice, line: string, start: number): Offer {
    return {
      title: name,
      detail: '',
      take: () => {
        this.#chosen.set(name, value);
        this.fill(line.slice(0, start) + name);
        this.#offer([]);
      },
    };
  }

  #offer(offers: readonly Offer[], heading: readonly HTMLElement[] = []): void {
    this.#offers = offers;
    this.#current = 0;
    this.#picker.dataset.chosen = 'no';
    this.#picker.hidden = offers.length === 0;
    this.#picker.replaceChildren(
      ...heading,
      ...offers.map((offer, index) => {
        const row = el(
          'div',
          { class: 'offer', role: 'option', id: `offer-${index}` },
          el('span', { class: 'offer-title' }, offer.title),
          el('span', { class: 'offer-detail' }, offer.detail),
        );
        // Before the input loses the focus, which would close the list.
        row.addEventListener('mousedown', (event) => {
          event.preventDefault();
          offer.take();
        });
        return row;
      }),
    );
    this.#mark();
  }

  #mark(): void {
    for (const [index, row] of [...this.#picker.querySelectorAll('.offer')].entries()) {
      const isCurrent = index === this.#current && this.#offers.length > 0;
      row.setAttribute('aria-selected', String(isCurrent));
      if (isCurrent) row.scrollIntoView({ block: 'nearest' });
    }
    if (this.#offers.length > 0) this.#input.setAttribute('aria-activedescendant', `offer-${this.#current}`);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #showOptions(line: string, command: PageCommand | undefined): void {
    const given = new Set([...line.matchAll(OPTION_MARK)].map((match) => match[1]));
    const open = command?.options.filter((option) => !option.isRequired && !given.has(option.name)) ?? [];
    this.#strip.hidden = open.length === 0;
    this.#strip.replaceChildren(
      ...open.map((option) => {
        const chip = el(
          'button',
          { type: 'button', class: 'chip', title: option.description },
          `+ ${option.name}`,
        );
        chip.addEventListener('mousedown', (event) => {
          event.preventDefault();
          this.fill(`${this.#input.value.trimEnd()} ${option.name}: `);
        });
        return chip;
      }),
    );
  }
}

/** Which option is being typed: the last one named, or the first when none is. */
function readLine(line: string, command: PageCommand) {
  const marks = [...line.matchAll(OPTION_MARK)].filter((mark) =>
    command.options.some(({ name }) => name === mark[1]),
  );
  const others = new Map<string, string>();
  for (const [index, mark] of marks.slice(0, -1).entries()) {
    others.set(mark[1] ?? '', line.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim());
  }
  const last = marks.at(-1);
  const start = last === undefined ? line.indexOf(' ') + 1 : last.index + last[0].length;
  const option =
    last === undefined ? command.options[0] : command.options.find(({ name }) => name === last[1]);
  return { option, value: line.slice(start).trim(), start, others: Object.fromEntries(others) };
}
