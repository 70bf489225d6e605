import type { Answer } from '../answering/answer.js';
import type { Corpus, Document } from '../corpus/document.js';
import { incidentsOf } from '../corpus/incidents-of.js';
import { unmark } from '../corpus/marks.js';
import { after } from '../service/after.js';
import { catalogues, type Words } from './locales/index.js';
import { plainLine } from './rules/escape.js';

/** Questions that a newcomer is offered, at most. */
const OFFERED = 3;
/** So many are tried to find them. */
const TRIED = 8;
/** Longer ones do not fit into the label of a button. */
const LONGEST = 80;
/** Whoever asks for help waits no longer for them than it takes where nobody else asks; milliseconds. */
const PATIENCE_MS = 1500;
/** After a fault no question is tried for so long; milliseconds. */
const AGAIN_MS = 60_000;
const HEADING_MARK = /^#+\s*/;
const ASKS = /[?？]$/u;

/** A question, and how to tell that an answer is to it and not to something near. */
interface Candidate {
  readonly question: string;
  isOwn(quote: Answer['quotes'][number]): boolean;
}

export interface OpenersOptions {
  readonly ask: (question: string) => Promise<Answer>;
  /** A clock that only runs forward, in milliseconds. */
  readonly uptimeMs: () => number;
  /** Told why a question could not be asked. */
  readonly onFault: (error: unknown) => void;
  /** Begins the time that whoever wants openers waits for them; absent for a little. */
  readonly patience?: () => ReturnType<typeof after>;
}

/**
 * Finds questions that a collection answers well, for those who do not know what to ask: of its incidents, its names, the
 * questions among its headings and its titles, a few are asked once. They are worded in the language of the documents.
 * @returns gives those found until whoever wants them has waited long enough; what is left is tried meanwhile, and what could not
 * be asked some time later
 */
export function createOpeners(
  corpus: Corpus,
  { ask, uptimeMs, onFault, patience = () => after(PATIENCE_MS) }: OpenersOptions,
): () => Promise<readonly string[]> {
  let left: Candidate[] | undefined;
  const answered: Answer[] = [];
  let searching: Promise<void> | undefined;
  let nextMs = 0;
  const search = async () => {
    left ??= candidatesOf(corpus);
    for (let one = left[0]; one !== undefined; one = left[0]) {
      const answer = await ask(one.question);
      const [first] = answer.quotes;
      if (first !== undefined && one.isOwn(first)) answered.push(answer);
      left.shift();
    }
  };
  const begin = async () => {
    try {
      await search();
    } catch (error) {
      nextMs = uptimeMs() + AGAIN_MS;
      onFault(error);
    } finally {
      searching = undefined;
    }
  };
  return async () => {
    if (left?.length !== 0 && uptimeMs() >= nextMs) searching ??= begin();
    const late = patience();
    await Promise.race([searching, late.over]);
    late.clear();
    return chooseFrom(answered);
  };
}

/** The surest, of different documents before further ones of the same; never two that begin with the same quote. */
function chooseFrom(answers: readonly Answer[]): string[] {
  const surest = [...answers].sort((a, b) => b.confidence - a.confidence);
  const places = new Set<string>();
  const documents = new Set<string>();
  const [fresh, further]: [string[], string[]] = [[], []];
  for (const { question, quotes } of surest) {
    const { documentId = '', start = 0 } = quotes[0] ?? {};
    const place = `${documentId} ${start}`;
    if (places.has(place)) continue;
    (documents.has(documentId) ? further : fresh).push(question);
    places.add(place);
    documents.add(documentId);
  }
  return [...fresh, ...further].slice(0, OFFERED);
}

/** One of each kind in turn, so that no kind takes all the tries. */
function candidatesOf(corpus: Corpus): Candidate[] {
  const kinds = [byIncident(corpus), byName(corpus), byHeading(corpus), byTitle(corpus)];
  const rounds = Math.max(...kinds.map((kind) => kind.length));
  const inTurn = Array.from({ length: rounds }, (_, i) => kinds.flatMap((kind) => kind[i] ?? [])).flat();
  const byQuestion = new Map(inTurn.map((candidate) => [candidate.question, candidate]));
  return [...byQuestion.values()].filter(({ question }) => question.length <= LONGEST).slice(0, TRIED);
}

function byIncident({ documents }: Corpus): Candidate[] {
  const told = new Map<string, Document[]>();
  for (const document of documents) {
    for (const incident of incidentsOf(document)) {
      told.set(incident, [...(told.get(incident) ?? []), document]);
    }
  }
  return [...told]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, TRIED)
    .flatMap(([incident, own]) => {
      const words = wordsOf(own[0]);
      const ids = new Set(own.map(({ id }) => id));
      const question = words?.incidents.ask(plainLine(incident));
      return question === undefined ? [] : [{ question, isOwn: ({ documentId }) => ids.has(documentId) }];
    });
}

function byName({ documents, aliases }: Corpus): Candidate[] {
  return aliases.slice(0, TRIED).flatMap((group) => {
    const [name = ''] = group;
    const words = wordsOf(documents.find(({ text }) => text.includes(name)));
    if (name === '' || words === undefined) return [];
    const question = words.incidents.who(plainLine(name));
    return [{ question, isOwn: ({ text }) => group.some((one) => text.includes(one)) }];
  });
}

/** Headings that ask: their document answers them. */
function byHeading({ documents }: Corpus): Candidate[] {
  const found: Candidate[] = [];
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.kind !== 'heading') continue;
      const question = plainLine(unmark(document, block).shown.replace(HEADING_MARK, ''));
      if (ASKS.test(question))
        found.push({ question, isOwn: ({ documentId }) => documentId === document.id });
      if (found.length === TRIED) return found;
    }
  }
  return found;
}

function byTitle({ documents }: Corpus): Candidate[] {
  return documents.slice(0, TRIED).map(({ id, title }) => ({
    question: plainLine(title),
    isOwn: ({ documentId }) => documentId === id,
  }));
}

/** The catalogue of a document's language; undefined where there is none to word a question in. */
function wordsOf(document: Document | undefined): Words | undefined {
  if (document === undefined) return undefined;
  return Object.entries(catalogues).find(([locale]) => locale.split('-')[0] === document.language)?.[1];
}
