import { describe, expect, it } from 'vitest';
import { speakerInChinese } from '../../../src/evidence/attribution/chinese.js';

function speakerOf(words: string, verb: string): string | undefined {
  const start = words.indexOf(verb);
  return speakerInChinese(words, { start, end: start + verb.length });
}

describe('speakerInChinese', () => {
  it.each([
    ['磨坊主否认此事。', '否认', '磨坊主'],
    ['下雨了，磨坊主否认此事。', '否认', '磨坊主'],
    ['3月5日晚间磨坊主否认此事。', '否认', '磨坊主'],
    ['但随后磨坊主否认此事。', '否认', '磨坊主'],
    ['磨坊主已多次公开否认此事。', '否认', '磨坊主'],
    ['磨坊主对记者正式表示，没有此事。', '表示', '磨坊主'],
    ['磨坊主发布公告，否认此事。', '否认', '磨坊主'],
  ])('finds who stands before the verb, less days and adverbs: %s', (words, verb, speaker) => {
    expect(speakerOf(words, verb)).toBe(speaker);
  });

  it.each([
    ['nothing stands before it', '否认此事。', '否认'],
    ['days alone stand before it', '昨日否认此事。', '否认'],
    ['more stands before it than a name', `${'磨'.repeat(21)}否认此事。`, '否认'],
    ['a long run without a mark stands before it', `磨坊主${'又'.repeat(80)}否认此事。`, '否认'],
  ])('finds nobody where %s', (_, words, verb) => {
    expect(speakerOf(words, verb)).toBeUndefined();
  });
});
