import { paragraphNumber } from '../../answering/citation.js';
import type { Document } from '../../corpus/document.js';
import { incidentsOf } from '../../corpus/incidents-of.js';
import { unmark } from '../../corpus/reading.js';
import type { Outline } from '../../service/outline.js';
import type { ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { emphasize, escapeLine, plainLine, quoteLines } from '../rules/escape.js';
import type { Services } from '../services.js';
import { incidentNames } from '../suggestions.js';
import { dateText, saidBy, shortLine, smallPrint, whereFrom } from './citation-line.js';
import { ACCENT, buttonRows, framed, pageButtons, text } from './components.js';

const INCIDENTS_ON_PAGE = 5;
const NAME_CHARS = 80;
/** What is longer goes without its quote: five of them, escaped, must fit into one message. */
const ENTRY_CHARS = 760;

/** Gives one page of the incidents that the documents name: how many documents, the days they tell of, a first sentence. */
export async function renderIncidents(
  { corpus, outlines }: Pick<Services, 'corpus' | 'outlines'>,
  words: Words,
  wanted = 1,
): Promise<ReplyPayload> {
  const names = incidentNames(corpus);
  if (names.length === 0) return framed(ACCENT.info, [text(words.incidents.none)]);
  const pages = Math.ceil(names.length / INCIDENTS_ON_PAGE);
  const page = Math.min(Math.max(wanted, 1), pages);
  const shown = names.slice((page - 1) * INCIDENTS_ON_PAGE, page * INCIDENTS_ON_PAGE).map((name) => ({
    name,
    documents: corpus.documents.filter((document) =>
      incidentsOf(document).some((one) => plainLine(one) === name),
    ),
  }));
  const told = await outlines(shown.map(({ documents }) => documents.map(({ id }) => id)));
  return framed(ACCENT.info, [
    text(`**${words.incidents.title}** · ${words.count.incidents(names.length)}`),
    ...shown.map(({ name, documents }, at) => text(incidentEntry(name, documents, told[at] ?? {}, words))),
    ...(pages > 1 ? [text(smallPrint([words.pageOf(page, pages)]))] : []),
    ...buttonRows(pageButtons(words.buttons, { action: 'incidents' }, page, pages)),
  ]);
}

function incidentEntry(name: string, documents: readonly Document[], outline: Outline, words: Words): string {
  const head = [
    `**${shortLine(name, NAME_CHARS)}**`,
    smallPrint([
      words.count.documents(documents.length),
      publishedIn(documents, words),
      eventsIn(outline, words),
    ]),
  ].join('\n');
  const document = documents.find(({ id }) => id === outline.opening?.documentId);
  if (document === undefined || outline.opening === undefined) return head;
  const { start } = outline.opening;
  const quoted = quoteLines(emphasize(unmark(document, outline.opening).shown, []));
  const source = whereFrom({ ...document, paragraph: paragraphNumber(document, start) }, words);
  const entry = `${head}\n${quoted}\n${smallPrint([source, saidBy(outline.opening, words)])}`;
  return entry.length <= ENTRY_CHARS ? entry : head;
}

/** The first and last day of publication, as exact as they are known. */
function publishedIn(documents: readonly Document[], words: Words): string {
  const dates = documents.flatMap(({ published }) => published ?? []).sort();
  const span = spanOf(dates.map((date) => dateText(date, words)));
  return span === '' ? words.undated : words.incidents.published(span);
}

/** The first and last day that the documents tell of; nothing where they name no year. */
function eventsIn({ from, to }: Outline, words: Words): string {
  if (from === undefined || to === undefined) return '';
  return words.incidents.events(spanOf([from, to].map((date) => escapeLine(words.eventDate(date)))));
}

function spanOf(dates: readonly string[]): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first} – ${last}`;
}
