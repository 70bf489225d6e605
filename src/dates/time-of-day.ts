const CLOCK = /(\d{1,2})(?:[:.时点](\d\d)?|(?=\s?[ap]\.?m))/i;
const AFTERNOON = /(?<![a-z])p\.?m\b|下午|傍晚|晚/i;
const FORENOON = /(?<![a-z])a\.?m\b/i;

/** The middle of each part of the day, in minutes; the more special word first. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:early|small|wee)\b|凌晨/i, 3 * 60],
  [/morning|清晨|早|上午/i, 9 * 60],
  [/\bnoon|中午/i, 12 * 60],
  [/afternoon|下午/i, 15 * 60],
  [/evening|傍晚/i, 19 * 60],
  [/night|晚|夜/i, 23 * 60],
];

/**
 * Reads the time of day that a document tells, without regard to its zone.
 * @param told - `TemporalExpression.timeText`: "around 22:00", "9.40pm", "Monday morning", "14时20分"
 * @returns minutes since midnight, undefined where none is told
 */
export function minutesOf(told: string): number | undefined {
  const clock = CLOCK.exec(told);
  const hour = Number(clock?.[1]);
  if (!clock || hour > 24) return PARTS.find(([word]) => word.test(told))?.[1];
  const ofTwelve = hour <= 12 && (AFTERNOON.test(told) || FORENOON.test(told));
  const hours = ofTwelve ? (hour % 12) + (AFTERNOON.test(told) ? 12 : 0) : hour;
  return hours * 60 + Number(clock[2] ?? 0);
}
