import { describe, expect, it } from 'vitest';
import { type Verification, verifyStatement } from '../../src/answering/check-statement.js';
import type { RelationReader } from '../../src/evidence/relation/relation.js';
import type { Relation, RelationChances } from '../../src/reader/sentence-reader.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';
import { corpusOf, documentOf } from '../support/small-corpus.js';

/** A reader that finds each sentence as a table says, and all others neutral. */
function readerOf(known: Readonly<Record<string, Relation>>): RelationReader {
  const none = { supports: 0.01, contradicts: 0.01, hearsay: 0.01, neutral: 0.01 };
  return {
    relates: async (pairs) =>
      pairs.map(([, sentence]): RelationChances => ({ ...none, [known[sentence] ?? 'neutral']: 0.97 })),
  };
}

function verify(statement: string, paragraphs: readonly string[], reader?: RelationReader) {
  return verifyStatement(statement, corpusOf(documentOf('source', paragraphs)), reader);
}

const shown = ({ evidence }: Verification) => evidence.map(({ relation, quote }) => [relation, quote.text]);

describe('verifyStatement', () => {
  it.each([
    ['The pump at Harlow failed on 3 May 2019.', 'The pump at Harlow failed on 3 May 2019.', 'supported'],
    ['The Harlow pump failed in May.', 'The Harlow pump did not fail in May.', 'disputed'],
    ['The Harlow pump failed in May.', 'The board denied that the Harlow pump failed in May.', 'disputed'],
    ['The Harlow pump failed in May.', 'Goats wander across deserts.', 'nothing'],
    ['', 'Goats wander across deserts.', 'nothing'],
  ])('by the words alone, "%s" beside "%s" is %s', async (statement, source, verdict) => {
    expect((await verify(statement, [source])).verdict).toBe(verdict);
  });

  it('sets against what one wrote what another wrote to the contrary, though with fewer names', async () => {
    const told = 'The pump was sold to Ida Falk.';
    const chat = (...authors: readonly string[]) =>
      [told, 'The pump was not sold to Ida Falk.', 'Thanks to both of you.']
        .map((words, at) => `[2019-05-03, 09:1${at}] ${authors[at]}: ${words}`)
        .join('\n');
    const verdictOf = async (text: string) => {
      const corpus = await corpusOfFiles({ 'chat.txt': text });
      return (await verifyStatement('The Harlow pump was sold to Ida Falk in Marn.', corpus, reader)).verdict;
    };
    const reader = readerOf({ [told]: 'supports' });
    expect(await verdictOf(chat('Pim', 'Ora', 'Pim'))).toBe('disputed');
    expect(await verdictOf(chat('Pim', 'Pim', 'Ora'))).not.toBe('disputed');
  });

  it('disputes what is put to somebody who denies it, and what is quoted and called untrue', async () => {
    const verdictOf = async (statement: string, path: string, text: string) =>
      (await verifyStatement(statement, await corpusOfFiles({ [path]: text }))).verdict;
    const interview = (answer: string) =>
      `# The weir\n\nEllen Brask kept the lock. Tor Vik met her.\n\n**You sold the sluice gate to a scrapyard.**\n\n${answer}\n\n**Would you do it again?**\n\nGladly.\n`;
    const put = 'Ellen Brask sold the sluice gate to a scrapyard.';
    expect(await verdictOf(put, 'a.md', interview('I never sold it.'))).toBe('disputed');
    expect(await verdictOf(put, 'a.md', interview('I was young.'))).not.toBe('disputed');
    const reply = (judged: string) =>
      `Gegendarstellung\n\n"Die Mühle hat Wasser gestohlen."\n\n${judged}\n\nIda Falk\n`;
    const told = 'Die Mühle hat Wasser gestohlen.';
    expect(await verdictOf(told, 'a.txt', reply('Diese Behauptung ist unwahr.'))).toBe('disputed');
    expect(await verdictOf(told, 'a.txt', reply('Diese Mühle ist alt.'))).not.toBe('disputed');
  });

  it('shows what is read to contradict before what supports, and what only reports last', async () => {
    const reader = readerOf({
      'The Harlow pump failed in May.': 'supports',
      'The Harlow pump did not fail in May.': 'contradicts',
      'A neighbour says that the Harlow pump failed in May.': 'hearsay',
    });
    const found = await verify(
      'The Harlow pump failed in May.',
      [
        'A neighbour says that the Harlow pump failed in May. The Harlow pump failed in May.',
        'The Harlow pump did not fail in May.',
      ],
      reader,
    );
    expect(found.verdict).toBe('disputed');
    expect(shown(found)).toEqual([
      ['contradicts', 'The Harlow pump did not fail in May.'],
      ['supports', 'The Harlow pump failed in May.'],
      ['hearsay', 'A neighbour says that the Harlow pump failed in May.'],
    ]);
    expect(found.evidence.map(({ quote }) => quote.citation.n)).toEqual([1, 2, 3]);
  });

  it('takes what is only alleged for hearsay, however sure the reader is', async () => {
    const source = 'A neighbour claimed that the Harlow pump leaked in May.';
    const found = await verify(
      'The Harlow pump leaked in May.',
      [source],
      readerOf({ [source]: 'supports' }),
    );
    expect(found.verdict).toBe('reported');
  });

  it('reads a bare denial as one of what stands before it', async () => {
    const said = 'Anglers accused the Harlow mill of poisoning the pond in May.';
    const found = await verify(
      'The Harlow mill poisoned the pond.',
      [`${said} The mill rejected the accusation.`],
      readerOf({ [said]: 'hearsay' }),
    );
    expect(found.verdict).toBe('disputed');
    expect(shown(found)).toContainEqual(['contradicts', 'The mill rejected the accusation.']);
  });

  it('does not take what a paper takes back for its word', async () => {
    const source = 'Correction: an earlier version of this article said the Harlow pump failed in May.';
    const found = await verify(
      'The Harlow pump failed in May.',
      [source],
      readerOf({ [source]: 'supports' }),
    );
    expect(found.verdict).toBe('mentioned');
  });

  it('verifies what a question asks to be true', async () => {
    const source = 'The Harlow pump failed in May.';
    const asked: string[] = [];
    const reader: RelationReader = {
      relates: async (pairs) => {
        asked.push(...pairs.map(([claim]) => claim));
        return readerOf({ [source]: 'supports' }).relates(pairs);
      },
    };
    const found = await verify('Is it true that the Harlow pump failed in May?', [source], reader);
    expect(found).toMatchObject({
      statement: 'Is it true that the Harlow pump failed in May?',
      verdict: 'supported',
    });
    expect(asked).toEqual(['the Harlow pump failed in May?']);
  });

  it('shows one source where several say it in the same words', async () => {
    const source = 'The Harlow pump failed in May.';
    const found = await verify(source, [source, source], readerOf({ [source]: 'supports' }));
    expect(found.evidence).toHaveLength(1);
  });
});
