import { LIMITS } from '../../../src/discord/rules/limits.js';
import { asList, asObject, type Json } from '../../../src/discord/rules/validate-fields.js';
import type { Gateway } from './gateway.js';
import type { StoredMessage } from './messages.js';
import { Reply } from './reply.js';
import { type Channel, MEMBER_PERMISSIONS, type World } from './world.js';

/** Who acts and where; a member of the guild in its first channel when nothing is said. */
export interface Actor {
  readonly userId?: string;
  /** null for direct messages with the bot. */
  readonly guildId?: string | null;
  readonly channelId?: string;
  /** The language of the member's client. */
  readonly locale?: string;
  readonly guildLocale?: string;
  /** Bits, written as text. */
  readonly permissions?: string;
  /** Ids of the member's roles. */
  readonly roles?: readonly string[];
  /** The app is installed by the member, not in that server. */
  readonly userInstall?: boolean;
  /** Together with `userInstall`: the server lets such apps answer only in private. */
  readonly externalAppsBlocked?: boolean;
  /** The greatest file in bytes; 10 MiB by default. */
  readonly fileBytes?: number;
}

/** Where an actor stands, worked out. */
export interface Place {
  readonly userId: string;
  readonly guildId: string | undefined;
  readonly channel: Channel;
  readonly permissions: string;
}

export function placeOf(world: World, actor: Actor): Place {
  const userId = actor.userId ?? world.user.id;
  const named = actor.channelId === undefined ? undefined : world.channels.get(actor.channelId);
  if (actor.channelId !== undefined && named === undefined) throw new Error(`no channel ${actor.channelId}`);
  const guildId = named
    ? named.guildId
    : actor.guildId === null
      ? undefined
      : (actor.guildId ?? world.guilds[0]?.id);
  const channel = named ?? (guildId === undefined ? world.dmOf(userId) : world.channelsOf(guildId)[0]);
  if (channel === undefined) throw new Error(`guild ${guildId} has no channel`);
  return { userId, guildId, channel, permissions: actor.permissions ?? MEMBER_PERMISSIONS };
}

/**
 * Sends an interaction to the bot and starts its 3 seconds.
 * @param source - the message whose part was used; the answer may then change it
 */
export function sendInteraction(
  world: World,
  gateway: Gateway,
  {
    type,
    data,
    actor,
    source,
  }: { type: number; data: Json; actor: Actor; source?: StoredMessage | undefined },
): Reply {
  const place = placeOf(world, actor);
  const id = world.nextId();
  const token = `token-${id}`;
  const event = {
    ...interactionBase(world, place, actor),
    id,
    token,
    type,
    data,
    ...(source === undefined ? {} : { message: world.wire(source) }),
  };
  const reply = new Reply({
    id,
    token,
    event,
    source,
    userId: place.userId,
    isUserInstall: actor.userInstall === true,
    isForcedPrivate: actor.userInstall === true && actor.externalAppsBlocked === true,
    fileBytes: actor.fileBytes ?? LIMITS.fileBytes,
    deadlineMs: world.limits.firstAnswerMs,
  });
  world.replies.set(token, reply);
  gateway.dispatch('INTERACTION_CREATE', event, { guildId: place.guildId });
  return reply;
}

/** The part of a message to use, by its custom id or its label. */
export function findControl(message: StoredMessage, controls: readonly Json[], idOrLabel: string): Json {
  const usable = controls.filter(({ custom_id, disabled }) => custom_id !== undefined && disabled !== true);
  const found = usable.find(({ custom_id, label }) => custom_id === idOrLabel || label === idOrLabel);
  if (message.deleted) throw new Error('the message is deleted');
  if (found === undefined) {
    const names = controls.map(({ custom_id, label }) => String(label ?? custom_id)).join(', ') || 'none';
    throw new Error(`nothing to use is called ${JSON.stringify(idOrLabel)}; there is: ${names}`);
  }
  return found;
}

/** What a member sends with a modal: each input's value by its custom id; inputs left out are empty. */
export function modalData(modal: Json, values: Readonly<Record<string, string | readonly string[]>>): Json {
  const labels = asList(modal.components).map(asObject);
  const inputs = labels.map(({ component, components }) => asObject(component ?? asList(components)[0]));
  for (const id of Object.keys(values)) {
    if (!inputs.some(({ custom_id }) => custom_id === id)) throw new Error(`the modal has no input "${id}"`);
  }
  const answered = labels.map((label, index) => {
    const input = inputs[index] ?? {};
    const given = values[String(input.custom_id)];
    const isEmpty = given === undefined || given.length === 0;
    if (input.type !== undefined && input.required !== false && isEmpty) {
      throw new Error(`the modal wants "${String(input.custom_id)}"`);
    }
    const value = Array.isArray(given) ? { values: given } : { value: given ?? '' };
    const answer = { type: input.type, id: 100 + index, custom_id: input.custom_id, ...value };
    const isRow = label.type === 1;
    return { type: label.type, id: 1 + index, ...(isRow ? { components: [answer] } : { component: answer }) };
  });
  return { custom_id: modal.custom_id, components: answered };
}

function interactionBase(world: World, { userId, guildId, channel, permissions }: Place, actor: Actor): Json {
  const user = { ...world.userOf(userId), discriminator: '0', avatar: null, global_name: null };
  const locale = actor.locale ?? 'en-US';
  const guildLocale = actor.guildLocale ?? 'en-US';
  const member = {
    user,
    roles: actor.roles ?? [],
    permissions,
    joined_at: '2026-01-01T00:00:00+00:00',
    deaf: false,
    mute: false,
    flags: 0,
  };
  const owner = actor.userInstall === true ? { '1': userId } : { '0': guildId ?? '0' };
  const common = {
    version: 1,
    application_id: world.applicationId,
    channel_id: channel.id,
    channel: {
      ...{ id: channel.id, type: channel.type, name: channel.name, permissions },
      ...(guildId === undefined ? {} : { guild_id: guildId }),
      ...(channel.parentId === undefined ? {} : { parent_id: channel.parentId }),
    },
    locale,
    app_permissions: permissions,
    entitlements: [],
    authorizing_integration_owners: owner,
    attachment_size_limit: actor.fileBytes ?? LIMITS.fileBytes,
  };
  if (guildId === undefined) return { ...common, context: 1, user };
  const guild = { id: guildId, locale: guildLocale, features: [] };
  return { ...common, context: 0, guild_id: guildId, guild, guild_locale: guildLocale, member };
}
