import { ApplicationCommandOptionType as Type } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { parseSlash } from '../../src/console/parse-slash.js';

const commands = [
  {
    name: 'ask',
    description: 'Ask',
    options: [
      { type: Type.String, name: 'question', description: 'What', required: true, max_length: 40 },
      { type: Type.String, name: 'from', description: 'From' },
      { type: Type.Boolean, name: 'private', description: 'Alone' },
    ],
  },
  {
    name: 'sources',
    description: 'List',
    options: [
      { type: Type.Integer, name: 'page', description: 'Page', min_value: 1 },
      {
        type: Type.String,
        name: 'order',
        description: 'Order',
        choices: [{ name: 'Oldest first', value: 'old' }],
      },
    ],
  },
  { name: 'help', description: 'Help' },
] as const;

const read = (line: string) => parseSlash(line, commands as never);

describe('parseSlash', () => {
  it.each([
    ['/ask Why did it burn?', 'ask', { question: 'Why did it burn?' }],
    ['/ask question: Why: at night? private: true', 'ask', { question: 'Why: at night?', private: true }],
    ['/ask Why? from:2018-09', 'ask', { question: 'Why?', from: '2018-09' }],
    ['/ASK Why?', 'ask', { question: 'Why?' }],
    ['/sources', 'sources', {}],
    ['/sources 2', 'sources', { page: 2 }],
    ['/sources order: oldest first', 'sources', { order: 'old' }],
    ['/help ', 'help', {}],
  ])('reads %s', (line, name, options) => {
    const reading = read(line);
    expect(reading.ok && { name: reading.name, options: Object.fromEntries(reading.options) }).toEqual({
      name,
      options,
    });
  });

  it.each([
    ['/aks Why?', 'There is no command /aks. Did you mean /ask? There are: /ask, /sources, /help'],
    ['/ask', 'Type /ask question: [from:] [private:]'],
    ['/ask Why? private: perhaps', '"perhaps" does not fit private: /ask question: [from:] [private:]'],
    ['/sources page: 0', '"0" does not fit page: /sources [page:] [order:]'],
    ['/sources order: new', '"new" does not fit order: /sources [page:] [order:]'],
    [
      `/ask ${'why '.repeat(20)}?`,
      `"${'why '.repeat(20)}?" does not fit question: /ask question: [from:] [private:]`,
    ],
    ['/help me', '/help takes no option: /help'],
  ])('says what to type for %s', (line, message) => {
    expect(read(line)).toEqual({ ok: false, message });
  });
});
