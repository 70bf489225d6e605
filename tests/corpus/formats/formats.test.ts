import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/corpus/read-document.js';
import { findDates } from '../../../src/dates/find-dates.js';

const read = async (path: string, content: string | Uint8Array) => {
  const { documents, problems } = await readFile(path, Buffer.from(content));
  return {
    problems,
    documents: documents.map((document) => ({
      ...document,
      kept: document.blocks
        .filter(({ kind }) => kind !== 'boilerplate')
        .map(({ start, end }) => document.text.slice(start, end)),
      cut: document.blocks
        .filter(({ kind }) => kind === 'boilerplate')
        .map(({ start, end }) => document.text.slice(start, end)),
    })),
  };
};
const one = async (path: string, content: string | Uint8Array) => {
  const { documents } = await read(path, content);
  const [document] = documents;
  if (!document) throw new Error(`nothing was read of ${path}`);
  return document;
};

describe('a table of values', () => {
  it('says in each row what its cells are called', async () => {
    const table = await one(
      'ferry-log.csv',
      'day;port;lost\n2019-05-02;Norvik;"Two boats; one anchor"\n2019-06-11;Askholm;\n',
    );
    expect(table).toMatchObject({
      title: 'ferry log',
      kept: [
        'day: 2019-05-02 · port: Norvik · lost: Two boats; one anchor',
        'day: 2019-06-11 · port: Askholm',
      ],
    });
    expect(table.blocks.map(({ kind, origin }) => [kind, origin?.row])).toEqual([
      ['row', 1],
      ['row', 2],
    ]);
  });

  it('has cells of several lines', async () => {
    const table = await one(
      'log.csv',
      '"ref";"day";"what"\n"R1";"2019-05-02";"Fire in the\npaint store"\n"R2";"2019-05-03";"Out"\n',
    );
    expect(table.kept).toEqual([
      'ref: R1 · day: 2019-05-02 · what: Fire in the paint store',
      'ref: R2 · day: 2019-05-03 · what: Out',
    ]);
  });

  it('takes a first row of figures for values', async () => {
    expect((await one('a.tsv', '2019\t4\n2020\t7\n')).kept).toEqual(['2019 · 4', '2020 · 7']);
  });
});

describe('an export of a chat', () => {
  const rule = '='.repeat(62);
  const text = [
    rule,
    'Guild: Ferry line',
    'Channel: Crew / night-watch',
    rule,
    '',
    '[11-Jun-19 11:40 PM] ida',
    'pump 3 is off again',
    '',
    '[12-Jun-19 12:05 AM] olsen (pinned)',
    'I did not touch it.',
    '',
    '{Attachments}',
    'https://cdn.example/pump.png',
    '',
    rule,
    'Exported 2 message(s)',
    rule,
  ].join('\n');

  it('is a text whose messages know their author and their time', async () => {
    const chat = await one('watch.txt', text);
    expect(chat).toMatchObject({ title: 'night-watch', publisher: 'Ferry line', text });
    expect(chat.blocks.filter(({ kind }) => kind === 'paragraph').map(({ origin }) => origin)).toEqual([
      { message: 1, author: 'ida', at: '2019-06-11T23:40' },
      { message: 2, author: 'olsen', at: '2019-06-12T00:05' },
    ]);
    expect(chat.cut.join('\n')).toContain('pump.png');
  });

  it('does not guess the day of a stamp that reads two ways', async () => {
    const unsure = await one(
      'watch.txt',
      text.replaceAll(/\d\d-Jun-19 \d\d:(\d\d) [AP]M/g, '06/07/2019 10:$1'),
    );
    expect(unsure.blocks.flatMap(({ origin }) => origin?.at ?? [])).toEqual([]);
  });

  it('may be JSON, with replies and what was edited', async () => {
    const message = (id: string, name: string, content: string, more = {}) => ({
      id,
      timestamp: '2019-06-11T23:40:00+00:00',
      content,
      author: { name },
      ...more,
    });
    const chat = await one(
      'watch.json',
      JSON.stringify({
        guild: { name: 'Ferry line' },
        channel: { name: 'night-watch' },
        messages: [
          message('1', 'ida', 'pump 3 is off'),
          message('2', 'olsen', 'Not me.', {
            reference: { messageId: '1' },
            timestampEdited: '2019-06-12T01:00:00+00:00',
          }),
          message('3', 'kari', 'Joined the server.', { type: 'GuildMemberJoin' }),
        ],
      }),
    );
    expect(chat).toMatchObject({ title: 'night-watch', publisher: 'Ferry line' });
    expect(chat.cut).toEqual(['Joined the server.']);
    expect(chat.kept).toEqual([
      '[2019-06-11 23:40] ida',
      'pump 3 is off',
      '[2019-06-11 23:40] olsen (reply to ida, edited 2019-06-12 01:00)',
      'Not me.',
      '[2019-06-11 23:40] kari',
    ]);
  });

  it('may be a page', async () => {
    const html = `<html><head><title>x</title><!-- DiscordChatExporter --></head><body><div class="chatlog"><div class="chatlog__message-container"><div class="chatlog__message"><span class="chatlog__author" title="ida#1">ida</span><span class="chatlog__timestamp" title="Tuesday, 11 June 2019 23:40">x</span><div class="chatlog__content"><span class="chatlog__markdown-preserve">pump 3 is off</span> <span class="chatlog__edited-timestamp">(edited)</span></div></div></div></div></body></html>`;
    const chat = await one('watch.html', html);
    expect(chat.blocks.at(-1)?.origin).toEqual({ message: 1, author: 'ida', at: '2019-06-11T23:40' });
    expect(chat.kept.at(-1)).toBe('pump 3 is off');
    const other = await one('watch.html', html.replace('11 June 2019 23:40', 'June 11, 2019 11:40 PM'));
    expect(other.blocks.at(-1)?.origin?.at).toBe('2019-06-11T23:40');
  });
});

