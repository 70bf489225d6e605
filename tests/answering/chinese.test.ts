import { describe, expect, it } from 'vitest';
import { openEngine } from '../../src/open-engine.js';
import { corpusOf } from './corpus-of.js';

const CHINESE = {
  港口: `2011年5月3日，渡轮海星号在南湾沉没。41名乘客全部获救。

调查员写道，水泵在一小时内失灵。`,
  船长: `两名水手指控船长林月如忽视风暴警告。林月如否认了这一指控。

林月如毕业于北港航海学院。`,
  公司: `南湾航运公司向乘客赔偿了90万元。该公司由陈大海于1987年创立。`,
};
const ENGLISH = {
  mill: `A fire destroyed the mill of Tarnwick on 12 June. Ida Quist, a night guard, saw the flames.

The mill employed 310 weavers.`,
};

const QUESTIONS: readonly (readonly [string, string])[] = [
  ['渡轮海星号什么时候沉没？', '2011年5月3日'],
  ['谁创立了南湾航运公司？', '陈大海'],
  ['林月如毕业于哪所学院？', '北港航海学院'],
  ['有多少名乘客获救？', '41名乘客全部获救'],
  ['南湾航运公司赔偿了多少钱？', '90万元'],
  ['林月如否认了什么？', '林月如否认了这一指控'],
  ['请问渡轮在哪里沉没？', '南湾沉没'],
  ['海星号 沉没', '海星号在南湾沉没'],
];

describe('a Chinese question', () => {
  const chinese = openEngine(corpusOf(CHINESE));
  const mixed = openEngine(corpusOf({ ...CHINESE, ...ENGLISH }));

  it.each(QUESTIONS)('“%s” is answered by “%s”', async (question, says) => {
    const { answered, quotes } = await chinese.ask(question);
    expect(answered).toBe(true);
    expect(quotes[0]?.text).toContain(says);
  });

  it.each(QUESTIONS)('“%s” is answered the same beside English documents', async (question, says) => {
    const { quotes } = await mixed.ask(question);
    expect(quotes[0]?.text).toContain(says);
    expect(quotes.some(({ documentId }) => documentId === 'mill')).toBe(false);
  });

  it.each(['博物馆的门票多少钱？', '谁画了这幅肖像？', '明天天气怎么样？', '足球比赛几点开始？'])(
    '“%s”, which no document answers, is refused',
    async (question) => {
      expect((await chinese.ask(question)).answered).toBe(false);
      expect((await mixed.ask(question)).answered).toBe(false);
    },
  );

  it('puts the denial beside the allegation', async () => {
    const { quotes, onRecord } = await chinese.ask('谁指控林月如？');
    expect([...quotes, ...onRecord].map(({ text }) => text).join('')).toContain('林月如否认了这一指控。');
  });
});

describe('an English question on documents in two languages', () => {
  it('is answered from the English ones', async () => {
    const { quotes } = await openEngine(corpusOf({ ...CHINESE, ...ENGLISH })).ask(
      'Who saw the flames at the mill?',
    );
    expect(quotes[0]?.text).toContain('Ida Quist');
    expect(new Set(quotes.map(({ documentId }) => documentId))).toEqual(new Set(['mill']));
  });
});
