import type { Document } from '../corpus/document.js';
import { areApart, type IncidentOf } from '../corpus/incidents-of.js';
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
  incidentOf: IncidentOf,
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

/**
 * Leaves out what stands under another heading than the one that a question means: of "Fire at the north mill" and "Fire at the
 * south mill" in one document, a question about the north mill means the first.
 */
export function withoutOtherSections<T extends Turn>(
  turns: readonly T[],
  question: string,
  documents: ReadonlyMap<string, Pick<Document, 'text' | 'blocks'>>,
): T[] {
  const asked = new Set(contentTerms(question));
  const headed = turns.map((turn) => ({ turn, heading: termsOfHeading(turn.window, documents) }));
  const kept = headed.filter(
    ({ turn, heading }) =>
      !headed.some(
        (other) =>
          other.turn.window.documentId === turn.window.documentId &&
          isMeantInstead(asked, other.heading, heading),
      ),
  );
  return kept.map(({ turn }) => turn);
}

/** Whether two headings are alike but for what each is about, and words hold that of the one alone. */
function isMeantInstead(
  asked: ReadonlySet<string>,
  one: readonly string[],
  other: readonly string[],
): boolean {
  const common = one.filter((term) => other.includes(term));
  const own = one.filter((term) => !other.includes(term));
  const others = other.filter((term) => !one.includes(term));
  return (
    common.some((term) => asked.has(term)) &&
    common.length >= Math.max(own.length, others.length) &&
    own.length > 0 &&
    others.length > 0 &&
    own.every((term) => asked.has(term)) &&
    !others.some((term) => asked.has(term))
  );
}

function termsOfHeading(
  { documentId, start }: Window,
  documents: ReadonlyMap<string, Pick<Document, 'text' | 'blocks'>>,
): string[] {
  const document = documents.get(documentId);
  const heading = document?.blocks.findLast(({ kind, end }) => kind === 'heading' && end <= start);
  return heading === undefined ? [] : contentTerms(document?.text.slice(heading.start, heading.end) ?? '');
}
