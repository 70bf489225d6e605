import { request } from 'node:http';
import { connect } from 'node:net';
import { Locale } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '../../../src/console/playground/api.js';
import { createRooms } from '../../../src/console/playground/rooms.js';
import { type Playground, startPlayground } from '../../../src/console/playground/server.js';
import type { PageOutcome, PageState } from '../../../src/console/playground/wire.js';
import { Room } from '../../../src/console/room.js';
import { createSimulation } from '../../../src/console/simulation.js';
import { createChat } from '../../../src/discord/gateway/chat.js';
import { createDispatcher } from '../../../src/discord/gateway/dispatch.js';
import type { Registry } from '../../../src/discord/registry.js';
import { button, buttonRows, framed, text } from '../../../src/discord/render/components.js';
import { refusingServices } from '../sample.js';

const registry: Registry = {
  commands: [
    {
      data: {
        name: 'ask',
        description: 'Ask',
        options: [{ type: 3, name: 'question', description: 'What', required: true, autocomplete: true }],
      },
      async execute(call) {
        await call.deferReply();
        const question = call.options.getString('question', true);
        const rows = buttonRows([button('Context', { action: 'context' })]);
        await call.editReply(framed(0, [text(`You asked ${question}`), ...rows]));
      },
      async autocomplete(call) {
        await call.respond([{ name: `${call.options.getFocused(true).value}?`, value: 'sent' }]);
      },
    },
  ],
  messageCommands: [
    {
      data: { name: 'Check', type: 3 },
      async execute(call) {
        await call.deferReply();
        await call.editReply(framed(0, [text(call.targetMessage.content)]));
      },
    },
  ],
  buttons: {
    context: {
      async press(call) {
        await call.deferReply();
        await call.editReply(framed(0, [text('Around it')]));
      },
    },
  },
  forms: {},
};
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

let playground: Playground;
let faults: unknown[];

beforeEach(async () => {
  faults = [];
  const services = refusingServices();
  const dispatcher = createDispatcher(registry, services, quiet);
  const open = (number: number) =>
    createSimulation(dispatcher, createChat(services, quiet), Locale.EnglishUS, new Room(number));
  const file = { name: 'notes.html', attachment: Buffer.from('<script>alert(1)</script>') };
  const rooms = createRooms((number) => {
    const simulation = open(number);
    simulation.room.add({ author: 'bot', files: [file, { name: 'a.png', attachment: Buffer.from('png') }] });
    simulation.room.takeChanged();
    return {
      api: createApi(simulation, registry, { version: '1.2.3', documents: 4 }),
      room: simulation.room,
    };
  });
  playground = await startPlayground(rooms, 0, (fault) => faults.push(fault));
});
afterEach(() => playground.close());

/** What the page would get to draw. */
const outcomeOf = async (name: string, body: unknown) =>
  (await (await post(name, body)).json()) as PageOutcome;

