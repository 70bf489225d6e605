import type { ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { pageLine } from '../pages.js';
import { emphasize, escapeLine, quoteLines } from '../rules/escape.js';
import type { IncidentPage, ToldIncident } from '../told-incidents.js';
import { dateText, saidBy, shortLine, smallPrint, whereFrom } from './citation-line.js';
import { ACCENT, buttonRows, framed, pageButtons, text } from './components.js';
import { BUTTONS_POINTS, FRAME_POINTS, PHONE_POINTS, phoneHeight, phoneHeights } from './phone-height.js';

const NAME_CHARS = 80;
/** What is longer goes without its quote: three of them, escaped, must fit into one message. */
const ENTRY_CHARS = 1200;
/** Of a phone's screen, what the title, the last line and the buttons leave. */
const LIST_POINTS = PHONE_POINTS - FRAME_POINTS - BUTTONS_POINTS - 55;

/** Gives one page of the incidents that the documents name: how many documents, the days they tell of, a first sentence. */
export function renderIncidents(shown: IncidentPage, words: Words): ReplyPayload {
  const { incidents, all } = shown;
  if (all === 0) return framed(ACCENT.info, [text(words.incidents.none)]);
  return framed(ACCENT.info, [
    text(`**${words.incidents.title}** · ${words.count.incidents(all)}`),
    ...entriesThatFit(incidents.map((incident) => incidentEntry(incident, words))).map((entry) =>
      text(entry),
    ),
    ...(shown.pages > 1 ? [text(smallPrint([pageLine(shown, words)]))] : []),
    ...buttonRows(pageButtons(words.buttons, { action: 'incidents' }, shown)),
  ]);
}

interface Entry {
  readonly head: string;
  /** The head with a first sentence, where there is one. */
  readonly whole: string;
}

/** Leaves out quotes, the highest first, until a phone shows all. */
function entriesThatFit(entries: readonly Entry[]): string[] {
  const shown = entries.map(({ head, whole }) => (whole.length <= ENTRY_CHARS ? whole : head));
  const heights = entries.map(({ head, whole }) => phoneHeight(whole) - phoneHeight(head));
  const highestFirst = [...heights.keys()].sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  for (const at of highestFirst) {
    if (phoneHeights(shown) <= LIST_POINTS) break;
    shown[at] = entries[at]?.head ?? '';
  }
  return shown;
}

function incidentEntry(incident: ToldIncident, words: Words): Entry {
  const { name, documents, opening } = incident;
  const head = [
    `**${shortLine(name, NAME_CHARS)}**`,
    smallPrint([words.count.documents(documents), publishedIn(incident, words), eventsIn(incident, words)]),
  ].join('\n');
  if (opening === undefined) return { head, whole: head };
  const quoted = quoteLines(emphasize(opening.excerpt.shown, []));
  const said = smallPrint([whereFrom(opening.place, words), saidBy(opening, words)]);
  return { head, whole: `${head}\n${quoted}\n${said}` };
}

/** The first and last day of publication, as exact as they are known. */
function publishedIn({ published }: ToldIncident, words: Words): string {
  const span = spanOf(published.map((date) => dateText(date, words)));
  return span === '' ? words.undated : words.incidents.published(span);
}

/** The first and last day that the documents tell of; nothing where they name no year. */
function eventsIn({ from, to }: ToldIncident, words: Words): string {
  if (from === undefined || to === undefined) return '';
  return words.incidents.events(spanOf([from, to].map((date) => escapeLine(words.eventDate(date)))));
}

function spanOf(dates: readonly string[]): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first} – ${last}`;
}
