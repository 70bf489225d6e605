import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, 'build.mjs');

/**
 * Builds `dist/` as `npm run build` does, where sources are newer than it; else it only looks.
 * @throws with the compiler's words
 */
export function buildProject(): void {
  const { status, stdout } = spawnSync(process.execPath, [BUILD, '--if-newer'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the project does not compile:\n${stdout}`);
}

/**
 * Runs once before all tests, so that no test file compiles while another runs what is compiled. Tests that need no
 * build run even if it fails; those that do call `buildProject` again and say why.
 */
export default function setup(): void {
  try {
    buildProject();
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
  }
}
