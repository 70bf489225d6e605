import { describe, expect, it } from 'vitest';
import { corpusOfFiles } from '../../../support/corpus-of-files.js';

async function read(markup: string, path = 'Mill_fire.wiki') {
  const { documents } = await corpusOfFiles({ [path]: markup });
  const [document] = documents;
  const kept = document?.blocks.filter(({ kind }) => kind !== 'boilerplate') ?? [];
  return {
    title: document?.title,
    kept: kept.map(({ kind, start, end }) => [kind, document?.text.slice(start, end)]),
  };
}

const paragraph = async (markup: string) => (await read(markup)).kept.map(([, words]) => words).join('\n');

describe('a page in the markup of a wiki', () => {
  it.each([
    ['It opened on {{start date|2011|9|28|df=y}}.', 'It opened on 28 September 2011.'],
    ['It shut at {{Start-date and time|2011|9|28|14|05}}.', 'It shut at 28 September 2011, 14:05.'],
    ['It burned on {{date|2016-03-04|mdy}}.', 'It burned on March 4, 2016.'],
    ['It fell in {{dts|2016|March}}.', 'It fell in March 2016.'],
    ['Il ouvre le {{date|3|mai|1911}}.', 'Il ouvre le 3 mai 1911.'],
    ['Il ferme en {{date|mai|1911}}.', 'Il ferme en mai 1911.'],
    ['Er schloss am {{Datum|3|5|1911}}.', 'Er schloss am 3 May 1911.'],
    ['It opened on {{date|May|3|1911}}.', 'It opened on 3 May 1911.'],
    ['Il ouvre chaque {{date|3|mai}}.', 'Il ouvre chaque 3 mai.'],
    ['{{As of|2018|11}}, it stands.', 'As of November 2018, it stands.'],
    ['It is open {{as of|2018|lc=y}}.', 'It is open as of 2018.'],
  ])('shows the dates of its templates: %s', async (markup, words) => {
    expect(await paragraph(markup)).toBe(words);
  });

  it.each([
    [
      '{{Use dmy dates|date=May 2020}}The mill burned.<ref>{{cite web|date=1 June 2014|access-date=3 May 2019}}</ref>',
      'The mill burned.',
    ],
    ['The mill<ref name="a"/> burned.{{citation needed|date=May 2016}}<!-- on 3 May -->', 'The mill burned.'],
    [
      '[[Ida Holm (chief)|Ida Holm]] of [[Askholm]] met [[Bo (mayor)|]].[[Category:Fires]][[de:Brand]]',
      'Ida Holm of Askholm met Bo.',
    ],
    [
      "The '''old''' ''mill'' at [http://a.example the quay]&nbsp;burned.<br/>",
      'The old mill at the quay burned.',
    ],
    ['[[File:Mill.jpg|thumb|The mill in [[Askholm]]]]The mill burned.', 'The mill burned.'],
    ['It lost {{convert|300|m2|sqft}} of {{lang|de|Lager}}.', 'It lost 300 m2 of Lager.'],
    ['It is {{never closed.', 'It is {{never closed.'],
  ])('shows nothing of notes, links and signs: %s', async (markup, words) => {
    expect(await paragraph(markup)).toBe(words);
  });

  it('has headings, lists, tables and a box of facts', async () => {
    const { title, kept } = await read(
      "{{Infobox event\n| image = a.jpg\n| date = {{start date|2014|5|2}}\n| deaths = 3\n}}\nThe '''mill''' burned.\nIt fell.\n\n== Causes ==\n* A lamp\n* A fuse\n\n{| class=\"wikitable\"\n! Year !! Fires\n|-\n| style=\"x\" | 2014 || 3\n|}\n\n== External links ==\n* [http://a.example Mill]\n",
    );
    expect(title).toBe('Mill fire');
    expect(kept).toEqual([
      ['row', 'date: 2 May 2014 · deaths: 3'],
      ['paragraph', 'The mill burned. It fell.'],
      ['heading', 'Causes'],
      ['list', '- A lamp\n- A fuse'],
      ['row', 'Year: 2014 · Fires: 3'],
    ]);
  });

  it('is told from a plain text by its signs', async () => {
    const wiki = "The '''mill''' of [[Askholm]] burned on {{date|2016-03-04}}.";
    expect((await read(wiki, 'mill.txt')).kept).toEqual([
      ['paragraph', 'The mill of Askholm burned on 4 March 2016.'],
    ]);
    const plain = 'He wrote {{name}} into the form and left [[this]] out.';
    expect((await read(plain, 'form.txt')).kept).toEqual([['paragraph', plain]]);
  });
});
