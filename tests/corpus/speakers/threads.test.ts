import { describe, expect, it } from 'vitest';
import { readingOf, unmark } from '../../../src/corpus/marks.js';
import { cutPassages } from '../../../src/corpus/passages.js';
import { readDocument } from '../../../src/corpus/read-document.js';

async function postsOf(text: string) {
  const { document } = await readDocument('thread.txt', Buffer.from(text));
  if (!document) throw new Error('nothing was read');
  return cutPassages(document).map((passage) => {
    const origin = document.blocks.find(({ end }) => end > passage.start)?.origin;
    const words = readingOf(document).slice(passage.start, passage.end).replace(/\s+/g, ' ');
    return { words, shown: unmark(document, passage).shown.trim(), author: origin?.author, at: origin?.at };
  });
}

const said = async (text: string) => (await postsOf(text)).map(({ words, author }) => [words, author]);

const POSTS = ['The pump was off in May.', 'No, it ran all night.'];

describe('the heads of posts', () => {
  it.each([
    ['#1  ida » 11 Jan 2023, 19:02', '#2  Old Ole » 12 Jan 2023, 20:14'],
    ['by ida » Wed Jan 11, 2023 7:02 pm', 'by Old Ole » Thu Jan 12, 2023 8:14 pm'],
    ['ida, Jan 11, 2023 at 7:02 PM #1', 'Old Ole, Jan 12, 2023 at 8:14 PM #2'],
    ['ida wrote on 2023-01-11 19:02:', 'Old Ole wrote on 2023-01-12 20:14:'],
    ['ida\nPosts: 12\nWed 11 Jan 2023, 19:02', 'Old Ole\nModerator\nPosts: 3\nThu 12 Jan 2023, 20:14'],
    [
      '13-01-2023, 07:02 PM #1\nida\nSenior Member\nJoin Date: May 2009',
      '14-01-2023, 08:14 PM #2\nOld Ole\nMember\nJoin Date: May 2011',
    ],
    [
      'ida\n« Reply #1 on: January 11, 2023, 07:02:12 PM »',
      'Old Ole\n« Reply #2 on: January 12, 2023, 08:14:51 PM »',
    ],
    [
      'ida\n« Antwort #1 am: 11. Januar 2023, 19:02:12 »',
      'Old Ole\n« Antwort #2 am: 12. Januar 2023, 20:14:51 »',
    ],
    [
      'Title: Pump\nPost by: ida on January 11, 2023, 07:02 PM',
      'Title: Re: Pump\nPost by: Old Ole on January 12, 2023, 08:14 PM',
    ],
    ['#1 ida  11-Jan-2023 19:02', '#2 Old Ole  12-Jan-2023 20:14'],
    ['#1 ida (verified)  11-Jan-2023 19:02', '#2 Old Ole, keeper of pumps  (January 12, 2023 8:14 PM)'],
    ['ida, [11.01.2023 19:02]', 'Old Ole | Pump crew, [12.01.2023 20:14]'],
    ['[2023-01-11 19:02] ida', '[2023-01-12 20:14] Old Ole [Keeper]'],
    ['ida — 01/11/2023 7:02 PM', 'Old Ole — 01/12/2023 8:14 PM'],
    ['ida (Owner) commented on Jan 11, 2023', 'Old Ole commented on Jan 12, 2023'],
    ['ida schrieb am 11. Januar 2023 um 19:02 Uhr:', 'Old Ole schrieb am 12. Januar 2023 um 20:14 Uhr:'],
  ])('name who wrote what stands below, and when: %s', async (first, second) => {
    const posts = await postsOf(`Pump 3\n\n${first}\n${POSTS[0]}\n\n${second}\n${POSTS[1]}`);
    const found = posts.filter(({ words }) => POSTS.includes(words));
    expect(found.map(({ author }) => author)).toEqual(['ida', 'Old Ole']);
    expect(found.map(({ at }) => at?.slice(0, 8))).toEqual(['2023-01-', '2023-01-']);
  });

  it.each([
    ['Update #1 – 12 March 2019, 10:00', 'Update #2 – 13 March 2019, 10:00'],
    ['London, 12 March 2019', 'Oslo, 13 March 2019'],
    ['[2019-03-12 10:00] pump three started', '[2019-03-12 10:05] pump three stopped'],
    ['News | 12 March 2019', 'Sport | 13 March 2019'],
    ['The ferry sinks\n12 March 2019', 'The mill burns\n13 March 2019'],
    ['Rescue\nPosted on 12 March 2019, 10:00', 'Salvage\nPosted on 13 March 2019, 10:00'],
    [
      'Pump Three\n« on: 12 March 2019, 10:00 »',
      'Re: Pump Three\n« Reply #1 on: 13 March 2019, 10:00 »\n\nPump Three\n« Reply #2 on: 14 March 2019, 10:00 »',
    ],
    ['« on: 12 March 2019, 10:00 »', '« on: 13 March 2019, 10:00 »'],
  ])('are no titles of sections: %s', async (first, second) => {
    const text = `Pump 3\n\n${first}\n${POSTS[0]}\n\n${second}\n${POSTS[1]}`;
    expect((await postsOf(text)).every(({ author }) => author === undefined)).toBe(true);
  });
});

