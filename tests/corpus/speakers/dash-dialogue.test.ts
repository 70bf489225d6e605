import { describe, expect, it } from 'vitest';
import { said } from './said.js';

async function speakerOf(text: string, words: string): Promise<string | undefined> {
  const found = (await said(text)).find(([sentence]) => sentence.includes(words));
  if (!found) throw new Error(`"${words}" is no sentence`);
  return found[1];
}

describe('withDashSpeakers', () => {
  it.each([
    ['Spanish', '—No vi el anexo —contestó Marta Ríos—. Nadie me lo enseñó.', 'Nadie', 'Marta Ríos'],
    [
      'Spanish with an office',
      '—¿Y el sello? —preguntó el juez Soto—. ¿Dónde estaba?',
      'Dónde',
      'el juez Soto',
    ],
    [
      'Portuguese',
      '— Não vi o anexo — respondeu a Dra. Marta Reis. — Ninguém o mostrou.',
      'Ninguém',
      'a Dra. Marta Reis',
    ],
    ['French', '— Non, répondit Lucie Ortun. Je n’ai pas vu le sceau.', 'Je n’ai pas', 'Lucie Ortun'],
    ['Italian', '— Non ho visto nulla — rispose Marta Rossi. — Ero a casa.', 'Ero a casa', 'Marta Rossi'],
    ['Polish', '– Nie widziałam aneksu – odpowiedziała Anna Lis. – Byłam w domu.', 'Byłam', 'Anna Lis'],
    ['Russian', '— Я не видела ключа, — ответила Анна Лис. — Он был у него.', 'Он был', 'Анна Лис'],
    ['Norwegian', '– Jeg så ikke stempelet, sier Randi Torp.', 'stempelet', 'Randi Torp'],
    ['Russian in marks', '«Ключ был у него, — сказал Иван Лис. — Я видел».', 'Ключ', 'Иван Лис'],
  ])('reads who speaks in %s', async (_, text, words, speaker) => {
    expect(await speakerOf(`Crónica\n\n${text}`, words)).toBe(speaker);
  });

  it('gives what is told behind a speech to nobody', async () => {
    const text = '—No tuve llave —respondió Ríos, y miró al juez. Fuera llovía mucho.\n\n—Me fui a casa.';
    expect(await speakerOf(text, 'No tuve llave')).toBe('Ríos');
    expect(await speakerOf(text, 'Fuera llovía')).toBeUndefined();
    expect(await speakerOf(text, 'Me fui')).toBeUndefined();
  });

  it('reads speeches on lines one below the other each by itself', async () => {
    const text = 'Crónica\n\n— Cerré la caja — dijo Marta Ríos.\n— Eran las nueve.\n— Llovía — añadió Soto.';
    expect(await speakerOf(text, 'Cerré la caja')).toBe('Marta Ríos');
    expect(await speakerOf(text, 'Eran las nueve')).toBeUndefined();
    expect(await speakerOf(text, 'Llovía')).toBe('Soto');
  });

  it.each([
    ['a pronoun', '—El sello lo guardaba Prieto —dijo ella con Ana Soto—. Nadie lo vio.'],
    ['no verb of saying', '— The road ran far — near Old Market — and was wet.'],
    ['a verb before no name', '– The list of names, said to be lost, was found by Ann Lee.'],
    ['no dash in front', 'Droga była długa – powiedziała Anna Lis – i mokra.'],
  ])('names nobody by %s', async (_, text) => {
    expect((await said(`Crónica\n\n${text}`)).every(([, speaker]) => speaker === undefined)).toBe(true);
  });
});
