import { ApplicationCommandOptionType } from 'discord.js';
import { withFacts } from '../../log.js';
import type { EventLog } from '../../service/event-log.js';
import type { Use } from '../../service/fair-use.js';
import { DRAFT_FIELDS } from '../buttons/draft-form.js';
import { WHY } from '../buttons/feedback-buttons.js';
import type { ButtonCall, MessageMenuCall, ModalCall, ReplyCall, SlashCall, SuggestCall } from '../calls.js';
import { carryCollection } from '../carry-collection.js';
import type { Command } from '../command.js';
import { type Action, type ButtonState, decodeCustomId } from '../custom-id.js';
import { wordsFor } from '../locales/index.js';
import type { Registry } from '../registry.js';
import { textOfMessage } from '../render/message-text.js';
import { subjectOf } from '../render/subject.js';
import { oldButton } from '../request.js';
import { RequestError } from '../request-error.js';
import type { Services } from '../services.js';
import { admit, needDocuments, stateOfCollection } from './admit.js';
import { callFacts, guarded, type MembersWords } from './tell-fault.js';
import { withoutWords } from './without-words.js';

/** What a press on a button, or a form sent back, costs. */
const USES: Readonly<Record<Action, Use>> = {
  ask: 'question',
  answer: 'search',
  context: 'search',
  sources: 'search',
  share: 'search',
  days: 'search',
  daypage: 'search',
  timeline: 'search',
  incident: 'search',
  list: 'page',
  document: 'page',
  read: 'page',
  incidents: 'page',
  help: 'page',
  helpful: 'vote',
  unhelpful: 'vote',
  why: 'vote',
  draft: 'page',
  adddraft: 'search',
  dropdraft: 'page',
  bin: 'search',
  keep: 'page',
};

/** The fields of all forms. */
const FORM_FIELDS: readonly string[] = [WHY, ...DRAFT_FIELDS];

export type Dispatcher = ReturnType<typeof createDispatcher>;

/**
 * Hands every interaction to its command, and is the one place where what goes wrong becomes a sentence for the
 * member. None of the functions ever rejects.
 */
export function createDispatcher(registry: Registry, services: Services, log: EventLog) {
  const commands = byName(registry.commands);
  const menus = byName(registry.messageCommands);
  const carry = <Call extends ReplyCall>(call: Call) => carryCollection(call, services.collection);
  const guard = (call: ReplyCall, name: string, said: MembersWords, run: () => Promise<void>) =>
    withFacts({ interactionId: call.id }, async () => {
      const outcome = await guarded(call, name, () => timed(services, run), said, log);
      services.telemetry.ended(name, outcome);
    });
  const execute = async <Call extends ReplyCall>(call: Call, command: Executed<Call> | undefined) => {
    await admit(call, services);
    if (command === undefined) throw new RequestError(wordsFor(call.locale).errors.oldCommand);
    if (command.needsNoDocuments !== true) needDocuments(call, services);
    await command.execute(carry(call), services);
  };
  /** What a button or a form says, once the member may have it. */
  const admitted = async (call: ButtonCall | ModalCall): Promise<ButtonState> => {
    const state = decodeCustomId(call.customId);
    await admit(call, services, USES[state?.action ?? 'list']);
    if (state === null) throw oldButton(call);
    return state;
  };
  return {
    slash(call: SlashCall): Promise<void> {
      const command = commands.get(call.commandName);
      const said = () => optionTexts(call, command);
      return guard(call, `/${call.commandName}`, said, () => execute(call, command));
    },
    menu(call: MessageMenuCall): Promise<void> {
      const said = () => [textOfMessage(call.targetMessage)];
      return guard(call, call.commandName, said, () => execute(call, menus.get(call.commandName)));
    },
    button(call: ButtonCall): Promise<void> {
      const said = () => [subjectOf(call.message)];
      return guard(call, 'button', said, async () => {
        const state = await admitted(call);
        const button = registry.buttons[state.action];
        if (button === undefined) throw oldButton(call);
        await button.press(carry(call), stateOfCollection(call, state, services), services);
      });
    },
    form(call: ModalCall): Promise<void> {
      const said = () => [subjectOf(call.message), ...FORM_FIELDS.map((field) => fieldText(call, field))];
      return guard(call, 'form', said, async () => {
        const state = await admitted(call);
        const form = registry.forms[state.action];
        if (form === undefined) throw oldButton(call);
        await form.submit(carry(call), stateOfCollection(call, state, services), services);
      });
    },
    async suggest(call: SuggestCall): Promise<void> {
      try {
        const command = commands.get(call.commandName);
        const verdict = await services.fairUse.admit(call.user.id, call.channelId, 'suggestion');
        const suggest = verdict.kind === 'allowed' ? command?.autocomplete : undefined;
        await (suggest?.(call, services) ?? call.respond([]));
      } catch (error) {
        // Nothing can be told here: the member sees no suggestions and types on.
        const err = withoutWords(error, [call.options.getFocused(true).value]);
        log.warn({ ...callFacts(call), command: call.commandName, err }, 'suggesting failed');
      }
    },
  };
}

/** Makes a dispatcher that hands every call on to another, in whatever way. */
export function handOn(
  pass: (call: ReplyCall | SuggestCall, hand: (to: Dispatcher) => Promise<void>) => Promise<void>,
): Dispatcher {
  return {
    slash: (call) => pass(call, (to) => to.slash(call)),
    menu: (call) => pass(call, (to) => to.menu(call)),
    button: (call) => pass(call, (to) => to.button(call)),
    form: (call) => pass(call, (to) => to.form(call)),
    suggest: (call) => pass(call, (to) => to.suggest(call)),
  };
}

/** A command or an entry of a message's menu. */
interface Executed<Call> extends Pick<Command, 'needsNoDocuments'> {
  execute(call: Call, services: Services): Promise<void>;
}

function byName<Named extends { readonly data: { readonly name: string } }>(
  all: readonly Named[],
): ReadonlyMap<string, Named> {
  return new Map(all.map((one) => [one.data.name, one]));
}

async function timed({ uptimeMs, latency }: Services, run: () => Promise<void>): Promise<void> {
  const startedMs = uptimeMs();
  await run();
  latency.record(uptimeMs() - startedMs);
}

/** Of whatever form was sent: null where it has no such field. */
function fieldText({ fields }: ModalCall, field: string): string | null {
  try {
    return fields.getTextInputValue(field);
  } catch {
    return null;
  }
}

function optionTexts(call: SlashCall, command: Command | undefined): (string | null)[] {
  const options = command?.data.options ?? [];
  return options
    .flatMap((option) => ('options' in option ? [option, ...(option.options ?? [])] : [option]))
    .filter(({ type }) => type === ApplicationCommandOptionType.String)
    .map(({ name }) => call.options.getString(name));
}
