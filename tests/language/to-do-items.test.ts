import { describe, expect, it } from 'vitest';
import { goesOnToDo, isToDo } from '../../src/language/to-do-items.js';

describe('isToDo', () => {
  it.each([
    '- [ ] Horn replaced (Ida)',
    '  * [] Horn replaced',
    '3. [ ] Horn replaced',
    '☐ Horn replaced',
    '- TODO: replace the horn',
    'Task: Horn replaced · Done: ☐',
    'Task: Horn replaced · Owner: Ida · Done: no',
    '| Horn replaced | [ ] |',
  ])('sees that nothing is done: %s', (words) => {
    expect(isToDo(words)).toBe(true);
  });

  it.each([
    '- [x] Horn replaced',
    '☑ Horn replaced',
    '- Horn replaced',
    'The box [ ] stays empty.',
    'Incident: Horn failed · Status: open',
    'Task: Horn replaced · Done: yes',
  ])('lets stand what is told: %s', (words) => {
    expect(isToDo(words)).toBe(false);
  });
});

describe('goesOnToDo', () => {
  it.each([
    ['- [ ] Horn replaced. ', true],
    ['- [x] Doors oiled\n- [ ] Horn replaced. ', true],
    ['- [ ] Horn replaced\n- [x] Doors oiled. ', false],
    ['- [ ] Horn replaced\n- ', false],
    ['', false],
  ])('goes by the item that a sentence stands in: %j', (before, is) => {
    expect(goesOnToDo(before)).toBe(is);
  });
});