describe('a thread', () => {
  it('stand above a post where others of the thread tell more of whoever writes', async () => {
    const text = [
      'ida\nPosts: 12\nWed 11 Jan 2023, 19:02\n\nThe pump was off.',
      'Old Ole (mod)\nPosts: 3\nThu 12 Jan 2023, 20:14\n\nIt ran all night.',
      'mod_una\nThu 12 Jan 2023, 20:40\n\nPlease stay calm.',
    ].join('\n\n----\n\n');
    expect(await said(text)).toEqual(
      expect.arrayContaining([
        ['The pump was off.', 'ida'],
        ['It ran all night.', 'Old Ole'],
        ['Please stay calm.', 'mod_una'],
      ]),
    );
  });

  it('is called as what stands above its posts says', async () => {
    const text = `Quay board > Ferries > Thread: The night pump\n\nida wrote (11 Jan 2023, 19:02):\nThe pump of the night ferry was off in May, and nobody said so.\n\nole wrote (12 Jan 2023, 20:14):\nNo, it ran all night, I was there and saw the gauge myself.`;
    const { document } = await readDocument('t.txt', Buffer.from(text));
    expect(document?.title).toBe('Thread: The night pump');
  });
});

describe('the heads of comments', () => {
  it.each([
    ['ida 14 hours ago | next [–]', 'ole_2 on Jan 12, 2023 | root | parent | prev | next [2 more]'],
    [
      '[–]ida 12 points13 points14 points 2 years ago (3 children)',
      '[–]ole_2[S] score hidden 1 year ago* (0 children)',
    ],
    ['ida 3 days ago | link', '  ole_2 12 hours ago | link | flag'],
    [
      'ida on January 11, 2023 | context | favorite | on: Pump 3',
      'ole_2 on January 12, 2023 | parent | favorite | on: Pump 3',
    ],
    ['ida · 3 yr. ago · reply', 'ole_2 · 2 yr. ago · reply'],
  ])('name who wrote what stands below them, with what can be clicked in them: %s', async (first, second) => {
    const text = `Pump 3 is back (pump.example)\n\n${first}\n\n${POSTS[0]}\n\nreply\n\n${second}\n\n${POSTS[1]}\n\nreply\n`;
    expect((await said(text)).slice(1)).toEqual([
      [POSTS[0], 'ida'],
      [POSTS[1], 'ole_2'],
    ]);
  });

  it('leave a line that is quoted to whoever wrote it above', async () => {
    const text = `ida 3 days ago | next [–]\n\n${POSTS[0]}\n\nole 2 days ago | parent [–]\n\n> ${POSTS[0]}\n\n${POSTS[1]}\n\n> Somebody else wrote this.\n\nNo.`;
    expect((await said(text)).map(([, author]) => author)).toEqual(['ida', 'ida', 'ole', undefined, 'ole']);
  });

  it.each([
    ['News | 12 March 2019 | Sport', 'Ida Holm | 13 March 2019 | Sport'],
    ['The pump stopped 3 days ago.', 'The pump ran 2 days ago.'],
    ['Ida Holm on 12 March 2019 | World', 'Ole Holm on 13 March 2019 | World'],
  ])('are none without it: %s', async (first, second) => {
    const posts = await postsOf(`${first}\n\n${POSTS[0]}\n\n${second}\n\n${POSTS[1]}`);
    expect(posts.every(({ author }) => author === undefined)).toBe(true);
  });
});

