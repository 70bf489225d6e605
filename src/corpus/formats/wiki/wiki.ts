import type { Extracted } from '../format.js';
import { nameInWords, oneLine, TextBuilder } from '../text-builder.js';
import { wikiText } from './wiki-markup.js';
import { ROW_MARK } from './wiki-templates.js';

/** What stands under such a heading leads elsewhere. */
const ELSEWHERE =
  /^(?:references|sources|citations|external links|see also|further reading|bibliography|einzelnachweise|weblinks|siehe auch|literatur|références|liens externes|voir aussi|referencias|enlaces externos|véase también)$/iu;
const ITEM = /^[*#]+\s*/;
const INDENT = /^[:;]+\s*/;
const SWITCH = /^(?:__[A-Z]{3,20}__|-{4,}|#REDIRECT\b.*)$/i;

type Line = readonly [kind: 'heading' | 'list' | 'row' | 'paragraph' | 'blank', words: string];

/** Reads a page in the markup of a wiki as its readers see it: without templates, notes of sources and links. */
export function readWiki(path: string, markup: string): Extracted {
  const blocks = joined(wikiText(markup).split(/\r?\n/).map(lineOf));
  const builder = new TextBuilder();
  let leadsElsewhere = false;
  for (const [kind, words] of blocks) {
    if (kind === 'heading') leadsElsewhere = ELSEWHERE.test(words);
    if (kind !== 'blank') builder.add(kind, words, leadsElsewhere ? { reason: 'references' } : {});
  }
  return {
    ...builder.build(),
    fallbackTitle: nameInWords(path.replace(/\.(?:media)?wiki(?:text)?(?=\.|$)/i, '')),
  };
}

function lineOf(line: string): Line {
  const words = oneLine(line.replaceAll(ROW_MARK, ''));
  if (words === '' || SWITCH.test(words)) return ['blank', ''];
  if (line.trimStart().startsWith(ROW_MARK)) return ['row', words];
  const heading = words
    .replace(/^={1,6}/, '')
    .replace(/={1,6}$/, '')
    .trim();
  if (words.startsWith('=') && words.endsWith('=') && heading !== '') return ['heading', heading];
  if (ITEM.test(words)) return ['list', `- ${words.replace(ITEM, '')}`];
  return ['paragraph', words.replace(INDENT, '')];
}

/** Lines on end are one paragraph or one list. */
function joined(lines: readonly Line[]): Line[] {
  const blocks: Line[] = [];
  for (const [kind, words] of lines) {
    const last = blocks.at(-1);
    const goesOn = last?.[0] === kind && (kind === 'paragraph' || kind === 'list');
    if (last !== undefined && goesOn)
      blocks[blocks.length - 1] = [kind, `${last[1]}${kind === 'list' ? '\n' : ' '}${words}`];
    else blocks.push([kind, words]);
  }
  return blocks.filter(([kind]) => kind !== 'blank');
}
