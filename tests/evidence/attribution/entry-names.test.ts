import { expect, it } from 'vitest';
import { judgeDocument } from '../../../src/evidence/judge-document.js';
import { corpusOfFiles } from '../../support/corpus-of-files.js';

/** Who denies or says something, in the order of a text. */
async function speakersIn(path: string, text: string): Promise<(string | undefined)[]> {
  const { documents, passages } = await corpusOfFiles({ [path]: text });
  const [document] = documents;
  if (document === undefined) throw new Error('no document');
  return judgeDocument(document, passages).flatMap(({ stance, attributedTo }) =>
    stance === 'reported' ? [] : [attributedTo],
  );
}

it.each([
  [
    'affair.md',
    '# The quarry affair\n\n* **Ines Falk**, manager. Charged with bribery. Pleads not guilty.\n* **Tom Orbell**, haulier. Denies having paid anybody.\n',
  ],
  [
    'affair.txt',
    'The quarry affair\n\n1. Ines Falk (manager). Charged with bribery. Pleads not guilty.\n2. Tom Orbell, haulier. Denies having paid anybody.\n',
  ],
])('gives what an entry says without a subject to whom it is on: %s', async (path, text) => {
  expect(await speakersIn(path, text)).toEqual(['Ines Falk', 'Tom Orbell']);
});

it('gives it to nobody where an entry is on no person, or a paragraph stands between', async () => {
  const text =
    '# The quarry affair\n\n* **Tom Orbell**, haulier.\n* Scales, old ones.\n\nDenies having paid anybody.\n\n* Gravel, wet. Denies having paid anybody.\n';
  expect(await speakersIn('affair.md', text)).toEqual([undefined, undefined]);
});
