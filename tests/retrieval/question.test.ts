import { describe, expect, it } from 'vitest';
import { readAliasNames } from '../../src/retrieval/alias-names.js';
import { analyzeCorpus } from '../../src/retrieval/corpus-words.js';
import { type Question, readQuestion, searchTerms } from '../../src/retrieval/question.js';
import type { QuestionKind } from '../../src/retrieval/question-kind.js';
import { createVocabulary } from '../../src/retrieval/vocabulary.js';
import { corpusOf } from '../answering/corpus-of.js';

const ALIASES = readAliasNames([['Ilse Kroonenberg', 'Captain Ilse']]);
const vocabulary = createVocabulary(
  analyzeCorpus(
    corpusOf({
      harbour: `The harbour of Velmora closed after a break-in on Monday. Later Ilse Kroonenberg left the harbour.

An investor paid a price of 90 crowns to the treasurer. Police arrested a diver. A workshop burnt.`,
      mill: 'The mill of Tarnwick burnt down. A miller, Ida Quist, saw the fire.',
    }),
  ),
);
const read = (text: string) => readQuestion(text, vocabulary, ALIASES);
const termNamed = (question: Question, word: string) => question.terms.find((term) => term.word === word);
const variantsOf = (text: string, word: string) =>
  Object.fromEntries((termNamed(read(text), word)?.variants ?? []).map(({ term, weight }) => [term, weight]));

const KINDS: readonly (readonly [string, QuestionKind])[] = [
  ['Who closed the harbour?', 'who'],
  ['whose ship burnt', 'who'],
  ['To whom did she write?', 'who'],
  ["what's the name of the captain", 'who'],
  ['What was the name of the captain who left?', 'who'],
  ['Which company owned the mill?', 'who'],
  ['Who was captain when the harbour closed?', 'who'],
  ['谁关闭了港口？', 'who'],
  ['When did the mill burn?', 'when'],
  ['mill burnt when', 'when'],
  ['the mill burnt when exactly', 'when'],
  ['In what year did the mill burn?', 'when'],
  ['On which day was the break-in?', 'when'],
  ['港口什么时候关闭？', 'when'],
  ['港口哪年关闭？', 'when'],
  ['Where is the mill?', 'where'],
  ['mill where', 'where'],
  ['In which city is the mill?', 'where'],
  ['what is the address of the mill', 'where'],
  ['磨坊在哪里？', 'where'],
  ['How many divers were hurt?', 'how-many'],
  ['how often did it burn', 'how-many'],
  ['How long was the ship?', 'how-long'],
  ['What was the number of divers?', 'how-many'],
  ['what percentage of users left', 'how-many'],
  ['有多少人受伤？', 'how-many'],
  ['How much did the ship cost?', 'how-much'],
  ['What was the price of the ship?', 'how-much'],
  ['what was the highest price', 'how-much'],
  ['what amount did the investor lose', 'how-much'],
  ['这艘船多少钱？', 'how-much'],
  ['Why did the mill burn?', 'why'],
  ['What caused the fire?', 'why'],
  ['what was the reason for the fire', 'why'],
  ['为什么关闭港口？', 'why'],
  ['How did the fire start?', 'how'],
  ['火是怎么烧起来的', 'how'],
  ['What happened when the harbour closed?', 'what'],
  ['Which ship sank?', 'what'],
  ['what did Quist see', 'what'],
  ['Was the captain arrested?', 'yes-no'],
  ['did she leave', 'yes-no'],
  ["Isn't the harbour open?", 'yes-no'],
  ['船长被捕了吗', 'yes-no'],
  ['harbour fire', 'keywords'],
  ['Tell me about the mill', 'keywords'],
  ['', 'keywords'],
];

