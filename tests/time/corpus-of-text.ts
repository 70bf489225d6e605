import { gatherAliases } from '../../src/corpus/aliases.js';
import type { Corpus } from '../../src/corpus/document.js';
import { cutPassages } from '../../src/corpus/passages.js';
import { readFile } from '../../src/corpus/read-document.js';
import { createEngineFromConfig } from '../../src/open-engine.js';
import { readerDefaults } from '../../src/reader/reader-settings.js';
import { answerHere } from '../../src/service/answer-here.js';
import type { AnswerService } from '../../src/service/answer-service.js';

export async function readCorpus(path: string, text: string): Promise<Corpus> {
  const { documents } = await readFile(path, new TextEncoder().encode(text));
  return {
    documents,
    passages: documents.flatMap((one) => cutPassages(one)),
    problems: [],
    aliases: gatherAliases([], documents),
  };
}

export async function openService(corpus: Corpus): Promise<AnswerService> {
  return answerHere(await createEngineFromConfig(corpus, { reader: { ...readerDefaults, use: 'off' } }));
}

/** Answers from a document of two sentences, so that only the question costs. */
export const small: AnswerService = await openService(
  await readCorpus(
    'pier.txt',
    'Ida Falk paid $3 million for the pier on 3 May 2018. She denied that it was theft.',
  ),
);
