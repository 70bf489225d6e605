import { type APIModalInteractionResponseCallbackData, type Locale, MessageFlags } from 'discord.js';
import type {
  ButtonCall,
  Choice,
  FollowUpPayload,
  MessageMenuCall,
  ModalCall,
  ReplyCall,
  ReplyPayload,
  ShownMessage,
  SlashCall,
  SuggestCall,
  TargetMessage,
} from '../discord/calls.js';
import { CheckedReply, refuseBrokenChoices, shownMessage } from './checked-reply.js';
import type { OptionValue } from './parse-slash.js';
import type { Room, RoomMessage } from './room.js';

/** Where calls happen that no Discord makes. */
export interface CallPlace {
  readonly room: Room;
  readonly locale: Locale;
}

/** Ids of the one member, server and channel that there are. */
export const MEMBER_ID = '200000000000000001';
export const GUILD_ID = '300000000000000001';
export const CHANNEL_ID = '400000000000000001';

/** Leaves its replies in the room. */
abstract class RoomReplyCall extends CheckedReply implements ReplyCall {
  readonly id: string;
  readonly user = { id: MEMBER_ID };
  readonly locale: Locale;
  readonly guildId = GUILD_ID;
  readonly channelId = CHANNEL_ID;
  readonly memberPermissions = { has: () => true };
  readonly #room: Room;
  /** The message that `editReply` changes. */
  protected answerId: string | undefined;
  readonly #after: string;

  constructor({ room, locale }: CallPlace, after: string) {
    super();
    this.id = room.nextId();
    this.locale = locale;
    this.#room = room;
    this.#after = after;
  }

  protected override deferredTo(isPrivate: boolean): void {
    this.answerId = this.#room.add({ author: 'bot', isPending: true, isPrivate, after: this.#after }).id;
  }

  protected override edited({ components, files }: ReplyPayload): void {
    if (this.answerId === undefined) throw new Error('there is no message to edit');
    this.#room.change(this.answerId, { components, files, isPending: false });
  }

  protected override followedUp({ components, files, flags }: FollowUpPayload): void {
    const isPrivate = flags.includes(MessageFlags.Ephemeral);
    this.#room.add({ author: 'bot', components, files, isPrivate, after: this.#after });
  }
}

/** Stands in for a slash command. Refuses what Discord would: an answer twice, an option that is required and missing. */
export class RoomSlashCall extends RoomReplyCall implements SlashCall {
  readonly options: SlashCall['options'];
  readonly commandName: string;

  constructor(place: CallPlace, name: string, values: ReadonlyMap<string, OptionValue>) {
    super(place, `/${name}`);
    this.commandName = name;
    this.options = {
      getString: ((option: string, required?: boolean) => {
        const value = textOf(values.get(option));
        if (value === null && required === true) throw new Error(`/${name} misses its option ${option}`);
        return value;
      }) as SlashCall['options']['getString'],
      getInteger: (option) => numberOf(values.get(option)),
      getBoolean: (option) => flagOf(values.get(option)),
      getAttachment: () => null,
      getSubcommand: () => null,
    };
  }
}

/** Stands in for a request for completions while somebody types. */
export class RoomSuggestCall implements SuggestCall {
  readonly id: string;
  readonly user = { id: MEMBER_ID };
  readonly locale: Locale;
  readonly guildId = GUILD_ID;
  readonly channelId = CHANNEL_ID;
  readonly memberPermissions = { has: () => true };
  readonly commandName: string;
  readonly options: SuggestCall['options'];
  choices: readonly Choice[] = [];

  constructor(
    place: CallPlace,
    name: string,
    focused: { readonly name: string; readonly value: string },
    values: ReadonlyMap<string, OptionValue>,
  ) {
    this.id = place.room.nextId();
    this.locale = place.locale;
    this.commandName = name;
    this.options = {
      getFocused: () => focused,
      getString: (option) => textOf(values.get(option)),
    };
  }

  async respond(choices: readonly Choice[]): Promise<void> {
    refuseBrokenChoices(choices);
    this.choices = choices;
  }
}

/** Stands in for the press of a button below a message of the room. */
export class RoomButtonCall extends RoomReplyCall implements ButtonCall {
  readonly customId: string;
  readonly message: ShownMessage;
  modal: APIModalInteractionResponseCallbackData | null = null;

  constructor(place: CallPlace, message: RoomMessage, customId: string, label: string) {
    super(place, label);
    this.customId = customId;
    this.message = shownMessage(message);
  }

  async deferUpdate(): Promise<void> {
    this.beginAnswer();
    this.answerId = this.message.id;
  }

  async showModal(modal: APIModalInteractionResponseCallbackData): Promise<void> {
    this.beginForm(modal);
    this.modal = modal;
  }
}

/** Stands in for a form that was filled in. */
export class RoomModalCall extends RoomReplyCall implements ModalCall {
  readonly customId: string;
  readonly message: ShownMessage | null;
  readonly fields: ModalCall['fields'];

  constructor(
    place: CallPlace,
    message: RoomMessage | undefined,
    customId: string,
    values: ReadonlyMap<string, string>,
  ) {
    super(place, 'form');
    this.customId = customId;
    this.message = message === undefined ? null : shownMessage(message);
    this.fields = { getTextInputValue: (id) => values.get(id) ?? '' };
  }

  async deferUpdate(): Promise<void> {
    this.beginAnswer();
    if (this.message !== null) this.answerId = this.message.id;
  }
}

/** Stands in for a command of a message's menu. */
export class RoomMenuCall extends RoomReplyCall implements MessageMenuCall {
  readonly commandName: string;
  readonly targetId: string;
  readonly targetMessage: TargetMessage;

  constructor(place: CallPlace, name: string, message: RoomMessage) {
    super(place, name);
    this.commandName = name;
    this.targetId = message.id;
    this.targetMessage = {
      id: message.id,
      content: message.content,
      embeds: [],
      components: message.components.map((component) => ({ toJSON: () => component })),
      messageSnapshots: new Map<string, never>(),
    };
  }
}

const textOf = (value: OptionValue | undefined) => (typeof value === 'string' ? value : null);
const numberOf = (value: OptionValue | undefined) => (typeof value === 'number' ? value : null);
const flagOf = (value: OptionValue | undefined) => (typeof value === 'boolean' ? value : null);
