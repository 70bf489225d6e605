import { describe, expect, it } from 'vitest';
import { addressKey, readShown } from './read-shown.js';

const links = new Set([addressKey('https://example.org/a(b')]);

describe('readShown', () => {
  it('reads quoted lines as a member sees them', () => {
    const content = '> The **pump** failed\\.\r\n> a⟦U+202E⟧b \\*c\\*\n-# **\\[1\\]** title · ¶1';
    expect(readShown(content, links)).toEqual({
      quotes: ['The pump failed.\r\na\u202Eb *c*'],
      faults: [],
    });
  });

  it('parts quotes where a line lost its mark', () => {
    expect(readShown('> one\ntwo\n> three', links).quotes).toEqual(['one', 'three']);
    expect(readShown('> one\rtwo', links).quotes).toEqual(['one']);
  });

  it.each([
    '> \\@everyone \\<\\@1\\> \\[a\\]\\(b\\)',
    '-# [The title](<https://example.org/a%28b>) · Gazette',
    '**1. 3 May 2018**',
    'Try other words; `/sources` lists them.',
    'Try `/document add`; see `CORPUS_DIR`, `casebook check` and `docs/curate.md`.',
    '- A \\*\\*dry\\*\\* summer',
    '> **می**\u200C**خواهم**',
    '> 👨‍👩‍👧 می‌خواهم 1\\. one',
  ])('finds nothing in %j', (content) => {
    expect(readShown(content, links).faults).toEqual([]);
  });

  it.each([
    ['a mention', '> @everyone'],
    ['a mention', 'by <@123>'],
    ['an emoji', '> a <:x:5>'],
    ['an emoji', ':skull:'],
    ['a link', '> https://example.org'],
    ['a link', '> discord.gg/abc'],
    ['a link to', '[a](<https://evil.example>)'],
    ['formatting', '> _it_'],
    ['formatting', '> `code`'],
    ['formatting', '`casebook`'],
    ['formatting', '> > nested'],
    ['formatting', '# heading'],
    ['bold without an end', '> **half'],
    ['a list', '> - item'],
    ['a list', '1. item'],
    ['a list', '- '],
    ['a hidden character', '> a\u3164b'],
    ['a hidden character', '> a\u202Eb'],
  ])('finds %s in %j', (what, content) => {
    expect(readShown(content, links).faults.join()).toContain(what);
  });
});
