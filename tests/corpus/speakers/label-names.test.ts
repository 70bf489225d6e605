import { describe, expect, it } from 'vitest';
import { said, speakersIn } from './said.js';

const DEPOSITION = `
                                                            16
          VIDEOTAPED DEPOSITION OF MARCUS ODELL TRENT

 1        Q.   Mr. Trent, did you sign the bill of lading for the
 2   Ardent Star?
 3        A.   No, sir.  The mate signed the bill of lading on my
 4   behalf, because I was ashore at the agent's office and
 5   could not get back in time.
 6             MS. IVERS:  Objection.
 7             THE WITNESS:  I never saw it.
 8        Q.   You knew that the hold was wet.
 9        A.   It was dry.
10             (Recess taken.)
11        BY MR. CROFT:
12        Q.   Did anybody else go down into the hold?
13        A.   Nobody went down.
`;

const HEARING = `IN THE HIGH COURT AT DUNMORE

MARTHA KEANE, sworn
Examined by MS. ROURKE

MS. ROURKE: You sold the pony to Mr. Doyle.

THE WITNESS: I never sold it. My brother did.

MS. ROURKE: And you kept the cash.

THE WITNESS: That is so.

THOMAS DOYLE, sworn
Examined by MR. BURKE

MR. BURKE: You paid nine hundred pounds.

THE WITNESS: I paid four hundred.

COURT REPORTERS OF DUNMORE`;

describe('namesOfTurns', () => {
  it('knows who answers as A. and as the witness by whom the deposition is of', async () => {
    const speakers = await speakersIn(DEPOSITION);
    expect(speakers.get('I never saw it.')).toBe('MARCUS ODELL TRENT');
    expect([...speakers].find(([words]) => words.startsWith('The mate signed'))).toEqual([
      "The mate signed the bill of lading on my behalf, because I was ashore at the agent's office and could not get back in time.",
      'MARCUS ODELL TRENT',
    ]);
    expect(speakers.get('Objection.')).toBe('MS. IVERS');
  });

  it('gives a question to counsel from where he is named, and what is no speech to nobody', async () => {
    const speakers = await speakersIn(DEPOSITION);
    expect(speakers.get('Did anybody else go down into the hold?')).toBe('MR. CROFT');
    expect(speakers.get('(Recess taken.)')).toBeUndefined();
    expect(speakers.get('BY MR. CROFT:')).toBeUndefined();
  });

  it('takes what counsel puts to a witness for a claim, whoever he is', async () => {
    const stances = new Map((await said(DEPOSITION)).map(([words, , stance]) => [words, stance]));
    expect(stances.get('You knew that the hold was wet.')).toBe('claim');
    expect(stances.get('It was dry.')).toBe('statement');
    expect(stances.get('Objection.')).toBe('statement');
  });

  it('reads Q and A without a sign behind them, on numbered lines', async () => {
    const text = `Deposition of Irene Falkner, taken 9 May 2016

1       Q    Ms. Falkner, who kept the key of the archive?
2       A    The porter kept the key.
3       Q    And who let the auditors in?
4       A    I was in Leeds, and my deputy
5  wrote to me about it a week later.`;
    expect((await speakersIn(text)).get('The porter kept the key.')).toBe('Irene Falkner');
  });

  it.each([
    'ELMA QUIST, called by the Crown, having been duly\nsworn, testified as follows:',
    'ELMA QUIST, a witness herein, called for examination by Mr. Ashe, was first duly sworn.',
  ])('takes whoever is called for the witness, and not who calls: %s', async (called) => {
    const text = `${called}\n\nBY MR. ASHE:\n\nQ.   You opened the sluice.\n\nA.   No, sir. It was open.\n\nQ.   Who had opened it?\n\nA.   The miller had.`;
    const speakers = await speakersIn(text);
    expect(speakers.get('It was open.')).toBe('ELMA QUIST');
    expect(speakers.get('Who had opened it?')).toBe('MR. ASHE');
  });

  it('reads initials from a list of names without signs, behind the times of a recording', async () => {
    const text =
      'Persons on tape\n  E.Q.   Elma Quist, miller\n  T.A.   Tom Ashe, interviewer\n\n[00:01:10]\nT.A.\tWho opened the sluice?\n\nE.Q.\tI did not open it.\n\n[00:02:05]\nT.A.\tDid anyone ask?\n\nE.Q.\tThe constable did.';
    const speakers = await speakersIn(text);
    expect(speakers.get('I did not open it.')).toBe('Elma Quist');
    expect(speakers.get('Did anyone ask?')).toBe('Tom Ashe');
  });

  it('reads a sentence on over the blank lines between numbered lines', async () => {
    const lines = [
      'BY MR. ASHE:',
      'Q    Who opened the sluice?',
      'A    The miller opened the',
      'sluice at nine.',
      'Q    Did you see it?',
      'A    Yes.',
    ];
    const text = `DEPOSITION OF ELMA QUIST\n\n${lines.map((line, i) => ` ${i + 1}      ${line}`).join('\n\n')}`;
    expect((await speakersIn(text)).get('The miller opened the sluice at nine.')).toBe('ELMA QUIST');
  });

  it('goes from one witness to the next as they are sworn', async () => {
    expect(await said(HEARING)).toEqual(
      expect.arrayContaining([
        ['You sold the pony to Mr. Doyle.', 'MS. ROURKE', 'claim'],
        ['My brother did.', 'MARTHA KEANE', 'statement'],
        ['THOMAS DOYLE, sworn', undefined, 'reported'],
        ['You paid nine hundred pounds.', 'MR. BURKE', 'claim'],
        ['I paid four hundred.', 'THOMAS DOYLE', 'statement'],
        ['COURT REPORTERS OF DUNMORE', undefined, 'reported'],
      ]),
    );
  });

  it('names nobody where the head names two who are heard', async () => {
    const text = `Testimony of Ida Quist and testimony of Per Lund\n\nQ. Who paid?\n\nA. The mayor paid.\n\nQ. For what?\n\nA. For the wing.`;
    expect((await speakersIn(text)).get('The mayor paid.')).toBeUndefined();
  });
});

