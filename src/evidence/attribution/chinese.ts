import type { Span } from '../../language/span.js';

const CLAUSE = /[，。；：、！？“”「」\s,;:]/;
/** What may stand before the speaker in his clause: dates and connectives. */
const LEADING =
  /^(?:\d+年|\d+月|\d+日|今年|去年|昨日|昨晚|昨天|今日|今天|当日|当天|日前|近日|随后|此后|之后|对此|但是|但|然而|不过|而|同时|此外|另外|据|目前|随即|晚间|凌晨|上午|下午|晚上|中午|早上|\d+时|\d+点|左右)+/;
/** One of the words that may stand between the speaker and his verb; all of them at once would be tried in every order. */
const ADVERB =
  /^(?:则|也|还|曾|均|都|又|再次|多次|公开|随后|此前|当时|对此|并|已|已经|正式|明确|坚决|严正|向.{1,8}|对.{1,8}|在.{1,12}(?:上|中|时|会上)?|通过.{1,10}|发文|(?:发布|发表|发出|上传|公布|晒出).{0,12}|出面|紧急|一致)$/;

/** A longer run without a mark names nobody; UTF-16 code units. */
const LONGEST_CLAUSE_CHARS = 80;
/** Of `ADVERB`; UTF-16 code units. */
const LONGEST_ADVERB_CHARS = 16;

/** Finds the run of characters before a Chinese verb of saying, less dates, connectives and adverbs. */
export function speakerInChinese(words: string, verb: Span): string | undefined {
  let start = verb.start;
  while (start > 0 && !CLAUSE.test(words.charAt(start - 1))) start--;
  // "平台发布公告，否认…": the subject stands in the clause before.
  if (start === verb.start && /[，,]/.test(words.charAt(start - 1))) {
    return speakerInChinese(words, { start: start - 1, end: start - 1 });
  }
  if (verb.start - start > LONGEST_CLAUSE_CHARS) return undefined;
  const clause = withoutAdverbs(words.slice(start, verb.start).replace(LEADING, ''));
  return clause.length > 0 && clause.length <= 20 ? clause : undefined;
}

/** What stands before the longest run of adverbs that ends a clause. */
function withoutAdverbs(clause: string): string {
  const ends = [clause.length];
  for (let at = clause.length - 1; at >= 0; at--) {
    const isAdverb = ends.some(
      (end) => end - at <= LONGEST_ADVERB_CHARS && ADVERB.test(clause.slice(at, end)),
    );
    if (isAdverb) ends.push(at);
  }
  return clause.slice(0, ends.at(-1));
}
