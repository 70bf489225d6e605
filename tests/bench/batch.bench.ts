import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

/** Run by `npx vitest bench` after `npm run build`. All questions of the set should take less than 20 seconds on an idle machine. */
const set = join(packageRoot, '../shared/eval/squad');
const cli = join(packageRoot, 'dist/src/cli.js');

describe.skipIf(!existsSync(set) || !existsSync(cli))(
  'ask --batch (skipped without ../shared or a build)',
  () => {
    const questions = ['questions.jsonl', 'outside.jsonl']
      .flatMap((name) => (existsSync(set) ? readFileSync(join(set, name), 'utf8').trimEnd().split('\n') : []))
      .map((line) => (JSON.parse(line) as { question: string }).question)
      .join('\n');

    bench(
      'answers every question of the set in one process',
      () => {
        const args = [cli, 'ask', '--batch', '--json', '--corpus', join(set, 'corpus')];
        execFileSync(process.execPath, args, { input: questions, maxBuffer: 2 ** 30 });
      },
      { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 },
    );
  },
);
