import type { Block } from '../document.js';
import { cased, NO_PERSON, WHOLE_NAME } from './person-names.js';

/** What names whoever makes a statement is no longer; UTF-16 code units. */
const HEAD_CHARS = 200;
const WORD = String.raw`\p{Lu}[\p{L}'’-]{1,24}`;
const KIND = `(?:${cased('(?:statement|affidavit|declaration|deposition|testimony)')}|(?:[Zz]eugen)?(?:[Aa]ussage|[Vv]ernehmung)|[Vv]ernehmungsprotokoll|[Ee]idesstattliche Versicherung|[Dd]éposition|[Pp]rocès-verbal d[’']audition|[Dd]eclaración|[Dd]eclaração|[Dd]eposizione|[Dd]epoimento|[Gg]etuigenverklaring)`;
/** "WITNESS STATEMENT", "AFFIDAVIT OF IDA FALK": alone on its line. */
const TITLE = new RegExp(`^[^.!?\\n]{0,60}${KIND}(?![^\\n]*[.!?]$)`, 'mu');
/** "Statement of: Ida Falk", "Affidavit of Ida Falk" */
const OF_NAME = new RegExp(
  `${KIND} ?(?:${cased('(?:of|by)')})? ?:?\\s{1,4}(?:${cased('of')} )?(${WHOLE_NAME})`,
  'u',
);
/** "Name: Ida Falk", "Nom: Ida Falk", "Name, Vorname: Falk, Ida", below a title that tells what it is. */
const FIELD = new RegExp(
  `^ {0,8}${cased('(?:full name|name of witness|name(?:,? (?:and )?(?:vorname|first name|given names?))?|surname, first name|witness|deponent|declarant|zeuge|zeugin|nom(?:,? (?:et )?prénom)?|témoin|nombre(?: y apellidos)?|testigo|nome(?: e cognome| completo)?|testimone|testemunha|naam)')}\\s?:\\s{0,12}(?:(${WHOLE_NAME})|(${WORD}), (${WORD})(?=\\s*$))`,
  'mu',
);
/** "I, Ida Falk, of 3 Mill Lane, state:" */
const I_AM = new RegExp(
  `^\\W*I,? (${WHOLE_NAME})(?:,| of | do | ${cased('(?:state|say|swear|declare|make)')})`,
  'u',
);
const NO_NAME =
  /(?<!\p{L})(?:and|of|the|facts?|claims?|truth|case|events|account|concern|board|bank|committee)(?!\p{L})/iu;
const FOOT =
  /^\W*(?:signed|signature|sworn|dated|witnessed|taken|before me|statement taken|gez|gelesen|selbst gelesen|unterschrift|vorgelesen|lu et|signé|firmado|leído|letto|lido|assinado|getekend)\b/iu;
const STOP = /[.!?…:;]["'”’)]*\s*$/u;
const FIRST_PERSON =
  /(?<![\p{L}’'])(?:I|me|my|[Ii]ch|mich|mir|[Mm]eine?[nrs]?|[Jj]e|[Mm]oi|[Yy]o|[Mm]i|[Mm]is|[Ee]u|[Mm]inha|[Mm]eu|[Ii]o|[Mm]io|[Mm]ia|[Ii]k|[Mm]ijn)(?![\p{L}])|[Jj][’'](?=\p{L})/u;
/** This share of what somebody states speaks of himself at least. */
const LEAST_SHARE = 0.3;

/**
 * Gives the words of a witness statement, an affidavit or the like to whoever makes it, where he is named above and speaks of himself.
 * @param text - as read, the marks blanked
 */
export function withStatementAuthors(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!TITLE.test(text.slice(0, 2000))) return blocks;
  const found = [...blocks];
  let speaker: string | undefined;
  let own: number[] = [];
  const close = () => {
    const spoken = own.filter((at) => FIRST_PERSON.test(wordsOf(text, found[at] as Block)));
    if (speaker !== undefined && spoken.length > 0 && spoken.length >= own.length * LEAST_SHARE)
      for (const at of own) {
        const block = found[at] as Block;
        found[at] = { ...block, turns: [{ start: block.start, speaker }] };
      }
    own = [];
  };
  blocks.forEach((block, at) => {
    const words = wordsOf(text, block);
    const named = nameIn(words);
    if (named !== undefined && named.toLowerCase() !== speaker?.toLowerCase()) {
      close();
      speaker = named;
    }
    const isFree = block.turns === undefined && block.origin === undefined;
    const isBody = block.kind === 'paragraph' || block.kind === 'list';
    if (speaker === undefined || !isFree || !isBody) return;
    if (own.length > 0 && FOOT.test(words)) {
      close();
      speaker = undefined;
    } else if (STOP.test(words)) own.push(at);
  });
  close();
  return found;
}

/** Whoever a line names as stating what stands below, or names himself. */
function nameIn(words: string): string | undefined {
  const line = words.slice(0, HEAD_CHARS);
  const isHead = words.length <= HEAD_CHARS && !STOP.test(words);
  const name = I_AM.exec(line)?.[1] ?? (isHead ? (OF_NAME.exec(line)?.[1] ?? fieldIn(line)) : undefined);
  return name === undefined || NO_PERSON.test(name) || NO_NAME.test(name) ? undefined : name;
}

function fieldIn(line: string): string | undefined {
  const [, whole, surname = '', first = ''] = FIELD.exec(line) ?? [];
  return whole ?? (first === '' ? undefined : `${first} ${surname}`);
}

const wordsOf = (text: string, { start, end }: Block): string => text.slice(start, end);
