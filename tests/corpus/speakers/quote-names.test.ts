import { describe, expect, it } from 'vitest';
import { said, speakersIn } from './said.js';

const speakerOf = async (text: string, words: string, name?: string) =>
  [...(await speakersIn(text, name))].find(([sentence]) => sentence.includes(words))?.[1];

describe('withQuoteNames', () => {
  it.each([
    ['a line below', '“The mill was safe.”\n— Commissioner Dana Ruiz', 'Commissioner Dana Ruiz'],
    ['a line farther below', '“The mill was safe.”\n\n-- Dana Ruiz, commissioner', 'Dana Ruiz'],
    ['the words behind', '“The mill was safe.” – Dana Ruiz, Mill Board', 'Dana Ruiz'],
    ['the words behind one without a stop', '“We made the mill safe” – Dana Ruiz', 'Dana Ruiz'],
    ['the words behind an item', '- "The mill was safe." - Dana Ruiz\n- "It burned." - Tom Fay', 'Dana Ruiz'],
    ['the words before', 'Dana Ruiz, Mill Board — “The mill was safe.”', 'Dana Ruiz'],
    ['German marks', '„The mill was safe.“ – Dana Ruiz', 'Dana Ruiz'],
    [
      'a line above that leads in',
      'And from Chairman Olof Stenmark:\n\n“The mill was safe.”',
      'Chairman Olof Stenmark',
    ],
    [
      'a line above with a verb',
      'Olof Stenmark, who chairs it, said in May:\n\n“The mill was safe.”',
      'Olof Stenmark',
    ],
    ['a description', '“The mill was safe.”\n— a former clerk who asked not to be named', 'a former clerk'],
  ])('is told by %s', async (_, text, speaker) => {
    const words = text.includes('made') ? 'made the mill safe' : 'mill was safe';
    expect(await speakerOf(`Voices on the mill\n\n${text}\n\nThe mill stood by the river.`, words)).toBe(
      speaker,
    );
  });

  it('lets a quotation that somebody is named before go on in paragraphs that open with a mark', async () => {
    const text =
      'News of the weir\n\nMoe told the court: “We heard a crack at five.\n\n“Then the wall came down.\n\n“Nobody was there.”\n\n“It was paint.”\n\nThe owner, Dana Ruiz, left early.';
    expect(await speakerOf(text, 'the wall')).toBe('Moe');
    expect(await speakerOf(text, 'Nobody was')).toBe('Moe');
    expect(await speakerOf(text, 'was paint')).toBeUndefined();
  });

  it.each([
    ['<cite>Elma Quist</cite><br>clerk at the mill', 'Elma Quist'],
    ['The miller, <cite>Elma Quist</cite>', 'Elma Quist'],
    ['A reader, New Haven', 'A reader'],
  ])('reads from the caption of a quotation who said it: %s', async (caption, speaker) => {
    const text = `<h1>Voices</h1><figure><blockquote><p>“The mill was safe.”</p></blockquote><figcaption>${caption}</figcaption></figure>`;
    expect(await speakerOf(text, 'mill was safe', 'a.html')).toBe(speaker);
  });

  it.each(['commented', 'testified'])('reads either form with any verb of saying: %s', async (says) => {
    const above = `Voices on the mill\n\nOlof Stenmark ${says} in May:\n\n“The mill was safe.”\n\nIt rained.`;
    expect(await speakerOf(above, 'mill was safe')).toBe('Olof Stenmark');
    const open = `News of the weir\n\nMoe ${says}: “We heard a crack at five.\n\n“Then the wall came down.”`;
    expect(await speakerOf(open, 'the wall')).toBe('Moe');
  });

  it('gives a quotation that nobody is named before to nobody', async () => {
    const text = 'News\n\nHe told the court: “We heard a crack.\n\n“Then the wall came down.”';
    expect(await speakerOf(text, 'the wall')).toBeUndefined();
  });

  it('takes all paragraphs of one quotation for the same', async () => {
    const text =
      'Voices\n\n“We heard a crack at five.\n\n“Then the wall came down.”\n— Ivar Moe\n\nIt was late.';
    expect(await speakerOf(text, 'a crack')).toBe('Ivar Moe');
    expect(await speakerOf(text, 'It was late')).toBeUndefined();
  });

  it('gives a quotation to nobody of the one before or behind', async () => {
    const text =
      'Voices\n\n“The mill was safe.”\n— Dana Ruiz\n\n“Nobody asked the river.”\n\n“We shall appeal.” – Tom Fay\n\n“The key was lost.”\n\nAnd from Ida Falk:\n\n“It rained.”\n\n“It snowed.”';
    expect(await speakerOf(text, 'asked the river')).toBeUndefined();
    expect(await speakerOf(text, 'key was lost')).toBeUndefined();
    expect(await speakerOf(text, 'It rained')).toBe('Ida Falk');
    expect(await speakerOf(text, 'It snowed')).toBeUndefined();
  });

  it.each([
    ['a title', '“The Burning of the Mill” – Moss Press'],
    ['a sentence with a dash', 'The board met — Anna Berg was away.'],
    ['words around the quotation', '“The mill” was “safe.” – Dana Ruiz'],
    ['a list below', '“The mill was safe.”\n\n- Dana Ruiz\n- Tom Fay'],
    ['a remark below', '“The mill was safe.”\n— No. It burned twice.'],
  ])('names nobody by %s', async (_, text) => {
    expect(
      (await said(`Notes on it\n\n${text}\n\nMore is not known of it.`)).every(
        ([, who]) => who === undefined,
      ),
    ).toBe(true);
  });
});

