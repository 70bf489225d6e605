/**
 * Finds all matches of a pattern with the flag `g`, in text order. `matchAll` works on a copy of the pattern, which the
 * engine compiles again after each time that it has collected garbage. For a pattern with classes of letters that takes
 * some milliseconds.
 * @param pattern - not in use meanwhile
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
