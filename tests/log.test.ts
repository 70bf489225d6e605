import { describe, expect, it } from 'vitest';
import { createLogger, withFacts } from '../src/log.js';

function linesOf(use: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  use(createLogger('info', ['s3cret'], { write: (line) => lines.push(line) }));
  return lines.join('');
}

describe('createLogger', () => {
  it('writes one JSON object a line', () => {
    expect(JSON.parse(linesOf((log) => log.info({ documents: 3 }, 'loaded')))).toMatchObject({
      documents: 3,
      msg: 'loaded',
    });
  });

  it.each([
    ['in the message', (log: ReturnType<typeof createLogger>) => log.error('login with s3cret failed')],
    ['in an error', (log: ReturnType<typeof createLogger>) => log.error(new Error('bad token s3cret'))],
    [
      'under a key',
      (log: ReturnType<typeof createLogger>) => log.error({ client: { token: 'another' } }, 'x s3cret'),
    ],
  ])('hides a secret %s', (_, use) => {
    const line = linesOf(use);
    expect(line).not.toMatch(/s3cret|another/);
    expect(line).toContain('[redacted]');
  });

  it('says what an error is, and nothing of what was sent or where to', () => {
    const error = Object.assign(new Error('Unknown interaction', { cause: new Error('late') }), {
      code: 10_062,
      status: 404,
      url: 'https://discord.example/interactions/1/secret-token/callback',
      requestBody: { json: { content: 'what a member asked' } },
    });
    const line = linesOf((log) => log.error({ err: error }, 'failed'));
    expect(JSON.parse(line).err).toMatchObject({ code: 10_062, status: 404, cause: { message: 'late' } });
    expect(line).not.toMatch(/secret-token|member asked/);
  });

  it('says in every line what is being worked on, also later and beside other work', async () => {
    const lines: string[] = [];
    const log = createLogger('info', [], { write: (line) => lines.push(line) });
    const work = (interactionId: string) =>
      withFacts({ interactionId }, async () => {
        await new Promise((resolve) => setImmediate(resolve));
        log.info(`of ${interactionId}`);
      });
    await Promise.all([work('1'), work('2')]);
    log.info('of nobody');
    const told = lines.map((line) => JSON.parse(line)).map(({ msg, interactionId }) => [msg, interactionId]);
    expect(told).toEqual([
      ['of 1', '1'],
      ['of 2', '2'],
      ['of nobody', undefined],
    ]);
  });

  it('leaves out what is below the level', () => {
    expect(linesOf((log) => log.debug('detail'))).toBe('');
  });
});
