import { cased, initialsOf, NO_PERSON, TITLED_NAME, WHOLE_NAME } from './person-names.js';

/** A turn with its label, and what stands between it and the turn before. */
export interface LabelledTurn {
  readonly speaker: string;
  /** What stands above it without a label, back to the turn before; of the first turn the head of the text. */
  readonly above: string;
  /** What is said. */
  readonly words: string;
}

/** What calls a witness says so little beside; UTF-16 code units. */
const CALL_CHARS = 60;
const INITIALS = /^(?:\p{Lu}\.? ?){1,4}$/u;
const ASKS = /^(?:q|question)$/i;
const ANSWERS = /^(?:a|answer|(?:the )?(?:witness|deponent))$/i;
/** "Agnes Holub (AH)" */
const BEHIND_NAME = new RegExp(`(${WHOLE_NAME}) ?[(\\[]((?:\\p{Lu}\\.?){1,4})[)\\]]`, 'gu');
/** "AH = Agnes Holub", "AH – Agnes Holub", "(AH: Agnes Holub; PR: Piet Raven)"; in a list of them no sign: "A.H.   Agnes Holub, weaver". */
const BEFORE_NAME = new RegExp(
  `(?<![\\p{L}.])((?:\\p{Lu}\\.?){1,4})(\\s?[=–—:-]| is| stands for| denotes|)\\s{1,12}(${WHOLE_NAME})(?=\\s*(?:$|[\\n;,.)(\\]]))`,
  'gmu',
);
const NAMES = new RegExp(WHOLE_NAME, 'gu');
const IS_SWORN = `${cased('(?:(?:having been|being|was|is) )?(?:(?:first|duly|previously) ){0,2}(?:sworn|affirmed|recalled|called as a witness)')}(?!\\p{L})`;
/** "ELSPETH DRUMMOND, having been duly sworn" */
const SWORN = new RegExp(`(${TITLED_NAME})[,\\s(-]{1,4}${IS_SWORN}`, 'gu');
/** "ELSPETH DRUMMOND, a witness called by Mr. Fenwick, was sworn": whoever begins the line, not whoever calls. */
const CALLED = new RegExp(
  `^[ \\t]{0,60}(${TITLED_NAME}),(?:[^.;:]|(?<=[\\s.](?:Mr|Mrs|Ms|Dr|St))\\.){1,200}?[,\\s]${IS_SWORN}`,
  'gmu',
);
/** "DEPOSITION OF ELSPETH DRUMMOND", "Witness: Elspeth Drummond" */
const HEARD = new RegExp(
  `(?<!\\p{L})${cased('(?:(?:deposition|testimony|evidence|interview|examination|hearing) (?:of|with)|(?:witness|deponent|interviewee|narrator)(?: name)?:)')}\\s{1,4}(${TITLED_NAME})`,
  'gu',
);
/** "ELSPETH DRUMMOND - 11 JUNE 2018 41": the head of a page of a transcript. */
const PAGE_HEAD = new RegExp(`^(${WHOLE_NAME})(?:,| ?[-–—|]|  )[^\\n]{0,40}\\d$`, 'u');
/** "BY MR. HALVORSEN:", "Cross-examined by MR. FENWICK" */
const BY = new RegExp(
  `(?:(?<=^|  )|(?<!\\p{L})${cased('(?:examination|examined|interview|interviewed|questions|questioned|questioning)')} )${cased('by')} (${TITLED_NAME})`,
  'gmu',
);

/**
 * Reads whom the labels of a conversation mean: initials that its head or their first use explains, and the witness and
 * counsel of a hearing, as they are called one after the other.
 * @param turns - in their order
 * @returns for each turn the whole name where one is told, else undefined
 */
export function namesOfTurns(turns: readonly LabelledTurn[]): (string | undefined)[] {
  const head = turns[0]?.above ?? '';
  const initials = initialsIn(head, turns);
  let witness: string | undefined;
  let counsel: string | undefined;
  const isHearing = turns.some(({ speaker }) => ANSWERS.test(speaker));
  return turns.map(({ speaker, above, words }, at) => {
    if (isHearing) {
      witness = calledIn(above) ?? (at === 0 ? pageHeadOf(head) : undefined) ?? witness;
      counsel = lastOf(above, BY) ?? (ASKS.test(speaker) ? openingBy(words) : undefined) ?? counsel;
    }
    const known = initials.get(bare(speaker));
    if (known !== undefined) return known;
    if (ANSWERS.test(speaker)) return witness;
    return ASKS.test(speaker) ? counsel : undefined;
  });
}

