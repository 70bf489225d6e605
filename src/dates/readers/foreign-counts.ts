import type { Reader, Reading, Unit } from './reading.js';

/** Counts in German, French, Spanish, Italian, Portuguese and Dutch, from one; other forms of one behind a bar. */
const COUNTS: ReadonlyMap<string, number> = new Map(
  [
    'einem|einer|ein,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf,,vierzehn',
    'un|une,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,,,quinze',
    'una,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,,,quince',
    'uno,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici',
    'um|uma,dois|duas,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze',
    'een,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf',
  ].flatMap((list) =>
    list
      .split(',')
      .flatMap((forms, i) => forms.split('|').flatMap((one) => (one ? [[one, i + 1] as const] : []))),
  ),
);
const COUNT = `(\\d{1,2}|${[...COUNTS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const UNITS: readonly (readonly [Unit, string])[] = [
  ['day', 'tage?n?|jours?|d[ií]as?|giorn[oi]|dag(?:en)?'],
  ['week', 'wochen?|semaines?|semanas?|settiman[ae]|week|weken'],
  ['month', 'monate?n?|mois|mes(?:es)?|m[êe]s(?:es)?|mes[ei]|maand(?:en)?'],
  ['year', 'jahre?n?|ans?|años?|ann[oi]|anos?|jaar'],
];
const UNIT = UNITS.map(([, words]) => `(${words})`).join('|');
/** "vor drei Tagen", "il y a trois jours", "hace tres días"; "tre giorni fa", "drie dagen geleden", "três dias atrás" */
const AGO = new RegExp(
  `(?<!\\p{L})(?:vor|il y a|hace|há)\\s${COUNT}\\s(?:${UNIT})(?!\\p{L})|(?<!\\p{L})${COUNT}\\s(?:${UNIT})\\s(?:fa|geleden|atrás)(?!\\p{L})`,
  'giu',
);
/** Eight days are a week and fifteen a fortnight in these languages, told no more exactly than those. */
const WEEKS_OF_DAYS: ReadonlyMap<number, number> = new Map([
  [8, 1],
  [15, 2],
]);
/** The day beside the one told last. */
const BESIDE: readonly (readonly [amount: number, words: string])[] = [
  [
    1,
    'am (?:nächsten|folgenden|darauffolgenden) (?:Tag|Morgen|Abend)|tags darauf|le lendemain|al día siguiente|il giorno (?:dopo|seguente|successivo)|no dia seguinte|de volgende dag|następnego dnia|nästa dag|dagen efter',
  ],
  [
    -1,
    'am (?:Vortag|Vorabend|Tag zuvor|Tag davor)|tags zuvor|la veille|el día anterior|la víspera|il giorno prima|no dia anterior|de vorige dag|poprzedniego dnia',
  ],
  [
    0,
    'am (?:selben|gleichen) (?:Tag|Abend)|le même jour|el mismo día|lo stesso giorno|no mesmo dia|dezelfde dag|tego samego dnia',
  ],
];
const BESIDE_TOLD = new RegExp(
  `(?<!\\p{L})(?:${BESIDE.map(([, words]) => `(${words})`).join('|')})(?!\\p{L}|\\s+(?:der|des|du|de la|del|van)\\s)`,
  'giu',
);

/** Counts back from the telling, and the days beside the one told last, in other languages than English. */
export const readForeignCounts: Reader = (text) => [
  ...[...text.matchAll(AGO)].flatMap(({ index, 0: whole, ...groups }): Reading[] => {
    const [first, ...units] = [
      groups[1] ?? groups[6] ?? '',
      ...UNITS.map((_, i) => groups[i + 2] ?? groups[i + 7]),
    ];
    const [unit] = UNITS[units.findIndex((one) => one !== undefined)] ?? [];
    const count = COUNTS.get(first.toLowerCase()) ?? Number(first);
    if (unit === undefined || !(count > 0)) return [];
    const weeks = unit === 'day' ? WEEKS_OF_DAYS.get(count) : undefined;
    const shift = weeks === undefined ? { unit, amount: -count } : { unit: 'week' as const, amount: -weeks };
    const meaning = { kind: 'shift', ...shift, anchor: 'publication' } as const;
    return [{ start: index, end: index + whole.length, meaning }];
  }),
  ...[...text.matchAll(BESIDE_TOLD)].map(({ index, 0: whole, 1: next, 2: previous }) => {
    const amount = next ? 1 : previous ? -1 : 0;
    const meaning = { kind: 'shift', unit: 'day', amount, anchor: 'told' } as const;
    return { start: index, end: index + whole.length, meaning };
  }),
];
