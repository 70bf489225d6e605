import { describe, expect, it } from 'vitest';
import { createLogger } from '../src/log.js';

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

  it('leaves out what is below the level', () => {
    expect(linesOf((log) => log.debug('detail'))).toBe('');
  });
});
