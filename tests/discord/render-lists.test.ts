// @module-tag slow

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/document.js';
import { en } from '../../src/discord/locales/en.js';
import { zhCN } from '../../src/discord/locales/zh-cn.js';
import { renderHelp } from '../../src/discord/render/render-help.js';
import { renderIncidents } from '../../src/discord/render/render-incidents.js';
import { renderSourceList } from '../../src/discord/render/render-sources.js';
import { renderStatus } from '../../src/discord/render/render-status.js';
import { validateMessagePayload, validateNothingPings } from '../../src/discord/rules/validate-message.js';
import { incidentPage } from '../../src/discord/told-incidents.js';
import { createServices } from '../support/create-services.js';
import { textsOf } from '../support/fake-call.js';
import { actingIn, hostileText } from '../support/hostile-text.js';
import { corpusOf, documentOf, ScriptedEngine } from '../support/small-corpus.js';

const hostileCorpus = fc
  .record({
    documents: fc.array(
      fc.record({
        texts: fc.array(hostileText, { minLength: 1, maxLength: 2 }),
        metadata: fc.record(
          {
            title: hostileText,
            publisher: hostileText,
            incident: hostileText,
            path: hostileText,
            url: fc.webUrl({ withQueryParameters: true }),
            published: fc.constantFrom('2018', '2018-09', '2018-09-11'),
          },
          { requiredKeys: ['title'] },
        ),
      }),
      { maxLength: 12 },
    ),
    problems: fc.array(
      fc.record({ path: hostileText, message: hostileText, kind: fc.constant('binary' as const) }),
      { maxLength: 12 },
    ),
  })
  .map(({ documents, problems }): Corpus => {
    const made = documents.map(({ texts, metadata }, at) => documentOf(`d${at}`, texts, metadata));
    return { ...corpusOf(...made), problems };
  });

describe('whatever the documents are called', () => {
  it('lists of them are inside the limits on every page, and nothing in them acts', async () => {
    await fc.assert(
      fc.asyncProperty(hostileCorpus, fc.constantFrom(en, zhCN), async (corpus, words) => {
        const services = createServices({ engine: new ScriptedEngine(corpus, []), version: '0.0.0' });
        const pages = [1, 2, 3, 99];
        const payloads = await Promise.all(
          pages.map(async (page) => renderIncidents(await incidentPage(services, page), words)),
        );
        payloads.push(...pages.map((page) => renderSourceList(corpus.documents, words, page)));
        payloads.push(renderStatus(services, words), renderHelp(services, words, { has: () => true }));
        for (const payload of payloads) {
          expect([...validateMessagePayload(payload), ...validateNothingPings(payload)]).toEqual([]);
          expect(textsOf(payload.components).flatMap(actingIn)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
