import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/corpus/formats/text.js';
import { corpusOfFiles } from '../../support/corpus-of-files.js';

const said = (text: string) =>
  readText(text)
    .blocks.filter(({ origin }) => origin !== undefined)
    .map(({ origin }) => [origin?.at, origin?.author]);

describe('withStampedLines', () => {
  it.each([
    ['[2024-05-02 08:10] ida: the pump is off\n[2024-05-02 08:12] ole (reply to ida): I turned it on'],
    [
      '02/05/2024, 08:10 - ida: the pump is off\n02/05/2024, 08:12 - ole: I turned it on\n13/05/2024, 09:00 - ida: thanks',
    ],
    [
      '[02.05.24, 08:10:03] ida: the pump is off\n[02.05.24, 08:12:40] ole: I turned it on\n[13.05.24, 09:00:00] ida: thanks',
    ],
    ['2024-05-02 08:10 <ida> the pump is off\n2024-05-02 08:12 <ole> I turned it on'],
  ])('says when and by whom each line of a chat was written: %s', (chat) => {
    expect(said(chat).slice(0, 2)).toEqual([
      ['2024-05-02T08:10', 'ida'],
      ['2024-05-02T08:12', 'ole'],
    ]);
  });

  it('keeps the lines of a log apart and takes their prefixes for nobody', () => {
    const log = '2024-05-02 08:10:11 UTC [ERROR] pump stopped\n2024-05-02 08:12:40 UTC [OK] pump running';
    expect(said(log)).toEqual([
      ['2024-05-02T08:10', undefined],
      ['2024-05-02T08:12', undefined],
    ]);
  });

  it('goes on with a message whose words take several lines', () => {
    const chat =
      '[2024-05-02 08:10] ida: the pump is off\n\nit was off all night\n\n[2024-05-02 08:12] ole: oh';
    expect(said(chat)[1]).toEqual(['2024-05-02T08:10', 'ida']);
  });

  it('leaves a text alone that only begins with a day', () => {
    expect(
      said('2024-05-02 08:10 was the time of the flood.\n\nThe mill burnt.\n\nNobody came.\n\nIt rained.'),
    ).toEqual([]);
  });

  it('takes no message for the title of its chat', async () => {
    const chat = '[2024-05-02 08:10] ida: Ole stole the pump\n[2024-05-02 08:12] ole: no';
    const { documents } = await corpusOfFiles({ 'yard.txt': chat });
    expect(documents[0]?.title).toBe('yard');
  });

  it('cuts what the program of a chat writes itself', () => {
    const chat =
      '13/05/2024, 08:00 - Messages are encrypted.\n13/05/2024, 08:10 - ida: <Media omitted>\n13/05/2024, 08:12 - ole: the pump is off';
    const { blocks } = readText(chat);
    expect(blocks.map(({ reason }) => reason)).toEqual(['chat header', 'attachment', undefined]);
  });
});
