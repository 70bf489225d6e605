import type { LoadReport } from '../../service/reload.js';
import type { ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { shortLine } from './citation-line.js';
import { ACCENT, framed, notice, text } from './components.js';

/** What came of reading one collection again; its title where there are several. */
export interface ReadAgain {
  readonly title?: string;
  readonly report: LoadReport;
}

/** Entries shown of each list: the most that leave all of it room in one message. */
const SHOWN = [8, 4, 2, 1, 0] as const;
const PATH_CHARS = 80;
const REASON_CHARS = 180;
/** Of all collections together; Discord takes 4000 in one message. */
const MOST_CHARS = 3800;
/** With its heading and its lines each has two parts, and a frame holds 39. */
const MOST_COLLECTIONS = 18;

/** Tells what came of reading documents again, for those who run the server. */
export function renderReload(all: readonly ReadAgain[], words: Words): ReplyPayload {
  const { reload } = words;
  const [only] = all;
  if (all.length === 1 && only?.report.outcome === 'failed' && only.title === undefined) {
    return notice(ACCENT.fault, reload.failed(shortLine(only.report.reason ?? '', REASON_CHARS)));
  }
  const drafts = SHOWN.map((entries) => all.map((one) => partsOf(one, entries, words)));
  const blocks = drafts.find((draft) => charsIn(draft) <= MOST_CHARS) ?? drafts.at(-1) ?? [];
  const shown = blocks.filter(
    (_, i) => i < MOST_COLLECTIONS && charsIn(blocks.slice(0, i + 1)) <= MOST_CHARS,
  );
  const left = all.length - shown.length;
  const [first = '', ...rest] = shown.flat();
  const parts = [`**${reload.title}**\n${first}`, ...rest, ...(left > 0 ? [`-# ${reload.more(left)}`] : [])];
  return framed(
    accentOf(all),
    parts.map((part) => text(part)),
  );
}

function charsIn(blocks: readonly (readonly string[])[]): number {
  return blocks.flat().join('').length;
}

function partsOf({ title, report }: ReadAgain, entries: number, { reload }: Words): string[] {
  const which = title === undefined ? '' : `-# 📚 ${shortLine(title, PATH_CHARS)}\n`;
  const { outcome, reason = '', documents } = report;
  if (outcome === 'failed') return [`${which}${reload.failed(shortLine(reason, REASON_CHARS))}`];
  const paths = (all: readonly string[]) => all.map((path) => shortLine(path, PATH_CHARS));
  const list = (heading: string, lines: readonly string[]) => {
    if (lines.length === 0) return [];
    const left = lines.length - entries;
    return [
      `**${heading}**`,
      ...lines.slice(0, entries).map((one) => `- ${one}`),
      ...(left > 0 ? [`-# ${reload.more(left)}`] : []),
    ];
  };
  const lines = [
    ...(outcome === 'same' ? [reload.same] : []),
    ...list(reload.added, paths(report.added)),
    ...list(reload.changed, paths(report.changed)),
    ...list(reload.removed, paths(report.removed)),
    ...list(reload.faulty, faultsOf(report)),
  ];
  return [`${which}${reload.documents(documents)}`, ...(lines.length > 0 ? [lines.join('\n')] : [])];
}

function faultsOf({ faulty }: LoadReport): string[] {
  return faulty
    .filter(({ kind }) => kind !== 'kept')
    .map(({ path, message }) => `${shortLine(path, PATH_CHARS)}: ${shortLine(message, REASON_CHARS)}`);
}

function accentOf(all: readonly ReadAgain[]): number {
  if (all.some(({ report }) => report.outcome === 'failed')) return ACCENT.fault;
  return all.some(({ report }) => report.faulty.length > 0) ? ACCENT.notice : ACCENT.info;
}
