import type { Reader, Reading } from './reading.js';
import { NARROWING, YEAR, yearOfTwoDigits } from './words.js';

const FOUR_FIGURES = new RegExp(
  `(?<![\\w$£€¥#.,:/@+-])(${NARROWING})?(${YEAR})(?![\\w%$]|[.,:]\\d|[/-]\\w)`,
  'gi',
);
const RANGE =
  /(?<![\w$£€¥#.,:/@+-])(?:(?:from|between)\s+)?((?:1[5-9]|20)\d\d)\s?(?:-|–|—|\/|\bto\b|(?<=\bbetween\s{1,3}\d{4}\s)and\b|\bthrough\b)\s?((?:1[5-9]|20)\d\d|\d\d)(?![\w%$]|[.,:]\d|[/-])/g;
const APOSTROPHE =
  /\b(?:in|since|of|until|before|after|by|summer|winter|spring|fall|autumn|late|early|the)\s+[’'](\d\d)(?![\ds’'])/gi;

const LEADS_TO_YEAR =
  /\b(?:in|since|until|till|during|from|(?:back|dates?|dated|dating|prior|postponed|extended|moved|delayed|deferred|pushed|due|according|compared|relative|returns?|(?:1[5-9]|20)\d\d) to|by|of|before|after|between|and|or|through|throughout|around|circa|ca?\.|year|years|as early as|as late as|as of|for|late|early|mid|fiscal|autumn|spring|summer|winter|fall|than|back|only|beyond|toward|towards|both|due|in\s+about|since\s+about|into)\s+$/i;
/** "and 2018 carts were lost": these words stand before counts as often. */
const WEAK_LEAD = /\b(?:and|or|to|for|than|only)\s+$/i;
const PLURAL_BEHIND = /^\s+(?!(?:was|is|has|as|its|his|this|does)\b)[a-z]{2,}s\b/;
/** "the 2018 attack", "China's 2017 ban", "her 2016 book" */
const DETERMINED = /(?:\b(?:the|a|an|its|his|her|their|our|this|that)|[’']s|s[’'])\s+(?:\w+\s+)?$/i;
const SENTENCE_START = /(?:^|[.!?]["”’]?\s+|\n[^\S\n]*)$/;
const IN_BRACKETS = /[([]\s*$/;
const CLOSES_BRACKETS = /^\s*[)\];,]/;

/** What is counted, measured, numbered or titled rather than dated. */
const COUNTED =
  /^\s+(?:(?:new|more|other|different|active|local|of the|registered|additional)\s+)*(?:GMT|UTC|hours|people|persons?|users?|customers?|homes?|houses?|jobs?|workers?|employees|miles?|km|kilomet\w+|(?:kilo|mega|giga|tera)?watts?|[KMG]Wh?|met(?:er|re)s?|feet|acres|tons?|tonnes|kg|degrees|percent|per cent|million|billion|thousand|hundred|dollars?|euros?|pounds|yuan|yen|bitcoins?|btc|eth|coins|tokens|shares|votes?|points?|pages?|words|items|copies|times|minutes|hours|days|weeks|soldiers|troops|students|members|deaths|cases|victims|patients|passengers|cars|trees|of them|block|blocks|rpm|watts?|volts?|calories|hertz|mhz|bytes|mb|gb|pixels?|px|lines|seats|rooms|entries|records|rows|files)\b/i;
const NUMBERED =
  /\b(?:rooms?|flight|route|page|pages|version|model|windows|office|street|avenue|channel|unit|building|order|number|no\.?|box|gate|extension|ext\.|code|pin|error|port|section|article|rfc|iso|bus|train|suite|house|apartment|block|line|level|serial|account|ticket|case|hall|court|bill|regulation|playstation|euro|fifa|expo|runner|boeing|mazda|russell|catch|over|under|about|approximately|nearly|almost|exactly|roughly|some|least|most|up to|out of|price of|scores? of|worth|total of|all|another|these|those|cost|costs|sold|bought|earned|raised|killed|injured|detained|arrested|(?:raised|increased|lowered|cut|reduced|upped|lifted|expanded)(?:\s+\w+){0,2}\s+from)\s+$/i;
const TITLED = /^(?:["”’'])/;
const OPENS_TITLE = /["“‘']$/;
/** "a silver 2015 Honda": the year of a model, unless a thing that happened stands behind it. */
const MAKE =
  /^\s+(?:Acura|Audi|Bentley|BMW|Buick|Cadillac|Cessna|Chevrolet|Chevy|Chrysler|Citro[eë]n|Dodge|Ducati|Ferrari|Fiat|Ford|GMC|Harley|Honda|Hyundai|Infiniti|Isuzu|Jaguar|Jeep|Kawasaki|Kia|Lamborghini|Land Rover|Lexus|Lincoln|Mahindra|Maruti|Mazda|Mercedes|Mini|Mitsubishi|Nissan|Opel|Peugeot|Pontiac|Porsche|Range Rover|Renault|Rolls|Seat|Skoda|Subaru|Suzuki|Tata|Tesla|Toyota|Vauxhall|Volkswagen|Volvo|VW|Yamaha)\b(?!\s+(?:recall|scandal|crash|strike|case|deal|merger|fire|trial|study|report|ruling|lawsuit|layoffs|explosion)\b)/;
const NOVEL = /(?:Orwell[’']s|novel|book|film|movie|album|song|play)\s+["“‘']?$/i;
/** "the 1812 Overture": a work is called so. */
const WORK = /^\s+(?:Overture|Symphony|Sonata|Concerto)\b/;
/** "the 2000 census", "the 1996 Olympics": held in rounds, so that the year tells which. */
const HELD_BEHIND =
  /^\s+(?:presidential\s+|general\s+|parliamentary\s+|congressional\s+|Summer\s+|Winter\s+|U\.S\.\s+)?(?:census|elections?|campaigns?|Olympics?|Games|season|budget|World\s+Cup|races?|vote|levels)\b/;
/** "1990 earnings", "predicting 1990 BellSouth earnings": figures are told of years. */
const FIGURES_BEHIND =
  /^\s+(?:(?:[A-Z][\w&]+|net|operating|annual|total)\s+)?(?:earnings|sales|profits?|revenues?|income|output|budgets?|figures|results)\b/;
/** "2003, 2005, 2007 and 2009" */
const LISTED_BEHIND = /^(?:,\s(?:1[89]|20)\d\d){1,8},?\s+(?:and|or)\s+(?:1[89]|20)\d\d(?!\s+[a-z]+s\b|[\d,])/;
/** A film, not an entry of a log. */
const FILM = /^:\s+(?:A|An|The)\s+\p{Lu}/u;

/** Years, ranges of years, and years with an apostrophe. */
export const readYears: Reader = (text) => [...ranges(text), ...single(text), ...short(text)];

function single(text: string): Reading[] {
  return [...text.matchAll(FOUR_FIGURES)].flatMap((match) => {
    const [whole, narrowing, figures = ''] = match;
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const behind = text.slice(end, end + 40);
    const year = Number(figures);
    if (!narrowing && !isYear(year, before, behind)) return [];
    return [{ start: match.index, end, meaning: { kind: 'calendar', year } as const }];
  });
}

const ONLY_MARKS = /^[^\p{L}\p{N}]{0,12}$/u;
/** "from 2012 to 1998 megawatts": what the second number counts the first does too. */
const TO_NUMBER = /^\s+(?:to|and|or)\s+\d[\d.,]{0,12}(?=\s)/;
/** "520 million by 2008 and 600 million by 2010" */
const BY_YEAR = /\b(?:by|in|since)\s+$/i;
const AND_BEHIND = /^\s+and\s/;
/** "the 2000 to 2500 warheads": no year is so far off. */
const TO_NO_YEAR = /^\s+(?:to|or)\s+(?:2[1-9]|[3-9]\d)\d\d\b/;

/** Whether a number counts or names something. */
function isOfThing(before: string, behind: string): boolean {
  const isBy = BY_YEAR.test(before) && AND_BEHIND.test(behind);
  return (
    (!isBy && TO_NUMBER.test(behind) && COUNTED.test(behind.replace(TO_NUMBER, ''))) ||
    TO_NO_YEAR.test(behind) ||
    COUNTED.test(behind) ||
    NUMBERED.test(before) ||
    NOVEL.test(before) ||
    MAKE.test(behind) ||
    (OPENS_TITLE.test(before) && TITLED.test(behind)) ||
    WORK.test(behind) ||
    (FILM.test(behind) && !SENTENCE_START.test(before))
  );
}

function isYear(year: number, before: string, behind: string): boolean {
  if (isOfThing(before, behind)) return false;
  const recent = year >= 1800;
  if (recent && DETERMINED.test(before) && HELD_BEHIND.test(behind)) return true;
  if (recent && LISTED_BEHIND.test(behind)) return true;
  if (recent && year % 100 !== 0 && FIGURES_BEHIND.test(behind)) return true;
  // "in 1500 homes", "by 2000 voters": a round number before a plural counts.
  if (
    year % 100 === 0 &&
    /^\s+[a-z]+s\b/.test(behind) &&
    !/^\s+(?:was|is|has|as|its|his|this)\b/.test(behind)
  )
    return false;
  if (recent && /^[’']s\s/.test(behind)) return true;
  if (/\bthe\s+year\s+$/i.test(before)) return true;
  if (WEAK_LEAD.test(before) && (PLURAL_BEHIND.test(behind) || /^\s+(?:more|others)\b/.test(behind)))
    return false;
  if (LEADS_TO_YEAR.test(before)) return recent || /\bin\s+$/i.test(before);
  if (!recent) return false;
  // "2011" alone heads what stands below it.
  if (ONLY_MARKS.test(before) && ONLY_MARKS.test(behind)) return true;
  if (IN_BRACKETS.test(before) && CLOSES_BRACKETS.test(behind)) return true;
  if (DETERMINED.test(before))
    return /^(?:\s+[a-z]|-)/i.test(behind) && !/^\s+(?:is|was|were|are)\b/.test(behind);
  if (SENTENCE_START.test(before))
    return /^(?:\s+(?:was|is|saw|has|brought|began|ended|will|marked|also|could|would|may|might|should|promises)\b|[:,])/.test(
      behind,
    );
  // "The hack of Mt. Gox, 2014" and captions
  return /,\s+$/.test(before) && /^(?:[,.;)]|$|\s+(?:when|and|after|before)\b)/.test(behind);
}

function ranges(text: string): Reading[] {
  return [...text.matchAll(RANGE)].flatMap((match) => {
    const [whole, from = '', to = ''] = match;
    const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
    const first = Number(from);
    const end = match.index + whole.length;
    if (last <= first || last - first > 400 || COUNTED.test(text.slice(end, end + 40))) return [];
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (NUMBERED.test(before)) return [];
    return [
      {
        start: match.index,
        end,
        meaning: { kind: 'calendar', year: first } as const,
        endMeaning: { kind: 'calendar', year: last } as const,
      },
    ];
  });
}

function short(text: string): Reading[] {
  return [...text.matchAll(APOSTROPHE)].map((match) => ({
    start: match.index + match[0].length - 3,
    end: match.index + match[0].length,
    meaning: { kind: 'calendar', year: yearOfTwoDigits(match[1] ?? '') } as const,
  }));
}
