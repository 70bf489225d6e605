import { ComponentType, Locale, MessageFlags } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { Room } from '../../src/console/room.js';
import {
  RoomButtonCall,
  RoomMenuCall,
  RoomSlashCall,
  RoomSuggestCall,
} from '../../src/console/room-calls.js';
import type { ReplyPayload } from '../../src/discord/calls.js';

const say = (content: string): ReplyPayload => ({
  flags: MessageFlags.IsComponentsV2,
  components: [{ type: ComponentType.TextDisplay, content }],
  allowedMentions: { parse: [], repliedUser: false },
  files: [],
  attachments: [],
});

let room: Room;
const place = () => ({ room, locale: Locale.EnglishUS });
const slash = () => new RoomSlashCall(place(), 'ask', new Map([['question', 'Why?']]));

beforeEach(() => {
  room = new Room();
});

describe('RoomSlashCall', () => {
  it('leaves one message, pending until it is edited', async () => {
    const call = slash();
    await call.deferReply();
    expect(room.messages).toMatchObject([
      { author: 'bot', isPending: true, isPrivate: false, after: '/ask' },
    ]);
    await call.editReply(say('Because.'));
    expect(room.messages).toMatchObject([{ isPending: false, components: say('Because.').components }]);
  });

  it('is private when it was deferred so', async () => {
    await slash().deferReply({ flags: MessageFlags.Ephemeral });
    expect(room.messages[0]?.isPrivate).toBe(true);
  });

  it('refuses to be edited first, or answered twice', async () => {
    const call = slash();
    await expect(call.editReply(say('Because.'))).rejects.toThrow('before it is deferred');
    await call.deferReply();
    await expect(call.deferReply()).rejects.toThrow('twice');
  });

  it('refuses what Discord would turn down', async () => {
    const call = slash();
    await call.deferReply();
    await expect(call.editReply(say('x'.repeat(4001)))).rejects.toThrow("breaks Discord's rules");
    const loud = { ...say('@everyone'), allowedMentions: { parse: ['everyone'], repliedUser: false } };
    await expect(call.editReply(loud as unknown as ReplyPayload)).rejects.toThrow('allowed_mentions.parse');
  });

  it('tells absent options from a missing required one', () => {
    const call = slash();
    expect(call.options.getString('question', true)).toBe('Why?');
    expect(call.options.getString('source')).toBeNull();
    expect(call.options.getBoolean('private')).toBeNull();
    expect(() => call.options.getString('topic', true)).toThrow('misses');
  });
});

describe('RoomButtonCall', () => {
  it('edits the message it sits on after deferUpdate', async () => {
    const sat = room.add({ author: 'bot', components: say('One').components });
    const call = new RoomButtonCall(place(), sat, 'v1|next', 'Next');
    await call.deferUpdate();
    await call.editReply(say('Two'));
    expect(room.messages).toMatchObject([{ id: sat.id, components: say('Two').components }]);
  });

  it('adds a private message after a private deferReply, and leaves its own message', async () => {
    const sat = room.add({ author: 'bot', components: say('One').components });
    const call = new RoomButtonCall(place(), sat, 'v1|context', 'Context');
    await call.deferReply({ flags: MessageFlags.Ephemeral });
    await call.editReply(say('Around'));
    expect(room.messages.map(({ isPrivate, components }) => [isPrivate, components])).toEqual([
      [false, say('One').components],
      [true, say('Around').components],
    ]);
  });
});

describe('a form', () => {
  const field = { type: 4, custom_id: 'text', style: 2 } as const;
  const form = (title: string) => ({
    custom_id: 'v1|tell',
    title,
    components: [{ type: 18, label: 'What is wrong?', component: field } as const],
  });
  const press = () => {
    const sat = room.add({ author: 'bot', components: say('One').components });
    return new RoomButtonCall(place(), sat, 'v1|tell', 'Tell');
  };

  it('is shown once, where it keeps the rules of Discord', async () => {
    const call = press();
    await call.showModal(form('Tell us'));
    expect(call.modal?.title).toBe('Tell us');
    await expect(call.showModal(form('Tell us'))).rejects.toThrow('cannot follow another answer');
  });

  it('is refused where Discord would turn it down', async () => {
    await expect(press().showModal(form('T'.repeat(46)))).rejects.toThrow("a form breaks Discord's rules");
  });
});

describe('RoomMenuCall', () => {
  it('carries the text of the message it was called on', () => {
    const target = room.add({ author: 'member', content: 'It burned on Sunday.' });
    expect(new RoomMenuCall(place(), 'Check', target)).toMatchObject({
      targetId: target.id,
      targetMessage: { id: target.id, content: 'It burned on Sunday.' },
    });
  });
});

describe('RoomSuggestCall', () => {
  it('keeps the choices it was answered with', async () => {
    const call = new RoomSuggestCall(place(), 'ask', { name: 'question', value: 'wh' }, new Map());
    await call.respond([{ name: 'Why?', value: 'Why?' }]);
    expect(call.options.getFocused(true)).toEqual({ name: 'question', value: 'wh' });
    expect(call.choices).toEqual([{ name: 'Why?', value: 'Why?' }]);
  });

  it('refuses more choices than Discord shows', async () => {
    const call = new RoomSuggestCall(place(), 'ask', { name: 'question', value: 'W' }, new Map());
    const choices = Array.from({ length: 26 }, (_, n) => ({ name: `Why ${n}?`, value: `${n}` }));
    await expect(call.respond(choices)).rejects.toThrow("a list of choices breaks Discord's rules");
  });
});

describe('Room', () => {
  it('tells what changed since it was last asked', () => {
    const first = room.add({ author: 'member', content: 'Hello' });
    expect(room.takeChanged()).toEqual([first]);
    expect(room.takeChanged()).toEqual([]);
    room.change(first.id, { content: 'Hello!' });
    expect(room.takeChanged()).toMatchObject([{ id: first.id, content: 'Hello!' }]);
  });
});
