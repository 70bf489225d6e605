import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/corpus/read-document.js';

async function documentsOf(path: string, content: string) {
  const { documents, problems } = await readFile(path, Buffer.from(content));
  const shown = documents.map(({ title, text, blocks }) => {
    const slices = (cut: boolean) =>
      blocks
        .filter(({ kind }) => (kind === 'boilerplate') === cut)
        .map(({ start, end }) => text.slice(start, end));
    const said = blocks.filter(({ kind }) => kind === 'paragraph').map(({ origin }) => origin);
    return { title, kept: slices(false), cut: slices(true), said };
  });
  return { documents: shown, problems: problems.map(({ message }) => message) };
}

async function only(path: string, content: string) {
  const { documents, problems } = await documentsOf(path, content);
  expect(problems).toEqual([]);
  const [document] = documents;
  if (document === undefined || documents.length > 1) throw new Error(`${documents.length} documents`);
  return document;
}

describe('the JSON of Telegram', () => {
  const chat = {
    name: 'Pump watch',
    type: 'private_group',
    id: 7,
    messages: [
      {
        id: 1,
        type: 'service',
        date: '2021-06-02T08:00:00',
        actor: 'Ida',
        action: 'create_group',
        title: 'Pump watch',
        text: '',
      },
      { id: 2, type: 'message', date: '2021-06-02T08:10:11', from: 'Ida Holm', text: 'Pump 3 is off.' },
      {
        id: 3,
        type: 'message',
        date: '2021-06-02T08:12:40',
        edited: '2021-06-02T08:30:00',
        from: 'Ole',
        reply_to_message_id: 2,
        text: ['I told ', { type: 'mention', text: '@kari' }, ' on Monday.'],
      },
      {
        id: 4,
        type: 'message',
        date: '2021-06-02T08:15:00',
        from: null,
        forwarded_from: 'Quay news',
        photo: 'photos/pump.jpg',
        text: 'The pump was mended.',
      },
    ],
  };

  it('is a document whose messages know author, time, reply and change', async () => {
    const document = await only('result.json', JSON.stringify(chat, null, 1));
    expect(document).toEqual({
      title: 'Pump watch',
      kept: [
        '[2021-06-02 08:00] Ida',
        '[2021-06-02 08:10] Ida Holm',
        'Pump 3 is off.',
        '[2021-06-02 08:12] Ole (reply to Ida Holm, edited 2021-06-02 08:30)',
        'I told @kari on Monday.',
        '[2021-06-02 08:15] unknown (forwarded from Quay news)',
        'The pump was mended.',
      ],
      cut: ['create group Pump watch', 'photos/pump.jpg'],
      said: [
        { message: 2, author: 'Ida Holm', at: '2021-06-02T08:10' },
        { message: 3, author: 'Ole', at: '2021-06-02T08:12' },
        { message: 4, author: 'Quay news', at: '2021-06-02T08:15' },
      ],
    });
  });

  it('is a document for each chat of an account', async () => {
    const other = { ...chat, name: 'Mill', messages: chat.messages.slice(1, 2) };
    const account = {
      about: 'Here is the data.',
      personal_information: {},
      chats: { list: [chat, other, { name: 'Empty', type: 'personal_chat', messages: [] }] },
    };
    const { documents, problems } = await documentsOf('result.json', JSON.stringify(account));
    expect(problems).toEqual([]);
    expect(documents.map(({ title }) => title)).toEqual(['Pump watch', 'Mill']);
  });

  it('is named with what is wrong where it is broken', async () => {
    const broken = { ...chat, messages: [{ id: 1, type: 'message' }] };
    expect((await documentsOf('result.json', JSON.stringify(broken))).problems).toEqual([
      'It is no whole export of a chat at "messages.0.date".',
    ]);
  });
});

