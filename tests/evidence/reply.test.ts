import { expect, it } from 'vitest';
import {
  announcesAccount,
  answersOne,
  givesOtherAccount,
  isReply,
  pointsToBefore,
  ratesFalse,
} from '../../src/evidence/reply.js';

it('sees a denial that says nothing of its own', () => {
  expect(
    [
      'The mill disputes this.',
      'NOTE: the mill disputes this because the pump is new.',
      'This is disputed by the mill.',
      'She denies the allegations.',
      'The mill disputes that the pump leaked.',
    ].map(isReply),
  ).toEqual([true, true, true, true, false]);
});

it('sees which denial answers the one thing before it, and which many', () => {
  expect(
    ['She denies this.', 'She denies the accusations.', 'No such letter was found.'].map(answersOne),
  ).toEqual([true, false, true]);
});

it('sees what says something of its own of the thing before', () => {
  expect(['They know of no such letter.', 'They know of the letter.'].map(pointsToBefore)).toEqual([
    true,
    false,
  ]);
});

it('sees that another account is given, and that one is only announced', () => {
  expect(givesOtherAccount('The owner puts this differently: the pump was old.')).toBe(true);
  expect(
    ['The cook tells it differently.', 'The owner puts this differently: the pump was old.'].map(
      announcesAccount,
    ),
  ).toEqual([true, false]);
});

it('sees that a short sentence calls false what stands before it, in whatever language', () => {
  const rejecting = [
    'This allegation is untrue.',
    'Auch das ist unwahr.',
    'Diese Darstellung trifft nicht zu.',
    'Cette affirmation est fausse.',
    'Esta afirmación no es cierta.',
    'Quanto? Questa notizia è falsa.',
    'Deze bewering is onjuist.',
  ];
  const telling = [
    'This allegation is untrue of the mill.',
    'Das Dach war nicht dicht.',
    'Diese Woche ist die Mühle zu.',
  ];
  expect([...rejecting, ...telling].map(ratesFalse)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    true,
    false,
    false,
    false,
  ]);
});
