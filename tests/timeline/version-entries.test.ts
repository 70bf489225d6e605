import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

async function told(path: string, text: string): Promise<string[]> {
  const { events, undated } = buildTimeline(await corpusOfFiles({ [path]: text }));
  return [...events, ...undated].map(({ date, quotes: [quote] }) => `${date} ${quote?.text}`);
}

const html = (body: string) =>
  `<html><head><title>Release notes</title></head><body><h1>Release notes</h1><p>What operators of the horn will see in each version, the newest of them first.</p>${body}</body></html>`;

describe('a list of changes', () => {
  it.each([
    ['log.md', '# Changelog\n\n## [2.1.0] - 2024-03-09 [YANKED]\n\n### Added\n\n- Pilots see the wind.\n'],
    [
      'log.md',
      '# Changelog\n\n## [2.1.0](https://a.example/2.1.0) (2024-03-09)\n\n## Bug Fixes\n\n- Pilots see the wind.\n',
    ],
    [
      'log.md',
      '# Changelog\n\n## 2.1.0 (2024-03-09, pulled back after two days)\n\n- Pilots see the wind.\n',
    ],
    [
      'HISTORY.md',
      '2.1.0 / 2024-03-09\n==================\n\n- Pilots see the wind.\n\n2.0.0 / 2023-01-01\n==================\n',
    ],
    [
      'NEWS.txt',
      'Version 2.1.0 (9 March 2024)\n\n- Pilots see the wind.\n\nVersion 2.0.0 (1 January 2023)\n\n- Horns are loud.\n',
    ],
    [
      'notes.html',
      html('<h2>Version 2.1 – March 9th, 2024</h2><h3>New</h3><ul><li>Pilots see the wind.</li></ul>'),
    ],
    ['notes.md', '# Release notes\n\n## v2.1.0\n\n_Released 9 March 2024_\n\n- Pilots see the wind.\n'],
    [
      'NEWS.txt',
      'Version 2.1.0 vom 9. März 2024\n- Pilots see the wind.\n\nVersion 2.0.0 vom 1. Januar 2023\n- Horns are loud.\n',
    ],
    ['notes.md', "# What's new\n\n## 9 March 2024\n\n- Pilots see the wind.\n"],
  ])('dates what it tells by the version above, whatever its verb: %s %s', async (path, text) => {
    expect(await told(path, text)).toContain('2024-03-09 - Pilots see the wind.');
  });

  it('is as exact as its heads', async () => {
    const text = '# Changelog\n\n## 2.1.0 (March 2024)\n\n- Pilots see the wind.\n';
    expect(await told('log.md', text)).toEqual(['2024-03 - Pilots see the wind.']);
  });

  it.each(['[Unreleased]', '2.2.0 (unreleased)', '2.2.0', 'Contributors'])(
    'dates nothing under a head without a day: %s',
    async (head) => {
      const text = `# Changelog\n\n## 2.1.0 - 2024-03-09\n\n- Pilots saw the wind.\n\n## ${head}\n\n- The horn was removed.\n`;
      expect(await told('log.md', text)).toEqual(['2024-03-09 - Pilots saw the wind.']);
    },
  );

  it('leaves a change its own day', async () => {
    const text = '# Changelog\n\n## 2.1.0 - 2024-03-09\n\n- The horn was removed on 2 February 2024.\n';
    expect(await told('log.md', text)).toEqual(['2024-02-02 - The horn was removed on 2 February 2024.']);
  });

  it('is no text whose headings tell figures and days', async () => {
    const text =
      '# Losses\n\n## Losses of 4.5 million on 3 March 2021\n\n- The bank says it is a shame.\n\n## Losses of 3.1 million on 5 May 2021\n\n- The bank says nothing.\n';
    expect(await told('losses.md', text)).not.toContainEqual(expect.stringMatching(/^2021/));
  });
});
