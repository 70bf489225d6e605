import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { printPayload } from '../../src/console/print-payload.js';
import { describeTerminal } from '../../src/console/terminal.js';

const plain = describeTerminal({ columns: 50 }, {});
const colored = describeTerminal({ columns: 50, isTTY: true }, {});
const say = (content: string): APIMessageTopLevelComponent => ({ type: ComponentType.TextDisplay, content });

const message: APIMessageTopLevelComponent[] = [
  {
    type: ComponentType.Container,
    accent_color: 0x5865f2,
    components: [
      { type: ComponentType.TextDisplay, content: '### ❓ Was it open?' },
      { type: ComponentType.Separator },
      {
        type: ComponentType.TextDisplay,
        content:
          '> The lock was **old**, and nobody had a key to it.\n-# \\[1\\] [A note](<https://a.test/n>) · ¶2',
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            label: 'More quotes',
            custom_id: 'v1|more',
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: 'Context',
            custom_id: 'v1|context',
            disabled: true,
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: 'Sources',
            emoji: { name: '📚' },
            custom_id: 'v1|sources',
          },
        ],
      },
    ],
  },
];

describe('printPayload', () => {
  it('prints text, quotes, links and numbered buttons', () => {
    expect(printPayload(message, plain).text).toMatchInlineSnapshot(`
      "❓ Was it open?

      ──────────────────────────────────────────────────

      ▍ The lock was old, and nobody had a key to it.
      [1] A note https://a.test/n · ¶2

      [1 More quotes] (Context) [2 📚 Sources]
      "
    `);
  });

  it('numbers the buttons that can be pressed', () => {
    expect(printPayload(message, plain).buttons).toEqual([
      { number: 1, customId: 'v1|more', label: 'More quotes' },
      { number: 2, customId: 'v1|sources', label: '📚 Sources' },
    ]);
  });

  it('turns styles into colours where there are some', () => {
    expect(printPayload([say('a **b** c')], colored).text).toBe('a \u001b[1mb\u001b[22m c\n');
  });

  it('shows pictures by their alternative text', () => {
    const gallery: APIMessageTopLevelComponent = {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: 'attachment://t.png' }, description: 'Three events in 2018' }],
    };
    expect(printPayload([gallery], plain).text).toBe('[picture: Three events in 2018]\n');
  });

  it('lets no control character through', () => {
    expect(printPayload([say('\u001b[31mred\u0007')], plain).text).toBe('␛[31mred␇\n');
  });
});
