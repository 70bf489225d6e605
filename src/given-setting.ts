/** The variables of a process, or of a test. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Gives what a variable is set to, without the spaces around it; undefined where it is empty or not set. */
export function givenSetting(env: Environment, name: string): string | undefined {
  return (Object.hasOwn(env, name) ? env[name]?.trim() : undefined) || undefined;
}
