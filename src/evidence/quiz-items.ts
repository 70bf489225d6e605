import type { Span } from '../language/span.js';

/** What puts sentences to whoever learns, and states none of them. */
const HEAD =
  /(?<!\p{L})(?:true or false|t(?:rue)? ?(?:\/|or) ?f(?:alse)?|right or wrong|richtig oder falsch|wahr oder falsch|vrai ou faux|verdadero o falso|vero o falso|verdadeiro ou falso|waar of niet waar|riktig eller galt|sant eller usant|rätt eller fel)(?!\p{L})/iu;
const KEY =
  /^\W{0,6}(?:answers?|answer key|key|solutions?|lösung(?:en|sschlüssel)?|auflösung|réponses|corrigé|solution|soluciones|respuestas|soluzioni|risposte|fasit|facit|antwoorden)(?!\p{L})[^.!?]{0,40}$/iu;
/** "3. [ ] T [ ] F — The foghorn is new." */
const ITEM = /^[\s*_>-]{0,6}\(?(\d{1,3})[.):](?=\)?\s)/u;
const TRUE =
  /^\W{0,6}(?:true|t|right|correct|richtig|wahr|r|w|vrai|v|verdadero|vero|verdadeiro|waar|riktig|sant|rätt)(?!\p{L})/iu;
const HEAD_CHARS = 80;

/** Tells whether a text may put such sentences: looking costs less than reading it. */
export const mayHoldQuiz = (text: string): boolean => HEAD.test(text);

/**
 * Finds the sentences of a worksheet that its readers are to call true or false, but for those that its key calls true: they are put, and
 * the document tells none of them.
 * @param reading - its text, the marks blanked
 */
export function quizItems(reading: string): Span[] {
  const put = new Map<string, Span>();
  const isTrue = new Set<string>();
  let part: 'items' | 'key' | undefined;
  let start = 0;
  for (const line of reading.split('\n')) {
    const item = ITEM.exec(line);
    const isHead = item === null && line.length <= HEAD_CHARS;
    if (isHead && KEY.test(line.trim())) part = 'key';
    else if (isHead && HEAD.test(line)) part = 'items';
    // Another head ends the part, a line that goes on does not.
    else if (isHead && part === 'items' && put.size > 0 && /^\W{0,6}[\p{Lu}\d]/u.test(line)) part = undefined;
    const [head = '', number = ''] = item ?? [];
    if (item !== null && part === 'items') put.set(number, { start, end: start + line.length });
    if (item !== null && part === 'key' && TRUE.test(line.slice(head.length))) isTrue.add(number);
    start += line.length + 1;
  }
  return [...put].flatMap(([number, span]) => (isTrue.has(number) ? [] : [span]));
}