const TALK = (head: string, a: string, b: string) =>
  `${head}\n\n${a} Who was to inspect the dam?\n\n${b} The county was to inspect it.\n\n${a} You rang the mill.\n\n${b} I rang the mill myself.`;

describe('initials', () => {
  it.each([
    ['in brackets behind the names', 'Interviewer Tom Fay (TF) and Lena Moor (LM)', 'TF:', 'LM:'],
    ['with stops', 'Narrator: Lena Moor (L.M.)\nInterviewer: Tom Fay (T.F.)', 'T.F.:', 'L.M.:'],
    ['before the names', 'TF = Tom Fay; LM = Lena Moor, farmer', 'TF:', 'LM:'],
    ['by the names in the head alone', 'Tom Fay talks to Lena Moor, Hull, 1994', 'TF:', 'LM:'],
    ['without a sign behind them', 'Present: Tom Fay (TF), Lena Moor (LM)', 'TF', 'LM'],
  ])('stand for names that the head tells %s', async (_, head, a, b) => {
    const speakers = await speakersIn(TALK(head, a, b));
    expect(speakers.get('The county was to inspect it.')).toBe('Lena Moor');
    expect(speakers.get('You rang the mill.')).toBe('Tom Fay');
  });

  it('stand for whoever they are set behind at their first use', async () => {
    const text =
      'Tape 9\n\nLena Moor (LM): The dam was sound.\n\nTom Fay (TF): Who saw it?\n\nLM: The county.\n\nTF: And then?\n\nLM: I rang the mill.';
    expect((await speakersIn(text)).get('I rang the mill.')).toBe('Lena Moor');
  });

  it('stay as they are where the head tells only one of them, or two alike', async () => {
    expect((await speakersIn(TALK('Tom Fay on the dam', 'TF:', 'LM:'))).get('You rang the mill.')).toBe('TF');
    const two = TALK('Tom Fay, Tina Falk and Lena Moor', 'TF:', 'LM:');
    expect((await speakersIn(two)).get('You rang the mill.')).toBe('TF');
  });

  it('of a body that paragraphs begin with are no labels', async () => {
    const text =
      'Harbour Trust Ltd (HT) and Norse Bank (NB)\n\nHT denied it. Who paid?\n\nNB said that it paid.\n\nHT left. Who stayed?\n\nNB stayed.';
    expect((await speakersIn(text)).get('NB stayed.')).toBeUndefined();
  });
});