describe('readQuestion', () => {
  it('lets a word of the documents stand for one that says the same, whatever its form', () => {
    expect(variantsOf('Who was detaining the diver?', 'detaining')).toHaveProperty('arrest');
  });

  it('looks for a code with and without its hyphen', () => {
    const words = createVocabulary(analyzeCorpus(corpusOf({ sale: 'Ida Quist bought lot-9 and pier7.' })));
    const terms = (text: string) => [...readQuestion(text, words).variantTerms];
    expect(terms('who bought lot9')).toContain('lot-9');
    expect(terms('who bought pier-7')).toContain('pier7');
  });

  it.each(KINDS)('reads %j as %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  it.each([
    ['Which treaty ended the war?', ['treaty', 'ended']],
    ['What was the price of the ship?', ['price']],
    ["what is the captain's name", ['captain', 'name']],
    ['How many divers were hurt?', ['divers']],
    ['whose mill burnt', ['mill', 'burnt']],
    ['Did she leave?', []],
  ])('takes what is asked for in %j to be %j', (text, words) => {
    const { focus, terms } = read(text);
    expect(focus.map((i) => terms[i]?.word)).toEqual(words);
  });

  it.each([
    ['Who replaced Ilse Kroonenberg?', 'replaced'],
    ['Which ship sank?', 'ship'],
    ['What did Ida Quist reply?', 'reply'],
    ['Did Kroonenberg resign?', 'resign'],
    ['Who is Ida Quist?', undefined],
    ['harbour fire', undefined],
  ])('takes what was done in %j to be %j', (text, word) => {
    const { action, terms } = read(text);
    expect(action === undefined ? undefined : terms[action]?.word).toBe(word);
  });

  it('knows whose name is asked for', () => {
    const { named, terms } = read('what is the name of the investor who paid?');
    expect(named === undefined ? undefined : terms[named]?.word).toBe('investor');
    expect(read('who paid?').named).toBeUndefined();
  });

  it.each([
    ['List the ships', true],
    ['what happened at the harbour', true],
    ['What are the accusations?', true],
    ['Name all of the captains', true],
    ['which ships were lost', true],
    ['What did the captain say?', true],
    ['发生了什么', true],
    ['Who left?', false],
    ['Where is the mill?', false],
  ])('sees whether %j wants several: %s', (text, several) => {
    expect(read(text).wantsSeveral).toBe(several);
  });

  it('looks for the other names of an alias, whole names only', () => {
    expect(variantsOf('did captain ilse leave', 'captain')).toMatchObject({ kroonenberg: 0.95 });
    expect(variantsOf('did the captain leave', 'captain')).toEqual({ captain: 1 });
  });

  it.each([
    ['did ilse kronenberg leave', 'kronenberg', 'kroonenberg'],
    ['did ilse kroonneberg leave', 'kroonneberg', 'kroonenberg'],
    ['fire at tarnwik', 'tarnwik', 'tarnwick'],
    ['miss qiust', 'qiust', 'quist'],
  ])('forgives the typing error in %j', (text, word, term) => {
    expect(variantsOf(text, word)).toMatchObject({ [term]: 0.85 });
  });

  it('forgives no word that the corpus holds', () => {
    expect(Object.keys(variantsOf('diver', 'diver'))).toEqual(['diver']);
  });

  it.each([
    ['break in at velmora', 'break', 'break-in'],
    ['work shop burnt', 'work', 'workshop'],
  ])('looks in %j for the words joined too', (text, word, term) => {
    expect(variantsOf(text, word)).toMatchObject({ [term]: 0.9 });
  });

  it('looks for the parts of a joined word', () => {
    expect(variantsOf('mill-fire', 'mill-fire')).toMatchObject({ mill: 0.7, fire: 0.7 });
  });

  it('looks for other words for the same thing', () => {
    expect(variantsOf('was a diver jailed', 'jailed')).toMatchObject({ arrest: 0.7 });
  });

  it('holds each word once, whatever its ending', () => {
    expect(read('mill mills MILL Mill’s mill').terms.map(({ word }) => word)).toEqual(['mill']);
  });

  it('knows names by the corpus or by their capital', () => {
    const names = (text: string) =>
      read(text)
        .terms.filter(({ name }) => name)
        .map(({ word }) => word);
    expect(names('did quist see kroonenberg')).toEqual(['quist', 'kroonenberg']);
    expect(names('Did Zanthe see it')).toEqual(['zanthe']);
    expect(names('Divers leave')).toEqual([]);
  });

  it.each([
    'Please tell me: who left Velmora?',
    'Hi! Do you know who left Velmora? Thanks!',
    'could you please tell me who left Velmora',
    'hello, I would like to know who left Velmora, please',
    "I'm wondering who left Velmora thx",
  ])('reads %j as the question inside it', (text) => {
    const { kind, terms } = read(text);
    expect([kind, ...terms.map(({ word }) => word)]).toEqual(['who', 'left', 'velmora']);
  });

  it.each(['Can you leave Velmora?', 'Tell me about Velmora', 'Did they tell us?'])(
    'leaves %j whole',
    (text) => {
      expect(read(text).kind).toBe(text.startsWith('Tell') ? 'keywords' : 'yes-no');
    },
  );

  it.each(['', ' ', 'who is he?', 'the of and', '🎣', '？'])('finds no term in %j', (text) => {
    expect(read(text).terms).toEqual([]);
  });
});

describe('searchTerms', () => {
  it('weighs what stands for a known word little, and for an unknown one fully', () => {
    const weights = new Map(searchTerms(read('police jailed')).map(({ term, weight }) => [term, weight]));
    expect(weights.get('polic')).toBe(1);
    expect(weights.get('jail')).toBe(1);
    expect(weights.get('arrest')).toBe(0.7);
    const known = new Map(searchTerms(read('burnt mill-fire')).map(({ term, weight }) => [term, weight]));
    expect(known.get('mill')).toBe(0.7);
  });

  it('names each term once', () => {
    const terms = searchTerms(read('jailed arrested detained custody')).map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
  });

  it('bends a name that the documents lack to no other word', () => {
    expect(Object.keys(variantsOf('Is that Divar there?', 'divar'))).toEqual(['divar']);
    expect(variantsOf('Is that divar there?', 'divar')).toHaveProperty('diver');
    expect(variantsOf('Did Krooneneberg leave?', 'krooneneberg')).toHaveProperty('kroonenberg');
  });

  it('takes what stands in quotation marks as a phrase', () => {
    expect(read('Who said "a worn pump" and “rumours stop”?').phrases).toEqual([
      ['a', 'wear', 'pump'],
      ['rumor', 'stop'],
    ]);
    expect(read('Who said "pump"?').phrases).toEqual([]);
  });
});
