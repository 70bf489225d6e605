import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VARIABLES } from '../src/config.js';
import { packageRoot } from '../src/package-root.js';
import { OUTCOMES } from '../src/service/telemetry.js';

const textOf = (path: string) => readFileSync(join(packageRoot, path), 'utf8');
const METRICS = 'src/service/prometheus.ts';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: Readonly<Record<string, string>>;
}
const rules = (parse(textOf('deploy/alerts.yaml')) as { groups: { rules: Rule[] }[] }).groups.flatMap(
  (group) => group.rules,
);
const panels = (
  JSON.parse(textOf('deploy/grafana-dashboard.json')) as {
    panels: { title: string; description: string; targets: { expr: string }[] }[];
  }
).panels;

/** The names of the program's own numbers that a text holds, those of a histogram's parts as its own. */
const numbersIn = (text: string) =>
  [...text.matchAll(/\bcasebook_\w+/g)].map(([name]) =>
    name.replace(/(?<=_seconds)_(?:bucket|sum|count)$/, ''),
  );
const panelsAsk = panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => numbersIn(expr)));

/** Of what the program counts: its names are compared with those that others use. */
describe.skipIf(!existsSync(join(packageRoot, METRICS)))('the numbers of the program', () => {
  const known = existsSync(join(packageRoot, METRICS))
    ? [...textOf(METRICS).matchAll(/'(casebook_\w+)'/g)].map(([, name = '']) => name).sort()
    : [];

  it('are all that dashboard and alerts ask for', () => {
    const asked = [...panelsAsk, ...rules.flatMap(({ expr }) => numbersIn(expr))];
    expect(asked.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('are all shown in a panel', () => {
    expect(known.filter((name) => !panelsAsk.includes(name))).toEqual([]);
  });

  it('are those of the table in docs/operate.md', () => {
    const rows = [...textOf('docs/operate.md').matchAll(/^\| (`casebook_.+?) \|/gm)];
    expect(rows.flatMap(([, cell = '']) => numbersIn(cell)).sort()).toEqual(known);
  });
});

describe('the dashboard and the alerts', () => {
  it('say of each what it means and what to do', () => {
    expect(rules.filter(({ annotations }) => !annotations.summary || !annotations.action)).toEqual([]);
    expect(panels.filter(({ description }) => description.length < 10)).toEqual([]);
  });

  it('name each thing that may become of a request, as the table in docs/operate.md does', () => {
    const panel = panels.find(({ targets }) => targets.some(({ expr }) => expr.includes('by (outcome)')));
    const [, cell = ''] = /^\| `casebook_requests_total` \| (.+) \|$/m.exec(textOf('docs/operate.md')) ?? [];
    for (const told of [panel?.description ?? '', cell]) {
      const words = new Set(told.match(/[a-z]+(?:-[a-z]+)*/g));
      expect(OUTCOMES.filter((outcome) => !words.has(outcome))).toEqual([]);
    }
  });
});

describe('the systemd unit', () => {
  const unit = textOf('deploy/casebook.service');

  it('starts what is built, and not again after a setting that must be mended', () => {
    expect(unit).toMatch(/^ExecStart=\/usr\/bin\/env node dist\/src\/main\.js$/m);
    expect(unit).toMatch(/^RestartPreventExitStatus=2$/m);
  });

  it('keeps what documents were read into where it may write', () => {
    expect(unit).toMatch(/CACHE_DIR=\/var\/cache\/casebook\b[\s\S]*^CacheDirectory=casebook$/m);
  });

  it('sets only settings that there are', () => {
    const [, line = ''] = /^Environment=(.+)$/m.exec(unit) ?? [];
    const names = line.split(' ').map((pair) => pair.slice(0, pair.indexOf('=')));
    expect(names.filter((name) => name !== 'NODE_ENV' && !VARIABLES.includes(name))).toEqual([]);
  });
});

describe.skipIf(!existsSync(join(packageRoot, '.ci/other-nodes')))(
  'the versions of Node.js that are tried',
  () => {
    it('are those that docs/operate.md and CONTRIBUTING.md tell', () => {
      const [, versions = ''] = /^VERSIONS=\((.+)\)$/m.exec(textOf('.ci/other-nodes')) ?? [];
      const told = versions.replaceAll(' ', ', ').replace(/, (?=\d+$)/, ' and ');
      expect(textOf('docs/operate.md')).toContain(`Tried on ${told} by CI`);
      expect(textOf('CONTRIBUTING.md')).toContain(`under Node.js ${told}, and`);
    });
  },
);

describe('the memory that it may have', () => {
  it('is the same under systemd and in the compose file, as docs/operate.md says', () => {
    const [, unit] = /^MemoryMax=(\d+)G$/m.exec(textOf('deploy/casebook.service')) ?? [];
    const { services } = parse(textOf('deploy/compose.yaml')) as {
      services: { bot: { mem_limit: string } };
    };
    expect(services.bot.mem_limit).toBe(`${unit}g`);
    expect(textOf('docs/operate.md')).toContain(`let it have ${unit} GB`);
  });
});

describe('the image', () => {
  it('sets what the compose file sets again: an empty line of .env would take it away', () => {
    const names = [...textOf('deploy/Containerfile').matchAll(/^ENV (\w+)=/gm)].map(([, name]) => name);
    const { services } = parse(textOf('deploy/compose.yaml')) as {
      services: { bot: { environment: Readonly<Record<string, string>> } };
    };
    const own = names.filter((name) => name !== 'NODE_ENV');
    expect(own.length).toBeGreaterThan(1);
    expect(Object.keys(services.bot.environment)).toEqual(expect.arrayContaining(own));
  });
});

describe('the compose file', () => {
  interface Service {
    readonly environment?: Readonly<Record<string, string>>;
    readonly profiles?: readonly string[];
    readonly ports?: unknown;
  }
  const text = textOf('deploy/compose.yaml');
  const { services } = parse(text) as { services: Readonly<Record<string, Service>> };

  it('starts the bot alone unless more is asked for, and opens no port', () => {
    const unasked = Object.entries(services).filter(([, { profiles }]) => profiles === undefined);
    expect(unasked.map(([name]) => name)).toEqual(['bot']);
    expect(Object.values(services).filter(({ ports }) => ports !== undefined)).toEqual([]);
  });

  it('tells settings that there are, with the services that it has', () => {
    const told = [...text.matchAll(/\b([A-Z]+(?:_[A-Z]+)*)=(?:\w+:\/\/([\w-]+):\d+)?/g)];
    const own = new Set([...VARIABLES, 'DOCUMENTS']);
    expect(told.filter(([, name = '']) => !own.has(name)).map(([all]) => all)).toEqual([]);
    const hosts = told.flatMap(([, , host]) => host ?? []);
    expect(hosts).toEqual(['redis', 'opensearch']);
    expect(hosts.filter((host) => !(host in services))).toEqual([]);
    expect(Object.keys(services.bot?.environment ?? {}).filter((name) => !own.has(name))).toEqual([]);
  });

  it('gives each further service under the profile that its first lines name', () => {
    const named = [...text.matchAll(/--profile (\w+) {2,}/g)].map(([, name]) => name);
    const profiles = Object.values(services).flatMap((service) => service.profiles ?? []);
    expect(named.sort()).toEqual([...profiles].sort());
  });
});
