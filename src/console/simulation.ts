import type { Locale } from 'discord.js';
import type { Choice } from '../discord/calls.js';
import type { Chat } from '../discord/gateway/chat.js';
import type { Dispatcher } from '../discord/gateway/dispatch.js';
import { flattenComponents } from '../discord/rules/validate-components.js';
import type { OptionValue } from './parse-slash.js';
import { Room, type RoomMessage, type RoomOutcome } from './room.js';
import { RoomButtonCall, RoomMenuCall, RoomModalCall, RoomSlashCall, RoomSuggestCall } from './room-calls.js';
import { RoomChatMessage } from './room-chat.js';

export interface Simulation {
  readonly room: Room;
  /** A member writes a message that is for nobody in particular. */
  say(content: string): RoomMessage;
  /** A member writes a message that the bot may answer: it is named in it, replied to, or written to directly. */
  tell(
    content: string,
    to?: { readonly isDirect?: boolean; readonly replyTo?: string },
  ): Promise<RoomOutcome>;
  slash(name: string, options: ReadonlyMap<string, OptionValue>): Promise<RoomOutcome>;
  /** @returns null when the message or the button is not there (any more) */
  press(messageId: string, customId: string): Promise<RoomOutcome | null>;
  submit(messageId: string, customId: string, fields: ReadonlyMap<string, string>): Promise<RoomOutcome>;
  /** @returns null when the message is not there */
  menu(name: string, messageId: string): Promise<RoomOutcome | null>;
  suggest(
    name: string,
    focused: { readonly name: string; readonly value: string },
    options: ReadonlyMap<string, OptionValue>,
  ): Promise<readonly Choice[]>;
}

/** Makes a channel without Discord: the bot's own dispatcher and chat over what exists in memory alone. */
export function createSimulation(
  dispatcher: Dispatcher,
  chat: Chat,
  locale: Locale,
  room: Room = new Room(),
): Simulation {
  const place = { room, locale };
  const outcome = (modal: RoomOutcome['modal'] = null): RoomOutcome => ({
    changed: room.takeChanged(),
    modal,
  });
  return {
    room,
    say(content) {
      const message = room.add({ author: 'member', content });
      room.takeChanged();
      return message;
    },
    async tell(content, { isDirect, replyTo } = {}) {
      const message = room.add({ author: 'member', content });
      const target = replyTo === undefined ? undefined : room.find(replyTo);
      const to = { ...(isDirect === undefined ? {} : { isDirect }), ...(target && { replyTo: target }) };
      await chat.hear(new RoomChatMessage(room, message, to));
      return outcome();
    },
    async slash(name, options) {
      await dispatcher.slash(new RoomSlashCall(place, name, options));
      return outcome();
    },
    async press(messageId, customId) {
      const message = room.find(messageId);
      const button = message === undefined ? undefined : buttonOf(message, customId);
      if (message === undefined || button === undefined) return null;
      const call = new RoomButtonCall(place, message, customId, button.label);
      await dispatcher.button(call);
      return outcome(call.modal);
    },
    async submit(messageId, customId, fields) {
      await dispatcher.form(new RoomModalCall(place, room.find(messageId), customId, fields));
      return outcome();
    },
    async menu(name, messageId) {
      const message = room.find(messageId);
      if (message === undefined) return null;
      await dispatcher.menu(new RoomMenuCall(place, name, message));
      return outcome();
    },
    async suggest(name, focused, options) {
      const call = new RoomSuggestCall(place, name, focused, options);
      await dispatcher.suggest(call);
      return call.choices;
    },
  };
}

/** The button with that custom id, wherever in the message it sits; a disabled one cannot be pressed. */
function buttonOf(message: RoomMessage, customId: string): { readonly label: string } | undefined {
  const button = flattenComponents(message.components).find(
    (part) => part.custom_id === customId && part.disabled !== true,
  );
  return button && { label: typeof button.label === 'string' ? button.label : '' };
}
