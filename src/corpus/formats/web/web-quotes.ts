import type { Turn } from '../../document.js';
import { attributionLine, speakerNamed } from '../../speakers/attribution-line.js';
import type { WebBlock } from './web-block.js';

/**
 * Joins what names whoever is quoted, as the page's elements tell, to the quotation that it closes. All of a quotation is his.
 * @param blocks - in the order of reading
 */
export function joinQuoteNames(blocks: readonly WebBlock[]): WebBlock[] {
  const names = new Map<WebBlock['quotation'], WebBlock>();
  for (const block of blocks) {
    const isName = block.names === true && block.text.length <= NAME_CHARS;
    if (isName && block.quotation !== undefined && !names.has(block.quotation))
      names.set(block.quotation, block);
  }
  if (names.size === 0) return [...blocks];
  const joined: WebBlock[] = [];
  for (const block of blocks) {
    const name = names.get(block.quotation);
    const last = joined.at(-1);
    if (name === undefined || (block !== name && block.kind !== 'quote')) joined.push(block);
    else if (block !== name) joined.push({ ...block, turns: [{ start: 0, ...namedIn(name.text) }] });
    else if (last !== undefined && last.quotation === block.quotation && last.kind === 'quote') {
      const start = last.text.length + 1;
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}\n${block.text}`,
        turns: [...(last.turns ?? []), { start }],
      };
    } else joined.push({ ...block, kind: 'paragraph', reason: 'caption' });
  }
  return joined;
}

/** A line that names somebody is no longer; UTF-16 code units. */
const NAME_CHARS = 200;

function namedIn(text: string): Omit<Turn, 'start'> {
  const speaker = attributionLine(text)?.speaker ?? speakerNamed(text.replace(/[:,]\s*$/u, ''));
  return speaker === undefined ? {} : { speaker };
}
