import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { incidents } from './incidents.annotated.js';
import { scoreIncident } from './score-incidents.js';

describe('the timelines of the pasted incidents', () => {
  it.each(incidents.map((one) => [one.name, one] as const))(
    'tells of the %s what a reader expects, but for what is known',
    async (name, incident) => {
      const corpus = await loadCorpus(join(import.meta.dirname, 'incidents', name));
      const { errors } = scoreIncident(incident, buildTimeline(corpus));
      expect(errors.filter((error) => !incident.known.includes(error))).toEqual([]);
    },
  );
});
