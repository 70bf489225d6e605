import { jsonLine } from '../console/json-line.js';
import { visibleText } from '../console/visible-text.js';
import { type Collection, chooseCollection, type Plan, type Rule } from '../service/choose-collection.js';
import { SNOWFLAKE } from '../snowflake.js';
import { write } from './cli-io.js';
import type { CliCommand } from './command.js';
import { planIn } from './open-corpus.js';
import { parseFlags, refuseWords, UsageError } from './usage.js';

const flags = {
  server: { type: 'string', value: 'ID', says: 'which collection this server asks' },
  channel: { type: 'string', value: 'ID', says: 'which collection this channel or thread asks' },
  parent: { type: 'string', value: 'ID', says: 'the channel that the thread hangs on' },
  json: { type: 'boolean', says: 'print one JSON object instead of text' },
} as const;

export const collections: CliCommand = {
  name: 'collections',
  summary: 'show the collections of documents, and which place asks which',
  synopsis: '[options]',
  flags,
  notes: [
    'With a server or a channel: what it asks, and where that was looked up. A channel goes before the channel of\n' +
      'its thread, that before the server, and that before the default, which direct messages ask.',
  ],
  examples: ['casebook collections', 'casebook collections --server 123456789012345678'],

  async run(args, io) {
    const { values, positionals } = parseFlags(collections, flags, args);
    refuseWords(collections, positionals);
    const { plan, file = null } = await planIn(io.env);
    const { server, channel, parent, json } = values;
    for (const [flag, id] of Object.entries({ server, channel, parent }))
      if (id !== undefined && !SNOWFLAKE.test(id))
        throw new UsageError(`--${flag} takes a number of Discord's, 17 to 20 digits, not "${id}".`);
    const isPlace = [server, channel, parent].some((id) => id !== undefined);
    const ids = { channel, parent, server, default: undefined };
    // A channel is in some server, also where nobody says which.
    const place = {
      guildId: server ?? (isPlace ? '' : null),
      channelId: channel ?? null,
      parentId: parent ?? null,
    };
    const choice = chooseCollection(plan.routes, place);
    const found = plan.collections.find(({ name }) => name === choice.name);
    const looked = choice.looked
      .map((rule) => ({ rule, id: ids[rule] ?? null }))
      .filter(({ rule, id }) => rule === 'default' || id !== null);
    if (json === true) {
      const { servers, channels, fallback } = plan.routes;
      const whole = {
        default: fallback,
        servers: Object.fromEntries(servers),
        channels: Object.fromEntries(channels),
      };
      const said = isPlace ? { ...found, looked } : { file, collections: plan.collections, ...whole };
      await write(io.stdout, jsonLine(said));
      return 0;
    }
    const text = isPlace
      ? [
          found === undefined ? '' : nameOf(found),
          ...looked.map(
            ({ rule, id }, at) => `  ${at === looked.length - 1 ? '✓' : '–'} ${ruleText(rule, id)}`,
          ),
        ]
      : overview(plan, file);
    await write(io.stdout, `${text.map(visibleText).join('\n')}\n`);
    return 0;
  },
};

function nameOf({ name, title, folder }: Collection): string {
  if (name === '') return folder;
  return title === name ? name : `${name}: ${title}`;
}

function ruleText(rule: Rule, id: string | null): string {
  return id === null ? 'the default' : `${rule} ${id}`;
}

function overview({ collections: all, routes }: Plan, file: string | null): string[] {
  const [first] = all;
  if (file === null) return [`One folder is asked everywhere: ${first?.folder}`];
  const width = Math.max(...all.map(({ name }) => name.length));
  const asks = [
    ...[...routes.channels].map(([id, name]) => `  channel ${id}  ${name}`),
    ...[...routes.servers].map(([id, name]) => `  server  ${id}  ${name}`),
    `  all others  ${routes.fallback}`,
  ];
  return [
    file,
    '',
    ...all.map(({ name, title, folder }) => `  ${name.padEnd(width)}  ${title}  ${folder}`),
    '',
    'Who asks which',
    ...asks,
  ];
}
