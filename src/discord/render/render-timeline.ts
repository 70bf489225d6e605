import { type APIComponentInContainer, ComponentType } from 'discord.js';
import { placeable } from '../../timeline/chart/chart-entries.js';
import type { Event, EventQuote, Timeline } from '../../timeline/timeline.js';
import type { ReplyFile, ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { dealToPages, pageLine, turnTo } from '../pages.js';
import { escapeLine } from '../rules/escape.js';
import { LIMITS } from '../rules/limits.js';
import { shortLine, smallPrint, whereFrom } from './citation-line.js';
import {
  ACCENT,
  blockParts,
  buttonRows,
  framed,
  pageButtons,
  SUBJECT_ID,
  text,
  textChars,
  textsIn,
} from './components.js';
import { narrowedTo } from './narrowed-to.js';
import { overviewParts } from './overview.js';
import { type PassageBlock, showExcerpt } from './passage-block.js';
import {
  BUTTONS_POINTS,
  FRAME_POINTS,
  GAP_POINTS,
  PHONE_POINTS,
  PICTURE_POINTS,
  phoneHeights,
} from './phone-height.js';
import type { TimelineView } from './timeline-view.js';

const EVENTS_ON_PAGE = 5;
/** Of a phone's screen, what goes to the picture, the last line and the buttons. */
const FIXED_POINTS = FRAME_POINTS + PICTURE_POINTS + GAP_POINTS + 18 + BUTTONS_POINTS;
const SPARE_CHARS = 100;
/** Sources named below an event beside the first. */
const ALSO_SHOWN = 3;
const COUNTERPARTS_SHOWN = 2;
const FILES_ON_PAGE = 3;
const TIME_CHARS = 40;
const SENTENCE_START = /^(?:At|Around|About|In|On|By|Before|After|Late|Early|Just|Shortly)\b/;

interface Entry {
  readonly event: Event;
  readonly n: number;
  readonly blocks: readonly PassageBlock[];
}

/**
 * Gives one page of a timeline with a picture of the events on it. Every sentence is checked against its document and shown
 * whole, a claim together with what answers it; a date is as exact as the documents have it.
 * @throws QuoteMismatchError when a sentence does not stand in its document
 */
export async function renderTimeline(timeline: Timeline, view: TimelineView): Promise<ReplyPayload> {
  const { words, state } = view;
  const head = headParts(view);
  const events = inOrder(timeline, state.newestFirst === true);
  if (events.length === 0) return framed(ACCENT.refused, [...head, text(words.timeline.none)]);
  const overview = view.overview === true ? overviewParts(events, view) : [];
  if (overview.length > 0) return framed(ACCENT.info, [...head, ...overview]);
  const space = LIMITS.textDisplayTotalChars - SPARE_CHARS - textChars(head);
  const room = { chars: space, points: PHONE_POINTS - FIXED_POINTS - phoneHeights(textsIn(head)) };
  const pages = dealToPages(
    events.map((event, at) => showEvent(event, at + 1, view, space)),
    (together) => fitOnPage(together, room),
  );
  const { shown: entries = [], ...number } = turnTo(pages, view.page);
  const onPage = entries.map(({ event }) => event);
  const picture = await view.picture(
    onPage.filter(({ date }) => date !== null),
    entries[0]?.n ?? 1,
    words,
  );
  const drawn = placeable(onPage).length;
  const pageState = { ...state, page: number.page };
  return framed(
    ACCENT.info,
    [
      ...head,
      ...(picture === null ? [] : [gallery(picture)]),
      ...entries.flatMap(({ blocks }) => blocks.flatMap(blockParts)),
      text(
        smallPrint([
          words.count.events(events.length),
          pageLine(number, words),
          picture !== null && drawn < onPage.length ? words.timeline.pictured(drawn, onPage.length) : '',
        ]),
      ),
      ...buttonRows(pageButtons(words.buttons, pageState, number)),
    ],
    [...(picture === null ? [] : [picture]), ...entries.flatMap(filesOf)],
  );
}

function headParts(view: TimelineView): APIComponentInContainer[] {
  const { words, title, topic, state, source } = view;
  const notes = [
    narrowedTo(state, source, words),
    state.newestFirst === true ? words.timeline.newest : '',
  ].filter((note) => note !== '');
  return [
    topic === undefined ? text(`**${title}**`) : text(`${title}: **${escapeLine(topic)}**`, SUBJECT_ID),
    ...(notes.length > 0 ? [text(smallPrint(notes))] : []),
  ];
}

/** Dated events either way round, those without a year after them, then the undated. */
function inOrder({ events, undated }: Timeline, newestFirst: boolean): Event[] {
  const hasYear = ({ date }: Event) => date?.startsWith('XXXX') === false;
  const dated = events.filter(hasYear);
  return [
    ...(newestFirst ? dated.toReversed() : dated),
    ...events.filter((event) => !hasYear(event)),
    ...undated,
  ];
}

function showEvent(event: Event, n: number, view: TimelineView, space: number): Entry {
  const { words } = view;
  const [first, ...others] = event.quotes;
  const answers = event.counterparts.slice(0, COUNTERPARTS_SHOWN);
  const maxChars = space / (answers.length + 1) - 400;
  const heading = `**${n}. ${dateOf(event, words)}**`;
  const also = others.slice(0, ALSO_SHOWN).map((quote) => whereFrom(view.telling(quote).place, words));
  const told = showTelling(first, `event-${n}.txt`, view, maxChars, [
    event.basis === null ? '' : words.timeline.basis[event.basis],
    also.length === 0 ? '' : `${words.timeline.also} ${also.join('; ')}`,
  ]);
  return {
    event,
    n,
    blocks: [
      { ...told, text: `${heading}\n${told.text}` },
      ...answers.map((quote, at) => {
        const block = showTelling(quote, `event-${n}-${at + 1}.txt`, view, maxChars, []);
        return { ...block, text: `${words.answer.onRecord}\n${block.text}` };
      }),
    ],
  };
}

function showTelling(
  quote: EventQuote,
  fileName: string,
  view: TimelineView,
  maxChars: number,
  notes: readonly string[],
): PassageBlock {
  const { words } = view;
  const { excerpt, place, stance, attributedTo } = view.telling(quote);
  const by = attributedTo === undefined ? null : shortLine(attributedTo, TIME_CHARS);
  const caption = smallPrint([whereFrom(place, words), words.stance(stance, by), ...notes]);
  return showExcerpt(excerpt, { caption, maxChars, fileName, words: words.long });
}

function dateOf({ date, endDate, timeText }: Event, words: Words): string {
  if (date === null) return words.undated;
  const inWords = (value: string) => escapeLine(words.eventDate(value));
  const span = endDate === undefined ? inWords(date) : `${inWords(date)} – ${inWords(endDate)}`;
  return timeText === undefined ? span : `${span}, ${shortLine(inSentence(timeText), TIME_CHARS)}`;
}

/** The document's words of a time, which may have begun its sentence. */
function inSentence(timeText: string): string {
  return timeText.replace(SENTENCE_START, (word) => word.toLowerCase());
}

/** Whether Discord takes a page of such events, and a phone shows it whole. */
function fitOnPage(
  entries: readonly Entry[],
  room: { readonly chars: number; readonly points: number },
): boolean {
  const texts = entries.flatMap(({ blocks }) => blocks.map((block) => block.text));
  return (
    entries.length <= EVENTS_ON_PAGE &&
    texts.reduce((sum, { length }) => sum + length, 0) <= room.chars &&
    phoneHeights(texts) <= room.points &&
    entries.flatMap(filesOf).length <= FILES_ON_PAGE
  );
}

function filesOf({ blocks }: Entry): ReplyFile[] {
  return blocks.flatMap((block) => block.file ?? []);
}

function gallery(picture: ReplyFile): APIComponentInContainer {
  const media = { url: `attachment://${picture.name}` };
  return {
    type: ComponentType.MediaGallery,
    items: [{ media, ...(picture.description === undefined ? {} : { description: picture.description }) }],
  };
}
