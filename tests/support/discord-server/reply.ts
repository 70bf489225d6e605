import type { Json } from '../../../src/discord/rules/validate-fields.js';
import { type StoredMessage, textOf } from './messages.js';
import { Changes } from './waiting.js';

/** Numbers of the interaction types: "Receiving and Responding". */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
/** Numbers of the first answers. */
export const CALLBACK = {
  message: 4,
  deferred: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

const GRACE_MS = 2000;

/** One interaction and everything the bot answered to it. */
export class Reply {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly userId: string;
  /** The event as the bot received it. */
  readonly event: Json;
  /** The message whose button, menu or modal was used. */
  readonly source: StoredMessage | undefined;
  readonly isUserInstall: boolean;
  /** The server lets nobody answer in public through apps that only a member has installed. */
  readonly isForcedPrivate: boolean;
  readonly fileBytes: number;
  /** Its own, so that 500 replies at once do not ask each other. */
  readonly #changes = new Changes();
  readonly #deadline: NodeJS.Timeout;
  readonly #deadlineMs: number;
  readonly #sentAtMs = performance.now();

  /** The kind of the first answer; undefined until it comes. */
  callback: number | undefined;
  answeredAfterMs: number | undefined;
  /** Fixed by the first answer. */
  ephemeral = false;
  /** What its answers made or changed, the original first. */
  readonly messages: StoredMessage[] = [];
  choices: readonly Json[] | undefined;
  modal: Json | undefined;
  followUps = 0;
  /** How often an answer or edit was taken. */
  changes = 0;
  /** Codes of refused answers and edits: 10062 late, 40060 twice, 50035 a wrong payload. */
  readonly refusals: number[] = [];
  /** The deadline passed without an answer. */
  missed = false;
  tokenExpired = false;

  constructor(options: {
    id: string;
    token: string;
    event: Json;
    userId: string;
    source: StoredMessage | undefined;
    isUserInstall: boolean;
    isForcedPrivate: boolean;
    fileBytes: number;
    deadlineMs: number;
  }) {
    this.id = options.id;
    this.token = options.token;
    this.event = options.event;
    this.type = Number(options.event.type);
    this.userId = options.userId;
    this.source = options.source;
    this.isUserInstall = options.isUserInstall;
    this.isForcedPrivate = options.isForcedPrivate;
    this.fileBytes = options.fileBytes;
    this.#deadlineMs = options.deadlineMs;
    this.#deadline = setTimeout(() => {
      this.missed = this.callback === undefined;
      this.#changes.notify();
    }, options.deadlineMs);
    this.#deadline.unref();
  }

  /** Whether the bot asked for time and has not filled the answer in yet. */
  get deferred(): boolean {
    const isDeferral = this.callback === CALLBACK.deferred || this.callback === CALLBACK.deferredUpdate;
    return isDeferral && this.changes === 1;
  }

  get answeredAtMs(): number | undefined {
    return this.answeredAfterMs === undefined ? undefined : this.#sentAtMs + this.answeredAfterMs;
  }

  get isLate(): boolean {
    return (
      this.missed || (this.callback === undefined && performance.now() - this.#sentAtMs > this.#deadlineMs)
    );
  }

  /** The answer's message. */
  get message(): StoredMessage {
    const [first] = this.messages;
    if (first === undefined) throw new Error(`interaction ${this.id} has no message`);
    return first;
  }

  /** Everything the answer's messages say. */
  get text(): string {
    return this.messages
      .filter(({ deleted }) => !deleted)
      .map(textOf)
      .join('\n');
  }

  /** The first answer came: the deadline is over. */
  markAnswered(callback: number): void {
    clearTimeout(this.#deadline);
    this.callback = callback;
    this.answeredAfterMs = performance.now() - this.#sentAtMs;
  }

  /** Waits for the first answer, a deferral included. */
  answered(): Promise<this> {
    return this.#until(() => this.callback !== undefined, 'a first answer');
  }

  /**
   * Waits until the answer is there: a message, a filled-in deferral, choices or a modal. Throws at once when the
   * first answer misses its deadline.
   */
  settled(timeoutMs?: number): Promise<this> {
    return this.#until(() => this.callback !== undefined && !this.deferred, 'an answer', timeoutMs);
  }

  /** Waits until the answer was taken this often: a deferral and its edit are two. */
  changed(times: number): Promise<this> {
    return this.#until(() => this.changes >= times, `${times} answers and edits`);
  }

  /** Waits until an answer or edit was refused, and gives Discord's code. */
  refused(): Promise<number> {
    return this.#changes.until(() => this.refusals[0], `a refusal of interaction ${this.id}`);
  }

  /** Waits until the deadline passes without an answer. */
  async missedDeadline(): Promise<this> {
    await this.#changes.until(() => this.missed, 'a missed deadline', this.#deadlineMs + GRACE_MS);
    return this;
  }

  /** Something about it changed; whoever waits for it goes on. */
  notify(): void {
    this.#changes.notify();
  }

  dispose(): void {
    clearTimeout(this.#deadline);
    this.#changes.stop();
  }

  async #until(isThere: () => boolean, what: string, timeoutMs = this.#deadlineMs + GRACE_MS): Promise<this> {
    const check = () => {
      if (this.missed)
        throw new Error(`interaction ${this.id} was not answered within ${this.#deadlineMs} ms`);
      return isThere();
    };
    const name = `${what} to interaction ${this.id} (refused so far: ${this.refusals.join(', ') || 'nothing'})`;
    await this.#changes.until(check, name, timeoutMs);
    return this;
  }
}
