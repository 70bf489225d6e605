import { areApart } from '../corpus/incidents-of.js';
import { contentTerms } from '../language/analyzer.js';
import type { Window } from './choose-quotes.js';

type Turn = { readonly window: Window };

/**
 * Leaves out what is told of another incident than the one that a question names. A question names one where it holds every
 * word of its name and none of the other's own: "the strike in Norvik" is not the Bergen strike.
 * @param turns - what may be quoted, best first; the incident of the first is what the others are held against
 */
export function withoutOtherIncidents<T extends Turn>(
  turns: readonly T[],
  question: string,
  incidentOf: (documentId: string, start?: number) => string | undefined,
): T[] {
  const [best] = turns;
  const meant = best && incidentOf(best.window.documentId, best.window.start);
  if (meant === undefined) return [...turns];
  const asked = new Set(contentTerms(question));
  return turns.filter(({ window }) => {
    const other = incidentOf(window.documentId, window.start);
    return other === undefined || !areApart(meant, other) || !isNamedOver(asked, meant, other);
  });
}

/** Whether words hold the whole name of one, and of another nothing that is its own. */
function isNamedOver(asked: ReadonlySet<string>, one: string, other: string): boolean {
  const own = contentTerms(one);
  const others = contentTerms(other);
  return (
    own.every((term) => asked.has(term)) &&
    own.some((term) => !others.includes(term)) &&
    !others.some((term) => asked.has(term) && !own.includes(term))
  );
}
