import type { Reader, Reading } from './reading.js';

/** Days of the week, from Monday; other names of one behind a bar. */
const GERMAN = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'];
const FRENCH = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const SPANISH = ['lunes', 'martes', 'miércoles|miercoles', 'jueves', 'viernes', 'sábado|sabado', 'domingo'];

const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [GERMAN, FRENCH, SPANISH].flatMap((names) =>
    names.flatMap((name, i) => name.split('|').map((one) => [one, i + 1] as const)),
  ),
);
const SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    vorgestern: -2,
    gestern: -1,
    heute: 0,
    übermorgen: 2,
    'avant-hier': -2,
    hier: -1,
    "aujourd'hui": 0,
    demain: 1,
    anteayer: -2,
    ayer: -1,
    anoche: -1,
    hoy: 0,
  }),
);

const capital = (name: string) => name.replace(/(?<![^|])\p{L}/gu, (letter) => letter.toUpperCase());
const FIGURES_BEHIND = '(?!\\p{L}|,?\\s+(?:(?:dem|den|der|le|el|al)\\s+)?\\d)';
/** German writes its days with capitals and joins the time: "Dienstagabend"; French and Spanish write them small. */
const WEEKDAY = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(${GERMAN.map(capital).join('|')})(früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?|(${[...FRENCH, ...SPANISH].join('|')})(?:\\s+(dernier|prochain|pasado|próximo))?)${FIGURES_BEHIND}`,
  'gu',
);
const DAY_WORD =
  /(?<![\p{L}\p{N}-])((?:[Vv]or)?[Gg]estern|[Hh]eute|[Üü]bermorgen|[Aa]vant-hier|[Hh]ier|[Aa]ujourd[’']hui|[Dd]emain|[Aa]nteayer|[Aa]yer|[Aa]noche|[Hh]oy)(?![\p{L}-])(?:\s+(früh|Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|matin|soir))?/gu;

/** "jeden Montag", "los lunes", "le lundi": every one of them. */
const EVERY_BEFORE = /(?<!\p{L})(?:jeden|jedem|immer|chaque|tous\s+les|les|le|du|los|cada)\s+$/iu;
const POINTS_AHEAD = /(?<!\p{L})(?:kommenden?|nächsten?)\s+$/iu;
/** What tells in the sentence that it is still to come. */
const TO_COME =
  /(?<!\p{L})(?:wird|werden|soll|sollen|sollte|geplant|va|vont|prochain|sera|seront|aura|auront|doit|doivent|devrait|será|serán|habrá|tendrá|próximo|va\s+a|van\s+a)(?!\p{L})/iu;
const FRENCH_WORDS = /(?<!\p{L})(?:[ldnsc][’']|(?:le|la|les|des|une|du|dans|été|par)(?!\p{L}))/giu;
const GERMAN_WORDS = /(?<!\p{L})(?:der|die|das|und|ist|von|mit|nicht)(?!\p{L})/iu;
const SENTENCE_CHARS = 160;
const STOP = /[.!?。]\s/g;

/** Days of the week, and "yesterday", in German, French and Spanish. */
export const readForeignNearDays: Reader = (text) => [
  ...[...text.matchAll(WEEKDAY)].flatMap((match): Reading[] => {
    const [whole, german, time, other, pointing] = match;
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (EVERY_BEFORE.test(before)) return [];
    const isAhead = POINTS_AHEAD.test(before) || TO_COME.test(sentenceAround(text, match.index, end));
    const side = isAhead || /^pr/.test(pointing ?? '') ? 'ahead' : 'behind';
    const weekday = WEEKDAYS.get((german ?? other ?? '').toLowerCase()) ?? 1;
    const meaning = { kind: 'weekday', weekday, side } as const;
    return [{ start: match.index, end, meaning, ...(time && { timeText: time }) }];
  }),
  ...[...text.matchAll(DAY_WORD)].flatMap((match): Reading[] => {
    const [whole, word = '', time] = match;
    const name = word.toLowerCase().replace('’', "'");
    // In German it means "here".
    if (name === 'hier' && !isFrench(sentenceAround(text, match.index, match.index + whole.length)))
      return [];
    const meaning = {
      kind: 'shift',
      unit: 'day',
      amount: SHIFTS.get(name) ?? 0,
      anchor: 'publication',
    } as const;
    return [
      { start: match.index, end: match.index + whole.length, meaning, ...(time && { timeText: time }) },
    ];
  }),
];

function isFrench(sentence: string): boolean {
  return (sentence.match(FRENCH_WORDS)?.length ?? 0) >= 2 && !GERMAN_WORDS.test(sentence);
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SENTENCE_CHARS), start);
  const from = [...before.matchAll(STOP)].at(-1);
  const behind = text.slice(start, end + SENTENCE_CHARS);
  const to = behind.search(/[.!?。](?:\s|$)/);
  return before.slice(from === undefined ? 0 : from.index + 2) + (to < 0 ? behind : behind.slice(0, to));
}
