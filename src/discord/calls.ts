import type {
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Locale,
  MessageContextMenuCommandInteraction,
  MessageFlags,
  ModalSubmitInteraction,
} from 'discord.js';

/** A file beside a message; a component shows it by `attachment://name`. */
export interface ReplyFile {
  readonly name: string;
  readonly attachment: Buffer;
  /** Alternative text, at most 1024 characters. */
  readonly description?: string;
}

/** One whole message as the renderers make it: Components V2 in Discord's own JSON, mentioning nobody. */
export interface ReplyPayload {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
  /** Always present, so that an edit drops the files of the page before. */
  readonly files: readonly ReplyFile[];
  readonly attachments: readonly [];
}

/** What every interaction knows of who called it and where. */
export interface Caller {
  readonly id: string;
  readonly user: { readonly id: string };
  /** The caller's language, one of Discord's locales. */
  readonly locale: Locale;
  readonly guildId: string | null;
  readonly channelId: string | null;
  /** What is known of the channel; null where that is nothing. */
  readonly channel?: { readonly parentId?: string | null; isThread(): boolean } | null;
  /** Who installed the bot here: `0` stands for the server, `1` for the member. */
  readonly authorizingIntegrationOwners?: { readonly 0?: string; readonly 1?: string };
  /** Null outside servers. */
  readonly memberPermissions: { has(permission: bigint): boolean } | null;
  /** The member of a server: `roles` is a list of ids, or what the library makes of it. */
  readonly member?: { readonly roles: unknown } | null;
}

/** An interaction that is answered by a message: first `deferReply`, within three seconds, then `editReply`. */
export interface ReplyCall extends Caller {
  readonly deferred: boolean;
  readonly replied: boolean;
  /** The largest file that may be sent here, in bytes. */
  readonly attachmentSizeLimit: number;
  /** Whether the answer is private is settled here; no later edit changes it. */
  deferReply(options?: { flags?: MessageFlags.Ephemeral }): Promise<unknown>;
  editReply(payload: ReplyPayload): Promise<unknown>;
  followUp(payload: FollowUpPayload): Promise<unknown>;
}

/** A further message of its own; `flags` may hold Ephemeral beside IsComponentsV2. */
export type FollowUpPayload = Omit<ReplyPayload, 'flags' | 'attachments'> & {
  readonly flags: readonly (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral)[];
};

/** A file that a member sent; `size` in bytes. */
export interface SentFile {
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

/** A slash command as typed: all that a command may touch. */
export interface SlashCall extends ReplyCall {
  readonly commandName: string;
  readonly options: {
    getString(name: string, required: true): string;
    getString(name: string, required?: boolean): string | null;
    getInteger(name: string): number | null;
    getBoolean(name: string): boolean | null;
    getAttachment(name: string): SentFile | null;
    /** Null where the command has none. */
    getSubcommand(required: false): string | null;
  };
}

/** The member is still typing: answered from memory, within three seconds, with at most 25 choices. */
export interface SuggestCall extends Caller {
  readonly commandName: string;
  readonly options: {
    getFocused(full: true): { readonly name: string; readonly value: string };
    getString(name: string, required?: boolean): string | null;
  };
  respond(choices: readonly Choice[]): Promise<unknown>;
}

/** `name` is shown, `value` is sent; each 1 to 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The message that a button or a modal sits on. */
export interface ShownMessage {
  readonly id: string;
  readonly components: readonly { toJSON(): unknown }[];
  readonly flags: { has(flag: MessageFlags.Ephemeral): boolean };
}

/** A press on a button. */
export interface ButtonCall extends ReplyCall {
  readonly customId: string;
  readonly message: ShownMessage;
  /** Says that the message the button sits on will be edited by `editReply`. */
  deferUpdate(): Promise<unknown>;
  showModal(modal: APIModalInteractionResponseCallbackData): Promise<unknown>;
}

/** A form sent back. */
export interface ModalCall extends ReplyCall {
  readonly customId: string;
  readonly message: ShownMessage | null;
  /** As of a button, where the form came from one. */
  deferUpdate(): Promise<unknown>;
  readonly fields: { getTextInputValue(customId: string): string };
}

/** The parts of a message in which text may stand. */
export interface TargetMessage {
  readonly id: string;
  readonly content: string;
  readonly embeds: readonly { toJSON(): unknown }[];
  readonly components: readonly { toJSON(): unknown }[];
  readonly attachments?: { values(): Iterable<SentFile> };
  /** What a forwarded message holds. */
  readonly messageSnapshots: { values(): Iterable<Pick<TargetMessage, 'content' | 'embeds' | 'components'>> };
}

/** A command of a message's context menu. */
export interface MessageMenuCall extends ReplyCall {
  readonly commandName: string;
  readonly targetId: string;
  readonly targetMessage: TargetMessage;
}

type Fits<Port, Real extends Port> = Real;
/** The compiler fails here if discord.js moves away from the ports above. */
export type RealInteractionsFit = [
  Fits<SlashCall, ChatInputCommandInteraction>,
  Fits<SuggestCall, AutocompleteInteraction>,
  Fits<ButtonCall, ButtonInteraction>,
  Fits<ModalCall, ModalSubmitInteraction>,
  Fits<MessageMenuCall, MessageContextMenuCommandInteraction>,
];
