import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/discord/locales/index.js';
import { gatherSuggestions } from '../../src/discord/suggestions.js';
import { corpusOf } from '../answering/corpus-of.js';

const words = wordsFor('en-US');
const FIRE = { title: 'The fire at the mill', incident: 'Mill fire', blocks: [] };

function corpusWith(documents: readonly { readonly title: string; readonly incident: string }[]) {
  const made = corpusOf(Object.fromEntries(documents.map((_, i) => [`d${i}`, 'The mill burnt.'])));
  return {
    ...made,
    documents: made.documents.map((document, i) => ({ ...document, ...documents[i], blocks: [] })),
  };
}

describe('gatherSuggestions', () => {
  it('offers questions on incidents before titles, what begins as typed first', () => {
    const { questions } = gatherSuggestions(corpusWith([FIRE, { ...FIRE, title: 'Mill owners' }]));
    const offered = questions('mill', words).map(({ value }) => value);
    expect(offered).toEqual(['Mill owners', words.incidents.ask('Mill fire'), 'The fire at the mill']);
  });

  it('offers once what is a title and a question on an incident', () => {
    const title = words.incidents.ask('Mill fire');
    const { questions } = gatherSuggestions(corpusWith([{ ...FIRE, title }]));
    expect(questions('mill', words)).toEqual([{ name: title, value: title }]);
  });
});
