import type { APIMessageTopLevelComponent, APIModalInteractionResponseCallbackData } from 'discord.js';
import type { ReplyFile } from '../discord/calls.js';

/** A message in a room. */
export interface RoomMessage {
  readonly id: string;
  readonly author: 'member' | 'bot';
  /** What a member typed; empty for the bot's. */
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly ReplyFile[];
  /** Only the one who asked would see it. */
  readonly isPrivate: boolean;
  /** The bot is still thinking. */
  readonly isPending: boolean;
  /** The command or press that this answers, for people: `/ask`. */
  readonly after: string | null;
  /** What the message that this replies to says. */
  readonly repliesTo: string | null;
}

/** What came of one interaction. */
export interface RoomOutcome {
  /** New or edited messages, in the order of the room. */
  readonly changed: readonly RoomMessage[];
  /** A form to fill in. */
  readonly modal: APIModalInteractionResponseCallbackData | null;
}

const FIRST_ID = 100_000_000_000_000_000n;
/** More than anybody could fill a room with. */
const IDS_IN_ROOM = 1_000_000_000n;

/** A channel that exists in memory alone: what the mocked interactions leave behind. */
export class Room {
  readonly #messages = new Map<string, RoomMessage>();
  #ids: bigint;
  #touched = new Set<string>();

  /** @param number - of the room, from 0: no two give a message the same id */
  constructor(number = 0) {
    this.#ids = FIRST_ID + BigInt(number) * IDS_IN_ROOM;
  }

  /** In the order they were sent. */
  get messages(): readonly RoomMessage[] {
    return [...this.#messages.values()];
  }

  /** Digits as Discord's ids, counted up from one room's beginning. */
  nextId(): string {
    this.#ids += 1n;
    return String(this.#ids);
  }

  find(id: string): RoomMessage | undefined {
    return this.#messages.get(id);
  }

  add(message: Partial<Omit<RoomMessage, 'id'>> & Pick<RoomMessage, 'author'>): RoomMessage {
    const added: RoomMessage = {
      id: this.nextId(),
      content: '',
      components: [],
      files: [],
      isPrivate: false,
      isPending: false,
      after: null,
      repliesTo: null,
      ...message,
    };
    this.#messages.set(added.id, added);
    this.#touched.add(added.id);
    return added;
  }

  change(id: string, change: Partial<Omit<RoomMessage, 'id'>>): void {
    const message = this.#messages.get(id);
    if (message === undefined) throw new Error(`there is no message ${id}`);
    this.#messages.set(id, { ...message, ...change });
    this.#touched.add(id);
  }

  /** Forgets every message; ids go on, so that no old one comes to mean a new message. */
  clear(): void {
    this.#messages.clear();
    this.#touched = new Set();
  }

  /** The messages that are new or changed since the last call. */
  takeChanged(): RoomMessage[] {
    const changed = this.messages.filter(({ id }) => this.#touched.has(id));
    this.#touched = new Set();
    return changed;
  }
}
