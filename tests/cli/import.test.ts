import { mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../src/cli/private-addresses.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { run } from './run.js';

const PAGE = `<html><head><title>Pump 3</title></head><body><p>Pump 3 of the night ferry was off on 12 June 2019.</p></body></html>`;

let folder: string;
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/away') response.writeHead(302, { location: 'file:///etc/hostname' }).end();
    else if (request.url === '/inside')
      response.writeHead(302, { location: `http://ida:sesame@${request.headers.host}/pump` }).end();
    else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end();
    else if (request.url === '/gone') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-import-'));
});
afterEach(() => rm(folder, { recursive: true }));

const importing = (...args: string[]) => run(['import', ...args]);

describe('casebook import', () => {
  it('writes what it read as a document and keeps the original out of the corpus', async () => {
    const { code, stdout } = await importing(
      '--into',
      folder,
      '--allow-private',
      '--incident',
      'Ferry',
      `${base}/pump`,
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining('written')]);
    const { documents, problems } = await loadCorpus(folder);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      { path: 'pump-3.txt', title: 'Pump 3', incident: 'Ferry', url: `${base}/pump` },
    ]);
    expect(await readFile(join(folder, '.originals', 'pump-3.html'), 'utf8')).toBe(PAGE);
  });

  it('says where it cannot write, and why', async () => {
    const page = join(folder, 'page.html');
    await writeFile(page, PAGE);
    const { code, stderr } = await importing('--into', join(page, 'docs'), page);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `casebook: ${join(page, 'docs')} cannot be written: a part of its path is a file.`,
    );
  });

  it('writes over nothing', async () => {
    await importing('--into', folder, '--allow-private', `${base}/pump`);
    await importing('--into', folder, '--allow-private', '--publisher', 'Quay Post', `${base}/pump`);
    expect((await readdir(folder)).sort()).toEqual(['.originals', 'pump-3-2.txt', 'pump-3.txt']);
  });

  it('writes nothing a second time, and says where it is', async () => {
    await importing('--into', folder, '--allow-private', `${base}/pump`);
    await importing('--into', folder, '--allow-private', '--publisher', 'Quay Post', `${base}/pump`);
    const again = await importing(
      '--into',
      folder,
      '--allow-private',
      '--publisher',
      'Quay Post',
      `${base}/pump`,
    );
    expect([again.code, again.stdout]).toEqual([
      0,
      expect.stringContaining(`already there: ${join(folder, 'pump-3-2.txt')}`),
    ]);
    expect((await readdir(folder)).sort()).toEqual(['.originals', 'pump-3-2.txt', 'pump-3.txt']);
    expect((await readdir(join(folder, '.originals'))).sort()).toEqual(['pump-3-2.html', 'pump-3.html']);
  });

  it('writes no document without a text', async () => {
    const page = join(folder, 'page.html');
    await writeFile(
      page,
      '<html><head><title>Pumps</title><script>pump()</script></head><body></body></html>',
    );
    const { code, stdout } = await importing('--into', join(folder, 'into'), page);
    expect([code, stdout]).toEqual([1, expect.stringContaining('wrong')]);
    expect(await readdir(folder)).toEqual(['page.html']);
  });

  it.each([
    ['an address of a private network', () => `${base}/pump`, false, 'private network'],
    ['an address with a password', () => base.replace('//', '//ida:sesame@'), true, 'with a user and'],
    ['a redirect to such a one', () => `${base}/inside`, true, 'with a user and'],
    ['a redirect to a file', () => `${base}/away`, true, 'no http(s) address'],
    ['a circle', () => `${base}/round`, true, 'leads on'],
    ['an error', () => `${base}/gone`, true, '404'],
    ['a file that is not there', () => join(folder, 'none.pdf'), false, 'does not exist'],
    ['a folder', () => folder, false, 'it is a folder'],
  ])('says why and writes nothing: %s', async (_, source, isAllowed, message) => {
    const { code, stderr } = await importing(
      '--into',
      folder,
      ...(isAllowed ? ['--allow-private'] : []),
      source(),
    );
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['an address of the web', () => base.replace('//', '//ida:sesame@')],
    ['an address of another kind', () => 'ftp://ida:sesame@quay.example/list'],
    ['a redirect', () => `${base}/inside`],
  ])('shows no password of %s', async (_, source) => {
    const { stdout, stderr } = await importing('--into', folder, '--allow-private', source());
    expect(stdout + stderr).not.toMatch(/ida|sesame/);
  });

  const note = async (front: string) => {
    const path = join(folder, 'note.md');
    await writeFile(path, `---\ntitle: The note\n${front}---\n\nPump 3 was off.\n`);
    return path;
  };
  const into = () => join(folder, 'into');
  const imported = async () => (await loadCorpus(into())).documents[0];

  it('says who published it only where the document does not', async () => {
    const args = ['--into', into(), '--incident', 'Ferry', '--publisher', 'Quay Post'];
    await importing(...args, await note('publisher: Harbour Board\n'));
    expect(await imported()).toMatchObject({ publisher: 'Harbour Board', incident: 'Ferry' });
    await rm(into(), { recursive: true });
    await importing(...args, await note(''));
    expect(await imported()).toMatchObject({ publisher: 'Quay Post', incident: 'Ferry' });
  });

  it.each(['Pumps', '[Pumps, Doors]'])(
    'says of which incident it tells where the document says %s',
    async (incident) => {
      await importing('--into', into(), '--incident', 'Ferry', await note(`incident: ${incident}\n`));
      const document = await imported();
      expect([document?.incident, document?.incidents]).toEqual(['Ferry', undefined]);
    },
  );

  it('reads no pipe, and nothing that is too large', async () => {
    const large = join(folder, 'large.txt');
    await writeFile(large, '');
    await truncate(large, 20 * 1024 * 1024 + 1);
    const { code, stderr } = await importing('--into', into(), '/dev/zero', large);
    expect([code, stderr]).toEqual([1, expect.stringContaining('not a regular file')]);
    expect(stderr).toContain('is larger than 20971520 bytes');
  });

  it('reads a file behind a link', async () => {
    const link = join(folder, 'link.md');
    await symlink(await note(''), link);
    expect((await importing('--into', into(), link)).code).toBe(0);
  });

  it('writes nothing that the folder would not read', async () => {
    const long = join(folder, 'long.txt');
    await writeFile(long, 'Pump 3 was off. '.repeat(100));
    const env = { MAX_FILE_BYTES: '1000' };
    const { code, stderr } = await run(['import', '--into', into(), long], { env });
    expect([code, stderr]).toEqual([1, expect.stringContaining('MAX_FILE_BYTES allows 1000')]);
    expect(await readdir(folder)).toEqual(['long.txt']);
  });

  it('takes a name that is no percent encoding as it stands', async () => {
    const { code, stdout } = await importing('--dry-run', '--allow-private', `${base}/100%-off`);
    expect([code, stdout]).toEqual([0, expect.stringContaining('100%-off.html')]);
  });

  it('looks only, when it is told to', async () => {
    await writeFile(join(folder, 'note.txt'), 'Pump 3 was off.');
    const { code, stdout } = await importing('--dry-run', join(folder, 'note.txt'));
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 document read')]);
    expect(await readdir(folder)).toEqual(['note.txt']);
  });
});

describe('isPrivateAddress', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
  ])('says so of %s', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(['1.1.1.1', '172.32.0.1', '2606:4700::1111'])('does not of %s', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );
});
