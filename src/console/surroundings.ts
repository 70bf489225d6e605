import { Locale } from 'discord.js';
import { catalogues } from '../discord/locales/index.js';
import type { EventLog } from '../service/event-log.js';

/** The languages that the bot speaks, by Discord's names. */
export const spokenLocales: readonly string[] = Object.keys(catalogues);

/** Gives Discord's name of a language, such as `zh-CN`; English for any other. */
export function asLocale(name: string): Locale {
  return Object.values(Locale).find((locale) => locale === name) ?? Locale.EnglishUS;
}

/** Makes a log that tells faults alone, a line each: a person at a terminal sees the answers themselves. */
export function faultLog(onFault: (line: string) => void): EventLog {
  const tell = (facts: object, message: string) => {
    const error = 'err' in facts ? facts.err : undefined;
    const id = 'interactionId' in facts ? ` (${String(facts.interactionId)})` : '';
    onFault(`${message}${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
  return { info: () => undefined, warn: tell, error: tell };
}