describe('a blockquote of Markdown', () => {
  it.each([
    ['a line in it', '> The ledger was lost.\n> — **Kato Brun**'],
    ['a paragraph in it', '> The ledger was lost.\n>\n> — Kato Brun, caretaker'],
    ['a paragraph below it', '> The ledger was lost.\n\n*— Kato Brun, caretaker*'],
    ['its last words', '> The ledger was lost. — Kato Brun'],
  ])('is said by whom %s names', async (_, text) => {
    const markdown = `# Voices\n\n> There was one ledger.\n\n${text}\n\n> Everybody knew of it.\n`;
    expect(await speakerOf(markdown, 'ledger was lost', 'a.md')).toBe('Kato Brun');
    expect(await speakerOf(markdown, 'one ledger', 'a.md')).toBeUndefined();
    expect(await speakerOf(markdown, 'Everybody', 'a.md')).toBeUndefined();
  });
});

const PAGE = `<html><head><title>Voices on the dam</title></head><body><h1>Voices on the dam</h1>
<p>Six people speak of the dam in <cite>The Calder Post</cite>.</p>
<blockquote><p>The dam was sound.</p><p>I saw it in May.</p><footer>— Ivar Moe, <cite>letter of 3 May</cite></footer></blockquote>
<blockquote>Nobody looked at it. <cite>Lise Dahl</cite></blockquote>
<blockquote><p>It leaked, as <cite>The Post</cite> wrote.</p></blockquote>
<figure><figcaption>Jon Aske, miller:</figcaption><blockquote><p>We heard a crack.</p></blockquote></figure>
<figure><blockquote><p>Everybody knew.</p></blockquote><figcaption>— a former clerk who asked not to be named</figcaption></figure>
<blockquote><p>The county knew.</p></blockquote><p>— Petra Lind, engineer</p>
<blockquote><p>The valves were open.</p><p class="attribution">Sven Aal</p></blockquote>
<blockquote><p>The sirens stayed silent.</p></blockquote>
<p>“I rang the mill.”<br>– Tom Fay</p></body></html>`;

describe('a blockquote of a page', () => {
  it.each([
    ['The dam was sound', 'Ivar Moe'],
    ['I saw it in May', 'Ivar Moe'],
    ['Nobody looked', 'Lise Dahl'],
    ['It leaked', undefined],
    ['We heard a crack', 'Jon Aske'],
    ['Everybody knew', 'a former clerk'],
    ['The county knew', 'Petra Lind'],
    ['The valves', 'Sven Aal'],
    ['The sirens', undefined],
    ['I rang the mill', 'Tom Fay'],
  ])('with the words "%s" is said by %s', async (words, speaker) => {
    expect(await speakerOf(PAGE, words, 'a.html')).toBe(speaker);
  });
});
