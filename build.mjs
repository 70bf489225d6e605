// Builds `dist/`: joins the program into few files, and puts beside them the data that it reads, so that `dist` needs no `src`.
// Usage: node build.mjs [--if-newer | --then NAME [ARGUMENT…] | --data FOLDER]
//   --if-newer     builds in a clone whose sources changed since the last build, and nowhere else
//   --then NAME    does so, and goes on as the program NAME: another process would cost as much as loading the program
//   --data FOLDER  copies the data alone, beside what another build compiled into FOLDER
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import module from 'node:module';
import { dirname, extname, isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLateValues } from './build/late-values.mjs';
import { licencesOf, nameOf } from './build/packages.mjs';

const ROOT = import.meta.dirname;
const SOURCES = join(ROOT, 'src');
const BUILT = join(ROOT, 'dist/src');
/** Written last: its time is that of the last whole build. */
const STAMP = join(ROOT, 'dist/.built');
const BUNDLER = join(ROOT, 'node_modules/rolldown');
const BUILT_FROM = ['src', 'commands', 'build', 'tsconfig.json', 'package-lock.json', 'build.mjs'];

/** What is started by its file: two programs and three kinds of threads, and what serves in a thread of the tests. */
const ENTRIES = {
  cli: './src/cli.ts',
  main: './src/main.ts',
  worker: './src/worker.ts',
  'draft-thread': './src/curating/draft-thread.ts',
  'judge-thread': './src/service/judge-thread.ts',
  serve: './src/service/serve.ts',
};

/** Packages that are joined in with all that they need: loading their hundreds of files took a quarter of a start. */
const JOINED = new Set(['discord.js', 'dotenv', 'picocolors', 'stemmer', 'string-width']);

/** What is loaded before documents are asked, in the command line and in the threads of the bot, with all that it imports. */
const ASKING = [
  'corpus/load.ts',
  'corpus/recall-files.ts',
  'service/judge-ahead.ts',
  'open-memory.ts',
  'open-engine.ts',
  'reader/reader-settings.ts',
];

/** What the program reads at run time: weights, word lists, fonts with their licence, the playground's page. */
const DATA = new Set(['.json', '.onnx', '.gz', '.ttf', '.txt', '.html', '.css', '.svg']);
/** Folders whose code decides what a document is read into: what is kept on disk holds as long as they stay as they are. */
const READING = ['corpus', 'dates', 'evidence', 'language', 'retrieval', 'timeline'];
/** Folders and files of `src/` that only development reads. */
const NOT_DATA = new Set(['training', 'screenshots', 'tsconfig.json']);

const [mode, name = '', ...rest] = process.argv.slice(2);
if (mode === '--data') await copyData(join(ROOT, name));
else if ((mode !== '--if-newer' && mode !== '--then') || isOutdated()) await build();
if (mode === '--then') {
  const program = join(BUILT, `${name}.js`);
  process.argv.splice(1, process.argv.length, program, ...rest);
  // What Node.js 22 and later compile is kept for the next time, where the folder can be written.
  module.enableCompileCache?.(join(ROOT, 'node_modules/.cache/casebook'));
  await import(pathToFileURL(program).href);
}

async function build() {
  // What is changed from here on is newer than the build.
  const begun = new Date();
  if (!existsSync(BUNDLER)) {
    console.error('The packages to build with are not installed. Run npm ci, then this again.');
    process.exit(2);
  }
  const files = (await bundle())
    .set(join(BUILT, 'reading.txt'), hashOf(READING))
    .set(join(BUILT, 'answering.txt'), hashOf(['.']));
  for (const [file, text] of files) await writeWhole(file, text);
  const kept = new Set([...files.keys(), ...(await copyData(BUILT))]);
  // What was built of sources that are gone would be shipped.
  for (const file of filesIn(BUILT)) if (!kept.has(file)) await rm(file);
  await writeFile(STAMP, '');
  await utimes(STAMP, begun, begun);
}