/** Tells whether words call a witness or whoever asks next, and nobody says them. */
export function callsWitness(words: string): boolean {
  const [called] = [CALLED, SWORN, BY].flatMap((pattern) => words.matchAll(pattern).next().value?.[0] ?? []);
  return called !== undefined && words.length - called.length < CALL_CHARS;
}

/** Tells whether a label stands for whoever asks in a hearing. */
export function isAsker(label: string): boolean {
  return ASKS.test(label);
}

/** Tells whether a label stands for whoever answers in a hearing. */
export function isAnswerer(label: string): boolean {
  return ANSWERS.test(label);
}

const bare = (label: string): string => label.replace(/[. ]/g, '');

/** Whom initials stand for: as explained, else the one name of the head that begins so, where all of them are known then. */
function initialsIn(head: string, turns: readonly LabelledTurn[]): ReadonlyMap<string, string> {
  const labels = new Set(turns.flatMap(({ speaker }) => (INITIALS.test(speaker) ? bare(speaker) : [])));
  if (labels.size === 0) return new Map();
  const explained = initialsExplained(head);
  const names = [...new Set([...head.matchAll(NAMES)].map(([name]) => name))];
  const found = new Map<string, string>();
  for (const label of labels) {
    const meant = names.filter((name) => label.length > 1 && initialsOf(name) === label);
    const name = explained.get(label) ?? (meant.length === 1 ? meant[0] : undefined);
    if (name !== undefined) found.set(label, name);
  }
  const isSure = [...labels].every((label) => label.length === 1 || found.has(label));
  return isSure ? found : explained;
}

/** Reads whom the head of a text says that initials stand for, by their letters without stops. */
export function initialsExplained(head: string): ReadonlyMap<string, string> {
  const explained = new Map<string, string>();
  for (const [, name = '', letters = ''] of head.matchAll(BEHIND_NAME))
    explained.set(bare(letters), endingIn(name, bare(letters)));
  // "Q: And Ruud, will he stay?" asks.
  for (const [, letters = '', sign = '', name = ''] of head.matchAll(BEFORE_NAME))
    if (!(sign === ':' && ASKS.test(letters)) && (sign !== '' || initialsOf(name) === bare(letters)))
      explained.set(bare(letters), name);
  return explained;
}

/** The words of a name that some letters stand for: what stands before them is a part, "Interviewer Piet Raven (PR)". */
function endingIn(name: string, letters: string): string {
  const words = name.split(' ');
  const from = words.findIndex((_, at) => initialsOf(words.slice(at).join(' ')) === letters);
  return words.slice(Math.max(from, 0)).join(' ');
}

/** The last witness who is called in a text; nobody where its head names two as heard. */
function calledIn(text: string): string | undefined {
  const sworn = lastOf(text, CALLED) ?? lastOf(text, SWORN);
  if (sworn !== undefined) return sworn;
  const heard = new Map(
    [...text.matchAll(HEARD)].flatMap(([, name = '']) =>
      NO_PERSON.test(name) ? [] : [[name.toLowerCase(), name] as const],
    ),
  );
  return heard.size === 1 ? [...heard.values()][0] : undefined;
}

function pageHeadOf(text: string): string | undefined {
  const name = PAGE_HEAD.exec(text.trimStart().split('\n', 1)[0]?.trim() ?? '')?.[1];
  return name === undefined || NO_PERSON.test(name) ? undefined : name;
}

function openingBy(words: string): string | undefined {
  const match = words.slice(0, 60).trimStart().matchAll(BY).next().value;
  return match?.index === 0 ? match[1] : undefined;
}

function lastOf(text: string, pattern: RegExp): string | undefined {
  const names = [...text.matchAll(pattern)].flatMap(([, name = '']) => (NO_PERSON.test(name) ? [] : [name]));
  return names.at(-1);
}
