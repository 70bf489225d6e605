import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.js';
import { en } from '../../src/discord/locales/en.js';
import { createServices } from '../../src/discord/services.js';
import { smallTalkIn } from '../../src/discord/small-talk.js';
import { FakeCall } from '../support/fake-call.js';
import { corpusOf, documentOf, ScriptedEngine } from '../support/small-corpus.js';

describe('smallTalkIn', () => {
  it.each([
    ['Hello!', 'help'],
    ['hey there', 'help'],
    ['Thanks :)', 'help'],
    ['who are you?', 'help'],
    ['hi, what can you do?', 'help'],
    ['谢谢！', 'help'],
    ['你好', 'help'],
    ['你是谁？', 'help'],
    ['list all the incidents please', 'incidents'],
    ['有哪些事件？', 'incidents'],
    ['What’s the latest?', 'latest'],
    ['最新消息', 'latest'],
    ['TL;DR', 'timeline'],
    ['what happened?', 'timeline'],
    ['发生了什么？', 'timeline'],
  ])('takes "%s" for a wish for %s', (typed, talk) => {
    expect(smallTalkIn(typed)).toBe(talk);
  });

  it.each([
    'what happened to the guard?',
    'What happened at Harlow?',
    'Who is Hello Kitty?',
    'thanks to whom was it found?',
    'what is the latest figure?',
    'list the victims',
    'help the police?',
    '发生了什么火灾？',
    '?!',
  ])('takes "%s" for no small talk', (typed) => {
    expect(smallTalkIn(typed)).toBeUndefined();
  });
});

describe('/ask with small talk', () => {
  it.each([
    ['hello', en.help.title],
    ['list all the incidents', en.incidents.none],
    ['whats the latest', en.timeline.none],
    ['what happened?', en.timeline.none],
  ])('answers "%s" and refuses nothing', async (question, shown) => {
    const engine = new ScriptedEngine(corpusOf(documentOf('note', ['The lock was old.'])), []);
    const call = new FakeCall(ask.data, { question });
    await ask.execute(call, createServices({ engine, version: '0.0.0' }));
    expect(call.shown).toContain(shown);
  });
});
