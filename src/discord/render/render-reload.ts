import type { LoadReport } from '../../service/reload.js';
import type { ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { shortLine } from './citation-line.js';
import { ACCENT, framed, notice, text } from './components.js';

const SHOWN = 8;
const PATH_CHARS = 80;
const REASON_CHARS = 180;

/**
 * What came of reading the documents again, for those who run the server.
 * @param title - of the collection that was read, where there are several
 */
export function renderReload(report: LoadReport, { reload }: Words, title?: string): ReplyPayload {
  if (report.outcome === 'failed') {
    return notice(ACCENT.fault, reload.failed(shortLine(report.reason ?? '', REASON_CHARS)));
  }
  const which = title === undefined ? '' : `-# 📚 ${shortLine(title, PATH_CHARS)}\n`;
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [
          `**${heading}**`,
          ...lines.slice(0, SHOWN).map((one) => `- ${one}`),
          ...(lines.length > SHOWN ? [`-# ${reload.more(lines.length - SHOWN)}`] : []),
        ];
  const paths = (all: readonly string[]) => all.map((path) => shortLine(path, PATH_CHARS));
  const faulty = report.faulty
    .filter(({ kind }) => kind !== 'kept')
    .map(({ path, message }) => `${shortLine(path, PATH_CHARS)}: ${shortLine(message, REASON_CHARS)}`);
  const lines = [
    ...(report.outcome === 'same' ? [reload.same] : []),
    ...list(reload.added, paths(report.added)),
    ...list(reload.changed, paths(report.changed)),
    ...list(reload.removed, paths(report.removed)),
    ...list(reload.faulty, faulty),
  ];
  return framed(faulty.length > 0 ? ACCENT.notice : ACCENT.info, [
    text(`**${reload.title}**\n${which}${reload.documents(report.documents)}`),
    ...(lines.length > 0 ? [text(lines.join('\n'))] : []),
  ]);
}
