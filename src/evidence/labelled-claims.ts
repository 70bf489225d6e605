import type { Block, Document } from '../corpus/document.js';
import { readingOf } from '../corpus/marks.js';
import type { Span } from '../language/span.js';
import { mayHoldQuiz, quizItems } from './quiz-items.js';
import { ratesFalse } from './reply.js';

/** Above a claim that a page looks into, or in front of it with a colon; what else a heading says makes it none. */
const CLAIM =
  "(?:(?:the |what (?:is|was) (?:being )?)?claim(?:s|ed)?|what (?:they|people) (?:say|claim)|what (?:is|was|has been) (?:being )?(?:said|shared|claimed|alleged|posted|circulat(?:ed|ing))|(?:the )?(?:rumou?rs?|allegations?)|myth|fiction|(?:die |zur )?behauptung(?:en)?|(?:darum geht|das wird behauptet|was (?:wird )?behauptet(?: wird)?)|mythos|(?:das )?gerücht|(?:l[’']|la |une )?(?:affirmation|allégation|intox|rumeur)|(?:la |el )?(?:afirmación|bulo|rumor)|(?:l[’'])?affermazione|påstand(?:en|et)?|(?:de )?bewering)";
const RATING =
  '(?:(?:our |the )?(?:rating|verdict|ruling|conclusion|assessment|finding|result)s?|rated|we rate (?:this|it)|(?:unser |unsere |das |die )?(?:fazit|urteil|bewertung|einordnung|ergebnis)|(?:notre |le |la )?(?:verdict|conclusion)|(?:el )?veredicto|conclusión|verdetto|konklusjon(?:en)?|slutsats(?:en)?|(?:ons )?oordeel|conclusie)';
const LABEL = new RegExp(
  `^[\\s#*_>-]{0,6}(?:(${CLAIM})|(${RATING}))(?: \\d{1,3})?[*_]{0,2}\\s?(?:$|([:：])[*_]{0,2}\\s*)`,
  'iu',
);
/** A label stands in so much of a block; UTF-16 code units. */
const REACH = 60;
/** One of these letters' runs is in every label: looking for them costs less than reading blocks. */
const HINT =
  /claim|what (?:is|was|has|they|people) |rumou?r|allegation|myth|fiction|behaupt|gerücht|affirmation|allégation|intox|rumeur|afirmación|bulo|affermazione|påstand|bewering|darum geht/iu;
/** What is claimed takes words. */
const LEAST_WORDS = 3;

/** What a page looks into, and whether it rates that as false. */
interface Labelled {
  readonly claims: readonly Span[];
  readonly ratings: readonly Span[];
}

/**
 * Finds what a document labels as claims that it looks into, as pages that check facts and lists of rumours do: the block below a
 * heading such as "The claim", or the one that begins with "Claim:"; and the ratings below them that call one false.
 */
export function labelledClaims(document: Pick<Document, 'text' | 'marks' | 'blocks'>): Labelled {
  const claims: Span[] = [];
  const ratings: Span[] = [];
  const isQuiz = mayHoldQuiz(document.text);
  if (!isQuiz && !HINT.test(document.text)) return { claims, ratings };
  const reading = readingOf(document);
  if (isQuiz) claims.push(...quizItems(reading));
  let awaited: 'claim' | 'rating' | undefined;
  let isOpen = false;
  for (const block of document.blocks) {
    if (block.kind === 'boilerplate' || block.kind === 'row') continue;
    const words = reading.slice(block.start, block.end).trim();
    const [head, claim, rating, colon] = LABEL.exec(words.slice(0, REACH)) ?? [];
    const isLabel = head !== undefined && (colon === undefined ? head.length === words.length : true);
    const told = isLabel ? words.slice(head.length).trim() : words;
    const kind = isLabel ? (claim === undefined ? rating && 'rating' : 'claim') : awaited;
    awaited = undefined;
    if (isLabel && told === '') {
      awaited = kind === 'claim' ? 'claim' : 'rating';
      continue;
    }
    if (kind === 'claim' && tellsSomething(told) && (isLabel || block.kind !== 'heading')) {
      claims.push(spanOf(block));
      isOpen = true;
    } else if (isOpen && ratesFalse(told)) {
      ratings.push(spanOf(block));
      isOpen = false;
    }
  }
  return { claims, ratings };
}

const spanOf = ({ start, end }: Block): Span => ({ start, end });

const tellsSomething = (words: string): boolean => words.split(/\s+/u, LEAST_WORDS).length >= LEAST_WORDS;
