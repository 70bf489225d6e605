import type { Corpus } from '../../corpus/document.js';
import { contentTerms } from '../../language/analyzer.js';
import { wordsAskedFor } from '../../retrieval/asked-fact.js';
import type { Vocabulary } from '../../retrieval/vocabulary.js';
import { strongestOf, type Window } from '../choose-quotes.js';
import type { AskFilter } from '../engine.js';
import type { Ranking } from '../rank-sentences.js';
import { type FollowUp, pointsAtPerson, rewriteFollowUp, saysItself, splitFollowUp } from './follow-up.js';

/** What a follow-up asks, in one question, and where to look first. */
export interface GoneOn {
  readonly text: string;
  /** The same for those documents: what the subject of the new words is goes without saying there. */
  readonly nearText: string;
  /** The documents that answered the question before, and others of their incidents; none where the new words name something themselves. */
  readonly documentIds: readonly string[];
}

interface Found {
  readonly ranking: Ranking;
  readonly windows: readonly Window[];
}

type FindBefore = (question: string, filter: AskFilter | undefined) => Promise<readonly Found[]>;

/** Reads a follow-up by the question before it and by what answered that. */
export async function goOn(
  followUp: FollowUp,
  filter: AskFilter | undefined,
  findBefore: FindBefore,
  vocabulary: Vocabulary,
  corpus: Corpus,
): Promise<GoneOn> {
  const { before, added } = followUp;
  const earlier = splitFollowUp(before);
  const found = await findBefore(before, filter);
  const asked = earlier === undefined ? before : rewriteFollowUp(earlier.before, earlier.added);
  const text = rewriteFollowUp(asked, added, pointsAtPerson(followUp) ? nameIn(found, corpus) : undefined);
  const namesItself = contentTerms(added).some((term) => vocabulary.isName(term));
  const around = namesItself ? [] : documentsAround(found, corpus);
  const allowed = filter?.documentIds;
  const alone = saysItself(added) ? `${added}?` : text;
  return {
    text: namesItself ? alone : text,
    nearText: alone,
    documentIds: allowed === undefined ? around : around.filter((id) => allowed.includes(id)),
  };
}

/** Who answered a question: the first name of several words in the sentence that answers best. */
function nameIn(found: readonly Found[], corpus: Corpus): string | undefined {
  const [best] = found;
  const window = best?.windows[0];
  if (best === undefined || window === undefined) return undefined;
  const text = corpus.documents.find(({ id }) => id === window.documentId)?.text ?? '';
  return wordsAskedFor(best.ranking.question, strongestOf(window).sentence)
    .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' '))
    .find((name) => name.includes(' '));
}

function documentsAround(found: readonly Found[], corpus: Corpus): string[] {
  const quoted = new Set(found.flatMap(({ windows }) => windows.map(({ documentId }) => documentId)));
  const incidents = new Set(
    corpus.documents.filter(({ id }) => quoted.has(id)).flatMap(({ incident }) => incident ?? []),
  );
  return corpus.documents
    .filter(({ id, incident }) => quoted.has(id) || (incident !== undefined && incidents.has(incident)))
    .map(({ id }) => id);
}
