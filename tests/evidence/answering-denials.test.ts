import { describe, expect, it } from 'vitest';
import { answeringDenials } from '../../src/evidence/answering-denials.js';
import type { SaidSentence } from '../../src/evidence/said-sentence.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';
import { corpusOf } from '../answering/corpus-of.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

const denialsIn = (text: string) =>
  buildStanceIndex(corpusOf({ page: text }))
    .all()
    .filter(({ stance }) => stance === 'denial')
    .map(({ attributedTo }) => attributedTo);

describe('what answers an accusation', () => {
  it.each([
    [
      'Ora Vint',
      'A rival accuses the mill of selling sawdust as flour. "We did not sell it to anybody," said Ora Vint, who runs the mill.',
    ],
    [
      'Ora Vint',
      '"We haven\'t sold a bag of it," said Ora Vint. Former workers have accused the mill of selling sawdust.',
    ],
    [
      'The carter, Pim Doll',
      'Two farmers say that the carter drowned their mule. The carter, Pim Doll, says he did not drown it.',
    ],
    [
      'treasurer Ulla Stern',
      'Members accuse the treasurer of spending the dues. "I never touched the dues," treasurer Ulla Stern said.',
    ],
    [
      'Mayor Ines Roth',
      'A builder said the mayor had promised him the quay. Mayor Ines Roth told the council that she had not promised it to him.',
    ],
    [
      'Vint',
      'Critics have claimed that the mill hid the letters. Vint answered: "We didn\'t hide anything."',
    ],
    [
      'Vint Mills',
      'The suit charges that Vint Mills watered the milk. "Vint Mills does not water milk," Vint Mills wrote.',
    ],
  ])('is a denial of %s: %s', (speaker, text) => {
    expect(denialsIn(text)).toEqual([speaker]);
  });

  it.each([
    [
      'another act',
      'The clerk is accused of burning the letters. "I did not see the letters," said Ora Vint, who lives next door.',
    ],
    ['no accusation', 'The mill sold its oldest cart. "We did not sell the mule," said Ora Vint.'],
    [
      'the act of a third',
      'The clerk is accused of burning the letters. "The mill did not burn coal," said Ora Vint.',
    ],
    [
      'how it was done',
      'A rival accuses the mill of selling sawdust. "We did not sell it without a label," said Ora Vint.',
    ],
    [
      'what one is accused of not doing',
      'The mill is accused of not paying its workers. "We did not pay them in May," said Ora Vint.',
    ],
    [
      'the accuser',
      'The clerk is accused of burning the letters. "We did not get the letters," said the rival.',
    ],
    [
      'an accusation far off',
      `A rival accuses the mill of selling sawdust.${' The river is high and cold this year.'.repeat(6)} "We did not sell it," said Ora Vint.`,
    ],
  ])('is none where the words are of %s', (_, text) => {
    expect(denialsIn(text)).toEqual([]);
  });

  it('is a denial of whoever writes a mail', async () => {
    const corpus = await corpusOfFiles({
      'mail.eml':
        'From: Ora Vint <ora@mill.example>\nSubject: Re: The letters\nDate: Tue, 12 Mar 2019 09:00:00 +0000\n\nWe did not burn any letters. They are in the attic.\n\nOn Mon, 11 Mar 2019 at 17:02, Pim Doll <pim@mill.example> wrote:\n> The board says that your clerks burned the letters.\n',
    });
    const denials = buildStanceIndex(corpus)
      .all()
      .filter(({ stance }) => stance === 'denial');
    expect(denials.map(({ text, attributedTo }) => [text, attributedTo])).toEqual([
      ['We did not burn any letters.', 'Ora Vint'],
    ]);
  });
});

describe('answeringDenials', () => {
  const accusation: SaidSentence = {
    words: 'A rival claims that the mill sold sawdust.',
    judgement: { stance: 'claim', attributedTo: 'A rival' },
    isOwn: false,
  };
  const answer: SaidSentence = {
    words: '“We did not sell it to anybody,” said Ora Vint.',
    judgement: { stance: 'statement', attributedTo: 'Ora Vint' },
    isOwn: false,
  };
  const rain: SaidSentence = { words: 'It rained.', judgement: { stance: 'reported' }, isOwn: false };
  const times = (n: number) => Array.from({ length: n }, () => rain);
  const own = { ...answer, words: 'We did not sell it to anybody.' };

  it.each<[string, readonly SaidSentence[], readonly number[]]>([
    ['four behind it', [accusation, ...times(3), answer], [4]],
    ['five behind it', [accusation, ...times(4), answer], []],
    ['three before it', [answer, ...times(2), accusation], [0]],
    ['four before it', [answer, ...times(3), accusation], []],
    [
      'that is no statement',
      [accusation, { ...answer, judgement: { ...answer.judgement, stance: 'claim' } }],
      [],
    ],
    ['that nobody is named for', [accusation, { ...answer, judgement: { stance: 'statement' } }], []],
    ['without marks of speech', [accusation, own], []],
    ['that its speaker wrote', [accusation, { ...own, isOwn: true }], [1]],
    [
      'of whoever accuses',
      [{ ...accusation, judgement: { ...accusation.judgement, attributedTo: 'Ora Vint' } }, answer],
      [],
    ],
    ['twice', [answer, accusation, answer], [0, 2]],
    ['of whoever writes, unnamed', [accusation, { ...own, judgement: { stance: 'reported' } }], [1]],
  ])('finds an answer %s, or none', (_, all, positions) => {
    expect(answeringDenials(all).denials).toEqual(positions);
  });
  it('finds the statement that is answered', () => {
    const told: SaidSentence = {
      words: 'Pim Doll says that Ora Vint sold sawdust.',
      judgement: { stance: 'statement', attributedTo: 'Pim Doll' },
      isOwn: false,
    };
    expect(answeringDenials([told, answer]).answered).toEqual([0]);
  });
});

describe('what one answers to another of a chat', () => {
  const said = (words: string, attributedTo: string): SaidSentence => ({
    words,
    judgement: { stance: 'statement', attributedTo },
    isOwn: true,
  });

  it.each([
    ['Vint sold the mule.', 'It was not me who sold the mule.'],
    ['The treasurer had a letter from the bank in May.', 'I have never had a letter from the bank.'],
  ])('denies it: %s %s', (told, answer) => {
    expect(answeringDenials([said(told, 'Ora'), said(answer, 'Pim Vint')]).denials).toEqual([1]);
  });

  it.each([
    ['The treasurer had a letter from the tax office.', 'I have never had a letter from the bank.'],
    ['The treasurer read the letter from the bank.', 'I did not like the letter from the bank.'],
  ])('leaves another matter: %s %s', (told, answer) => {
    expect(answeringDenials([said(told, 'Ora'), said(answer, 'Pim Vint')]).denials).toEqual([]);
  });
});
