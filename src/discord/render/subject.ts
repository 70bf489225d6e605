import type { ShownMessage } from '../calls.js';
import { unescapeText } from '../rules/escape.js';
import { SUBJECT_ID } from './components.js';

/** The bold part of the line that `subjectLine` made. */
const SUBJECT = /^[^*]*\*\*([\s\S]+)\*\*$/;

/**
 * Tells what a message of ours is about: the question or topic that its first line shows, as it was typed.
 * @returns null when the message shows none
 */
export function subjectOf(message: Pick<ShownMessage, 'components'> | null): string | null {
  const shown = message?.components.map((part) => findText(part.toJSON())).find((found) => found !== null);
  const bold = SUBJECT.exec(shown ?? '')?.[1];
  return bold === undefined ? null : unescapeText(bold);
}

function findText(part: unknown): string | null {
  if (typeof part !== 'object' || part === null) return null;
  if ('id' in part && part.id === SUBJECT_ID && 'content' in part && typeof part.content === 'string') {
    return part.content;
  }
  if (!('components' in part) || !Array.isArray(part.components)) return null;
  return part.components.map(findText).find((found) => found !== null) ?? null;
}
