import type { Answer } from '../answering/answer.js';
import { PLACES_READ } from '../answering/create-engine.js';
import type { AskFilter, Engine } from '../answering/engine.js';
import { splitQuestion } from '../answering/follow-up/split-question.js';
import type { AliasGroup } from '../corpus/document.js';
import { contentTerms } from '../language/analyzer.js';
import { readAliasNames } from '../retrieval/alias-names.js';
import { HITS_PER_UNIT } from '../retrieval/find-passages.js';
import { readQuestion, searchTerms } from '../retrieval/question.js';
import type { Vocabulary } from '../retrieval/vocabulary.js';
import { Asking } from './asking.js';
import type { DocumentShelf } from './document-shelf.js';
import { type Places, withFound } from './neighbourhood.js';
import type { PartEngines } from './part-engines.js';
import type { Patience } from './patience.js';
import type { PlaceSearch } from './search-passages.js';

export interface NearbyParts {
  readonly places: PlaceSearch;
  readonly shelf: DocumentShelf;
  readonly engines: PartEngines;
  readonly vocabulary: Vocabulary;
  readonly aliases: readonly AliasGroup[];
  /** How many places are read for a question; as the engines have it. */
  readonly placesRead?: number;
  /** How long the cluster may take for one call. */
  readonly patience: () => Patience;
}

/**
 * Has an engine work over what is near a text.
 * @param quotesOf - what of the result may lead to more
 */
export type WorkNearby = <Result>(
  text: string,
  filter: AskFilter | undefined,
  run: (engine: Engine) => Promise<Result>,
  quotesOf: (result: Result) => Answer['quotes'],
) => Promise<Result>;

/** What was found may tell of more: an engine is made anew at most so often. */
const MOST_ROUNDS = 3;
/** What speaks of the same as the first quotes, or passages found, is looked for by so many of their terms, the rarest. */
const QUOTES_FOLLOWED = 3;
const TERMS_FOLLOWED = 16;
const PLACES_FOLLOWED = 8;
/** What shares less with a text, of what its own passage does, speaks of something else. */
const LEAST_SHARED = 0.4;
/** Of documents that are asked of alone so many are near whatever is asked. */
const DOCUMENTS_ASKED = 8;
/** Documents named where nothing was found. */
const DOCUMENTS_NAMED = 3;

/** Makes what asks an engine over what was found, and again where it found more or its answer leads to more. */
export function workNearby(parts: NearbyParts): WorkNearby {
  const { places, shelf, engines, vocabulary, placesRead = PLACES_READ } = parts;
  const names = readAliasNames(parts.aliases);
  const termsOf = (text: string) => searchTerms(readQuestion(text, vocabulary, names));
  return async (text, filter, run, quotesOf) => {
    const asking = new Asking(places, filter, parts.patience(), placesRead);
    const found = await Promise.all(
      splitQuestion(text).map((part) => asking.find(termsOf(part), placesRead * HITS_PER_UNIT)),
    );
    // The best passages will most likely be quoted: what speaks of the same is looked for at once.
    const words = found.flat().map((place) => place.text.split(' '));
    await follow(words, asking, vocabulary);
    let near = withFound(await firstPlaces(shelf, filter, asking), asking.found);
    for (let round = 1; ; round++) {
      const part = await engines.over(near, filter, asking);
      const result = await engines.run(part, asking, run);
      const quoted = quotesOf(result).map((quote) => contentTerms(quote.text));
      await follow(quoted, asking, vocabulary);
      const missing = asking.found.filter((place) => !part.has(place));
      if (missing.length === 0 || round === MOST_ROUNDS) return result;
      near = withFound(near, missing);
    }
  };
}

/** What is near whatever is asked: the documents asked of alone, or a few to name where nothing is found. */
async function firstPlaces(
  shelf: DocumentShelf,
  filter: AskFilter | undefined,
  { found, patience }: Asking,
): Promise<Places> {
  const ids = filter?.documentIds;
  const documents =
    ids !== undefined
      ? await shelf.fetchById(ids, DOCUMENTS_ASKED, patience)
      : found.length > 0
        ? []
        : await shelf.first(DOCUMENTS_NAMED, patience);
  return new Map(documents.map(({ key }) => [key, new Set<number>()]));
}

/** Finds what speaks of the same as some texts, anywhere. */
async function follow(
  texts: readonly (readonly string[])[],
  asking: Asking,
  vocabulary: Pick<Vocabulary, 'idf'>,
): Promise<void> {
  const searches = texts.slice(0, QUOTES_FOLLOWED).map((text) => {
    const terms = [...new Set(text)]
      .map((term) => ({ term, rarity: vocabulary.idf(term) }))
      .sort((a, b) => b.rarity - a.rarity)
      .slice(0, TERMS_FOLLOWED)
      .map(({ term }) => ({ term, weight: 1 }));
    return asking.find(terms, PLACES_FOLLOWED, {}, LEAST_SHARED);
  });
  await Promise.all(searches);
}
