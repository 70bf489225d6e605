import { MessageFlags } from 'discord.js';
import { LIMITS } from '../../../src/discord/rules/limits.js';
import { asList, asObject, type Json } from '../../../src/discord/rules/validate-fields.js';
import { ApiError } from './api-error.js';
import type { RestFaults } from './faults.js';
import { applyPayload, type StoredFile, type StoredMessage } from './messages.js';
import { assertChoices, assertMessage, assertModal, SCHEMA } from './payloads.js';
import { CALLBACK, INTERACTION, type Reply } from './reply.js';
import type { Call, Route } from './rest.js';
import type { World } from './world.js';

const ORIGINAL = '@original';

/** Which first answers each kind of interaction may have. */
const ALLOWED: Readonly<Record<number, readonly number[]>> = {
  [INTERACTION.command]: [CALLBACK.message, CALLBACK.deferred, CALLBACK.modal],
  [INTERACTION.component]: [
    CALLBACK.message,
    CALLBACK.deferred,
    CALLBACK.deferredUpdate,
    CALLBACK.update,
    CALLBACK.modal,
  ],
  [INTERACTION.autocomplete]: [CALLBACK.choices],
  [INTERACTION.modal]: [CALLBACK.message, CALLBACK.deferred, CALLBACK.deferredUpdate, CALLBACK.update],
};

