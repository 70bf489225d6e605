import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import { type ChatMessage, createChat, type OwnReply } from '../../src/discord/chat.js';
import type { ReplyPayload } from '../../src/discord/command.js';
import { checkMessagePayload, checkNothingPings } from '../../src/discord/limits.js';
import { en } from '../../src/discord/locales/en.js';
import { zhCN } from '../../src/discord/locales/zh-cn.js';
import { createServices, type ServiceParts } from '../../src/discord/services.js';
import { textsOf } from '../support/fake-call.js';
import { answerOf, corpusOf, documentOf, quoteOf, ScriptedEngine } from '../support/small-corpus.js';

const harlow = documentOf('harlow', ['The pump at Harlow failed on Monday.']);
const quotes = [quoteOf(harlow, 1, 'The pump at Harlow failed on Monday.')];
const QUESTION = 'When did the pump at Harlow fail?';
const answers = [QUESTION, 'When did the pump at Harlow fail — why?'].map((question) =>
  answerOf(question, quotes),
);

/** A message in a direct conversation, unless told otherwise, that keeps what is replied to it. */
function messageOf(content: string, more: Partial<ChatMessage> = {}) {
  const replies: ReplyPayload[] = [];
  const typing: string[] = [];
  const message: ChatMessage = {
    id: '1',
    content,
    user: { id: '2' },
    isAutomatic: false,
    channelId: '3',
    guildId: null,
    isAddressed: false,
    isInOwnThread: async () => false,
    showTyping: async () => typing.push('typing'),
    previousAnswer: async () => null,
    reply: async (payload) => {
      expect([...checkMessagePayload(payload), ...checkNothingPings(payload)]).toEqual([]);
      replies.push(payload);
    },
    ...more,
  };
  return { message, replies, typing };
}

function start(parts: Partial<ServiceParts> = {}) {
  const engine = new ScriptedEngine(corpusOf(harlow), answers);
  const faults: object[] = [];
  const log = { info: () => {}, warn: () => {}, error: (facts: object) => faults.push(facts) };
  const chat = createChat(createServices({ engine, version: '0.0.0', chat: 'on', ...parts }), log);
  return { chat, engine, faults };
}

const textIn = (payload: ReplyPayload | undefined) => textsOf(payload?.components ?? []).join('\n');
const shown = (payload: ReplyPayload) => ({
  components: payload.components.map((part) => ({ toJSON: () => part })),
});

