import type { Button, Command, Form, MessageCommand } from './command.js';
import type { Action } from './custom-id.js';

/** Everything that a member can set off, by its name. */
export interface Registry {
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
  readonly buttons: Partial<Readonly<Record<Action, Button>>>;
  readonly forms: Partial<Readonly<Record<Action, Form>>>;
}
