import {
  ApplicationCommandOptionType,
  type Locale,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { CheckedReply, refuseBrokenChoices, shownMessage } from '../../src/console/checked-reply.js';
import type {
  ButtonCall,
  Choice,
  FollowUpPayload,
  MessageMenuCall,
  ModalCall,
  ReplyCall,
  ReplyPayload,
  SentFile,
  ShownMessage,
  SlashCall,
  SuggestCall,
  TargetMessage,
} from '../../src/discord/calls.js';

type Value = string | number | boolean;
type Modal = Parameters<ButtonCall['showModal']>[0];

export interface FakeOptions {
  readonly locale?: `${Locale}`;
  /** Permissions of the member; none when absent. */
  readonly permissions?: bigint;
  readonly userId?: string;
  readonly channelId?: string;
  readonly id?: string;
  /** Of a slash command: the subcommand that is called, and the files that are sent with it. */
  readonly subcommand?: string;
  readonly files?: Readonly<Record<string, SentFile>>;
}

/** Lists its replies. */
abstract class FakeReply extends CheckedReply implements ReplyCall {
  readonly id: string;
  readonly user: { readonly id: string };
  readonly locale: Locale;
  readonly guildId = '200000000000000001';
  readonly channelId: string;
  readonly memberPermissions: { has(permission: bigint): boolean };
  /** Whether the answer is for the caller alone; null before the first answer. */
  isPrivate: boolean | null = null;
  /** What the message shows after each edit, in order. */
  readonly sent: ReplyPayload[] = [];
  readonly followUps: FollowUpPayload[] = [];

  constructor({ locale = 'en-US', permissions = 0n, ...ids }: FakeOptions = {}) {
    super();
    this.locale = locale as Locale;
    this.id = ids.id ?? '100000000000000001';
    this.user = { id: ids.userId ?? '300000000000000001' };
    this.channelId = ids.channelId ?? '400000000000000001';
    this.memberPermissions = { has: (permission) => (permissions & permission) === permission };
  }

  protected override deferredTo(isPrivate: boolean): void {
    this.isPrivate = isPrivate;
  }

  protected override edited(payload: ReplyPayload): void {
    this.sent.push(payload);
  }

  protected override followedUp(payload: FollowUpPayload): void {
    this.followUps.push(payload);
  }

  /** All text of the last message, a text display a line. */
  get shown(): string {
    return textsOf(this.sent.at(-1)?.components ?? []).join('\n');
  }
}

/** A slash command with its options, checked against the command's own data. */
export class FakeCall extends FakeReply implements SlashCall {
  readonly commandName: string;
  readonly options: SlashCall['options'];

  constructor(
    data: RESTPostAPIChatInputApplicationCommandsJSONBody,
    values: Readonly<Record<string, Value>> = {},
    options: FakeOptions = {},
  ) {
    super(options);
    this.commandName = data.name;
    this.options = optionsOf(data, values, options);
  }
}

/** The member types into `focused`. */
export class FakeSuggestCall extends FakeReply implements SuggestCall {
  readonly commandName: string;
  readonly options: SuggestCall['options'];
  readonly choices: Choice[][] = [];

  constructor(
    data: RESTPostAPIChatInputApplicationCommandsJSONBody,
    focused: { readonly name: string; readonly value: string },
    options: FakeOptions = {},
  ) {
    super(options);
    this.commandName = data.name;
    const { subcommand } = options;
    const called = subcommand === undefined ? data : subcommandOf(data, subcommand);
    const option = called.options?.find(({ name }) => name === focused.name);
    if (option === undefined || !('autocomplete' in option) || option.autocomplete !== true) {
      throw new Error(`/${data.name} has no autocompleted option ${focused.name}`);
    }
    this.options = { getFocused: () => focused, getString: () => null };
  }

  override async deferReply(): Promise<never> {
    throw new Error('autocomplete cannot be deferred');
  }

  async respond(choices: readonly Choice[]): Promise<void> {
    this.beginAnswer();
    refuseBrokenChoices(choices);
    this.choices.push([...choices]);
  }
}

/** A press on the button that carries an action, or a custom id, of a message shown before. */
export class FakeButtonCall extends FakeReply implements ButtonCall {
  readonly customId: string;
  readonly message: ShownMessage;
  readonly modals: Modal[] = [];
  isUpdate = false;

  constructor(
    shown: { readonly payload: ReplyPayload; readonly isPrivate?: boolean },
    customId: string,
    options: FakeOptions = {},
  ) {
    super(options);
    this.customId = customId;
    this.message = shownIn(shown.payload, shown.isPrivate ?? false);
  }

  async deferUpdate(): Promise<void> {
    this.beginAnswer();
    this.isUpdate = true;
  }

  async showModal(modal: Modal): Promise<void> {
    this.beginForm(modal);
    this.modals.push(modal);
  }
}

export class FakeModalCall extends FakeReply implements ModalCall {
  readonly customId: string;
  readonly message: ShownMessage | null;
  readonly fields: ModalCall['fields'];
  isUpdate = false;

  constructor(
    customId: string,
    fields: Readonly<Record<string, string>>,
    payload: ReplyPayload | null,
    options: FakeOptions = {},
  ) {
    super(options);
    this.customId = customId;
    this.message = payload === null ? null : shownIn(payload, false);
    this.fields = {
      getTextInputValue: (id) => {
        const value = fields[id];
        if (value === undefined) throw new Error(`the form has no field ${id}`);
        return value;
      },
    };
  }

  async deferUpdate(): Promise<void> {
    this.beginAnswer();
    this.isUpdate = true;
  }
}

/** A right click on a message. */
export class FakeMenuCall extends FakeReply implements MessageMenuCall {
  readonly commandName: string;
  readonly targetId = '500000000000000001';
  readonly targetMessage: TargetMessage;

  constructor(commandName: string, target: Partial<TargetMessage>, options: FakeOptions = {}) {
    super(options);
    this.commandName = commandName;
    this.targetMessage = {
      id: this.targetId,
      content: '',
      embeds: [],
      components: [],
      messageSnapshots: new Map(),
      ...target,
    };
  }
}

/** The labels and custom ids of the buttons of a message. */
export function buttonsOf(payload: ReplyPayload | undefined): { label: string; customId: string }[] {
  return partsOf(payload?.components ?? []).flatMap((part) =>
    typeof part.custom_id === 'string' ? [{ label: String(part.label), customId: part.custom_id }] : [],
  );
}

/** The texts of a message, in order. */
export function textsOf(components: readonly unknown[]): string[] {
  return partsOf(components).flatMap((part) => (typeof part.content === 'string' ? [part.content] : []));
}

function partsOf(components: readonly unknown[]): Record<string, unknown>[] {
  return (components as Record<string, unknown>[]).flatMap((part) => [
    part,
    ...partsOf(Array.isArray(part.components) ? part.components : []),
  ]);
}

function shownIn(payload: ReplyPayload, isPrivate: boolean): ShownMessage {
  return shownMessage({ id: '600000000000000001', components: payload.components, isPrivate });
}

function optionsOf(
  data: RESTPostAPIChatInputApplicationCommandsJSONBody,
  values: Readonly<Record<string, Value>>,
  { subcommand, files = {} }: FakeOptions,
): SlashCall['options'] {
  const called = subcommand === undefined ? data : subcommandOf(data, subcommand);
  const declared = new Map((called.options ?? []).map((option) => [option.name, option]));
  for (const name of Object.keys(values)) {
    if (!declared.has(name)) throw new Error(`/${data.name} has no option ${name}`);
  }
  const givenFor = (name: string, type: ApplicationCommandOptionType): Value | null => {
    const option = declared.get(name);
    if (option?.type !== type) throw new Error(`/${data.name} has no option ${name} of type ${type}`);
    const value = values[name] ?? null;
    if (value === null && 'required' in option && option.required === true) {
      throw new Error(`Discord asks for ${name}`);
    }
    return value;
  };
  function getString(name: string, required: true): string;
  function getString(name: string, required?: boolean): string | null;
  function getString(name: string): string | null {
    return givenFor(name, ApplicationCommandOptionType.String) as string | null;
  }
  return {
    getString,
    getInteger: (name) => givenFor(name, ApplicationCommandOptionType.Integer) as number | null,
    getBoolean: (name) => givenFor(name, ApplicationCommandOptionType.Boolean) as boolean | null,
    getAttachment: (name) => {
      if (declared.get(name)?.type !== ApplicationCommandOptionType.Attachment)
        throw new Error(`/${data.name} has no option ${name} for a file`);
      return files[name] ?? null;
    },
    getSubcommand: () => subcommand ?? null,
  };
}

function subcommandOf(data: RESTPostAPIChatInputApplicationCommandsJSONBody, wanted: string) {
  const found = data.options?.find(({ name }) => name === wanted);
  if (found?.type !== ApplicationCommandOptionType.Subcommand)
    throw new Error(`/${data.name} has no subcommand ${wanted}`);
  return found;
}