describe('the page of Telegram', () => {
  const message = (id: number, time: string, inner: string, joined = false) =>
    `<div class="message default clearfix${joined ? ' joined' : ''}" id="message${id}"><div class="body"><div class="pull_right date details" title="05.03.2021 ${time}:11 UTC+01:00">${time}</div>${inner}</div></div>`;
  const page = (...messages: string[]) =>
    `<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_header"><div class="text bold">Pump watch</div></div><div class="page_body chat_page"><div class="history"><div class="message service"><div class="body details">5 March 2021</div></div>${messages.join('')}</div></div></body></html>`;

  it('is a document whose messages know author, time and reply, and keep their lines', async () => {
    const { title, kept, said } = await only(
      'messages.html',
      page(
        message(
          1,
          '14:02',
          '<div class="from_name">Ida Holm </div><div class="text">Pump 3 is off.<br>Again.</div>',
        ),
        message(2, '14:03', '<div class="text">Since noon.</div>', true),
        message(
          3,
          '14:05',
          '<div class="from_name">Ole</div><div class="reply_to details">In reply to <a href="#go_to_message1">this message</a></div><div class="text">Not me.</div>',
        ),
      ),
    );
    expect(title).toBe('Pump watch');
    expect(kept).toEqual([
      '[2021-03-05 14:02] Ida Holm',
      'Pump 3 is off.\nAgain.',
      '[2021-03-05 14:03] Ida Holm',
      'Since noon.',
      '[2021-03-05 14:05] Ole (reply to Ida Holm)',
      'Not me.',
    ]);
    expect(said.at(-1)).toEqual({ message: 3, author: 'Ole', at: '2021-03-05T14:05' });
  });

  it('tells who forwards from who is forwarded', async () => {
    const { kept, said } = await only(
      'messages.html',
      page(
        message(1, '14:02', '<div class="from_name">Ida</div><div class="text">See this.</div>'),
        message(
          2,
          '14:03',
          '<div class="forwarded body"><div class="from_name">Quay news <span class="date details" title="01.03.2021 09:00:00">01.03.2021 09:00:00</span></div><div class="text">The pump was mended.</div></div>',
          true,
        ),
      ),
    );
    expect(kept.slice(2)).toEqual([
      '[2021-03-05 14:03] Ida (forwarded from Quay news)',
      'The pump was mended.',
    ]);
    expect(said.at(-1)).toEqual({ message: 2, author: 'Quay news', at: '2021-03-01T09:00' });
  });
});

describe('the JSON of Slack', () => {
  const day = [
    {
      type: 'message',
      subtype: 'channel_join',
      user: 'U1',
      text: '<@U1> has joined',
      ts: '1614931200.000100',
    },
    {
      type: 'message',
      user: 'U1',
      text: 'Pump 3 is off &amp; cold, see <https://example.org/p|the log>.',
      ts: '1614931331.000200',
      thread_ts: '1614931331.000200',
      user_profile: { real_name: 'Ida Holm', display_name: 'ida' },
    },
    {
      type: 'message',
      user: 'U2',
      text: '<@U1> not me.',
      ts: '1614931460.000300',
      thread_ts: '1614931331.000200',
      edited: { user: 'U2', ts: '1614931500.000000' },
      files: [{ name: 'pump.jpg' }],
    },
  ];

  it('is a document named after its channel, whose messages know author, time and thread', async () => {
    const document = await only('ops-pumps/2021-03-05.json', JSON.stringify(day));
    expect(document).toEqual({
      title: 'ops-pumps',
      kept: [
        '[2021-03-05 08:00] Ida Holm',
        '[2021-03-05 08:02] Ida Holm',
        'Pump 3 is off & cold, see the log.',
        '[2021-03-05 08:04] U2 (reply to Ida Holm, edited 2021-03-05 08:05)',
        '@Ida Holm not me.',
      ],
      cut: ['@Ida Holm has joined', 'pump.jpg'],
      said: [
        { message: 2, author: 'Ida Holm', at: '2021-03-05T08:02' },
        { message: 3, author: 'U2', at: '2021-03-05T08:04' },
      ],
    });
  });

  it('leaves other lists of data alone', async () => {
    const { problems } = await documentsOf('users.json', JSON.stringify([{ id: 'U1', name: 'ida' }]));
    expect(problems[0]).toMatch(/not read/);
  });
});

