import { describe, expect, it } from 'vitest';
import { createConnectionLog } from '../../../src/discord/gateway/connection-log.js';

function start() {
  const lines: object[] = [];
  const line = (facts: object, said: string) => void lines.push({ said, ...facts });
  let nowMs = 0;
  const connections = createConnectionLog({ info: line, warn: line, error: line }, () => nowMs);
  const pass = (ms: number) => {
    nowMs += ms;
  };
  return { lines, connections, pass };
}

describe('createConnectionLog', () => {
  it('says one line however often a shard tries to come back, and one when it is back', () => {
    const { lines, connections, pass } = start();
    connections.closed(0, 1006);
    for (let attempt = 0; attempt < 100; attempt += 1) {
      pass(500);
      connections.failed(0, new Error('refused'));
      connections.closed(0, 1006);
    }
    connections.back(0, 'resumed');
    expect(lines).toEqual([
      { said: 'connection lost', shard: 0, code: 1006, reason: 'broke off without a goodbye' },
      expect.objectContaining({ said: 'a shard failed', shard: 0 }),
      { said: 'resumed', shard: 0, awaySeconds: 50 },
    ]);
  });

  it('tells shards and losses apart', () => {
    const { lines, connections } = start();
    connections.closed(0, 4009);
    connections.closed(1, 4200);
    connections.back(1, 'ready again');
    connections.closed(1, 4242);
    expect(lines).toMatchObject([
      { shard: 0, reason: 'SessionTimedOut' },
      { shard: 1, code: 4200 },
      { shard: 1, said: 'ready again' },
      { shard: 1, code: 4242, reason: 'unknown' },
    ]);
  });

  it('says that a session goes on over the same connection', () => {
    const { lines, connections } = start();
    connections.back(0, 'resumed');
    expect(lines).toEqual([{ said: 'resumed', shard: 0, awaySeconds: 0 }]);
  });

  it('says nothing of a first log-in', () => {
    const { lines, connections } = start();
    connections.back(0, 'ready again');
    expect(lines).toEqual([]);
  });
});
