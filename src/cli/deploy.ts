import { write } from './cli-io.js';
import type { CliCommand } from './command.js';
import { parseFlags, refuseWords } from './usage.js';

const flags = {} as const;

export const deploy: CliCommand = {
  name: 'deploy',
  summary: "register the bot's commands with Discord, without staying online",
  synopsis: '',
  flags,
  notes: [
    'Needs DISCORD_TOKEN. With DISCORD_GUILD_ID the commands appear in that server alone, at once.\n' +
      'The bot registers them itself whenever it starts: this is for doing it ahead of time.',
  ],
  examples: ['DISCORD_TOKEN=… casebook deploy'],

  async run(args, io, parts) {
    const { positionals } = parseFlags(deploy, flags, args);
    refuseWords(deploy, positionals);
    const { names, isChanged, guildId, cleared } = await parts.registerCommands(io.env);
    const where = guildId === undefined ? 'everywhere' : `in server ${guildId}`;
    const done = isChanged ? 'Registered' : 'Already registered';
    await write(io.stdout, `${done} ${where}: ${names.join(', ')}\n`);
    for (const place of cleared) {
      const elsewhere = place === 'everywhere' ? place : `in server ${place}`;
      await write(io.stdout, `Took away what was registered ${elsewhere} before.\n`);
    }
    return 0;
  },
};
