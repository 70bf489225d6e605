import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/corpus/read-document.js';

const FLAW = 'Heron Mailer 3.2 lets local users overwrite any file.';
const NOTE = 'NOTE: this is disputed by the maintainers.';
const value = `${FLAW} ${NOTE}`;

async function documentsIn(content: object) {
  const { documents, problems } = await readFile('a.json', Buffer.from(JSON.stringify(content)));
  return {
    told: documents.map(({ title, published, text }) => [title, published, text.split('\n\n').slice(1)]),
    problems: problems.map(({ message }) => message),
  };
}

describe('a record of a flaw', () => {
  it.each([
    [
      'CVE 5',
      {
        dataType: 'CVE_RECORD',
        cveMetadata: {
          cveId: 'CVE-2020-9',
          datePublished: '2020-05-06T00:00:00Z',
          dateUpdated: '2024-01-01T00:00:00Z',
        },
        containers: {
          cna: {
            providerMetadata: { orgId: 'aa11', dateUpdated: '2024-01-01T00:00:00Z' },
            descriptions: [
              { lang: 'en', value },
              { lang: 'es', value: 'Un fallo.' },
            ],
          },
        },
      },
      'CVE-2020-9',
    ],
    [
      'the NVD',
      {
        format: 'NVD_CVE',
        vulnerabilities: [
          {
            cve: {
              id: 'CVE-2020-9',
              published: '2020-05-06T10:15:00.000',
              lastModified: '2024-08-04T00:15:00.000',
              descriptions: [{ lang: 'en', value }],
            },
          },
        ],
      },
      'CVE-2020-9',
    ],
    [
      'CVE 4',
      {
        data_type: 'CVE',
        CVE_data_meta: { ID: 'CVE-2020-9', DATE_PUBLIC: '2020-05-06T00:00:00Z' },
        description: { description_data: [{ lang: 'eng', value }] },
      },
      'CVE-2020-9',
    ],
    [
      'OSV',
      {
        schema_version: '1.4.0',
        id: 'GHSA-a-b',
        modified: '2024-01-01T00:00:00Z',
        published: '2020-05-06T00:00:00Z',
        summary: 'Mailer',
        details: value,
      },
      'GHSA-a-b: Mailer',
    ],
  ])('tells what %s says of it, and when that came out', async (_, content, title) => {
    expect(await documentsIn(content)).toEqual({ told: [[title, '2020-05-06', [value]]], problems: [] });
  });

  it('tells why a number was rejected, and that an advisory was withdrawn', async () => {
    const rejected = {
      dataType: 'CVE_RECORD',
      cveMetadata: { cveId: 'CVE-2020-9', state: 'REJECTED' },
      containers: { cna: { rejectedReasons: [{ lang: 'en', value: 'It is no flaw.' }] } },
    };
    expect((await documentsIn(rejected)).told).toEqual([['CVE-2020-9', undefined, ['It is no flaw.']]]);
    const withdrawn = {
      schema_version: '1.4.0',
      id: 'GHSA-a-b',
      modified: '2024-01-01',
      withdrawn: '2024-01-01T00:00:00Z',
      details: FLAW,
    };
    expect((await documentsIn(withdrawn)).told[0]?.[2]).toEqual([
      'This advisory was withdrawn on 2024-01-01.',
      FLAW,
    ]);
  });

  it('is named with what is wrong where it is broken', async () => {
    expect((await documentsIn({ dataType: 'CVE_RECORD' })).problems).toEqual([
      'It is no whole record of a flaw.',
    ]);
  });
});
