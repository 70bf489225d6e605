import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/dates/find-dates.js';
import { corpusOfFiles } from '../../support/corpus-of-files.js';

const daysOf = async (path: string, text: string) =>
  (await corpusOfFiles({ [path]: text })).documents.flatMap((one) =>
    findDates(one).map(({ value }) => value),
  );

describe('signs that nobody sees', () => {
  it.each(['\u00ad', '\u200b', '\u2060', '\u00ad\u200b'])('are no letters of a word: %j', async (sign) => {
    const text = `The we${sign}ir broke on 7 Sep${sign}tem${sign}ber 2021.${sign} It was old.`;
    for (const path of ['weir.txt', 'weir.md', 'weir.html']) {
      expect(await daysOf(path, path.endsWith('html') ? `<p>${text}</p>` : text)).toEqual(['2021-09-07']);
    }
  });
});

it('takes dots that lead to a value for no end of a sentence', async () => {
  const { documents, passages } = await corpusOfFiles({
    'form.txt': 'Day of sale ......... 07.09.2021\n\nHe sold it......... and left. She stayed.\n',
  });
  const text = documents[0]?.text ?? '';
  const cut = passages.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
  expect(cut).toEqual(['Day of sale ......... 07.09.2021', 'He sold it......... and left.', 'She stayed.']);
});
