import { describe, expect, it } from 'vitest';
import { canSpeak } from '../../../src/evidence/attribution/can-speak.js';

describe('canSpeak', () => {
  it.each([
    'Ida Falk', 'the mill', 'Two witnesses', 'officials', 'security researcher pancak3', 'Crypto.com', '8BTC', 'police',
  ])('takes %s for somebody', (phrase) => expect(canSpeak(phrase)).toBe(true)); // biome-ignore format: rows of words

  it.each([
    'https://example.org/a', 'why-the-mill-burned', '14:02 gateway', 'user_id', '{error}', 'making bolder', 'the attack',
    'Confronted', 'payment', 'an opinion', 'incident in Velmora', 'the fire at the mill',
  ])('takes %s for nobody', (phrase) => expect(canSpeak(phrase)).toBe(false)); // biome-ignore format: rows of words
});
