import type { Corpus } from '../corpus/document.js';
import { contentTerms } from '../language/analyzer.js';
import { type Question, type QuestionTerm, VARIANT_WEIGHT } from '../retrieval/question.js';

/** "Did Marcus deny …", "What has Ilse Berg said …": who is asked about, right behind the verb that asks. */
const SUBJECT =
  /\b(?:[Dd]id|[Dd]oes|[Dd]o|[Hh]as|[Hh]ad|[Hh]ave|[Ww]as|[Ww]ere|[Ii]s|[Aa]re|[Ww]ill|[Ww]ould)\s+((?:\p{Lu}[\p{L}'’.-]*(?:\s+|(?=[?.!,]|$)))+)/u;

/**
 * Tells whether a question asks what somebody did whom the documents never name, under no spelling or alias: what another did is
 * no answer then. Titles, headings and publishers name people too.
 */
export function createStrangerTest(corpus: Corpus): (question: Question) => boolean {
  let named: ReadonlySet<string> | undefined;
  return ({ text, terms }) => {
    const subject = SUBJECT.exec(text)?.[1];
    if (subject === undefined) return false;
    const words = new Set(contentTerms(subject));
    const asked = terms.filter(({ term, name }) => name && words.has(term));
    if (asked.length === 0 || !asked.every(isUnmet)) return false;
    named ??= namesBeside(corpus);
    return !asked.some(({ term }) => named?.has(term));
  };
}

/** A word that only begins alike is another's name: Marcus is no March. */
const isUnmet = ({ known, term, variants }: QuestionTerm): boolean =>
  !known && variants.every((variant) => variant.term === term || variant.weight <= VARIANT_WEIGHT.family);

/** The words that name something beside the text of passages. */
function namesBeside({ documents, passages }: Corpus): ReadonlySet<string> {
  const texts = [
    ...documents.flatMap(({ title, publisher }) => [title, publisher]),
    ...passages.map(({ heading }) => heading),
  ];
  return new Set([...new Set(texts)].flatMap((text) => (text === undefined ? [] : contentTerms(text))));
}
