import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/corpus/document.js';
import { judgeDocument } from '../../src/evidence/judge-document.js';
import {
  asWritten,
  authorOf,
  blockReader,
  speaksOfHimself,
  speechStarts,
} from '../../src/evidence/written-by.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';
import { documentOf } from '../support/small-corpus.js';

const block = (more: Partial<Block>): Block => ({ kind: 'paragraph', start: 0, end: 50, ...more }) as Block;
const message = block({ origin: { author: 'Ida Falk' } });
const interview = block({
  turns: [
    { start: 0, speaker: 'Q' },
    { start: 20, speaker: 'Lund' },
  ] as NonNullable<Block['turns']>,
});

describe('asWritten', () => {
  it('takes what is put to another for a claim, and thanks at the end for none', () => {
    const turns = [
      { start: 0, speaker: 'Orr', asks: true },
      { start: 20, speaker: 'Lund' },
      { start: 40, speaker: 'Orr', asks: true },
    ] as NonNullable<Block['turns']>;
    const hearing = block({ turns });
    expect(asWritten({ stance: 'reported' }, hearing, 0, 'The lock was open.').stance).toBe('claim');
    expect(asWritten({ stance: 'reported' }, hearing, 45, 'Thank you for coming.').stance).toBe('statement');
  });

  it('gives a message to its author, and a turn to whoever speaks there', () => {
    expect(asWritten({ stance: 'reported' }, message)).toEqual({
      stance: 'statement',
      attributedTo: 'Ida Falk',
    });
    expect(asWritten({ stance: 'denial' }, interview, 25)).toEqual({
      stance: 'denial',
      attributedTo: 'Lund',
    });
  });

  it('leaves a speaker who is named, but for what the author says of himself', () => {
    const said = { stance: 'statement', attributedTo: 'the\nauditors' } as const;
    expect(asWritten(said, message, 0, 'The auditors told the board.').attributedTo).toBe('the auditors');
    expect(asWritten(said, message, 0, 'I did not know it until the auditors told me.').attributedTo).toBe(
      'Ida Falk',
    );
  });

  it('takes what an author charges another with for his claim, and what he tells of a claim for none of his', () => {
    const told = { stance: 'reported' } as const;
    expect(asWritten(told, message, 0, 'Quist is a thief.')).toEqual({
      stance: 'claim',
      attributedTo: 'Ida Falk',
    });
    expect(asWritten(told, message, 0, 'Quist is a baker.').stance).toBe('statement');
    const claim = { stance: 'claim' } as const;
    expect(asWritten(claim, message, 0, 'I removed a post which claimed that he lied.').stance).toBe(
      'statement',
    );
    expect(asWritten(claim, message, 0, 'I heard that he lied.').stance).toBe('claim');
  });

  it('gives nobody what is noted in minutes between what people say', () => {
    const told = { stance: 'reported' } as const;
    expect(asWritten(told, interview, 25, 'Resolved: that the lock be mended.')).toEqual(told);
    expect(asWritten(told, interview, 25, 'We resolved that.').attributedTo).toBe('Lund');
  });

  it('leaves a denial to whom an author names as denying', () => {
    const denial = { stance: 'denial', attributedTo: 'Quist' } as const;
    expect(asWritten(denial, message, 0, 'I asked Quist, who denies it.').attributedTo).toBe('Quist');
  });

  it('makes no statement of a row of a table', () => {
    expect(asWritten({ stance: 'statement' }, block({ kind: 'row' }))).toEqual({ stance: 'reported' });
  });
});

it('tells whether it is known who speaks, and whether of himself', () => {
  expect([authorOf(message, 0), authorOf(block({}), 0)]).toEqual([message.origin?.author, undefined]);
  expect([speaksOfHimself('I left.', message, 0), speaksOfHimself('He left.', message, 0)]).toEqual([
    true,
    false,
  ]);
});

it('finds the block of a character, forwards and back', () => {
  const document = documentOf('a', ['One.', 'Two.']);
  const [one, two] = document.blocks;
  const at = blockReader(document);
  expect([at(two?.start ?? 0), at(one?.start ?? 0), at(document.text.length + 5)]).toEqual([
    two,
    one,
    undefined,
  ]);
});

describe('speechStarts', () => {
  it('lists where messages and turns begin, and no other block', () => {
    const blocks = [block({ end: 10 }), { ...message, start: 10, end: 20 }, { ...interview, start: 0 }];
    expect(speechStarts({ blocks })).toEqual([10, 0, 20]);
  });
});

it('takes "he" in a message for nobody of the message before', async () => {
  const chat = `Yard chat, exported 23 January 2025

[21:40] Ida: hello all
[21:41] Vesper: one customer said that the gate was open
[21:43] Grubb: it was Odell. he said in the office "it is done by friday"
[21:44] Ida: post it
`;
  const { documents, passages } = await corpusOfFiles({ 'chat.txt': chat });
  const judged = judgeDocument(documents[0] as Document, passages);
  const speakers = judged.map(({ attributedTo }) => attributedTo);
  expect(speakers).toContain('Grubb');
  expect(speakers.filter((speaker) => speaker === 'one customer')).toHaveLength(1);
});
