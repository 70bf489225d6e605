import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pick, type Random, randomFrom } from './random.js';
import { ACTS, everydayWord, type Happening, type Incident, makeIncident } from './world.js';

/** One file of a made corpus. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}

export const PASSAGES_PER_DOCUMENT = 100;
const DOCUMENTS_PER_INCIDENT = 10;
/** Sentences of each passage; about 210 characters. */
const SENTENCES = [1, 2, 2, 3];
const SEED = 20_181;

/**
 * Makes documents of invented incidents: everyday words as often as people use them, names, days, and what people claim, say
 * and deny. The same number gives the same files on every machine, and a larger number begins with the files of a smaller one.
 */
export function* makeCorpus(passages: number): Generator<MadeFile> {
  const documents = Math.max(1, Math.round(passages / PASSAGES_PER_DOCUMENT));
  for (let at = 0; at < documents; at++) {
    const group = Math.floor(at / DOCUMENTS_PER_INCIDENT);
    const incident = makeIncident(group, randomFrom(SEED + group));
    const random = randomFrom(SEED * 7 + at);
    const count = Math.min(PASSAGES_PER_DOCUMENT, passages);
    yield { path: `incident-${group}/paper-${at}.md`, text: makeDocument(incident, at, count, random) };
  }
}

/** Writes a made corpus below a folder. @returns its characters */
export function writeCorpus(folder: string, passages: number): number {
  let characters = 0;
  for (const { path, text } of makeCorpus(passages)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    characters += text.length;
  }
  return characters;
}

/** Questions on a made corpus: on what it tells, on its people, and on what stands nowhere. */
export function makeQuestions(passages: number, count: number): string[] {
  const random = randomFrom(SEED * 13);
  const groups = Math.max(1, Math.ceil(passages / PASSAGES_PER_DOCUMENT / DOCUMENTS_PER_INCIDENT));
  return Array.from({ length: count }, () => {
    const group = Math.floor(random() * groups);
    const { people, towns, happenings } = makeIncident(group, randomFrom(SEED + group));
    const { who, act, where, day } = pick(happenings, random);
    const words = () => Array.from({ length: 4 }, () => everydayWord(random)).join(' ');
    return pick(
      [
        `When was it that ${who} ${ACTS[act]?.[0]}?`,
        `Who ${ACTS[act]?.[1]} in ${where}?`,
        `What did ${pick(people, random)} say about ${pick(towns, random)}?`,
        `What happened in ${where} on ${day}?`,
        `Did ${who} deny it?`,
        `Why did they ${words()}?`,
        `How many people ${words()} in ${pick(towns, random)}?`,
      ],
      random,
    );
  });
}

function makeDocument(incident: Incident, number: number, passages: number, random: Random): string {
  const happening = pick(incident.happenings, random);
  const head = [
    '---',
    `title: ${happening.who} and the ${happening.where} question, part ${number}`,
    `publisher: The ${pick(incident.towns, random)} Gazette`,
    `published: ${2020 + (number % 5)}-0${1 + (number % 9)}-15`,
    `incident: ${incident.name}`,
    '---',
  ].join('\n');
  const blocks = Array.from({ length: passages }, (_, at) => {
    const text = Array.from({ length: pick(SENTENCES, random) }, () => makeSentence(incident, random)).join(
      ' ',
    );
    return at % 12 === 11 ? `## ${capital(words(3 + (number % 3), random))}\n\n${text}` : text;
  });
  return `${head}\n\n${blocks.join('\n\n')}\n`;
}

function makeSentence(incident: Incident, random: Random): string {
  const chance = random();
  const who = pick(incident.people, random);
  const happening = pick(incident.happenings, random);
  if (chance < 0.08) return `On ${happening.day}, ${told(happening, random)} in ${happening.where}.`;
  if (chance < 0.13) return `${who} alleged that ${told(happening, random)}, and that ${words(7, random)}.`;
  if (chance < 0.17) return `${who} denied that ${told(happening, random)}: ${words(8, random)}.`;
  if (chance < 0.27)
    return `“${capital(words(12, random))},” said ${who} of the ${pick(incident.bodies, random)}.`;
  if (chance < 0.42)
    return `${who} ${words(6, random)} in ${pick(incident.towns, random)}, and the ${pick(incident.bodies, random)} ${words(8, random)}.`;
  return `${capital(words(12 + Math.floor(random() * 12), random))}.`;
}

function told({ who, act }: Happening, random: Random): string {
  return `${who} ${pick(ACTS[act] ?? [], random)}`;
}

function words(count: number, random: Random): string {
  return Array.from({ length: count }, () => everydayWord(random)).join(' ');
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}
