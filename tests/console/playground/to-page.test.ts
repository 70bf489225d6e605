import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType, TextInputStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { toPageCommand, toPageForm, toPageMessage } from '../../../src/console/playground/to-page.js';
import type { RoomMessage } from '../../../src/console/room.js';
import { MEMBER_ID } from '../../../src/console/room-calls.js';
import { BOT_ID } from '../../../src/console/room-chat.js';

const message = (
  components: APIMessageTopLevelComponent[],
  files: RoomMessage['files'] = [],
): RoomMessage => ({
  id: '7',
  author: 'bot',
  content: '',
  components,
  files,
  isPrivate: false,
  isPending: false,
  after: '/ask',
  repliesTo: null,
});
const png = { name: 'timeline.png', attachment: Buffer.from('png'), description: 'Three events' };

describe('toPageMessage', () => {
  it('reads Markdown into blocks, so that the page never parses any', () => {
    const { components } = toPageMessage(
      message([{ type: ComponentType.TextDisplay, content: '**<b>** \\*' }]),
    );
    expect(components).toEqual([
      {
        kind: 'text',
        blocks: [
          {
            kind: 'paragraph',
            children: [
              { kind: 'bold', children: [{ kind: 'text', text: '<b>' }] },
              { kind: 'text', text: ' *' },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['Shared by <@200000000000000000> today', 'Shared by @someone today'],
    [`Shared by <@${MEMBER_ID}>`, 'Shared by @You'],
    [`Ask <@!${BOT_ID}>`, 'Ask @Casebook'],
    ['Written \\<@123>', 'Written <@123>'],
  ])('shows names instead of mentions in "%s"', (content, shown) => {
    const { components } = toPageMessage(message([{ type: ComponentType.TextDisplay, content }]));
    expect(components).toEqual([
      { kind: 'text', blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: shown }] }] },
    ]);
  });

  it('turns frames, lines and buttons into their like', () => {
    const { components } = toPageMessage(
      message([
        {
          type: ComponentType.Container,
          accent_color: 0xff,
          components: [
            { type: ComponentType.Separator },
            {
              type: ComponentType.ActionRow,
              components: [
                {
                  type: ComponentType.Button,
                  style: ButtonStyle.Danger,
                  label: 'No',
                  custom_id: 'c1.x',
                  disabled: true,
                },
              ],
            },
          ],
        },
      ]),
    );
    expect(components).toMatchObject([
      {
        kind: 'frame',
        accent: 0xff,
        children: [
          { kind: 'line', isVisible: true },
          {
            kind: 'buttons',
            buttons: [{ label: 'No', style: 'danger', customId: 'c1.x', isDisabled: true }],
          },
        ],
      },
    ]);
  });

  it('shows a picture that the message carries, by an address of this server', () => {
    const gallery = {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: 'attachment://timeline.png' } }],
    } as const;
    expect(toPageMessage(message([gallery as never], [png])).components).toEqual([
      { kind: 'pictures', items: [{ url: '/files/7/0/timeline.png', description: 'Three events' }] },
    ]);
  });

  it('never shows a picture from elsewhere', () => {
    const gallery = {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: 'https://a.test/x.png' } }],
    } as const;
    expect(toPageMessage(message([gallery as never], [png])).components).toEqual([
      { kind: 'pictures', items: [{ url: '', description: '' }] },
    ]);
  });
});

describe('toPageCommand', () => {
  it('tells of options what the page needs', () => {
    const command = {
      key: 'ask',
      data: {
        name: 'ask',
        description: 'Ask',
        options: [
          { type: 3, name: 'question', description: 'What', required: true, autocomplete: true },
          { type: 3, name: 'order', description: 'Order', choices: [{ name: 'Oldest', value: 'old' }] },
        ],
      },
    } as const;
    expect(toPageCommand(command as never)).toEqual({
      key: 'ask',
      name: 'ask',
      description: 'Ask',
      options: [
        { name: 'question', description: 'What', isRequired: true, hasSuggestions: true, choices: [] },
        {
          name: 'order',
          description: 'Order',
          isRequired: false,
          hasSuggestions: false,
          choices: [{ name: 'Oldest', value: 'old' }],
        },
      ],
    });
  });
});

describe('toPageForm', () => {
  it('keeps the fields that can be typed into', () => {
    const input = {
      type: ComponentType.TextInput,
      custom_id: 'why',
      style: TextInputStyle.Paragraph,
      max_length: 500,
    } as const;
    const form = toPageForm(
      {
        custom_id: 'c1.why',
        title: 'Why?',
        components: [{ type: ComponentType.Label, label: 'Tell us', component: input }],
      },
      '7',
    );
    expect(form).toEqual({
      messageId: '7',
      customId: 'c1.why',
      title: 'Why?',
      fields: [
        { id: 'why', label: 'Tell us', placeholder: '', isLong: true, isRequired: true, maxLength: 500 },
      ],
    });
  });
});
