import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { ButtonCall, MessageMenuCall, ModalCall, SlashCall, SuggestCall } from './calls.js';
import type { ButtonState } from './custom-id.js';
import type { Services } from './services.js';

/** A slash command: plain data for Discord and a short `execute` that joins engine and renderer. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** It has something to show where there is no document; the others then say that there is none. */
  readonly needsNoDocuments?: true;
  execute(call: SlashCall, services: Services): Promise<void>;
  autocomplete?(call: SuggestCall, services: Services): Promise<void>;
}

/** An entry of a message's context menu. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** As of a slash command. */
  readonly needsNoDocuments?: true;
  execute(call: MessageMenuCall, services: Services): Promise<void>;
}

/** What a press on a button does; found by `state.action`. */
export interface Button {
  press(call: ButtonCall, state: ButtonState, services: Services): Promise<void>;
}

/** What a sent form does; found by `state.action`. */
export interface Form {
  submit(call: ModalCall, state: ButtonState, services: Services): Promise<void>;
}
