import { describe, expect, it } from 'vitest';
import { readYearlessDay } from '../../src/dates/days-without-year.js';

describe('readYearlessDay', () => {
  it.each([
    ['What happened on 4 August?', '4 August = XXXX-08-04'],
    ['What happened on the 4th of August at the mill?', '4th of August = XXXX-08-04'],
    ['Who fell on Aug. 4?', 'Aug. 4 = XXXX-08-04'],
    ['Who fell on March 12th, and why?', 'March 12th = XXXX-03-12'],
    ['Was geschah am 4. März?', '4. März = XXXX-03-04'],
    ['¿Qué pasó el 4 de agosto?', '4 de agosto = XXXX-08-04'],
    ['8月4日发生了什么', '8月4日 = XXXX-08-04'],
  ])('reads the day of: %s', (question, expected) => {
    const day = readYearlessDay(question);
    expect(day && `${question.slice(day.start, day.end)} = ${day.value}`).toBe(expected);
  });

  it.each([
    'What happened on 4 August 2020?',
    'What happened on August 4, 2020?',
    'What happened in August?',
    '2020年8月4日发生了什么',
    'Did 14 marchers fall?',
  ])('reads none of: %s', (question) => {
    expect(readYearlessDay(question)).toBeUndefined();
  });
});
