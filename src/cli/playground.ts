import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { visibleText } from '../console/visible-text.js';
import { codeOfFault } from '../corpus/file-fault.js';
import { packageRoot } from '../package-root.js';
import { packageVersion } from '../package-version.js';
import { localeFlag, wantedLocale } from './chat.js';
import { type CliIo, write } from './cli-io.js';
import type { CliCommand, Simulated } from './command.js';
import { corpusFlag, openCorpus } from './open-corpus.js';
import { parseFlags, refuseWords, UsageError } from './usage.js';

const DEFAULT_PORT = 4780;
/** What the page is made of: the first two are built, the last comes with the packages for development. */
const NEEDED = ['dist/page/playground/page/main.js', 'node_modules/@skyra/discord-components-core'];

const flags = {
  port: { type: 'string', value: 'PORT', says: `port on 127.0.0.1 (default ${DEFAULT_PORT}; 0 for any)` },
  ...corpusFlag,
  ...localeFlag,
} as const;

export const playground: CliCommand = {
  name: 'playground',
  summary: 'try the bot in a page that looks like a Discord channel',
  synopsis: '[options]',
  flags,
  notes: ['Serves this machine alone (127.0.0.1) until Ctrl-C. From a clone: npm run playground'],
  examples: ['casebook playground --port 4800 --corpus ./documents'],

  async run(args, io, parts) {
    const { values, positionals } = parseFlags(playground, flags, args);
    refuseWords(playground, positionals);
    const port = readPort(values.port);
    if (NEEDED.some((path) => !existsSync(join(packageRoot, path)))) {
      throw new UsageError('The page is not built. From a clone: npm ci && npm run playground');
    }
    const locale = await wantedLocale(values);
    const loaded = await openCorpus(values, io.env, parts, true);
    const tell = (line: string) => io.stderr.write(`casebook: ${visibleText(line)}\n`);
    const simulated = await parts.simulate(loaded, locale, tell, loaded.reader);
    try {
      const facts = { version: packageVersion(), documents: loaded.corpus.documents.length };
      await serve(simulated, { port, locale, facts, tell }, io);
    } finally {
      await simulated.close();
    }
    return 0;
  },
};

interface ServeOptions {
  readonly port: number;
  readonly locale: string;
  readonly facts: { readonly version: string; readonly documents: number };
  readonly tell: (line: string) => void;
}

/** Serves the page until the person stops the program. */
async function serve(
  { registry, openRoom }: Simulated,
  { port, locale, facts, tell }: ServeOptions,
  io: CliIo,
): Promise<void> {
  const [{ createApi }, { createRooms }, { startPlayground }, { asLocale }] = await Promise.all([
    import('../console/playground/api.js'),
    import('../console/playground/rooms.js'),
    import('../console/playground/server.js'),
    import('../console/surroundings.js'),
  ]);
  const rooms = createRooms((number) => {
    const simulation = openRoom(number);
    return { api: createApi(simulation, registry, facts, asLocale(locale)), room: simulation.room };
  });
  const server = await startPlayground(rooms, port, (error) => tell(String(error))).catch(
    (error: unknown) => {
      throw codeOfFault(error) === 'EADDRINUSE'
        ? new UsageError(`Port ${port} is taken: choose another with --port.`)
        : error;
    },
  );
  await write(io.stdout, `The playground is open at ${server.url}\nCtrl-C closes it.\n`);
  await io.untilStopped();
  await server.close();
}

function readPort(text: string | undefined): number {
  const port = Number(text ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && text !== '') return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not "${text}".`);
}
