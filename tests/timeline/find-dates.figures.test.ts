import { it } from 'vitest';
import * as sets from './dates.annotated.js';
import { findChrono, findOurs, score } from './score-dates.js';

it('prints', () => {
  for (const [name, set] of Object.entries(sets)) {
    if (!Array.isArray(set)) continue;
    const ours = score(set, findOurs);
    const theirs = score(set, findChrono);
    console.log(
      name,
      set.length,
      'ours',
      ours.recall.toFixed(3),
      ours.precision.toFixed(3),
      'chrono',
      theirs.recall.toFixed(3),
      theirs.precision.toFixed(3),
    );
    console.log(ours.errors.join('\n'));
  }
});
