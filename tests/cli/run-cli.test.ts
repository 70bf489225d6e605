import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { commands, runCli } from '../../src/cli/run-cli.js';
import { answerOf, corpusOf, fileOf, quoteOf } from '../support/small-corpus.js';
import { partsOf, run } from './run.js';

const note = fileOf('note.txt', 'The lock was old.');
const parts = partsOf(corpusOf(note), (question) =>
  answerOf(question, [quoteOf(note, 1, 'The lock was old.')]),
);

describe('runCli', () => {
  it('prints the help on standard output', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { name, summary } of commands) expect(stdout).toContain(`${name}`.padEnd(8) && summary);
  });

  it('prints the help as an error when nothing is asked for', async () => {
    const { code, stdout, stderr } = await run([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('casebook COMMAND');
  });

  it('prints the version of the package', async () => {
    const { code, stdout } = await run(['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(commands.map(({ name }) => name))('explains %s without reading any document', async (name) => {
    const { code, stdout } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`casebook ${name}`);
    expect(stdout.split('\n').every((line) => line.length <= 110)).toBe(true);
  });

  it('leaves --help after -- to the question', async () => {
    const { stdout } = await run(['ask', '--json', '--corpus', import.meta.dirname, '--', '--help'], {
      parts,
    });
    expect(JSON.parse(stdout)).toMatchObject({ question: '--help' });
  });

  it.each([
    ['aks', 'Did you mean `casebook ask`?'],
    ['chek', 'Did you mean `casebook check`?'],
    ['--jsn', 'There is no command "--jsn".'],
    ['telepathy', 'There is no command "telepathy".'],
  ])('answers the unknown command %s with: %s', async (name, message) => {
    const { code, stdout, stderr } = await run([name]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  it('says what to type when a flag is unknown', async () => {
    const { code, stderr } = await run(['ask', '--jsno', 'Why?']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'casebook: There is no option --jsno. Did you mean --json?\nType `casebook ask --help` for its options.\n',
    );
  });

  it('names the languages that the bot speaks', async () => {
    const { code, stderr } = await run(['chat', '--locale', 'xx']);
    expect([code, stderr]).toEqual([
      2,
      'casebook: --locale takes en-US, zh-CN, de, es-ES, es-419, fr, ja, not "xx".\n',
    ]);
  });

  it.each([
    [['ask', '-x', 'Why?'], '-x'],
    [['ask', '-5 degrees?'], '-5'],
    [['import', '-rf.txt'], '-r'],
  ])('says where words go that begin with a dash: %j', async (argv, option) => {
    const { code, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `There is no option ${option}. What begins with a dash and is no option goes behind --.`,
    );
  });

  it.each([
    [['ask', '--corpus'], "'--corpus <value>' argument missing"],
    [['ask', '--json=yes', 'Why?'], "'--json' does not take an argument"],
  ])('refuses %j: %s', async (argv, message) => {
    const { code, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stderr.toLowerCase()).toContain(message.toLowerCase());
  });

  it.each(['ask', 'check'])('names the missing folder that %s was given', async (name) => {
    const { code, stderr } = await run([
      name,
      '--corpus',
      '/nowhere/at/all',
      ...(name === 'ask' ? ['Why?'] : []),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no folder /nowhere/at/all\n');
  });

  it('shows what is hidden in a message as symbols', async () => {
    const { stderr } = await run(['ask', '--corpus', '/nowhere/\u001b[31m', 'Why?']);
    expect(stderr).toContain('/nowhere/␛[31m');
  });

  it('takes the folder from CORPUS_DIR', async () => {
    const { code, stderr } = await run(['check'], { env: { CORPUS_DIR: import.meta.filename } });
    expect(code).toBe(2);
    expect(stderr).toContain(`This is not a folder: ${import.meta.filename}\n`);
  });

  it('ends quietly when the reader of its output has gone', async () => {
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const io = {
      stdin: Readable.from([]),
      stdout: gone,
      stderr: new PassThrough(),
      env: {},
      untilStopped: async () => undefined,
    };
    await expect(runCli(['--help'], io, { ...(parts as Parameters<typeof runCli>[2]) })).resolves.toBe(0);
  });

  it('throws what is a fault of the program', async () => {
    const bad = { ...parts, createEngine: () => Promise.reject(new TypeError('a bug')) };
    await expect(run(['ask', '--corpus', import.meta.dirname, 'Why?'], { parts: bad })).rejects.toThrow(
      'a bug',
    );
  });
});
