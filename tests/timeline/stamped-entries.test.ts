import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.js';
import { readText } from '../../src/corpus/formats/text.js';
import { cutPassages } from '../../src/corpus/passages.js';
import { buildTimeline } from '../../src/timeline/build-timeline.js';

function told(text: string): string[] {
  const { blocks, marks = [] } = readText(text);
  const named = { id: 'page', path: 'page.txt', title: 'Page', language: 'en', sha256: '' };
  const document: Document = { ...named, text, blocks, marks };
  const corpus = { documents: [document], passages: cutPassages(document), problems: [], aliases: [] };
  const { events, undated } = buildTimeline(corpus);
  return [...events, ...undated].map(({ date, quotes: [{ text: words }] }) => `${date} ${words}`);
}

describe('entries with stamps', () => {
  it('are dated by the stamp above each, whatever their verb', () => {
    const page =
      'Past Incidents\n\nApril 2023\n\nApr 7, 15:02 UTC\nMonitoring - A new release is out.\n\nApr 2, 21:15 UTC\nInvestigating - Exports take very long.';
    expect(told(page)).toEqual([
      '2023-04-02 Apr 2, 21:15 UTC\nInvestigating - Exports take very long.',
      '2023-04-07 Apr 7, 15:02 UTC\nMonitoring - A new release is out.',
    ]);
  });

  it('are dated by the stamp behind each', () => {
    const page =
      'Status\n\nApril 2023\n\nResolved - Card payments work again. Apr 7, 16:40 UTC\nIdentified - A certificate had expired. Apr 6, 13:30 UTC';
    expect(told(page)).toEqual([
      '2023-04-06 Identified - A certificate had expired.',
      '2023-04-07 Resolved - Card payments work again.',
    ]);
  });

  it('are dated in a list', () => {
    const page =
      'Status\n\nJanuary 1, 2023\n\n- Resolved – Mail is fast again. Jan 1, 02:15 UTC\n- Investigating – Mail is slow. Dec 31, 22:40 UTC';
    expect(told(page)).toEqual([
      '2022-12-31 Investigating – Mail is slow.',
      '2023-01-01 Resolved – Mail is fast again.',
    ]);
  });

  it.each([
    [
      '1. Januar 2021',
      'Behoben: Der Zugang ist offen. 1. Jan., 03:15 MEZ',
      'Untersuchung: Der Zugang klemmt. 31. Dez. um 23:05 Uhr',
    ],
    [
      '1 janvier 2021',
      'Résolu - La page répond. 1 janv. à 03:15',
      'Investigation - La page ne répond pas. 31 déc., 23:05 CET',
    ],
    [
      '1 de enero de 2021',
      'Resuelto - La página responde. 1 ene, 03:15 CET',
      'Investigando - La página no responde. 31 dic, 23:05 CET',
    ],
  ])('are dated in other languages: %s', (head, resolved, begun) => {
    const days = told(`Status\n\n${head}\n\n${resolved}\n\n${begun}`).map((line) => line.slice(0, 12));
    expect(days).toEqual([`2020-12-31 ${begun[0]}`, `2021-01-01 ${resolved[0]}`]);
  });

  it('keep the label that stands alone above them', () => {
    const page =
      'Report\n\nResolved\nCard payments work again.\nApr 07, 2023 - 16:40 UTC\nInvestigating\nCard payments are failing.\nApr 06, 2023 - 12:55 UTC';
    expect(told(page)).toEqual([
      '2023-04-06 Investigating\nCard payments are failing.',
      '2023-04-07 Resolved\nCard payments work again.',
    ]);
  });

  it('of a live blog are of the day of the page', () => {
    const page =
      'Flood: live updates\n\nTuesday 7 March 2023\n\n4.12pm\nThe council closed the bridge.\n\n2.40pm\nThe army sent forty soldiers.\n\n11:30\nThe river burst its banks.';
    expect(told(page)).toEqual([
      '2023-03-07 The river burst its banks.',
      '2023-03-07 The army sent forty soldiers.',
      '2023-03-07 The council closed the bridge.',
    ]);
  });

  it('of posts without a day stand without one, beside those that have theirs', () => {
    const page =
      'Posts on the fire\n\nMill Watch (@millwatch) · May 4, 2022\nThe mill burned down.\n\nIda Holm @idaholm · 5h\nFiremen broke the gate at 03:10.';
    expect(told(page)).toEqual(['2022-05-04 The mill burned down.', 'null Firemen broke the gate at 03:10.']);
  });

  it.each([
    ['below its time', '15:10\nGate shut\nThe council shut the gate.'],
    ['beside its time', '15:10 Gate shut\nThe council shut the gate.'],
  ])('of a live blog tell one happening once, whose heading stands %s', (_, entry) => {
    const page = `Flood: live updates\n\n7 March 2023\n\n${entry}\n\n14:20\nThe river rose.\n\n11:30\nThe rain stopped.`;
    expect(told(page)).toEqual([
      '2023-03-07 The rain stopped.',
      '2023-03-07 The river rose.',
      '2023-03-07 The council shut the gate.',
    ]);
  });

  it('of a live blog keep a line that stands alone', () => {
    const page =
      'Flood: live updates\n\n7 March 2023\n\n15:10 Council shut the gate\n\n14:20 River rose\n\n11:30 Rain stopped';
    expect(told(page)).toHaveLength(3);
  });

  it('are not dated by the time of the report that they set right', () => {
    const page =
      'Flood: live updates\n\n7 March 2023\n\n18:02\nThree men were hurt, not two as we wrote at 15:10.\n\n15:10\nTwo men were hurt.\n\n14:20\nThe river rose.';
    expect(told(page)).toEqual([
      '2023-03-07 The river rose.',
      '2023-03-07 Two men were hurt.',
      '2023-03-07 Three men were hurt, not two as we wrote at 15:10.',
    ]);
  });

  it('of a log are told line by line, whatever their verb', () => {
    const log =
      'PUMP LOG\n\n2024-05-02 08:10:11 UTC [MAJOR] pump stopped, no pressure\n2024-05-02 08:12:40 UTC [OK] pump running as before';
    expect(told(log)).toHaveLength(2);
  });

  it('of several days are of the day that stands above each', () => {
    const page =
      'Flood: the log\n\n7 March 2023\n\n11:30 The rain stopped\n\n14:20 The river rose\n\nWednesday 8 March 2023\n\n09:10 The council shut the gate\n\n10:00 The army came';
    expect(told(page).map((line) => line.slice(0, 16))).toEqual([
      '2023-03-07 11:30',
      '2023-03-07 14:20',
      '2023-03-08 09:10',
      '2023-03-08 10:00',
    ]);
  });

  it('give a vague part of their day its time', () => {
    const page =
      'Flood: live updates\n\n7 March 2023\n\n15:10\nThe council shut the gate this afternoon.\n\n14:20\nThe river rose.\n\n11:30\nThe rain stopped.';
    const { blocks, marks = [] } = readText(page);
    const document: Document = {
      id: 'page',
      path: 'page.txt',
      title: 'Page',
      language: 'en',
      sha256: '',
      text: page,
      blocks,
      marks,
    };
    const { events } = buildTimeline({
      documents: [document],
      passages: cutPassages(document),
      problems: [],
      aliases: [],
    });
    expect(events.map(({ timeText }) => timeText)).toEqual(['11:30', '14:20', '15:10']);
  });
});
