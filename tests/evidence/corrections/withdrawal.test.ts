import { describe, expect, it } from 'vitest';
import { correctionBehind, withdrawalBehind } from '../../../src/evidence/corrections/withdrawal.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { corpusOfText } from '../../corpus/speakers/said.js';

async function withdrawn(text: string) {
  const index = buildStanceIndex(await corpusOfText(text));
  const first = index.at(0);
  if (!first) throw new Error('nothing was read');
  const { isWithdrawn, behind } = withdrawalBehind(first, index);
  return [isWithdrawn, behind.map(({ words }) => words)];
}

describe('withdrawalBehind', () => {
  it.each([
    'That was wrong.',
    'That is not true.',
    'I was mistaken.',
    'I withdraw that part.',
    'That statement was false.',
    'I now take that back.',
    'We withdraw this.',
    'We must retract that account.',
  ])('finds "%s" with what is said in its place', async (words) => {
    expect(
      await withdrawn(
        `In my first interview I said that Lowe had the key. ${words} Nobody had it. It rained.`,
      ),
    ).toEqual([true, [words, 'Nobody had it.']]);
  });

  it.each([
    ['Ich habe im Mai erklärt, dass Lowe den Schlüssel hatte.', 'Das war gelogen.', 'Niemand hatte ihn.'],
    ['Ich habe am 3.5.2019 angegeben, dass Lowe dort war.', 'Das stimmt nicht.', 'Er war fort.'],
    ['Damals habe ich angegeben, Lowe sei dort gewesen.', 'Ich ziehe diese Angabe zurück.', 'Er war fort.'],
    ['J’avais déclaré que Lowe avait la clé.', 'Ce n’était pas vrai.', 'Personne ne l’avait.'],
    ['En mayo declaré que Lowe tenía la llave.', 'Me equivoqué.', 'Nadie la tenía.'],
    ['Avevo dichiarato che Lowe aveva la chiave.', 'Mi sono sbagliato.', 'Nessuno la aveva.'],
    ['Em maio declarei que Lowe tinha a chave.', 'Isso não é verdade.', 'Ninguém a tinha.'],
    ['Ik heb in mei verklaard dat Lowe de sleutel had.', 'Dat klopt niet.', 'Niemand had hem.'],
  ])('finds what takes "%s" back', async (before, back, instead) => {
    expect(await withdrawn(`${before} ${back} ${instead}`)).toEqual([true, [back, instead]]);
  });

  it.each([
    ['Ich habe im Mai erklärt, dass Lowe den Schlüssel hatte.', 'Ich bleibe dabei.'],
    ['J’avais déclaré que Lowe avait la clé.', 'Je le maintiens.'],
    ['Er hat erklärt, dass Lowe den Schlüssel hatte.', 'Das war gelogen.'],
  ])('leaves "%s" where it is not taken back by whoever said it', async (before, next) => {
    expect(await withdrawn(`${before} ${next}`)).toEqual([false, []]);
  });

  it('finds it in the next paragraph', async () => {
    expect(
      await withdrawn(
        'I told the police that Lowe had the key.\n\nIn truth I never saw a key.\n\nIt rained.',
      ),
    ).toEqual([true, ['In truth I never saw a key.']]);
  });

  it('finds it in the same sentence', async () => {
    expect(await withdrawn('I had said that Lowe had the key, but that was wrong. Nobody had it.')).toEqual([
      true,
      ['Nobody had it.'],
    ]);
  });

  it.each([
    'I said that Lowe had the key. I stand by that.',
    'Falk says that Lowe had the key. That is wrong.',
    'I told the police that Lowe had the key. Nobody had it.',
  ])('finds none in "%s"', async (text) => {
    expect(await withdrawn(text)).toEqual([false, []]);
  });
});

describe('correctionBehind', () => {
  it.each([
    ['We had wrongly written that it burnt. It fell.', ['It fell.']],
    ['“It burnt in May.” No. It fell.', ['It fell.']],
    ['We had wrongly written that it burnt.\n\nIt fell.', []],
    ['It burnt. It fell.', []],
  ])('gives what is right in place of it: %s', async (text, right) => {
    const index = buildStanceIndex(await corpusOfText(text));
    const taken = index.at(index.count - 2);
    expect(taken && correctionBehind(taken, index).map(({ words }) => words)).toEqual(right);
  });
});
