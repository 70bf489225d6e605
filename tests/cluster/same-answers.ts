import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildVersion } from '../../src/cluster/build-version.js';
import type { Cluster } from '../../src/cluster/cluster.js';
import { openVersion, snapshotOf } from '../../src/cluster/open-version.js';
import { patienceOfBuilders } from '../../src/cluster/patience.js';
import { PlaceSearch } from '../../src/cluster/search-passages.js';
import { indexName } from '../../src/cluster/versions.js';
import type { Corpus } from '../../src/corpus/document.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { readModels } from '../../src/models.js';
import { openEngine } from '../../src/open-engine.js';
import { packageRoot } from '../../src/package-root.js';
import { analyzeCorpus } from '../../src/retrieval/corpus-words.js';
import { createEmbeddedIndex } from '../../src/retrieval/embedded-index.js';
import { indexPassages } from '../../src/retrieval/index-passages.js';
import type { PassageIndex } from '../../src/retrieval/passage-index.js';
import { readQuestion, searchTerms } from '../../src/retrieval/question.js';
import { createVocabulary, type Vocabulary, vocabularyOf } from '../../src/retrieval/vocabulary.js';
import { answerHere } from '../../src/service/answer-here.js';
import type { AnswerService } from '../../src/service/answer-service.js';
import { makeQuestions } from '../bench/make-corpus.js';
import { MADE_PASSAGES, madeCorpus } from './made-corpus.js';
import { PROGRAM, serviceOver } from './made-service.js';

const LIMIT = 36;

/** The contract of both ports, asked of the embedded back end and the cluster. */
export function describeSameAnswers(cluster: () => Cluster): void {
  describe('a passage index in the cluster', () => {
    let made: Corpus;
    let embedded: { index: PassageIndex; vocabulary: Vocabulary };
    let away: { index: PlaceSearch; vocabulary: Vocabulary };

    beforeAll(async () => {
      made = await madeCorpus();
      const { version } = await buildVersion(cluster(), made, { prefix: 'made', program: PROGRAM });
      const words = analyzeCorpus(made);
      const { commonWords } = readModels();
      embedded = {
        index: createEmbeddedIndex(indexPassages(made, words), words.book.terms, made.passages),
        vocabulary: createVocabulary(words, commonWords),
      };
      const snapshot = snapshotOf(await openVersion(cluster(), 'made'));
      away = {
        index: new PlaceSearch(cluster(), indexName('made', 'passages', version), snapshot),
        vocabulary: vocabularyOf(snapshot.words, commonWords),
      };
    });

    it('reads questions by the same words', () => {
      for (const question of makeQuestions(MADE_PASSAGES, 25)) {
        const [near, far] = [embedded, away].map(({ vocabulary }) => readQuestion(question, vocabulary));
        expect(far?.terms.map(({ term, weight, name, known }) => [term, weight, name, known])).toEqual(
          near?.terms.map(({ term, weight, name, known }) => [term, weight, name, known]),
        );
      }
    });

    it('finds the same passages in the same order, with the same scores to the last digit', async () => {
      for (const question of makeQuestions(MADE_PASSAGES, 25)) {
        const terms = searchTerms(readQuestion(question, embedded.vocabulary));
        const near = await embedded.index.search(terms, { limit: LIMIT });
        const far = await away.index.find(terms, LIMIT, {}, patienceOfBuilders());
        const found = far.map(({ documentId, n, score }) => ({ passageId: `${documentId}#${n}`, score }));
        expect(found, question).toEqual(near);
      }
    });

    it('looks into the documents that it is told to, and finds nothing by no words', async () => {
      const terms = searchTerms(readQuestion(made.documents[3]?.title ?? '', embedded.vocabulary));
      const within = new Set([made.documents[3]?.id ?? '', made.documents[5]?.id ?? '']);
      const near = await embedded.index.search(terms, { limit: LIMIT, within });
      const far = await away.index.find(terms, LIMIT, { documentIds: [...within] }, patienceOfBuilders());
      expect(far.map(({ score }) => score)).toEqual(near.map(({ score }) => score));
      expect(far.every(({ documentId }) => within.has(documentId))).toBe(true);
      expect(await away.index.find([], LIMIT, {}, patienceOfBuilders())).toEqual([]);
    });
  });

  describe('an answer service over the cluster', () => {
    const lines = readFileSync(join(packageRoot, 'tests/golden/bundled-questions.jsonl'), 'utf8').trim();
    const golden = lines.split('\n').map((line) => (JSON.parse(line) as { question: string }).question);
    let corpus: Corpus;
    let here: AnswerService;
    let there: AnswerService;
    let made: Corpus;
    let near: AnswerService;

    beforeAll(async () => {
      corpus = await loadCorpus(join(packageRoot, 'corpus'));
      await buildVersion(cluster(), corpus, { prefix: 'bundled', program: PROGRAM });
      here = answerHere(openEngine(corpus));
      there = await serviceOver(cluster(), 'bundled');
      made = await madeCorpus();
      near = answerHere(openEngine(made));
    });

    it('answers every golden question as the embedded one, to the byte', async () => {
      for (const question of golden)
        expect(JSON.stringify(await there.ask(question)), question).toBe(
          JSON.stringify(await here.ask(question)),
        );
    });

    it('checks, narrows, dates and outlines as the embedded one', async () => {
      const ids = corpus.documents.map(({ id }) => id);
      const filter = { documentIds: ids.slice(0, 2), from: '2018' };
      const [question = ''] = golden;
      const all = async (service: AnswerService) =>
        JSON.stringify([
          await service.ask(question, filter),
          await service.check([question, 'Xu Mingxing was detained by the police.']),
          await service.timeline({}),
          await service.timeline({ topic: 'Shanghai', from: '2018-09', to: '2018-10' }),
          await service.days(question),
          await service.outlines([ids, ids.slice(1, 3)]),
        ]);
      expect(await all(there)).toBe(await all(here));
    });

    it('quotes the same of more documents than it fetches', async () => {
      const far = await serviceOver(cluster(), 'made', 0);
      const questions = makeQuestions(MADE_PASSAGES, 12);
      const first = async (service: AnswerService, question: string) => {
        const { grade, quotes } = await service.ask(question);
        return JSON.stringify([grade, quotes[0]]);
      };
      for (const question of questions)
        expect(await first(far, question), question).toBe(await first(near, question));
    });

    it('draws up the same timelines of more documents than it fetches', async () => {
      const far = await serviceOver(cluster(), 'made', 0);
      const [{ incident = '', id } = { id: '' }] = made.documents;
      for (const filter of [{}, { topic: incident }, { documentIds: [id] }, { from: '2021', to: '2021' }])
        expect(await far.timeline(filter)).toEqual(await near.timeline(filter));
      const documentIds = made.documents.slice(0, 5).map((document) => document.id);
      expect(await far.outlines([documentIds])).toEqual(await near.outlines([documentIds]));
    });
  });
}
