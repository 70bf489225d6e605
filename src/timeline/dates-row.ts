import type { TemporalExpression } from '../dates/temporal-expression.js';

/** "date: 2022-01-05 · place: North pit": the cell of a row, by the name of its column. */
const CELL = /(?:^|\s·\s)((?:[\p{L}\p{N}]+[ _-]){0,3}[\p{L}\p{N}]+)\s?[:：]\s?$/u;
const CELL_ENDS = /^[T\d:.\sZ+-]{0,20}(?:\s[A-Z]{2,5})?(?=\s·\s|$)/;
const DATES =
  /^(?:(?:event|incident|start|started|occurred|happened|begin)[ _-]?)?(?:date|day|when|time|datetime|timestamp|on|at|datum|tag|zeitpunkt|fecha|data|jour|日期|时间|日付)$|^(?:date|day|time)[ _-](?:of|and)[ _-](?:the[ _-])?(?:event|incident|accident|occurrence|time)$|^(?:occurred|happened|started)$/iu;
/** A row tells of something beside its day. */
const ANOTHER_CELL = /\s·\s[^·]{2,}/;

/** Tells whether a date stands in the column that dates the row of a table. */
export function datesRow(sentence: string, { start, end, value }: TemporalExpression): boolean {
  const column = CELL.exec(sentence.slice(0, start))?.[1];
  if (column === undefined || !DATES.test(column) || value.startsWith('XXXX')) return false;
  return CELL_ENDS.test(sentence.slice(end)) && ANOTHER_CELL.test(sentence);
}
