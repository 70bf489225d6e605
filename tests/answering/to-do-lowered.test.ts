import { describe, expect, it } from 'vitest';
import { judgeWithCare } from '../../src/evidence/relation/relation.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';
import { openEngine } from '../../src/open-engine.js';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

const LISTS: readonly (readonly [path: string, list: string])[] = [
  [
    'drill.md',
    '# Fire drill\n\n- [x] Doors oiled on 3 May 2021\n- [ ] Horn replaced on 9 May 2021\n- [ ] Cellar cleared. The safe was sold.\n',
  ],
  [
    'drill.txt',
    'Fire drill\n\n☑ Doors oiled on 3 May 2021\n☐ Horn replaced on 9 May 2021\n☐ Cellar cleared. The safe was sold.\n',
  ],
  [
    'drill.html',
    '<h1>Fire drill</h1><ul><li><input type="checkbox" checked disabled> Doors oiled on 3 May 2021</li><li><input type="checkbox" disabled> Horn replaced on 9 May 2021</li><li><input type="checkbox" disabled> Cellar cleared. The safe was sold.</li></ul>',
  ],
];

describe.each(LISTS)('a list of tasks (%s)', (path, list) => {
  it('bears out what is ticked alone', async () => {
    const sentences = buildStanceIndex(await corpusOfFiles({ [path]: list })).all();
    const isTold = async (claim: string) => {
      const chances = await judgeWithCare(sentences.map((sentence) => ({ claim, sentence })));
      return chances.some(({ neutral }) => neutral < 0.5);
    };
    const claims = ['The doors were oiled.', 'The horn was replaced.', 'The safe was sold.'];
    expect(await Promise.all(claims.map(isTold))).toEqual([true, false, false]);
  });

  it('has no event that has not happened', async () => {
    const { events, undated } = buildTimeline(await corpusOfFiles({ [path]: list }));
    expect([...events, ...undated].map(({ date }) => date)).toEqual(['2021-05-03']);
  });
});

describe('a task that is not done', () => {
  it('answers what is open, and nothing that was done', async () => {
    const engine = openEngine(
      await corpusOfFiles({
        'drill.md': '# Fire drill\n\n- [ ] Horn replaced on 9 May 2021\n- [ ] Cellar cleared\n',
      }),
    );
    expect((await engine.ask('When was the horn replaced?')).answered).toBe(false);
    expect((await engine.ask('When should the horn be replaced?')).quotes[0]?.text).toContain(
      'Horn replaced',
    );
  });
});
