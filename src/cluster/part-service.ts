import type { Answer } from '../answering/answer.js';
import { claimOf, type Verification, verifyStatement } from '../answering/check-statement.js';
import type { AskFilter, Engine } from '../answering/engine.js';
import type { AliasGroup } from '../corpus/document.js';
import type { AnswerService } from '../service/answer-service.js';
import { daysOfAnswer, documentsOf, toldBy } from '../service/days-of-answer.js';
import { outlineOf } from '../service/outline.js';
import { compareDocuments, type ShelvedDocument } from './document-shelf.js';
import type { EventSearch } from './find-events.js';
import { type Patience, patienceOfMembers } from './patience.js';
import { type NearbyParts, workNearby } from './work-nearby.js';

export interface PartServiceParts extends Omit<NearbyParts, 'patience'> {
  readonly events: EventSearch;
  readonly patience?: () => Patience;
}

/** An outline is opened by one of so many first documents. */
const DOCUMENTS_OPENED = 8;

/** Works over documents of which only what is near a question is fetched. */
export function createPartService(parts: PartServiceParts): AnswerService {
  const { shelf, events, aliases, patience = patienceOfMembers } = parts;
  const work = workNearby({ ...parts, patience });
  const ask = (question: string, filter?: AskFilter): Promise<Answer> =>
    work(
      question,
      filter,
      (engine) => engine.ask(question, filter),
      ({ quotes }) => quotes,
    );
  const check = (statement: string): Promise<Verification> =>
    work(
      claimOf(statement),
      undefined,
      (engine) => engine.verify?.(statement) ?? verifyStatement(statement, engine.corpus),
      () => [],
    );

  return {
    ask,
    async check(sentences) {
      const checked: Verification[] = [];
      for (const sentence of sentences) checked.push(await check(sentence));
      return checked;
    },
    timeline: (filter) => events.timeline(filter, patience()),
    async days(question, filter) {
      const answer = await ask(question, filter);
      const timeline = await events.around(documentsOf(answer), toldBy(answer), patience());
      return daysOfAnswer(answer, NO_DOCUMENTS, timeline);
    },
    outlines: (groups) =>
      Promise.all(
        groups.map(async (documentIds) => {
          const left = patience();
          const timeline = await events.timeline({ documentIds }, left);
          const documents = await shelf.fetchById(documentIds, DOCUMENTS_OPENED, left);
          return outlineOf(documentIds, wholly(documents, aliases), timeline);
        }),
      ),
    picture: async (svg, glyphs) => (await import('../timeline/chart/chart-png.js')).toPng(svg, glyphs),
  };
}

const NO_DOCUMENTS = { documents: [], passages: [], problems: [], aliases: [] };

/** Makes a corpus of some documents with all of their passages. */
export function wholly(
  documents: readonly ShelvedDocument[],
  aliases: readonly AliasGroup[],
): Engine['corpus'] {
  const inOrder = [...documents].sort(compareDocuments);
  return {
    documents: inOrder.map(({ document }) => document),
    passages: inOrder.flatMap(({ passages }) => passages),
    problems: [],
    aliases,
  };
}