describe('a mail', () => {
  const mail = (body: string, head = '') =>
    `From: Ida Holm <ida@ferry.example>\r\nTo: crew@ferry.example\r\nSubject: Pump 3\r\nDate: Wed, 12 Jun 2019 08:00:00 +0200\r\n${head}\r\n${body.replaceAll('\n', '\r\n')}`;

  it('gives its subject, its day and its sender, and never an address for a name', async () => {
    expect(await one('a.eml', mail('It is off.'))).toMatchObject({
      title: 'Pump 3',
      published: '2019-06-12',
      publisher: 'Ida Holm',
      text: 'It is off.',
    });
    const nameless = await one(
      'a.eml',
      mail('It is off.').replace('Ida Holm <ida@ferry.example>', 'ida@ferry.example'),
    );
    expect(nameless).not.toHaveProperty('publisher');
  });

  it('tells who wrote which part', async () => {
    const body =
      'He is wrong.\n\nOn 11 June 2019, Per Olsen <per@ferry.example> wrote:\n> I did not touch the\n> pump.\n\n-- \nIda Holm, chief mate';
    const { blocks, text } = await one('a.eml', mail(body));
    const by = blocks.map(({ start, end, kind, origin, reason }) => [
      text.slice(start, end).slice(0, 12),
      reason ?? kind,
      origin?.author,
    ]);
    expect(by).toContainEqual(['He is wrong.', 'paragraph', 'Ida Holm']);
    expect(by).toContainEqual(['> I did not ', 'quote', 'Per Olsen']);
    expect(by.at(-1)?.[1]).toBe('signature');
  });

  it.each([
    'From: Per Olsen <per@ferry.example>\nSent: Tuesday, June 4, 2019 4:12 PM\nTo: Ida Holm\nSubject: Pump 3',
    'Von: Per Olsen [mailto:per@ferry.example]\nGesendet: 4. Juni 2019 16:12\nAn: Ida Holm\nBetreff: Pumpe 3',
    '*From:* Per Olsen <per@ferry.example>\n*Date:* Tue, 4 Jun 2019 16:12\n*To:* Ida Holm',
  ])('gives what is forwarded to its writer: %s', async (head) => {
    const body = `See below.\n\n________________________________\n${head}\n\nIda,\n\nI never signed the report. The pump failed yesterday.`;
    const { blocks, text, kept } = await one('a.eml', mail(body));
    const by = (words: string) =>
      blocks.find(({ start, end }) => text.slice(start, end).includes(words))?.origin;
    expect(by('See below')?.author).toBe('Ida Holm');
    expect(by('never signed')?.author).toBe('Per Olsen');
    expect(kept.join()).not.toMatch(/ferry\.example|Ida Holm/);
  });

  it('has the days of what is forwarded counted from when that was sent', async () => {
    const body =
      'See below.\n\nFrom: Per Olsen\nSent: Tuesday, June 4, 2019 4:12 PM\nTo: Ida Holm\n\nThe pump failed yesterday. It is loud.';
    expect(findDates(await one('a.eml', mail(body))).map(({ value }) => value)).toContain('2019-06-03');
  });

  it.each([
    'Expéditeur : Odile Garnier <odile@ferry.example>\nEnvoyé : mercredi 6 mars 2019 16:42\nÀ : Ida Holm\nObjet : RE: la pompe',
    'Betreff: \tAW: Pumpe\nDatum: \tWed, 6 Mar 2019 16:42:00 +0100\nVon: \tOdile Garnier <odile@ferry.example>\nAn: \tIda Holm <ida@ferry.example>;\n Per Olsen <per@ferry.example>',
    '-----Oorspronkelijk bericht-----\nVan: Odile Garnier [mailto:odile@ferry.example]\nVerzonden: woensdag 6 maart 2019 om 16:42\nAan: Ida Holm\nOnderwerp: pomp',
    'Från: Odile Garnier\nSkickat: den 6 mars 2019\nTill: Ida Holm\nÄmne: pumpen',
    'От: Odile Garnier\nДата: 6 марта\nКому: Ida Holm\nТема: насос',
    '发件人: Odile Garnier\n发送时间: 2019年3月6日 16:42\n收件人: Ida Holm\n主题: 水泵',
  ])('gives what is forwarded to its writer in a text as well: %s', async (head) => {
    const body = `See below.\n\nPer Olsen\n\n${head}\n\nI never had the key.\n\nHe had it.`;
    const { blocks, text, kept } = await one('pump.txt', body);
    const by = (words: string) =>
      blocks.find(({ start, end }) => text.slice(start, end).includes(words))?.origin;
    expect(by('See below')?.author).toBeUndefined();
    expect(by('never had')?.author).toBe('Odile Garnier');
    expect(by('He had it')?.author).toBe('Odile Garnier');
    expect(kept).toEqual(['See below.', 'Per Olsen', 'I never had the key.', 'He had it.']);
  });

  it('takes title, sender and day of a text that begins with the head of a mail', async () => {
    const head =
      'De : Odile Garnier <odile@ferry.example>\nEnvoyé : mercredi 6 mars 2019 à 16:42\nÀ : Ida Holm\nObjet : RE: la pompe';
    expect(await one('pump.txt', `${head}\n\nJe n’ai jamais eu la clé.`)).toMatchObject({
      title: 'RE: la pompe',
      publisher: 'Odile Garnier',
      published: '2019-03-06',
    });
  });

  it('gives what is forwarded behind signs to its writer', async () => {
    const body =
      'See below.\n\nBegin forwarded message:\n\n> From: Per Olsen <per@ferry.example>\n> Subject: Pump 3\n> Date: 4 June 2019 at 16:12:00 CEST\n> To: Ida Holm <ida@ferry.example>\n>\n> I never signed the report.\n> It is loud.\n\nThat is all.';
    const { blocks, text, kept } = await one('a.eml', mail(body));
    const by = (words: string) =>
      blocks.find(({ start, end }) => text.slice(start, end).includes(words))?.origin?.author;
    expect(['See below', 'never signed', 'is loud', 'That is all'].map(by)).toEqual([
      'Ida Holm',
      'Per Olsen',
      'Per Olsen',
      'Ida Holm',
    ]);
    expect(kept.join()).not.toMatch(/ferry\.example/);
  });

  it('takes a single line with a sign in a mail for a quotation', async () => {
    const { blocks } = await one('a.eml', mail('> Who had the key\n\nNobody had it.'));
    expect(blocks.map(({ kind, origin }) => [kind, origin?.author])).toEqual([
      ['quote', undefined],
      ['paragraph', 'Ida Holm'],
    ]);
  });

  it('gives answers between single lines that are quoted to their sender', async () => {
    const body =
      'Answers below.\n\nIl giorno mar 5 mar 2019 alle ore 17:02 Per Olsen <per@ferry.example> ha scritto:\n\n> Who had the key on Friday?\n\nNobody had it.\n\n> I think that the mate had it.\n\nHe was ill.';
    const { blocks, text } = await one('a.eml', mail(body));
    const by = blocks.flatMap(({ start, end, origin }) =>
      origin ? [[text.slice(start, end), origin.author]] : [],
    );
    expect(by).toEqual([
      ['Answers below.', 'Ida Holm'],
      ['> Who had the key on Friday?', 'Per Olsen'],
      ['Nobody had it.', 'Ida Holm'],
      ['> I think that the mate had it.', 'Per Olsen'],
      ['He was ill.', 'Ida Holm'],
    ]);
  });

  it('gives what stands below "wrote:" without signs to whoever wrote it', async () => {
    const body = 'He is wrong.\n\nOn 11 June 2019, Per Olsen wrote:\n\nI did not touch the pump.';
    const { blocks } = await one('a.eml', mail(body));
    expect(blocks.map(({ origin }) => origin?.author)).toEqual(['Ida Holm', undefined, 'Per Olsen']);
  });

  it('takes a single sign before a line for an arrow', async () => {
    const { blocks } = await one('a.txt', 'The pump is off.\n\n> Read about the pump.\n\nIt is old.');
    expect(blocks.map(({ kind }) => kind)).not.toContain('quote');
  });

  it('keeps what is quoted below a signature', async () => {
    const body =
      'He is wrong.\n\n-- \nIda Holm, chief mate\nDelete this if it is not for you.\n\nOn 11 June 2019, Per Olsen wrote:\n> I did not touch the\n> pump.\n>\n> -- \n> Per';
    const { kept, blocks, cut } = await one('a.eml', mail(body));
    expect(kept).toContain('> I did not touch the\n> pump.');
    expect(blocks.find(({ kind }) => kind === 'quote')?.origin?.author).toBe('Per Olsen');
    expect(cut).toContain('-- \nIda Holm, chief mate\nDelete this if it is not for you.');
  });

  it('is one of several in a mailbox', async () => {
    const box = `From ida@ferry.example Wed Jun 12 08:00:00 2019\n${mail('One.').replaceAll('\r', '')}\n\nFrom per@ferry.example Thu Jun 13 08:00:00 2019\n${mail('Two.').replaceAll('\r', '').replace('12 Jun', '13 Jun')}\n`;
    const { documents } = await read('crew.mbox', box);
    expect(documents.map(({ id, published, text }) => [id, published, text.trim()])).toEqual([
      ['crew#1', '2019-06-12', 'One.'],
      ['crew#2', '2019-06-13', 'Two.'],
    ]);
  });

  it('names an attachment that is not read', async () => {
    const parts =
      '--b\nContent-Type: text/plain\n\nSee the plan.\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename="plan.pdf"\n\nx\n--b--\n';
    const { problems } = await read(
      'a.eml',
      mail(parts, 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n'),
    );
    expect(problems.map(({ message }) => message).join()).toContain('plan.pdf');
  });
});

describe('a feed', () => {
  it('is a document an entry', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Ferry news</title><item><title>Pump off</title><link>https://ferry.example/1</link><pubDate>Wed, 12 Jun 2019 08:00:00 GMT</pubDate><description><![CDATA[<p>The pump of the <b>night</b> ferry is off.</p>]]></description></item><item><title>Pump on</title><description>The pump is on again.</description></item></channel></rss>`;
    const { documents } = await read('news.rss', rss);
    expect(documents).toMatchObject([
      {
        title: 'Pump off',
        publisher: 'Ferry news',
        published: '2019-06-12',
        url: 'https://ferry.example/1',
        kept: ['The pump of the night ferry is off.'],
      },
      { title: 'Pump on', kept: ['The pump is on again.'] },
    ]);
  });
});

