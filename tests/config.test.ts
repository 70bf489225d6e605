import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig, VARIABLES } from '../src/config.js';
import { packageRoot } from '../src/package-root.js';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseConfig', () => {
  it('needs nothing', () => {
    expect(parseConfig({ CACHE_DIR: 'off' })).toEqual({
      apiUrl: 'https://discord.com/api',
      corpusDir: join(packageRoot, 'corpus'),
      maxFileBytes: 5_242_880,
      followLinks: 'none',
      reader: { use: 'auto', passages: 12, threads: 2 },
      logLevel: 'info',
      chat: 'off',
      cooldown: { perMember: 10, perChannel: 60 },
      answerTimeoutMs: 10_000,
      maxWaiting: 200,
      reload: true,
      index: 'embedded',
      isShard: false,
    });
  });

  it.each(['SHARDS', 'SHARDING_MANAGER'])('knows by %s that a sharding manager started it', (name) => {
    expect([parseConfig({ [name]: '0' }).isShard, parseConfig({ [name]: '' }).isShard]).toEqual([
      true,
      false,
    ]);
  });

  it('listens where it is told, on this machine alone unless told', () => {
    expect(parseConfig({ METRICS_PORT: '9464' }).metrics).toEqual({ port: 9464, host: '127.0.0.1' });
    expect(parseConfig({ METRICS_HOST: '0.0.0.0' }).metrics).toBeUndefined();
    expect(parseConfig({ METRICS_PORT: '0', METRICS_HOST: '::1' }).metrics?.host).toBe('::1');
  });

  it('shares through Redis alone, and shows nothing of its address', () => {
    expect(parseConfig({ REDIS_URL: 'rediss://user:pass@store:6380/1' }).redisUrl).toBe(
      'rediss://user:pass@store:6380/1',
    );
    expect(problemsOf({ REDIS_URL: 'http://user:s3cret@store' })).toEqual([
      'REDIS_URL must be an address that begins with redis:// or rediss://',
    ]);
  });

  it('lets nobody curate unless told, and then whom and where it is told', () => {
    expect(parseConfig({ CURATE_ROLES: '700000000000000001' }).curate).toBeUndefined();
    expect(parseConfig({ CURATE: 'on' }).curate).toEqual({ roles: [], servers: [] });
    const ids = '700000000000000001, 700000000000000002';
    expect(
      parseConfig({ CURATE: 'on', CURATE_ROLES: ids, CURATE_SERVERS: '100000000000000001' }).curate,
    ).toEqual({
      roles: ['700000000000000001', '700000000000000002'],
      servers: ['100000000000000001'],
    });
    expect(problemsOf({ CURATE_SERVERS: 'Reading room' })).toEqual([
      'CURATE_SERVERS must be numbers of servers, 17 to 20 digits each, with commas between them',
    ]);
  });

  it('looks documents up in a cluster where it is told how to reach one', () => {
    const { index, cluster } = parseConfig({
      INDEX: 'opensearch',
      OPENSEARCH_URL: 'https://one:9200/, https://two:9200',
      OPENSEARCH_USER: 'reader',
      OPENSEARCH_PASSWORD: 'pass',
      OPENSEARCH_CA: '/etc/ca.pem',
      OPENSEARCH_PREFIX: 'news',
    });
    expect(index).toBe('opensearch');
    expect(cluster).toEqual({
      urls: ['https://one:9200', 'https://two:9200'],
      user: 'reader',
      password: 'pass',
      ca: '/etc/ca.pem',
      prefix: 'news',
    });
    expect(problemsOf({ INDEX: 'opensearch' })).toEqual([
      'OPENSEARCH_URL must name a node where INDEX is opensearch',
    ]);
    expect(problemsOf({ OPENSEARCH_URL: 'one:9200', OPENSEARCH_PREFIX: 'News' })).toEqual([
      'OPENSEARCH_URL.0 must be http or https addresses, with commas between',
      'OPENSEARCH_PREFIX must be small letters, digits, _ and -, with a letter first',
    ]);
  });

  it('counts an empty value as absent', () => {
    expect(parseConfig({ DISCORD_TOKEN: '', CORPUS_DIR: '  ', WORKERS: '' })).toEqual(parseConfig({}));
  });

  it('reads what is set', () => {
    const env = {
      DISCORD_TOKEN: 'abc',
      CORPUS_DIR: './docs',
      CONFIDENCE_THRESHOLD: '0',
      CHAT: 'dm',
      COOLDOWN_MEMBER: '3',
    };
    expect(parseConfig(env)).toMatchObject({
      token: 'abc',
      corpusDir: './docs',
      confidenceThreshold: 0,
      chat: 'dm',
      cooldown: { perMember: 3 },
    });
  });

  it('takes a slash off the end of the API address', () => {
    expect(parseConfig({ DISCORD_API_URL: 'http://127.0.0.1:8080/api/' }).apiUrl).toBe(
      'http://127.0.0.1:8080/api',
    );
  });

  it('names every bad setting at once', () => {
    expect(
      problemsOf({
        DISCORD_GUILD_ID: 'my server',
        DISCORD_API_URL: 'ftp://example.org',
        MAX_FILE_BYTES: 'many',
        CONFIDENCE_THRESHOLD: '2',
        LOG_LEVEL: 'loud',
        COOLDOWN_MEMBER: '1.5',
      }),
    ).toEqual([
      'DISCORD_GUILD_ID must be the number of a server, 17 to 20 digits',
      'DISCORD_API_URL must be an http or https address',
      'MAX_FILE_BYTES must be a whole number from 1 to 1073741824',
      'CONFIDENCE_THRESHOLD must be at most 1',
      'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent',
      'COOLDOWN_MEMBER must be a whole number from 1 to 1000',
    ]);
  });

  it('never repeats a value', () => {
    const env = Object.fromEntries(VARIABLES.map((name) => [name, 'very secret']));
    expect(problemsOf(env).join('\n')).not.toContain('secret');
  });
});

describe('.env.example', () => {
  it('names every variable, in the same order', () => {
    const example = readFileSync(join(packageRoot, '.env.example'), 'utf8');
    expect([...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1])).toEqual(VARIABLES);
  });
});
