import { describe, expect, it } from 'vitest';
import { hideSecrets, secretsIn, secretsOf } from '../src/secrets.js';

const ADDRESS = 'https://caretaker:s3cret%22pass@proxy.example/api?key=hidden-key';

describe('hideSecrets', () => {
  it.each([
    ['the address', ADDRESS],
    ['the password as it is meant', 'wrong password s3cret"pass'],
    ['the password in JSON', JSON.stringify({ password: 's3cret"pass' })],
    ['the user and the password', 'caretaker:s3cret%22pass'],
    ['what is asked of it', '/api?key=hidden-key'],
  ])('hides %s', (_, text) => {
    expect(hideSecrets(text, secretsOf(ADDRESS))).not.toMatch(/caretaker:|s3cret|hidden-key/);
  });

  it('leaves the rest', () => {
    expect(hideSecrets(`at ${ADDRESS}!`, secretsOf(ADDRESS))).toBe(
      'at https://[redacted]@proxy.example/api?[redacted]!',
    );
  });

  it('hides a short password with its user, and no other word', () => {
    const secrets = secretsOf('http://a:b@proxy.example');
    expect(hideSecrets('a:b@proxy has a bad habit', secrets)).toBe('[redacted]@proxy has a bad habit');
  });

  it.each([
    ['redis://default@quay.example', 'the default user'],
    ['redis://quay.example?v=1', 'v=1'],
  ])('hides no ordinary word that %s holds', (address, text) => {
    expect(hideSecrets(text, secretsOf(address))).toBe(text);
  });

  it('hides a user without a password in its address', () => {
    const address = 'https://quay-token@quay.example/';
    expect(hideSecrets(`at ${address}`, secretsOf(address))).toBe('at https://[redacted]quay.example/');
  });

  it.each(['https://discord.com/api', 'nowhere', ''])('finds none in %j', (address) => {
    expect(secretsOf(address)).toEqual([]);
  });
});

describe('secretsIn', () => {
  const env = {
    DISCORD_TOKEN: ' bot-token ',
    DISCORD_API_URL: 'https://ida:api-pass@discord.example',
    REDIS_URL: 'redis://:redis-pass@store.example',
    OPENSEARCH_URL: 'https://one.example, https://ida:node-pass@two.example',
    OPENSEARCH_PASSWORD: 'cluster-pass',
  };

  it.each(['bot-token', 'api-pass', 'redis-pass', 'node-pass', 'cluster-pass'])('finds %s', (secret) => {
    expect(hideSecrets(`it says ${secret}!`, secretsIn(env))).toBe('it says [redacted]!');
  });

  it('takes no letter for a secret, and nothing where nothing is set', () => {
    expect(secretsIn({ DISCORD_TOKEN: 'x', OPENSEARCH_PASSWORD: '' })).toEqual([]);
    expect(secretsIn({})).toEqual([]);
  });
});