/** First answers, and the edits, deletions and follow-ups that an answered interaction's token allows. */
export function interactionRoutes(
  world: World,
  faults: RestFaults,
  announce: (event: string, message: StoredMessage) => void,
): Route[] {
  return [
    {
      method: 'POST',
      path: '/interactions/:id/:token/callback',
      open: true,
      handle: (call) => noting(call, (reply) => answerFirst(reply, call)),
    },
    {
      method: 'PATCH',
      path: '/webhooks/:app/:token/messages/:message',
      open: true,
      handle: (call) =>
        noting(call, (reply) => {
          const message = messageOf(reply, call);
          edit(reply, message, SCHEMA.replyEdit, call);
          return { status: 200, body: world.wire(message) };
        }),
    },
    {
      method: 'GET',
      path: '/webhooks/:app/:token/messages/:message',
      open: true,
      handle: (call) => noting(call, (reply) => ({ status: 200, body: world.wire(messageOf(reply, call)) })),
    },
    {
      method: 'DELETE',
      path: '/webhooks/:app/:token/messages/:message',
      open: true,
      handle: (call) =>
        noting(call, (reply) => {
          const message = messageOf(reply, call);
          message.deleted = true;
          reply.changes += 1;
          announce('MESSAGE_DELETE', message);
          return { status: 204 };
        }),
    },
    {
      method: 'POST',
      path: '/webhooks/:app/:token',
      open: true,
      handle: (call) => noting(call, (reply) => ({ status: 200, body: world.wire(followUp(reply, call)) })),
    },
  ];

  function noting<T>({ params }: Call, act: (reply: Reply) => T): T {
    const reply = world.replies.get(params.token ?? '');
    if (reply === undefined)
      throw new ApiError(params.id === undefined ? 'unknownWebhook' : 'unknownInteraction');
    try {
      if (params.id === undefined) assertUsable(reply, params.app);
      else if (params.id !== reply.id) throw new ApiError('unknownInteraction');
      return act(reply);
    } catch (error) {
      if (error instanceof ApiError) reply.refusals.push(error.code);
      throw error;
    } finally {
      reply.notify();
    }
  }

  function assertUsable(reply: Reply, app: string | undefined): void {
    const age = (reply.answeredAtMs ?? performance.now()) + world.limits.tokenLifeMs;
    if (reply.tokenExpired || performance.now() > age) throw new ApiError('expiredToken');
    if (reply.callback === undefined || app !== world.applicationId) throw new ApiError('unknownWebhook');
  }

  function answerFirst(reply: Reply, call: Call) {
    const body = asObject(call.json);
    const type = Number(body.type);
    if (reply.callback !== undefined) throw new ApiError('alreadyAnswered');
    if (faults.takeLateAnswer()) reply.missed = true;
    if (reply.isLate) throw new ApiError('unknownInteraction');
    assertAllowed(reply, type);
    const message = give(reply, type, body, call.uploads);
    reply.markAnswered(type);
    reply.changes += 1;
    if (call.query.get('with_response') !== 'true') return { status: 204 };
    const interaction = { id: reply.id, type: reply.type, response_message_id: message?.id };
    const resource = {
      type,
      ...(message === undefined || message.isLoading ? {} : { message: world.wire(message) }),
    };
    return { status: 200, body: { interaction, resource } };
  }

  function assertAllowed(reply: Reply, type: number): void {
    const needsSource = type === CALLBACK.update || type === CALLBACK.deferredUpdate;
    const isAllowed =
      ALLOWED[reply.type]?.includes(type) === true && (!needsSource || reply.source !== undefined);
    if (!isAllowed)
      throw new ApiError('invalidForm', [`type: ${type} cannot answer this kind of interaction`]);
  }

  function give(
    reply: Reply,
    type: number,
    body: Json,
    uploads: readonly StoredFile[],
  ): StoredMessage | undefined {
    const data = asObject(body.data);
    if (type === CALLBACK.choices) {
      assertChoices(body);
      reply.choices = asList(data.choices).map(asObject);
      return undefined;
    }
    if (type === CALLBACK.modal) {
      assertModal(data);
      reply.modal = data;
      return undefined;
    }
    if (type === CALLBACK.deferredUpdate || type === CALLBACK.update) {
      const source = reply.source as StoredMessage;
      if (type === CALLBACK.update) change(reply, source, SCHEMA.update, data, uploads);
      reply.ephemeral = source.ephemeral;
      reply.messages.push(source);
      return source;
    }
    reply.ephemeral = isEphemeral(reply, data);
    if (type === CALLBACK.deferred) {
      const extra = Number(data.flags ?? 0) & ~MessageFlags.Ephemeral;
      if (extra !== 0) throw new ApiError('invalidForm', ['data.flags: a deferral may only be ephemeral']);
      return add(reply, reply.ephemeral, { isLoading: true });
    }
    assertMessage(SCHEMA.reply, data, { uploads, fileBytes: reply.fileBytes });
    const message = add(reply, reply.ephemeral);
    applyPayload(message, data, uploads);
    announce('MESSAGE_CREATE', message);
    return message;
  }

  function followUp(reply: Reply, call: Call): StoredMessage {
    const body = asObject(call.json);
    const original = reply.messages[0];
    if (original?.isLoading === true) {
      // Discord fills the placeholder in, and the follow-up's own flags but Components V2 are lost.
      edit(reply, original, SCHEMA.followUp, call);
      return original;
    }
    if (reply.isUserInstall && reply.followUps >= LIMITS.userInstallFollowUps) {
      throw new ApiError('tooManyFollowUps');
    }
    assertMessage(SCHEMA.followUp, body, { uploads: call.uploads, fileBytes: reply.fileBytes });
    const message = add(reply, isEphemeral(reply, body));
    applyPayload(message, body, call.uploads);
    reply.followUps += 1;
    reply.changes += 1;
    announce('MESSAGE_CREATE', message);
    return message;
  }

  function edit(reply: Reply, message: StoredMessage, schema: string, call: Call): void {
    const wasLoading = message.isLoading;
    change(reply, message, schema, asObject(call.json), call.uploads);
    reply.changes += 1;
    announce(wasLoading ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE', message);
  }

  function change(
    reply: Reply,
    message: StoredMessage,
    schema: string,
    body: Json,
    uploads: readonly StoredFile[],
  ): void {
    assertMessage(schema, body, { uploads, edited: message, fileBytes: reply.fileBytes });
    if (!message.isLoading) message.edits += 1;
    applyPayload(message, body, uploads);
  }

  function messageOf(reply: Reply, { params }: Call): StoredMessage {
    const isThisOne = (message: StoredMessage) => message.id === params.message;
    const message = params.message === ORIGINAL ? reply.messages[0] : reply.messages.find(isThisOne);
    if (message === undefined || message.deleted) throw new ApiError('unknownMessage');
    return message;
  }

  function add(reply: Reply, ephemeral: boolean, more: Partial<StoredMessage> = {}): StoredMessage {
    const message = world.addMessage({
      channelId: String(reply.event.channel_id),
      author: world.bot,
      ephemeral,
      shownTo: ephemeral ? reply.userId : undefined,
      interactionId: reply.id,
      ...more,
    });
    reply.messages.push(message);
    return message;
  }

  function isEphemeral(reply: Reply, data: Json): boolean {
    return reply.isForcedPrivate || (Number(data.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  }
}
