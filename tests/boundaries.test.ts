import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources = ['src', 'commands'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(top, name).replaceAll('\\', '/')),
);

const IMPORT = /\bfrom\s+'([^']+)'|\bimport\s+'([^']+)'|\bimport\('([^']+)'\)/g;

function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8');
  return [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const startFiles = ['src/main.ts', 'src/cli.ts', 'src/registry.ts'];
const mayTouchDiscord = (file: string) =>
  file.startsWith('src/discord/') ||
  file.startsWith('src/console/') ||
  file.startsWith('commands/') ||
  startFiles.includes(file);

/** Each core folder and the folders it may import from: arrows point one way. */
const allowedFolders: Record<string, readonly string[]> = {
  corpus: ['corpus'],
  retrieval: ['retrieval', 'corpus'],
  store: ['store', 'corpus'],
  reader: ['reader', 'retrieval', 'corpus'],
  evidence: ['evidence', 'reader', 'retrieval', 'corpus'],
  answering: ['answering', 'evidence', 'reader', 'retrieval', 'corpus'],
  timeline: ['timeline', 'answering', 'evidence', 'retrieval', 'corpus'],
  service: ['service', 'timeline', 'answering', 'evidence', 'reader', 'retrieval', 'corpus'],
};

describe('import boundaries', () => {
  it.each(sources.filter((file) => !mayTouchDiscord(file)))('%s does not touch Discord', (file) => {
    const touching = importsOf(file).filter((name) => /^discord(\.js|-api-types)|\/discord\//.test(name));
    expect(touching).toEqual([]);
  });

  it.each(sources)('%s reads no environment unless it is the configuration', (file) => {
    const reads = /\bprocess\.env\b/.test(readFileSync(join(root, file), 'utf8'));
    expect(reads && !['src/main.ts', 'src/cli.ts'].includes(file)).toBe(false);
  });

  it.each(Object.entries(allowedFolders))('src/%s imports only %j', (folder, allowed) => {
    const strays = sources
      .filter((file) => file.startsWith(`src/${folder}/`))
      .flatMap((file) => importsOf(file).map((name) => ({ file, name })))
      // Where the package stands on disk is nobody's knowledge in particular.
      .filter(({ name }) => name.startsWith('..') && name !== '../package-root.js')
      .filter(({ file, name }) => {
        const meant = posix.join(posix.dirname(file), name);
        return !allowed.some((other) => meant.startsWith(`src/${other}/`));
      });
    expect(strays).toEqual([]);
  });
});
