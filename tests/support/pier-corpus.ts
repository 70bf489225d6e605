import type { CorpusFiles } from './bot-process.js';

const PIER = `---
title: Fire at the North Pier
publisher: Harbour Gazette
published: 2022-01-15
url: https://gazette.example/north-pier
incident: North Pier fire
---

A fire destroyed the ticket hall of the North Pier on 3 March 2021. Eleven visitors were treated for smoke.

The harbour master Ida Lund closed the pier at once. The repairs cost 4.2 million crowns and lasted until October.

A group of dockworkers claimed that the alarm had been switched off a week before. The Pier Company denied that the alarm had been switched off.

The ticket hall opened again on 9 October 2021. The inspector Olaf Brandt published his report on 2 December 2021.
`;

const QUAY = `---
title: "[Free](https://bad.example) @everyone"
publisher: "<@123456789012345678>"
published: 2020-06-01
---

@everyone <@123456789012345678> The siren of the south quay rang **at noon** because ||the boiler|| burst, said [the foreman](https://bad.example) <t:0:R>.
`;

/** Two documents in our own words: an incident with a claim and its denial, and one full of markup and mentions. */
export const CORPUS: CorpusFiles = { 'pier.md': PIER, 'quay.md': QUAY };

/** A question that the first document answers, and the sentence that does. */
export const QUESTION = 'Who closed the North Pier?';
export const QUOTE = 'The harbour master Ida Lund closed the pier at once.';
/** What neither document says anything about. */
export const OFF_TOPIC = 'Which goalkeeper won the chess olympiad in Patagonia?';

/** What a reader sees, without bold and the backslashes that keep quoted characters from acting. */
export function unescaped(shown: string): string {
  return shown.replaceAll(/\*\*|^> /gm, '').replaceAll(/\\(?=[^\w\s])/g, '');
}