describe('quotations in tags', () => {
  const thread = (reply: string) =>
    `#1 ida » 11 Jan 2023, 19:02\nThe pump was off.\n\n#2 ole » 12 Jan 2023, 20:14\n${reply}\n\n#3 per » 13 Jan 2023, 20:14\nI was ill.`;

  it.each([
    '[quote="ida"]',
    '[quote=ida]',
    "[quote='ida' post_id=12 time=1673463720]",
    '[QUOTE="ida, post: 12, member: 7"]',
    '[quote=ida;4412]',
    '[quote author=ida link=topic=5.msg9#msg9 date=1605600000]',
    '[quote name="ida" post=12]',
    '[quote=&quot;ida&quot;]',
  ])('are the word of whom the tag names: %s', async (tag) => {
    expect(await said(thread(`${tag}The pump was off[/quote]\nIt ran.`))).toEqual([
      ['The pump was off.', 'ida'],
      ['The pump was off', 'ida'],
      ['It ran.', 'ole'],
      ['I was ill.', 'per'],
    ]);
  });

  it('stand in each other, and in one line with what answers them', async () => {
    const reply = '[quote="per"][quote="ida"]It was off.[/quote] When?\nIn May?[/quote] Never.';
    expect((await said(thread(reply))).slice(1, -1)).toEqual([
      ['It was off.', 'ida'],
      ['When?', 'per'],
      ['In May?', 'per'],
      ['Never.', 'ole'],
    ]);
  });

  it('are nobody’s where no name is given, and up to the end of the post where none closes them', async () => {
    const open = '[quote]It was off.[/quote]\nNo.\n[quote="ida"]It was off.\nIt ran.';
    expect((await said(thread(open))).slice(1)).toEqual([
      ['It was off.', undefined],
      ['No.', 'ole'],
      ['It was off.', undefined],
      ['It ran.', undefined],
      ['I was ill.', 'per'],
    ]);
  });

  it.each([
    ['ida, 11 January 2023', 'ole, 12 January 2023'],
    ['--- Post #1 by ida on 11 Jan 2023 07:31 ---', '--- Post #2 by ole on 12 Jan 2023 07:31 ---'],
    ['ida (11.01.2023 19:02)', 'ole (12.01.2023 20:14)'],
    ['2023-01-11 19:02 | ida', '2023-01-12 20:14 | ole'],
  ])('tell of a thread whose heads are names with days: %s', async (first, second) => {
    const text = `${first}\nIt was off.\n\n${second}\n[quote="ida"]It was off.[/quote]\nIt ran.`;
    expect(await said(text)).toEqual([
      ['It was off.', 'ida'],
      ['It was off.', 'ida'],
      ['It ran.', 'ole'],
    ]);
  });

  it('leave no tag to be read or shown', async () => {
    const reply =
      '[b]Pump [i]3[/i][/b] ran, see [url=https://example.org/x]the log[/url][img]https://example.org/a.png[/img]. [s]It is new.[/s]';
    const [, post] = await postsOf(thread(reply));
    expect(post?.shown).toBe('Pump 3 ran, see the log.');
  });

  it('are found where a tag is closed alone', async () => {
    expect(await said('He took [b] and [i] from the list [1] of [/quote] parts.')).toEqual([
      ['He took [b] and [i] from the list [1] of [/quote] parts.', undefined],
    ]);
  });
});
