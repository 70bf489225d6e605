import type { Problem } from '../../corpus/document.js';
import { unreadFiles } from '../../corpus/unread-files.js';
import type { Asked } from '../../service/collections.js';
import type { ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import type { Services } from '../services.js';
import { shortLine } from './citation-line.js';
import { ACCENT, framed, text } from './components.js';

const MINUTE_MS = 60_000;
const READER_CHARS = 200;
const PROBLEMS_SHOWN = 8;
const PROBLEM_CHARS = 180;
const TITLE_CHARS = 80;

/** Tells how the bot is doing, for those who run the server. */
export function renderStatus(
  {
    version,
    reader,
    corpus,
    latency,
    uptimeMs,
    indexVersion,
    loadedMs,
  }: Pick<Services, 'version' | 'reader' | 'corpus' | 'latency' | 'uptimeMs' | 'indexVersion' | 'loadedMs'>,
  words: Words,
  asked?: Asked,
): ReplyPayload {
  const { status } = words;
  const { summary } = latency;
  const unread = unreadFiles(corpus).length;
  const duration = (ms: number) => {
    const minutes = Math.floor(ms / MINUTE_MS);
    return status.duration(Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60);
  };
  const facts: readonly (readonly [string, string])[] = [
    [status.version, shortLine(version, 40)],
    ...(reader === undefined ? [] : [[status.reader, shortLine(reader, READER_CHARS)] as const]),
    [status.uptime, duration(uptimeMs())],
    ...(asked === undefined ? [] : collectionFacts(asked, words)),
    [status.documents, String(corpus.documents.length)],
    [status.passages, String(corpus.passages.length)],
    [status.index, indexVersion],
    [status.loaded, status.ago(duration(uptimeMs() - loadedMs))],
    [
      status.latency,
      summary === null ? status.noLatency : status.latencyValue(summary.p50, summary.p99, summary.count),
    ],
    ...(unread === 0 ? [] : [[status.unread, String(unread)] as const]),
    [status.problems, corpus.problems.length === 0 ? status.noProblems : String(corpus.problems.length)],
  ];
  return framed(ACCENT.info, [
    text(`**${status.title}**`),
    text(facts.map(([name, value]) => `${name}: ${value}`).join('\n')),
    ...(corpus.problems.length > 0 ? [text(problemLines(corpus.problems, words))] : []),
  ]);
}

/** Which collection this place asks, and where that was looked up: the last place decided. */
function collectionFacts({ name, title, looked }: Asked, { status }: Words): [string, string][] {
  const rules = looked.map((rule, at) => `${at === looked.length - 1 ? '✓' : '–'} ${status.rules[rule]}`);
  const shown = title === name ? name : `${shortLine(title, TITLE_CHARS)} (${name})`;
  return [
    [status.collection, shown],
    [status.chosenBy, rules.join(' · ')],
  ];
}

function problemLines(problems: readonly Problem[], words: Words): string {
  const shown = problems
    .slice(0, PROBLEMS_SHOWN)
    .map(({ path, message }) => `- ${shortLine(path, 60)}: ${shortLine(message, PROBLEM_CHARS)}`);
  const more = problems.length - shown.length;
  return [...shown, ...(more > 0 ? [`-# ${words.status.moreProblems(more)}`] : [])].join('\n');
}
