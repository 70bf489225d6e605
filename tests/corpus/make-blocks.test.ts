import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, NOT_SQUARE } from '../support/growth.js';
import { markBlocks } from './mark-blocks.js';

const marked = (text: string, format: 'text' | 'markdown' = 'text') =>
  markBlocks(text, { format }).map((block) => {
    const label = block.kind === 'boilerplate' ? `cut: ${block.reason}` : block.kind;
    return `${label} | ${text.slice(block.start, block.end).slice(0, 30).replace(/\s+/g, ' ')}`;
  });
const cut = (text: string, format: 'text' | 'markdown' = 'text') =>
  markBlocks(text, { format })
    .filter((block) => block.kind === 'boilerplate')
    .map((block) => text.slice(block.start, block.end));

const STORY = [
  'The pump of the Porto lamp works stopped on Monday night, the company said, and nobody noticed until the cellar was under water.',
  'Rui Costa, who has run the works since 2009, said that the pump had been mended twice this year. "It was old," he said.',
  'The fire brigade pumped for nine hours, according to its own report, and found no one hurt. The damage was put at $1.6 million.',
  'The company denied that it had been warned. It will publish its own report in the spring, it said in a statement.',
];

describe('markBlocks on a pasted page', () => {
  const page = [
    'Home',
    'News',
    'Sport',
    'Sign in',
    'Subscribe',
    'Lamp works under water after pump fails',
    'By Ana Silva',
    'Published 9 September 2018',
    'Share on Facebook',
    ...STORY,
    'Related posts',
    'Ten lamps that will change your life',
    'Why the river rose so fast last year, and what it means for...',
    'Leave a comment',
    'Your email address will not be published.',
    'Privacy policy',
    '© 2018 The Porto Gazette. All rights reserved.',
  ].join('\n\n');

  it('keeps the article and nothing else', () => {
    const body = markBlocks(page, { format: 'text' }).filter((block) => block.kind !== 'boilerplate');
    expect(body.map((block) => page.slice(block.start, block.end))).toEqual(STORY);
  });

  it('says why each part was cut', () => {
    const reasons = new Set(markBlocks(page, { format: 'text' }).map((block) => block.reason));
    for (const reason of [
      'navigation',
      'page title',
      'byline',
      'share bar',
      'related posts',
      'teaser',
      'comment form',
    ]) {
      expect(reasons).toContain(reason);
    }
  });

  it('keeps a list inside the article', () => {
    const list = [
      'The report names three causes:',
      '- the age of the pump',
      '- the rain',
      '- a door left open',
    ].join('\n');
    const text = [
      ...STORY.slice(0, 2),
      list,
      ...STORY.slice(2),
      'Related posts',
      'Ten lamps',
      'Leave a reply',
      'Name',
      'Email',
    ].join('\n\n');
    expect(cut(text).join('\n')).not.toMatch(/causes|pump|rain|door/);
    expect(cut(text).join('\n')).toContain('Ten lamps');
  });

  it('cuts links to the articles before and after', () => {
    const text = [
      ...STORY,
      '<<: A lamp for every house',
      '>>: The river rises again',
      'Recommend',
      'How to choose a lamp',
      'Choosing a lamp is not so hard...',
    ].join('\n\n');
    expect(markBlocks(text, { format: 'text' }).filter((block) => block.kind !== 'boilerplate')).toHaveLength(
      4,
    );
    expect(marked(text)).toContain('cut: previous/next links | <<: A lamp for every house >>');
  });

  it('cuts Chinese furniture', () => {
    const story = [
      '周一晚上，灯厂的水泵停了，公司说没有人注意到，直到地下室被水淹没。消防队抽了九个小时的水。',
      '公司否认曾经收到警告，并表示将在春天公布自己的报告。报告将说明事故的全部原因。',
    ];
    const text = [
      '灯厂被淹',
      ...story,
      '上一篇：每家一盏灯',
      '下一篇：河水又涨了',
      '相关阅读',
      '如何挑选一盏灯',
      '发表评论',
    ].join('\n\n');
    expect(cut(text).join('\n')).toContain('如何挑选一盏灯');
    for (const paragraph of story) expect(cut(text).join('\n')).not.toContain(paragraph);
  });
});

