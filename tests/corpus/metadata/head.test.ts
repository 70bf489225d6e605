import { describe, expect, it } from 'vitest';
import { corpusOfFiles } from '../../support/corpus-of-files.js';

const BODY = `The lamp mill of Tarnwick burnt down on Friday, and nobody was hurt, the fire brigade told the Tarnwick Post. Its owner, Ida Falk, said that she would build it again next year, and that the whole village would help her with the roof.

"I heard the bell and I ran," said a neighbour, Bo Lund, who had come from the quay. The mill had stood empty since the spring.
`;
const HEADLINE = 'Lamp mill burns down as village watches from the quay';

const documentOf = async (text: string, name = 'page.txt') =>
  (await corpusOfFiles({ [name]: text })).documents[0];

describe('what a document is called', () => {
  it.each([
    [
      'a masthead in capitals',
      `THE TARNWICK POST\nNews  Weather  Sport  Jobs\n-----\n${HEADLINE}\nBo Falk | Tue 4 Oct 2022, 07:15 | 46 comments\n\n`,
    ],
    [
      'a masthead and a section',
      `The Tarnwick Post\nE-paper | Subscribe | Puzzles\nCOURTS\n${HEADLINE}\nNora Weiss\n\n`,
    ],
    [
      'a menu',
      `Tarnwick Post | News | Sport | Jobs\nSUBSCRIBE from 99p a week\nHome > News > Local\n\n${HEADLINE}\n\nBy Nora Weiss\n\n`,
    ],
    ['a section alone', `Courts & Crime\n${HEADLINE}\nNora Weiss, court reporter\n\n`],
    [
      'a name that only the menu below it tells',
      `LANTERNSIDE\nReviews  Guides  Deals\nHome / News\n${HEADLINE}\nBy Nora Weiss\n\n`,
    ],
    [
      'the name of the company that sends it',
      `FALK MILLS LTD\nPRESS RELEASE - FOR IMMEDIATE USE\nTarnwick, 7 March 2023\n\n${HEADLINE}\n\n`,
    ],
  ])('is its headline below %s', async (_, head) => {
    expect((await documentOf(head + BODY))?.title).toBe(HEADLINE);
  });

  it.each([
    [
      'a bold masthead',
      `[Skip to content] [Log in]\n\n**TARNWICK POST**\n\n## ${HEADLINE}\n\n*Nora Weiss*\n\n`,
    ],
    [
      'the heading of its blog',
      `# Notes from the Quay\n\n*a Tarnwick blog, by Nora Weiss*\n\n### ${HEADLINE}\n\n`,
    ],
  ])('is the heading of a Markdown page below %s', async (_, head) => {
    expect((await documentOf(head + BODY, 'page.md'))?.title).toBe(HEADLINE);
  });

  it('is the kind of a statement below the name of whose it is', async () => {
    const text = `St Brida's Hospital Trust\nMedia statement, 19 May\n\n${BODY}`;
    expect((await documentOf(text))?.title).toBe('Media statement, 19 May');
  });

  it('is the last part of a path through a forum', async () => {
    const text = `Tarnwick Forum » Mills » Lamp mill, what happened\n\nnora wrote (15 Sep):\n${BODY}`;
    expect(await documentOf(text)).toMatchObject({
      title: 'Lamp mill, what happened',
      publisher: 'Tarnwick Forum',
    });
  });

  it.each([
    ['an institution', `Tarnwick Town Council\n\n${BODY}`, 'Tarnwick Town Council'],
    [
      'a heading over parts',
      `# Falk Mills Ltd\n\n## Early years of the mill\n\n${BODY}\n## Later years of it\n\n${BODY}`,
      'Falk Mills Ltd',
    ],
    [
      'a day and what happened then',
      `May 4th 2023 Lamp Mill Fire\n\nWhat we saw\n\n${BODY}`,
      'May 4th 2023 Lamp Mill Fire',
    ],
    [
      'a headline over another line',
      `${HEADLINE}\nWhat the neighbours saw from the harbour wall\nBy Nora Weiss\n\n${BODY}`,
      HEADLINE,
    ],
    [
      'an update on a matter',
      `FALK MILLS LTD\n\nUpdate on the fire in our mill\n\n${BODY}`,
      'Update on the fire in our mill',
    ],
  ])('stays the first line where that is %s', async (_, text, title) => {
    expect((await documentOf(text, text.startsWith('#') ? 'a.md' : 'a.txt'))?.title).toBe(title);
  });

  it('shows no gap where a mark was', async () => {
    expect((await documentOf(`# Who let \`lamp-mill\`?\n\n${BODY}`, 'a.md'))?.title).toBe(
      'Who let lamp-mill?',
    );
  });
});