describe('a web page', () => {
  const paragraph = (n: number) =>
    `<p>The night ferry to Askholm was late again on the ${n}th of the month, the harbour office said, because its pump had stopped, and no one on board was told why it had.</p>`;
  const html = `<!doctype html><html lang="en"><head><title>Ferry late again | Coast Post</title><meta property="og:site_name" content="Coast Post"><meta property="article:published_time" content="2019-06-12T08:00:00Z"></head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
    <article><h1>Ferry late again</h1>${[4, 5, 6, 7].map(paragraph).join('')}<table><tr><th>Day</th><th>Late</th></tr><tr><td>4 June</td><td>20 minutes</td></tr></table><figure><img src="x"><figcaption>The ferry in May</figcaption></figure></article>
    <footer><p>Subscribe to our newsletter. All rights reserved by the Coast Post and its partners in the trade.</p></footer><script>var x = "The ferry sank";</script></body></html>`;

  it('gives its article, its title, its day and its house', async () => {
    const page = await one('a.html', html);
    expect(page).toMatchObject({
      title: 'Ferry late again',
      publisher: 'Coast Post',
      published: '2019-06-12',
      language: 'en',
    });
    expect(page.kept).toHaveLength(5);
    expect(page.kept.at(-1)).toBe('Day: 4 June · Late: 20 minutes');
    expect(page.text).not.toContain('sank');
    expect(page.cut.join('\n')).toMatch(/Home[\s\S]*newsletter/);
  });

  it.each([
    '<html><title>Ferry late</title><p>The ferry is late.</p><p>The pump has failed.</p></html>',
    '<html><head><title>Ferry late</title></head><p>The ferry is late.</p><p>The pump has failed.</p></html>',
    '<!doctype html><title>Ferry late</title><p>The ferry is late.</p><p>The pump has failed.</p>',
    '<html><body><title>Ferry late</title><p>The ferry is late.</p><p>The pump has failed.</p></body></html>',
  ])('reads a page whose head or body has no tags of its own: %s', async (html) => {
    const { title, kept } = await one('a.html', html);
    expect(title).toBe('Ferry late');
    expect(kept.filter((text) => text !== 'Ferry late')).toEqual([
      'The ferry is late.',
      'The pump has failed.',
    ]);
  });

  it('says of each term what stands beside it', async () => {
    const list =
      '<dl><dt>14 June 2004</dt><dd>Work begins.</dd><dt>May 2009</dt><dd>It opens.</dd><dt>Ferry</dt></dl>';
    expect((await one('a.html', `<h1>Sund</h1>${list}`)).kept.slice(-3)).toEqual([
      '14 June 2004: Work begins.',
      'May 2009: It opens.',
      'Ferry',
    ]);
  });

  it('has no text in what is struck out, nor in what leads to other pages', async () => {
    const page =
      '<p>The ferry <s>sank</s> <del>burnt</del> is late.</p><p><i>Read more: Line 4 closed</i></p><p>It rains.</p>';
    expect((await one('a.html', page)).kept).toEqual(['The ferry is late.', 'It rains.']);
  });

  it('is whole where it is short', async () => {
    expect((await one('a.html', '<p>The ferry is late.</p>')).kept).toEqual(['The ferry is late.']);
  });

  it('is told from its menu and its foot however short it is', async () => {
    const page = await one(
      'a.html',
      '<body><nav><a href="/">Home</a> <a href="/b">Boats</a></nav><main><h1>Crane back</h1><p>The crane is back in the yard.</p><blockquote><p>It never fell.</p><footer>Ida Moss</footer></blockquote></main><footer>© Coast News</footer></body>',
    );
    expect(page.kept.join('\n')).toMatch(/crane is back.*It never fell.*Ida Moss/su);
    expect(page.cut).toEqual(expect.arrayContaining(['Home Boats', '© Coast News']));
  });

  it('is not drowned by elements in elements', async () => {
    const deep = `${'<div>'.repeat(3000)}<p>The ferry is late.</p>${'</div>'.repeat(3000)}`;
    expect((await one('a.html', deep)).text).toContain('The ferry is late.');
  });
});

