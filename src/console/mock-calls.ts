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
import { validateAutocomplete } from '../discord/rules/validate-command.js';
import { validateMessagePayload, validateNothingPings } from '../discord/rules/validate-message.js';
import { validateModal } from '../discord/rules/validate-modal.js';
import type { OptionValue } from './parse-slash.js';
import type { Room, RoomMessage } from './room.js';

/** Where mocked interactions happen. */
export interface CallPlace {
  readonly room: Room;
  readonly locale: Locale;
}

/** Ids of the one member, server and channel that there are. */
export const MEMBER_ID = '200000000000000001';
export const GUILD_ID = '300000000000000001';
export const CHANNEL_ID = '400000000000000001';
const ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** What all mocked interactions know. Whoever sits at this machine may do everything. */
abstract class MockCaller {
  readonly id: string;
  readonly user = { id: MEMBER_ID };
  readonly locale: Locale;
  readonly guildId = GUILD_ID;
  readonly channelId = CHANNEL_ID;
  readonly memberPermissions = { has: () => true };

  constructor(place: CallPlace) {
    this.id = place.room.nextId();
    this.locale = place.locale;
  }
}

/** Leaves its replies in the room and keeps Discord's order and limits: defer once, then edit. */
abstract class MockReplyCall extends MockCaller implements ReplyCall {
  deferred = false;
  replied = false;
  readonly attachmentSizeLimit = ATTACHMENT_BYTES;
  protected readonly room: Room;
  /** The message that `editReply` changes. */
  protected answerId: string | undefined;
  readonly #after: string;

  constructor(place: CallPlace, after: string) {
    super(place);
    this.room = place.room;
    this.#after = after;
  }

  async deferReply(options: { flags?: MessageFlags.Ephemeral } = {}): Promise<void> {
    this.beginAnswer();
    const isPrivate = options.flags === MessageFlags.Ephemeral;
    this.answerId = this.room.add({ author: 'bot', isPending: true, isPrivate, after: this.#after }).id;
  }

  async editReply(payload: ReplyPayload): Promise<void> {
    if (this.answerId === undefined) throw new Error('an interaction is edited before it is deferred');
    refuseBroken(payload);
    const { components, files } = payload;
    this.room.change(this.answerId, { components, files, isPending: false });
    this.replied = true;
  }

  async followUp(payload: FollowUpPayload): Promise<void> {
    if (!this.deferred) throw new Error('an interaction is followed up before it is answered');
    const { flags, ...rest } = payload;
    refuseBroken({ ...rest, flags: flags.reduce<number>((all, flag) => all | flag, 0) });
    const isPrivate = flags.includes(MessageFlags.Ephemeral);
    this.room.add({
      author: 'bot',
      components: payload.components,
      files: payload.files,
      isPrivate,
      after: this.#after,
    });
  }

  protected beginAnswer(): void {
    if (this.deferred || this.replied) throw new Error('an interaction is answered twice');
    this.deferred = true;
  }
}

/** Stands in for a slash command. Refuses what Discord would: an answer twice, an option that is required and missing. */
export class MockSlashCall extends MockReplyCall implements SlashCall {
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
export class MockSuggestCall extends MockCaller implements SuggestCall {
  readonly commandName: string;
  readonly options: SuggestCall['options'];
  choices: readonly Choice[] = [];

  constructor(
    place: CallPlace,
    name: string,
    focused: { readonly name: string; readonly value: string },
    values: ReadonlyMap<string, OptionValue>,
  ) {
    super(place);
    this.commandName = name;
    this.options = {
      getFocused: () => focused,
      getString: (option) => textOf(values.get(option)),
    };
  }

  async respond(choices: readonly Choice[]): Promise<void> {
    refuse('list of choices', validateAutocomplete(choices));
    this.choices = choices;
  }
}

/** Stands in for the press of a button below a message of the room. */
export class MockButtonCall extends MockReplyCall implements ButtonCall {
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
    if (this.deferred || this.replied) throw new Error('a form cannot follow another answer');
    refuse('form', validateModal(modal));
    this.replied = true;
    this.modal = modal;
  }
}

/** Stands in for a form that was filled in. */
export class MockModalCall extends MockReplyCall implements ModalCall {
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
export class MockMenuCall extends MockReplyCall implements MessageMenuCall {
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

/** Makes a room's message as a button's or a reply's. */
export function shownMessage({ id, components, isPrivate }: RoomMessage): ShownMessage {
  return {
    id,
    components: components.map((component) => ({ toJSON: () => component })),
    flags: { has: (flag) => flag === MessageFlags.Ephemeral && isPrivate },
  };
}

/**
 * Refuses a message that Discord would turn down, or that pings somebody, to show it while it can be mended.
 * @throws with every problem
 */
export function refuseBroken(payload: object): void {
  refuse('message', [...validateMessagePayload(payload), ...validateNothingPings(payload)]);
}

function refuse(what: 'form' | 'list of choices' | 'message', problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`a ${what} breaks Discord's rules:\n${problems.join('\n')}`);
}