describe('hear', () => {
  it('answers a direct message with a typing sign first', async () => {
    const { message, replies, typing } = messageOf(QUESTION);
    await start().chat.hear(message);
    expect(typing).toEqual(['typing']);
    expect(textIn(replies[0])).toContain('> The pump at Harlow failed on Monday.');
  });

  it('answers in a server when it is mentioned, without the mention', async () => {
    const { message, replies } = messageOf(`<@99> ${QUESTION}`, { guildId: '7', isAddressed: true });
    await start().chat.hear(message);
    expect(textIn(replies[0])).toContain(`❓ **${QUESTION}**`);
  });

  it.each<[string, Partial<ChatMessage>, Partial<ServiceParts>]>([
    ['bots', { isAutomatic: true }, {}],
    ['talk in a server that is not for it', { guildId: '7' }, {}],
    ['what it may not read', { guildId: '7', isAddressed: true, content: '' }, {}],
    ['mentions where only direct messages are on', { guildId: '7', isAddressed: true }, { chat: 'dm' }],
    ['anything where chat is off', {}, { chat: 'off' }],
    ['questions in its threads unless told to', { guildId: '7', isInOwnThread: async () => true }, {}],
    [
      'what is no question in its threads',
      { guildId: '7', content: 'The pump at Harlow failed.', isInOwnThread: async () => true },
      { chat: 'threads' },
    ],
    ['questions elsewhere', { guildId: '7' }, { chat: 'threads' }],
  ])('leaves %s alone', async (_, more, parts) => {
    const { message, replies } = messageOf(QUESTION, more);
    await start(parts).chat.hear(message);
    expect(replies).toEqual([]);
  });

  it('answers a question in a thread on its answer, when told to', async () => {
    const { message, replies } = messageOf(QUESTION, { guildId: '7', isInOwnThread: async () => true });
    await start({ chat: 'threads' }).chat.hear(message);
    expect(textIn(replies[0])).toContain(`❓ **${QUESTION}**`);
  });

  it('helps those who mention it without a question', async () => {
    const { message, replies } = messageOf('<@99> 👋', { guildId: '7', isAddressed: true });
    await start().chat.hear(message);
    expect(textIn(replies[0])).toContain(en.help.chatServer);
  });

  it('takes a follow-up with the question of its last answer, and says so', async () => {
    const { chat } = start();
    const first = messageOf(QUESTION);
    await chat.hear(first.message);
    const before = shown(first.replies[0] as ReplyPayload);
    const second = messageOf('why?', { previousAnswer: async () => before });
    // A chat of its own: nothing is remembered but what the message says.
    await start().chat.hear(second.message);
    expect(textIn(second.replies[0])).toContain('❓ **When did the pump at Harlow fail — why?**');
    expect(textIn(second.replies[0])).toContain(en.answer.followUp);
  });

  it('answers Chinese in Chinese', async () => {
    const { message, replies } = messageOf('谁赢了比赛，比分是多少，在哪里举行？');
    await start().chat.hear(message);
    expect(textIn(replies[0])).toContain(zhCN.refusal.title);
  });

  it('asks for fewer words where there are too many', async () => {
    const { message, replies } = messageOf('why '.repeat(100));
    await start().chat.hear(message);
    expect(textIn(replies[0])).toBe(en.errors.longQuestion(300));
  });

  it('says once when somebody asks too often', async () => {
    const { chat } = start({ cooldown: { perMember: 1, perChannel: 10 } });
    await chat.hear(messageOf(QUESTION).message);
    const { message, replies } = messageOf(QUESTION);
    await chat.hear(message);
    expect(textIn(replies[0])).toMatch(/^You ask faster/);
    const again = messageOf(QUESTION);
    await chat.hear(again.message);
    expect(again.replies).toEqual([]);
  });

  it('gives an id for a fault, and never rejects', async () => {
    class BrokenEngine extends ScriptedEngine {
      override async ask(): Promise<Answer> {
        throw new Error('no index');
      }
    }
    const { chat, faults } = start({ engine: new BrokenEngine(corpusOf(harlow), []) });
    const { message, replies } = messageOf(QUESTION);
    await chat.hear(message);
    expect(textIn(replies[0])).toBe(en.errors.fault('1'));
    expect(faults).toMatchObject([{ messageId: '1', err: { message: 'no index' } }]);
    const gone = messageOf(QUESTION, { reply: () => Promise.reject(new Error('unknown message')) });
    await expect(chat.hear(gone.message)).resolves.toBeUndefined();
  });
});

describe('hearAgain', () => {
  function replyOf(payload: ReplyPayload | undefined) {
    const edits: ReplyPayload[] = [];
    const reply: OwnReply = {
      ...shown(payload as ReplyPayload),
      edit: async (next) => edits.push(next),
      delete: async () => edits.splice(0),
    };
    return { reply, edits };
  }

  it('answers the changed question in the reply it gave', async () => {
    const { chat } = start();
    const first = messageOf('Who won the cup in the end?');
    await chat.hear(first.message);
    const { reply, edits } = replyOf(first.replies[0]);
    await chat.hearAgain(messageOf(QUESTION).message, async () => reply);
    expect(textIn(edits[0])).toContain('The pump at Harlow failed on Monday.');
  });

  it('leaves the reply as it is when only a preview was added', async () => {
    const { chat } = start();
    const first = messageOf(QUESTION);
    await chat.hear(first.message);
    const { reply, edits } = replyOf(first.replies[0]);
    await chat.hearAgain(first.message, async () => reply);
    expect(edits).toEqual([]);
  });
});

describe('forget', () => {
  it('takes the reply back, if there is one, and never rejects', async () => {
    const { chat } = start();
    let deleted = 0;
    const reply = {
      components: [],
      edit: async () => {},
      delete: async () => {
        deleted += 1;
      },
    };
    await chat.forget('1', async () => reply);
    await chat.forget('1', async () => null);
    await chat.forget('1', () => Promise.reject(new Error('no access')));
    expect(deleted).toBe(1);
  });
});
