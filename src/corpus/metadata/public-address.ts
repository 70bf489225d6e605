/**
 * Gives an address of the web as everybody may see it: without user and password. One that names neither stays as it is written.
 * @returns undefined where it is no address of the web
 */
export function publicAddress(written: string): string | undefined {
  const isOfWeb = URL.canParse(written) && /^https?:$/.test(new URL(written).protocol);
  return isOfWeb ? withoutUser(written) : undefined;
}

/** Takes user and password out of an address of any kind; a text that is none stays as it is. */
export function withoutUser(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined || (url.username === '' && url.password === '')) return written;
  url.username = '';
  url.password = '';
  return url.href;
}
