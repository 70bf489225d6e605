import { ButtonStyle } from 'discord.js';
import { locate } from '../../answering/citation.js';
import type { Document } from '../../corpus/document.js';
import { excerptOf } from '../../corpus/excerpt.js';
import { incidentsOf } from '../../corpus/incidents-of.js';
import { unmark } from '../../corpus/marks.js';
import type { Draft, WrittenDocument } from '../../curating/curation.js';
import { findTwin } from '../../curating/find-twin.js';
import type { Span } from '../../language/span.js';
import type { LoadReport } from '../../service/reload.js';
import type { ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { escapeLine } from '../rules/escape.js';
import { publishedIn, shortLine, smallPrint, whereFrom } from './citation-line.js';
import { ACCENT, blockParts, button, buttonRows, framed, notice, text } from './components.js';
import { showExcerpt } from './passage-block.js';

const NAME_CHARS = 80;
const VALUE_CHARS = 200;
const HINT_CHARS = 60;
const PROBLEM_CHARS = 180;
/** Documents, pieces that were cut, dates and problems that are named; the rest is counted. */
const NAMED = 5;
const QUOTES = 3;
const QUOTE_CHARS = 600;
/** Sentences of some length show best how a document is read. */
const SHORTEST = 25;
const LONGEST = 400;

/**
 * Shows what was read of a file before it is added: its documents, what was cut, dates, what is wrong, and how it would be
 * quoted. Its buttons correct it, add it or let it be.
 * @param notes - lines that go first, escaped
 */
export function renderDraft(draft: Draft, words: Words, notes: readonly string[] = []): ReplyPayload {
  const { curate } = words;
  const quotes = quotesOf(draft.written).map(({ document, sentence }, i) => {
    const caption = smallPrint([whereFrom(locate(document, sentence.start), words)]);
    return showExcerpt(excerptOf(document, sentence), {
      caption,
      maxChars: QUOTE_CHARS,
      fileName: `quote-${i + 1}.txt`,
      words: words.long,
    });
  });
  const files = quotes.flatMap(({ file }) => file ?? []);
  const state = { source: draft.id };
  return framed(
    ACCENT.notice,
    [
      text(`**${curate.title}**\n-# ${shortLine(draft.original.name, NAME_CHARS)}`),
      ...(notes.length === 0 ? [] : [text(notes.map((note) => `⚠ ${note}`).join('\n'))]),
      text(aboutLines(draft, words).join('\n')),
      text(readLines(draft, words).join('\n')),
      ...(quotes.length === 0 ? [] : [text(`**${curate.preview}**`)]),
      ...quotes.flatMap(blockParts),
      ...buttonRows([
        button(curate.add, { ...state, action: 'adddraft' }, ButtonStyle.Primary),
        button(curate.correct, { ...state, action: 'draft' }),
        button(curate.discard, { ...state, action: 'dropdraft' }),
      ]),
    ],
    files,
  );
}

function aboutLines({ written }: Draft, words: Words): string[] {
  const { sources, curate } = words;
  if (written.length > 1) {
    const titles = written.map(({ document }) => `- ${shortLine(document.title, NAME_CHARS)}`);
    return [words.count.documents(written.length), ...someOf(titles, words)];
  }
  const document = written[0]?.document;
  if (document === undefined) return [];
  const { title, publisher, url } = document;
  const value = (said: string | undefined) =>
    said === undefined || said === '' ? sources.unknownValue : shortLine(said, VALUE_CHARS);
  return [
    `${curate.field.title}: ${value(title)}`,
    `${sources.publisher}: ${value(publisher)}`,
    `${curate.field.published}: ${publishedIn(document, words)}`,
    `${curate.field.url}: ${value(url)}`,
    `${sources.incident}: ${value(incidentsOf(document).join('; '))}`,
  ];
}

function readLines({ documents, written, problems }: Draft, words: Words): string[] {
  const { curate } = words;
  const passages = written.reduce((sum, one) => sum + one.passages.length, 0);
  const cut = documents.flatMap((document) =>
    document.blocks.filter(({ kind }) => kind === 'boilerplate').map((block) => cutLine(document, block)),
  );
  const dates = written.flatMap((one) => one.dates);
  const wrong = [...problems, ...written.flatMap((one) => one.problems)].map(
    ({ message }) => `⚠ ${shortLine(message, PROBLEM_CHARS)}`,
  );
  const told = [...new Set(dates)].map((value) => escapeLine(words.eventDate(value)));
  return [
    curate.read(passages),
    ...(cut.length === 0 ? [curate.nothingCut] : [curate.cut, ...someOf(cut, words)]),
    `${curate.dates}: ${told.length === 0 ? words.sources.unknownValue : inOneLine(told, words)}`,
    ...someOf([...new Set(wrong)], words),
  ];
}

/** A hint of what was left out and why; no quote. */
function cutLine(document: Document, block: Document['blocks'][number]): string {
  const words = shortLine(unmark(document, block).shown, HINT_CHARS);
  return `- ${shortLine(block.reason ?? '', HINT_CHARS)}: ${words}`;
}

function someOf(lines: readonly string[], { reload }: Words): string[] {
  const rest = lines.length - NAMED;
  return rest > 0 ? [...lines.slice(0, NAMED), `-# ${reload.more(rest)}`] : [...lines];
}

function inOneLine(values: readonly string[], { reload }: Words): string {
  const rest = values.length - NAMED;
  return [...values.slice(0, NAMED), ...(rest > 0 ? [reload.more(rest)] : [])].join(', ');
}

/** The first sentence, one from the middle and the last, of those that show well. */
function quotesOf(
  written: readonly WrittenDocument[],
): { readonly document: Document; readonly sentence: Span }[] {
  const all = written.flatMap(({ document, passages }) =>
    passages.flatMap(({ sentences }) => sentences.map((sentence) => ({ document, sentence }))),
  );
  const fitting = all.filter(
    ({ sentence: { start, end } }) => end - start >= SHORTEST && end - start <= LONGEST,
  );
  const from = fitting.length > 0 ? fitting : all;
  const at = [0, Math.floor((from.length - 1) / 2), from.length - 1].slice(0, QUOTES);
  return [...new Set(at)].flatMap((i) => from[i] ?? []);
}

/** Makes notes to go beside a draft: that a document of the collection says the same already. */
export function draftNotes({ written }: Draft, documents: readonly Document[], { curate }: Words): string[] {
  const twins = written.flatMap(({ document }) => findTwin(document, documents) ?? []);
  return [...new Set(twins)].slice(0, 1).map(({ title }) => curate.similar(shortLine(title, NAME_CHARS)));
}

/** Asks before a document goes to the bin. @param others - titles of what else its file holds */
export function renderRemoval(
  document: Document,
  file: string,
  { key, others }: { readonly key: string; readonly others: number },
  words: Words,
): ReplyPayload {
  const { curate } = words;
  const { paragraph: _, ...place } = locate(document, 0);
  return framed(ACCENT.notice, [
    text(`**${curate.removeTitle}**\n${whereFrom(place, words)}\n-# ${shortLine(file, VALUE_CHARS)}`),
    ...(others === 0 ? [] : [text(`⚠ ${curate.several(others)}`)]),
    ...buttonRows([
      button(curate.remove, { action: 'bin', source: key }, ButtonStyle.Danger),
      button(curate.keep, { action: 'keep', source: key }),
    ]),
  ]);
}

/**
 * Tells what was done, and when it shows.
 * @param report - of the reading after it; absent where the folder is only read later
 */
export function renderCurated(
  said: string,
  paths: readonly string[],
  report: LoadReport | undefined,
  words: Words,
): ReplyPayload {
  const { curate, reload } = words;
  const names = someOf(
    paths.map((path) => `- ${shortLine(path, VALUE_CHARS)}`),
    words,
  );
  const shows =
    report === undefined
      ? curate.later
      : report.outcome === 'failed'
        ? reload.failed(shortLine(report.reason ?? '', PROBLEM_CHARS))
        : reload.documents(report.documents);
  const accent = report?.outcome === 'failed' ? ACCENT.fault : ACCENT.info;
  return notice(accent, [`**${said}**`, ...names, shows].join('\n'));
}
