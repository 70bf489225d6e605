import { describe, expect, it } from 'vitest';
import { openEngine } from '../../src/open-engine.js';
import { corpusOf } from './corpus-of.js';

const engine = openEngine(
  corpusOf({
    quarry: `The keeper of the quarry rejected the offer. Ruta Falk sold her share. Albertina Moss signed the lease in March.`,
  }),
);
const isAnswered = async (question: string) => (await engine.ask(question)).answered;

describe('a question about somebody', () => {
  it.each(['What did Marten reject?', 'Did Albertino sign the lease?', 'Did Odile Varga reject the offer?'])(
    'is refused where no document names them: %s',
    async (question) => {
      expect(await isAnswered(question)).toBe(false);
    },
  );

  it.each(['who is linus', 'whats bitfinex', 'tell me about satoshi nakamoto'])(
    'is refused where neither the documents nor everyday English know a word of it: %s',
    async (question) => {
      const { grade } = await engine.ask(question);
      expect(grade).toBe('nothing');
    },
  );

  it('is answered where a heading alone names them, in small letters', async () => {
    const headed = openEngine(
      corpusOf({ quarry: '# Falkenrath\n\nThe keeper of the quarry rejected the offer.' }),
    );
    expect((await headed.ask('falkenrath')).grade).not.toBe('nothing');
  });

  it.each([
    'What did the keeper of the quarry reject?',
    'Did Albertna sign the lease?',
    'What did Ruta Falk sell?',
  ])('is answered where one does, misspelt or not: %s', async (question) => {
    expect(await isAnswered(question)).toBe(true);
  });
});
