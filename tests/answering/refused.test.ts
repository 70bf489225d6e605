import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { openEngine } from '../../src/open-engine.js';
import { packageRoot } from '../../src/package-root.js';

/** The questions of one part of the file, which its comments head. */
function questionsUnder(heading: string): string[] {
  const file = readFileSync(join(packageRoot, 'tests/golden/refused.txt'), 'utf8');
  const [, part = ''] = file.split(`# ${heading}`);
  return (part.split('\n# ')[0] ?? '').split('\n').slice(1).filter(Boolean);
}

const FAR = [...questionsUnder('Other incidents'), ...questionsUnder('Far away')];
const NEAR = questionsUnder('Near misses');

describe('what the bundled documents do not tell', async () => {
  const engine = openEngine(await loadCorpus(join(packageRoot, 'corpus')));

  it.each(FAR)('“%s” is refused', async (question) => {
    const answer = await engine.ask(question);
    expect(answer).toMatchObject({ answered: false, quotes: [], onRecord: [], conflicts: [] });
    expect(answer.suggestions.length).toBeGreaterThan(0);
  });

  it('is refused for at least 12 of 20 questions whose subject they do tell of', async () => {
    const answers = await Promise.all(NEAR.map((question) => engine.ask(question)));
    expect(answers).toHaveLength(20);
    expect(answers.filter(({ answered }) => !answered).length).toBeGreaterThanOrEqual(12);
  });

  it('is believed less than what they tell', async () => {
    const told = await engine.ask('Was Xu Mingxing detained by the police?');
    for (const question of [...FAR, ...NEAR]) {
      expect((await engine.ask(question)).confidence, question).toBeLessThan(told.confidence);
    }
  });
});
