import { hanNumber } from '../../language/han-numbers.js';
import type { Meaning, Reader, Reading, Unit } from './reading.js';

const FIGURES = '[一二三四五六七八九十〇零]';
const NUMBER = `(?:\\d{1,2}|${FIGURES}{1,3})`;
const TIME =
  '((?:凌晨|清晨|早上|早间|上午|中午|下午|傍晚|晚上|晚间|晚|深夜)?(?:\\d{1,2}(?:时|点|:\\d\\d)(?:\\d{1,2}分|半)?)?)';

const FULL = new RegExp(
  `(?<![\\d])(\\d{4}|[一二][〇零一二三四五六七八九]{3})年(?:(${NUMBER})月(?:份|(${NUMBER})[日号號])?)?${TIME}`,
  'g',
);
const MONTH_DAY = new RegExp(
  `(?:(去年|昨年|今年|本年|明年|来年|前年|同年)|(?<![\\d年]))(${NUMBER})月(${NUMBER})[日号號]?(?:(?:[至到—–~～-]|和)(?:(${NUMBER})月)?(${NUMBER})[日号號])?${TIME}`,
  'g',
);
const MONTH_ALONE = new RegExp(
  `(去年|今年|明年|前年)(${NUMBER})月份?|(?<![\\d年个一二三四五六七八九十])(\\d{1,2})月(?!\\d|[日号])份?`,
  'g',
);
const DAY_ALONE = new RegExp(
  `(?<![\\d月年第一二三四五六七八九十])(\\d{1,2})[日号](?![本元内均前后圆线楼院馆店])${TIME}`,
  'g',
);
const SHIFTED_MONTH_DAY = new RegExp(`([上本下])个?月(${NUMBER})[日号號]${TIME}`, 'g');
const OF_SAME_MONTH = new RegExp(`同月(${NUMBER})[日號号]${TIME}`, 'g');
const DECADE = /(?:(\d{1,2})世纪)(?:(\d)0年代)?(?:初|末|中期)?|(?<!\d)([5-9])0年代(?:初|末|中期)?/g;
const QUARTER = /(?:(\d{4})年|(去年|今年))?第?([一二三四1-4])季度/g;
const WEEKDAY = /(上|本|这|下)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])(?![一-龥]?期)/g;
const NEIGHBOUR = /(上|本|这|下)个?(周|星期|月|季度)(?![一二三四五六日天])/g;
const AGO = /(\d{1,2}|[一二两三四五六七八九十])(天|周|个星期|个月|年)(前|后)(?!期)/g;

const SHIFTS: ReadonlyMap<string, readonly [Unit, number, 'publication' | 'told', string?]> = new Map(
  Object.entries<readonly [Unit, number, 'publication' | 'told', string?]>({
    前天: ['day', -2, 'publication'],
    昨天: ['day', -1, 'publication'],
    昨日: ['day', -1, 'publication'],
    昨晚: ['day', -1, 'publication', '昨晚'],
    今天: ['day', 0, 'publication'],
    今日: ['day', 0, 'publication'],
    今晚: ['day', 0, 'publication', '今晚'],
    明天: ['day', 1, 'publication'],
    明日: ['day', 1, 'publication'],
    当日: ['day', 0, 'told'],
    当天: ['day', 0, 'told'],
    当晚: ['day', 0, 'told', '当晚'],
    同日: ['day', 0, 'told'],
    次日: ['day', 1, 'told'],
    翌日: ['day', 1, 'told'],
    第二天: ['day', 1, 'told'],
    前年: ['year', -2, 'publication'],
    去年: ['year', -1, 'publication'],
    今年: ['year', 0, 'publication'],
    明年: ['year', 1, 'publication'],
    同月: ['month', 0, 'told'],
    当月: ['month', 0, 'told'],
  }),
);
const SHIFT_WORDS = new RegExp([...SHIFTS.keys()].join('|'), 'g');
const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ 前年: -2, 去年: -1, 昨年: -1, 今年: 0, 本年: 0, 明年: 1, 来年: 1 }),
);

/** Dates in Chinese, which knows no spaces around them. */
export const readChinese: Reader = (text) =>
  /[年月日号號天晚周期季世]/.test(text) ? FAMILIES.flatMap((read) => read(text)) : [];

/** The fuller a wording, the earlier. */
const FAMILIES: readonly Reader[] = [
  quarters,
  decades,
  full,
  monthDay,
  shiftedMonthDay,
  sameMonthDay,
  monthsAlone,
  weekdays,
  neighbours,
  counts,
  shiftWords,
  daysAlone,
];

function full(text: string): Reading[] {
  return [...text.matchAll(FULL)].map((match) => {
    const [whole, year = '', month, day, time] = match;
    const parts = { ...(month && { month: hanNumber(month) }), ...(day && { day: hanNumber(day) }) };
    const meaning: Meaning = { kind: 'calendar', year: hanNumber(year), ...parts };
    return { start: match.index, end: match.index + whole.length, meaning, ...(time && { timeText: time }) };
  });
}

