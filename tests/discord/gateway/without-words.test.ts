import { describe, expect, it } from 'vitest';
import ask from '../../../commands/ask.js';
import { createChat } from '../../../src/discord/gateway/chat.js';
import { createDispatcher } from '../../../src/discord/gateway/dispatch.js';
import { withoutWords } from '../../../src/discord/gateway/without-words.js';
import { createLogger } from '../../../src/log.js';
import { registry } from '../../../src/registry.js';
import { createServices } from '../../support/create-services.js';
import { FakeButtonCall, FakeCall, FakeMenuCall, FakeModalCall } from '../../support/fake-call.js';
import { answerOf, corpusOf, documentOf, quoteOf, ScriptedEngine } from '../../support/small-corpus.js';

const note = documentOf('note', ['The lock of Ashby was old.']);
const question = 'Did Ludmila Zorbax steal the 宝石?';
const answer = answerOf(question, [quoteOf(note, 1, 'The lock of Ashby was old.')]);
const WORDS = /ludmila|zorbax|steal|宝|石/i;

class FailingEngine extends ScriptedEngine {
  isBroken = false;
  override async ask(asked: string) {
    if (!this.isBroken) return super.ask(asked);
    const word = asked.split(' ')[1];
    throw new TypeError(`no entry for ${word}: “${asked}”`, { cause: new Error(`zorbax of ${asked}`) });
  }
}

async function start() {
  const lines: string[] = [];
  const log = createLogger('trace', [], { write: (line) => lines.push(line) });
  const engine = new FailingEngine(corpusOf(note), [answer]);
  const services = createServices({ engine, version: '0.0.0', chat: 'on' });
  const dispatcher = createDispatcher(registry, services, log);
  const shown = new FakeCall(ask.data, { question });
  await dispatcher.slash(shown);
  const [payload] = shown.sent;
  if (payload === undefined) throw new Error('no answer');
  engine.isBroken = true;
  return { dispatcher, services, payload, lines, chat: createChat(services, log) };
}

describe('the log', () => {
  it('holds no word of a member, whatever fails', async () => {
    const { dispatcher, services, payload, lines, chat } = await start();
    await dispatcher.slash(new FakeCall(ask.data, { question }));
    await dispatcher.button(new FakeButtonCall({ payload }, 'c1.context.p1'));
    await dispatcher.form(new FakeModalCall('c1.why', { why: 'Ludmila!' }, payload));
    Object.assign(services, { check: () => Promise.reject(new Error(question)) });
    await dispatcher.menu(
      new FakeMenuCall('Check against sources', { content: `${question} Zorbax said so again.` }),
    );
    await chat.hear({
      id: '1', content: question, user: { id: '2' }, isAutomatic: false, channelId: '3', guildId: null, isAddressed: true,
      isReplyToBot: async () => false, isInOwnThread: async () => false, showTyping: async () => undefined,
      previousAnswer: async () => null, reply: async () => null,
    }); // biome-ignore format: a message
    expect(lines.filter((line) => line.includes('failed')).length).toBeGreaterThanOrEqual(3);
    expect(lines.join('')).toContain('TypeError');
    expect(lines.join('')).toContain('no entry for');
    expect(lines.join('')).not.toMatch(WORDS);
  });
});

describe('withoutWords', () => {
  it('keeps the kind of the error, its code and the place in the program', () => {
    const error = Object.assign(new RangeError('the lamp is 7 wide'), { code: 'E_LAMP' });
    expect(withoutWords(error, ['Lamp 7', null])).toBe(error);
    expect(error).toMatchObject({ message: 'the […] is […] wide', code: 'E_LAMP' });
    expect(error.stack).toMatch(/^RangeError: the \[…\] is \[…\] wide\n.*without-words/s);
  });

  it('ends although causes go round in a circle', () => {
    const error = new Error('lamp');
    error.cause = error;
    expect(withoutWords(error, ['lamp'])).toMatchObject({ message: '[…]' });
  });
});
