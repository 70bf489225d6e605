import { describe, expect, it } from 'vitest';
import { unmark } from '../../../../src/corpus/marks.js';
import { cutPassages } from '../../../../src/corpus/passages.js';
import { readDocument } from '../../../../src/corpus/read-document.js';

async function commentsOf(text: string, path = 'talk.txt') {
  const { document } = await readDocument(path, Buffer.from(text));
  if (!document) throw new Error('nothing was read');
  return cutPassages(document).map((passage) => {
    const origin = document.blocks.find(({ end }) => end > passage.start)?.origin;
    return { shown: unmark(document, passage).shown.trim(), author: origin?.author, at: origin?.at };
  });
}

const LINKED = '[[User:Ida|Ida]] ([[User talk:Ida|talk]]) 14:22, 9 May 2021 (UTC)';

describe('a comment of a talk page', () => {
  it.each([
    LINKED,
    `--${LINKED}`,
    '– [[User:Ida|<b style="color:red">I</b>da]] [[User talk:Ida|✉]] 14:22, May 9, 2021 (UTC)',
    '[[Benutzerin:Ida|Ida]] ([[Benutzerin Diskussion:Ida|Diskussion]]) 14:22, 9. Mai 2021 (CEST)',
    '[[Utilisatrice:Ida|Ida]] ([[Discussion utilisatrice:Ida|discuter]]) 9 mai 2021 à 14:22 (CEST)',
    '<small><span class="autosigned">— Preceding [[Wikipedia:Signatures|unsigned]] comment added by [[User:Ida|Ida]] ([[User talk:Ida|talk]] • [[Special:Contributions/Ida|contribs]]) 14:22, 9 May 2021 (UTC)</span></small>',
    '{{unsigned|Ida|14:22, 9 May 2021 (UTC)}}',
    '[[Special:Contributions/Ida|Ida]] 14:22, 9 May 2021 (UTC)',
    "<small>(''nicht [[Hilfe:Signatur|signierter]] Beitrag von'' [[Benutzerin:Ida|Ida]] 14:22, 9. Mai 2021 (CEST))</small>",
    '<small>Le message qui précède, [[Aide:Signature|non signé]], a été déposé par [[Utilisatrice:Ida|Ida]] ([[Discussion utilisatrice:Ida|discuter]]), le 9 mai 2021 à 14:22 (CEST)</small>',
  ])('is the word of whoever signs at its end: %s', async (signature) => {
    const text = `== Pump ==\nThe pump was off. ${signature}\n:No. [[User:Ole|Ole]] 08:03, 10 May 2021 (UTC)`;
    expect(await commentsOf(text)).toEqual([
      { shown: 'The pump was off.', author: 'Ida', at: '2021-05-09T14:22' },
      { shown: 'No.', author: 'Ole', at: '2021-05-10T08:03' },
    ]);
  });

  it('has several paragraphs, and names others', async () => {
    const text = `== Pump ==\nThe '''pump''' was off.\n\nAs [[User:Per|Per]] says, the [[Valve (part)|valve]] was shut.\n--${LINKED}\n\nNobody signs this.\n:No. ${LINKED}`;
    expect((await commentsOf(text)).map(({ shown, author }) => [shown, author])).toEqual([
      ['The pump was off.', 'Ida'],
      ['As Per says, the valve was shut.', 'Ida'],
      ['Nobody signs this.', undefined],
      ['No.', 'Ida'],
    ]);
  });

  it('is read below the templates of a page in the markup of a wiki', async () => {
    const text = `{{Talk header|search=yes}}\n\n== Pump ==\nThe '''pump''' was off. ${LINKED}`;
    expect(await commentsOf(text, 'Talk.wiki')).toEqual([
      { shown: 'The pump was off.', author: 'Ida', at: '2021-05-09T14:22' },
    ]);
  });

  it('is told by its signature where the links are gone', async () => {
    const text =
      'The pump was off. Ida Holm (talk) 14:22, 9 May 2021 (UTC)\nNo. --Ole (talk | contribs) 08:03, 10 May 2021 (UTC)';
    expect((await commentsOf(text)).map(({ shown, author }) => [shown, author])).toEqual([
      ['The pump was off.', 'Ida Holm'],
      ['No.', 'Ole'],
    ]);
  });

  it('is none where a sentence ends with a time alone', async () => {
    const text = 'The pump failed at 14:22, 9 May 2021 (UTC)\n\nIt ran again at 15:10, 9 May 2021 (UTC)';
    expect((await commentsOf(text)).every(({ author }) => author === undefined)).toBe(true);
  });
});
