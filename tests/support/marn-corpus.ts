import type { CorpusFiles } from './bot-process.js';

const LOG = `---
title: The log of the Marn lighthouse
publisher: Marn Pilots
published: 2020-02-01
incident: Marn lighthouse outage
---

On 3 January 2019 the lamp of the Marn lighthouse failed. The keeper Tove Holm said that salt in the cable had made the lamp fail.

On 9 February 2019 the pilots asked for a second lamp. The mechanic Jon Reyes said that the old generator had made the lamp fail.

On 4 March 2019 the pilots towed the ferry Alba off the rocks. The captain Ana Brook said that a lightning stroke had made the lamp fail.

On 20 May 2019 the council met in Marn. The inspector Lu Farrow said that a loose screw had made the lamp fail.

On 2 June 2019 the board replaced the generator. On 30 July 2019 the board replaced the cable.
`;

/** One document in our own words with more than a message holds: six days, and four sentences that answer at once. */
export const MARN: CorpusFiles = { 'log.md': LOG };

/** Its answer takes two pages of quotes. */
export const LONG_QUESTION =
  'Who towed the ferry Alba? Who asked for a second lamp? Who replaced the generator? Where did the council meet?';
