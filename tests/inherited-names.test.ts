import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSimulation, type Simulation } from '../src/console/simulation.js';
import { asLocale } from '../src/console/surroundings.js';
import { loadCorpus } from '../src/corpus/load.js';
import { readFolderMetadata, readFrontMatter } from '../src/corpus/metadata/metadata.js';
import { decodeCustomId } from '../src/discord/custom-id.js';
import { createChat } from '../src/discord/gateway/chat.js';
import { createDispatcher } from '../src/discord/gateway/dispatch.js';
import { wordsFor } from '../src/discord/locales/index.js';
import { isAct } from '../src/evidence/subjects.js';
import { openEngine } from '../src/open-engine.js';
import { registry } from '../src/registry.js';
import { createServices } from './support/create-services.js';

/** What every plain object answers to without having it. */
const NAMES = Object.getOwnPropertyNames(Object.prototype).concat('prototype', 'length', 'name');
const anyName = fc.constantFrom(...NAMES);

let folder: string;
let simulation: Simulation;
const faults: unknown[] = [];

function filesOf(name: string): [path: string, text: string][] {
  return [
    [
      `${name}/${name}.txt`,
      `The ${name} team was accused of fraud on 3 May 2018 and fined $3 million, the ${name} said.\n\n` +
        `The ${name} denied that the ${name} had detained ${name} Ray (known as the ${name}). ${name} was here.\n`,
    ],
    [
      `${name}/b-${name}.md`,
      `---\n${name}: ${name}\ntitle: The ${name} of ${name}\nincident: ${name}\n${name}s: 1\n---\n# ${name} of all ${name}\n\n` +
        `Nobody at the ${name} committed fraud, said ${name} Ray. The ${name} was fined $5 million in May 2018.\n\n` +
        `Last ${name}, the ${name} claimed that it had lost ${name} ${name}. He was a ${name}.\n`,
    ],
    [`${name}/corpus.yaml`, `${name}: {title: ${name}}\n${name}.txt:\n  ${name}: 1\n  publisher: ${name}\n`],
  ];
}

/** Reading them takes a second or two, more where others share the machine. */
const HOOK_MS = 60_000;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-names-'));
  const aliases = NAMES.map((name) => `- [${name}, the ${name} Group]\n- ${name}: [${name} Ray]\n`).join('');
  for (const [path, text] of [...NAMES.flatMap(filesOf), ['aliases.yaml', aliases] as const]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const engine = openEngine(await loadCorpus(folder), 0);
  const services = createServices({
    engine,
    version: '0',
    chat: 'on',
    onFault: (error) => faults.push(error),
  });
  const fault = (facts: object) => faults.push(facts);
  const log = { info: () => undefined, warn: fault, error: fault };
  const dispatcher = createDispatcher(registry, services, log);
  simulation = createSimulation(dispatcher, createChat(services, log), asLocale('en-US'));
}, HOOK_MS);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('names that every object inherits', () => {
  it('are files, folders, titles, incidents and aliases like others', async () => {
    const { documents, aliases } = await loadCorpus(folder);
    expect(documents).toHaveLength(2 * NAMES.length);
    for (const name of NAMES) {
      expect(documents.find(({ path }) => path === `${name}/${name}.txt`)?.publisher).toBe(name);
      expect(documents.find(({ path }) => path === `${name}/b-${name}.md`)?.incident).toBe(name);
      expect(aliases.flat()).toContain(`the ${name} Group`);
    }
  });

  it.each(NAMES)('are keys of YAML that nobody asked for: %s', (name) => {
    expect(readFrontMatter(`${name}: x`)).toMatchObject({ given: {} });
    expect(readFolderMetadata(`a.txt: {${name}: x}`)).toMatchObject({
      files: new Map([['a.txt', { given: {}, faults: [`"${name}" is not a field known here.`] }]]),
    });
  });

  it.each(NAMES)('name no contested act, language or button: %s', (name) => {
    expect(isAct(name)).toBe(false);
    expect(wordsFor(name)).toBe(wordsFor('en-US'));
    expect(decodeCustomId(`c1.${name}`)).toBeNull();
  });

  it('are asked about, drawn, listed and checked without a fault', async () => {
    for (const name of NAMES) {
      const asked = [`Did the ${name} commit fraud?`, `How much was the ${name} fined?`, `When was ${name}?`];
      for (const question of asked) await simulation.slash('ask', new Map([['question', question]]));
      await simulation.slash('timeline', new Map([['topic', name]]));
      await simulation.slash('sources', new Map([['document', name]]));
      await simulation.slash('ask', new Map([['question', asked[0] ?? ''], ['source', name]])); // biome-ignore format: a call
      await simulation.suggest('ask', { name: 'question', value: name }, new Map([[name, name]]));
      await simulation.suggest(name, { name, value: name }, new Map());
      await simulation.tell(`@Casebook was the ${name} detained?`);
      const { id } = simulation.say(`The ${name} of ${name} committed fraud in ${name}.`);
      await simulation.menu('Check against sources', id);
    }
    expect(faults).toEqual([]);
  });

  it('may stand in any order in a question', async () => {
    const question = fc.array(fc.oneof(anyName, fc.constantFrom('was', 'who', 'did', 'the', 'fined', '$3', 'May')), {
      minLength: 1,
      maxLength: 8,
    }); // biome-ignore format: a table of words
    await fc.assert(
      fc.asyncProperty(question, async (words) => {
        await simulation.slash('ask', new Map([['question', `${words.join(' ')}?`]]));
        expect(faults).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
