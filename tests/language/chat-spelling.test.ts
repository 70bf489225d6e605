import { describe, expect, it } from 'vitest';
import { spellOut } from '../../src/language/chat-spelling.js';

describe('spellOut', () => {
  it.each([
    ['whats the name of the mill', "what's the name of the mill"],
    ['Whos the captain?', "who's the captain?"],
    ['why didnt ppl leave', "why didn't people leave"],
    ['can u say who', 'can you say who'],
    ['did the ferry sink cuz of fog', 'did the ferry sink because of fog'],
  ])('makes %j %j', (chat, plain) => {
    expect(spellOut(chat)).toBe(plain);
  });

  it.each(['What did U do?', 'the coin of 40 BC', "what's left", 'the whats-it', 'cants'])(
    'leaves %j',
    (text) => {
      expect(spellOut(text)).toBe(text);
    },
  );
});
