import type { Answer } from '../answering/answer.js';
import { claimOf, type Verification, verifyStatement } from '../answering/check-statement.js';
import { PLACES_READ } from '../answering/create-engine.js';
import type { AskFilter, Engine } from '../answering/engine.js';
import { splitQuestion } from '../answering/split-question.js';
import type { AliasGroup } from '../corpus/document.js';
import { documentSpansOverlap } from '../corpus/document-span.js';
import { contentTerms } from '../language/analyzer.js';
import { readAliasNames } from '../retrieval/alias-names.js';
import { HITS_PER_UNIT } from '../retrieval/find-passages.js';
import { readQuestion, searchTerms } from '../retrieval/question.js';
import type { Vocabulary } from '../retrieval/vocabulary.js';
import type { AnswerService } from '../service/answer-service.js';
import { daysOfAnswer } from '../service/days-of-answer.js';
import { outlineOf } from '../service/outline.js';
import { Asking } from './asking.js';
import { compareDocuments, type DocumentShelf, type ShelvedDocument } from './document-shelf.js';
import type { EventSearch } from './find-events.js';
import { type Places, withFound } from './neighbourhood.js';
import type { PartEngines } from './part-engines.js';
import { type Patience, patienceOfMembers } from './patience.js';
import type { PlaceSearch } from './search-passages.js';

export interface PartServiceParts {
  readonly places: PlaceSearch;
  readonly shelf: DocumentShelf;
  readonly events: EventSearch;
  readonly engines: PartEngines;
  readonly vocabulary: Vocabulary;
  readonly aliases: readonly AliasGroup[];
  /** How many places are read for a question; as the engines have it. */
  readonly placesRead?: number;
  /** How long the cluster may take for one call. */
  readonly patience?: () => Patience;
}

/** What was found may tell of more: an engine is made anew at most so often. */
const MOST_ROUNDS = 3;
/** What speaks of the same as the first quotes, or passages found, is looked for by so many of their terms, the rarest. */
const QUOTES_FOLLOWED = 3;
const TERMS_FOLLOWED = 16;
const PLACES_FOLLOWED = 8;
/** What shares less with a text, of what its own passage does, speaks of something else. */
const LEAST_SHARED = 0.4;
/** An outline is opened by one of so many first documents. */
const DOCUMENTS_OPENED = 8;
/** Documents named where nothing was found. */
const DOCUMENTS_NAMED = 3;

/** Works over documents of which only what is near a question is fetched. */
export function createPartService(parts: PartServiceParts): AnswerService {
  const { places, shelf, events, engines, vocabulary, aliases } = parts;
  const { placesRead = PLACES_READ, patience = patienceOfMembers } = parts;
  const names = readAliasNames(aliases);
  const termsOf = (text: string) => searchTerms(readQuestion(text, vocabulary, names));

  /** Asks an engine over what was found, and again where it found more or its answer leads to more. */
  const work = async <Result>(
    text: string,
    filter: AskFilter | undefined,
    run: (engine: Engine) => Promise<Result>,
    quotesOf: (result: Result) => Answer['quotes'],
  ): Promise<Result> => {
    const asking = new Asking(places, filter, patience(), placesRead);
    const found = await Promise.all(
      splitQuestion(text).map((part) => asking.find(termsOf(part), placesRead * HITS_PER_UNIT)),
    );
    // The best passages will most likely be quoted: what speaks of the same is looked for at once.
    await follow(
      found.flat().map((place) => place.text.split(' ')),
      asking,
    );
    let near: Places = withFound(await firstPlaces(filter, asking), asking.found);
    for (let round = 1; ; round++) {
      const part = await engines.over(near, filter, asking);
      const result = await engines.run(part, asking, run);
      await follow(
        quotesOf(result).map((quote) => contentTerms(quote.text)),
        asking,
      );
      const missing = asking.found.filter((place) => !part.has(place));
      if (missing.length === 0 || round === MOST_ROUNDS) return result;
      near = withFound(near, missing);
    }
  };

  /** What is near whatever is asked: the documents asked of alone, or a few to name where nothing is found. */
  const firstPlaces = async (
    filter: AskFilter | undefined,
    { found, patience: left }: Asking,
  ): Promise<Places> => {
    const ids = filter?.documentIds;
    const documents =
      ids !== undefined
        ? await shelf.fetchById(ids, DOCUMENTS_OPENED, left)
        : found.length > 0
          ? []
          : await shelf.first(DOCUMENTS_NAMED, left);
    return new Map(documents.map(({ key }) => [key, new Set<number>()]));
  };

  /** Finds what speaks of the same as some texts, anywhere. */
  const follow = async (texts: readonly (readonly string[])[], asking: Asking): Promise<void> => {
    const searches = texts.slice(0, QUOTES_FOLLOWED).map((text) => {
      const terms = [...new Set(text)]
        .map((term) => ({ term, rarity: vocabulary.idf(term) }))
        .sort((a, b) => b.rarity - a.rarity)
        .slice(0, TERMS_FOLLOWED)
        .map(({ term }) => ({ term, weight: 1 }));
      return asking.find(terms, PLACES_FOLLOWED, {}, LEAST_SHARED);
    });
    await Promise.all(searches);
  };

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
      const quotes = [...answer.quotes, ...answer.onRecord];
      const documentIds = [...new Set(quotes.map(({ documentId }) => documentId))];
      const isTold = (event: {
        readonly quotes: readonly { documentId: string; start: number; end: number }[];
      }) => event.quotes.some((telling) => quotes.some((quote) => documentSpansOverlap(quote, telling)));
      const timeline = await events.around(documentIds, isTold, patience());
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
