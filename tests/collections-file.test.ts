import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCollections, readPlan } from '../src/collections-file.js';
import { ConfigError } from '../src/config.js';
import { findCollectionsFile } from '../src/open-plan.js';
import { packageRoot } from '../src/package-root.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-collections-'));
  for (const name of ['pier', 'ferry']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'own.onnx'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (yaml: string) => parseCollections(yaml, join(folder, 'casebook.yaml'));

/** What is wrong with a file, each with its line and without the path of the file. */
function faultsOf(yaml: string): string[] {
  try {
    read(yaml);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((problem) => problem.replace(join(folder, 'casebook.yaml:'), ''));
  }
  return [];
}

const WHOLE = `
collections:
  pier:
    folder: pier
    title: The pier of Sandby
    language: de
    reader: off
  ferry:
    folder: ./ferry
    reader: own.onnx
    default: true
servers:
  123456789012345678: pier
channels:
  # More digits than a number of JavaScript holds.
  12345678901234567891: ferry
`;

describe('parseCollections', () => {
  it('reads collections and who asks which, paths from where the file is', () => {
    expect(read(WHOLE)).toEqual({
      collections: [
        {
          name: 'pier',
          folder: join(folder, 'pier'),
          title: 'The pier of Sandby',
          language: 'de',
          reader: 'off',
        },
        { name: 'ferry', folder: join(folder, 'ferry'), title: 'ferry', reader: join(folder, 'own.onnx') },
      ],
      routes: {
        servers: new Map([['123456789012345678', 'pier']]),
        channels: new Map([['12345678901234567891', 'ferry']]),
        fallback: 'ferry',
      },
    });
  });

  it('reads the example of docs/operate.md', () => {
    const page = readFileSync(join(packageRoot, 'docs/operate.md'), 'utf8');
    const [, example = ''] = /```yaml\n(collections:[\s\S]*?)```/.exec(page) ?? [];
    const { collections, routes } = read(example.replace('/srv/ferry', 'ferry'));
    expect(collections).toMatchObject([{ title: 'The pier of Sandby' }, { language: 'de', reader: 'off' }]);
    expect([routes.fallback, routes.servers.size, routes.channels.size]).toEqual(['pier', 1, 1]);
  });

  it('takes the only collection for the default, and nothing behind a key for no key', () => {
    const { routes } = read('collections:\n  pier: { folder: pier }\nservers:\nchannels:\n');
    expect(routes).toEqual({ servers: new Map(), channels: new Map(), fallback: 'pier' });
  });

  it('names every fault at once, each with its line', () => {
    expect(
      faultsOf(
        'collections:\n  pier:\n    foldr: pier\n    default: maybe\n    title: [a, b]\n  ferry: yes\nsevers: {}\n',
      ),
    ).toEqual([
      '2: collections.pier.folder is missing',
      '3: collections.pier.foldr is no known key; is "folder" meant?',
      '4: collections.pier.default must be true or false',
      '5: collections.pier.title must be a line of text, not a list or a map',
      '6: collections.ferry must be a map with at least a folder',
      '7: severs is no known key; is "servers" meant?',
    ]);
  });

  it('names what is wrong in what it says beside keys that it does not know', () => {
    const text =
      'collections:\n  pier:\n    folder: pier\n    titel: Pier\n  Ferry!: { folder: nowhere }\nservers:\n  123: ferry\n';
    const faults = faultsOf(text);
    expect(faults).toContain('4: collections.pier.titel is no known key; is "title" meant?');
    for (const found of [
      /^1: collections has no default/,
      /^5: collections.Ferry! is no name/,
      /^5: .*is no folder/,
      /^7: servers.123 is no number/,
    ])
      expect(faults).toContainEqual(expect.stringMatching(found));
  });

  it.each([
    ['', ['1: must be a map with collections, servers and channels']],
    ['collections: {}', ['1: collections names no collection']],
    ['servers: {}', ['1: collections is missing']],
    ['collections:\n  pier: { folder: pier }\n  pier: { folder: ferry }\n', ['3: Map keys must be unique']],
    ['collections:\n  pier: { folder: [\n', [expect.stringMatching(/^[23]: /)]],
    [
      'collections:\n  pier: { folder: pier }\n  ferry: { folder: ferry }\n',
      ['1: collections has no default: write "default: true" in the one that direct messages ask'],
    ],
    [
      'collections:\n  pier: { folder: pier, default: true }\n  ferry: { folder: ferry, default: true }\n',
      ['3: collections.ferry.default is true, but pier is the default already'],
    ],
    [
      'collections:\n  The Pier: { folder: pier }\n',
      ['2: collections.The Pier is no name: at most 20 small letters, digits and hyphens between them'],
    ],
    [
      'collections:\n  pier: { folder: pier, language: german!, reader: nix }\n',
      ['2: collections.pier.language must be a language tag such as en or zh-CN'],
    ],
    [
      'collections:\n  pier: { folder: pier }\nservers:\n  "1234": pier\nchannels:\n  123456789012345678: peir\n  1e18: other\n',
      [
        '4: servers.1234 is no number of a server: it has 17 to 20 digits',
        '6: channels.123456789012345678 asks "peir", which is no collection; is "pier" meant?',
        '7: channels.1e18 is no number of a channel: it has 17 to 20 digits',
        '7: channels.1e18 asks "other", which is no collection; there is pier',
      ],
    ],
    [
      'collections:\n  pier: { folder: pier }\nservers:\n  123456789012345678: pier\n  123456789012345678: pier\n',
      ['5: Map keys must be unique'],
    ],
  ])('says of %j what is wrong', (yaml, faults) => {
    expect(faultsOf(yaml)).toEqual(faults);
  });

  it('names folders and networks that are not there, and a folder that is given twice', () => {
    expect(
      faultsOf(
        'collections:\n  a: { folder: pier, default: true }\n  b:\n    folder: ./pier\n    reader: nix\n  c:\n    folder: gone\n',
      ),
    ).toEqual([
      `4: collections.b.folder is the folder of a already: ${join(folder, 'pier')}`,
      `5: collections.b.reader must be auto, off or a path; there is nothing at ${join(folder, 'nix')}`,
      `7: collections.c.folder is no folder: ${join(folder, 'gone')}`,
    ]);
  });

  it('takes any text, and throws nothing but what is wrong with it', () => {
    const key = fc.oneof(
      fc.constantFrom('collections', 'servers', 'channels', 'folder', 'title', 'default', 'pier', '<<', '? '),
      fc.string({ maxLength: 3 }),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        tie('leaf'),
        fc.array(tie('any')),
        fc.dictionary(key, tie('any')),
      ),
      leaf: fc.oneof(fc.constantFrom('pier', 'true', null, 1e30), fc.string(), fc.integer()),
    })).any;
    const yaml = fc.oneof(
      value.map((any) => JSON.stringify(any)),
      fc.string(),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(yaml, (text) => {
        for (const fault of faultsOf(text)) expect(fault).toMatch(/^\d+: ./);
      }),
    );
  });

  it('takes a word that every object inherits for a name like others', () => {
    expect(faultsOf('collections:\n  pier: { folder: pier }\n__proto__: 1\nconstructor: 2\n')).toEqual([
      '3: __proto__ is no known key; there are collections, servers, channels',
      '4: constructor is no known key; there are collections, servers, channels',
    ]);
    expect(read('collections:\n  constructor: { folder: pier }\n').routes.fallback).toBe('constructor');
  });
});

describe('findCollectionsFile', () => {
  it('finds the file that is set, else the one in the working directory', () => {
    expect(findCollectionsFile(undefined, folder)).toBeUndefined();
    writeFileSync(join(folder, 'casebook.yaml'), WHOLE);
    expect(findCollectionsFile(undefined, folder)).toBe(join(folder, 'casebook.yaml'));
    expect(findCollectionsFile('other.yaml', folder)).toBe(join(folder, 'other.yaml'));
    expect(readPlan(join(folder, 'casebook.yaml')).routes.fallback).toBe('ferry');
  });

  it('names a file that is set and not there', () => {
    const file = join(folder, 'other.yaml');
    expect(() => readPlan(file)).toThrow(
      `${file}: the file that names the collections cannot be read (it does not exist)`,
    );
  });
});
