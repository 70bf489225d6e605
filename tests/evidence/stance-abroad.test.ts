import { describe, expect, it } from 'vitest';
import { judgeStance } from '../../src/evidence/stance.js';
import { judgeAbroad } from '../../src/evidence/stance-abroad.js';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

describe('judgeAbroad', () => {
  it.each([
    ['Die Wirtin bestreitet die Vorwürfe.', 'denial', 'Die Wirtin'],
    ['Das stimmt nicht, ich habe das Mehl nie verkauft.', 'denial', undefined],
    ['Ruud wies die Anschuldigungen am Montag zurück.', 'denial', 'Ruud'],
    ['Die Polizei wirft der Wirtin vor, das Mehl verkauft zu haben.', 'claim', 'Die Polizei'],
    ['Der Müller soll den Brand gelegt haben.', 'claim', undefined],
    ['„Das Mehl ist da“, sagte Ole Ruud.', 'statement', 'Ole Ruud'],
    ['Le meunier nie les faits.', 'denial', undefined],
    ['Ole Ruud a démenti ces accusations.', 'denial', 'Ole Ruud'],
    ['Le meunier est soupçonné d’avoir vendu la farine.', 'claim', undefined],
    ['Le meunier aurait vendu la farine de la ville.', 'claim', undefined],
    ['Ole Ruud niega las acusaciones.', 'denial', 'Ole Ruud'],
    ['La policía acusa al molinero de un robo.', 'claim', undefined],
    ['社長は関与を否定した。', 'denial', '社長'],
    ['元社員に盗みの疑いがある。', 'claim', undefined],
  ])('tells how it is said: %s', (words, stance, by) => {
    const judged = judgeAbroad(words);
    expect(judged?.stance).toBe(stance);
    if (by !== undefined) expect(judged?.attributedTo).toBe(by);
  });

  it.each([
    'Die Mühle brannte am Montag.',
    'Ich habe die Mühle nie wieder so gesehen.',
    'La ville est belle.',
    'The man said die Vorwürfe were old.',
    'An innocent man was in the mill.',
  ])('leaves alone what none of it shows: %s', (words) => {
    expect(judgeAbroad(words)).toBeUndefined();
  });

  it('changes nothing of how English is read', () => {
    const words = 'Police accuse a man of theft.';
    expect(judgeStance(words, { start: 0, end: words.length })).toEqual({
      stance: 'claim',
      attributedTo: 'Police',
    });
  });
});

describe('a German report', () => {
  it('is dated by its own days, with the denial beside the accusation', async () => {
    const text =
      'Müller bestreitet Brandstiftung\n\nTarnwick, 4. Juni 2021. Die Polizei wirft dem Müller Ole Ruud vor, am 3. Mai 2021 die Mühle angezündet zu haben.\n\nRuud bestreitet den Vorwurf.\n\nDie Mühle wurde am 9. Mai wieder geöffnet.\n';
    const corpus = await corpusOfFiles({ 'bericht.txt': text });
    expect(corpus.documents[0]?.published).toBe('2021-06-04');
    const { events } = buildTimeline(corpus);
    expect(
      events.map(({ date, counterparts }) => [date, counterparts.map(({ text: words }) => words)]),
    ).toEqual([
      ['2021-05-03', ['Ruud bestreitet den Vorwurf.']],
      ['2021-05-09', []],
    ]);
  });
});
