import { describe, expect, it } from 'vitest';
import { corpusOfText, said, speakersIn } from './said.js';

const speakerOf = async (text: string, words: string, name: string) =>
  [...(await speakersIn(text, name))].find(([sentence]) => sentence.includes(words))?.[1];

const QUESTIONS = [
  ['Did you see the crack in the weir?', 'Yes. I saw it in April and wrote to the county.'],
  ['The county says that no letter came.', 'I have the receipt of the letter.'],
  ['Who read it?', 'Nobody read it.'],
] as const;
const page = (body: string) =>
  `<html><head><title>The weir</title></head><body><h1>The weir</h1>${body}</body></html>`;
const LEAD = '<p><em>Ellen Brask was a lock keeper in Holm until 2012. Tor Vik met her at home.</em></p>';

const LAYOUTS: Readonly<Record<string, readonly [name: string, text: string]>> = {
  'bold paragraphs of a page': [
    'a.html',
    page(LEAD + QUESTIONS.map(([q, a]) => `<p><b>${q}</b></p><p>${a}</p>`).join('')),
  ],
  'bold lines above their answers': [
    'a.html',
    page(LEAD + QUESTIONS.map(([q, a]) => `<p><strong>${q}</strong><br>${a}</p>`).join('')),
  ],
  'bold lines above their answers, one of them no question, both named at once': [
    'a.html',
    page(
      '<p>Tor Vik spoke to Ellen Brask, who was lock keeper in Holm until 2012.</p>' +
        QUESTIONS.map(([q, a]) => `<p><b>${q}</b><br>${a}</p>`).join(''),
    ),
  ],
  'italics by style': [
    'a.html',
    page(
      LEAD +
        QUESTIONS.map(([q, a]) => `<p><span style="font-style: italic">${q}</span></p><p>${a}</p>`).join(''),
    ),
  ],
  'headings of a page': [
    'a.html',
    page(
      LEAD +
        QUESTIONS.map(([q, a]) => `<h3>${q}</h3><p>${a}</p>`)
          .join('')
          .replace('came.</h3>', 'came?</h3>'),
    ),
  ],
  'bold paragraphs of Markdown': [
    'a.md',
    `# The weir\n\nAn interview with Ellen Brask\n\n${QUESTIONS.map(([q, a]) => `**${q}**\n\n${a}`).join('\n\n')}\n`,
  ],
  'italic lines of Markdown': [
    'a.md',
    `# The weir\n\n*By Tor Vik*\n\nEllen Brask, 71, kept the lock. We met on a wet day.\n\n${QUESTIONS.map(([q, a]) => `_${q}_\n${a}`).join('\n\n')}\n`,
  ],
  'lines between stars': [
    'a.txt',
    `Interview with Ellen Brask\n\n${QUESTIONS.map(([q, a]) => `*${q}*\n\n${a}`).join('\n\n')}\n`,
  ],
};

describe('withPrintedQuestions', () => {
  it.each(Object.keys(LAYOUTS))('gives the answers below %s to whoever is asked', async (layout) => {
    const [name, text] = LAYOUTS[layout] as readonly [string, string];
    expect(await speakerOf(text, 'saw it in April', name)).toBe('Ellen Brask');
    expect(await speakerOf(text, 'the receipt', name)).toBe('Ellen Brask');
    expect(await speakerOf(text, 'Nobody read', name)).toBe('Ellen Brask');
    expect(await speakerOf(text, 'Did you see', name)).not.toBe('Ellen Brask');
  });

  it('keeps a question with its answer', async () => {
    const [name, text] = LAYOUTS['bold paragraphs of a page'] as readonly [string, string];
    const { documents, passages } = await corpusOfText(text, name);
    expect(passages.map(({ start, end }) => documents[0]?.text.slice(start, end))).toContain(
      'Who read it?\n\nNobody read it.',
    );
  });

  it.each([
    ['Tor Vik met Ellen Brask at home.', 'Ellen Brask'],
    ['Ellen Brask tells Tor Vik about the weir.', 'Ellen Brask'],
    ['Ellen Brask, who kept the lock for years, left in 2012. Interviewed by Tor Vik.', 'Ellen Brask'],
    ['Ellen Brask, former lock keeper, on the crack. Text: Tor Vik', 'Ellen Brask'],
    ['Ein Gespräch mit Ellen Brask', 'Ellen Brask'],
    ['Ellen Brask chaired the board. She spoke to Tor Vik at the lock.', 'Ellen Brask'],
    ['Ellen Brask and Ivar Moe kept the lock. Both have left.', undefined],
    ['Ellen Brask was a keeper. Ivar Moe was another.', undefined],
    ['By Tor Vik', undefined],
    ['Questions that are often asked', undefined],
  ])('finds by "%s" that %s is asked', async (lead, asked) => {
    const text = page(`<p>${lead}</p>${QUESTIONS.map(([q, a]) => `<p><b>${q}</b></p><p>${a}</p>`).join('')}`);
    expect(await speakerOf(text, 'saw it in April', 'a.html')).toBe(asked);
  });

  it('gives what stands behind the interview to nobody', async () => {
    const [name, text] = LAYOUTS['bold paragraphs of Markdown'] as readonly [string, string];
    const more = `${text}\nThe interview was cut for length.\n\nEllen Brask lives in Holm.\n\n## Elsewhere\n\nIt rained in Moss.\n`;
    expect(await speakerOf(more, 'cut for length', name)).toBeUndefined();
    expect(await speakerOf(more, 'lives in Holm', name)).toBeUndefined();
    expect(await speakerOf(more, 'rained', name)).toBeUndefined();
  });

  it('takes for put what accuses without asking, from the first on, and a note below for nobody’s', async () => {
    const text = `# The weir\n\nEllen Brask kept the lock. Tor Vik met her.\n\n**You sold the sluice.**\n\nI never sold the sluice.\n\n**They say that you hid the money.**\n\nI hid nothing.\n\n**Would you do it again?**\n\nGladly.\n\n*This interview was cut for length.*\n`;
    expect(await said(text, 'a.md')).toEqual([
      ['Ellen Brask kept the lock.', undefined, 'reported'],
      ['Tor Vik met her.', undefined, 'reported'],
      ['You sold the sluice.', 'Tor Vik', 'claim'],
      ['I never sold the sluice.', 'Ellen Brask', 'denial'],
      ['They say that you hid the money.', 'Tor Vik', 'claim'],
      ['I hid nothing.', 'Ellen Brask', 'statement'],
      ['Would you do it again?', 'Tor Vik', 'statement'],
      ['Gladly.', 'Ellen Brask', 'statement'],
      ['This interview was cut for length.', undefined, 'reported'],
    ]);
  });

  it('takes bold lines that ask nothing for no questions', async () => {
    const text = page(
      `${LEAD}<p><b>The crack</b></p><p>It was wide.</p><p><b>The letter</b></p><p>It was lost.</p><p>Why?</p>`,
    );
    expect(await speakerOf(text, 'It was wide', 'a.html')).toBeUndefined();
  });
});
