import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSION = '2.19.6';

/** What each module of the server is made of: the jars whose names begin so, and the class that opens it. */
const MODULES = [
  {
    name: 'transport-netty4',
    jars: ['netty-', 'transport-netty4-'],
    opens: 'org.opensearch.transport.Netty4Plugin',
  },
  {
    name: 'analysis-common',
    jars: ['analysis-common-'],
    opens: 'org.opensearch.analysis.common.CommonAnalysisPlugin',
  },
];

/** What the network module may do where the server watches what code does. */
const NETWORK_MAY = `grant {
  permission java.lang.RuntimePermission "getClassLoader";
  permission java.lang.RuntimePermission "setContextClassLoader";
  permission java.net.SocketPermission "*", "accept,connect";
  permission java.util.PropertyPermission "sun.nio.ch.bugLevel", "write";
  permission java.io.FilePermission "/proc/sys/net/core/somaxconn", "read";
};
`;

/** Says why no cluster can be started here; undefined where one can. */
export function whyNoCluster(): string | undefined {
  if (spawnSync('java', ['-version']).status !== 0) return 'there is no java here';
  if (spawnSync('mvn', ['-version']).status !== 0) return 'there is no mvn here';
  return undefined;
}

/**
 * Lays out a folder that a server can be started from, out of jars that Maven fetches (45 MB) where it has them not. What was
 * laid out before is used again.
 */
export function layOutHome(): string {
  const home = join(tmpdir(), `casebook-opensearch-${VERSION}`);
  if (existsSync(home)) return home;
  const draft = `${home}.${process.pid}`;
  for (const folder of [
    'lib',
    'bin',
    'plugins',
    'extensions',
    ...MODULES.map(({ name }) => `modules/${name}`),
  ])
    mkdirSync(join(draft, folder), { recursive: true });
  const lib = join(draft, 'lib');
  const pom = join(import.meta.dirname, 'pom.xml');
  const copy = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
  const { status, stdout } = spawnSync('mvn', ['-q', '-B', '-f', pom, ...copy], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the jars of the server could not be fetched:\n${stdout.slice(-2000)}`);
  for (const { name, jars, opens } of MODULES) {
    const folder = join(draft, 'modules', name);
    for (const jar of readdirSync(lib).filter((file) => jars.some((start) => file.startsWith(start))))
      renameSync(join(lib, jar), join(folder, jar));
    writeFileSync(join(folder, 'plugin-descriptor.properties'), describe(name, opens));
  }
  writeFileSync(join(draft, 'modules/transport-netty4/plugin-security.policy'), NETWORK_MAY);
  // The server runs as nobody where this is root.
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, home);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return home;
}

function describe(name: string, opens: string): string {
  return Object.entries({
    name,
    description: name,
    version: VERSION,
    classname: opens,
    'java.version': '11',
    'opensearch.version': VERSION,
    'extended.plugins': '',
    'has.native.controller': 'false',
  })
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
