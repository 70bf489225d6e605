import type { Corpus } from '../corpus/document.js';
import { contentTerms } from '../language/analyzer.js';
import { type Question, type QuestionTerm, VARIANT_WEIGHT } from '../retrieval/question.js';
import type { CommonWords } from '../retrieval/vocabulary.js';

/** "Did Marcus deny …", "What has Ilse Berg said …": who is asked about, right behind the verb that asks. */
const SUBJECT =
  /\b(?:[Dd]id|[Dd]oes|[Dd]o|[Hh]as|[Hh]ad|[Hh]ave|[Ww]as|[Ww]ere|[Ii]s|[Aa]re|[Ww]ill|[Ww]ould)\s+((?:\p{Lu}[\p{L}'’.-]*(?:\s+|(?=[?.!,]|$)))+)/u;

/**
 * Tells whether a question asks what somebody did whom the documents never name, under no spelling or alias: what another did is
 * no answer then. So is one whose words neither the documents nor everyday English know, in small letters too: "who is linus".
 * Titles, headings and publishers name people too.
 */
export function createStrangerTest(
  corpus: Corpus,
  commonWords: CommonWords = new Map(),
): (question: Question) => boolean {
  let named: ReadonlySet<string> | undefined;
  return ({ text, terms }) => {
    const asked = namesAskedAbout(text, terms) ?? wordsUnheardOf(terms, commonWords);
    if (asked.length === 0 || !asked.every(isUnmet)) return false;
    named ??= namesBeside(corpus);
    return !asked.some(({ term }) => named?.has(term));
  };
}

/** The names right behind the verb that asks; undefined where none stands there. */
function namesAskedAbout(text: string, terms: readonly QuestionTerm[]): QuestionTerm[] | undefined {
  const subject = SUBJECT.exec(text)?.[1];
  if (subject === undefined) return undefined;
  const words = new Set(contentTerms(subject));
  const names = terms.filter(({ term, name }) => name && words.has(term));
  return names.length === 0 ? undefined : names;
}

/** All words of a question, where everyday English knows none of them. */
function wordsUnheardOf(terms: readonly QuestionTerm[], commonWords: CommonWords): readonly QuestionTerm[] {
  return terms.some(({ term }) => commonWords.has(term)) ? [] : terms;
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
