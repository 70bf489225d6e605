import { describe, expect, it } from 'vitest';
import { rewriteFollowUp, splitFollowUp } from '../../../src/answering/follow-up/follow-up.js';
import { openEngine } from '../../../src/open-engine.js';
import { corpusOf } from '../corpus-of.js';

describe('splitFollowUp', () => {
  it('takes the new words from the question before', () => {
    expect(splitFollowUp('When did the pump fail — and why?')).toEqual({
      before: 'When did the pump fail',
      added: 'why',
    });
  });

  it.each(['When did the pump fail?', 'The pump — the old one — failed', '— why?'])(
    'leaves "%s" as it is',
    (text) => {
      expect(splitFollowUp(text)).toBeUndefined();
    },
  );
});

describe('rewriteFollowUp', () => {
  it.each([
    ['When did the old pump fail?', 'why', 'why did the old pump fail?'],
    ['How many pumps were lost?', 'when', 'when were pumps lost?'],
    ['Who broke the gate?', 'when was that', 'when was it that somebody broke the gate?'],
    ['Did Harlow sue the board?', 'for how much', 'for how much did Harlow sue the board?'],
    ['Who is Dana Reyes?', 'where does she live', 'where does Dana Reyes live?'],
    ['What caused the leak?', 'how long did it last', 'how long did the leak last?'],
    ['When did the pump fail?', 'did the police come', 'did the police come — the pump fail?'],
    ['When was the crown stolen?', 'how did they get in', 'how did they get in — the crown stolen?'],
    ['水泵什么时候坏的？', '为什么', '水泵为什么坏的？'],
    ['水泵坏了吗？', '什么时候', '水泵坏了，什么时候？'],
  ])('"%s" and then "%s" asks "%s"', (before, added, asked) => {
    expect(rewriteFollowUp(before, added)).toBe(asked);
  });

  it('puts who answered in the place of the word that points back', () => {
    expect(rewriteFollowUp('Who was arrested?', 'where is he now', 'Tom Becker')).toBe(
      'where is Tom Becker now?',
    );
  });
});

describe('an engine asked a follow-up', () => {
  const engine = openEngine(
    corpusOf({
      barn: 'The barn of Velmora fell in May. The police did come, said the police of Velmora.',
      mill: 'The mill of Tarnwick burnt down in June 2011. Two men of the police came at noon.',
    }),
    0,
  );

  it('looks where the question before was answered', async () => {
    const { quotes } = await engine.ask('When did the mill of Tarnwick burn down — did the police come?');
    expect(quotes[0]?.text).toContain('Two men of the police');
  });

  it('looks everywhere for what the new words name themselves', async () => {
    const { quotes } = await engine.ask('When did the mill of Tarnwick burn down — what fell in Velmora?');
    expect(quotes[0]?.documentId).toBe('barn');
  });
});
