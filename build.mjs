// Builds `dist/`: compiles the program, and copies beside it the data that it reads, so that `dist` needs no `src`.
// Usage: node build.mjs [--if-newer | --data FOLDER]
//   --if-newer     builds in a clone whose sources changed since the last build, and nowhere else
//   --data FOLDER  copies the data alone, beside what another build compiled into FOLDER
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';

const ROOT = import.meta.dirname;
const SOURCES = join(ROOT, 'src');
const DIST = join(ROOT, 'dist');
/** Written last: its time is that of the last whole build. */
const STAMP = join(DIST, '.tsbuildinfo');
const COMPILER = join(ROOT, 'node_modules/typescript/bin/tsc');
const COMPILED_FROM = ['src', 'commands', 'tsconfig.json', 'tsconfig.build.json', 'build.mjs'];

/** What the program reads at run time: weights, word lists, fonts with their licence, the playground's page. */
const DATA = new Set(['.json', '.onnx', '.gz', '.ttf', '.txt', '.html', '.css', '.svg']);
/** Folders and files of `src/` that only development reads. */
const NOT_DATA = new Set(['training', 'screenshots', 'tsconfig.json']);

const [mode, folder = ''] = process.argv.slice(2);
if (mode === '--data') copyData(join(ROOT, folder));
else if (mode !== '--if-newer' || isOutdated()) build();

function build() {
  // What is changed from here on is newer than the build.
  const begun = new Date();
  if (!existsSync(COMPILER)) {
    console.error('There is nothing to build with. In a clone: npm ci && npm run build');
    process.exit(2);
  }
  const { status } = spawnSync(process.execPath, [COMPILER, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  copyData(join(DIST, 'src'));
  for (const top of ['src', 'commands']) removeStale(join(DIST, top), join(ROOT, top));
  utimesSync(STAMP, begun, begun);
}

/** Where there are no sources, or nothing to compile them with, what is built is what runs. */
function isOutdated() {
  if (!existsSync(STAMP)) return !existsSync(join(DIST, 'src/main.js'));
  if (!existsSync(SOURCES) || !existsSync(COMPILER)) return false;
  const builtMs = statSync(STAMP).mtimeMs;
  return COMPILED_FROM.flatMap((path) => filesIn(join(ROOT, path))).some((file) => statSync(file).mtimeMs > builtMs);
}

function copyData(target) {
  for (const from of filesIn(SOURCES).filter(isData)) {
    const to = join(target, relative(SOURCES, from));
    const { size, mtimeMs, atime, mtime } = statSync(from);
    const before = existsSync(to) ? statSync(to) : undefined;
    if (before?.size === size && Math.abs(before.mtimeMs - mtimeMs) < 1) continue;
    mkdirSync(dirname(to), { recursive: true });
    // Whoever reads the file meanwhile sees the old one or the new one, whole.
    const half = `${to}.${process.pid}`;
    copyFileSync(from, half);
    utimesSync(half, atime, mtime);
    renameSync(half, to);
  }
}

function isData(file) {
  return DATA.has(extname(file)) && !relative(SOURCES, file).split(sep).some((part) => NOT_DATA.has(part));
}

/** Takes away what was built of sources that are gone: it would be shipped. */
function removeStale(built, sources) {
  for (const file of filesIn(built)) {
    const source = join(sources, relative(built, file)).replace(/\.js$/, '.ts');
    if (!existsSync(source)) rmSync(file);
  }
}

/** The files in a folder and the folders in it; the file itself where it is one. */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}
