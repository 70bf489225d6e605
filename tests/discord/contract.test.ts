import { ButtonInteraction, ChatInputCommandInteraction, Client, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { ButtonCall, SlashCall } from '../../src/discord/calls.js';
import { createDispatcher } from '../../src/discord/gateway/dispatch.js';
import { en } from '../../src/discord/locales/en.js';
import { renderAnswer } from '../../src/discord/render/render-answer.js';
import { shownAnswer } from '../../src/discord/shown-answer.js';
import { registry } from '../../src/registry.js';
import { createServices } from '../support/create-services.js';
import { answerOf, corpusOf, documentOf, quoteOf, ScriptedEngine } from '../support/small-corpus.js';

const harlow = documentOf('harlow', ['The pump failed on Monday.']);
const answer = answerOf('When did it fail?', [quoteOf(harlow, 1, 'The pump failed on Monday.')]);
const services = createServices({ engine: new ScriptedEngine(corpusOf(harlow), [answer]), version: '0.0.0' });
const quiet = () => undefined;
const dispatcher = createDispatcher(registry, services, { info: quiet, warn: quiet, error: quiet });
const page = renderAnswer(shownAnswer(answer, [harlow]), { words: en });

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** A real client whose sender is replaced: nothing leaves, everything is written down. */
function offlineClient(): { client: Client; sent: Sent[] } {
  const sent: Sent[] = [];
  const makeRequest = async (url: string, init: { method?: string; body?: unknown }) => {
    const path = new URL(url).pathname.replace('/api/v10', '');
    sent.push({ method: String(init.method), path, body: JSON.parse(String(init.body)) as unknown });
    const message = {
      id: '700000000000000001',
      channel_id: '400000000000000001',
      attachments: [],
      embeds: [],
    };
    const isEdit = init.method === 'PATCH';
    return new Response(isEdit ? JSON.stringify(message) : null, {
      status: isEdit ? 200 : 204,
      headers: isEdit ? { 'content-type': 'application/json' } : {},
    });
  };
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { makeRequest: makeRequest as never },
  });
  return { client, sent };
}

/** What every interaction brings; snowflakes as Discord makes them. */
const common = {
  id: '100000000000000001',
  application_id: '800000000000000001',
  token: 'token-of-the-interaction',
  version: 1,
  guild_id: '200000000000000001',
  channel_id: '400000000000000001',
  channel: { id: '400000000000000001', type: 0 },
  member: { user: { id: '300000000000000001', username: 'dana' }, roles: [], permissions: '0' },
  locale: 'en-US',
  entitlements: [],
  authorizing_integration_owners: {},
  app_permissions: '0',
  attachment_size_limit: 10_485_760,
  context: 0,
};

const callbackPath = `/interactions/${common.id}/${common.token}/callback`;
const editPath = `/webhooks/${common.application_id}/${common.token}/messages/%40original`;

describe('a real slash command of discord.js', () => {
  it('is deferred first, then filled in with what the renderer made, pinging nobody', async () => {
    const { client, sent } = offlineClient();
    const raw = {
      ...common,
      type: 2,
      data: {
        id: '900000000000000001',
        name: 'ask',
        type: 1,
        options: [{ name: 'question', type: 3, value: answer.question }],
      },
    };
    const interaction = Reflect.construct(ChatInputCommandInteraction, [client, raw]) as SlashCall;
    await dispatcher.slash(interaction);
    expect(sent).toEqual([
      { method: 'POST', path: callbackPath, body: { type: 5, data: { flags: 0 } } },
      {
        method: 'PATCH',
        path: editPath,
        body: expect.objectContaining({
          flags: MessageFlags.IsComponentsV2,
          components: page.components,
          allowed_mentions: { parse: [], replied_user: false },
        }),
      },
    ]);
  });
});

describe('a real button of discord.js', () => {
  it('finds the question in the message that it sits on', async () => {
    const { client, sent } = offlineClient();
    const raw = {
      ...common,
      type: 3,
      data: { component_type: 2, custom_id: 'c1.context.p1' },
      message: {
        id: '600000000000000001',
        channel_id: common.channel_id,
        type: 0,
        content: '',
        author: { id: '800000000000000001', username: 'casebook', bot: true },
        attachments: [],
        embeds: [],
        mentions: [],
        mention_roles: [],
        flags: page.flags,
        components: page.components,
        timestamp: '2026-01-01T00:00:00Z',
      },
    };
    const interaction = Reflect.construct(ButtonInteraction, [client, raw]) as ButtonCall;
    await dispatcher.button(interaction);
    expect(sent[0]).toEqual({
      method: 'POST',
      path: callbackPath,
      body: { type: 5, data: { flags: MessageFlags.Ephemeral } },
    });
    expect(JSON.stringify(sent[1]?.body)).toContain('> **The pump failed on Monday.**');
  });
});