describe('a PDF', () => {
  it('gives its paragraphs with their pages, over the edges of pages and of lines', async () => {
    const document = await one(
      'a.pdf',
      makePdf([
        [
          'Ferry Board report',
          '',
          'The divers went down to the hull three times, and they have not',
          'Page 1',
        ],
        ['Ferry Board report', '', 'found the hole. The in-', 'spector was ill.', 'Page 2'],
      ]),
    );
    expect(document.kept.join('\n')).toContain(
      'The divers went down to the hull three times, and they have not found the hole. The inspector was ill.',
    );
    expect(document.blocks.find(({ kind }) => kind === 'paragraph')?.origin).toEqual({ page: 1 });
    expect(document.cut.join('\n')).toContain('Page 2');
  });

  it('is named where it is none', async () => {
    expect((await read('a.pdf', '%PDF-1.4 no')).problems).toMatchObject([{ kind: 'damaged' }]);
  });
});

describe('a Word document', () => {
  it('gives its headings, paragraphs and tables', async () => {
    const p = (text: string, style = '') =>
      `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('Pump 3', 'Heading1')}${p('It was off on 12 June 2019.')}</w:body></w:document>`;
    const docx = makeZip({
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': body,
    });
    expect(await one('a.docx', docx)).toMatchObject({
      title: 'Pump 3',
      kept: ['Pump 3', 'It was off on 12 June 2019.'],
    });
  });

  it('is named where it is none', async () => {
    expect((await read('a.docx', 'x')).problems).toMatchObject([{ kind: 'damaged' }]);
  });
});