const post = (name: string, body: unknown) =>
  fetch(`${playground.url}/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('startPlayground', () => {
  it('empties the channel, and gives no id twice', async () => {
    const before = await outcomeOf('say', { content: 'Hello' });
    expect(await outcomeOf('reset', {})).toEqual({ changed: [], form: null, hint: null });
    const state = (await (await fetch(`${playground.url}/api/state`)).json()) as PageState;
    expect(state.messages).toEqual([]);
    const after = await outcomeOf('say', { content: 'Hello' });
    expect(after.changed).toHaveLength(before.changed.length);
    expect(before.changed.map(({ id }) => id)).not.toContain(after.changed[0]?.id);
  });

  it('has a room for each tab, and finds the files of all', async () => {
    const stateOf = async (tab: string) =>
      (await (await fetch(`${playground.url}/api/state`, { headers: { 'X-Tab': tab } })).json()) as PageState;
    const headers = { 'Content-Type': 'application/json', 'X-Tab': 'one' };
    const body = JSON.stringify({ content: 'Hello' });
    await fetch(`${playground.url}/api/say`, { method: 'POST', headers, body });
    const [one, two] = [await stateOf('one'), await stateOf('two')];
    expect([one, two].map(({ messages }) => messages.length)).toEqual([2, 1]);
    for (const { messages } of [one, two]) {
      const picture = await fetch(`${playground.url}/files/${messages[0]?.id}/1/a.png`);
      expect(await picture.text()).toBe('png');
    }
    expect(one.messages.map(({ id }) => id)).not.toContain(two.messages[0]?.id);
  });

  it('keeps fifty rooms, and opens an empty one for a tab whose room went', async () => {
    const headers = { 'Content-Type': 'application/json', 'X-Tab': 'old' };
    const body = JSON.stringify({ content: 'Hello' });
    const say = () => fetch(`${playground.url}/api/say`, { method: 'POST', headers, body });
    await say();
    for (let tab = 0; tab < 50; tab += 1)
      await fetch(`${playground.url}/api/state`, { headers: { 'X-Tab': `tab-${tab}` } });
    const state = await fetch(`${playground.url}/api/state`, { headers });
    expect(((await state.json()) as PageState).messages).toHaveLength(1);
  });

  it('takes no tab of any name', async () => {
    const state = fetch(`${playground.url}/api/state`, { headers: { 'X-Tab': '../one' } });
    expect((await state).status).toBe(400);
  });

  it('listens on this machine alone', () => {
    expect(playground.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('serves the page with a policy that lets nothing in from elsewhere', async () => {
    const response = await fetch(playground.url);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(response.status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/https?:|\*|data:|unsafe-eval|script-src[^;]*unsafe/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('refuses a name that is not its own', async () => {
    const { port } = new URL(playground.url);
    const status = await new Promise((resolve, reject) => {
      const call = request({
        host: '127.0.0.1',
        port,
        path: '/api/state',
        headers: { host: 'rebound.example' },
      });
      call
        .on('response', (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  it('tells the page what there is', async () => {
    const state = await (await fetch(`${playground.url}/api/state`)).json();
    expect(state).toMatchObject({
      version: '1.2.3',
      documents: 4,
      locale: 'en-US',
      menus: [{ name: 'Check', label: 'Check' }],
      commands: [{ key: 'ask', name: 'ask' }],
    });
  });

  it('runs a command and gives back what it left', async () => {
    const outcome = await outcomeOf('slash', { line: '/ask Why?' });
    expect(outcome).toMatchObject({ form: null, hint: null, changed: [{ author: 'bot', after: '/ask' }] });
    expect(JSON.stringify(outcome)).toContain('You asked Why?');
  });

  it('sends the value of a choice that is shown by its name', async () => {
    const outcome = await outcomeOf('slash', { line: '/ask Why?', chosen: { 'Why?': 'sent' } });
    expect(JSON.stringify(outcome)).toContain('You asked sent');
  });

  it('presses a button and opens the menu of a message', async () => {
    const { changed } = await outcomeOf('slash', { line: '/ask Why?' });
    const pressed = await outcomeOf('press', { messageId: changed[0]?.id, customId: 'c1.context' });
    expect(JSON.stringify(pressed.changed)).toContain('Around it');
    const said = await outcomeOf('say', { content: 'It burned.' });
    const checked = await outcomeOf('menu', { messageId: said.changed[0]?.id, name: 'Check' });
    expect(JSON.stringify(checked.changed)).toContain('It burned.');
  });

  it('answers a message that names the bot or replies to it, and no other', async () => {
    expect((await outcomeOf('say', { content: 'Who won?' })).changed).toHaveLength(1);
    const named = (await outcomeOf('say', { content: '@Casebook who won?' })).changed;
    expect(named).toMatchObject([
      { content: '@Casebook who won?' },
      { author: 'bot', repliesTo: '@Casebook who won?' },
    ]);
    const replied = await outcomeOf('say', { content: 'and why?', replyTo: named[1]?.id });
    expect(replied.changed).toHaveLength(2);
  });

  it('suggests', async () => {
    const response = await post('suggest', { command: 'ask', focused: { name: 'question', value: 'wh' } });
    expect(await response.json()).toEqual([{ name: 'wh?', value: 'sent' }]);
  });

  it.each([
    ['slash', { line: '/aks' }, 'There is no command /aks. Did you mean /ask? There are: /ask'],
    ['press', { messageId: '1', customId: 'c1.context' }, 'That is no longer there.'],
    ['menu', { messageId: '1', name: 'Check' }, 'That is no longer there.'],
  ])('hints at what to do after %s %j', async (name, body, hint) => {
    expect(await outcomeOf(name, body)).toEqual({ changed: [], form: null, hint });
  });

  it.each([
    ['slash', {}, 400],
    ['slash', '{', 400],
    ['say', { content: ' ' }, 400],
    ['say', { content: 'x'.repeat(70_000) }, 413],
    ['constructor', {}, 404],
  ])('answers a bad request to %s with a status', async (name, body, status) => {
    expect((await post(name, body)).status).toBe(status);
    expect(faults).toEqual([]);
  });

  it('shows pictures, and has anything else saved rather than opened', async () => {
    const { messages } = (await (await fetch(`${playground.url}/api/state`)).json()) as PageState;
    const picture = await fetch(`${playground.url}/files/${messages[0]?.id}/1/a.png`);
    expect(picture.headers.get('content-type')).toBe('image/png');
    const page = await fetch(`${playground.url}/files/${messages[0]?.id}/0/notes.html`);
    expect(page.headers.get('content-type')).toBe('application/octet-stream');
    expect(page.headers.get('content-disposition')).toBe('attachment');
    await Promise.all([picture.arrayBuffer(), page.arrayBuffer()]);
  });

  it.each(['/files/1/0/a.png', '/files/', '/nothing', '/api/nothing', '/page/index.html'])(
    'has nothing at %s',
    async (path) => {
      expect((await fetch(`${playground.url}${path}`)).status).toBe(404);
    },
  );

  it.each(['127.0.0.2', '::1'])('listens at no other address, such as %s', async (host) => {
    const { port } = new URL(playground.url);
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect(Number(port), host, () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    expect(reached).toBe(false);
  });

  it('takes an address that cannot be decoded for none', async () => {
    expect((await fetch(`${playground.url}/%ff`)).status).toBe(400);
  });
});
