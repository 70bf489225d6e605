import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import type { Answer } from '../../src/answering/answer.js';
import type { Engine } from '../../src/answering/engine.js';
import { printAnswer } from '../../src/console/print-answer.js';
import { printTimeline } from '../../src/console/print-timeline.js';
import type { RoomMessage } from '../../src/console/room.js';
import { createSimulation, type Simulation } from '../../src/console/simulation.js';
import { asLocale } from '../../src/console/surroundings.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { createChat } from '../../src/discord/gateway/chat.js';
import { createDispatcher } from '../../src/discord/gateway/dispatch.js';
import { validateAutocomplete } from '../../src/discord/rules/validate-command.js';
import { answerToJson } from '../../src/export/answer-json.js';
import { DEFAULT_THRESHOLD, openEngine } from '../../src/open-engine.js';
import type { SentenceReader } from '../../src/reader/sentence-reader.js';
import { registry } from '../../src/registry.js';
import { createServices } from '../support/create-services.js';
import { bytesOf, type FuzzCase } from './cases.js';
import { buttonsIn } from './read-message.js';
import { Reader } from './reader.js';

/** What came of one case: how many questions and messages met the corpus, how many were answered, what was wrong. */
export interface Trial {
  readonly pairs: number;
  readonly answered: number;
  readonly faults: readonly string[];
}

const TERMINAL = { columns: 60, paint: pc.createColors(false) };
/** Pages of one answer or timeline that are turned to. */
const PAGES = 3;

/**
 * Writes a corpus to a folder, loads it, asks and checks through the bot's own commands, and reads all that is shown.
 * @param sentenceReader - who chooses what is quoted; the lexical reader where absent
 */
export async function tryCase(drawn: FuzzCase, sentenceReader?: SentenceReader): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-fuzz-'));
  try {
    for (const { name, text, encoding } of drawn.documents) {
      await writeFile(join(folder, name), bytesOf(text, encoding));
    }
    if (drawn.side !== null) await writeFile(join(folder, 'corpus.yaml'), drawn.side);
    return await tryFolder(folder, drawn, sentenceReader);
  } catch (error) {
    return { pairs: 0, answered: 0, faults: [`thrown: ${stackOf(error)}`] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tryFolder(
  folder: string,
  drawn: FuzzCase,
  sentenceReader: SentenceReader | undefined,
): Promise<Trial> {
  const faults: string[] = [];
  const corpus = await loadCorpus(folder);
  const inner = openEngine(corpus, DEFAULT_THRESHOLD, {
    ...(sentenceReader !== undefined && { reader: sentenceReader }),
  });
  /** By question: buttons ask the same again. */
  const answers = new Map<string, Answer>();
  let last: Answer | undefined;
  const engine: Engine = {
    ...inner,
    async ask(question, filter) {
      const answer = await inner.ask(question, filter);
      last = answer;
      answers.set(JSON.stringify([question, filter]), answer);
      return answer;
    },
  };
  const fault = (facts: object) => void faults.push(`logged: ${'err' in facts ? stackOf(facts.err) : ''}`);
  const whole = createServices({
    engine,
    version: '0',
    chat: 'on',
    onFault: (error) => fault({ err: error }),
  });
  const services = drawn.draws ? whole : { ...whole, picture: async () => null };
  const log = { info: () => undefined, warn: fault, error: fault };
  const simulation = createSimulation(
    createDispatcher(registry, services, log),
    createChat(services, log),
    asLocale(drawn.locale),
  );
  const reader = new Reader(
    drawn.documents,
    corpus.documents.flatMap(({ url }) => url ?? []),
  );

  const mustShow = () => {
    const [first] = [...(last?.quotes ?? []), ...(last?.nearest ?? [])];
    if (first !== undefined) reader.mustBeShown(first);
    last = undefined;
  };
  await useAll(simulation, drawn, reader, mustShow);
  for (const answer of answers.values()) {
    reader.readAnswer(answer, new Map(corpus.documents.map(({ id, path }) => [id, path])));
    reader.readPrinted(printAnswer(answer, corpus, TERMINAL), [
      ...answer.quotes,
      ...answer.nearest,
      ...answer.onRecord,
    ]);
    reader.readJson(answerToJson(answer, corpus));
  }
  const timeline = await services.timeline({});
  const told = [...timeline.events, ...timeline.undated].flatMap(({ quotes: [first], counterparts }) => [first, ...counterparts]); // biome-ignore format: a call
  reader.readPrinted(printTimeline(timeline, corpus, TERMINAL), told);
  return {
    pairs: drawn.questions.length + drawn.messages.length,
    answered: [...answers.values()].filter(({ answered }) => answered).length,
    faults: [...faults, ...reader.faults],
  };
}

/** @param mustShow - holds that the answer just given was shown */
async function useAll(
  simulation: Simulation,
  drawn: FuzzCase,
  reader: Reader,
  mustShow: () => void,
): Promise<void> {
  const read = (outcome: { readonly changed: readonly RoomMessage[] } | null) => {
    const shown = outcome?.changed.filter(({ author }) => author === 'bot') ?? [];
    for (const message of shown) reader.readMessage(message);
    return shown.at(-1);
  };
  for (const [at, question] of drawn.questions.entries()) {
    if (at % 8 === 7) {
      read(await simulation.tell(`@Casebook ${question}`));
      mustShow();
      continue;
    }
    const first = read(await simulation.slash('ask', new Map([['question', question]])));
    mustShow();
    // Each press asks again, so few questions are gone through in full.
    if (at % 8 === 0 && first !== undefined) await pressAll(simulation, first, read);
  }
  for (const message of drawn.messages) {
    read(await simulation.menu('Check against sources', simulation.say(message).id));
  }
  const [topic = ''] = drawn.questions;
  const days = read(await simulation.slash('timeline', new Map()));
  if (days !== undefined) await turnPages(simulation, days, read);
  read(await simulation.slash('timeline', new Map([['topic', topic]])));
  read(await simulation.slash('incidents', new Map()));
  read(await simulation.slash('sources', new Map()));
  for (const { name } of drawn.documents) {
    const opened = read(await simulation.slash('sources', new Map([['document', name]])));
    if (opened !== undefined) await turnPages(simulation, opened, read);
  }
  const choices = await simulation.suggest('ask', { name: 'question', value: topic.slice(0, 20) }, new Map());
  reader.faults.push(...validateAutocomplete(choices));
}

type Read = (outcome: { readonly changed: readonly RoomMessage[] } | null) => RoomMessage | undefined;

async function pressAll(simulation: Simulation, message: RoomMessage, read: Read): Promise<void> {
  for (const customId of buttonsIn(message.components)) {
    if (!/\.(?:un)?helpful\b/.test(customId)) read(await simulation.press(message.id, customId));
  }
}

async function turnPages(simulation: Simulation, message: RoomMessage, read: Read): Promise<void> {
  let shown: RoomMessage | undefined = message;
  for (let page = 2; page <= PAGES && shown !== undefined; page += 1) {
    const next: string | undefined = buttonsIn(shown.components).find((customId) =>
      customId.includes(`.p${page}`),
    );
    shown = next === undefined ? undefined : read(await simulation.press(shown.id, next));
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
