import type { Meaning, Reader, Reading } from './reading.js';

const YEAR = '(?:1[89]|20)\\d\\d';
const MONTH = '(1[0-2]|0?[1-9])';
const DAY = '([12]\\d|3[01]|0?[1-9])';
const TIME = '(?:\\s?((?:(?:오전|오후|새벽|아침|낮|저녁|밤)\\s?)?\\d{1,2}시(?:\\s?\\d{1,2}분|\\s?반)?))?';
/** "부터 7일까지", "~4월 2일" */
const TO_DAY = `(?:\\s?(?:부터|에서|[-~–])\\s?(?:${MONTH}월\\s?)?${DAY}일(?:까지)?)?`;
const WEEKDAY = '(?:\\s?\\([월화수목금토일]\\))?';

/** "2024년 3월 5일", "3월 5일", "2024년 3월" */
const WRITTEN = new RegExp(
  `(?<!\\d)(?:(${YEAR})년\\s?)?${MONTH}월(?:\\s?${DAY}일${WEEKDAY}${TO_DAY}${TIME})?(?![\\d일])`,
  'g',
);
/** "2024. 3. 5.", "2024. 3. 5 오후 2시" */
const DOTTED = new RegExp(
  `(?<![\\d.])(${YEAR})\\.\\s?${MONTH}\\.\\s?${DAY}(?!\\d)\\.?${WEEKDAY}${TIME}`,
  'g',
);
const YEAR_ALONE = new RegExp(`(?<!\\d)(${YEAR})년(?!\\s?(?:\\d|동안|간))`, 'g');

/** Days, months and years in Korean. */
export const readKorean: Reader = (text) =>
  /[가-힣]/.test(text) ? [...written(text), ...dotted(text), ...years(text)] : [];

function written(text: string): Reading[] {
  return [...text.matchAll(WRITTEN)].map(
    ({ index, 0: whole, 1: year, 2: month, 3: day, 4: endMonth, 5: endDay, 6: time }) => {
      const meaning = calendar(year, month, day);
      const last = endDay ? { endMeaning: calendar(year, endMonth ?? month, endDay) } : {};
      return { start: index, end: index + whole.length, meaning, ...last, ...(time && { timeText: time }) };
    },
  );
}

function dotted(text: string): Reading[] {
  return [...text.matchAll(DOTTED)].map(({ index, 0: whole, 1: year, 2: month, 3: day, 4: time }) => ({
    start: index,
    end: index + whole.length,
    meaning: calendar(year, month, day),
    ...(time && { timeText: time }),
  }));
}

function years(text: string): Reading[] {
  return [...text.matchAll(YEAR_ALONE)].map(({ index, 0: whole, 1: year }) => ({
    start: index,
    end: index + whole.length,
    meaning: { kind: 'calendar', year: Number(year) },
  }));
}

function calendar(year: string | undefined, month: string | undefined, day: string | undefined) {
  return {
    kind: 'calendar',
    ...(year && { year: Number(year) }),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  } as const satisfies Meaning;
}
