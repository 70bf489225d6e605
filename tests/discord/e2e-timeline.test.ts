import { afterEach, describe, expect, it } from 'vitest';
import type { CorpusFiles } from '../support/bot-process.js';
import { useBot } from '../support/bot-suite.js';
import { labelsOf } from '../support/discord-server/index.js';
import { unescaped } from '../support/pier-corpus.js';

const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];
const WORKS = ['roof', 'gate', 'crane'];

/** A year in which things of a harbour were mended: eighteen days. */
const log = (title: string, incident: string, year: number, place: string) =>
  `---\ntitle: ${title}\npublisher: Harbour Office\npublished: ${year + 1}-02-01\nincident: ${incident}\n---\n\n${MONTHS.flatMap(
    (month, m) =>
      WORKS.map(
        (work, w) =>
          `On ${3 + w * 7} ${month} ${year} the crew mended the ${work} of ${place} number ${m + 1}.`,
      ),
  ).join('\n\n')}\n`;

const CHARGE =
  'On 12 March 2018 the clerk Ole Ruud was arrested on suspicion of stealing the rope. He denied stealing it.';

const HARBOUR: CorpusFiles = {
  'north.md': log('Works in the north', 'North pier works', 2018, 'the north pier'),
  'south.md': log('Works in the south', 'South pier works', 2020, 'the south pier'),
  'rope.md': `---\ntitle: The missing rope\npublisher: Harbour Office\npublished: 2018-03-20\nincident: Missing rope\n---\n\n${CHARGE}\n`,
};

describe('the bot, at a long timeline', () => {
  const suite = useBot({ corpus: HARBOUR });

  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it('opens with its times and incidents, and goes to the events of one', async () => {
    const overview = await suite.discord.slash('timeline', { private: true }).settled();
    const labels = labelsOf(overview.message);
    expect(unescaped(overview.text)).toContain('37 events');
    expect(labels).toEqual(expect.arrayContaining(['North pier works', 'South pier works']));
    const north = await suite.discord.press(overview.message, 'North pier works').settled();
    expect(unescaped(north.text)).toContain('the north pier');
    expect(unescaped(north.text)).not.toContain('the south pier');
  }, 20_000);

  it('goes from its overview to the events of a year', async () => {
    const overview = await suite.discord.slash('timeline', { private: true }).settled();
    const year = labelsOf(overview.message).find((label) => label.includes('2020'));
    if (year === undefined) throw new Error(`no year among ${labelsOf(overview.message).join(', ')}`);
    const events = await suite.discord.press(overview.message, year).settled();
    expect(unescaped(events.text)).toContain('the south pier');
    expect(unescaped(events.text)).not.toContain('the north pier');
  }, 20_000);

  it('shows an accusation with its denial, and never as the line of an incident', async () => {
    const timeline = await suite.discord.slash('timeline', { topic: 'rope', private: true }).settled();
    expect(unescaped(timeline.text)).toContain('was arrested on suspicion of stealing the rope.');
    expect(unescaped(timeline.text)).toContain('He denied stealing it.');
    const incidents = await suite.discord.slash('incidents').settled();
    expect(unescaped(incidents.text)).toContain('Missing rope');
    expect(unescaped(incidents.text)).not.toContain('on suspicion');
  }, 20_000);
});
