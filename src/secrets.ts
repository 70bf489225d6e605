import { percentDecoded } from './language/percent-decoded.js';

/** Shorter passwords are hidden together with their user alone: they are parts of ordinary words. */
const MIN_CHARS = 4;
const HIDDEN = '[redacted]';

/** Tells what of an address nobody may see: user and password, and what is asked of it, in every way it may be written. */
export function secretsOf(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { username, password, search } = new URL(address);
  const written = /^[^/]*\/\/([^/?#]*)@/.exec(address)?.[1] ?? '';
  const user = username === '' && password === '' ? '' : `${username}:${password}`;
  const passwords = [written.slice(written.indexOf(':') + 1), password, percentDecoded(password)];
  return [written, user, search.slice(1), ...passwords.filter(({ length }) => length >= MIN_CHARS)].filter(
    (text) => text !== '',
  );
}

/** Makes a text without the secrets, also where they are written as in JSON. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text);
}
