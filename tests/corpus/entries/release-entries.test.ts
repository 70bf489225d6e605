import { expect, it } from 'vitest';
import { readDocument } from '../../../src/corpus/read-document.js';

const CHANGELOG = `millrace (1.2-1) unstable; urgency=low

  * Open the sluice before the wheel turns.

 -- Ida Falk <ida@mill.example>  Tue, 04 Jun 2019 08:15:00 +0200

millrace (1.1-3ubuntu2) focal; urgency=medium

  * Close the sluice at night, as the owner of the
    mill had asked.
  * Drop the old lock.

 -- Ole Ruud <ole@mill.example>  Sun, 02 Jun 2019 20:45:10 +0200

millrace (1.1-2) UNRELEASED; urgency=medium

  * Paint the wheel.
`;

it('gives each part the version above it and the day below it', async () => {
  const { document } = await readDocument('changelog.txt', new TextEncoder().encode(CHANGELOG));
  const told = document?.blocks.flatMap(({ kind, start, end, origin }) =>
    kind === 'boilerplate' || kind === 'heading'
      ? []
      : [[document.text.slice(start, end).slice(0, 16), origin?.version, origin?.at]],
  );
  expect(told).toEqual([
    ['* Open the sluic', '1.2-1', '2019-06-04'],
    ['* Close the slui', '1.1-3ubuntu2', '2019-06-02'],
    ['* Paint the whee', undefined, undefined],
  ]);
});

it('leaves a text that only quotes such a line', async () => {
  const text = 'He signed the mail so:\n\n -- Ida Falk <ida@mill.example>  Tue, 04 Jun 2019 08:15:00 +0200\n';
  const { document } = await readDocument('mail.txt', new TextEncoder().encode(text));
  expect(document?.blocks.every(({ origin }) => origin === undefined)).toBe(true);
});
