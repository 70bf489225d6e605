/** The tokens of one reading: what the network is fed, and where in it the logit of each sentence stands. */
export interface Frame {
  readonly ids: readonly number[];
  /** How many of the first tokens are the question with the marks around it. */
  readonly questionLength: number;
  /** Of each sentence that is judged in this frame: its number in the passage and the place of its mark. */
  readonly marks: readonly { readonly sentence: number; readonly at: number }[];
}

const CLS = 101;
const SEP = 102;
/** Stands before each sentence: `[unused0]`. */
const MARK = 1;
/** As in training. */
const QUESTION_TOKENS = 48;
const FRAME_TOKENS = 384;

/**
 * Lays a question and the sentences of a passage out as the network was trained to read them:
 * `[CLS] question [SEP] M sentence M sentence … [SEP]`. A passage too long for one frame goes on in further ones, each
 * beginning with the sentence before it where that fits, so that every sentence is judged once; a sentence that alone is
 * too long is cut at its end.
 * @param question - token ids; may be empty
 * @param sentences - token ids of each sentence
 */
export function layOut(question: readonly number[], sentences: readonly (readonly number[])[]): Frame[] {
  const head = [CLS, ...question.slice(0, QUESTION_TOKENS), SEP];
  const room = FRAME_TOKENS - head.length - 1;
  const cut = sentences.map((sentence) => [MARK, ...sentence.slice(0, room - 1)]);
  const frames: Frame[] = [];
  for (let next = 0; next < cut.length; ) {
    const before = cut[next - 1];
    const withBefore = before !== undefined && before.length + (cut[next]?.length ?? 0) <= room;
    const ids = withBefore ? [...head, ...before] : [...head];
    const marks: { sentence: number; at: number }[] = [];
    for (let own = cut[next]; own !== undefined && ids.length + own.length < FRAME_TOKENS; own = cut[next]) {
      marks.push({ sentence: next, at: ids.length });
      ids.push(...own);
      next += 1;
    }
    frames.push({ ids: [...ids, SEP], questionLength: head.length, marks });
  }
  return frames;
}
