import { LIMITS } from '../../../src/discord/rules/limits.js';
import { asObject, type Json } from '../../../src/discord/rules/validate-fields.js';
import { ApiError } from './api-error.js';
import { applyPayload, type StoredMessage } from './messages.js';
import { assertMessage, assertSchema, SCHEMA } from './payloads.js';
import type { Call, Route } from './rest.js';
import { CHANNEL, type Channel, type World } from './world.js';

/** What a bot does in channels with its own token: read, type, say, edit, delete, open a thread. */
export function channelRoutes(
  world: World,
  announce: (event: string, message: StoredMessage) => void,
  announceThread: (thread: Channel) => void,
): Route[] {
  return [
    {
      method: 'GET',
      path: '/guilds/:guild/channels',
      // Threads are no part of it.
      handle: ({ params }) =>
        ok(
          world
            .channelsOf(params.guild ?? '')
            .filter(({ type }) => type !== CHANNEL.thread)
            .map(channelJson),
        ),
    },
    { method: 'GET', path: '/channels/:channel', handle: (call) => ok(channelJson(channelOf(call))) },
    {
      method: 'POST',
      path: '/channels/:channel/typing',
      handle: (call) => {
        channelOf(call);
        return { status: 204 };
      },
    },
    { method: 'POST', path: '/channels/:channel/messages', handle: (call) => ok(world.wire(say(call))) },
    {
      method: 'GET',
      path: '/channels/:channel/messages',
      handle: (call) => ok(history(call).map((message) => world.wire(message))),
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages/:message',
      handle: (call) => ok(world.wire(messageOf(call))),
    },
    {
      method: 'PATCH',
      path: '/channels/:channel/messages/:message',
      handle: (call) => ok(world.wire(edit(call))),
    },
    {
      method: 'DELETE',
      path: '/channels/:channel/messages/:message',
      handle: (call) => {
        const message = messageOf(call);
        if (message.author.id !== world.bot.id) throw new ApiError('missingPermissions');
        message.deleted = true;
        announce('MESSAGE_DELETE', message);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/messages/:message/threads',
      handle: (call) => ({ status: 201, body: channelJson(openThread(call)) }),
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      handle: (call) => ok(channelJson(world.dmOf(String(asObject(call.json).recipient_id)))),
    },
  ];

  function channelOf({ params }: Call): Channel {
    const channel = world.channels.get(params.channel ?? '');
    if (channel === undefined) throw new ApiError('unknownChannel');
    return channel;
  }

  /** Ephemeral messages are out of the token's reach: for it they do not exist. */
  function messageOf(call: Call): StoredMessage {
    const message = world.messages.get(call.params.message ?? '');
    const isThere = message !== undefined && !message.deleted && !message.ephemeral;
    if (!isThere || message.channelId !== channelOf(call).id) throw new ApiError('unknownMessage');
    return message;
  }

  function history(call: Call): StoredMessage[] {
    const { id } = channelOf(call);
    const before = call.query.get('before');
    return [...world.messages.values()]
      .filter((message) => message.channelId === id && !message.deleted && !message.ephemeral)
      .filter((message) => before === null || BigInt(message.id) < BigInt(before))
      .reverse()
      .slice(0, Number(call.query.get('limit') ?? 50));
  }

  function say(call: Call): StoredMessage {
    const channel = channelOf(call);
    const body = asObject(call.json);
    assertMessage(SCHEMA.channelMessage, body, { uploads: call.uploads });
    const reference = asObject(body.message_reference);
    const replyTo = typeof reference.message_id === 'string' ? reference.message_id : undefined;
    const isThere = replyTo !== undefined && world.messages.get(replyTo)?.deleted === false;
    if (replyTo !== undefined && !isThere && reference.fail_if_not_exists !== false) {
      throw new ApiError('invalidForm', ['message_reference: Unknown message']);
    }
    const message = world.addMessage({
      channelId: channel.id,
      author: world.bot,
      replyTo: isThere ? replyTo : undefined,
    });
    applyPayload(message, body, call.uploads);
    announce('MESSAGE_CREATE', message);
    return message;
  }

  function edit(call: Call): StoredMessage {
    const message = messageOf(call);
    const body = asObject(call.json);
    if (message.author.id !== world.bot.id) throw new ApiError('notYourMessage');
    assertMessage(SCHEMA.channelEdit, body, { uploads: call.uploads, edited: message });
    applyPayload(message, body, call.uploads);
    message.edits += 1;
    announce('MESSAGE_UPDATE', message);
    return message;
  }

  function openThread(call: Call): Channel {
    const channel = channelOf(call);
    const message = messageOf(call);
    const body = asObject(call.json);
    assertSchema(SCHEMA.thread, body);
    const minutes = body.auto_archive_duration;
    if (typeof minutes === 'number' && !LIMITS.threadArchiveMinutes.some((allowed) => allowed === minutes)) {
      throw new ApiError('invalidForm', [`auto_archive_duration: ${minutes} is none of the allowed ones`]);
    }
    if (channel.type !== CHANNEL.text) throw new ApiError('wrongChannelType');
    if (message.threadId !== undefined) throw new ApiError('threadExists');
    const name = String(body.name);
    const thread = { name, type: CHANNEL.thread, guildId: channel.guildId, parentId: channel.id };
    message.threadId = message.id;
    const opened = world.addChannel(thread, message.id);
    announceThread(opened);
    return opened;
  }

  function ok(body: unknown) {
    return { status: 200, body };
  }
}

/** A channel as Discord sends it. */
export function channelJson({ id, name, type, guildId, parentId, userId }: Channel): Json {
  if (type === CHANNEL.dm) return { id, type, recipients: [{ id: userId, username: 'reader' }], flags: 0 };
  const own = {
    id,
    name,
    type,
    guild_id: guildId,
    position: 0,
    permission_overwrites: [],
    parent_id: parentId ?? null,
  };
  if (type !== CHANNEL.thread) return own;
  const times = {
    archived: false,
    auto_archive_duration: 60,
    archive_timestamp: '2026-01-01T00:00:00+00:00',
  };
  return {
    ...own,
    owner_id: '0',
    message_count: 0,
    member_count: 1,
    rate_limit_per_user: 0,
    thread_metadata: { ...times, locked: false },
  };
}
