import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../../src/answering/check-statement.js';
import type { RelationReader } from '../../../src/evidence/relation/relation.js';
import { corpusOfText } from '../../corpus/speakers/said.js';

const HEARING = `MARTHA KEANE, sworn

MS. ROURKE: You sold the pony at the fair.

THE WITNESS: No, I did not. My brother sold it.

MS. ROURKE: Did Martha Keane write the receipt for the saddle?

THE WITNESS: Nobody wrote one.

MS. ROURKE: Thank you.`;

/** A reader to whom whatever speaks of the same supports it. */
const believing: RelationReader = {
  relates: async (pairs) =>
    pairs.map(() => ({ supports: 0.97, contradicts: 0.01, hearsay: 0.01, neutral: 0.01 })),
};

async function verify(statement: string, text: string) {
  const { verdict, evidence } = await verifyStatement(statement, await corpusOfText(text), believing);
  return {
    verdict,
    shown: evidence.map(({ relation, quote }) => [relation, quote.text, quote.attributedTo]),
  };
}

describe('what is put to a witness', () => {
  it('supports nothing, and his answer stands beside it', async () => {
    expect(await verify('Martha Keane sold the pony at the fair.', HEARING)).toEqual({
      verdict: 'disputed',
      shown: [
        ['contradicts', 'No, I did not. My brother sold it.', 'MARTHA KEANE'],
        ['hearsay', 'You sold the pony at the fair.', 'MS. ROURKE'],
      ],
    });
  });

  it('supports nothing as a question either', async () => {
    const { verdict, shown } = await verify('Martha Keane wrote the receipt for the saddle.', HEARING);
    expect(verdict).not.toBe('supported');
    expect(shown).toContainEqual(['neutral', 'Nobody wrote one.', 'MARTHA KEANE']);
  });

  it('is asked in conversations alone: elsewhere nothing is set beside it', async () => {
    const text = 'Keane sold the pony at the fair. The brother of Keane says that nobody sold it.';
    expect((await verify('Keane sold the pony at the fair.', text)).shown).toHaveLength(1);
  });
});

describe('what somebody takes back', () => {
  it('supports nothing, and what is said in its place stands beside it', async () => {
    const text =
      'In my first statement I said that Odell carried the crate. That was wrong. Nobody carried it. It rained.';
    expect(await verify('Odell carried the crate.', text)).toMatchObject({
      verdict: 'disputed',
      shown: [
        ['contradicts', 'That was wrong. Nobody carried it.', undefined],
        ['hearsay', 'In my first statement I said that Odell carried the crate.', undefined],
      ],
    });
  });
});

describe('what is asked', () => {
  const asked = (question: string, answer: string) => `MARTHA KEANE, sworn

MS. ROURKE: Where do you live?

THE WITNESS: In Marn.

MS. ROURKE: ${question}

MR. OLSEN: Objection to form.

THE WITNESS: ${answer}

MS. ROURKE: Thank you.`;

  it.each([
    ['Did you sell the pony at the fair?', 'No. My brother sold it.', 'disputed'],
    ['Did you sell the pony at the fair?', 'In the afternoon.', 'mentioned'],
    ['Who sold the pony at the fair?', 'No idea.', 'mentioned'],
  ])('%s %s: the answer counts, past the objection of another', async (question, answer, verdict) => {
    const found = await verifyStatement(
      'He sold the pony at the fair.',
      await corpusOfText(asked(question, answer)),
    );
    expect(found.verdict).toBe(verdict);
  });

  it.each(['He did not sell the pony at the fair.', 'He cannot have sold the pony at the fair.'])(
    '"No" contradicts no statement that is negated itself: %s',
    async (statement) => {
      const corpus = await corpusOfText(
        asked('Did you sell the pony at the fair?', 'No. My brother sold it.'),
      );
      expect((await verifyStatement(statement, corpus)).verdict).not.toBe('disputed');
    },
  );
});
