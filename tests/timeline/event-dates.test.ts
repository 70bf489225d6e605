import { describe, expect, it } from 'vitest';
import { findDatesIn } from '../../src/dates/find-dates.js';
import { eventDates } from '../../src/timeline/event-dates.js';

function datesOf(sentence: string, published = '2018-10-24'): string[] {
  const dates = findDatesIn(sentence, [{ start: 0, end: sentence.length }], published);
  return eventDates(sentence, dates).map(({ value }) => value);
}

describe('eventDates', () => {
  it.each([
    ['According to news on October 11, the bank closed its counters on October 5.', ['2018-10-05']],
    ['On Tuesday, police said that the shop had been robbed on Sunday.', ['2018-10-21']],
    ['Police said Tuesday a guard was shot on Sunday night.', ['2018-10-21']],
    ['The firm announced on September 5 that it will close its doors in March 2019.', ['2018-09-05']],
    ['The firm announced on September 5 that it had sold its fleet.', ['2018-09-05']],
    ['He was arrested on 5 May and released on 8 May.', ['2018-05-05', '2018-05-08']],
    ['He resigned on May 5 after police raided his office on May 2.', ['2018-05-05', '2018-05-02']],
    ['Ms Lee, who joined in 2016, resigned in May.', ['2018-05']],
    ['The exchange, which closed on October 2, reopened on October 9.', ['2018-10-09', '2018-10-02']],
    ['The March 2018 ban ended on October 1.', ['2018-10-01']],
    ['After the September 5 crash, users marched to the office on September 10.', ['2018-09-10']],
    ['The September 5 crash wiped out 400 accounts.', ['2018-09-05']],
    ['The guild said the September 5 fire destroyed its mill.', ['2018-09-05']],
    ['The clerk was shot in the early hours of 5 September.', ['2018-09-05']],
    ['In posts on the night of 5 September 2018, the clerk wrote that he was well.', ['2018-09-05']],
    ['The board was outvoted at its last meeting of 12 March.', ['2018-03-12']],
    ['In 2018, on September 5, the vault was opened.', ['2018-09-05']],
    ['The door was forced yesterday (October 23).', ['2018-10-23']],
    ['Raids took place on March 3 and April 5, 2017.', ['2017-03-03', '2017-04-05']],
    ['The exchange, founded in 2012, froze withdrawals on October 2.', ['2018-10-02']],
    ['The exchange was founded in 2012.', ['2012']],
    ['Users have been locked out since September 5.', ['2018-09-05']],
    ['The bank released a statement on September 5 that named the clerk.', ['2018-09-05']],
    ['2018-09-05: trading halts.', ['2018-09-05']],
    ['2018-09-05   Askholm   Water in the lower stores   none', ['2018-09-05']],
    ['2018-09-05   Askholm   12.5   14.1', []],
    ['The gold was moved to a locked account on 5 September.', ['2018-09-05']],
    ['A guard burned the records on 5 September.', ['2018-09-05']],
    ['According to the records on 5 September, the vault was opened.', []],
    ['The toll rose from 1900 to 2100 crowns on 1 June 2017.', ['2017-06-01']],
    ['The cap was lifted from 2000 on 1 February 2018.', ['2018-02-01']],
    ['The toll fell to 900 from 1200 on 1 June 2017.', []],
    ['The clerk told a reporter that he had copied letters ranging from 1993 to 2011.', []],
    ['Since 2013, I have been a patron of the library.', ['2013']],
    ['The storm displaced dozens of the villagers left homeless by the war over summer.', []],
    ['A 2015 fire at its mill destroyed two barns.', ['2015']],
    [
      'He copied files from the mill (on May 2, 2018) and the bank (on May 5 and 6, 2018).',
      ['2018-05-02', '2018-05-05', '2018-05-06'],
    ],
    ['- **12 Jan 2017**: court freezes the accounts.', ['2017-01-12']],
    ['该公司成立于2013年，2017年9月停止了交易。', ['2013', '2017-09']],
    ['9月10日，维权者围住了办公室。', ['2018-09-10']],
    [
      'Around 22:00 on September 10, a shareholder claimed that the chairman had been detained.',
      ['2018-09-10'],
    ],
    ['LEITH, Oct 23 (Coast Wire) - Two men were held on Monday over the fire.', ['2018-10-22']],
    ['The owner of a boat that sank on Sunday denied on Tuesday that it was unsafe.', ['2018-10-23']],
    ['6月13日，磨坊MILLPAY宣布暂停提现。', ['2018-06-13']],
    ['A man was charged Tuesday over a mill that was closed last week.', ['2018-10-23']],
    ['On Sunday customers could not reach the vault.', ['2018-10-21']],
    ['The clerk denied on Monday that he was detained on Friday.', ['2018-10-19']],
  ])('%s → %j', (sentence, expected) => {
    expect(datesOf(sentence)).toEqual(expected);
  });

  it.each([
    'According to a report of October 11, the counters stayed closed.',
    'The plant will open in March 2019.',
    'The deadline is October 31.',
    'What happened on September 5?',
    'If the vault is opened on November 1, the bank is lost.',
    'The bank was quiet before September 5.',
    'Published on October 11.',
    '公司将于11月公布结果。',
    'July 19 – Toronto, ON @ Budweiser Stage',
    'LEITH, Oct 23 (Coast Wire) - The mill burned to the ground.',
    'Harbour News | Leith | Updated: October 23, 2018 11:20 IST',
    'Posted by millhand on Oct 22, 2018, 03:22 PM',
    'ALSO READ | The price of flour today',
    'The guild has ruled the town since 1806.',
    'Turnout was 61 percent, down from 68 percent in 2016.',
    'The owner could not be reached on Monday.',
    'We had no trouble with the 2016 kettle that was sold before.',
    'The court dropped its inquiry into a 2010 burglary.',
    'It was the deadliest fire in the county since 2001.',
    'The owner has told the guild he wants the mill to turn a profit by 2015.',
    'Prices rose to $40 from $34 in October 2015.',
    'They cancelled a scheduled Oct. 15 hearing.',
    'As of 2016, the town had admitted a thousand millers.',
    'Millhand on October 20, 2018 at 10:07 am said:',
    '2018年6月15日 10:30 来源：江畔周刊',
    'Nothing in this sentence was dated.',
  ])('finds no event in: %s', (sentence) => {
    expect(datesOf(sentence)).toEqual([]);
  });
});
