import { gatherAliases } from '../../src/corpus/aliases.js';
import type { Corpus } from '../../src/corpus/document.js';
import { cutPassages } from '../../src/corpus/passages.js';
import { readFile } from '../../src/corpus/read-document.js';
import { createEngineFromConfig } from '../../src/open-engine.js';
import { readerDefaults } from '../../src/reader/reader-settings.js';
import { answerHere } from '../../src/service/answer-here.js';
import type { AnswerService } from '../../src/service/answer-service.js';

/** Corpora of one text each, loaded once for all that asks for them. */
export interface Library {
  readonly corpusOf: (text: string) => Promise<Corpus>;
  readonly serviceOf: (text: string) => Promise<AnswerService>;
  readonly openService: (text: string) => Promise<AnswerService>;
  /** Answers from a document of two sentences, so that only the question costs. */
  readonly small: AnswerService;
}

const small = await open(
  await readCorpus(
    'pier.txt',
    'Ida Falk paid $3 million for the pier on 3 May 2018. She denied that it was theft.',
  ),
);

export function createLibrary(): Library {
  const corpora = new Map<string, Promise<Corpus>>();
  const services = new Map<string, Promise<AnswerService>>();
  const corpusOf = (text: string) => kept(corpora, text, () => readCorpus('a.txt', text));
  const openService = async (text: string) => open(await corpusOf(text));
  return { corpusOf, openService, serviceOf: (text) => kept(services, text, () => openService(text)), small };
}

export async function readCorpus(path: string, text: string): Promise<Corpus> {
  const { documents } = await readFile(path, new TextEncoder().encode(text));
  return {
    documents,
    passages: documents.flatMap((one) => cutPassages(one)),
    problems: [],
    aliases: gatherAliases([], documents),
  };
}

async function open(corpus: Corpus): Promise<AnswerService> {
  return answerHere(await createEngineFromConfig(corpus, { reader: { ...readerDefaults, use: 'off' } }));
}

function kept<T>(all: Map<string, T>, key: string, make: () => T): T {
  const made = all.get(key) ?? make();
  all.set(key, made);
  return made;
}
