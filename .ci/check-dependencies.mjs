// Checks all dependencies, those of development too, by package-lock.json and what is installed: no network.
// Usage: node .ci/check-dependencies.mjs [FOLDER]. Exit code 1 when a licence or an install script is not allowed below.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that ask for no more than a notice (`CC-BY-4.0` for data that only development reads), or, as the last one, that changed files of theirs stay open: we change none. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Zlib',
]);

/** Packages that name their licence in an old way, by name, each with the licence that its own file holds. */
const NAMED_OTHERWISE = new Map([['duck', 'BSD-2-Clause']]);

/** Packages that may run a program of theirs when installed, by name, each with its reason. */
const INSTALL_SCRIPTS = new Map([
  [
    'onnxruntime-node',
    'fetches libraries for graphics cards, which are not used; .npmrc keeps it from running',
  ],
]);

const HOOKS = ['preinstall', 'install', 'postinstall'];

const folder = process.argv[2] ?? '.';
const lock = readJson(join(folder, 'package-lock.json'));
const packages = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
const problems = packages.flatMap(([path, entry]) => problemsOf(path, entry));
if (packages.length === 0) problems.push('package-lock.json lists no packages');
for (const problem of problems) console.error(problem);
console.log(`${packages.length} dependencies, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function problemsOf(path, entry) {
  const file = join(folder, path, 'package.json');
  // Packages for other machines are locked and not installed.
  const installed = existsSync(file) ? readJson(file) : undefined;
  const name = installed?.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const own = NAMED_OTHERWISE.get(name);
  const licences = own ? [own] : [entry.license, ...(installed === undefined ? [] : [licenceOf(installed)])];
  const strange = [...new Set(licences)].filter((licence) => !isAllowed(licence));
  const scripts = scriptsOf(path, entry, installed);
  return [
    ...strange.map((licence) => `${name}: the licence ${licence ?? '(none)'} is not among those allowed`),
    ...(scripts.length > 0 && !INSTALL_SCRIPTS.has(name)
      ? [`${name}: runs ${scripts.join(', ')} when installed`]
      : []),
    ...(entry.integrity === undefined ? [`${name}: no checksum is locked, so it may change`] : []),
  ];
}

function licenceOf({ license, licenses }) {
  const given = license ?? licenses;
  const named = [given].flat().map((one) => (typeof one === 'object' && one !== null ? one.type : one));
  return named.length === 1 ? named[0] : named.join(' AND ');
}

/** Reads an SPDX expression: one side of OR must be allowed, both sides of AND. */
function isAllowed(expression) {
  if (typeof expression !== 'string') return false;
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const any = () => {
    let allowed = all();
    while (tokens[at] === 'OR') {
      at += 1;
      allowed = all() || allowed;
    }
    return allowed;
  };
  const all = () => {
    let allowed = one();
    while (tokens[at] === 'AND') {
      at += 1;
      allowed = one() && allowed;
    }
    return allowed;
  };
  const one = () => {
    const token = tokens[at++];
    if (token !== '(') return LICENCES.has(token);
    const allowed = any();
    return tokens[at++] === ')' && allowed;
  };
  const allowed = any();
  // What is left over, such as an exception behind WITH, was not understood.
  return at === tokens.length && allowed;
}

function scriptsOf(path, entry, installed) {
  const hooks = HOOKS.filter((hook) => installed?.scripts?.[hook] !== undefined);
  // npm compiles such a package although it names no script.
  const isCompiled = installed?.gypfile !== false && existsSync(join(folder, path, 'binding.gyp'));
  const found = [...hooks, ...(isCompiled ? ['node-gyp'] : [])];
  return found.length === 0 && entry.hasInstallScript === true ? ['a script'] : found;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
