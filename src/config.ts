import { z } from 'zod';
import type { ClusterSettings } from './cluster/cluster-settings.js';
import { ExpectedError } from './expected-error.js';
import { type Environment, givenSetting } from './given-setting.js';
import { defined } from './language/defined.js';
import { bundledCorpus } from './package-root.js';
import { type ReaderSettings, readerDefaults } from './reader/reader-settings.js';
import { SNOWFLAKE } from './snowflake.js';
import { cacheFolder } from './store/cache-folder.js';

/** Startup cannot go on: `problems` lists every bad setting at once, one line each, never a value. */
export class ConfigError extends ExpectedError {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`bad configuration:\n- ${problems.join('\n- ')}`);
    this.problems = problems;
  }
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const LINKS = ['none', 'inside'] as const;
const SWITCH = ['on', 'off'] as const;
const INDEXES = ['embedded', 'opensearch'] as const;
const CHAT_MODES = ['off', 'dm', 'on', 'threads'] as const;
const MIB = 1024 * 1024;

const wholeNumber = (min: number, max: number) =>
  z.coerce
    .number(`must be a whole number from ${min} to ${max}`)
    .int(`must be a whole number from ${min} to ${max}`)
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`);

/** Numbers of Discord with commas or spaces between them. */
const idList = (what: string) =>
  z
    .string()
    .regex(
      /^\d{17,20}(?:[\s,]+\d{17,20})*$/,
      `must be numbers of ${what}, 17 to 20 digits each, with commas between them`,
    )
    .transform((ids) => ids.split(/[\s,]+/))
    .optional();

/** Every variable of the environment that the program knows; `.env.example` explains them. */
const schema = z.object({
  DISCORD_TOKEN: z.string().regex(/^\S+$/, 'must not hold white space').optional(),
  DISCORD_GUILD_ID: z.string().regex(SNOWFLAKE, 'must be the number of a server, 17 to 20 digits').optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .default('https://discord.com/api'),
  CORPUS_DIR: z.string().default(bundledCorpus),
  CASEBOOK_CONFIG: z.string().optional(),
  CACHE_DIR: z.string().optional(),
  MAX_FILE_BYTES: wholeNumber(1, 1024 * MIB).default(5 * MIB),
  FOLLOW_LINKS: z.enum(LINKS, `must be one of ${LINKS.join(', ')}`).default('none'),
  CONFIDENCE_THRESHOLD: z.coerce
    .number('must be a number from 0 to 1')
    .min(0, 'must be at least 0')
    .max(1, 'must be at most 1')
    .optional(),
  READER: z.string().default(readerDefaults.use),
  READER_PASSAGES: wholeNumber(1, 200).default(readerDefaults.passages),
  READER_THREADS: wholeNumber(1, 64).default(readerDefaults.threads),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  CHAT: z.enum(CHAT_MODES, `must be one of ${CHAT_MODES.join(', ')}`).default('off'),
  FEEDBACK_FILE: z.string().optional(),
  COOLDOWN_MEMBER: wholeNumber(1, 1000).default(10),
  COOLDOWN_CHANNEL: wholeNumber(1, 10_000).default(60),
  WORKERS: wholeNumber(1, 64).optional(),
  ANSWER_TIMEOUT_MS: wholeNumber(100, 600_000).default(10_000),
  MAX_WAITING: wholeNumber(0, 10_000).default(200),
  RELOAD: z.enum(SWITCH, `must be one of ${SWITCH.join(', ')}`).default('on'),
  CURATE: z.enum(SWITCH, `must be one of ${SWITCH.join(', ')}`).default('off'),
  CURATE_ROLES: idList('roles'),
  CURATE_SERVERS: idList('servers'),
  METRICS_PORT: wholeNumber(0, 65_535).optional(),
  METRICS_HOST: z.string().regex(/^\S+$/, 'must not hold white space').default('127.0.0.1'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'must be an address that begins with redis:// or rediss://' })
    .optional(),
  INDEX: z.enum(INDEXES, `must be one of ${INDEXES.join(', ')}`).default('embedded'),
  OPENSEARCH_URL: z
    .string()
    .transform((value) => value.split(',').map((url) => url.trim().replace(/(?<!\/)\/+$/, '')))
    .pipe(
      z.array(z.url({ protocol: /^https?$/, error: 'must be http or https addresses, with commas between' })),
    )
    .optional(),
  OPENSEARCH_USER: z.string().optional(),
  OPENSEARCH_PASSWORD: z.string().optional(),
  OPENSEARCH_CA: z.string().optional(),
  OPENSEARCH_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_-]{0,63}$/, 'must be small letters, digits, _ and -, with a letter first')
    .default('casebook'),
});

/** The names of all variables, for the test that compares them with `.env.example`. */
export const VARIABLES: readonly string[] = Object.keys(schema.shape);

/** Tells what counts where a variable is not set, for the test that compares it with the pages; not of those without a default. */
export function defaultSettings(): ReadonlyMap<string, string> {
  return new Map(Object.entries(schema.parse({})).map(([name, value]) => [name, String(value)]));
}

export interface Config {
  /** Absent when the bot cannot log in; the command line needs none. */
  readonly token?: string;
  /** Commands are registered in this server alone, at once; absent for everywhere. */
  readonly guildId?: string;
  readonly apiUrl: string;
  /** Absolute, or relative to the working directory of the process. */
  readonly corpusDir: string;
  /** The file that names collections; absent for `casebook.yaml` in the working directory, where there is one. */
  readonly collectionsFile?: string;
  /** Where it is kept what documents were read into; absent where nothing is kept. */
  readonly cacheDir?: string;
  readonly maxFileBytes: number;
  /** Which links in the folder of documents are followed: none, or those that lead to something inside it. */
  readonly followLinks: (typeof LINKS)[number];
  /** From 0 to 1; absent for the engine's own. */
  readonly confidenceThreshold?: number;
  /** Who chooses the sentences. */
  readonly reader: ReaderSettings;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Where the bot answers without a command: nowhere, in direct messages, also when mentioned, also in its threads. */
  readonly chat: (typeof CHAT_MODES)[number];
  /** Absent when feedback goes to the log alone. */
  readonly feedbackFile?: string;
  /** Questions a minute. */
  readonly cooldown: { readonly perMember: number; readonly perChannel: number };
  /** Threads that answer, each one question at a time; absent for as many as suit the machine. */
  readonly workers?: number;
  /** How long one question may be worked on. */
  readonly answerTimeoutMs: number;
  /** Questions that may wait before the bot says that it is busy. */
  readonly maxWaiting: number;
  /** Whether the folder of documents is watched for changes. */
  readonly reload: boolean;
  /** Who may add documents from Discord and take them away; absent where nobody may. */
  readonly curate?: {
    /** Roles whose members may, beside those who manage the server. */
    readonly roles: readonly string[];
    /** The only servers where anybody may; empty for all that the bot is in. */
    readonly servers: readonly string[];
  };
  /** What several processes share; absent where there is one alone. */
  readonly redisUrl?: string;
  /** Where the documents are looked up: in memory, or in a cluster that `casebook index` has filled. */
  readonly index: (typeof INDEXES)[number];
  /** How the cluster is reached; absent where none is named. */
  readonly cluster?: ClusterSettings;
  /** Where numbers and health are asked for; absent where nobody asks. */
  readonly metrics?: { readonly port: number; readonly host: string };
  /** A sharding manager started this process and says which shards it serves. */
  readonly isShard: boolean;
}

/** What a sharding manager sets; people do not. */
const SHARD_VARIABLES = ['SHARDS', 'SHARDING_MANAGER'] as const;

/**
 * Reads the settings out of a plain record, such as the environment of the process. An empty value counts as absent.
 * @throws ConfigError with every bad setting; the values themselves are never in it
 */
export function parseConfig(env: Environment): Config {
  const given = Object.fromEntries(
    VARIABLES.map((name) => [name, givenSetting(env, name)]).filter(([, value]) => value !== undefined),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  }
  const value = parsed.data;
  const cluster = clusterIn(value);
  if (value.INDEX === 'opensearch' && cluster === undefined)
    throw new ConfigError(['OPENSEARCH_URL must name a node where INDEX is opensearch']);
  const { CURATE_ROLES: roles = [], CURATE_SERVERS: servers = [], METRICS_PORT: port } = value;
  return defined({
    token: value.DISCORD_TOKEN,
    guildId: value.DISCORD_GUILD_ID,
    apiUrl: value.DISCORD_API_URL.replace(/(?<!\/)\/+$/, ''),
    corpusDir: value.CORPUS_DIR,
    collectionsFile: value.CASEBOOK_CONFIG,
    cacheDir: cacheFolder(env),
    maxFileBytes: value.MAX_FILE_BYTES,
    followLinks: value.FOLLOW_LINKS,
    confidenceThreshold: value.CONFIDENCE_THRESHOLD,
    reader: { use: value.READER, passages: value.READER_PASSAGES, threads: value.READER_THREADS },
    logLevel: value.LOG_LEVEL,
    chat: value.CHAT,
    feedbackFile: value.FEEDBACK_FILE,
    cooldown: { perMember: value.COOLDOWN_MEMBER, perChannel: value.COOLDOWN_CHANNEL },
    workers: value.WORKERS,
    answerTimeoutMs: value.ANSWER_TIMEOUT_MS,
    maxWaiting: value.MAX_WAITING,
    reload: value.RELOAD === 'on',
    curate: value.CURATE === 'off' ? undefined : { roles, servers },
    redisUrl: value.REDIS_URL,
    index: value.INDEX,
    cluster,
    metrics: port === undefined ? undefined : { port, host: value.METRICS_HOST },
    isShard: SHARD_VARIABLES.some((name) => (env[name] ?? '') !== ''),
  });
}

function clusterIn(value: z.infer<typeof schema>): ClusterSettings | undefined {
  if (value.OPENSEARCH_URL === undefined) return undefined;
  return defined({
    urls: value.OPENSEARCH_URL,
    user: value.OPENSEARCH_USER,
    password: value.OPENSEARCH_PASSWORD,
    ca: value.OPENSEARCH_CA,
    prefix: value.OPENSEARCH_PREFIX,
  });
}
