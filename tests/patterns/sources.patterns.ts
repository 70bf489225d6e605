import { expect, test } from 'vitest';
import { findGrowth } from './find-growth.js';
import { buildersOf, builtPatterns, literalPatterns, type Pattern } from './gather.js';

/** Patterns that may take more than a multiple of a text's length, each with the reason why none can. */
const HARMLESS: readonly { readonly place: string; readonly reason: string }[] = [];

const built = await builtPatterns(async () => {
  // Loaded here, or what they build on import would be built before anybody watches.
  const { judgeStance } = await import('../../src/evidence/stance.js');
  const { takesBack, tellsWhatWasSaid } = await import('../../src/evidence/corrections/taking-back.js');
  const { cuesOf } = await import('../../src/evidence/sentence-cues.js');
  const { createDayAsker } = await import('../../src/answering/days/asked-days.js');
  const { corpusOf } = await import('../answering/corpus-of.js');
  const { parseSlash } = await import('../../src/console/parse-slash.js');
  const { analyzeSentence } = await import('../../src/retrieval/sentence.js');
  const { kindOf } = await import('../../src/retrieval/question-kind.js');
  const { spellOut } = await import('../../src/language/chat-spelling.js');
  await import('../../src/corpus/entries/ticker.js');
  await import('../../src/corpus/entries/stamps.js');
  await import('../../src/corpus/speakers/label-names.js');
  await import('../../src/corpus/speakers/quote-names.js');
  await import('../../src/corpus/speakers/statement-author.js');
  await import('../../src/corpus/speakers/dash-dialogue.js');
  await import('../../src/corpus/speakers/interviewee.js');
  await import('../../src/corpus/formats/web/web-emphasis.js');
  const { registry } = await import('../../src/registry.js');
  const said = 'Ida Falk left. Falk spoke to them. She said that it was not true.';
  // Both ways of patterns that are apart for plain texts.
  for (const text of ['Ida left.', 'Änne left.']) {
    const { entitiesOf } = analyzeSentence(text);
    for (const kind of ['name', 'person', 'place', 'date', 'number', 'money', 'cause'] as const)
      entitiesOf(kind);
    for (const noun of ['price', 'number', 'year', 'city', 'person']) kindOf(`What ${noun} did ${text}`);
    spellOut(text);
    takesBack(text);
    tellsWhatWasSaid(text);
  }
  judgeStance(said, { start: said.indexOf('She'), end: said.length });
  cuesOf(said);
  await createDayAsker(
    corpusOf({ post: 'The mill burned on 4 August 2020.' }),
    undefined,
  )('What burned on 4 August 2020?');
  parseSlash(
    '/ask question: who left?',
    registry.commands.map(({ data }) => data),
  );
});
const patterns = distinct([...literalPatterns(), ...built]);
const fileOf = ({ place }: Pattern): string => place.replace(/:\d+$/, '');
const files = [...new Set(patterns.map(fileOf))].sort();

test('every place that builds patterns was seen to build one', () => {
  const seen = new Set(built.map(fileOf));
  expect([...buildersOf().keys()].filter((file) => !seen.has(file))).toEqual([]);
});

test.each(files)('%s reads any text in a time that grows with its length', (file) => {
  const inFile = patterns.filter((pattern) => fileOf(pattern) === file);
  const attacks = inFile.flatMap(({ source, flags, place }) => {
    if (HARMLESS.some((one) => one.place === place)) return [];
    const attack = findGrowth(source, flags);
    return attack
      ? [
          `${place} ${attack.kind} on ${JSON.stringify(attack.before)} and ${JSON.stringify(attack.pump)} again and again: /${source}/${flags}`,
        ]
      : [];
  });
  expect(attacks).toEqual([]);
});

function distinct(all: readonly Pattern[]): Pattern[] {
  return [...new Map(all.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
}
