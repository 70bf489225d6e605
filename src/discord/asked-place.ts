import type { AskedPlace } from '../service/choose-collection.js';
import type { Caller } from './calls.js';
import type { Services } from './services.js';

type Where = Pick<Caller, 'guildId' | 'channelId' | 'channel' | 'authorizingIntegrationOwners'>;

/** Tells where a call comes from. A member who brought the bot along asks as in a direct message, whatever server they are in. */
export function askedPlace({
  guildId,
  channelId,
  channel,
  authorizingIntegrationOwners: owners,
}: Where): AskedPlace {
  const isBroughtAlong = owners?.[0] === undefined && owners?.[1] !== undefined;
  return {
    guildId: isBroughtAlong ? null : guildId,
    channelId,
    parentId: channel?.isThread() === true ? (channel.parentId ?? null) : null,
  };
}

/**
 * Gives the title of the collection that answers, where members could take it for another: in a channel that asks another than
 * its server, and outside servers. Undefined elsewhere, and where there is one alone.
 */
export function titleShown(
  place: AskedPlace,
  { asked, collection }: Pick<Services, 'asked' | 'collection'>,
): string | undefined {
  const found = asked?.(place);
  if (found === undefined || !found.isOneOfSeveral || found.name !== collection) return undefined;
  const rule = found.looked.at(-1);
  const isTheServers = place.guildId !== null && (rule === 'server' || rule === 'default');
  return isTheServers ? undefined : found.title;
}
