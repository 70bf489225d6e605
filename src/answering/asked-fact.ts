import { isNamed, isNovel, isSureName } from '../retrieval/features.js';
import type { Question } from '../retrieval/question.js';
import type { EntityKind, Sentence } from '../retrieval/sentence.js';

/** Kinds of facts that can be seen by their shape. */
export type Fact = 'name' | 'place' | 'date' | 'number' | 'money' | 'contact';

/** What in a sentence may be one. */
const TOLD_AS: Readonly<Record<Exclude<Fact, 'name' | 'contact'>, readonly EntityKind[]>> = {
  place: ['place', 'name'],
  date: ['date'],
  number: ['number', 'money'],
  money: ['money'],
};

/** "How much did it cost?" asks for money; "how much water was left?" and "how much of it …?" for another amount. */
const HOW_MUCH = /\bhow much\b/iu;
const PAYS =
  /\bhow much (?:money|cash|compensation|debt|profit|rent|tax)\b|\bhow much(?! (?:of|more|less)\b).{0,300}\b(?:pa(?:y|id|ys|ying)|costs?|owe[ds]?|earn(?:s|ed)?|spen[dt]|charge[ds]?|worth|fine[ds]?|stolen|stole|invest(?:ed)?|donated?|refund(?:ed)?|sue[ds]?|suing|sold for)\b/iu;

const ASKS_CONTACT =
  /\b(?:(?:tele)?phone|fax|mobile|hotline) numbers?\b|\be-?mail(?: address)?\b|\bemail\b/iu;
/** A telephone number has at least so many digits. */
const CONTACT_DIGITS = 5;

/** The kind of fact that a question leaves open, where it has a shape: money for "how much did it cost?", a date for "when …?". */
export function factAskedFor({ kind, named, text }: Question): Fact | undefined {
  if (named !== undefined) return 'name';
  if (ASKS_CONTACT.test(text)) return 'contact';
  switch (kind) {
    case 'how-much':
      return HOW_MUCH.test(text) && !PAYS.test(text) ? 'number' : 'money';
    case 'how-many':
    case 'how-long':
      return 'number';
    case 'where':
      return 'place';
    case 'when':
      return 'date';
    default:
      return undefined;
  }
}

/** Whether a sentence tells a fact of a kind that the question does not hold itself. */
export function tellsFact(fact: Fact, sentence: Sentence, question: Question): boolean {
  if (fact === 'name') return isNamed(question, sentence);
  if (fact === 'contact') return holdsContact(sentence);
  return sentence.entities.some(
    (entity) =>
      TOLD_AS[fact].includes(entity.kind) &&
      isNovel(entity, question.variantTerms) &&
      (entity.kind !== 'name' || isSureName(entity, sentence)),
  );
}

function holdsContact({ tokens }: Sentence): boolean {
  let digits = 0;
  return tokens.some(({ word }) => {
    digits = /^[\d-]+$/u.test(word) ? digits + word.length : 0;
    return digits >= CONTACT_DIGITS || word.includes('@');
  });
}
