import { describe, expect, it } from 'vitest';
import { settleVoices } from '../../src/answering/settle-voices.js';
import type { Stance } from '../../src/evidence/judgement.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';
import type { VoiceReader } from '../../src/evidence/voice.js';
import { corpusOfText } from '../corpus/speakers/said.js';
import { corpusOf, spanOf } from './corpus-of.js';

/** Finds the same voice in every sentence. */
const hears = (stance: Stance): VoiceReader => ({
  stances: async (paragraphs) =>
    paragraphs.map((sentences) =>
      sentences.map(() => ({ reported: 0, claim: 0, denial: 0, statement: 0, [stance]: 1 })),
    ),
});

const SAID = 'Ida Falk accused the mayor of theft.';
const SEVERAL = 'Ida Falk accused the mayor of theft. Anna Berg denied that any money was missing.';

async function labelOf(text: string, stance: Stance, reader?: VoiceReader) {
  const corpus = corpusOf({ post: text });
  const quote = { ...spanOf(corpus, 'post', text), stance, attributedTo: 'Ida Falk' };
  const [settled] = await settleVoices([quote], buildStanceIndex(corpus), reader);
  return [settled?.stance, settled?.attributedTo];
}

describe('settleVoices', () => {
  it('keeps a label that a reader bears out', async () => {
    expect(await labelOf(SAID, 'claim', hears('claim'))).toEqual(['claim', 'Ida Falk']);
  });

  it('leaves out a label that a reader does not bear out, and with it the speaker', async () => {
    expect(await labelOf(SAID, 'claim', hears('reported'))).toEqual(['reported', undefined]);
  });

  it('names whoever answers past an objection', async () => {
    const corpus = await corpusOfText(`MS. ROURKE: Where do you live?

THE WITNESS: In Marn.

MS. ROURKE: Did you sell the pony?

MR. OLSEN: Objection to form.

THE WITNESS: I never sold the pony.

MS. ROURKE: Thank you.`);
    const [document] = corpus.documents;
    const start = document?.text.indexOf('Did you sell') ?? 0;
    const end = (document?.text.indexOf('never sold the pony.') ?? 0) + 'never sold the pony.'.length;
    const documents = new Map(corpus.documents.map((one) => [one.id, one]));
    const quote = {
      documentId: document?.id ?? '',
      start,
      end,
      stance: 'denial' as const,
      attributedTo: 'THE WITNESS',
    };
    const [settled] = await settleVoices([quote], buildStanceIndex(corpus), undefined, documents);
    expect(settled?.attributedTo).toBe('THE WITNESS');
  });

  it('keeps a claim that was withdrawn, whatever a reader finds', async () => {
    const withdrawn = 'Ida Falk said that the ledger was burnt. She has since withdrawn that claim.';
    expect(await labelOf(withdrawn, 'claim', hears('reported'))).toEqual(['claim', 'Ida Falk']);
  });

  it('calls an allegation that is answered right there a denial where a reader takes it for none', async () => {
    const text = 'He was asked about the claim that the lock was open. “That is a lie.”';
    expect(await labelOf(text, 'claim', hears('denial'))).toEqual(['denial', undefined]);
    expect(await labelOf(text, 'claim', hears('claim'))).toEqual(['claim', 'Ida Falk']);
  });

  it('hears the speaker alone where he says most of a quote', async () => {
    const reader: VoiceReader = {
      stances: async (paragraphs) =>
        paragraphs.map((sentences) =>
          sentences.map((words) => {
            const isSaid = words.includes('said');
            return { reported: isSaid ? 0 : 1, claim: 0, denial: 0, statement: isSaid ? 1 : 0 };
          }),
        ),
    };
    const most =
      'Ida Falk said that the lock had been open all night and that nobody had told her. It rained.';
    expect(await labelOf(most, 'statement', reader)).toEqual(['statement', 'Ida Falk']);
    const less = 'Ida Falk said so. The lock was open all night, and it rained until the morning.';
    expect(await labelOf(less, 'statement', reader)).toEqual(['reported', undefined]);
  });

  it('names no speaker where several speak', async () => {
    expect(await labelOf(SEVERAL, 'claim', hears('claim'))).toEqual(['claim', undefined]);
    expect(await labelOf(SEVERAL, 'denial', hears('claim'))).toEqual(['denial', undefined]);
  });

  it('takes a name within a longer one for no second speaker', async () => {
    const text = 'Ida Falk said that the ledger was burnt. Falk said that nobody saw it.';
    expect(await labelOf(text, 'statement', hears('statement'))).toEqual(['statement', 'Ida Falk']);
  });

  it('calls what several say no statement', async () => {
    expect(await labelOf(SEVERAL, 'statement', hears('statement'))).toEqual(['reported', undefined]);
  });

  it('does not count who asks', async () => {
    const text = 'Did the mayor steal, as Anna Berg said? Ida Falk said that he did.';
    expect(await labelOf(text, 'statement', hears('statement'))).toEqual(['statement', 'Ida Falk']);
  });

  it.each([
    ['The mayor allegedly took the money.', 'statement'],
    ['Quist took the money.', 'claim'],
    ['It is common knowledge that the mayor has a boat.', 'claim'],
  ])('keeps who wrote a message, whatever a reader finds in its words: %s', async (words, stance) => {
    const corpus = corpusOf({ post: words });
    const origin = { author: 'Ida Falk' };
    const written = {
      ...corpus,
      documents: corpus.documents.map((document) => ({
        ...document,
        blocks: [{ start: 0, end: words.length, kind: 'paragraph' as const, origin }],
      })),
    };
    const stances = buildStanceIndex(written);
    const [quote] = stances.all();
    expect(quote?.stance).toBe('claim');
    const [settled] = quote ? await settleVoices([quote], stances, hears('reported')) : [];
    expect([settled?.stance, settled?.attributedTo]).toEqual([stance, 'Ida Falk']);
  });

  it('keeps to the words where there is no reader', async () => {
    expect(await labelOf(SAID, 'claim')).toEqual(['claim', 'Ida Falk']);
  });

  it('reads nothing where no label hangs on it', async () => {
    const reader: VoiceReader = { stances: () => Promise.reject(new Error('nothing is to be read')) };
    expect(await labelOf('The bridge is old.', 'reported', reader)).toEqual(['reported', 'Ida Falk']);
    expect(await labelOf('Ida Falk denied it.', 'denial', reader)).toEqual(['denial', 'Ida Falk']);
  });
});

describe('where the form of a document tells who speaks', () => {
  const TALK =
    'Dam tapes\nTom Fay (TF), Lena Moor (LM)\n\nTF: You rang the mill at five.\n\nLM: The dam was never inspected.\n\nTF: Why?\n\nLM: Nobody came.';

  async function settled(words: string) {
    const corpus = await corpusOfText(TALK);
    const [document] = corpus.documents;
    if (!document) throw new Error('nothing was read');
    const start = document.text.indexOf(words);
    const quote = {
      documentId: document.id,
      start,
      end: document.text.indexOf('\n\nTF: Why'),
      stance: 'statement' as const,
      attributedTo: 'Lena Moor',
    };
    const [one] = await settleVoices(
      [quote],
      buildStanceIndex(corpus),
      hears('reported'),
      new Map([[document.id, document]]),
    );
    return [one?.stance, one?.attributedTo];
  }

  it('no reader doubts it', async () => {
    expect(await settled('The dam was')).toEqual(['statement', 'Lena Moor']);
  });

  it('names whoever answers where what was put to him stands in front', async () => {
    expect(await settled('You rang')).toEqual(['statement', 'Lena Moor']);
  });
});
