import { expect, it } from 'vitest';
import { onceEach } from '../../src/store/once-each.js';

it('tells of the same fault once, and of another too', () => {
  const told: string[] = [];
  const tell = onceEach(({ message }) => told.push(message));
  for (const message of ['cannot be written', 'damaged', 'cannot be written']) tell(new Error(message));
  expect(told).toEqual(['cannot be written', 'damaged']);
});
