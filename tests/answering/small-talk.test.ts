import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/answering/small-talk/all-forms.js';
import { hearSmallTalk } from '../../src/answering/small-talk.js';
import { foldWords } from '../../src/language/fold-words.js';

describe('the kind of small talk', () => {
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
    expect(hearSmallTalk(typed)?.talk).toBe(talk);
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
    expect(hearSmallTalk(typed)).toBeUndefined();
  });
});

describe('hearSmallTalk', () => {
  it.each([
    ['hi, what can you do?', 'help', 'en'],
    ['你好', 'help', 'zh'],
    ['Hallo!', 'help', 'de'],
    ['Hallo zusammen, was kannst du?', 'help', 'de'],
    ['Was weißt du?', 'help', 'de'],
    ['Welche Vorfälle gibt es?', 'incidents', 'de'],
    ['Was gibt’s Neues?', 'latest', 'de'],
    ['Was ist denn passiert?', 'timeline', 'de'],
    ['¡Hola!', 'help', 'es'],
    ['¿Qué puedes hacer?', 'help', 'es'],
    ['que puedes hacer', 'help', 'es'],
    ['Muéstrame los incidentes, por favor', 'incidents', 'es'],
    ['¿Hay novedades?', 'latest', 'es'],
    ['¿Qué pasó?', 'timeline', 'es'],
    ['Bonjour', 'help', 'fr'],
    ['Qu’est-ce que tu peux faire ?', 'help', 'fr'],
    ['Quels sont les incidents, s’il te plaît ?', 'incidents', 'fr'],
    ['Quoi de neuf ?', 'latest', 'fr'],
    ['Que s’est-il passé ?', 'timeline', 'fr'],
    ['こんにちは！', 'help', 'ja'],
    ['何ができますか？', 'help', 'ja'],
    ['ありがとうございます', 'help', 'ja'],
    ['事件の一覧を見せてください', 'incidents', 'ja'],
    ['最新情報を教えてください', 'latest', 'ja'],
    ['何が起きましたか？', 'timeline', 'ja'],
  ])('takes "%s" for a wish for %s in %s', (typed, talk, language) => {
    expect(hearSmallTalk(typed)).toEqual({ talk, language });
  });

  it.each([
    'Was ist mit dem Wächter passiert?',
    'Wer ist Hallo Kitty?',
    '¿Qué pasó en el banco?',
    'Que s’est-il passé à Harlow ?',
    '警備員に何が起きましたか？',
  ])('takes "%s" for a question', (typed) => {
    expect(hearSmallTalk(typed)).toBeUndefined();
  });

  it.each(FORMS)('knows every form of %s as it is written', (_, forms) => {
    const said = [...forms.help, ...forms.incidents, ...forms.latest, ...forms.timeline];
    expect(said.filter((form) => foldWords(form) !== form)).toEqual([]);
    expect(said.filter((form) => hearSmallTalk(form) === undefined)).toEqual([]);
    expect([...forms.before, ...forms.after].filter((form) => foldWords(form) !== form)).toEqual([]);
  });
});