describe('markBlocks on a text without furniture', () => {
  it.each([
    ['an article', STORY.join('\n\n')],
    ['an article, a line a paragraph', STORY.join('\n')],
    [
      'an article with byline and date',
      ['Lamp works under water', 'By Ana Silva', '9 September 2018', ...STORY].join('\n\n'),
    ],
    ['one line', 'The pump stopped'],
    ['short notes', 'pump stopped 23:10\ncellar wet\ncalled Rui\n\nRui came 23:40'],
    [
      'one-line paragraphs',
      Array.from({ length: 30 }, (_, i) => `Lamp ${i} was sold in Porto.`).join('\n\n'),
    ],
    [
      'one-line facts without stops',
      Array.from({ length: 30 }, (_, i) => `Lamp ${i}: ${i * 3} watts`).join('\n'),
    ],
    [
      'a list of facts',
      `Facts:\n${Array.from({ length: 20 }, (_, i) => `- Lamp ${i} has ${i} watts`).join('\n')}`,
    ],
    [
      'a poem',
      'The lamp is out\nThe night is long\nO hear the pump\nIt sings its song\n\nThe lamp is lit\nThe night is short\nO see the ship\nIt comes to port',
    ],
    ['Chinese', '灯坏了。\n\n没人注意。公司说水泵在周一晚上停了。\n\n报告将在春天公布。'],
    ['headings', `History\n\n${STORY[0]}\n\nSee also\n\nRiver\n\nRain\n\nReferences\n\n${STORY[1]}`],
    ['dialogue', 'ANA: Did it stop?\nRUI: It did.\nANA: Who knew?\nRUI: Nobody.'],
    ['a chat log', '[10:01] ana: hi\n[10:02] rui: the pump stopped\n[10:03] ana: again?'],
    ['a timeline', '2016: founded\n2017: first lamp\n2018: pump stops\n2019: closed'],
    ['a table', 'Lamp\tWatts\nRed\t30\nBlue\t40'],
  ])('cuts nothing of %s', (_, text) => {
    expect(cut(text)).toEqual([]);
    expect(cut(text, 'markdown')).toEqual([]);
  });

  it('cuts a title that comes twice, and keeps the first as heading', () => {
    const title = 'Lamp works under water after pump fails';
    expect(marked([title, title, ...STORY.slice(0, 1)].join('\n\n'))).toEqual([
      `heading | ${title.slice(0, 30)}`,
      `cut: repeated title | ${title.slice(0, 30)}`,
      `paragraph | ${(STORY[0] ?? '').slice(0, 30)}`,
    ]);
  });

  it('takes hard-wrapped lines for one paragraph', () => {
    const wrapped = `${STORY[0]?.slice(0, 60).trim()}\n${STORY[0]?.slice(60, 120).trim()}\n${STORY[0]?.slice(120).trim()}`;
    expect(markBlocks(wrapped, { format: 'text' })).toEqual([
      { start: 0, end: wrapped.length, kind: 'paragraph' },
    ]);
  });
});

describe('markBlocks on Markdown', () => {
  it('knows its blocks', () => {
    const text = `# Lamps\n\nThe pump\nstopped.\n\n- one\n  more\n- two\n\n> He said\n> so.\n\nHistory\n-------\n\nIt was old.\n\n<!-- note\nto self -->\n\n***\n\n[1]: https://example.org\n\n![lamp](a.png)\n\n\`\`\`\n# no heading\n\`\`\``;
    expect(marked(text, 'markdown')).toEqual([
      'heading | # Lamps',
      'paragraph | The pump stopped.',
      'list | - one more - two',
      'quote | > He said > so.',
      'heading | History -------',
      'paragraph | It was old.',
      'cut: markup comment | <!-- note to self -->',
      'cut: rule | ***',
      'cut: link definition | [1]: https://example.org',
      'cut: image | ![lamp](a.png)',
      'paragraph | ``` # no heading ```',
    ]);
  });
});

describe('markBlocks on anything', () => {
  const line = fc.constantFrom(
    ...STORY,
    'Home',
    'Share',
    'Related posts',
    '# Head',
    '- item',
    '> quote',
    '---',
    '```',
    '<!--',
    '-->',
    '',
    '  ',
    'By Ana Silva',
    '© 2018',
    'Leave a comment',
    '灯坏了。',
    'short',
    '[1]: x',
    '===',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n')),
  );

  it.each(['text', 'markdown'] as const)('tiles all of a %s but white space, in order', (format) => {
    fc.assert(
      fc.property(text, (sample) => {
        let from = 0;
        for (const block of markBlocks(sample, { format })) {
          expect(block.start).toBeLessThan(block.end);
          expect(sample.slice(from, block.start).trim()).toBe('');
          expect(sample.slice(block.start, block.end)).toBe(sample.slice(block.start, block.end).trim());
          expect(block.kind === 'boilerplate').toBe(block.reason !== undefined);
          from = block.end;
        }
        expect(sample.slice(from).trim()).toBe('');
        expect(markBlocks(sample, { format })).toEqual(markBlocks(sample, { format }));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'a',
    ' ',
    '(',
    '#',
    '<',
    '.',
    '"',
    '>',
    '-',
    '- ',
    '[',
    '![',
    'By A',
    'share ',
    '灯',
    'Ab ',
    '\n',
    'a\n',
    '# a\n',
    '<!--\n',
    '[a]: ',
    '1 ',
    'comments ',
  ])('takes linear time on a long run of %j', async (part) => {
    const growth = await growthOf((factor) => {
      const sample = part.repeat((factor * 10_000) / part.length);
      markBlocks(sample, { format: 'text' });
      markBlocks(sample, { format: 'markdown' });
    }, NOT_SQUARE);
    expect(growth).toBeLessThan(NOT_SQUARE);
  });
});

it('takes the line between a notice in capitals and the text for its heading', () => {
  const release = ['FOR IMMEDIATE RELEASE', 'Lamp works to leave Porto', ...STORY].join('\n\n');
  expect(marked(release)[1]).toBe('heading | Lamp works to leave Porto');
});
