import type { FoundPassage } from '../retrieval/find-passages.js';

/** "What is still to be done?", "Which tasks are open?": then what is not done answers. */
const ASKS_TO_DO =
  /(?<!\p{L})(?:still|open|remain(?:s|ing)?|left|outstanding|to[- ]do|todo|to be|pending|should|must|need(?:s|ed)?|will|next|planned|unfinished|yet|tasks?|who is to|supposed to|unticked|unchecked)(?!\p{L})/iu;
/** What a reader says of a sentence that answers nothing, as a logit. */
const TELLS_NOTHING = -8;

/**
 * Makes what takes tasks that are not done out of the running, unless the question asks for such.
 * @returns lowers the logits of the sentences of some passages, in their order
 */
export function toDoLowered(
  question: string,
): (unit: readonly FoundPassage[], logits: readonly number[]) => readonly number[] {
  if (ASKS_TO_DO.test(question)) return (_, logits) => logits;
  return (unit, logits) => {
    const isToDo = unit.flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence.isToDo));
    if (!isToDo.includes(true)) return logits;
    const before = logits.length - isToDo.length;
    return logits.map((logit, i) => (isToDo[i - before] === true ? Math.min(logit, TELLS_NOTHING) : logit));
  };
}
