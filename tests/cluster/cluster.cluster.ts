import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Cluster } from '../../src/cluster/cluster.js';
import { describeBot } from './bot.js';
import { describeBuilding } from './building.js';
import { describeFailures } from './failures.js';
import { clusterAt } from './made-service.js';
import { whyNoCluster } from './opensearch-home.js';
import { describeSameAnswers } from './same-answers.js';
import { startCluster, type TestCluster } from './test-cluster.js';

const NODES = 3;
const reason = whyNoCluster();

describe.skipIf(reason !== undefined)('a cluster of three nodes', () => {
  let nodes: TestCluster;
  let cluster: Cluster;

  beforeAll(async () => {
    nodes = await startCluster(NODES);
    cluster = clusterAt(nodes.urls);
  });
  afterAll(async () => {
    await cluster?.close();
    await nodes?.stop();
  });

  describeSameAnswers(() => cluster);
  describeBuilding(() => cluster);
  describeBot(() => nodes);
  describeFailures(() => nodes);
});

// Whoever reads the report sees why nothing of the above was asked.
if (reason !== undefined) {
  describe('a cluster of three nodes', () => {
    it.skip(`cannot be started: ${reason}`);
  });
}
