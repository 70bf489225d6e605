import { type Environment, givenSetting } from './given-setting.js';
import { percentDecoded } from './language/percent-decoded.js';

/** Shorter ones are parts of ordinary words: a password is hidden together with its user alone then. */
const MIN_CHARS = 4;
const HIDDEN = '[redacted]';

/** Gathers out of an environment what nobody may see: tokens, passwords, and what of addresses is secret. */
export function secretsIn(env: Environment): string[] {
  const given = (name: string) => givenSetting(env, name) ?? '';
  const addresses = [given('DISCORD_API_URL'), given('REDIS_URL'), ...given('OPENSEARCH_URL').split(',')];
  const alone = [given('DISCORD_TOKEN'), given('OPENSEARCH_PASSWORD')];
  return [...alone.filter(isLong), ...addresses.flatMap((address) => secretsOf(address.trim()))];
}

/** Tells what of an address nobody may see: user and password, and what is asked of it, in every way it may be written. */
export function secretsOf(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { username, password, search } = new URL(address);
  const written = /^[^/]*\/\/([^/?#]*)@/.exec(address)?.[1] ?? '';
  // A user without a password may be any word.
  if (password === '') return [...(username === '' ? [] : [`${written}@`]), search.slice(1)].filter(isLong);
  const parts = [
    written.slice(written.indexOf(':') + 1),
    password,
    percentDecoded(password),
    search.slice(1),
  ];
  return [written, `${username}:${password}`, ...parts.filter(isLong)];
}

function isLong({ length }: string): boolean {
  return length >= MIN_CHARS;
}

/** Makes a text without the secrets, also where they are written as in JSON. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text);
}