describe('the JSON of Messenger', () => {
  const kiln = (messages: readonly object[]) => ({
    participants: [{ name: 'J\u00c3\u00bcrg Olt' }, { name: 'Ida Holm' }],
    messages,
    title: 'Kiln',
    thread_path: 'inbox/kiln_1',
  });
  const sent = (sender: string, minute: number, content: string) => ({
    sender_name: sender,
    timestamp_ms: Date.UTC(2022, 4, 3, 9, minute),
    content,
  });

  it('has its oldest message first and each letter whole, and cuts what the program tells', async () => {
    const newestFirst = [
      sent('J\u00c3\u00bcrg Olt', 9, 'The kiln is cold \u00e2\u0080\u0093 go home.'),
      { ...sent('Ida Holm', 5, 'Is it on?'), photos: [{ uri: 'photos/gauge.jpg' }] },
      sent('J\u00c3\u00bcrg Olt', 1, 'J\u00c3\u00bcrg named the group Kiln.'),
    ];
    expect(await only('message_1.json', JSON.stringify(kiln(newestFirst)))).toEqual({
      title: 'Kiln',
      kept: [
        '[2022-05-03 09:01] Jürg Olt',
        '[2022-05-03 09:05] Ida Holm',
        'Is it on?',
        '[2022-05-03 09:09] Jürg Olt',
        'The kiln is cold – go home.',
      ],
      cut: ['Jürg named the group Kiln.', 'gauge.jpg'],
      said: [
        { message: 2, author: 'Ida Holm', at: '2022-05-03T09:05' },
        { message: 3, author: 'Jürg Olt', at: '2022-05-03T09:09' },
      ],
    });
  });

  it('is read with the names of its ciphered form, too', async () => {
    const messages = [
      {
        senderName: 'Ida Holm',
        text: 'It is on – look.',
        timestamp: Date.UTC(2022, 4, 3, 9, 5),
        isUnsent: false,
      },
    ];
    const { title, said } = await only(
      'Ida Holm_4.json',
      JSON.stringify({ participants: ['Ida Holm'], threadName: 'Ida Holm_4', messages }),
    );
    expect({ title, said }).toEqual({
      title: 'Ida Holm',
      said: [{ message: 1, author: 'Ida Holm', at: '2022-05-03T09:05' }],
    });
  });
});

describe('what is passed on in a chat', () => {
  const telegram = (...messages: object[]) =>
    JSON.stringify({
      name: 'Pump watch',
      type: 'private_group',
      id: 7,
      messages: messages.map((one, id) => ({ id, type: 'message', date: '2021-06-02T08:15:00', ...one })),
    });

  it('is the word of whoever wrote it, in Telegram', async () => {
    const { said } = await only(
      'result.json',
      telegram(
        {
          from: 'Ole',
          forwarded_from: 'Kari Moe',
          text: ['Pump ', { type: 'bold', text: '3' }, ' is off.'],
        },
        { from: 'Ole', text: 'Is that so?' },
      ),
    );
    expect(said.map((origin) => origin?.author)).toEqual(['Kari Moe', 'Ole']);
  });

  it('is nobody’s whom Telegram does not name', async () => {
    const { kept, said } = await only(
      'result.json',
      telegram({ from: 'Ole', forwarded_from: null, text: 'Pump 3 is off.' }),
    );
    expect(kept).toEqual(['[2021-06-02 08:15] Ole (forwarded)', 'Pump 3 is off.']);
    expect(said[0]?.author).toBeUndefined();
  });

  it('is the word of whoever wrote it, in Slack, beside what its sender says', async () => {
    const shared = {
      is_share: true,
      author_name: 'Kari Moe',
      ts: '1614840000.000100',
      text: 'Pump 3 is off.',
    };
    const message = {
      type: 'message',
      username: 'Ole',
      ts: '1614931331.000200',
      text: 'Look.',
      attachments: [shared],
    };
    expect((await only('ops/2021-03-05.json', JSON.stringify([message]))).said).toEqual([
      { message: 1, author: 'Ole', at: '2021-03-05T08:02' },
      { message: 1, author: 'Kari Moe', at: '2021-03-04T06:40' },
    ]);
  });

  it('is nobody’s in Discord, which does not name him', async () => {
    const message = {
      id: '2',
      type: 'Default',
      timestamp: '2021-03-05T08:02:00+00:00',
      content: '',
      author: { name: 'ole' },
      reference: { messageId: '1', type: 'Forward' },
      forwardedMessage: { timestamp: '2021-03-04T06:40:00+00:00', content: 'Pump 3 is off.' },
    };
    const chat = { guild: { name: 'Quay' }, channel: { name: 'ops' }, messages: [message] };
    const { kept, said } = await only('ops.json', JSON.stringify(chat));
    expect(kept).toEqual(['[2021-03-05 08:02] ole (forwarded)', 'Pump 3 is off.']);
    expect(said).toEqual([{ message: 1, at: '2021-03-04T06:40' }]);
  });
});

