import { describe, expect, it } from 'vitest';
import { partColumns } from '../../../src/corpus/lines/text-columns.js';

const laid = (...lines: string[]) => lines.join('\n');

describe('partColumns', () => {
  it('sets the left column above the right one, each paragraph as one line', () => {
    const page = laid(
      'The keeper did not open the gate        Visitors had been let in by a',
      'that night. He was at home with         guard whose name is not known.',
      'his brother, who confirms it.           He left the town on 2 March and',
      'Nobody else held a key.                 has not been seen since.',
    );
    expect(partColumns(page)).toBe(
      'The keeper did not open the gate that night. He was at home with his brother, who confirms it. Nobody else held a key.\n\nVisitors had been let in by a guard whose name is not known. He left the town on 2 March and has not been seen since.',
    );
  });

  it('goes on from the foot of a column at the head of the next where a sentence does', () => {
    const page = laid(
      '   The inspector went through all of      copied the list. She was heard by',
      'the rooms on Monday and could not         the board on Tuesday, and it took',
      'find the ledger. The steward said         her at her word. The ledger is',
      'that nobody of her house had ever         still missing.',
    );
    expect(partColumns(page)).toContain('nobody of her house had ever copied the list. She was heard');
  });

  it('keeps what runs over the whole width where it stands, and parts what is below it', () => {
    const page = laid(
      'A NIGHT AT THE MILL',
      '',
      'What the two sides told the council about the fire, as far as its clerk wrote it down in full.',
      '',
      'The owner was asleep when the           The miller saw a lamp in the yard',
      'fire began. He did not smell            at two. He thought that it was the',
      'any smoke until the dogs were           owner, and did not call. The lamp',
      'barking in the yard.                    went out again.',
      '',
      'Both of them will be heard again when the council meets in the town hall on the first of June.',
    );
    const text = partColumns(page);
    expect(text.startsWith(page.slice(0, page.indexOf('The owner')))).toBe(true);
    expect(text).toContain('barking in the yard.\n\nThe miller saw');
    expect(
      text.endsWith(
        'went out again.\n\nBoth of them will be heard again when the council meets in the town hall on the first of June.',
      ),
    ).toBe(true);
  });

  it('makes a word whole that is parted within a column, and parts paragraphs that are set in', () => {
    const page = laid(
      '  The library closed its read-       the door was open. A porter',
      'ing room for a week. No book         had not locked it at night,',
      'is missing.                          he says, for he was told to',
      '  Its director says that the         leave it.',
      'alarm was off, and that                 Nobody was dismissed.',
    );
    expect(partColumns(page).split('\n\n')).toEqual([
      'The library closed its reading room for a week. No book is missing.',
      'Its director says that the alarm was off, and that the door was open. A porter had not locked it at night, he says, for he was told to leave it.',
      'Nobody was dismissed.',
    ]);
  });

  it('reads three columns from left to right', () => {
    const page = laid(
      'The first ship was late      The second ship came in      The third ship never came.',
      'because of the ice, and      at noon and was empty. Its   The owners did not say why',
      'its crew was not paid for    crew was sent home by the    and have not been asked by',
      'the days at sea.             owner at once.               the port.',
    );
    expect(partColumns(page).split('\n\n')).toEqual([
      'The first ship was late because of the ice, and its crew was not paid for the days at sea.',
      'The second ship came in at noon and was empty. Its crew was sent home by the owner at once.',
      'The third ship never came. The owners did not say why and have not been asked by the port.',
    ]);
  });

  it('ends a heading within a column where the next word would have had room', () => {
    const page = laid(
      'Rain floods the market          Fees go up',
      'The stalls by the river         Members pay two euros more',
      'were not insured, said          from June. The treasurer',
      'Mrs Okon, who runs the          had not wanted it, he told',
      'largest of them.                the assembly.',
    );
    expect(partColumns(page).split('\n\n')).toEqual([
      'Rain floods the market',
      'The stalls by the river were not insured, said Mrs Okon, who runs the largest of them.',
      'Fees go up',
      'Members pay two euros more from June. The treasurer had not wanted it, he told the assembly.',
    ]);
  });

  it('reads a column to its end before the shorter one beside it', () => {
    const page = laid(
      'The bridge was not built by the         The ferry was sold in spring. Its',
      'town but by the mill, says the          owner does not say to whom, and it',
      'chronicle. The miller had not           has not been seen on the river',
      'asked anybody.                          since.',
      '',
      'He was fined for it, and he paid',
      'within the year.',
      '',
      'The bridge and the ferry are both told of in the chronicle, which is kept in the hall of the town.',
    );
    expect(
      partColumns(page)
        .split('\n\n')
        .map((part) => part.slice(0, 10)),
    ).toEqual(['The bridge', 'He was fin', 'The ferry ', 'The bridge']);
  });

  it('knows columns of German, which writes nouns large', () => {
    const page = laid(
      'Der Wirt hat die Truhe nicht            Die Wache verhaftete einen',
      'geöffnet. Sie stand im Keller, sagt     Fuhrmann. Dieser bestreitet, je im',
      'seine Frau.                             Keller gewesen zu sein. Sein',
      'Niemand sonst wusste davon.             Wagen wird noch gesucht.',
    );
    expect(partColumns(page).split('\n\n')).toEqual([
      'Der Wirt hat die Truhe nicht geöffnet. Sie stand im Keller, sagt seine Frau.',
      'Niemand sonst wusste davon.',
      'Die Wache verhaftete einen Fuhrmann. Dieser bestreitet, je im Keller gewesen zu sein. Sein Wagen wird noch gesucht.',
    ]);
  });

  it('keeps the number of a page out of a sentence that goes on behind it', () => {
    const page = `${laid(
      'The inspector went through all of       The steward said that he had never',
      'the rooms and did not find it. He       seen it. He was heard again in the',
      'asked the porter, who was asleep        town hall by the board, and there',
      'when the door was opened.               he did not',
    )}\n\n                    4\n${laid(
      'repeat what he had said before. It      Nobody has been charged, and there',
      'was not written down either, and        is no trace of the ledger. A reward',
      'the clerk of the board has left         is offered by the town for whoever',
      'the town.                               finds it.',
    )}`;
    expect(partColumns(page).split(/\n\s*4?\n/)).toContain(
      'The steward said that he had never seen it. He was heard again in the town hall by the board, and there he did not',
    );
  });

  it.each([
    ['without heads', ''],
    ['with heads', 'What the guard says                     What the camera shows\n\n'],
  ])('keeps the cells of a table of prose beside one another, %s', (_, heads) => {
    const page = laid(
      'The vault was not locked when the       It was locked. The guard turned the',
      'last clerk went home on Friday.         key himself.',
      '',
      'Nobody looked at the camera for         The camera was looked at each night,',
      'weeks, and it had lost its              and it worked.',
      'picture in May.',
      '',
      'The owner was told about both by        The owner was told by nobody. He was',
      'letter.                                 not in town, and no letter reached',
      '                                        his house.',
    );
    expect(
      partColumns(heads + page)
        .split('\n\n')
        .slice(heads === '' ? 0 : 2)
        .map((cell) => cell.slice(0, 12)),
    ).toEqual([
      'The vault wa',
      'It was locke',
      'Nobody looke',
      'The camera w',
      'The owner wa',
      'The owner wa',
    ]);
  });

  it.each([
    [
      'a table of short cells',
      laid(
        'Name              Role                  Since',
        'Ada Quist         treasurer             May 2019',
        'Bo Lund           keeper of the keys    June 2020',
        'Cy Marsh          clerk of the court    July 2021',
        'Di Holm           head of the port      May 2022',
      ),
    ],
    [
      'a list of words and what they mean',
      laid(
        'gate          the door of the yard, which is not',
        '              locked by day',
        'keep          the tower. It stands since 1400',
        'moat          water around it',
        'ward          the yard within the walls',
      ),
    ],
    [
      'code with remarks',
      laid(
        'let total = sum(rows);            // the total of all the rows',
        'if (total > most) {               // more than there may be',
        '  report(total);                  // not done where it is less.',
        '  return stop(total);             // goes on to the next one.',
        '}                                 // all is well again.',
      ),
    ],
    [
      'names and addresses side by side',
      laid(
        'For the buyer of the house        For the seller of the house',
        'Anna Berg, Mill Street 4          Carl Dahl, Port Street 9',
        'Signed at the town hall           Signed at the notary',
        'On the second of May.             On the third of May.',
      ),
    ],
    [
      'a log',
      laid(
        '2024-03-01 10:02    the gate was opened by the guard.',
        '2024-03-01 10:09    the alarm went off and was not heard.',
        '2024-03-01 10:31    the guard came back to the gate.',
        '2024-03-01 10:49    all was quiet again in the yard.',
      ),
    ],
    [
      'a text with wide gaps here and there',
      laid(
        'The keeper was asked      three times and did not answer.',
        'He has a    lawyer now, and she says that he was ill.',
        'The board will meet again   in May, when all are back from',
        'their holidays and the     report is there to be read.',
      ),
    ],
  ])('leaves %s as it is', (_, text) => {
    expect(partColumns(text)).toBe(text);
  });

  it('leaves three lines in two columns as they are', () => {
    const text = laid(
      'The keeper did not open the gate        Visitors had been let in by a',
      'that night. He was at home with         guard whose name is not known.',
      'his brother, who confirms it.           He has not been seen since.',
    );
    expect(partColumns(text)).toBe(text);
  });

  it.each([
    ['a table', 'Ox 7    12.5    the wheel is not round.    Road 9. to the town\n'],
    ['columns', 'the ox that is red does not    12 carts with the wheel that is new.\n'],
  ])('takes a time that grows with the length of %s', (_, row) => {
    const started = performance.now();
    expect(partColumns(row.repeat(20_000)).length).toBeGreaterThan(row.length * 10_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
