import { describeTerminal } from '../console/terminal.js';
import { visibleText } from '../console/visible-text.js';
import { write } from './cli-io.js';
import type { CliCommand } from './command.js';
import { corpusFlag, openCorpus } from './open-corpus.js';
import { parseFlags, refuseWords, UsageError, type Values } from './usage.js';

export const localeFlag = {
  locale: {
    type: 'string',
    value: 'LOCALE',
    says: "language of the bot's own words: en-US (default), zh-CN, de, es-ES, fr or ja",
  },
} as const;

/** Gives the language that is wanted. @throws UsageError where the bot does not speak it */
export async function wantedLocale({ locale = 'en-US' }: Values<typeof localeFlag>): Promise<string> {
  const { spokenLocales } = await import('../console/surroundings.js');
  if (spokenLocales.includes(locale)) return locale;
  throw new UsageError(`--locale takes ${spokenLocales.join(', ')}, not "${locale}".`);
}

const flags = { ...corpusFlag, ...localeFlag } as const;

export const chat: CliCommand = {
  name: 'chat',
  summary: 'talk with the bot in this terminal, with its commands and buttons',
  synopsis: '[options]',
  flags,
  notes: [
    'Type a question, a command as in Discord (/ask, /sources, /help; options as `private: true`),\n' +
      'or !2 to press button 2 of the last message. Ctrl-D leaves. Lines may also come from a pipe.',
  ],
  examples: ['casebook chat', 'printf "Who was detained?\\n!1\\n" | casebook chat --corpus ./documents'],

  async run(args, io, parts) {
    const { values, positionals } = parseFlags(chat, flags, args);
    refuseWords(chat, positionals);
    const locale = await wantedLocale(values);
    const loaded = await openCorpus(values, io.env, parts, true);
    const tell = (line: string) => io.stderr.write(`casebook: ${visibleText(line)}\n`);
    const { registry, openRoom, close } = await parts.simulate(loaded, locale, tell, loaded.reader);
    const { chat: talk } = await import('../console/chat.js');
    const print = (text: string) => write(io.stdout, text);
    const streams = { stdin: io.stdin, stdout: io.stdout, print };
    try {
      await talk(openRoom(), registry, streams, describeTerminal(io.stdout, io.env));
    } finally {
      await close();
    }
    return 0;
  },
};
