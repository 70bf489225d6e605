import { describe, expect, it } from 'vitest';
import { detailBehind, repliesBeside } from '../../src/evidence/replies.js';
import type { IndexedSentence } from '../../src/evidence/sentence-index/indexed-sentence.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';
import { corpusOf } from '../answering/corpus-of.js';

function read(page: string) {
  const index = buildStanceIndex(corpusOf({ page }));
  const at = (words: string): IndexedSentence => {
    const found = index.all().find(({ text }) => text.includes(words));
    if (found === undefined) throw new Error(`no sentence holds "${words}"`);
    return found;
  };
  const beside = (words: string, ...shown: string[]) =>
    repliesBeside(at(words), new Set(shown.map(at)), index).map(({ text }) => text);
  return { index, at, beside };
}

const CLAIM = 'Bo Lind claims that Ida Falk sold the mill.';
const REPLY = 'Falk disputes this.';

describe('repliesBeside', () => {
  it('finds the denial behind the sentence that it answers, and what the denial answers', () => {
    const { beside } = read(`${CLAIM} ${REPLY}`);
    expect(beside('claims')).toEqual([REPLY]);
    expect(beside('disputes')).toEqual([CLAIM]);
  });

  it('finds the one that a reply opening a paragraph answers, at the end of the paragraph before', () => {
    expect(read(`It rained. ${CLAIM}\n\n${REPLY}`).beside('claims')).toEqual([REPLY]);
  });

  it('finds nothing more to what a denial answers where that is shown', () => {
    expect(read(`${CLAIM} ${REPLY}`).beside('disputes', 'claims')).toEqual([]);
  });

  it('finds the detail behind a reply that is shown', () => {
    const detail = 'Falk said: “I sold the pump.”';
    const { beside } = read(`${CLAIM} ${REPLY} ${detail}`);
    expect(beside('claims', 'disputes')).toEqual([detail]);
  });

  it.each([
    ['denies something of its own', `${CLAIM} The harbour master denied that the ferry sank.`, 'claims'],
    ['stands far behind', `${CLAIM} It rained. It snowed. It froze. ${REPLY}`, 'claims'],
    ['is none', `${CLAIM} It rained.`, 'claims'],
  ])('finds no denial that %s', (_, page, words) => {
    expect(read(page).beside(words)).toEqual([]);
  });

  it('finds what somebody says of himself behind the word of another on the same', () => {
    const { beside } = read(
      'Bo Lind said Ida Falk sold the pump of the mill. “I never sold the pump,” said Ida Falk.',
    );
    expect(beside('Bo Lind said')).toEqual(['“I never sold the pump,” said Ida Falk.']);
  });
});

describe('detailBehind', () => {
  it.each([
    [`${CLAIM} ${REPLY} Falk said: “I sold the pump.”`, 'Falk said: “I sold the pump.”'],
    [`${CLAIM} ${REPLY} Bo Lind said: “I saw it.”`, undefined],
    [`${CLAIM} ${REPLY} It rained.`, undefined],
    [`${CLAIM} ${REPLY}\n\nFalk said: “I sold the pump.”`, undefined],
  ])('gives what the denier goes on to say in the same passage: %s', (page, detail) => {
    const { at, index } = read(page);
    expect(detailBehind(at('disputes'), index)?.text).toBe(detail);
  });

  it('gives nothing behind what is no denial', () => {
    const { at, index } = read(`${CLAIM} ${REPLY}`);
    expect(detailBehind(at('claims'), index)).toBeUndefined();
  });
});
