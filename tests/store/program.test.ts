import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programName } from '../../src/store/program.js';

let built: string;
beforeEach(() => {
  built = mkdtempSync(join(tmpdir(), 'casebook-built-'));
});
afterEach(() => rmSync(built, { recursive: true }));

describe('programName', () => {
  it.each(['reading', 'answering'] as const)(
    'changes with what the build says of the code for %s',
    (part) => {
      const nameOf = (hash: string) => {
        writeFileSync(join(built, `${part}.txt`), hash);
        return programName(built, part);
      };
      const names = ['one', 'other', 'one'].map(nameOf);
      expect(names[0]).toMatch(/^p-[0-9a-f]{16}$/);
      expect(names[1]).not.toBe(names[0]);
      expect(names[2]).toBe(names[0]);
    },
  );

  it('gives none where nothing was built', () => {
    expect(programName(built, 'reading')).toBeUndefined();
  });
});
