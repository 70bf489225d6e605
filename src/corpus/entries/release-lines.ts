/** " -- Ida Falk <ida@example.org>  Tue, 07 May 2024 11:02:33 +0200": whoever packed a release, and when, below what it changes. */
const RELEASED_BY =
  /^\s?-- [^<>\n]{1,80}<[^<>\s]{3,80}>\s{1,3}(?:\p{L}{2,4},?\s{1,2})?(?<day>\d{1,2} \p{L}{3,9} \d{4})(?:\s|$)/u;
/** "tidepool (2.4.1-1) unstable; urgency=high" */
const RELEASE = /^[a-z\d][a-z\d.+-]{1,60} \((?<version>[^()\s]{1,60})\)[^;\n]{0,80};\s?\w+=/iu;

/** Gives the day of a line that tells who made a release that ends there, as written; undefined where it is none. */
export function releaseDayOf(line: string): string | undefined {
  return /^\s?-- /.test(line) ? RELEASED_BY.exec(line)?.groups?.day : undefined;
}

/** Gives the version of a line that begins a release of a package; undefined where it is none. */
export function releaseVersionOf(line: string): string | undefined {
  return line.includes('=') ? RELEASE.exec(line)?.groups?.version : undefined;
}
