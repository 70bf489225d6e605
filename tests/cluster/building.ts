import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildVersion } from '../../src/cluster/build-version.js';
import { pruneVersions, rollBack } from '../../src/cluster/choose-version.js';
import type { Cluster } from '../../src/cluster/cluster.js';
import { patienceOfBuilders } from '../../src/cluster/patience.js';
import { findVersions } from '../../src/cluster/versions.js';
import type { Corpus } from '../../src/corpus/document.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { CORPUS } from '../support/pier-corpus.js';
import { madeCorpus } from './made-corpus.js';
import { PROGRAM, serviceOver } from './made-service.js';

const ADDED = '# The lighthouse\n\nThe lighthouse keeper Odran Vell sold the lens in March 2021.\n';
const QUESTION = 'Who sold the lens?';

/** Building, going back and taking out. */
export function describeBuilding(cluster: () => Cluster): void {
  describe('building an index', () => {
    const folder = mkdtempSync(join(tmpdir(), 'casebook-building-'));
    const options = { prefix: 'building', program: PROGRAM };
    const build = async (corpus?: Corpus) =>
      buildVersion(cluster(), corpus ?? (await loadCorpus(folder)), options);
    const answer = async () => (await serviceOver(cluster(), 'building')).ask(QUESTION);

    beforeAll(async () => {
      for (const [name, text] of Object.entries(CORPUS)) writeFileSync(join(folder, name), text);
      await build();
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it('sends what changed alone, and a deleted document is nowhere in the new version', async () => {
      const count = Object.keys(CORPUS).length;
      expect(await build()).toMatchObject({ outcome: 'same', kept: count });
      writeFileSync(join(folder, 'lighthouse.md'), ADDED);
      expect(await build()).toMatchObject({ outcome: 'taken', written: 1, kept: count, removed: 0 });
      expect((await answer()).quotes[0]?.text).toContain('Odran Vell');
      rmSync(join(folder, 'lighthouse.md'));
      const { version } = await build();
      expect((await answer()).answered).toBe(false);
      for (const kind of ['documents', 'passages', 'events'])
        expect(await textOf(cluster(), `building-${kind}-${version}`)).not.toContain('lighthouse');
    });

    it('goes back to the version before, and removes what is not in use', async () => {
      writeFileSync(join(folder, 'lighthouse.md'), ADDED);
      await build();
      const { current } = await findVersions(cluster(), 'building');
      const before = await rollBack(cluster(), 'building');
      expect((await answer()).answered).toBe(false);
      await build();
      expect((await findVersions(cluster(), 'building')).current).toBe(current);
      expect(await pruneVersions(cluster(), 'building')).toContain(before);
      expect((await findVersions(cluster(), 'building')).all).toEqual([current]);
      await expect(rollBack(cluster(), 'building')).rejects.toThrow('There is no version before');
      expect((await answer()).answered).toBe(true);
    });

    it('goes on where it was interrupted, and is read by nobody before it is whole', async () => {
      const made = await madeCorpus();
      const { current } = await findVersions(cluster(), 'building');
      await expect(buildVersion(failingAfter(cluster(), 5), made, options)).rejects.toThrow('interrupted');
      expect((await findVersions(cluster(), 'building')).current).toBe(current);
      const { kept, written } = await build(made);
      expect(kept).toBeGreaterThan(0);
      expect(kept + written).toBe(made.documents.length);
    });

    it('says what is wrong when the disks are full, and the version in use stays', async () => {
      const { current } = await findVersions(cluster(), 'building');
      const full = whenCreated(cluster(), async (path) => {
        const body = { index: { blocks: { read_only_allow_delete: true } } };
        await cluster().send({ method: 'PUT', path: `${path}/_settings`, body }, patienceOfBuilders());
      });
      writeFileSync(join(folder, 'harbour.md'), ADDED.replace('lighthouse', 'harbour'));
      const other = await loadCorpus(folder);
      await expect(buildVersion(full, other, { ...options, program: 'another' })).rejects.toThrow(
        /takes nothing in.*disk/s,
      );
      expect((await findVersions(cluster(), 'building')).current).toBe(current);
    });
  });
}

/** A cluster that takes so many bulk requests in and then is lost to the one who builds. */
function failingAfter(cluster: Cluster, requests: number): Cluster {
  let left = requests;
  return {
    ...cluster,
    isThere: true,
    async send(request, patience) {
      if (request.path === '/_bulk' && left-- <= 0) throw new Error('interrupted');
      return cluster.send(request, patience);
    },
  };
}

/** Does something to each index of passages that is created. */
function whenCreated(cluster: Cluster, run: (path: string) => Promise<void>): Cluster {
  return {
    ...cluster,
    isThere: true,
    async send<Body>(request: Parameters<Cluster['send']>[0], patience: Parameters<Cluster['send']>[1]) {
      const answer = await cluster.send<Body>(request, patience);
      if (request.method === 'PUT' && /-passages-v\w+$/.test(request.path)) await run(request.path);
      return answer;
    },
  };
}

async function textOf(cluster: Cluster, index: string): Promise<string> {
  const request = { method: 'POST', path: `/${index}/_search`, body: { size: 1000 } } as const;
  return JSON.stringify(await cluster.send(request, patienceOfBuilders()));
}
