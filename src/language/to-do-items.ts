const ITEM = String.raw`(?:(?:[-*+•‣◦–]|\d{1,3}[.)])[ \t\u00a0]{1,4})`;
const EMPTY = String.raw`(?:\\?\[[ \t\u00a0_]{0,3}\\?\]|[☐□▢⬜◻🔲🞎])`;
/** "- [ ] Boiler removed", "☐ Boiler removed", "TODO: remove the boiler" */
const OPENS = new RegExp(String.raw`^\s{0,40}${ITEM}?(?:${EMPTY}|(?:TODO|To[- ]do)\s?:)\s{0,3}\S`, 'u');
/** "Task: Boiler removed · Done: ☐", "| Boiler removed | [ ] |": the cell of a row that says so. */
const CELL_EMPTY = new RegExp(String.raw`[·|]\s(?:[^·|:]{1,40}:\s)?${EMPTY}\s{0,3}(?:$|[·|])`, 'u');
const NOT_DONE =
  /·\s(?:done|completed?|finished|ticked|checked(?: off)?)\??:\s(?:no|not yet|pending|open)\s{0,3}(?:$|·)/iu;
/** Where an item of a list begins, ticked or not. */
const BEGINS = new RegExp(String.raw`(?:^|\n)[ \t]{0,40}(?:${ITEM}|(?=${EMPTY}|[☑☒✅✔]))`, 'gu');

/** Tells whether a sentence is a task that is not done: what it is worded as has not happened. */
export function isToDo(words: string): boolean {
  return OPENS.test(words) || CELL_EMPTY.test(words) || NOT_DONE.test(words);
}

/**
 * Tells whether a sentence goes on in the item of such a task.
 * @param before - what stands before it in its list
 */
export function goesOnToDo(before: string): boolean {
  if (!/[[☐□▢⬜◻🔲🞎]/u.test(before)) return false;
  const begins = [...before.matchAll(BEGINS)].at(-1)?.index;
  return begins !== undefined && OPENS.test(before.slice(begins).replace(/^\n/, ''));
}