function monthDay(text: string): Reading[] {
  return [...text.matchAll(MONTH_DAY)].map((match) => {
    const [whole, word, month = '', day = '', endMonth, endDay, time] = match;
    const when =
      word === '同年' ? { fromTold: 0 as const } : word ? { yearShift: YEAR_SHIFTS.get(word) ?? 0 } : {};
    const meaning: Meaning = { kind: 'calendar', month: hanNumber(month), day: hanNumber(day), ...when };
    const last = endDay
      ? { endMeaning: { ...meaning, month: hanNumber(endMonth ?? month), day: hanNumber(endDay) } }
      : {};
    return {
      start: match.index,
      end: match.index + whole.length,
      meaning,
      ...last,
      ...(time && { timeText: time }),
    };
  });
}

/** "本月15日" */
function shiftedMonthDay(text: string): Reading[] {
  return [...text.matchAll(SHIFTED_MONTH_DAY)].map((match) => {
    const [whole, word = '', day = '', time] = match;
    const monthShift = '上本下'.indexOf(word) - 1;
    return {
      ...place(match, whole, { kind: 'calendar', day: hanNumber(day), monthShift }),
      ...(time && { timeText: time }),
    };
  });
}

/** "同月15日" */
function sameMonthDay(text: string): Reading[] {
  return [...text.matchAll(OF_SAME_MONTH)].map((match) => {
    const [whole, day = '', time] = match;
    return {
      ...place(match, whole, { kind: 'calendar', day: hanNumber(day) }),
      ...(time && { timeText: time }),
    };
  });
}

function quarters(text: string): Reading[] {
  return [...text.matchAll(QUARTER)].map((match) => {
    const [whole, year, word, count = ''] = match;
    const part = `Q${hanNumber(count)}` as 'Q1' | 'Q2' | 'Q3' | 'Q4';
    const when = year ? { year: Number(year) } : word ? { yearShift: YEAR_SHIFTS.get(word) ?? 0 } : {};
    return place(match, whole, { kind: 'part', part, ...when });
  });
}

function decades(text: string): Reading[] {
  return [...text.matchAll(DECADE)].map((match) => {
    const [whole, century, digit, short] = match;
    const first = century ? String(Number(century) - 1).padStart(2, '0') : '19';
    const decade = digit ?? short;
    if (decade === undefined) return place(match, whole, { kind: 'decades', unit: 'century', value: first });
    return place(match, whole, { kind: 'decades', unit: 'decade', value: first + decade });
  });
}

function monthsAlone(text: string): Reading[] {
  return [...text.matchAll(MONTH_ALONE)].map((match) => {
    const [whole, word, told, bare = ''] = match;
    const yearShift = word ? { yearShift: YEAR_SHIFTS.get(word) ?? 0 } : {};
    return place(match, whole, { kind: 'calendar', month: hanNumber(told ?? bare), ...yearShift });
  });
}

function weekdays(text: string): Reading[] {
  return [...text.matchAll(WEEKDAY)].map((match) => {
    const [whole, word, name = ''] = match;
    const weekday = '一二三四五六日'.indexOf(name === '天' ? '日' : name) + 1;
    const pointing = word === '上' ? 'past' : word === '下' ? 'future' : undefined;
    return place(match, whole, { kind: 'weekday', weekday, ...(pointing && { pointing }) });
  });
}

function neighbours(text: string): Reading[] {
  return [...text.matchAll(NEIGHBOUR)].map((match) => {
    const [whole, word, name = ''] = match;
    const amount = word === '上' ? -1 : word === '下' ? 1 : 0;
    const unit: Unit = name === '月' ? 'month' : name === '季度' ? 'quarter' : 'week';
    return place(match, whole, { kind: 'shift', unit, amount, anchor: 'publication' });
  });
}

function counts(text: string): Reading[] {
  return [...text.matchAll(AGO)].map((match) => {
    const [whole, count = '', name = '', side] = match;
    const unit: Unit = name === '天' ? 'day' : name === '年' ? 'year' : name === '个月' ? 'month' : 'week';
    const amount = hanNumber(count);
    const meaning =
      side === '前'
        ? ({ kind: 'shift', unit, amount: -amount, anchor: 'publication' } as const)
        : ({ kind: 'shift', unit, amount, anchor: 'told' } as const);
    return place(match, whole, meaning);
  });
}

function shiftWords(text: string): Reading[] {
  return [...text.matchAll(SHIFT_WORDS)].flatMap((match) => {
    const [unit, amount, anchor, time] = SHIFTS.get(match[0]) ?? [];
    if (!unit || amount === undefined || !anchor) return [];
    return [
      { ...place(match, match[0], { kind: 'shift', unit, amount, anchor }), ...(time && { timeText: time }) },
    ];
  });
}

function daysAlone(text: string): Reading[] {
  return [...text.matchAll(DAY_ALONE)].map((match) => ({
    ...place(match, match[0], { kind: 'calendar', day: Number(match[1]) }),
    ...(match[2] && { timeText: match[2] }),
  }));
}

function place(match: RegExpExecArray, whole: string, meaning: Meaning): Reading {
  return { start: match.index, end: match.index + whole.length, meaning };
}