describe('a file that nobody reads', () => {
  it.each([['a.rst'], ['README'], ['a.png'], ['a.json'], ['a.txt.gz'], ['a.xml'], ['a.xyz']])(
    'is named: %s',
    async (path) => {
      const { documents, problems } = await read(path, '{"a": 1}');
      expect(documents).toEqual([]);
      expect(problems).toMatchObject([{ path, kind: 'unread' }]);
    },
  );

  it('may have an ending behind its ending', async () => {
    expect((await one('2019-06-12-pump.html.md.erb', '# Pump off\n\nIt was off.')).title).toBe('Pump off');
    expect((await one('note.markdown', '# Pump on')).title).toBe('Pump on');
  });
});

/** A PDF of one font, a line an entry, an empty entry being a gap. */
function makePdf(pages: readonly (readonly string[])[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const kids: string[] = [];
  for (const lines of pages) {
    const shown = lines.map((line, i) => {
      const y = line.startsWith('Page ') ? 40 : 760 - i * 14;
      return line === '' ? '' : `BT /F1 11 Tf 1 0 0 1 72 ${y} Tm (${line}) Tj ET`;
    });
    const stream = shown.join('\n');
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`,
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`,
    'latin1',
  );
}

/** A ZIP archive that packs nothing smaller. */
function makeZip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

describe('a text set in columns', () => {
  const page = [
    'The ferryman did not take the          A passenger was seen with the box',
    'strong box ashore, he told the         on the second night. She denies',
    'harbour court. It was sealed           having opened it, and will speak',
    'when he left it.                       to the court herself.',
  ].join('\n');

  it.each([
    ['box.txt', `---\ntitle: The box\n---\n${page}\n`],
    [
      'box.eml',
      `From: Ida <ida@ferry.example>\nSubject: The box\nDate: Tue, 11 Jun 2019 08:00:00 +0000\n\n${page}\n`,
    ],
  ])('holds each sentence of a column whole in %s', async (path, file) => {
    expect((await one(path, file)).kept).toEqual([
      'The ferryman did not take the strong box ashore, he told the harbour court. It was sealed when he left it.',
      'A passenger was seen with the box on the second night. She denies having opened it, and will speak to the court herself.',
    ]);
  });
});
