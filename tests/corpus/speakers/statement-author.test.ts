import { describe, expect, it } from 'vitest';
import { speakersIn } from './said.js';

const speakerOf = async (text: string, words: string, name?: string) =>
  [...(await speakersIn(text, name))].find(([sentence]) => sentence.includes(words))?.[1];

const BODY =
  'I kept the gate that night.\n\nThe lorry came at two. It had no lights.\n\nI did not see the driver.';

describe('withStatementAuthors', () => {
  it.each([
    [
      'German',
      'Protokoll der Zeugenvernehmung',
      'Name, Vorname: Kurz, Else',
      'Ich stand am Tor. Der Wagen kam um zwei.',
      'Else Kurz',
    ],
    [
      'German',
      'Vernehmungsprotokoll',
      'Zeugin: Else Kurz',
      'Ich stand am Tor. Der Wagen kam um zwei.',
      'Else Kurz',
    ],
    [
      'French',
      'Procès-verbal d’audition',
      'Nom et prénom: Roux, Line',
      'J’étais à la porte. Le camion est venu à deux heures.',
      'Line Roux',
    ],
    [
      'Spanish',
      'Declaración de un testigo',
      'Nombre: Eva Soto',
      'Yo estaba en la puerta. El camión llegó a las dos.',
      'Eva Soto',
    ],
  ])('reads who states it in %s', async (_, title, field, words, speaker) => {
    const text = `${title}\n\n${field}\n\n${words}`;
    expect(await speakerOf(text, words.split('. ')[1] ?? '')).toBe(speaker);
  });

  it.each([
    [
      'a line',
      `WITNESS STATEMENT\nStatement of: Imelda Craske\nOccupation: usher\n\n${BODY}`,
      'Imelda Craske',
    ],
    ['the title', `Affidavit of Imelda Craske\n\n${BODY}`, 'Imelda Craske'],
    ['a field', `SWORN STATEMENT\n\nName: Imelda Craske\nAge: 41\n\n${BODY}`, 'Imelda Craske'],
    [
      'himself',
      `WITNESS STATEMENT\n\nI, Imelda Craske, of 3 Mill Lane, state as follows:\n\n${BODY}`,
      'Imelda Craske',
    ],
    ['capitals', `STATEMENT OF IMELDA CRASKE\n\n${BODY}`, 'IMELDA CRASKE'],
  ])('gives what somebody states to whoever %s names', async (_, text, speaker) => {
    const whole = `${text}\n\nSigned: I. Craske\n\nThe file was closed in May.`;
    expect(await speakerOf(whole, 'The lorry came')).toBe(speaker);
    expect(await speakerOf(whole, 'the driver')).toBe(speaker);
    expect(await speakerOf(whole, 'file was closed')).toBeUndefined();
  });

  it('parts statements in one file', async () => {
    const text = `WITNESS STATEMENTS\n\nStatement of Ida Falk\n\nI saw the fire.\n\nStatement of Per Lund\n\nI saw nothing.`;
    expect(await speakerOf(text, 'the fire')).toBe('Ida Falk');
    expect(await speakerOf(text, 'saw nothing')).toBe('Per Lund');
  });

  it.each([
    [
      'a report on a statement',
      'The statement of Ida Falk\n\nThe lorry came at two. It had no lights.\n\nThe gate was open.',
    ],
    ['a statement of a body', `Statement of Harbour Bank\n\n${BODY}`],
    ['notes without a statement', `Name: Ida Falk\n\n${BODY}`],
    ['facts', `STATEMENT OF FACTS AND LAW\n\n${BODY}`],
  ])('names nobody in %s', async (_, text) => {
    expect(await speakerOf(text, 'The lorry came')).toBeUndefined();
  });
});
