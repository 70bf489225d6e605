import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/discord/rules/limits.js';
import {
  validateAutocomplete,
  validateCommand,
  validateCommands,
} from '../../../src/discord/rules/validate-command.js';
import { validateMessagePayload, validateNothingPings } from '../../../src/discord/rules/validate-message.js';
import { validateModal } from '../../../src/discord/rules/validate-modal.js';

const V2 = MessageFlags.IsComponentsV2;
const NEVER_PING = { allowed_mentions: { parse: [] } };

const of = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, label = 'Go') => ({ type: 2, style: 1, custom_id, label });
const row = (...components: object[]) => ({ type: 1, components });
const container = (...components: object[]) => ({ type: 17, components });
const section = { type: 9, components: [text('a')], accessory: button('b') };
const select = { type: 3, custom_id: 'pick', options: [{ label: 'One', value: '1' }] };
const gallery = (...urls: string[]) => ({ type: 12, items: urls.map((url) => ({ media: { url } })) });
const v2 = (...components: object[]) => ({ flags: V2, components, ...NEVER_PING });
describe('validateMessagePayload', () => {
  it.each<[string, object]>([
    ['2000 characters of content', { content: of(2000) }],
    ['1000 emoji, which are 2000 code units', { content: '🙂'.repeat(1000) }],
    ['five rows', { content: 'a', components: many(5, (n) => row(button(`b${n}`))) }],
    ['40 components counting nested', v2(container(...many(39, () => text('a'))))],
    ['4000 characters over two texts', v2(text(of(2000)), text(of(2000)))],
    [
      'a shown file',
      { ...v2(gallery('attachment://c.png')), files: [{ name: 'c.png', attachment: Buffer.of(1) }] },
    ],
    [
      'a separator and a file',
      {
        ...v2({ type: 14, spacing: 2 }, { type: 13, file: { url: 'attachment://a.txt' } }),
        files: [{ name: 'a.txt' }],
      },
    ],
  ])('takes %s', (_, payload) => {
    expect(validateMessagePayload(payload)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['2001 characters of content', { content: of(2001) }, 'content: 2001 characters, at most 2000'],
    ['1001 emoji', { content: '🙂'.repeat(1001) }, 'content: 2002 characters, at most 2000'],
    ['half an emoji', { content: '🙂'.slice(0, 1) }, 'content: holds half of a character'],
    ['nothing', { components: [] }, 'message: shows nothing'],
    ['a blank', { content: '   ' }, 'message: shows nothing'],
    ['content beside V2', { ...v2(text('a')), content: 'a' }, 'content: not allowed together'],
    ['embeds beside V2', { ...v2(text('a')), embeds: [{ title: 'a' }] }, 'embeds: not allowed together'],
    [
      'V2 parts without the flag',
      { components: [text('a')] },
      'components[0]: TextDisplay may not stand here',
    ],
    [
      'six rows',
      { content: 'a', components: many(6, (n) => row(button(`b${n}`))) },
      'components: 6 entries, at most 5',
    ],
    [
      '41 components counting nested',
      v2(container(...many(40, () => text('a')))),
      'components: 41 counting nested',
    ],
    [
      '4001 characters over texts',
      v2(text(of(4000)), text('b')),
      'components: 4001 characters over all texts',
    ],
    ['an empty text', v2(text('')), 'components[0].content: 0 characters, at least 1'],
    [
      'a container in a container',
      v2(container(container(text('a')))),
      'components[0].components[0]: Container may not',
    ],
    ['an empty container', v2(container()), 'components[0].components: 0 entries, at least 1'],
    ['a bare button', v2(button('a')), 'components[0]: Button may not stand here'],
    [
      'a text input',
      v2(row({ type: 4, custom_id: 'a', style: 1 })),
      'components[0].components[0]: TextInput may not',
    ],
    [
      'a select, as the bot sends none',
      v2(row(select)),
      'components[0].components[0]: SelectMenu may not stand here',
    ],
    ['a section, as the bot sends none', v2(section), 'components[0]: Section may not stand here'],
    [
      'an embed, as the bot sends none',
      { content: 'a', embeds: [{ title: 'a' }] },
      'embeds: the bot sends none',
    ],
    [
      'a link, as the bot has no such button',
      v2(row({ ...button('a'), style: 5 })),
      'style: 5 is not from 1 to 4',
    ],
    ['an unknown part', v2({ type: 99 }), 'components[0]: type 99 may not stand here'],
    [
      'six buttons in a row',
      v2(row(...many(6, (n) => button(`b${n}`)))),
      'components[0].components: 6 entries, at most 5',
    ],
    [
      'a custom id twice',
      v2(row(button('a'), button('a'))),
      'components: custom_id "a" is used more than once',
    ],
    ['a custom id of 101', v2(row(button(of(101)))), 'components[0].components[0].custom_id: 101 characters'],
    ['an empty custom id', v2(row(button(''))), 'custom_id: 0 characters, at least 1'],
    ['a label of 81', v2(row(button('a', of(81)))), 'label: 81 characters, at most 80'],
    ['a button without label', v2(row(button('a', ''))), 'a button needs a label or an emoji'],
    [
      '11 gallery items',
      { ...v2(gallery(...many(11, () => 'attachment://c.png'))), files: [{ name: 'c.png' }] },
      'items: 11 entries, at most 10',
    ],
    [
      'alt text of 1025',
      {
        ...v2({ type: 12, items: [{ media: { url: 'attachment://c.png' }, description: of(1025) }] }),
        files: [{ name: 'c.png' }],
      },
      'description: 1025',
    ],
    [
      'a picture not attached',
      v2(gallery('attachment://c.png')),
      'components: attachment://c.png is not attached',
    ],
    [
      'a file nobody shows',
      { ...v2(text('a')), files: [{ name: 'c.png' }] },
      'files: no component shows attachment://c.png',
    ],
    [
      'a File part from the web',
      v2({ type: 13, file: { url: 'https://a.test/a' } }),
      'must be attachment:// and a name',
    ],
    ['a spacing of 3', v2({ type: 14, spacing: 3 }), 'spacing: 3 is not from 1 to 2'],
    [
      'a colour past white',
      v2({ ...container(text('a')), accent_color: 0x1000000 }),
      'accent_color: 16777216',
    ],
    [
      '11 files',
      { content: 'a', files: many(11, (n) => ({ name: `${n}.txt` })) },
      'files: 11 entries, at most 10',
    ],
    [
      'two files of one name',
      { content: 'a', files: many(2, () => ({ name: 'a' })) },
      'files: name "a" is used more',
    ],
    [
      'a file over 10 MiB',
      { files: [{ name: 'a', attachment: Buffer.alloc(LIMITS.fileBytes + 1) }] },
      'files[0]: 10485761 bytes',
    ],
    [
      'alt text of a file of 1025',
      { files: [{ name: 'a', description: of(1025) }] },
      'files[0].description: 1025',
    ],
    [
      'users in parse and by id',
      { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'stands in parse too',
    ],
  ])('refuses %s', (_, payload, problem) => {
    const problems = validateMessagePayload(payload);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it('keeps the V2 rules for an edit of a V2 message that leaves the flag out', () => {
    const edit = { isComponentsV2: true, isEdit: true };
    expect(validateMessagePayload({ components: [text('a')] }, edit)).toEqual([]);
    expect(validateMessagePayload({ content: 'a' }, edit)).toEqual([
      'content: not allowed together with Components V2',
    ]);
  });

  it('lets an edit show a file that the message keeps', () => {
    const payload = { components: [gallery('attachment://c.png')] };
    const context = { isComponentsV2: true, isEdit: true, keptFiles: ['c.png'] };
    expect(validateMessagePayload(payload, context)).toEqual([]);
  });

  it('lets an edit be empty', () => {
    expect(validateMessagePayload({}, { isEdit: true })).toEqual([]);
  });

  it('takes the size limit of the place the message goes to', () => {
    const payload = { files: [{ name: 'a', attachment: Buffer.alloc(11) }] };
    expect(validateMessagePayload(payload, { fileBytes: 10 })).toEqual(['files[0]: 11 bytes, at most 10']);
  });
});

describe('validateNothingPings', () => {
  it.each([
    [{ content: 'a' }, ['allowed_mentions: missing, so the text could ping']],
    [{ allowed_mentions: { parse: ['users'] } }, ['allowed_mentions.parse: must be an empty list']],
    [{ allowed_mentions: {} }, ['allowed_mentions.parse: must be an empty list']],
    [{ allowed_mentions: { parse: [], users: ['1'] } }, ['allowed_mentions.users: must name nobody']],
    [
      { allowedMentions: { parse: [], repliedUser: true } },
      ['allowed_mentions.replied_user: must not be true'],
    ],
    [{ allowed_mentions: { parse: [], replied_user: false } }, []],
  ])('finds in %j: %j', (payload, problems) => {
    expect(validateNothingPings(payload)).toEqual(problems);
  });
});

describe('validateCommand', () => {
  const command = (more: object = {}) => ({ name: 'ask', description: 'Ask.', ...more });
  const string = (more: object = {}) => ({ type: 3, name: 'question', description: 'What?', ...more });
  const choices = (count: number) => many(count, (n) => ({ name: `c${n}`, value: `v${n}` }));

  it.each<[string, object]>([
    ['the least', command()],
    ['a name in Thai and one in Chinese', command({ name_localizations: { th: 'ถาม', 'zh-CN': '提问' } })],
    ['25 options', command({ options: many(25, (n) => string({ name: `o${n}` })) })],
    ['25 choices', command({ options: [string({ choices: choices(25) })] })],
    ['a message command', { type: 3, name: 'Check against sources' }],
    ['permissions of nobody', command({ default_member_permissions: '0' })],
    ['places', command({ contexts: [0, 1, 2], integration_types: [0, 1] })],
  ])('takes %s', (_, data) => {
    expect(validateCommand(data)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a name of 33', command({ name: of(33) }), 'name: 33 characters, at most 32'],
    ['a capital', command({ name: 'Ask' }), 'name: "Ask" is not in lower case'],
    ['a blank in a name', command({ name: 'ask me' }), 'name: "ask me" holds a character not allowed'],
    ['no description', { name: 'ask' }, 'description: missing'],
    ['a description of 101', command({ description: of(101) }), 'description: 101 characters'],
    [
      'a long localization',
      command({ description_localizations: { de: of(101) } }),
      'description_localizations.de: 101',
    ],
    [
      'an unknown language',
      command({ name_localizations: { tlh: 'ask' } }),
      'name_localizations.tlh: no such language',
    ],
    ['26 options', command({ options: many(26, (n) => string({ name: `o${n}` })) }), 'options: 26 entries'],
    [
      'an option twice',
      command({ options: [string(), string()] }),
      'options: name "question" is used more than once',
    ],
    [
      'required after optional',
      command({ options: [string(), string({ name: 'b', required: true })] }),
      'options[1]: required',
    ],
    [
      '26 choices',
      command({ options: [string({ choices: choices(26) })] }),
      'options[0].choices: 26 entries',
    ],
    [
      'a choice value of 101',
      command({ options: [string({ choices: [{ name: 'a', value: of(101) }] })] }),
      'value: 101',
    ],
    [
      'choices and autocomplete',
      command({ options: [string({ choices: choices(1), autocomplete: true })] }),
      'exclude',
    ],
    [
      'a max_length of 6001',
      command({ options: [string({ max_length: 6001 })] }),
      'options[0].max_length: 6001',
    ],
    [
      'a described message command',
      { type: 3, name: 'Check', description: 'a' },
      'description: a context-menu command',
    ],
    [
      'permissions in words',
      command({ default_member_permissions: 'ManageGuild' }),
      'default_member_permissions: must',
    ],
    ['an unknown place', command({ contexts: [3] }), 'contexts[0]: 3 is not from 0 to 2'],
    [
      'more than 8000 characters',
      command({
        options: many(4, (n) =>
          string({ name: `o${n}`, choices: many(25, (c) => ({ name: `${c}`, value: of(80) })) }),
        ),
      }),
      'command: 8',
    ],
  ])('refuses %s', (_, data, problem) => {
    const problems = validateCommand(data);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it('names the command in the problems of a registration', () => {
    expect(validateCommands([command(), command({ name: 'b', description: '' })])).toEqual([
      '[1].description: 0 characters, at least 1 (command "b")',
    ]);
    expect(validateCommands(many(16, (n) => ({ type: 3, name: `m${n}` })))).toEqual([
      'message: 16 commands, at most 15',
    ]);
  });
});

describe('validateAutocomplete', () => {
  it.each([
    [[{ name: 'a', value: of(100) }], []],
    [[{ name: 'a', value: of(101) }], ['choices[0].value: 101 characters, at most 100']],
    [[{ name: '', value: 'a' }], ['choices[0].name: 0 characters, at least 1']],
    [many(26, (n) => ({ name: `${n}`, value: n })), ['choices: 26 entries, at most 25']],
  ])('finds in choices like %j: %j', (choices, problems) => {
    expect(validateAutocomplete(choices)).toEqual(problems);
  });
});

describe('validateModal', () => {
  const input = (more: object = {}) => ({ type: 4, custom_id: 'why', style: 2, ...more });
  const label = (component: object, more: object = {}) => ({ type: 18, label: 'Why?', component, ...more });
  const modal = (more: object = {}) => ({
    custom_id: 'm',
    title: 'Tell us',
    components: [label(input())],
    ...more,
  });

  it('takes a labelled input', () => {
    expect(validateModal(modal())).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a title of 46', modal({ title: of(46) }), 'title: 46 characters, at most 45'],
    [
      'six parts',
      modal({ components: many(6, (n) => label(input({ custom_id: `i${n}` }))) }),
      'components: 6 entries',
    ],
    ['a label of 46', modal({ components: [label(input(), { label: of(46) })] }), 'components[0].label: 46'],
    [
      'a button in a label',
      modal({ components: [label(button('a'))] }),
      'components[0].component: type 2 may not',
    ],
    [
      'a value over its bound',
      modal({ components: [label(input({ value: 'abc', max_length: 2 }))] }),
      'value: 3 characters',
    ],
    [
      'a custom id twice',
      modal({ components: [label(input()), label(input())] }),
      'custom_id "why" is used more',
    ],
  ])('refuses %s', (_, data, problem) => {
    const problems = validateModal(data);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });
});
