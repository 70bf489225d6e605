import { describe, expect, it } from 'vitest';
import { readYaml, YAML_CHARS } from '../../../src/corpus/metadata/read-yaml.js';
import { growthOf, NOT_SQUARE } from '../../support/growth.js';

const numbered = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

describe('readYaml', () => {
  it('takes every scalar as it is written', () => {
    expect(readYaml('a: 2018\nb: yes')).toMatchObject({
      value: new Map([
        ['a', '2018'],
        ['b', 'yes'],
      ]),
    });
  });

  it('says at which line a name stands for the second time', () => {
    expect(readYaml('a: 1\nb:\n  c: 1\n  d: 2\n  c: 3')).toEqual({
      message: 'Map keys must be unique',
      line: 5,
    });
  });

  it('lets different mappings have the same names', () => {
    expect(readYaml('a: { c: 1 }\nb: { c: 1 }')).not.toHaveProperty('message');
  });

  it('reads nothing of a text that is too long', () => {
    expect(readYaml(`a: ${'b'.repeat(YAML_CHARS)}`)).toEqual({
      message: `it has ${YAML_CHARS + 3} characters; the limit is ${YAML_CHARS}`,
    });
  });

  it('keeps the depth at which later faults are traced', () => {
    const before = Error.stackTraceLimit;
    readYaml('a: [');
    expect(Error.stackTraceLimit).toBe(before);
  });

  it.each([
    ['names', (count: number) => numbered(count, (i) => `name${i}: a\n`)],
    ['files', (count: number) => numbered(count, (i) => `file${i}.md:\n  title: a\n`)],
    ['names in brackets', (count: number) => `{${numbered(count, (i) => `name${i}: a, `)}}`],
    ['lists', (count: number) => numbered(count, (i) => `- [name${i}, other${i}]\n`)],
    ['anchors', (count: number) => numbered(count, () => '&a ')],
    ['closing brackets', (count: number) => ']'.repeat(count)],
  ])('takes linear time on thousands of %s', async (_, yaml) => {
    const growth = await growthOf((factor) => readYaml(yaml(factor * 500)), NOT_SQUARE);
    expect(growth).toBeLessThan(NOT_SQUARE);
  });
});