/** The files of the program, each with its text; names that hold a hash change with the code. */
async function bundle() {
  const [{ rolldown }, { parseAst }] = await Promise.all([import('rolldown'), import('rolldown/parseAst')]);
  try {
    const bundle = await rolldown({
      cwd: ROOT,
      input: ENTRIES,
      platform: 'node',
      external: staysOutside,
      checks: { eval: false },
    });
    const codeSplitting = { groups: [{ debugName: 'asking', name: askingChunk() }] };
    const { output } = await bundle.generate({
      dir: BUILT,
      format: 'esm',
      sourcemap: true,
      sourcemapExcludeSources: true,
      codeSplitting,
    });
    const files = new Map(
      output.map((file) => [
        join(BUILT, file.fileName),
        file.type === 'chunk' ? withLateValues(file.code, parseAst(file.code)) : file.source,
      ]),
    );
    return files.set(
      join(BUILT, 'licences.txt'),
      licencesOf(output.flatMap(({ moduleIds = [] }) => moduleIds)),
    );
  } catch (error) {
    console.error(String(error));
    process.exit(1);
  }
}

/**
 * Tells the chunk of what is loaded before documents are asked, and of what both the command line and the bot load first: each file of
 * many takes longer to find than to read.
 */
function askingChunk() {
  let files;
  const loadedBy = (starts, modules) => {
    const found = new Set(starts.map((file) => join(SOURCES, file)));
    for (const file of found)
      for (const imported of modules.getModuleInfo(file)?.importedIds ?? []) found.add(imported);
    return found;
  };
  return (id, modules) => {
    if (files === undefined) {
      const bot = loadedBy(['main.ts'], modules);
      const both = [...loadedBy(['cli.ts'], modules)].filter((file) => bot.has(file));
      files = new Set([...loadedBy(ASKING, modules), ...both]);
    }
    return files.has(id) ? 'asking' : null;
  };
}

/** Packages stay where they are, but for those that are joined in and what these need; what is not installed they do without. */
function staysOutside(id, importer = '') {
  if (id.startsWith('.') || isAbsolute(id)) return false;
  if (module.isBuiltin(id)) return true;
  const isNeeded = JOINED.has(id) || importer.includes(`${sep}node_modules${sep}`);
  return !isNeeded || !existsSync(join(ROOT, 'node_modules', nameOf(id)));
}

/** Names the code, and the weights and words beside it, in some folders of `src`: another byte makes another name. */
function hashOf(folders) {
  const hash = createHash('sha256');
  for (const file of folders.flatMap((folder) => filesIn(join(SOURCES, folder))).sort()) {
    hash.update(`${relative(SOURCES, file)}\n`).update(readFileSync(file));
  }
  return `${hash.digest('hex')}\n`;
}

/** Where there are no sources, or nothing to build with, what is built is what runs. */
function isOutdated() {
  if (!existsSync(join(BUILT, 'main.js'))) return true;
  if (!existsSync(SOURCES) || !existsSync(BUNDLER)) return false;
  if (!existsSync(STAMP)) return true;
  const builtMs = statSync(STAMP).mtimeMs;
  return BUILT_FROM.some((path) =>
    filesIn(join(ROOT, path)).some((file) => statSync(file).mtimeMs > builtMs),
  );
}

/** Copies the data into a folder. @returns the paths that they have there */
async function copyData(target) {
  const files = filesIn(SOURCES).filter(isData);
  for (const from of files) {
    const to = join(target, relative(SOURCES, from));
    const { size, mtimeMs, atime, mtime } = statSync(from);
    const before = existsSync(to) ? statSync(to) : undefined;
    if (before?.size === size && Math.abs(before.mtimeMs - mtimeMs) < 1) continue;
    await replace(to, async (half) => {
      await copyFile(from, half);
      await utimes(half, atime, mtime);
    });
  }
  return files.map((file) => join(target, relative(SOURCES, file)));
}

async function writeWhole(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  await replace(file, (half) => writeFile(half, text));
}

/** Whoever reads a file meanwhile sees the old one or the new one, whole. */
async function replace(file, write) {
  await mkdir(dirname(file), { recursive: true });
  const half = `${file}.${process.pid}`;
  await write(half);
  await rename(half, file);
}

function isData(file) {
  return (
    DATA.has(extname(file)) &&
    !relative(SOURCES, file)
      .split(sep)
      .some((part) => NOT_DATA.has(part))
  );
}

/** The files in a folder and the folders in it; the file itself where it is one. */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
