import type { Stance } from '../answering/answer.js';
import { paragraphNumber } from '../answering/citation.js';
import { judgeStance } from '../answering/stance.js';
import type { Corpus, Document } from '../corpus/document.js';
import { dateText, shortLine, smallPrint, whereFrom } from './citation-line.js';
import type { ReplyPayload } from './command.js';
import { ACCENT, buttonRows, framed, pageButtons, text } from './components.js';
import { emphasize, escapeLine, plainLine, quoteLines } from './escape.js';
import type { Words } from './locales/index.js';
import { paragraphsOf } from './paragraphs.js';
import type { Services } from './services.js';
import { incidentNames } from './suggestions.js';

const INCIDENTS_ON_PAGE = 5;
const NAME_CHARS = 80;
/** A longer first sentence is not shown: five of them, escaped, must fit into one message. */
const QUOTE_CHARS = 300;
const ENTRY_CHARS = 760;
/** Farther down a document no longer says what it is about. */
const SENTENCES_TRIED = 5;
const CONTESTED: ReadonlySet<Stance> = new Set(['claim', 'denial']);

type Told = Pick<Services, 'corpus' | 'timeline'>;

/** One page of the incidents that the documents name: how many documents, the days they tell of, a first sentence. */
export function renderIncidents(told: Told, words: Words, wanted = 1): ReplyPayload {
  const { corpus } = told;
  const names = incidentNames(corpus);
  if (names.length === 0) return framed(ACCENT.info, [text(words.incidents.none)]);
  const pages = Math.ceil(names.length / INCIDENTS_ON_PAGE);
  const page = Math.min(Math.max(wanted, 1), pages);
  const shown = names.slice((page - 1) * INCIDENTS_ON_PAGE, page * INCIDENTS_ON_PAGE);
  return framed(ACCENT.info, [
    text(`**${words.incidents.title}** · ${words.count.incidents(names.length)}`),
    ...shown.map((name) => text(incidentEntry(name, told, words))),
    ...(pages > 1 ? [text(smallPrint([words.pageOf(page, pages)]))] : []),
    ...buttonRows(pageButtons(words.buttons, { action: 'incidents' }, page, pages)),
  ]);
}

function incidentEntry(name: string, { corpus, timeline }: Told, words: Words): string {
  const documents = corpus.documents.filter(({ incident }) => plainLine(incident ?? '') === name);
  const head = [
    `**${shortLine(name, NAME_CHARS)}**`,
    smallPrint([
      words.count.documents(documents.length),
      publishedIn(documents, words),
      eventsIn(timeline, documents, words),
    ]),
  ].join('\n');
  const opening = documents.map((document) => openingOf(document, corpus)).find((found) => found !== null);
  if (opening === undefined || opening === null) return head;
  const quoted = quoteLines(emphasize(opening.text, []));
  const entry = `${head}\n${quoted}\n-# ${whereFrom({ ...opening.document, paragraph: opening.paragraph }, words)}`;
  return entry.length <= ENTRY_CHARS ? entry : head;
}

/** The first and last day of publication, as exact as they are known. */
function publishedIn(documents: readonly Document[], words: Words): string {
  const dates = documents.flatMap(({ published }) => published ?? []).sort();
  const span = spanOf(dates.map((date) => dateText(date, words)));
  return span === '' ? words.undated : words.incidents.published(span);
}

/** The first and last day that the documents tell of; nothing where they name no year. */
function eventsIn(timeline: Services['timeline'], documents: readonly Document[], words: Words): string {
  const { events } = timeline.narrowed({ documentIds: documents.map(({ id }) => id) });
  const dates = events.flatMap(({ date }) => (date === null || date.startsWith('XXXX') ? [] : [date]));
  const span = spanOf(dates.map((date) => escapeLine(words.eventDate(date))));
  return span === '' ? '' : words.incidents.events(span);
}

function spanOf(dates: readonly string[]): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first} – ${last}`;
}

/**
 * The first sentence of a document's running text that neither accuses nor denies, if it is short enough to show whole:
 * a list has no room for the other side.
 */
function openingOf(document: Document, corpus: Corpus) {
  const paragraphs = paragraphsOf(document);
  const sentences = corpus.passages
    .filter(({ documentId }) => documentId === document.id)
    .flatMap((passage) => passage.sentences);
  const opening = sentences
    .filter(({ start }) =>
      paragraphs.some((block) => block.kind === 'paragraph' && block.start <= start && start < block.end),
    )
    .slice(0, SENTENCES_TRIED)
    .find((sentence) => !CONTESTED.has(judgeStance(document.text, sentence).stance));
  if (opening === undefined || opening.end - opening.start > QUOTE_CHARS) return null;
  const paragraph = paragraphNumber(document, opening.start);
  return { document, paragraph, text: document.text.slice(opening.start, opening.end) };
}
