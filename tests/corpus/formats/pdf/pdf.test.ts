import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/load.js';
import { type Letters, makePdf } from '../make-pdf.js';

async function read(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes);
    const { documents, problems } = await loadCorpus(folder);
    const [document] = documents;
    const slices = document?.blocks.map(({ kind, start, end }) => ({
      kind,
      text: document.text.slice(start, end).replaceAll('\n', ' '),
    }));
    const of = (isCut: boolean) =>
      (slices ?? []).filter(({ kind }) => (kind === 'boilerplate') === isCut).map(({ text }) => text);
    return { kept: of(false), cut: of(true).join('\n'), problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const column = (x: number, lines: readonly string[], from = 700): Letters[] =>
  lines.map((text, i) => ({ text, x, y: from - i * 14 }));

const LEFT = [
  'The dredger ran aground off the',
  'northern mole early on 4 May. Its',
  'master told the harbour office that',
  'nobody aboard was hurt. A pilot had',
  'warned him of the sandbank on the',
  'evening before, and he did not be-',
];
const RIGHT = [
  'lieve the chart. The office closed',
  'the channel at noon. Two tugs came',
  'from the yard across the sound and',
  'pulled at her stern until it grew',
  'dark. The owners have not said who',
  'will pay for the repair of the hull.',
];

describe('a PDF of two columns', () => {
  const page = [
    { text: 'Harbour Gazette 12', x: 72, y: 800 },
    ...column(60, LEFT),
    ...column(310, RIGHT),
    { text: '- 12 -', x: 280, y: 40 },
  ];
  const other = [
    { text: 'Harbour Gazette 13', x: 72, y: 800 },
    ...column(60, ['The channel was opened again in June.']),
    { text: '- 13 -', x: 280, y: 40 },
  ];

  it('is read down one and then the other, with the word parted between them', async () => {
    const { kept } = await read(makePdf([page, other]));
    expect(kept.join(' ')).toContain(
      'and he did not believe the chart. The office closed the channel at noon.',
    );
  });

  it('loses what comes again at the edges of its pages', async () => {
    const { kept, cut } = await read(makePdf([page, other]));
    expect(kept.join(' ')).not.toMatch(/Gazette|- 1/u);
    expect(cut).toContain('Harbour Gazette 12');
    expect(cut).toContain('- 13 -');
  });

  it('may have three', async () => {
    const third = (x: number, lines: readonly string[]) =>
      column(
        x,
        lines.map((line) => line.slice(0, 22)),
      );
    const page = [...third(40, LEFT), ...third(215, RIGHT), ...third(390, LEFT)];
    const { kept } = await read(makePdf([page]));
    expect(kept.join(' ')).toContain(`${LEFT[0]?.slice(0, 22).trim()} ${LEFT[1]?.slice(0, 22).trim()}`);
    expect(kept.join(' ')).toContain(`${RIGHT[0]?.slice(0, 22).trim()} ${RIGHT[1]?.slice(0, 22).trim()}`);
  });

  it('begins below what stands over both', async () => {
    const byline = { text: 'Harbour Gazette, Tuesday', x: 60, y: 724 };
    const { kept } = await read(makePdf([[byline, ...column(60, LEFT), ...column(310, RIGHT)]]));
    expect(kept[0]).toBe('Harbour Gazette, Tuesday');
  });

  it('is the same where its letters come line by line over both', async () => {
    const across = LEFT.flatMap((text, i) => [
      { text, x: 60, y: 700 - i * 14 },
      { text: RIGHT[i] ?? '', x: 310, y: 700 - i * 14 },
    ]);
    const { kept } = await read(makePdf([across, other]));
    expect(kept.join(' ')).toContain('he did not believe the chart.');
  });
});

describe('a PDF that cannot be read', () => {
  it('is said to be encrypted where it is', async () => {
    const { kept, problems } = await read(makePdf([column(60, LEFT)], { isEncrypted: true }));
    expect(kept).toEqual([]);
    expect(problems).toMatchObject([
      { kind: 'unreadable', message: expect.stringContaining('is encrypted') },
    ]);
  });

  it('is said to hold no text where it holds pictures alone', async () => {
    const { kept, problems } = await read(makePdf([[]]));
    expect(kept).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'no-text', message: expect.stringContaining('no text') }]);
  });
});
