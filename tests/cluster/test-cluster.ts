import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePorts } from './free-ports.js';
import { layOutHome } from './opensearch-home.js';

/** A cluster of a test's own, on 127.0.0.1 alone. */
export interface TestCluster {
  /** Of each node. */
  readonly urls: readonly string[];
  /** Ends a node at once (SIGKILL); it keeps what it wrote. Counts from 0. */
  kill(node: number): Promise<void>;
  /** Starts a node again over what it wrote. */
  revive(node: number): void;
  /** The node that leads the cluster just now, from 0. */
  leader(): Promise<number>;
  /** Waits until all nodes are there and every shard has its copies. */
  green(): Promise<void>;
  /** Asks a node that answers. @returns undefined where none does */
  get(path: string): Promise<unknown>;
  stop(): Promise<void>;
}

const HEAP = '512m';
const STARTS_WITHIN_MS = 240_000;
const NOBODY = 65_534;

/** Starts a cluster and waits until it answers and every node has joined it. */
export async function startCluster(nodes: number): Promise<TestCluster> {
  const home = layOutHome();
  const folder = mkdtempSync(join(tmpdir(), 'casebook-cluster-'));
  chmodSync(folder, 0o755);
  const ports = await freePorts(nodes * 2);
  const [http, transport] = [ports.slice(0, nodes), ports.slice(nodes)];
  const running = new Map<number, ChildProcess>();
  const urls = http.map((port) => `http://127.0.0.1:${port}`);
  for (const node of urls.keys())
    writeSettings(join(folder, `node${node}`), node, http[node] ?? 0, transport);
  const revive = (node: number) => {
    running.set(node, startNode(home, join(folder, `node${node}`)));
  };
  const kill = async (node: number) => {
    const child = running.get(node);
    running.delete(node);
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const get = async (path: string) => {
    for (const node of running.keys()) {
      const answer = await fetch(`${urls[node]}${path}`, { signal: AbortSignal.timeout(70_000) }).catch(
        () => undefined,
      );
      if (answer?.ok === true) return answer.json();
    }
    return undefined;
  };
  const stop = async () => {
    await Promise.all([...running.keys()].map(kill));
    rmSync(folder, { recursive: true, force: true });
  };
  const until = async (isWell: () => Promise<boolean>, what: string) => {
    const deadline = performance.now() + STARTS_WITHIN_MS;
    while (!(await isWell())) {
      const dead = [...running].filter(([, child]) => child.exitCode !== null).map(([node]) => node);
      if (dead.length > 0 || performance.now() > deadline) {
        const said = readFileSync(join(folder, `node${dead[0] ?? 0}`, 'out.log'), 'utf8').slice(-3000);
        await stop();
        throw new Error(`the cluster is not ${what}:\n${said}`);
      }
      await wait(250);
    }
  };
  for (const node of urls.keys()) revive(node);
  const green = () =>
    until(async () => {
      const health = await get(`/_cluster/health?wait_for_status=green&wait_for_nodes=${nodes}&timeout=5s`);
      return isObject(health) && health.status === 'green' && health.number_of_nodes === nodes;
    }, 'green');
  await green();
  return {
    urls,
    kill,
    revive,
    green,
    get,
    stop,
    async leader() {
      const [row] = ((await get('/_cat/cluster_manager?format=json')) ?? []) as { node: string }[];
      return Number(row?.node.replace('node', ''));
    },
  };
}

function startNode(home: string, folder: string): ChildProcess {
  const out = openSync(join(folder, 'out.log'), 'a');
  const isRoot = process.getuid?.() === 0;
  const properties = {
    'java.io.tmpdir': join(folder, 'tmp'),
    'jna.tmpdir': join(folder, 'tmp'),
    'java.security.manager': 'allow',
    'java.locale.providers': 'SPI,COMPAT',
    'file.encoding': 'UTF-8',
    'io.netty.noUnsafe': 'true',
    'io.netty.noKeySetOptimization': 'true',
    'io.netty.recycler.maxCapacityPerThread': '0',
    'log4j2.disable.jmx': 'true',
    'log4j2.formatMsgNoLookups': 'true',
    'log4j.shutdownHookEnabled': 'false',
    'opensearch.path.home': home,
    'opensearch.path.conf': join(folder, 'config'),
    'opensearch.distribution.type': 'tar',
    'opensearch.bundled_jdk': 'false',
  };
  return spawn(
    'java',
    [
      `-Xms${HEAP}`,
      `-Xmx${HEAP}`,
      '-XX:+UseSerialGC',
      // Code that is compiled at once and not again: it runs for minutes, and starts in half the time.
      '-XX:TieredStopAtLevel=1',
      ...Object.entries(properties).map(([name, value]) => `-D${name}=${value}`),
      '-cp',
      join(home, 'lib', '*'),
      'org.opensearch.bootstrap.OpenSearch',
    ],
    { stdio: ['ignore', out, out], ...(isRoot && { uid: NOBODY, gid: NOBODY }) },
  );
}

function writeSettings(folder: string, node: number, port: number, transport: readonly number[]): void {
  const seeds = transport.map((seed) => `"127.0.0.1:${seed}"`).join(', ');
  const names = transport.map((_, at) => `"node${at}"`).join(', ');
  for (const name of ['', 'config', 'data', 'logs', 'tmp'])
    mkdirSync(join(folder, name), { recursive: true, mode: 0o755 });
  writeFileSync(
    join(folder, 'config', 'opensearch.yml'),
    `cluster.name: casebook-tests
node.name: node${node}
node.processors: 2
network.host: 127.0.0.1
http.port: ${port}
transport.port: ${transport[node]}
discovery.seed_hosts: [${seeds}]
cluster.initial_cluster_manager_nodes: [${names}]
cluster.routing.allocation.disk.threshold_enabled: false
path.data: ${join(folder, 'data')}
path.logs: ${join(folder, 'logs')}
`,
  );
  writeFileSync(
    join(folder, 'config', 'log4j2.properties'),
    `status = error
appender.out.type = Console
appender.out.name = out
appender.out.layout.type = PatternLayout
appender.out.layout.pattern = [%d][%p][%c{1}] %m%n
rootLogger.level = warn
rootLogger.appenderRef.out.ref = out
`,
  );
  if (process.getuid?.() !== 0) return;
  for (const name of [
    '',
    'config',
    'config/opensearch.yml',
    'config/log4j2.properties',
    'data',
    'logs',
    'tmp',
  ])
    chownSync(join(folder, name), NOBODY, NOBODY);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
