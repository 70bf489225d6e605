/** A JSON object whose fields are not known yet. */
export type Json = Readonly<Record<string, unknown>>;

const HALF_CHARACTER = /\p{Surrogate}/u;

/** Gives the value as an object; an empty one when it is anything else. */
export function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** Gives the value as a list; an empty one when it is anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Tells whether a field is not given. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Counts the code units of a text, 0 for anything else. */
export function charsOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

/**
 * Lists the problems of a text field. Its least length counts after trimming, as a text of blanks is refused; its greatest
 * counts everything, as not every route trims. Absent fields are fine unless `required`.
 */
export function validateText(
  path: string,
  value: unknown,
  { min = 0, max, required = false }: { min?: number; max: number; required?: boolean },
): string[] {
  if (isAbsent(value)) return required ? [`${path}: missing`] : [];
  if (typeof value !== 'string') return [`${path}: must be text`];
  const problems: string[] = [];
  if (value.trim().length < min) problems.push(`${path}: ${value.trim().length} characters, at least ${min}`);
  if (value.length > max) problems.push(`${path}: ${value.length} characters, at most ${max}`);
  if (HALF_CHARACTER.test(value)) problems.push(`${path}: holds half of a character (a lone surrogate)`);
  return problems;
}

/** Lists the problems of a whole number. Absent ones are fine unless `required`. */
export function validateInteger(
  path: string,
  value: unknown,
  { min, max, required = false }: { min: number; max: number; required?: boolean },
): string[] {
  if (isAbsent(value)) return required ? [`${path}: missing`] : [];
  if (!Number.isSafeInteger(value)) return [`${path}: must be a whole number`];
  const number = value as number;
  return number < min || number > max ? [`${path}: ${number} is not from ${min} to ${max}`] : [];
}

/** Lists the problems of a list's length; what is not a list is a problem, an absent list counts as empty. */
export function validateCount(
  path: string,
  value: unknown,
  { min = 0, max }: { min?: number; max: number },
): string[] {
  if (!isAbsent(value) && !Array.isArray(value)) return [`${path}: must be a list`];
  const { length } = asList(value);
  if (length < min) return [`${path}: ${length} entries, at least ${min}`];
  return length > max ? [`${path}: ${length} entries, at most ${max}`] : [];
}

/** Gives one problem for each value that stands a second time in the list; absent ones do not count. */
export function validateUnique(path: string, what: string, values: readonly unknown[]): string[] {
  const repeated = new Set(
    values.filter((value, index) => !isAbsent(value) && values.indexOf(value) !== index),
  );
  return [...repeated].map((value) => `${path}: ${what} ${JSON.stringify(value)} is used more than once`);
}
