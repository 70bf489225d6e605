import type { ReplyCall } from './calls.js';
import { decodeCustomId, encodeCustomId } from './custom-id.js';

/** Makes a call whose messages and forms name the collection in every button; the call itself where there is no name. */
export function carryCollection<Call extends ReplyCall>(call: Call, collection: string | undefined): Call {
  if (collection === undefined) return call;
  return new Proxy(call, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const method = value.bind(target);
      return SENDERS.has(name) ? (payload: unknown) => method(withCollection(payload, collection)) : method;
    },
  });
}

const SENDERS: ReadonlySet<string | symbol> = new Set(['editReply', 'followUp', 'showModal']);

/** Makes a message or form with the collection in the custom id of each of its buttons, and of itself. */
export function withCollection<Part>(part: Part, collection: string | undefined): Part {
  if (collection === undefined || typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((inner) => withCollection(inner, collection)) as Part;
  const { custom_id: id, components } = part as Readonly<Record<string, unknown>>;
  const state = typeof id === 'string' ? decodeCustomId(id) : null;
  return {
    ...part,
    ...(components !== undefined && { components: withCollection(components, collection) }),
    ...(state !== null && { custom_id: encodeCustomId({ ...state, collection }) }),
  };
}
