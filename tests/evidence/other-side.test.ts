import { describe, expect, it } from 'vitest';
import { otherSideOf } from '../../src/evidence/other-side.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';
import { corpusOf } from '../answering/corpus-of.js';

/** What a sentence tells from the other side of one that is shown, each given by some words of it. */
function otherSide(texts: Readonly<Record<string, string>>, shown: string, answer: string) {
  const index = buildStanceIndex(corpusOf(texts));
  const [a, b] = [shown, answer].map((some) => index.all().find(({ words }) => words.includes(some)));
  if (a === undefined || b === undefined) throw new Error('no such sentence');
  return otherSideOf(a, b, index, new Set());
}

function isOtherSide(texts: Readonly<Record<string, string>>, shown: string, answer: string): boolean {
  return otherSide(texts, shown, answer) !== undefined;
}

const CHARGE = 'Ole Ruud was charged with setting fire to the mill of Tarnwick.';

describe('otherSideOf', () => {
  it.each([
    CHARGE,
    'According to the indictment, Ole Ruud set fire to the mill.',
    'Prosecutors say that Ole Ruud set fire to the mill.',
  ])('finds a denial of everything for an accusation elsewhere: %s', (charge) => {
    const denial = 'Police spoke to Ole Ruud, but the suspect denied any wrongdoing.';
    expect(isOtherSide({ paper: charge, other: denial }, charge, denial)).toBe(true);
  });

  it('takes a report or a statement for the other side of nothing: only claims, denials and acquittals answer', () => {
    const denial = 'Police spoke to Ole Ruud, but the suspect denied any wrongdoing.';
    expect(isOtherSide({ paper: CHARGE, other: denial }, denial, CHARGE)).toBe(false);
  });

  it('calls a claim and its denial opposed, and a report and its denial not', () => {
    const claim = 'Two neighbours alleged that Ole Ruud set fire to the mill of Tarnwick.';
    const denial = 'Ole Ruud denied that he set fire to the mill.';
    const texts = { paper: claim, other: denial };
    expect(otherSide(texts, claim, denial)?.isOpposed).toBe(true);
    expect(otherSide(texts, denial, claim)?.isOpposed).toBe(true);
    expect(otherSide({ paper: CHARGE, other: denial }, CHARGE, denial)?.isOpposed).toBe(false);
  });

  it('takes a denial by what it denies, not by all that its sentence tells', () => {
    const denial =
      'Ole Ruud, charged with setting fire to the mill of Tarnwick, denied that his dog had bitten the vicar.';
    expect(isOtherSide({ paper: CHARGE, other: denial }, CHARGE, denial)).toBe(false);
  });

  it('finds the denial of whoever a statement is about', () => {
    const said = 'The clerk Ida Falk told the board that Ole Ruud signed the transfer of the coins.';
    const denial = 'Ole Ruud denied that he signed the transfer.';
    const elsewhere = 'Ole Ruud denied that he had a transfer to Bergen.';
    expect(isOtherSide({ paper: said, other: denial }, said, denial)).toBe(true);
    expect(isOtherSide({ paper: said, other: elsewhere }, said, elsewhere)).toBe(false);
  });

  it('takes what a third party says for no account of the accused', () => {
    const claim = 'Residents alleged that the owner poisoned the well at Tarnwick.';
    const third = 'The Tarnwick fire brigade said the poisoned well was closed.';
    const texts = { paper: `The fire brigade of Tarnwick came.\n\n${claim}`, other: third };
    expect(isOtherSide(texts, claim, third)).toBe(false);
  });

  it('sets nobody against himself, however he is called', () => {
    const texts = {
      paper:
        'Visiro denied any breach of its servers. The company claims that passwords were stolen elsewhere.',
      other: 'The company denied any breach of the servers of Visiro.',
    };
    expect(isOtherSide(texts, 'The company claims', 'The company denied')).toBe(false);
  });

  it('finds for an accusation who in its document had nothing to do with it, and in no other', () => {
    const charge = 'The owner, Ole Ruud, was arrested on suspicion of arson.';
    const denial = 'Ole Ruud said he had nothing to do with the fire.';
    const between = 'The mill stood on a hill.\n\nIt was old.';
    expect(isOtherSide({ paper: `${charge}\n\n${between}\n\n${denial}` }, charge, denial)).toBe(true);
    expect(isOtherSide({ paper: charge, other: denial }, charge, denial)).toBe(false);
  });
});
