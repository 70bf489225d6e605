import { PassThrough, Readable } from 'node:stream';
import { ComponentType, Locale, TextInputStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { chat } from '../../src/console/chat.js';
import { createSimulation } from '../../src/console/simulation.js';
import { faultLog } from '../../src/console/surroundings.js';
import { describeTerminal } from '../../src/console/terminal.js';
import type { Command, MessageCommand } from '../../src/discord/command.js';
import { createChat } from '../../src/discord/gateway/chat.js';
import { createDispatcher } from '../../src/discord/gateway/dispatch.js';
import { privately } from '../../src/discord/private.js';
import type { Registry } from '../../src/discord/registry.js';
import { button, buttonRows, framed, text } from '../../src/discord/render/components.js';
import { answerOf, corpusOf, fileOf, quoteOf } from '../support/small-corpus.js';
import { servicesOf } from './sample.js';

const ask: Command = {
  data: {
    name: 'ask',
    description: 'Ask',
    options: [{ type: 3, name: 'question', description: 'What', required: true }],
  },
  async execute(call) {
    await call.deferReply();
    const question = call.options.getString('question', true);
    if (question === 'break') throw new Error('a bug');
    const rows = buttonRows([
      button('Context', { action: 'context' }),
      button('Not helpful', { action: 'unhelpful' }),
    ]);
    await call.editReply(framed(0, [text(`You asked: ${question}`), ...rows]));
  },
};
const check: MessageCommand = {
  data: { name: 'Check against sources', type: 3 },
  async execute(call) {
    await call.deferReply(privately(true));
    await call.editReply(framed(0, [text(`Checked: ${call.targetMessage.content}`)]));
  },
};
const registry: Registry = {
  commands: [ask],
  messageCommands: [check],
  buttons: {
    context: {
      async press(call) {
        await call.deferReply(privately(true));
        await call.editReply(framed(0, [text('The paragraph around it.')]));
      },
    },
    unhelpful: {
      async press(call) {
        await call.showModal({
          custom_id: 'c1.why',
          title: 'What was wrong?',
          components: [
            {
              type: ComponentType.Label,
              label: 'Tell us',
              component: { type: ComponentType.TextInput, custom_id: 'why', style: TextInputStyle.Short },
            },
          ],
        });
      },
    },
  },
  forms: {
    why: {
      async submit(call) {
        await call.deferReply(privately(true));
        await call.editReply(framed(0, [text(`Noted: ${call.fields.getTextInputValue('why')}`)]));
      },
    },
  },
};

const note = fileOf('note.md', 'The lock was old.');
const services = servicesOf(corpusOf(note), (question) =>
  answerOf(question, [quoteOf(note, 1, 'The lock was old.')]),
);

/** Types lines and gives back what was printed, and the faults that were reported. */
async function talk(...lines: string[]): Promise<{ printed: string; faults: string[] }> {
  const faults: string[] = [];
  const log = faultLog((line) => faults.push(line));
  const dispatcher = createDispatcher(registry, services, log);
  let printed = '';
  const print = async (shown: string) => {
    printed += shown;
  };
  const streams = {
    stdin: Readable.from([lines.map((line) => `${line}\n`).join('')]),
    stdout: new PassThrough(),
    print,
  };
  await chat(
    createSimulation(dispatcher, createChat(services, log), Locale.EnglishUS),
    registry,
    streams,
    describeTerminal({}, {}),
  );
  return { printed, faults };
}

describe('chat', () => {
  it('takes a plain line as a question, whatever words are in it', async () => {
    const { printed } = await talk('What does private: mean?');
    expect(printed).toContain('❓ What does private: mean?');
    expect(printed).toContain('▍ The lock was old.');
  });

  it('takes a short line as a follow-up of the last question', async () => {
    const { printed } = await talk('Was the lock of Ashby old?', 'why?');
    expect(printed.match(/❓ .*/g)?.at(-1)).toContain('lock of Ashby');
  });

  it('runs a command with its options', async () => {
    expect((await talk('/ask question: Why?')).printed).toContain('You asked: Why?');
  });

  it('presses a numbered button of the last message', async () => {
    const { printed } = await talk('/ask Why?', '!1');
    expect(printed).toContain('The paragraph around it.\nOnly you would see this.\n');
  });

  it('asks for the fields of a form and sends them', async () => {
    const { printed } = await talk('/ask Why?', '!2', 'It misses a source.');
    expect(printed).toContain('What was wrong?\nTell us\nNoted: It misses a source.\n');
  });

  it('checks a text as the menu of a message does', async () => {
    expect((await talk('/check It burned on Sunday.')).printed).toContain('Checked: It burned on Sunday.');
  });

  it.each([
    ['!1', 'There is no button 1 in the last message.\n'],
    ['/aks', 'There is no command /aks. Did you mean /ask? There are: /ask\n'],
    ['/ask', 'Type /ask question:\n'],
    ['/check', 'Type /check and the text to check.\n'],
    ['', ''],
  ])('answers %j with a hint', async (line, hint) => {
    expect((await talk(line)).printed).toBe(hint);
  });

  it('leaves at /quit', async () => {
    expect((await talk('/quit', 'Why?')).printed).toBe('');
  });

  it('reports a fault and goes on', async () => {
    const { printed, faults } = await talk('/ask break', '/ask Why?');
    expect(printed).toContain('Something went wrong on my side.');
    expect(printed).toContain('You asked: Why?');
    expect(faults[0]).toContain('a bug');
  });
});
