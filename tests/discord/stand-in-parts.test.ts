import { Events, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type DiscordServer, textOf } from '../support/discord-server/index.js';
import { ASK, button, row, startClient, text, V2 } from '../support/real-client.js';

describe('the stand-in, at buttons, modals and suggestions', () => {
  const LABEL = {
    type: 18,
    label: 'Why?',
    component: { type: 4, custom_id: 'why', style: 2, required: true },
  };

  async function startWithParts(): Promise<DiscordServer> {
    const { discord, client } = await startClient((call) =>
      call.reply({
        flags: V2,
        components: [text('page 1'), row(button('next', 'Next'), button('why', 'Not helpful'))],
      }),
    );
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isButton() && interaction.customId === 'next') {
        await interaction.update({ components: [text('page 2')] });
      } else if (interaction.isButton()) {
        await interaction.showModal({ custom_id: 'reason', title: 'Tell us', components: [LABEL] } as never);
      } else if (interaction.isModalSubmit()) {
        const why = interaction.fields.getTextInputValue('why');
        await interaction.reply({ content: `because ${why}`, flags: MessageFlags.Ephemeral });
      } else if (interaction.isAutocomplete()) {
        const typed = interaction.options.getFocused();
        await interaction.respond([{ name: `${typed}…`, value: typed }]);
      } else if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply({
          content: `read: ${interaction.targetMessage.content}`,
          flags: MessageFlags.Ephemeral,
        });
      }
    });
    await client.application?.commands.set([
      {
        ...ASK,
        options: [{ type: 3, name: 'question', description: 'What?', required: true, autocomplete: true }],
      },
      { type: 3, name: 'Check' },
    ]);
    return discord;
  }

  it('changes the message whose button was pressed', async () => {
    const discord = await startWithParts();
    const { message } = await discord.slash('ask', { question: 'a' }).settled();
    const pressed = await discord.press(message, 'Next').settled();
    expect(pressed.message).toBe(message);
    expect([textOf(message), message.edits]).toEqual(['page 2', 1]);
    expect(() => discord.press(message, 'Next')).toThrow('there is: none');
  });

  it('opens a modal and sends what was written into it', async () => {
    const discord = await startWithParts();
    const { message } = await discord.slash('ask', { question: 'a' }).settled();
    const opened = await discord.press(message, 'Not helpful').settled();
    expect((await discord.submitModal(opened, { why: 'too long' }).settled()).text).toBe('because too long');
    expect(() => discord.submitModal(opened, {})).toThrow('the modal wants "why"');
  });

  it('brings suggestions', async () => {
    const discord = await startWithParts();
    const reply = await discord.autocomplete('ask', { question: 'who' }, 'question').settled();
    expect(reply.choices).toEqual([{ name: 'who…', value: 'who' }]);
  });

  it('gives a message command the message with its words, without any intent', async () => {
    const discord = await startWithParts();
    const said = discord.say('It was closed.');
    expect((await discord.contextMenu('Check', said).settled()).text).toBe('read: It was closed.');
  });
});
