import { ApplicationCommandOptionType } from 'discord.js';
import { withFacts } from '../../log.js';
import type { EventLog } from '../../service/event-log.js';
import type { Use } from '../../service/fair-use.js';
import { DRAFT_FIELDS } from '../buttons/draft-form.js';
import { WHY } from '../buttons/feedback-buttons.js';
import type { ButtonCall, MessageMenuCall, ModalCall, ReplyCall, SlashCall, SuggestCall } from '../calls.js';
import { carryCollection } from '../carry-collection.js';
import type { Command } from '../command.js';
import { type Action, decodeCustomId } from '../custom-id.js';
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
  const commands = new Map(registry.commands.map((command) => [command.data.name, command]));
  const menus = new Map(registry.messageCommands.map((command) => [command.data.name, command]));
  const carry = <Call extends ReplyCall>(call: Call) => carryCollection(call, services.collection);
  const guard = (call: ReplyCall, name: string, said: MembersWords, run: () => Promise<void>) =>
    withFacts({ interactionId: call.id }, async () => {
      const outcome = await guarded(call, name, () => timed(services, run), said, log);
      services.telemetry.ended(name, outcome);
    });
  const ask = (call: ReplyCall, name: string, said: MembersWords, run: () => Promise<void>) =>
    guard(call, name, said, async () => {
      await admit(call, services);
      await run();
    });
  return {
    slash: (call: SlashCall) =>
      ask(
        call,
        `/${call.commandName}`,
        () => optionTexts(call, commands),
        async () => {
          const command = commands.get(call.commandName);
          if (command === undefined) throw new RequestError(wordsFor(call.locale).errors.oldCommand);
          if (command.needsNoDocuments !== true) needDocuments(call, services);
          await command.execute(carry(call), services);
        },
      ),
    menu: (call: MessageMenuCall) =>
      ask(
        call,
        call.commandName,
        () => [textOfMessage(call.targetMessage)],
        async () => {
          const command = menus.get(call.commandName);
          if (command === undefined) throw new RequestError(wordsFor(call.locale).errors.oldCommand);
          if (command.needsNoDocuments !== true) needDocuments(call, services);
          await command.execute(carry(call), services);
        },
      ),
    button: (call: ButtonCall) =>
      guard(
        call,
        'button',
        () => [subjectOf(call.message)],
        async () => {
          const state = decodeCustomId(call.customId);
          await admit(call, services, USES[state?.action ?? 'list']);
          const button = state === null ? undefined : registry.buttons[state.action];
          if (state === null || button === undefined) throw oldButton(call);
          await button.press(carry(call), stateOfCollection(call, state, services), services);
        },
      ),
    form: (call: ModalCall) =>
      guard(
        call,
        'form',
        () => [subjectOf(call.message), ...FORM_FIELDS.map((field) => fieldText(call, field))],
        async () => {
          const state = decodeCustomId(call.customId);
          await admit(call, services, USES[state?.action ?? 'list']);
          const form = state === null ? undefined : registry.forms[state.action];
          if (state === null || form === undefined) throw oldButton(call);
          await form.submit(carry(call), stateOfCollection(call, state, services), services);
        },
      ),
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

function optionTexts(call: SlashCall, commands: ReadonlyMap<string, Command>): (string | null)[] {
  const options = commands.get(call.commandName)?.data.options ?? [];
  return options
    .flatMap((option) => ('options' in option ? [option, ...(option.options ?? [])] : [option]))
    .filter(({ type }) => type === ApplicationCommandOptionType.String)
    .map(({ name }) => call.options.getString(name));
}
