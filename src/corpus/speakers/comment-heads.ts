import type { Reason } from '../lines/reasons.js';

/** The head of a comment with what could be clicked on its page: "ida on March 5, 2024 | parent | next [–]", "[–]ida 12 points 3 years ago". */
export interface CommentHead {
  readonly author: string;
  /** As it is written: a day, or how long ago. */
  readonly when: string;
}

/** A head is no longer; UTF-16 code units. */
const HEAD_CHARS = 200;
const TOGGLE = /^\[[-–—+]\]\s?|\s?\[(?:[-–—+]|\d{1,4} more)\]$/gu;
const VOTE = /^[▲▼△▽*\s]{1,6}/u;
const LINK =
  /^(?:parent|prev|next|root|context|permalink|perma-link|link|reply|flag|unflag|vouch|unvote|favou?rite|hide|past)$/u;
const PARTED = /\s?[|·•]\s?/u;
const AGO = String.raw`(?:an?|\d{1,3}) ?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|secs?\.?|mins?\.?|hrs?\.?|mos?\.?|yrs?\.?|[smhdwy]) ago`;
const POINTS = String.raw`(?:score hidden|-?\d[\d.,k]{0,6} ?points?)`;
/** "212 points by ida 3 hours ago", "ida 12 points 3 years ago*", "ida on March 5, 2024 at 10:02" */
const NAMED = new RegExp(
  String.raw`^(?:${POINTS} )?(?:by )?(?:\/?u\/)?(?<author>[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,30})(?:\[[A-Z]{1,3}\])?,? (?:${POINTS} ?){0,3}(?:on |at )?(?<when>${AGO}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}|\d{4}-\d{2}-\d{2})(?:,? (?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?\*?(?: \((?:last )?edited [^()]{1,40}\))?(?: \(\d{1,4} (?:child|children|replies)\))?$`,
  'iu',
);

/** "reply", "permalinkembedsavereportreply": what could be clicked below a comment. */
const CLICKED =
  /^(?:(?:reply|permalink|embed|save|unsave|parent|report|give award|share|context|flag|edit|delete|hide child comments|load more comments|full comments|link|vote|up|down)[\s|·•]*){1,12}(?:\(\d{1,5}\))?$/i;
const CLICKED_CHARS = 160;
/** Fewer heads are no thread; the first stands in one of so many lines at the top, below title, source and votes. */
const LEAST_HEADS = 2;
const HEAD_LINES = 8;

/** Finds what is no comment in a thread that is pasted with its links; undefined where the lines are none. */
export function cutCommentThread(lines: readonly string[]): (Reason | undefined)[] | undefined {
  const heads = lines.flatMap((line, i) => (commentHeadOf(line) === undefined ? [] : [i]));
  if (heads.length < LEAST_HEADS || (heads[0] ?? 0) >= HEAD_LINES) return undefined;
  return lines.map((line) =>
    line.length <= CLICKED_CHARS && CLICKED.test(line) ? 'comment form' : undefined,
  );
}

/** Reads the head of a comment; undefined where nothing of it could be clicked. */
export function commentHeadOf(line: string): CommentHead | undefined {
  if (line.length > HEAD_CHARS || !/[[|·•]/.test(line)) return undefined;
  const bare = line.replace(TOGGLE, '').replace(VOTE, '').trim();
  const [first = '', second = '', ...others] = bare.split(PARTED);
  const isClicked =
    bare !== line.replace(VOTE, '').trim() || [second, ...others].some((link) => LINK.test(link));
  // A dot may stand between the name and the time, too.
  const named = isClicked ? (NAMED.exec(first) ?? NAMED.exec(`${first} ${second}`)) : null;
  const { author, when } = named?.groups ?? {};
  return author === undefined || when === undefined ? undefined : { author, when };
}
