import { isParted } from './open-lines.js';

const LOW = /^\p{Ll}/u;

/** Makes the lines of one paragraph into one: a word that is parted between two of them is whole again. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let above = '';
  for (const line of lines) {
    if (parts.length === 0) parts.push(line);
    else if (isParted(above) && LOW.test(line)) {
      parts[parts.length - 1] = above.slice(0, -1);
      parts.push(line);
    } else parts.push(' ', line);
    above = line;
  }
  return parts.join('').replace(/\u00ad/g, '');
}
