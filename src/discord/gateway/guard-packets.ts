import { type Client, GatewayDispatchEvents } from 'discord.js';
import type { EventLog } from '../../service/event-log.js';
import { faultKind } from '../../service/fault-kind.js';

/** The one door through which discord.js reads every event, also those that waited until it was ready. */
interface PacketReader {
  handlePacket(packet?: Packet, shard?: unknown): boolean;
}

interface Packet {
  readonly t?: string;
  d?: unknown;
}

/**
 * Lets no event end the process that discord.js cannot read, such as one without its author: it is logged and passed
 * over. Without the event that says who the bot is nothing works, so that one still throws.
 */
export function guardPackets(client: Client<boolean>, log: EventLog): void {
  const reader = client.ws as unknown as PacketReader;
  const read = reader.handlePacket.bind(reader);
  reader.handlePacket = (packet, shard) => {
    // The library goes on to read the event after this, without a look at whether there is anything in it.
    if (packet !== undefined && !isObject(packet.d)) packet.d = {};
    try {
      return read(packet, shard);
    } catch (error) {
      if (packet?.t === GatewayDispatchEvents.Ready) throw error;
      log.warn({ event: packet?.t, err: faultKind(error) }, 'an event could not be read');
      return false;
    }
  };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
