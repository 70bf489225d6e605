import { Locale } from 'discord.js';
import { z } from 'zod';
import type { Registry } from '../../discord/registry.js';
import type { OptionValue } from '../parse-slash.js';
import type { RoomOutcome } from '../room.js';
import type { Simulation } from '../simulation.js';
import { pageHintsFor } from './page-hints.js';
import { showCommands } from './shown-commands.js';
import { type Naming, toPageCommand, toPageForm, toPageMessage } from './to-page.js';
import type { PageChoice, PageOutcome, PageState } from './wire.js';

/** What the playground shows beside the channel. */
export interface PlaygroundFacts {
  readonly version: string;
  readonly documents: number;
}

export type Api = ReturnType<typeof createApi>;

const id = z.string().max(100);
const words = z.string().max(8000);
const bodies = {
  say: z.object({ content: z.string().trim().min(1).max(2000), replyTo: id.optional() }),
  slash: z.object({ line: words, chosen: z.record(z.string(), words).default({}) }),
  suggest: z.object({
    command: id,
    focused: z.object({ name: id, value: words }),
    options: z.record(z.string(), words).default({}),
  }),
  press: z.object({ messageId: id, customId: id }),
  submit: z.object({ messageId: id, customId: id, fields: z.record(z.string(), words) }),
  menu: z.object({ messageId: id, name: id }),
  reset: z.object({}),
};

/** The page asked for something that makes no sense. */
export class BadRequestError extends Error {
  override readonly name = 'BadRequestError';
}

/**
 * Makes what the page may ask for; each takes the request's body as it came and answers plain values.
 * @param locale - in which commands are named and the page speaks
 */
export function createApi(
  simulation: Simulation,
  registry: Registry,
  facts: PlaygroundFacts,
  locale: Locale = Locale.EnglishUS,
) {
  const inTurn = createTurns();
  const hints = pageHintsFor(locale);
  const shown = showCommands(registry, locale);
  const naming: Naming = { hints, occasion: shown.occasion };
  const toOutcome = (outcome: RoomOutcome | null, messageId: string): PageOutcome => {
    if (outcome === null) return hint(hints.gone);
    const form = outcome.modal === null ? null : toPageForm(outcome.modal, messageId);
    return { changed: outcome.changed.map((one) => toPageMessage(one, naming)), form, hint: null };
  };
  return {
    state: (): PageState => ({
      ...facts,
      locale,
      commands: shown.commands.map(toPageCommand),
      menus: shown.menus,
      messages: simulation.room.messages.map((message) => toPageMessage(message, naming)),
    }),
    say: (body: unknown) =>
      inTurn(async () => {
        const { content, replyTo } = read(bodies.say, body);
        return toOutcome(await simulation.tell(content, replyTo === undefined ? {} : { replyTo }), '');
      }),
    slash: (body: unknown) =>
      inTurn(async (): Promise<PageOutcome> => {
        const { line, chosen } = read(bodies.slash, body);
        const reading = shown.read(line, hints.slash);
        if (!reading.ok) return hint(reading.message);
        const options = new Map([...reading.options].map(([name, value]) => [name, sentFor(chosen, value)]));
        return toOutcome(await simulation.slash(reading.name, options), '');
      }),
    press: (body: unknown) =>
      inTurn(async () => {
        const { messageId, customId } = read(bodies.press, body);
        return toOutcome(await simulation.press(messageId, customId), messageId);
      }),
    submit: (body: unknown) =>
      inTurn(async () => {
        const { messageId, customId, fields } = read(bodies.submit, body);
        return toOutcome(
          await simulation.submit(messageId, customId, new Map(Object.entries(fields))),
          messageId,
        );
      }),
    menu: (body: unknown) =>
      inTurn(async () => {
        const { name, messageId } = read(bodies.menu, body);
        return toOutcome(await simulation.menu(name, messageId), messageId);
      }),
    reset: (body: unknown) =>
      inTurn(async (): Promise<PageOutcome> => {
        read(bodies.reset, body);
        simulation.room.clear();
        return { changed: [], form: null, hint: null };
      }),
    async suggest(body: unknown): Promise<readonly PageChoice[]> {
      const { command, focused, options } = read(bodies.suggest, body);
      const name = shown.commandOf(command);
      const own = (option: string) => shown.optionOf(name, option);
      const others = Object.entries(options).map(([option, value]) => [own(option), value] as const);
      return simulation.suggest(name, { ...focused, name: own(focused.name) }, new Map(others));
    },
  };
}

/** One after the other, so that each request tells what came of itself. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run);
    last = turn.catch(() => undefined);
    return turn;
  };
}

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new BadRequestError(z.prettifyError(parsed.error));
  return parsed.data;
}

/** A choice is shown by its name and sent by its value. */
function sentFor(chosen: Readonly<Record<string, string>>, value: OptionValue): OptionValue {
  return typeof value === 'string' && Object.hasOwn(chosen, value) ? (chosen[value] ?? value) : value;
}

function hint(text: string): PageOutcome {
  return { changed: [], form: null, hint: text };
}
