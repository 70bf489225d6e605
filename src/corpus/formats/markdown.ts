import { addressMarks, unseenSigns } from '../lines/inline-marks.js';
import { markdownUnits } from '../lines/markdown-units.js';
import type { Units } from '../lines/units.js';
import { blocksOf } from '../make-blocks.js';
import { tidyMarks } from '../marks.js';
import { withThreadAuthors } from '../speakers/threads.js';
import type { Extracted } from './format.js';
import { readFront } from './front.js';

/** What plain paragraphs, headings and lists never hold: then the lines tell as much as a parser would. */
const MARKUP = /[`*_~|<&\\[\]]|^(?: {4}|\t)|^ {0,3}(?:>|~~~|\+\+\+)/m;
const LISTS = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/m;
const SETEXT = /^ {0,3}(?:=+|-+)[ \t]*$/m;
const DEEP = /(?:^[ \t]*(?:>[ \t]?|[-+*][ \t]+|\d{1,9}[.)][ \t]+){60})/m;

/** Set around the names of heads; inside a name a line may stand low. */
const EMPHASIS = /[*`]+|^#+(?= )/gm;

/** The parser compares each bracket of a block with those before it: with more of them in one block the lines must do. */
const MOST_BRACKETS = 2000;

/**
 * Reads a Markdown text as CommonMark with tables, footnotes and bare addresses. The parser is imported when the text holds markup:
 * without any, lines tell the same in a fraction of the time.
 */
export async function readMarkdown(text: string): Promise<Extracted> {
  const front = readFront(text, true);
  const from = front.block?.end ?? 0;
  const { units, marks } = await unitsOf(text, from);
  const blocks = withThreadAuthors(
    text.replace(EMPHASIS, (signs) => ' '.repeat(signs.length)),
    blocksOf(units, { infersHeadings: false }),
  );
  return {
    text,
    blocks: front.block ? [front.block, ...blocks] : blocks,
    marks: tidyMarks([...marks, ...addressMarks(text, from), ...unseenSigns(text, from)]),
    given: front.given,
    faults: front.faults,
  };
}

async function unitsOf(text: string, from: number): Promise<Units> {
  const body = text.slice(from);
  const isSimple = !MARKUP.test(body) && !LISTS.test(body) && !SETEXT.test(body);
  if (isSimple || DEEP.test(body) || hasTooManyBrackets(body))
    return { units: markdownUnits(text, from), marks: [] };
  const { treeUnits } = await import('../lines/markdown-tree.js');
  return treeUnits(text, from);
}

function hasTooManyBrackets(body: string): boolean {
  let brackets = 0;
  let isBlank = false;
  for (const char of body) {
    if (char === '[' || char === ']') brackets += 1;
    else if (char === '\n' && isBlank) brackets = 0;
    if (brackets > MOST_BRACKETS) return true;
    isBlank = char === '\n' || (isBlank && /\s/.test(char));
  }
  return false;
}