describe('the text of WhatsApp', () => {
  const saidIn = async (chat: string) => {
    const { documents, problems } = await documentsOf('chat.txt', chat);
    return { said: documents[0]?.said.map((origin) => [origin?.at, origin?.author]), problems };
  };

  it.each([
    [
      'dots part a day from its month',
      '[05.03.21, 14:02:11] Ida: the pump is off\n[06.03.21, 14:05:40] Ole: no',
    ],
    [
      'time runs on',
      '05/03/2021, 14:02 - Ida: the pump is off\n06/03/2021, 14:05 - Ole: no\n02/04/2021, 09:00 - Ida: well\n11/03/2022, 10:00 - Ole: ok\n01/04/2022, 10:00 - Ole: ok',
    ],
    [
      'a day is no month',
      '05-03-2021 14:02 - Ida: the pump is off\n06-03-2021 14:05 - Ole: no\n28-03-2021 14:05 - Ole: no',
    ],
    [
      'no other language puts the month first',
      `05/03/2021, 14:02 - Ida: la pompe est en panne\n06/03/2021, 14:05 - Ole: ${'je ne sais pas qui a pris la clef de la vanne hier soir '.repeat(4)}`,
    ],
  ])('tells the day from the month where %s', async (_why, chat) => {
    const { said, problems } = await saidIn(chat);
    expect(problems).toEqual([]);
    expect(said?.slice(0, 2).map(([at, author]) => [at?.slice(0, 10), author])).toEqual([
      ['2021-03-05', 'Ida'],
      ['2021-03-06', 'Ole'],
    ]);
  });

  it('reads AM and PM behind numbers without a nought with the month first', async () => {
    expect(await saidIn('3/5/21, 2:02 PM - Ida: the pump is off\n3/6/21, 2:05 PM - Ole: no')).toEqual({
      said: [
        ['2021-03-05T14:02', 'Ida'],
        ['2021-03-06T14:05', 'Ole'],
      ],
      problems: [],
    });
  });

  it('says that nothing tells the day from the month, and dates nothing', async () => {
    expect(await saidIn('05/03/2021, 14:02 - Ida: the pump is off\n06/03/2021, 14:05 - Ole: no')).toEqual({
      said: [
        [undefined, 'Ida'],
        [undefined, 'Ole'],
      ],
      problems: [
        '"05/03/2021, 14:02" may begin with the day or the month, and nothing in the file tells which: 2 messages stay without their day.',
      ],
    });
  });

  it('knows writers by number, by a name that they gave themselves and by long names', async () => {
    const chat =
      '13/03/2021, 14:02 - +47 912 34 567: the pump is off\n13/03/2021, 14:03 - ~ Kari: no\n13/03/2021, 14:05 - Dr. Ida Holm 🌊 Ops: yes\n\u200E13/03/2021, 14:06 - Ole added Kari';
    expect((await saidIn(chat)).said?.map(([, author]) => author)).toEqual([
      '+47 912 34 567',
      '~ Kari',
      'Dr. Ida Holm 🌊 Ops',
    ]);
  });

  it('cuts what the program writes for a file, and marks what it writes behind a change', async () => {
    const { documents } = await documentsOf(
      'chat.txt',
      '[13.03.21, 14:02:11] Ida: \u200EBild weggelassen\n[13.03.21, 14:03:11] Ida: IMG-01.jpg (file attached)\n[13.03.21, 14:04:11] Ole: You deleted this message\n[13.03.21, 14:05:11] Ole: I turned it off. \u200E<This message was edited>',
    );
    expect(documents[0]?.cut).toHaveLength(3);
    const { documents: read } = await readFile(
      'chat.txt',
      Buffer.from(
        '[13.03.21, 14:04:11] Ole: No.\n[13.03.21, 14:05:11] Ole: I turned it off. \u200E<This message was edited>',
      ),
    );
    const { text = '', marks = [] } = read[0] ?? {};
    expect(marks.map(({ start, end }) => text.slice(start, end)).join('|')).toContain(
      'This message was edited',
    );
  });
});
