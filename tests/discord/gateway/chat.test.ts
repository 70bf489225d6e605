import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.js';
import type { ReplyPayload } from '../../../src/discord/calls.js';
import { createChat } from '../../../src/discord/gateway/chat.js';
import type { ChatMessage, OwnReplies } from '../../../src/discord/gateway/chat-message.js';
import { createInFlight } from '../../../src/discord/gateway/in-flight.js';
import { de } from '../../../src/discord/locales/de.js';
import { en } from '../../../src/discord/locales/en.js';
import { zhCN } from '../../../src/discord/locales/zh-cn.js';
import { validateMessagePayload, validateNothingPings } from '../../../src/discord/rules/validate-message.js';
import { createServices, type ServiceParts } from '../../support/create-services.js';
import { deferred } from '../../support/deferred.js';
import { buttonsOf, textsOf } from '../../support/fake-call.js';
import { answerOf, corpusOf, documentOf, quoteOf, ScriptedEngine } from '../../support/small-corpus.js';

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
    isReplyToBot: async () => false,
    isInOwnThread: async () => false,
    showTyping: async () => typing.push('typing'),
    previousAnswer: async () => null,
    reply: async (payload) => {
      expect([...validateMessagePayload(payload), ...validateNothingPings(payload)]).toEqual([]);
      replies.push(payload);
      return `reply-to-${message.id}`;
    },
    ...more,
  };
  return { message, replies, typing };
}

