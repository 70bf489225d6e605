import { type Annotated, on } from './dates.annotated.js';

const WEDNESDAY = '2019-08-14';
const TUESDAY = '2024-11-05';

/** Newspapers, agencies, forums, incident reports and traps, written without a look at the rules. */
export const fourthBatch: readonly Annotated[] = [
  ...on(WEDNESDAY, [
    // agencies and newspapers
    [
      'ACCRA, Aug. 13 (Coast Wire) — Dock workers walked out on Tuesday after a crane operator was killed the previous evening.',
      ['Aug. 13', '2019-08-13'],
      ['Tuesday', '2019-08-13'],
      ['the previous evening', '2019-08-12'],
    ],
    [
      'The strike has kept the port shut since Tuesday, and union leaders want an answer by Friday.',
      ['Tuesday', '2019-08-13'],
      ['Friday', '2019-08-16'],
    ],
    ['Mrs May said in May that she would go; Mr Hunt may yet follow.', ['in May', '2019-05']],
    ['The blaze began on the night of 4–5 May.', ['4–5 May', '2019-05-04', '2019-05-05']],
    [
      'The bench granted bail to the builder on Monday, 12 August, and listed the matter for 3 September.',
      ['Monday, 12 August', '2019-08-12'],
      ['3 September', '2019-09-03'],
    ],
    [
      'A lorry ploughed into a tea stall in the wee hours of Sunday, killing four persons.',
      ['Sunday', '2019-08-11'],
    ],
    [
      'Turnover in FY 2018-19 stood at Rs 2,018 crore, against Rs 1,995 crore before the merger.',
      ['2018-19', '2018', '2019'],
    ],
    ['Police said the FIR was lodged on 12.08.2019 at Kalyan.', ['12.08.2019', '2019-08-12']],
    ['The county bought 40 of the machines in fiscal 2016.', ['2016', '2016']],
    [
      'He was jailed for 18 months in March 2017 and freed that December.',
      ['March 2017', '2017-03'],
      ['that December', '2017-12'],
    ],
    [
      'The jury heard that between 2 January 2015 and 30 November 2016 she had moved £411,000 into her own account.',
      ['2 January 2015 and 30 November 2016', '2015-01-02', '2016-11-30'],
    ],
    ['The defendant was remanded until August 28.', ['August 28', '2019-08-28']],
    [
      'He joined from Porto in the summer of 2016 for £45m and signed a deal until June 2022.',
      ['summer of 2016', '2016-SU'],
      ['June 2022', '2022-06'],
    ],
    [
      "Saturday's 3-2 defeat was their ninth since the 2012-13 season.",
      ['Saturday', '2019-08-10'],
      ['2012-13', '2012', '2013'],
    ],
    ['The Nov. 6 midterms handed the House to the other side.', ['Nov. 6', '2018-11-06']],
    ['In the 2014 Lok Sabha polls the seat was won by 2,014 votes.', ['2014', '2014']],
    [
      'Polling took place on May 12 and 19; votes were counted four days later.',
      ['May 12', '2019-05-12'],
      ['19', '2019-05-19'],
      ['four days later', '2019-05-23'],
    ],
    ['The bridge fell on August 14, 2018, at 11.36 in the morning.', ['August 14, 2018', '2018-08-14']],
    [
      'Heavy rain fell from July 28-August 3. The levee cracked on July 30 and gave way three weeks later.',
      ['July 28-August 3', '2019-07-28', '2019-08-03'],
      ['July 30', '2019-07-30'],
      ['three weeks later', '2019-W34'],
    ],
    [
      'She was last seen on 5 July leaving a pub in Leith; the following morning her bag was found on the shore.',
      ['5 July', '2019-07-05'],
      ['the following morning', '2019-07-06'],
    ],
    ['The Boxing Day floods ruined the archive.', ['Boxing Day', '2018-12-26']],
    ['This year the regulator has fined six brokers.', ['This year', '2019']],
    [
      "The club's losses for this year are put at £9m, up from £4m last year.",
      ['this year', '2019'],
      ['last year', '2018'],
    ],
    [
      'The inquiry heard that a fortnight ago the alarm had been switched off.',
      ['a fortnight ago', '2019-W31'],
    ],
    ['The airline will stop flying to the island next month.', ['next month', '2019-09']],
    ['A by-election will be held next Thursday.', ['next Thursday', '2019-08-22']],
    ['Until Monday, nobody at the ministry had heard of the firm.', ['Monday', '2019-08-12']],
    ['The lake is at its lowest since the drought of 1975-76.', ['1975-76', '1975', '1976']],
    ['It was the hottest day of the early 2000s.', ['the early 2000s', '200']],
    ['The cartel ran from the mid-1990s until 2003.', ['the mid-1990s', '199'], ['2003', '2003']],
    // incident reports, blogs and forums
    ['[2019-08-13 03:14:07 UTC] Primary database stops accepting writes.', ['2019-08-13', '2019-08-13']],
    ['Aug 13 03:14:07 web01 kernel: Out of memory: Killed process 2019 (java)', ['Aug 13', '2019-08-13']],
    [
      'On 13 August 2019, between 09:40 and 11:05 BST, some customers could not log in.',
      ['13 August 2019', '2019-08-13'],
    ],
    ['Withdrawals were paused on 8/13 and I have been waiting 24/7 ever since.', ['8/13', '2019-08-13']],
    [
      "I bought in back in Dec '17 at 19k, sold in Feb '18, never again.",
      ["Dec '17", '2017-12'],
      ["Feb '18", '2018-02'],
    ],
    ['Posted by ledgerlad on Aug 12, 2019, 03:22 PM', ['Aug 12, 2019', '2019-08-12']],
    ['The backup job had not run since 13-Jun-2019.', ['13-Jun-2019', '2019-06-13']],
    ['Deposits made on 10/09/2018 are still pending.', ['10/09/2018', '2018']],
    ['Deposits made on 09/24/2018 are still pending.', ['09/24/2018', '2018-09-24']],
    [
      'The deploy went out on August 6. A day earlier, an engineer had raised the limit to 2048.',
      ['August 6', '2019-08-06'],
      ['A day earlier', '2019-08-05'],
    ],
    [
      'The token was delisted on August 5, 6 and 7 by three venues in turn.',
      ['August 5', '2019-08-05'],
      ['6', '2019-08-06'],
      ['7', '2019-08-07'],
    ],
    [
      'The outage of the week of July 22 was the third this summer.',
      ['the week of July 22', '2019-W30'],
      ['this summer', '2019-SU'],
    ],
    [
      'Between September 2018 and January 2019 the wallet sent out 7,000 coins.',
      ['September 2018 and January 2019', '2018-09', '2019-01'],
    ],
    [
      'Trading volume for May–June 2018 was made up, the report says.',
      ['May–June 2018', '2018-05', '2018-06'],
    ],
    ['From March to May the firm paid nobody.', ['March to May', '2019-03', '2019-05']],
    [
      'Losses in H1 2019 came to $12m, and Q2 was the worst quarter since Q3 2018.',
      ['H1 2019', '2019-01', '2019-06'],
      ['Q2', '2019-Q2'],
      ['Q3 2018', '2018-Q3'],
    ],
    // Chinese
    ['2019年8月9日凌晨，台风在浙江登陆。', ['2019年8月9日凌晨', '2019-08-09']],
    ['上周五，法院裁定该公司破产，次日员工被遣散。', ['上周五', '2019-08-09'], ['次日', '2019-08-10']],
    ['截至8月13日，已有24人获救，3人失踪。', ['8月13日', '2019-08-13']],
    ['今年3月，该平台被黑客盗走7000枚比特币。', ['今年3月', '2019-03']],
    // traps
    ['The hijackers of 9/11 never came up at the hearing.'],
    ['A fan rated the match 9/10 and the pies 3/4.'],
    ['The Sunday Times reported that the bank may march back into profit.'],
    ['Call the helpline on +44 20 7946 2018 or 1800-2016-2017.'],
    ['The 1990s-era mainframe ran until the end.'],
    ['The suspect left in a 2015 Honda with no plates.'],
    ['Flight 1998 to Lagos was delayed by five hours.'],
    ['The shop at 1984 March Street has been boarded up.'],
    ['Windows 10 version 1903 breaks the driver, as does Office 2016.'],
    ['The flaw, tracked as CVE-2018-8174, was scored 7.5 out of 10.'],
    ['April Jones, 19, and June Okoro, 20, were unhurt.'],
    ['Black Friday sales were poor, shops said.'],
    ['He lost 6-4, 7-5 after two hours and 12 minutes.'],
    ['The 12th battalion marched down 5th Avenue.'],
    ['A two-thirds majority, 401 of 602, voted for the bill under the Companies Act 2013.'],
    ['The company had 1,998 staff and 2003 vans.'],
    ['Case no. 2018-CR-0412 was struck out.'],
    ['It took three days and two nights to reach the village.'],
    ['The screen has 1920 x 1080 pixels.'],
  ]),
  ...on(TUESDAY, [
    ['Polls open at 7 a.m. today and close at 8 p.m. local time.', ['today', '2024-11-05']],
    [
      'The recount ended on Sunday night; the losing side appealed on Monday morning.',
      ['Sunday night', '2024-11-03'],
      ['Monday morning', '2024-11-04'],
    ],
    ['Christmas Day 2023 was the last time that the brothers spoke.', ['Christmas Day 2023', '2023-12-25']],
    [
      'The senator was indicted in September and pleaded not guilty a month later.',
      ['September', '2024-09'],
      ['a month later', '2024-10'],
    ],
    ['The day before yesterday the dam still held.', ['The day before yesterday', '2024-11-03']],
    [
      'The minister resigned in 2022; the year before, an aide had been caught with cash.',
      ['2022', '2022'],
      ['the year before', '2021'],
    ],
    [
      'On 29 October heavy rain hit the valley. That evening the river rose by two metres.',
      ['29 October', '2024-10-29'],
      ['That evening', '2024-10-29'],
    ],
    [
      'The trial is set to begin in January and to last until the summer of 2025.',
      ['January', '2025-01'],
      ['summer of 2025', '2025-SU'],
    ],
  ]),
  ...on(undefined, [
    [
      'On Monday the exchange froze all accounts; in 2016 it had done the same, and in May it was fined.',
      ['2016', '2016'],
      ['May', '2016-05'],
    ],
    [
      'The hack took place on 27 February 2016. Three days later the site was gone.',
      ['27 February 2016', '2016-02-27'],
      ['Three days later', '2016-03-01'],
    ],
    [
      'The fair is open 3–5 July and closes on July 6.',
      ['3–5 July', 'XXXX-07-03', 'XXXX-07-05'],
      ['July 6', 'XXXX-07-06'],
    ],
    ['Last year the firm was worth nothing, and yesterday it was sold.'],
    ['He was born in the winter of 1947 and died on a Friday.', ['winter of 1947', '1947-WI']],
  ]),
];
