import type { Block } from '../document.js';
import { isoDate } from '../metadata/metadata.js';
import { releaseDayOf, releaseVersionOf } from './release-lines.js';

/** The lines around a release are no longer; UTF-16 code units. */
const LINE_CHARS = 260;

/**
 * Says of what the changelog of a package lists of which version it is and on which day that came out: the version stands above each part,
 * the day below it with whoever made it.
 * @returns undefined where the text is no such changelog
 */
export function withReleases(text: string, blocks: readonly Block[]): Block[] | undefined {
  const lines = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + LINE_CHARS)));
  const versions = lines.map(releaseVersionOf);
  const days = lines.map(releaseDayOf);
  if (!versions.some(Boolean) || !days.some(Boolean)) return undefined;
  const daysOfParts = daysBelow(versions, days);
  let version: string | undefined;
  let at: string | undefined;
  return blocks.map((block, i): Block => {
    const { start, end, kind } = block;
    if (versions[i] !== undefined) {
      [version, at] = [versions[i], daysOfParts[i]];
      return { start, end, kind: 'heading' };
    }
    if (days[i] !== undefined) {
      at = undefined;
      return { start, end, kind: 'boilerplate', reason: 'byline' };
    }
    if (version === undefined || at === undefined || kind === 'boilerplate') return block;
    return { ...block, origin: { at, version } };
  });
}

/** Of each line that begins a part the day that stands below it, before the next one begins. */
function daysBelow(
  versions: readonly (string | undefined)[],
  days: readonly (string | undefined)[],
): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  let below: string | undefined;
  for (let i = versions.length - 1; i >= 0; i--) {
    if (days[i] !== undefined) below = isoDate(days[i] as string);
    found[i] = versions[i] === undefined ? undefined : below;
    if (versions[i] !== undefined) below = undefined;
  }
  return found;
}
