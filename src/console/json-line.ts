/** What JSON leaves as it is but a terminal obeys, or a reader of lines takes for a line's end. */
const UNSAFE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Gives one JSON value on one line, with a line feed. What a terminal could obey is escaped, which changes no value. */
export function jsonLine(value: unknown): string {
  const text = JSON.stringify(value).replace(
    UNSAFE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
