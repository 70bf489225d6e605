import type { FigureReading, FoundFigure } from './figure.js';
import { NUMBER_WORD, WORD_VALUES } from './number-words.js';

const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    hundred: 1e2,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    m: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    b: 1e9,
    trillion: 1e12,
    万: 1e4,
    亿: 1e8,
  }),
);
const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['CNY', /^(?:RMB|CNY|¥|yuan|renminbi|元|人民币)$/i],
  ['USD', /^(?:US\$|\$|USD|(?:U\.?S\.? )?dollars?|美元)$/i],
  ['EUR', /^(?:€|EUR|euros?|欧元)$/i],
  ['GBP', /^(?:£|GBP|pounds?|英镑)$/i],
  ['BTC', /^(?:BTC|bitcoins?|个比特币)$/i],
  ['ETH', /^(?:ETH|ether)$/i],
  ['JPY', /^(?:yen|JPY|日元)$/i],
  ['SEK', /^(?:kronor|kroner|krona|krone|SEK|NOK|DKK)$/i],
  ['CHF', /^(?:francs?|CHF)$/i],
  ['KRW', /^(?:won|KRW|韩元)$/i],
  ['RUB', /^(?:roubles?|rubles?|RUB)$/i],
  ['PLN', /^(?:zloty|zlotys|PLN)$/i],
  ['INR', /^(?:Rs\.?|INR|rupees?|₹)$/i],
];
const SIGN = 'US\\$|RMB|CNY|USD|EUR|GBP|Rs\\.?|[$€£¥₹]';
const UNIT =
  '(?:U\\.?S\\.? )?dollars?|euros?|pounds?|yuan|renminbi|yen|rupees?|kronor|kroner|krona|krone|SEK|NOK|DKK|francs?|CHF|won|KRW|roubles?|rubles?|RUB|zlotys?|PLN|RMB|CNY|USD|EUR|GBP|BTC|ETH|bitcoins?|ether|美元|欧元|英镑|日元|元|人民币|个比特币';
const HEDGE =
  'no (?:more|fewer|less) than|not (?:more|fewer|less) than|(?:at no (?:time|point)|never|not) exceed(?:ed|ing)|at most|a maximum of|well over|just over|just under|well under|about|around|nearly|almost|some|roughly|approximately|an estimated|more than|over|at least|exceeding|up to|less than|fewer than|under|as many as|as much as|close to|大约|约|超过|近|至少|不到';
