import { describe, expect, it } from 'vitest';
import { sentencesOf, textOfMessage } from '../../../src/discord/render/message-text.js';

describe('sentencesOf', () => {
  it.each([
    ['Hello everyone!', []],
    ['Did the pump at Harlow fail?', []],
    ['', []],
    ['🔥🔥🔥', []],
    ['The pump at Harlow failed on Monday. Lol.', ['The pump at Harlow failed on Monday.']],
    ['> **The pump** at ||Harlow|| failed on Monday.', ['The pump at Harlow failed on Monday.']],
    ['The pump at Harlow failed https://example.org/a_b today.', ['The pump at Harlow failed today.']],
    ['<@123> says the [pump](https://example.org) at Harlow failed.', ['says the pump at Harlow failed.']],
    ['```js\nthe pump failed at Harlow again\n```', []],
    [
      '- The pump failed at Harlow\n- The mill burned in June',
      ['The pump failed at Harlow', 'The mill burned in June'],
    ],
    ['-# [1] The pump at Harlow · Gazette', []],
    ['The pump at Harlow failed. The pump at Harlow failed.', ['The pump at Harlow failed.']],
    ['The db\\_7 server at Harlow failed.', ['The db_7 server at Harlow failed.']],
  ])('of %j checks %j', (text, sentences) => {
    const checkable = sentencesOf(text).filter(({ skip }) => skip === undefined);
    expect(checkable.map(({ sentence }) => sentence)).toEqual(sentences);
  });

  it('says why it checks the others not', () => {
    const long = `The pump at Harlow failed ${'again and '.repeat(60)}again.`;
    expect(sentencesOf(`Did the pump at Harlow fail? Lol.\n${long}\n🔥`)).toEqual([
      { sentence: 'Did the pump at Harlow fail?', skip: 'question' },
      { sentence: 'Lol.', skip: 'short' },
      { sentence: long, skip: 'long' },
    ]);
  });

  it('names a block of code that may say something', () => {
    expect(sentencesOf('Look:\n```js\nthe pump failed\nat Harlow again\n```\n```\nlol\n```')).toEqual([
      { sentence: 'Look:', skip: 'short' },
      { sentence: 'the pump failed at Harlow again', skip: 'code' },
    ]);
  });
});

describe('textOfMessage', () => {
  it('reads the message, its embeds and components, and what it forwards', () => {
    const json = (value: object) => ({ toJSON: () => value });
    const message = {
      id: '1',
      content: 'own',
      embeds: [
        json({ title: 'title', description: 'description', fields: [{ name: 'name', value: 'value' }] }),
      ],
      components: [json({ type: 17, components: [{ type: 10, content: 'component' }] })],
      messageSnapshots: new Map([['2', { content: 'forwarded', embeds: [], components: [] }]]),
    };
    expect(textOfMessage(message).split('\n')).toEqual([
      'own', 'title', 'description', 'name', 'value', 'component', 'forwarded',
    ]); // biome-ignore format: one row
  });
});
