import { describe, expect, it } from 'vitest';
import { buildStanceIndex } from '../../src/evidence/stance-index.js';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

async function saidIn(files: Readonly<Record<string, string>>, words: string) {
  const sentences = buildStanceIndex(await corpusOfFiles(files)).all();
  const sentence = sentences.find((one) => one.words.includes(words));
  return sentence && { stance: sentence.stance, by: sentence.attributedTo };
}

const MAIL = `From: Ida Falk <ida@mill.example>
To: Ole Ruud <ole@mill.example>
Date: Tue, 12 Mar 2024 09:15:00 +0000
Subject: Re: the ledger
Content-Type: text/plain; charset=utf-8

I have never signed the ledger.

> On Mon, 11 Mar 2024 at 08:30, Nils Veit <nils@audit.example> wrote:
> Ms Falk signed the ledger on 4 March 2024. We did not
> find that Mr Ruud knew of it.
`;

describe('whose words a sentence is', () => {
  it('is the speaker of a turn where he speaks of himself, whoever is named in it', async () => {
    const talk =
      'Talk with the treasurer\n\nNP: Did you know it?\n\nSK: I did not know it until the auditors told me in June.\n\nNP: And the board?\n\nSK: The board knew, the auditors told me.\n';
    expect((await saidIn({ 'talk.txt': talk }, 'until the auditors'))?.by).toBe('SK');
    expect((await saidIn({ 'talk.txt': talk }, 'The board knew'))?.by).toBe('the auditors');
  });

  it('is whoever the head of a quotation names, in all of its sentences, and the head is no text', async () => {
    expect((await saidIn({ 'mail.eml': MAIL }, 'Ms Falk signed'))?.by).toBe('Nils Veit');
    expect((await saidIn({ 'mail.eml': MAIL }, 'knew of it'))?.by).toBe('Nils Veit');
    expect(await saidIn({ 'mail.eml': MAIL }, 'wrote:')).toBeUndefined();
  });

  it('is whoever a German mail program names behind its verb', async () => {
    const mail = MAIL.replace(
      '> On Mon, 11 Mar 2024 at 08:30, Nils Veit <nils@audit.example> wrote:',
      'Am Mo., 11. März 2024 um 08:30 Uhr schrieb Nils Veit <nils@audit.example>:',
    );
    expect((await saidIn({ 'mail.eml': mail }, 'Ms Falk signed'))?.by).toBe('Nils Veit');
    expect(await saidIn({ 'mail.eml': mail }, 'schrieb')).toBeUndefined();
  });

  it('sets what the writer of a mail denies beside what it answers', async () => {
    const { events } = buildTimeline(await corpusOfFiles({ 'mail.eml': MAIL }));
    expect(events.map(({ date, counterparts }) => [date, counterparts.map(({ text }) => text)])).toEqual([
      ['2024-03-04', ['I have never signed the ledger.']],
    ]);
  });

  it.each([
    ['14. Defendant denies the allegations.', { stance: 'denial', by: 'Defendant' }],
    ['2.2 Ms. Falk denied that she had been asked.', { stance: 'denial', by: 'Ms. Falk' }],
    ['15. Denied.', { stance: 'denial', by: undefined }],
    ['14. On information and belief, Defendant sold the mill.', { stance: 'claim', by: undefined }],
  ])('is never the number of a paragraph: %s', async (line, said) => {
    expect(await saidIn({ 'filing.txt': `The case of the mill\n\n${line}\n` }, line.slice(4))).toEqual(said);
  });
});
