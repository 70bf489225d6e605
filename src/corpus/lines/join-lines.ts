const PARTED = /\p{Ll}[-\u2010\u00ad]$/u;
const LOW = /^\p{Ll}/u;

/** Makes the lines of one paragraph into one: a word that is parted between two of them is whole again. */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    if (text === '') text = line;
    else if (PARTED.test(text.slice(-2)) && LOW.test(line)) text = text.slice(0, -1) + line;
    else text = `${text} ${line}`;
  }
  return text.replace(/\u00ad/g, '');
}
