import { describe, expect, it } from 'vitest';
import { hideSecrets, secretsOf } from '../src/secrets.js';

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

  it.each(['https://discord.com/api', 'nowhere', ''])('finds none in %j', (address) => {
    expect(secretsOf(address)).toEqual([]);
  });
});
