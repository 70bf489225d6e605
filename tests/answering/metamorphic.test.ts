import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import { openEngine } from '../../src/open-engine.js';
import { corpusOf } from './corpus-of.js';
import { type Incident, incidents, unrelated } from './incidents.js';

const POLITE = [
  'Please tell me: ',
  'Could you please tell me ',
  'Do you know ',
  'Hi, I would like to know: ',
];

/**
 * Near misses: with the document gone another still speaks of somebody's leader, or of crowns and years beside the museum, and
 * too little tells that this is not the director, nor a count of rooms.
 */
const STILL_ANSWERED = new Set([
  'Who is the director of Tarnwick Textiles?',
  'How many rooms does the Lund Museum have?',
]);

const cases = incidents.flatMap((incident) => incident.asked.map((asked) => ({ incident, ...asked })));

function engineOf({ texts, aliases }: Incident, more: Readonly<Record<string, string>> = {}) {
  return openEngine(corpusOf({ ...texts, ...more }, aliases));
}

function firstQuote({ quotes }: Answer): string {
  return quotes[0]?.text ?? '(refused)';
}

function placesOf({ quotes }: Answer) {
  return quotes.map(({ documentId, start, end, text }) => ({ documentId, start, end, text }));
}

describe.each(cases)('“$question”', ({ incident, question, says, reworded }) => {
  const engine = engineOf(incident);

  it(`is answered by “${says}” first`, async () => {
    expect(firstQuote(await engine.ask(question))).toContain(says);
  });

  it.each(reworded)('has the same first sentence asked as “%s”', async (other) => {
    expect(firstQuote(await engine.ask(other))).toContain(says);
  });

  it.each(POLITE)('has the same first quote after “%s”', async (opening) => {
    const asked = `${opening}${question[0]?.toLowerCase()}${question.slice(1)}`;
    expect(placesOf(await engine.ask(asked))[0]).toEqual(placesOf(await engine.ask(question))[0]);
  });

  it('has the same first quote in capitals and in small letters', async () => {
    const plain = placesOf(await engine.ask(question))[0];
    expect(placesOf(await engine.ask(question.toUpperCase()))[0]).toEqual(plain);
    expect(placesOf(await engine.ask(question.toLowerCase()))[0]).toEqual(plain);
  });

  it('has the same quotes when a document on something else is added', async () => {
    // Every word's rarity counts documents, so the faintest quote may fall just below or above what is shown.
    const before = placesOf(await engine.ask(question));
    const after = placesOf(await engineOf(incident, unrelated).ask(question));
    const common = Math.min(before.length, after.length);
    expect(after.slice(0, common)).toEqual(before.slice(0, common));
    expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(common + 1);
    expect(after.filter(({ documentId }) => documentId in unrelated)).toEqual([]);
  });

  it('is refused once the document that answers is gone, or believed less', async () => {
    const { quotes, confidence } = await engine.ask(question);
    const { [quotes[0]?.documentId ?? '']: _, ...rest } = incident.texts;
    const without = await engineOf({ ...incident, texts: rest }).ask(question);
    expect(without.confidence).toBeLessThan(confidence);
    expect(without.answered).toBe(STILL_ANSWERED.has(question));
  });
});

describe('a denial in a document of its own', () => {
  it.each([
    {
      incident: 'the ferry',
      question: 'What was Ilse Kroonenberg accused of?',
      denial: 'Ilse Kroonenberg denied ignoring any storm warning.',
    },
    {
      incident: 'the exchange',
      question: 'Did Quorvex manipulate the copper price?',
      denial: 'Quorvex denied that it had manipulated the copper price.',
    },
  ])('of “$question” is put beside the allegation', async ({ incident: name, question, denial }) => {
    const incident = incidents.find((candidate) => candidate.name === name);
    if (incident === undefined) throw new Error(`no incident is named ${name}`);
    const shown = ({ quotes, onRecord }: Answer) =>
      [...quotes, ...onRecord].map(({ text }) => text).join(' ');
    const before = await engineOf(incident).ask(question);
    const after = await engineOf(incident, { denial: `A letter came on Friday.\n\n${denial}` }).ask(question);
    expect(before.quotes[0]?.stance).toBe('claim');
    expect(shown(before)).not.toContain(denial);
    expect(shown(after)).toContain(denial);
  });
});
