import { describe, expect, it } from 'vitest';
import { retortsIn } from '../../src/evidence/retorts.js';

const said = (attributedTo: string, words: string, writer = attributedTo) => ({
  words,
  judgement: { stance: 'statement', attributedTo } as const,
  isOwn: true,
  writer,
});
const contradicted = (...lines: readonly (readonly [speaker: string, words: string, writer?: string])[]) => {
  const all = lines.map(([speaker, words, writer]) => said(speaker, words, writer));
  return retortsIn(all)
    .contradictedBy(all.length - 1)
    .map(({ words }) => words);
};

describe('what says the opposite of another in a conversation', () => {
  it.each([
    ['of himself', 'The ferry office burned the ledger.', 'We did not burn the ledger.'],
    ['of a third', 'The cook of the Heron sold two barrels of eels.', 'The cook has never sold any eels.'],
    ['of nobody', 'Somebody broke the lock of the shed last night', 'Nobody broke the lock!'],
    ['of a thing', 'They cut the mooring lines.', 'Listen, the mooring lines were not cut.'],
    ['of nobody in German', 'Jemand hat den Aal aus dem Keller verkauft.', 'Niemand hat den Aal verkauft.'],
    ['of a thing in French', 'La grange a été vendue au maire.', 'La grange n’a pas été vendue.'],
    ['behind other words', 'Ole drowned the mule', 'I told you that Ole did not drown the mule'],
  ])('is found where it tells %s', (_, told, retort) => {
    expect(contradicted(['Ida', told], ['Ole', 'Good morning.'], ['Ruth', retort])).toEqual([told]);
  });

  it.each([
    ['is of another act', 'The cook sold the eels.', 'The cook did not weigh the eels.'],
    ['is of other things', 'The cook sold the eels.', 'The cook did not sell the herring.'],
    ['is of somebody else', 'The cook sold the eels.', 'The porter did not sell the eels.'],
    ['is of how it was done', 'The cook sold the eels.', 'The cook did not sell the eels until noon.'],
    ['tells which is meant', 'The kiln was lit on Sunday.', 'They paid for a kiln that was never lit.'],
    ['is a condition', 'The cook sold the eels.', 'If the cook did not sell the eels we eat them.'],
    ['is asked', 'The cook sold the eels.', 'Why did nobody sell the eels?'],
    ['is of another thing in German', 'Jemand hat den Aal verkauft.', 'Niemand hat das Boot verkauft.'],
    ['says the same', 'The cook did not sell the eels.', 'The cook never sold the eels.'],
  ])('is none where it %s', (_, told, retort) => {
    expect(contradicted(['Ida', told], ['Ruth', retort])).toEqual([]);
  });

  it('is none of the same speaker, and none that he only passes on', () => {
    expect(contradicted(['Ida', 'I burned the ledger.'], ['Ida', 'I did not burn the ledger.'])).toEqual([]);
    const passedOn = ['a reader', 'A reader wrote that nobody burned the ledger.', 'Ole'] as const;
    expect(contradicted(['Ida', 'Ole burned the ledger.'], passedOn)).toEqual([]);
  });
});
