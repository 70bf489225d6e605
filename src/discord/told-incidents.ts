import type { CitedPlace } from '../answering/answer.js';
import { locate } from '../answering/citation.js';
import { type Excerpt, excerptOf } from '../corpus/excerpt.js';
import { incidentsOf } from '../corpus/incidents-of.js';
import type { Opening, Outline } from '../service/outline.js';
import { dealToPages, type PageNumber, turnTo } from './pages.js';
import { plainLine } from './rules/escape.js';
import type { Services } from './services.js';
import { incidentNames } from './suggestions.js';

/** What the documents tell of one incident, in short. */
export interface ToldIncident extends Pick<Outline, 'from' | 'to'> {
  readonly name: string;
  /** How many documents tell of it. */
  readonly documents: number;
  /** Their days of publication, as exact as they are known, in order. */
  readonly published: readonly string[];
  /** A first sentence that may stand alone, and where it stands. */
  readonly opening?: Pick<Opening, 'stance' | 'attributedTo'> & {
    readonly excerpt: Excerpt;
    readonly place: CitedPlace;
  };
}

/** One page of all incidents. */
export interface IncidentPage extends PageNumber {
  readonly incidents: readonly ToldIncident[];
  /** How many there are on all pages. */
  readonly all: number;
}

/** Fits a phone's screen. */
const INCIDENTS_ON_PAGE = 3;

/** Looks up what one page of the incidents shows; the nearest page where that is not there. */
export async function incidentPage(
  { corpus, outlines }: Pick<Services, 'corpus' | 'outlines'>,
  wanted = 1,
): Promise<IncidentPage> {
  const names = incidentNames(corpus);
  if (names.length === 0) return { incidents: [], all: 0, page: 1, pages: 1 };
  const pages = dealToPages(names, ({ length }) => length <= INCIDENTS_ON_PAGE);
  const { shown: onPage = [], ...number } = turnTo(pages, wanted);
  const shown = onPage.map((name) => ({
    name,
    documents: corpus.documents.filter((document) =>
      incidentsOf(document).some((one) => plainLine(one) === name),
    ),
  }));
  const told = await outlines(shown.map(({ documents }) => documents.map(({ id }) => id)));
  const incidents = shown.map(({ name, documents }, at): ToldIncident => {
    const { opening, ...days } = told[at] ?? {};
    const document = documents.find(({ id }) => id === opening?.documentId);
    return {
      name,
      documents: documents.length,
      published: documents.flatMap(({ published }) => published ?? []).sort(),
      ...days,
      ...(opening !== undefined && document !== undefined && { opening: openingIn(document, opening) }),
    };
  });
  return { incidents, all: names.length, ...number };
}

function openingIn(
  document: Services['corpus']['documents'][number],
  opening: Opening,
): NonNullable<ToldIncident['opening']> {
  const place = locate(document, opening.start);
  const { stance, attributedTo } = opening;
  const excerpt = excerptOf(document, opening);
  return { excerpt, place, stance, ...(attributedTo !== undefined && { attributedTo }) };
}