function start(parts: Partial<ServiceParts> = {}) {
  const engine = new ScriptedEngine(corpusOf(harlow), answers);
  const faults: object[] = [];
  const log = { info: () => {}, warn: () => {}, error: (facts: object) => faults.push(facts) };
  const inFlight = createInFlight();
  const chat = createChat(createServices({ engine, version: '0.0.0', chat: 'on', ...parts }), log, inFlight);
  return { chat, engine, faults, inFlight };
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

  it('speaks the language of its documents where a message does not tell its own', async () => {
    for (const [language, title] of [
      ['de-AT', de.help.title],
      ['zh', zhCN.help.title],
      ['nl', en.help.title],
    ] as const) {
      const { message, replies } = messageOf('…');
      await start({ language }).chat.hear(message);
      expect(textIn(replies[0])).toContain(title);
    }
    const { message, replies } = messageOf('Who are you?');
    await start({ language: 'de' }).chat.hear(message);
    expect(textIn(replies[0])).toContain(en.help.title);
  });

  it('names its collection in the buttons, and to whom it is not plain', async () => {
    const asked = () => ({
      name: 'harlow',
      title: 'The *pump*',
      looked: ['default' as const],
      isOneOfSeveral: true,
    });
    const { message, replies } = messageOf(QUESTION);
    await start({ collection: 'harlow', asked }).chat.hear(message);
    expect(textIn(replies[0])).toContain('-# 📚 The \\*pump\\*');
    const ids = buttonsOf(replies[0]).map(({ customId }) => customId);
    expect(ids.filter((id) => id.endsWith('.charlow'))).toEqual(ids);
    expect(ids).not.toEqual([]);
  });

  it('says what to do where there is no document', async () => {
    const { message, replies } = messageOf(QUESTION);
    await start({ engine: new ScriptedEngine(corpusOf(), []) }).chat.hear(message);
    expect(textIn(replies[0])).toBe(en.errors.noDocuments);
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
    expect(textIn(replies[0])).toMatch(/^You are asking too fast/);
    const again = messageOf(QUESTION);
    await chat.hear(again.message);
    expect(again.replies).toEqual([]);
  });

  it('answers a reply to it without a mention', async () => {
    const { message, replies } = messageOf(QUESTION, { guildId: '7', isReplyToBot: async () => true });
    await start().chat.hear(message);
    expect(textIn(replies[0])).toContain(`❓ **${QUESTION}**`);
  });

  it('says once to each member that it cannot read their replies', async () => {
    const { chat } = start();
    const hidden = { guildId: '7', content: '', isReplyToBot: async () => true };
    const [first, second] = [messageOf('', hidden), messageOf('', hidden)];
    const other = messageOf('', { ...hidden, user: { id: '8' } });
    for (const { message } of [first, second, other]) await chat.hear(message);
    expect([first, second, other].map(({ replies }) => replies.map(textIn))).toEqual([
      [en.errors.unreadable],
      [],
      [en.errors.unreadable],
    ]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['fails', () => Promise.reject(new Error('429'))],
    ['never comes through', () => new Promise(() => undefined)],
  ])('answers although the typing sign %s', async (_, showTyping) => {
    const { chat, faults } = start();
    const { message, replies } = messageOf(QUESTION, { showTyping });
    await chat.hear(message);
    expect(textIn(replies[0])).toContain('> The pump at Harlow failed on Monday.');
    expect(faults).toEqual([]);
  });

  it('is waited for when the bot leaves, and taken back when it takes too long', async () => {
    class SlowEngine extends ScriptedEngine {
      override async ask(question: string): Promise<Answer> {
        return question === QUESTION ? new Promise<never>(() => undefined) : super.ask(question);
      }
    }
    const { chat, inFlight } = start({ engine: new SlowEngine(corpusOf(harlow), answers) });
    const [slow, quick] = [messageOf(QUESTION), messageOf('Who won?', { id: '2' })];
    void chat.hear(slow.message);
    await inFlight.finish(chat.hear(quick.message));
    expect(textIn(quick.replies[0])).toContain(en.refusal.title);
    expect(slow.replies.map(textIn)).toEqual([en.errors.leaving]);
    const late = messageOf(QUESTION, { id: '3' });
    await chat.hear(late.message);
    expect(late.replies).toEqual([]);
  });

  it.each([
    ['the words of the message', '<@123456789012345678> Wann fiel die Pumpe aus?', 'en'],
    ['its documents, where the message does not tell', '<@123456789012345678> Harlow', 'de'],
  ])('is sorry in the language of %s', async (_, content, language) => {
    class BrokenEngine extends ScriptedEngine {
      override async ask(): Promise<Answer> {
        throw new Error('no index');
      }
    }
    const { chat } = start({ engine: new BrokenEngine(corpusOf(harlow), []), language });
    const { message, replies } = messageOf(content);
    await chat.hear(message);
    expect(textIn(replies[0])).toBe(de.errors.fault('1'));
  });

  it('takes an answer back in the language of its documents, where the message does not tell', async () => {
    class SlowEngine extends ScriptedEngine {
      override async ask(): Promise<Answer> {
        return new Promise<never>(() => undefined);
      }
    }
    const engine = new SlowEngine(corpusOf(harlow), []);
    const { chat, inFlight } = start({ engine, language: 'de' });
    const typing = deferred();
    const { message, replies } = messageOf('<@123456789012345678> Harlow', {
      showTyping: async () => typing.resolve(),
    });
    void chat.hear(message);
    await typing.promise;
    await inFlight.finish(Promise.resolve());
    expect(replies.map(textIn)).toEqual([de.errors.leaving]);
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

/** The bot's messages in a channel, with what became of them. */
function ownReplies(isThere = true) {
  const edits: [string, ReplyPayload][] = [];
  const deleted: string[] = [];
  const own: OwnReplies = {
    edit: async (id, payload) => {
      edits.push([id, payload]);
      return isThere;
    },
    delete: async (id) => deleted.push(id),
  };
  return { own, edits, deleted };
}

describe('hearAgain', () => {
  const answeredTo = async (question: string, parts: Partial<ServiceParts> = {}) => {
    const started = start(parts);
    await started.chat.hear(messageOf(question).message);
    const { own, edits } = ownReplies();
    const edit = async (content: string) => {
      await started.chat.hearAgain('1', async () => messageOf(content).message, own);
      return edits;
    };
    return { ...started, edit, edits };
  };

  it('answers the changed question in the reply it gave', async () => {
    const { edit } = await answeredTo('Who won the cup in the end?');
    const [[id, payload] = []] = await edit(QUESTION);
    expect(id).toBe('reply-to-1');
    expect(textIn(payload)).toContain('The pump at Harlow failed on Monday.');
  });

  it('leaves the reply as it is when only a preview was added', async () => {
    expect(await (await answeredTo(QUESTION)).edit(QUESTION)).toEqual([]);
  });

  it('answers a question anew that was cut down to its end', async () => {
    const { edit } = await answeredTo('Who said when did the pump at Harlow fail?');
    const [[, payload] = []] = await edit('when did the pump at Harlow fail?');
    expect(textIn(payload)).toContain('❓ **when did the pump at Harlow fail?**');
  });

  it.each<[string, Partial<ServiceParts>]>([
    ['comes too fast', { cooldown: { perMember: 1, perChannel: 10 } }],
    ['comes too fast for the channel', { cooldown: { perMember: 10, perChannel: 1 } }],
  ])('keeps a good answer when the change %s', async (_, parts) => {
    const { edit } = await answeredTo(QUESTION, parts);
    expect(await edit('Who won the cup?')).toEqual([]);
  });

  it('keeps a good answer when the bot is busy', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let begin = () => {};
    const isHeld = new Promise<void>((resolve) => (begin = resolve));
    class HeldEngine extends ScriptedEngine {
      override async ask(question: string): Promise<Answer> {
        if (question === 'Who holds it?') {
          begin();
          await held;
        }
        return super.ask(question);
      }
    }
    const engine = new HeldEngine(corpusOf(harlow), answers);
    const { edit, chat } = await answeredTo(QUESTION, { engine, queue: { running: 1, waiting: 0 } });
    const hearing = chat.hear(messageOf('Who holds it?', { id: '2' }).message);
    await isHeld;
    expect(await edit('Who won the cup?')).toEqual([]);
    release();
    await hearing;
  });

  it('tells what is wrong with the changed question', async () => {
    const { edit } = await answeredTo(QUESTION);
    const [[, payload] = []] = await edit('why '.repeat(100));
    expect(textIn(payload)).toBe(en.errors.longQuestion(300));
  });

  it('puts no word of a changed question into the log when it fails', async () => {
    class FussyEngine extends ScriptedEngine {
      override async ask(question: string): Promise<Answer> {
        if (question.includes('Zanzibar')) throw new Error(`cannot take ${question}`);
        return super.ask(question);
      }
    }
    const { edit, edits, faults } = await answeredTo(QUESTION, {
      engine: new FussyEngine(corpusOf(harlow), answers),
    });
    await edit('Who went to Zanzibar?');
    expect([edits, faults.length]).toEqual([[], 1]);
    expect(String((faults[0] as { err: Error }).err.stack)).not.toContain('Zanzibar');
  });

  it('leaves a reply that is gone', async () => {
    const { chat } = await answeredTo(QUESTION);
    const { own, edits } = ownReplies(false);
    for (const content of ['Who won?', 'Who lost?']) {
      await chat.hearAgain('1', async () => messageOf(content).message, own);
    }
    expect(edits).toHaveLength(1);
  });

  it('looks at no message that it never answered', async () => {
    const { chat } = await answeredTo(QUESTION);
    let loads = 0;
    const load = async () => {
      loads += 1;
      return messageOf(QUESTION).message;
    };
    await chat.hearAgain('2', load, ownReplies().own);
    expect(loads).toBe(0);
  });
});

describe('forget', () => {
  it('takes the reply back, once', async () => {
    const { chat } = start();
    await chat.hear(messageOf(QUESTION).message);
    const { own, deleted } = ownReplies();
    for (const id of ['2', '1', '1']) await chat.forget(id, own);
    expect(deleted).toEqual(['reply-to-1']);
  });

  it('never rejects', async () => {
    const { chat } = start();
    await chat.hear(messageOf(QUESTION).message);
    const own = { ...ownReplies().own, delete: () => Promise.reject(new Error('no access')) };
    await expect(chat.forget('1', own)).resolves.toBeUndefined();
  });

  it('gives no answer to a question that is gone before it is answered', async () => {
    const { chat, faults } = start();
    const { message, replies } = messageOf(QUESTION);
    const hearing = chat.hear(message);
    const { own, deleted } = ownReplies();
    await chat.forget(message.id, own);
    await hearing;
    expect([replies, deleted, faults]).toEqual([[], [], []]);
  });
});