const FIGURE = new RegExp(
  `(?:\\b(?<hedge>${HEDGE})\\s*)?(?:(?<!\\p{Script=Latin})(?<sign>${SIGN})\\s?|(?<![\\p{Script=Latin}\\d.:/-]))(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?<![\\p{L}-])(?:${NUMBER_WORD})(?:-(?:${NUMBER_WORD}))?(?![\\p{L}-]))(?:[\\s-]?(?<scale>hundred|thousand|million|billion|trillion|bn|mn|[kmb](?!\\p{L})|万|亿))?(?:\\s?(?<percent>%|percent\\b|per cent\\b)|\\s?(?<unit>${UNIT})(?![\\p{Ll}]))?`,
  'giu',
);
const NUMBER = new RegExp(`\\d|(?<!\\p{L})(?:${NUMBER_WORD})`, 'iu');
/** What follows a number that counts nothing comparable: a time, an ordinal, a code, an age. */
const NOT_A_COUNT =
  /^(?:st|nd|rd|th|[:/]\d|\s?(?:am|pm|a\.m|p\.m|o’clock|o'clock)\b|-?\s?years?-old|-year|\p{L})/iu;
const HEAD =
  /^[\s-]*(?:of (?:the|its|his|her|their)\s+)?(?:(?!(?:were|was|are|is|have|had|has|been|in|on|at|by|for|from|to|with|and|or|of|after|who|that|when|while|later|ago|people|passengers)\b)\p{L}[\p{L}-]*\s+){0,2}?(?!(?:was|is|has|does|this|its|his)\b)(?<head>people|persons|individuals|passengers|\p{L}{2,}s|\p{Ll}{3,}(?=\s(?:were|was|are|had|have|died|escaped)\b)|men|women|children|police|staff|crew|[人名个家只辆])(?![\p{L}])/iu;
const TIME_UNIT =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|metres|meters|kilomet\w+|miles|feet|degrees)$/i;

/** What stands before a number that is named only to be replaced: "31 riders, not 24". */
const SET_AGAINST_REACH = 32;
const SET_AGAINST = /\b(?:not|instead of|rather than)(?: the)?\s+$/iu;
/** What stands between a sum and the one that replaces it. */
const REPLACED =
  /\b(?:turn(?:s|ed|ing)? out|in fact|actually|really|now|revis\w+|correct\w+|rais\w+|lower\w+)\b/iu;
/** What is told of people needs no word for them: "31 were hurt". */
const COUNTS_ALONE =
  /^\s+(?:were|was|are|have been|had been|people|injured|killed|dead|wounded|hurt|missing|arrested|detained)\b/i;
const ENDS_FIGURE = /^\s*(?:[.,;:)”"]|$|(?:as|in|was|were|is)\b)/;

/** How far a number given as exact may stand from another that rounds it: half its last digit, and so much at most. */
const ROUNDING_SHARE = 0.06;
/** "About 200" reaches so far to both sides. */
const HEDGED_SHARE = 0.15;

/** "The club speaks of 9,000.": at the end of a clause, no year, and long enough to be no ordinal or score. */
const BARE_NUMBER =
  /(?<=\b(?:of|is|was|at|to|says?|said|reports?|counts?|counted|with|:) (?:about |around |some |nearly |almost |more than |at least )?[“"]?)(?<number>\d{1,3}(?:,\d{3}){1,6}|\d{3}|(?!19|20)\d{4,6})(?=[.,;!?”"]*(?:\s*$|[;,”"] |[.] ))/giu;

/** Tells whether a sentence holds a number at all, in figures or in a word. */
export function holdsNumber(words: string): boolean {
  return NUMBER.test(words);
}

/** Finds the numbers of a sentence that name nothing they count. */
export function bareNumbersIn(words: string): FigureReading[] {
  return [...words.matchAll(BARE_NUMBER)].map(({ groups }) => {
    const value = Number((groups?.number ?? '').replaceAll(',', ''));
    return { unit: '', low: value * (1 - ROUNDING_SHARE), high: value * (1 + ROUNDING_SHARE) };
  });
}

/** Finds the amounts of money, shares and counts of a sentence; a sum in brackets behind another is the same sum. */
export function findNumbers(words: string): FoundFigure[] {
  const figures: FoundFigure[] = [];
  for (const match of words.matchAll(FIGURE)) {
    const last = figures.at(-1);
    const figure = readNumber(words, match, last);
    if (!figure) continue;
    const between = last ? words.slice(last.end, figure.start) : '';
    if (
      last?.kind === 'amount' &&
      figure.kind === 'amount' &&
      /^\s*(?:\(|（|,? or\b|,? equivalent to\b|,? equal to\b|—|–|-)\s*$/.test(between)
    ) {
      figures[figures.length - 1] = {
        ...last,
        end: figure.end,
        readings: [...last.readings, ...figure.readings],
      };
    } else figures.push(figure);
  }
  return figures;
}

/** @param last - the figure before it, of whose kind one may be that names none: "31 riders, not 24", "put at $40 million, it was 46 million" */
function readNumber(
  words: string,
  match: RegExpExecArray | RegExpMatchArray,
  last: FoundFigure | undefined,
): FoundFigure | undefined {
  const { hedge = '', sign, number = '', scale = '', percent, unit } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const value = amountOf(number) * (SCALES.get(scale.toLowerCase()) ?? 1);
  if (!Number.isFinite(value)) return undefined;
  const span = rangeOf(value, number, hedge.toLowerCase(), percent !== undefined);
  const currency = currencyOf(sign ?? unit);
  if (currency) return { kind: 'amount', start, end, readings: [{ unit: currency, ...span }] };
  if (percent) return { kind: 'share', start, end, readings: [{ unit: '%', ...span }] };

  const after = words.slice(end);
  if (NOT_A_COUNT.test(after)) return undefined;
  const head = HEAD.exec(after)?.groups?.head;
  if (head !== undefined && TIME_UNIT.test(head)) return undefined;
  const isBare = head === undefined && ENDS_FIGURE.test(after);
  if (last !== undefined && isBare && isSetAgainst(last, words, start, scale))
    return { ...last, start, end, readings: [{ unit: last.readings[0]?.unit ?? '', ...span }] };
  if (head === undefined && !COUNTS_ALONE.test(after)) return undefined;
  if (/^one$/i.test(number)) return undefined;
  return {
    kind: 'count',
    start,
    end: head ? end + after.indexOf(head) + head.length : end,
    readings: [{ unit: '', ...span }],
    ...(head ? { head } : {}),
  };
}

/** Whether a number that names nothing is set against the figure before it, or replaces that. */
function isSetAgainst(last: FoundFigure, words: string, start: number, scale: string): boolean {
  const isSum =
    last.kind === 'amount' && /illion$|^[bm]n$/i.test(scale) && REPLACED.test(words.slice(last.end, start));
  return isSum || SET_AGAINST.test(wordsBefore(words, start, SET_AGAINST_REACH));
}

/**
 * Gives the words right before an offset: read back to the start of the text at every figure, a list would cost its square.
 * @param reach - how far back, UTF-16 units; a word that it would cut is left out
 */
export function wordsBefore(words: string, offset: number, reach: number): string {
  const before = words.slice(Math.max(0, offset - reach), offset);
  return offset <= reach ? before : before.replace(/^\S+/, '');
}

function amountOf(number: string): number {
  if (/^\d/.test(number)) return Number(number.replaceAll(',', ''));
  return number
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (WORD_VALUES.get(word) ?? Number.NaN), 0);
}

function currencyOf(mark: string | undefined): string | undefined {
  return mark === undefined ? undefined : CURRENCIES.find(([, marks]) => marks.test(mark))?.[0];
}

function rangeOf(
  value: number,
  written: string,
  hedge: string,
  isShare: boolean,
): { low: number; high: number } {
  if (
    /^(?:more than|(?:well |just )?over|at least|exceeding|(?:no|not) (?:fewer|less) than|超过|至少)$/.test(
      hedge,
    )
  )
    return { low: value, high: Number.POSITIVE_INFINITY };
  if (
    /^(?:up to|less than|fewer than|(?:well |just )?under|as many as|as much as|(?:no|not) more than|.* exceed(?:ed|ing)|at most|a maximum of|不到)$/.test(
      hedge,
    )
  )
    return { low: 0, high: value };
  const reach =
    hedge === ''
      ? Math.min(value * ROUNDING_SHARE, halfLastDigit(value, written, isShare))
      : value * HEDGED_SHARE;
  return { low: value - reach, high: value + reach };
}

function halfLastDigit(value: number, written: string, isShare: boolean): number {
  const digits = written.replaceAll(',', '');
  if (!/^\d/.test(digits)) return 0;
  const scale = value / Number(digits) || 1;
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length;
  if (decimals !== undefined) return (scale * 10 ** -decimals) / 2;
  const zeros = /(?<!0)0*$/.exec(digits)?.[0].length ?? 0;
  // "12 people" is exact; "12 percent", "12 million" and "1,200" are as exact as their last digit that is not 0.
  return zeros === 0 && scale === 1 && !isShare ? 0 : (scale * 10 ** zeros) / 2;
}

/** Tells whether two figures cannot both be right: they share a unit, and in no shared unit do their ranges meet. */
export function excludeEachOther(a: readonly FigureReading[], b: readonly FigureReading[]): boolean {
  const pairs = a.flatMap((one) =>
    b.filter(({ unit }) => unit === one.unit).map((other) => [one, other] as const),
  );
  return pairs.length > 0 && pairs.every(([one, other]) => one.high < other.low || other.high < one.low);
}
