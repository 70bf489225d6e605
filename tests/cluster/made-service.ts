import { type Cluster, openCluster } from '../../src/cluster/cluster.js';
import { createClusterService } from '../../src/cluster/cluster-service.js';
import { openVersion } from '../../src/cluster/open-version.js';
import { readModels } from '../../src/models.js';
import { openEngine } from '../../src/open-engine.js';
import type { AnswerService } from '../../src/service/answer-service.js';

/** The program that the tests say they are. */
export const PROGRAM = '0.0.0-tests';

/** Opens some nodes. */
export function clusterAt(urls: readonly string[]): Cluster {
  return openCluster({ urls, prefix: 'tests' });
}

/**
 * The service as a worker thread makes it, without a network for reading.
 * @param wholePassages - a corpus of more is fetched in parts; 0 for each
 */
export async function serviceOver(
  cluster: Cluster,
  prefix: string,
  wholePassages?: number,
): Promise<AnswerService> {
  return createClusterService({
    cluster,
    prefix,
    version: await openVersion(cluster, prefix),
    commonWords: readModels().commonWords,
    makeEngine: (corpus, options) => openEngine(corpus, undefined, options),
    ...(wholePassages !== undefined && { wholePassages }),
  });
}
