import type { Room } from '../room.js';
import type { Api } from './api.js';

/** A channel of its own, and what the page may ask of it. */
export interface PlaygroundRoom {
  readonly api: Api;
  readonly room: Room;
}

/** The rooms of all tabs. */
export interface Rooms {
  /** The room of a tab, opened when it is first asked for. */
  of(tab: string): PlaygroundRoom;
  /** Every room that is open. */
  all(): readonly PlaygroundRoom[];
}

/** Rooms that are kept: the one opened first goes when there is one more, and its tab gets an empty one. */
const MOST = 50;

/**
 * Makes the rooms, none of them open.
 * @param open - opens an empty room; numbers count up from 0, so that no two rooms give a message the same id
 */
export function createRooms(open: (number: number) => PlaygroundRoom): Rooms {
  const rooms = new Map<string, PlaygroundRoom>();
  let opened = 0;
  return {
    of(tab) {
      const known = rooms.get(tab);
      if (known !== undefined) return known;
      const room = open(opened);
      opened += 1;
      rooms.set(tab, room);
      const [first] = rooms.keys();
      if (rooms.size > MOST && first !== undefined) rooms.delete(first);
      return room;
    },
    all: () => [...rooms.values()],
  };
}
