import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find-dates.js';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { corpusOf, type Source } from '../answering/corpus-of.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

function valuesIn(source: Source): string[] {
  const [document] = corpusOf({ one: source }).documents;
  return document ? findDates(document).map(({ text, value }) => `${text} = ${value}`) : [];
}

function told(source: Source): string[] {
  return buildTimeline(corpusOf({ one: source })).events.map(
    ({ date, timeText, quotes: [{ text }] }) => `${[date, timeText].filter(Boolean).join(' ')}: ${text}`,
  );
}

describe('the day on which a page was written', () => {
  it('is that of its dateline where it was printed days later', () => {
    const text = 'KILN, March 12 (Wire) — A barn burned on Wednesday.\n\nToday two men were held.';
    expect(valuesIn({ text, published: '2021-03-17' })).toEqual([
      'March 12 = 2021-03-12',
      'Wednesday = 2021-03-10',
      'Today = 2021-03-12',
    ]);
  });

  it('is not that of a dateline months before', () => {
    const text = 'KILN, June 2 (Wire) — A barn burned on Wednesday.';
    expect(valuesIn({ text, published: '2021-03-17' })).toContain('Wednesday = 2021-03-17');
  });
});

describe('days told before', () => {
  it('are meant by their weekday named again', () => {
    const text = 'It was taken by Monday 5 August. Staff noticed on Monday morning.';
    expect(valuesIn({ text, published: '2019-08-12' })).toContain('Monday morning = 2019-08-05');
  });

  it('give a story without metadata its year over a paragraph and half a year', () => {
    const text =
      'The river rose on 12 October 1954.\n\nThe army came on 13 October. Two days later the queen did. An inquiry opened in December.';
    expect(valuesIn({ text })).toContain('December = 1954-12');
  });

  it('are those of the title for a list of times', () => {
    const text =
      'Postmortem: outage of 14 November 2022\n\nDate: 2022-11-18\n\n- 09:31 Error rates rise above five.';
    expect(valuesIn({ text, published: '2022-11-18' })).toContain('09:31 = 2022-11-14');
  });

  it('are those of the stamp of a post', () => {
    const text = 'moorhen — 24/12/2021 08:15\n\nThe power failed last night.';
    expect(valuesIn({ text })).toContain('last night = 2021-12-23');
  });
});

describe('rows and entries', () => {
  it('happened on the day of their column, in any tense', () => {
    const text =
      'date: 2022-01-05 · place: North pit · what: A belt tears and the shift stops\n\npublished: 2022-02-07 · what: A report on the pit';
    expect(told({ text })).toEqual([
      '2022-01-05: date: 2022-01-05 · place: North pit · what: A belt tears and the shift stops',
    ]);
  });

  it('happened at the day and time that open them', () => {
    const text = 'Feb 03, 2023 - 18:42 UTC Card payments work normally again.';
    expect(told({ text })).toEqual([`2023-02-03 18:42 UTC: ${text}`]);
  });

  it('have of several times the one nearest to their day', () => {
    const text = 'The blaze began shortly before 23:00 and was out by 4 a.m. on Sunday.';
    expect(told({ text, published: '2021-03-16' })).toEqual([`2021-03-14 4 a.m.: ${text}`]);
  });

  it('tell both days of two clauses', () => {
    const text = 'On Monday we had changed the seal, and on Tuesday evening Karl heard a noise.';
    expect(told({ text, published: '2022-06-09' }).map((one) => one.slice(0, 10))).toEqual([
      '2022-06-06',
      '2022-06-07',
    ]);
  });

  it('happened when a letter of that day did it', () => {
    const text = 'By letter of 19 November 2018, the plaintiff demanded payment.';
    expect(told({ text })).toEqual([`2018-11-19: ${text}`]);
  });
});

describe('days told in German, French and Spanish', () => {
  it.each([
    ['In der Nacht zum Dienstag brannte das Werk.', 'Dienstag = 2020-09-22'],
    ['Zwischen 2009 und 2012 hatte der Hof Strafen erhalten.', '2009 und 2012 = 2009'],
    ['El puerto fue fundado en 1921.', '1921 = 1921'],
    ['Seit 2013 steht es leer.', '2013 = 2013'],
    ['Der Knecht hatte im März Geld entnommen.', 'März = 2020-03'],
    ['Ende November war sie noch da.', 'November = 2019-11'],
    ['Seit Oktober fehlt die Kasse.', 'Oktober = 2019-10'],
    ['En mars, il avait volé la caisse.', 'mars = 2020-03'],
    ['El robo ocurrió en enero.', 'enero = 2020-01'],
    ['Der Besitzer wurde gestern Abend befragt.', 'gestern Abend = 2020-09-22'],
    ['Am kommenden Freitag wird die Brücke geöffnet.', 'Freitag = 2020-09-25'],
    ['Am Dienstag, dem 22. September, brannte es.', '22. September = 2020-09-22'],
    ["L'incendie a été maîtrisé hier soir par les pompiers.", 'hier soir = 2020-09-22'],
    ['Le maire a démissionné lundi.', 'lundi = 2020-09-21'],
    ['El puente se cerró el lunes por la tormenta.', 'lunes = 2020-09-21'],
    ['El alcalde dimitió ayer.', 'ayer = 2020-09-22'],
    ['Es fiel vom 3. bis 5. Mai 2018 aus.', '3. bis 5. Mai 2018 = 2018-05-03'],
  ])('reads: %s', (text, expected) => {
    expect(valuesIn({ text, published: '2020-09-23' })).toEqual([expected]);
  });

  it.each([
    'Jeden Montag tagt der Rat.',
    'Le marché a lieu le lundi.',
    'Hier wird nicht gearbeitet.',
    'Il a coûté plus de 2000 euros.',
    'Output fell from 2012 to 1998 megawatts.',
  ])('reads no day in: %s', (text) => {
    expect(valuesIn({ text, published: '2020-09-23' })).toEqual([]);
  });
});

describe('the weekdays of a diary', () => {
  it('are counted back from the day of their entry', () => {
    const text = 'Sun 4 July 1999\n\nThe warden opened the sluice on Friday. He will come again on Tuesday.';
    expect(valuesIn({ text }).slice(1)).toEqual(['Friday = 1999-07-02', 'Tuesday = 1999-07-06']);
  });
});

describe('a chronology', () => {
  it('has the years of its headings', async () => {
    const text =
      '# Chronology\n\n**2011**\n- *February:* Rumours spread.\n- *3 March* – Depositors queue outside.\n\n**2012**\n- *9 May* – The court dismisses the suit.';
    const { events } = buildTimeline(await corpusOfFiles({ 'vell.md': text }));
    expect(events.map(({ date }) => date)).toEqual(['2011-02', '2011-03-03', '2012-05-09']);
  });
});

describe('the weekdays below a heading', () => {
  it('are counted from its day where nobody says when the text was written', async () => {
    const text =
      '# Digest of March 2022\n\n## Kiln fire at the works of Hartwell, 4 March\n\nA kiln burst on Friday. The yard was shut on Saturday.\n\n## Boat sunk on Lake Orin near the pier, 19 March\n\nA boat sank on Saturday.';
    const { documents } = await corpusOfFiles({ 'digest.md': text });
    const days = documents
      .flatMap((one) => findDates(one))
      .map(({ text: words, value }) => `${words} = ${value}`);
    expect(days.filter((day) => /day/.test(day))).toEqual([
      'Friday = 2022-03-04',
      'Saturday = 2022-03-05',
      'Saturday = 2022-03-19',
    ]);
  });
});
