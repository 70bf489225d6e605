import { describe, expect, it } from 'vitest';
import { identifiersIn } from '../../src/retrieval/asked-identifiers.js';
import { createPassageFinder } from '../../src/retrieval/find-passages.js';
import { corpusOf } from '../answering/corpus-of.js';

describe('identifiersIn', () => {
  it.each([
    ['What is OPS-2204 about?', ['ops-2204']],
    ['Is CVE-2019-00417 fixed in v3.10.2?', ['cve-2019-00417', '3.10.2']],
    ['What happened on 2020-08-04, on 4.8.2020 or at 3.5 m?', []],
  ])('%s', (text, identifiers) => {
    expect(identifiersIn(text)).toEqual(identifiers);
  });
});

describe('a question that names an identifier', () => {
  const finder = createPassageFinder(
    corpusOf({
      faults: `OPS-2204

The pump was replaced by the night crew on Monday.

It was paid for by the harbour.`,
      others: 'The pump was replaced in version 2.10.41. OPS-22041 tells of another pump that was replaced.',
      version: 'The pump was replaced in version 2.10.4.',
    }),
  );
  const foundIn = async (question: string) => {
    const { units } = await finder.find(question, { limit: 5 });
    return [...new Set(units.flat().map(({ sentences }) => sentences[0]?.sentence.passage.documentId))];
  };

  it('is looked up where that very identifier stands', async () => {
    expect(await foundIn('When was the pump of OPS-2204 replaced?')).toEqual(['faults']);
    expect(await foundIn('What was replaced in version 2.10.4?')).toEqual(['version']);
  });

  it('is looked up everywhere where none has it', async () => {
    expect(await foundIn('When was the pump of OPS-7777 replaced?')).toHaveLength(3);
  });
});
