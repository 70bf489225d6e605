import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/corpus/formats/markdown.js';
import { treeUnits } from '../../../src/corpus/lines/markdown-tree.js';
import { markdownUnits } from '../../../src/corpus/lines/markdown-units.js';
import { blank, unmark } from '../../../src/corpus/marks.js';

const shape = async (text: string) => {
  const { blocks } = await readMarkdown(text);
  return blocks.map(({ kind, reason, start, end }) => [reason ?? kind, text.slice(start, end)]);
};
const seen = async (text: string) => {
  const { blocks, marks = [] } = await readMarkdown(text);
  const document = { text, marks };
  return blocks.filter(({ kind }) => kind !== 'boilerplate').map((block) => unmark(document, block).shown);
};

const TABLE =
  '# Night of the leak\n\n| When | What |\n| --- | --- |\n| 02:10 | Pump **3** stopped |\n| 02:25 | Crew woken |\n';

describe('readMarkdown', () => {
  it('says who wrote the posts of a thread, whose days may lack their year', async () => {
    const text =
      '# Pump 3\n\n**old-ole** commented on 11 Sep\nIt *ran* all night.\n\n**ida** (Owner) commented on 12 Sep\nIt was off.\n';
    const { blocks } = await readMarkdown(text);
    const posts = blocks.filter(({ kind }) => kind === 'paragraph');
    expect(posts.map(({ start, end, origin }) => [text.slice(start, end), origin?.author])).toEqual([
      ['It *ran* all night.', 'old-ole'],
      ['It was off.', 'ida'],
    ]);
  });

  it('makes each row of a table a block that knows its header', async () => {
    const { blocks } = await readMarkdown(TABLE);
    const rows = blocks.filter(({ kind }) => kind === 'row');
    expect(rows.map(({ start, end }) => TABLE.slice(start, end))).toEqual([
      '| 02:10 | Pump **3** stopped |',
      '| 02:25 | Crew woken |',
    ]);
    expect(rows.map(({ header }) => header && TABLE.slice(header.start, header.end))).toEqual([
      '| When | What |',
      '| When | What |',
    ]);
  });

  it('shows a row without the bars at its ends and without emphasis', async () => {
    expect(await seen(TABLE)).toEqual([
      '# Night of the leak',
      '02:10 | Pump 3 stopped',
      '02:25 | Crew woken',
    ]);
  });

  it.each([
    ['code', 'It ran.\n\n```sh\n# the pump was sabotaged\n```', 'code'],
    ['indented code', 'It ran.\n\n    the pump was sabotaged', 'code'],
    ['HTML', 'It ran.\n\n<div>the pump was sabotaged</div>', 'markup'],
    ['a comment', 'It ran.\n\n<!-- the pump was sabotaged -->', 'markup comment'],
    ['an image', 'It ran.\n\n![the pump was sabotaged](pump.png)', 'image'],
    ['a link definition', 'It ran [there][1].\n\n[1]: https://pump.example/sabotaged', 'link definition'],
  ])('cuts %s', async (_, text, reason) => {
    expect((await shape(text)).map(([kind]) => kind)).toEqual(['paragraph', reason]);
  });

  it.each([
    ['The [report](https://x.example/2019-04-01 "2019") is **out**.', 'The report is out.'],
    ['It is `closed`, _they_ said \\*twice\\*.', 'It is closed, they said *twice*.'],
    ['Wet[^1] and ~~dry~~ ![a map](m.png)cold.\n\n[^1]: See the log.', 'Wet and cold.'],
    ['\uFEFF__Wet__ it *was*.', 'Wet it was.'],
    ['It is \\\\* and \\\\\\* and C:\\\\a.', 'It is \\* and \\* and C:\\a.'],
    ['> It was wet,\n> they said.', 'It was wet,\nthey said.'],
  ])('shows %j as %j', async (text, shown) => {
    expect((await seen(text))[0]).toBe(shown);
  });

  it('leaves no address and no code in what is read', async () => {
    const text = 'See [the log](https://x.example/2019-04-01) of <https://y.example/2020-01-01>, <b>now</b>.';
    const { marks = [] } = await readMarkdown(text);
    expect(blank(text, marks)).not.toMatch(/\d{4}|https|<b>/);
  });

  it('reads nothing that is struck out', async () => {
    const text = 'The clerk ~~took the keys~~ found the keys.';
    const { marks = [] } = await readMarkdown(text);
    expect(blank(text, marks)).not.toContain('took');
  });

  it('reads marks of emphasis as text where a paragraph is crowded with them', async () => {
    const crowd = 'wet* '.repeat(501);
    expect((await seen(`It *was* wet.\n\n${crowd}`))[0]).toBe('It *was* wet.');
    expect((await seen(`It *was* wet.\n\n${'wet* '.repeat(400)}\n \n${'dry* '.repeat(400)}`))[0]).toBe(
      'It was wet.',
    );
  });

  it('tells the same of plain paragraphs as the lines do', () => {
    const text = '# One\n\nThe quay is wet.\nIt rains.\n\n## Two\n\nNobody came.\n';
    const plain = ({ start, end, kind, blankAbove }: ReturnType<typeof markdownUnits>[number]) => ({
      start,
      end,
      kind,
      blankAbove,
    });
    expect(treeUnits(text, 0).units.map(plain)).toEqual(markdownUnits(text, 0).map(plain));
  });
});