describe('whose a document is', () => {
  it.each([
    ['THE TARNWICK POST\nNews  Weather  Sport\n', '\n', 'The Tarnwick Post'],
    ['Tarnwick Post | News | Sport | Jobs\n', '\nBy Nora Weiss\n', 'Tarnwick Post'],
    ['', '\nPixelside | by Nora Weiss\n12 May 2024\n', 'Pixelside'],
    ['', '\nThe Northern Wire, by Nora Weiss\n12 May 2024\n', 'The Northern Wire'],
    ['', '\nThe Tarnwick Ledger / Nora Weiss\n12 May 2024\n', 'The Tarnwick Ledger'],
    ['', '\nFalk Mills Ltd, Lund. 12 May 2024\n', 'Falk Mills Ltd'],
    ['', '\nIssued 12 May 2024 by Weiss Hale LLP\n', 'Weiss Hale LLP'],
    ['', '\nLake podcast, transcript | Hosts: Ann Lee and Bo Lund\n', 'Lake podcast'],
    ['STATE BUREAU OF MINES\n', '\n12 May 2024\n', 'State Bureau of Mines'],
    ['LANTERNSIDE\nReviews  Guides  Deals\n', '\nBy Nora Weiss\n', 'LANTERNSIDE'],
    ['THE QUAY\nSign in | Puzzles\n', '\nBy Nora Weiss\n', 'The Quay'],
  ])('is told by the lines %j and %j around its headline', async (above, below, publisher) => {
    expect((await documentOf(`${above}${HEADLINE}${below}\n${BODY}`))?.publisher).toBe(publisher);
  });

  it.each([
    ['a dateline', `${HEADLINE}\n\nTARNWICK, Feb. 22 (Northern Press) -- ${BODY}`, 'Northern Press'],
    [
      'a scraper’s list',
      `# ${HEADLINE}\n\n## Information:\n\n+ Source: Lampside\n+ Date: May 12, 2024\n\n## Article:\n\n${BODY}`,
      'Lampside',
    ],
    [
      'a title that begins with it',
      `Tarnwick Rowing Club: minutes of the general meeting\n\n${BODY}`,
      'Tarnwick Rowing Club',
    ],
    ['the number of an episode', `# Low Tide, episode 61: "Fog"\n\n${BODY}`, 'Low Tide'],
    ['a title that ends in it', `${HEADLINE} – Tarnwick Post\n\n${BODY}`, 'Tarnwick Post'],
  ])('is told by %s', async (_, text, publisher) => {
    expect((await documentOf(text, text.startsWith('#') ? 'a.md' : 'a.txt'))?.publisher).toBe(publisher);
  });

  it.each([
    ['a section', `Courts & Crime\n${HEADLINE}\nNora Weiss\n\n${BODY}`],
    ['a council that nobody named', `City Council\n${HEADLINE}\n\n${BODY}`],
    ['who wrote it', `${HEADLINE}\nNora Weiss\n12 May 2024\n\n${BODY}`],
    ['who took its photographs', `${HEADLINE}\nPhotos by Nora Weiss\n\n${BODY}`],
    ['who exported it', `${HEADLINE}\nExported by Nora Weiss on 12 May 2024\n\n${BODY}`],
    ['a place', `${HEADLINE}\nTarnwick, 12 May 2024\n\n${BODY}`],
    [
      'who is sued',
      `Saltmarsh Arbitration\nCase 2024/03 - Weiss v. Falk Mills Ltd\nSummary of the award\n\n${BODY}`,
    ],
    ['the office within it', `${HEADLINE}\nOffice of the Chief Executive\n12 May 2024\n\n${BODY}`],
    ['the part of somebody in a chat', `#news\n\nNora (Owner) — 11 January\n\n${BODY}`],
    [
      'a court that is asked',
      `TARNWICK DISTRICT COURT\n\nIDA FALK, Plaintiff,\n\nBO LUND, Defendant.\n\nComplaint about the mill\n\n${BODY}`,
    ],
    ['whom a document only tells of', `Supervisory note — Tarnwick Credit Union\n\n${BODY}`],
  ])('is not told by %s', async (_, text) => {
    expect((await documentOf(text))?.publisher).toBeUndefined();
  });

  it('is who wrote it, with the title and the day, where a title block says so', async () => {
    const known = { title: 'Lamp mill burns', publisher: 'Nora Weiss', published: '2024-05-13' };
    expect(
      await documentOf(`% Lamp mill burns\n% Nora Weiss\n% 13 May 2024\n\n${BODY}`, 'a.md'),
    ).toMatchObject(known);
    expect((await documentOf(`% of the mill burned\n\n${BODY}`, 'a.md'))?.title).toContain('% of the mill');
  });

  it('stays what the file says of itself', async () => {
    const text = `---\npublisher: The Lamp\n---\nTHE TARNWICK POST\n${HEADLINE}\nBy Nora Weiss\n\n${BODY}`;
    expect((await documentOf(text))?.publisher).toBe('The Lamp');
  });
});
