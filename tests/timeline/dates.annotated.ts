/** The wording as it stands in the sentence, its value, and the end of a range. */
export type Mark = readonly [text: string, value: string, endValue?: string];

/** A sentence of our own with every date in it, in text order; no marks means that nothing in it is a date. */
export interface Annotated {
  readonly text: string;
  readonly published?: string;
  readonly marks: readonly Mark[];
}

const WEDNESDAY = '2018-10-24';

/** Rows of sentence and marks, all published on one day or with no day known. */
export function on(
  published: string | undefined,
  rows: readonly (readonly [string, ...Mark[]])[],
): Annotated[] {
  return rows.map(([text, ...marks]) => ({ text, marks, ...(published && { published }) }));
}

/** Written before the rules were tuned. */
export const firstBatch: readonly Annotated[] = [
  ...on(WEDNESDAY, [
    // full dates
    [
      'The harbour bridge was closed on September 5, 2018 after a barge struck it.',
      ['September 5, 2018', '2018-09-05'],
    ],
    ['The harbour bridge reopened on 12 October 2018.', ['12 October 2018', '2018-10-12']],
    ['On the 3rd of April 2017, the council voted to sell the mill.', ['3rd of April 2017', '2017-04-03']],
    ['Inspectors came on Sept. 5 and found mould.', ['Sept. 5', '2018-09-05']],
    ['A fire broke out at the depot on 5 Sep.', ['5 Sep', '2018-09-05']],
    ['The log shows the crash at 2018-09-10T22:04Z.', ['2018-09-10T22:04Z', '2018-09-10']],
    ['The clerk signed the deed on 2016-02-29.', ['2016-02-29', '2016-02-29']],
    ['He resigned on Monday, September 10, after a long meeting.', ['Monday, September 10', '2018-09-10']],
    ['The bank collapsed on 15/09/2008.', ['15/09/2008', '2008-09-15']],
    ['Der Vertrag, dated 23.10.2017, was never found.', ['23.10.2017', '2017-10-23']],
    ['The receipt is stamped 04/07/2018.', ['04/07/2018', '2018']],
    ['The trial opened in Lyon on 1st June 2018 and lasted a week.', ['1st June 2018', '2018-06-01']],
    ['The ferry sank on the night of August 14.', ['August 14', '2018-08-14']],
    ['Around 22:00 on September 10, a crowd gathered at the gate.', ['September 10', '2018-09-10']],
    ['The permit, signed Dec 3, was withdrawn.', ['Dec 3', '2017-12-03']],
    // months
    ['In March, an investor chained himself to the door.', ['March', '2018-03']],
    ['In December, the company moved to a smaller office.', ['December', '2017-12']],
    ['The company lost its treasurer in May.', ['May', '2018-05']],
    ['The plant will open in March.', ['March', '2019-03']],
    ['Workers went on strike in September 2017.', ['September 2017', '2017-09']],
    ['She was summoned in Sept 2018 by the regulator.', ['Sept 2018', '2018-09']],
    ['He said in July that the plant would close in November.', ['July', '2018-07'], ['November', '2018-11']],
    ['Prices doubled between May and July 2018.', ['May and July 2018', '2018-05', '2018-07']],
    ['Exports fell last March.', ['last March', '2018-03']],
    ['The board meets next March.', ['next March', '2019-03']],
    ['The pier was rebuilt in early June.', ['early June', '2018-06']],
    ['Talks broke down in mid-August.', ['mid-August', '2018-08']],
    ['By the end of April 2018 the vault was empty.', ['the end of April 2018', '2018-04']],
    // relative
    [
      'A group of strangers forced the door yesterday (October 23).',
      ['yesterday', '2018-10-23'],
      ['October 23', '2018-10-23'],
    ],
    ['She posted twice last night to deny it.', ['last night', '2018-10-23']],
    ['The office was shut on Monday.', ['Monday', '2018-10-22']],
    ['The office was shut on Friday.', ['Friday', '2018-10-19']],
    ['The office will reopen on Friday.', ['Friday', '2018-10-26']],
    ['Police searched the flat last month.', ['last month', '2018-09']],
    ['The firm was fined last year.', ['last year', '2017']],
    ['Sales fell last week.', ['last week', '2018-W42']],
    ['The mayor is to speak tomorrow.', ['tomorrow', '2018-10-25']],
    ['Two days ago a lorry hit the gate.', ['Two days ago', '2018-10-22']],
    ['Six months ago the roof fell in.', ['Six months ago', '2018-04']],
    ['Ten years ago the bank failed.', ['Ten years ago', '2008']],
    ['The rules were changed earlier this year.', ['earlier this year', '2018']],
    ['The lift was repaired this morning.', ['this morning', '2018-10-24']],
    [
      'The lift broke on September 10. Two days earlier a guard had complained.',
      ['September 10', '2018-09-10'],
      ['Two days earlier', '2018-09-08'],
    ],
    [
      'The lift broke on September 10. The next day it was repaired.',
      ['September 10', '2018-09-10'],
      ['The next day', '2018-09-11'],
    ],
    [
      'The strike began on 3 May 2016. A month later the plant closed.',
      ['3 May 2016', '2016-05-03'],
      ['A month later', '2016-06'],
    ],
    [
      'Looters broke into the shop on October 20. A day prior to the break-in, the owner had left town.',
      ['October 20', '2018-10-20'],
      ['A day prior', '2018-10-19'],
    ],
    [
      'The vote was held on 4 June; that same day the premier resigned.',
      ['4 June', '2018-06-04'],
      ['that same day', '2018-06-04'],
    ],
    // years, eras, parts
    ['The society was founded in 1887.', ['1887', '1887']],
    ['In early 2018 the shares soared.', ['early 2018', '2018']],
    ['In the late 1980s the mine was flooded.', ['the late 1980s', '198']],
    ['Smuggling flourished in the 1920s.', ['the 1920s', '192']],
    ["The club was famous in the '90s.", ["the '90s", '199']],
    ['The chapel dates from the 17th century.', ['the 17th century', '16']],
    ['The railway came in the nineteenth century.', ['nineteenth century', '18']],
    ['Profits fell in Q3 2018.', ['Q3 2018', '2018-Q3']],
    ['Profits rose in the second quarter of 2017.', ['second quarter of 2017', '2017-Q2']],
    ['Losses grew in the third quarter.', ['third quarter', '2018-Q3']],
    ['The drought of the summer of 2018 emptied the reservoir.', ['summer of 2018', '2018-SU']],
    ['The museum closed last winter.', ['last winter', '2017-WI']],
    ['He ruled from 1979 to 1990.', ['1979 to 1990', '1979', '1990']],
    ['The war (1914–1918) ruined the town.', ['1914–1918', '1914', '1918']],
    ['The 2016 election was contested.', ['2016', '2016']],
    // ranges
    ['The fair ran Sept 5–7.', ['Sept 5–7', '2018-09-05', '2018-09-07']],
    ['The fair ran from 5 to 7 September 2018.', ['5 to 7 September 2018', '2018-09-05', '2018-09-07']],
    [
      'The siege lasted from August 30 to September 2.',
      ['August 30 to September 2', '2018-08-30', '2018-09-02'],
    ],
    [
      'Raids took place on March 3 and April 5, 2017.',
      ['March 3', '2017-03-03'],
      ['April 5, 2017', '2017-04-05'],
    ],
    // Chinese
    ['9月10日，维权者围住了办公室。', ['9月10日', '2018-09-10']],
    ['2018年3月，一名投资者威胁自杀。', ['2018年3月', '2018-03']],
    ['公司于2017年9月4日停止交易。', ['2017年9月4日', '2017-09-04']],
    ['警方昨日发布通报。', ['昨日', '2018-10-23']],
    // traps
    ['The company may close its doors.'],
    ['Thousands joined the march through the old town.'],
    ['The March for clean rivers drew thousands.'],
    ['Theresa May refused to comment.'],
    ['Version 10.13.6 fixes the bug.'],
    ['The fraud cost the village $2018.'],
    ['Call the desk at 555-2018 for details.'],
    ['He lost 1.6 million in a week.'],
    ['The home side won 3-2 on penalties.'],
    ['She finished second in the heats.'],
    ['Some 2000 people filled the square.'],
    ['He was reading “1984” on the train.'],
    ['The guests were moved to room 2018.'],
    ['Temperatures stayed in the 90s all afternoon.'],
    ['The sun rose over a ruined harbour.'],
    ['He works every Monday at the market.'],
    ['The Sunday Times broke the story.'],
    ['Turnout rose by 12 percent, to 55 percent.'],
    ['The committee met 24/7 for a fortnight.'],
    ['He has 5 marches and 12 songs to his name.'],
    ['The server listens on 10.0.9.11 and port 2018.'],
  ]),
  ...on(undefined, [
    ['Around 22:00 on September 10, a crowd gathered at the gate.', ['September 10', 'XXXX-09-10']],
    ['In March, an investor chained himself to the door.', ['March', 'XXXX-03']],
    [
      'The door was forced yesterday (October 23).',
      ['yesterday', 'XXXX-10-23'],
      ['October 23', 'XXXX-10-23'],
    ],
    ['The office was shut on Monday.'],
    ['Police searched the flat last month.'],
  ]),
  ...on('2018-01-05', [
    ['In December, the mill burned down.', ['December', '2017-12']],
    ['On December 30 the mill burned down.', ['December 30', '2017-12-30']],
    ['The mill burned down yesterday.', ['yesterday', '2018-01-04']],
    ['The ruin will be cleared in February.', ['February', '2018-02']],
  ]),
];

const THURSDAY = '2019-03-14';

/** Written after the rules, without a look at them; see the figures in the test. */
export const secondBatch: readonly Annotated[] = [
  ...on(THURSDAY, [
    [
      'Prosecutors in Turin said on Tuesday that the two brothers had been held since Feb. 27.',
      ['Tuesday', '2019-03-12'],
      ['Feb. 27', '2019-02-27'],
    ],
    [
      'The exchange halted withdrawals on the evening of January 28, hours after the founder was reported dead.',
      ['January 28', '2019-01-28'],
    ],
    ['A court in Oslo is due to hear the appeal on April 2.', ['April 2', '2019-04-02']],
    ['The dam gave way shortly after noon on Friday, 25 January.', ['Friday, 25 January', '2019-01-25']],
    ['Shares in the lender have lost half their value since November.', ['November', '2018-11']],
    [
      'Three months ago the company assured customers that their deposits were safe.',
      ['Three months ago', '2018-12'],
    ],
    ['The ministry will publish its findings by the end of the month.', ['the end of the month', '2019-03']],
    [
      'She took office in January 2017 and was re-elected last autumn.',
      ['January 2017', '2017-01'],
      ['last autumn', '2018-FA'],
    ],
    ['In the first quarter of 2019 the fund paid out nothing.', ['first quarter of 2019', '2019-Q1']],
    [
      'Nobody had seen the accountant since the Christmas party on December 14.',
      ['December 14', '2018-12-14'],
    ],
    [
      'The audit covers the period from 1 July 2016 to 30 June 2018.',
      ['1 July 2016 to 30 June 2018', '2016-07-01', '2018-06-30'],
    ],
    ['Between 2014 and 2017 at least nine cooperatives went bankrupt.', ['2014 and 2017', '2014', '2017']],
    ['He first denied the allegation in a 2015 interview.', ['2015', '2015']],
    [
      'The café, which opened in 1998, was destroyed early on Sunday.',
      ['1998', '1998'],
      ['Sunday', '2019-03-10'],
    ],
    ['On the morning of March 11 an unknown number of accounts were emptied.', ['March 11', '2019-03-11']],
    ['Police raided the offices on 6 and 7 March.', ['6', '2019-03-06'], ['7 March', '2019-03-07']],
    [
      'A week earlier, on 27 February, the regulator had warned investors.',
      ['A week earlier', '2019-02-27'],
      ['27 February', '2019-02-27'],
    ],
    [
      'Trading resumed on March 1. Three days later it was stopped again.',
      ['March 1', '2019-03-01'],
      ['Three days later', '2019-03-04'],
    ],
    [
      'Trading resumed on March 1. The following week the index fell by a tenth.',
      ['March 1', '2019-03-01'],
      ['The following week', '2019-W10'],
    ],
    ['The union called a strike for next Monday.', ['next Monday', '2019-03-18']],
    ['The strike, which began last Thursday, has spread to the ports.', ['last Thursday', '2019-03-07']],
    ['As of Wednesday evening, 31 people were still missing.', ['Wednesday evening', '2019-03-13']],
    ['The former mayor, 62, was arrested at the airport late Saturday.', ['Saturday', '2019-03-09']],
    ['The law, passed in the 1970s, has been amended twice.', ['the 1970s', '197']],
    ['Pirates were common here in the early eighteenth century.', ['early eighteenth century', '17']],
    [
      'The contract was signed in Geneva on the 9th of November, 2018.',
      ['9th of November, 2018', '2018-11-09'],
    ],
    [
      'Emails dated 2018-11-30 and 2018-12-04 show that the board knew.',
      ['2018-11-30', '2018-11-30'],
      ['2018-12-04', '2018-12-04'],
    ],
    ['Five years ago nobody in the valley had heard of the firm.', ['Five years ago', '2014']],
    ['The mine has been idle for two years.'],
    ['Earlier this week the central bank raised its rate.', ['Earlier this week', '2019-W11']],
    ['This month alone, 40 complaints were filed.', ['This month', '2019-03']],
    ['The building was sold in mid-2016 to a shell company.', ['mid-2016', '2016']],
    ['Late last year the couple moved to Lisbon.', ['Late last year', '2018']],
    ['The plant, built between 1962 and 1965, never met its targets.', ['1962 and 1965', '1962', '1965']],
    ['Residents were told to leave at 6.30 p.m. on February 8.', ['February 8', '2019-02-08']],
    [
      'The hearing has been moved from March 20 to April 3.',
      ['March 20', '2019-03-20'],
      ['April 3', '2019-04-03'],
    ],
    ['His phone was found on the beach the day after he vanished.'],
    [
      'The vessel left Odessa on February 3 and sank the next night.',
      ['February 3', '2019-02-03'],
      ['the next night', '2019-02-04'],
    ],
    ['Officials expect the bridge to open in the summer of 2021.', ['summer of 2021', '2021-SU']],
    ['The group said its losses for 2018 had tripled.', ['2018', '2018']],
    ['A statement posted on Feb 12, 2019 at 14:05 UTC blamed a faulty disk.', ['Feb 12, 2019', '2019-02-12']],
    ["On New Year's Eve a warehouse in the port went up in flames.", ["New Year's Eve", '2018-12-31']],
    [
      'Investigators believe the theft took place sometime in 2017 or 2018.',
      ['2017', '2017'],
      ['2018', '2018'],
    ],
    [
      'The coins were moved on 10 and 24 January 2018.',
      ['10', '2018-01-10'],
      ['24 January 2018', '2018-01-24'],
    ],
    ["Last Friday's ruling came as a surprise.", ['Last Friday', '2019-03-08']],
    ['The outage of March 3 lasted eleven hours.', ['March 3', '2019-03-03']],
    ['The firm denied in October that it was short of cash.', ['October', '2018-10']],
    ['By June 2018, more than 4,000 customers had complained.', ['June 2018', '2018-06']],
    ['The minister resigned yesterday after only 40 days in office.', ['yesterday', '2019-03-13']],
    ['Today the square is empty.', ['Today', '2019-03-14']],
    ["Tomorrow's vote is expected to be close.", ['Tomorrow', '2019-03-15']],
    ['The founder, born on 17 August 1981 in Halifax, had no will.', ['17 August 1981', '1981-08-17']],
    // traps
    ['The judge may rule against both sides.'],
    ['About 1,900 households lost power.'],
    ['Order no. 1812 was never shipped.'],
    ['The fund manages 2.4 billion euros for 310 clients.'],
    ['She won the race by 1.2 seconds.'],
    ['Protesters plan to march on the capital.'],
    ['The 11-year-old was unhurt.'],
    ['The storm packed winds of 90 to 110 miles per hour.'],
    ['It was the second such theft at the harbour.'],
    ['The pair sat in seats 14A and 14B.'],
    ['He used a 2-1 lead to rest his best players.'],
    ['The patch is included in release 2018.4.1.'],
    ['Half of the 2000 workers at the yard were sent home.'],
    ['Her novel sold 1999 copies in its first run.'],
    ['The Friday Club meets in a cellar.'],
    ['Mr August, a retired teacher, found the body.'],
    ['The witness spoke for a quarter of an hour.'],
    ['The spring in the lock had been filed down.'],
    ['Prices rose sharply in the fall of the old regime.'],
    ['Call the hotline on 0800 2018 19.'],
    ['The suspect drove a blue Peugeot 2008 with false plates.'],
  ]),
  ...on('2017-11-02', [
    ['Mr Okafor vanished on October 30, a day before he was to testify.', ['October 30', '2017-10-30']],
    ['The cargo reached Rotterdam in November last year.', ['November last year', '2016-11']],
    ['The verdict is expected in January.', ['January', '2018-01']],
    [
      'In June 2015 the bank was fined; in August it lost its licence.',
      ['June 2015', '2015-06'],
      ['August', '2015-08'],
    ],
    ['The talks broke down on Sunday night.', ['Sunday night', '2017-10-29']],
    ['昨晚，公司官网无法访问。', ['昨晚', '2017-11-01']],
    ['10月15日至17日，平台暂停提现。', ['10月15日至17日', '2017-10-15', '2017-10-17']],
    ['去年12月，该公司在香港注册。', ['去年12月', '2016-12']],
    ['上世纪80年代，这里是一座矿山。', ['80年代', '198']],
    ['该项目持续了3个月，共有18人参与。'],
  ]),
  ...on(undefined, [
    [
      'The gate was locked on 3 July, and on 5 July the guards left.',
      ['3 July', 'XXXX-07-03'],
      ['5 July', 'XXXX-07-05'],
    ],
    [
      'On 3 July 2014 the gate was locked. On 5 July the guards left.',
      ['3 July 2014', '2014-07-03'],
      ['5 July', '2014-07-05'],
    ],
    ['Two weeks later the guards returned.'],
    ['He died in the spring of 1871.', ['spring of 1871', '1871-SP']],
  ]),
];

/** Written last, in the manner of agency news and of minutes; what it still gets wrong stands below. */
export const thirdBatch: readonly Annotated[] = [
  ...on('2020-08-20', [
    [
      'BELGRADE, Aug 19 - Two men were charged on Wednesday over the fire that gutted the archive in May.',
      ['Aug 19', '2020-08-19'],
      ['Wednesday', '2020-08-19'],
      ['May', '2020-05'],
    ],
    [
      'The tanker ran aground on July 25 and began to leak fuel on August 6.',
      ['July 25', '2020-07-25'],
      ['August 6', '2020-08-06'],
    ],
    ['In a letter dated 3 July, the auditors resigned with immediate effect.', ['3 July', '2020-07-03']],
    [
      'Net profit fell 12 percent in the second quarter from a year earlier.',
      ['second quarter', '2020-Q2'],
      ['a year earlier', '2019-Q2'],
    ],
    ['He had been in custody since mid-April.', ['mid-April', '2020-04']],
    ['The pair met in 2009 and married two years later.', ['2009', '2009'], ['two years later', '2011']],
    [
      'The election, originally set for June 7, will now be held on September 27.',
      ['June 7', '2020-06-07'],
      ['September 27', '2020-09-27'],
    ],
    ['Some 300 workers were laid off in the past week.'],
    [
      'The pipeline was shut from Aug. 3 until Aug. 11.',
      ['Aug. 3 until Aug. 11', '2020-08-03', '2020-08-11'],
    ],
    ['Since the late 1990s the lake has shrunk by a third.', ['the late 1990s', '199']],
    [
      'Prosecutors opened the case in December 2018, and it was closed the following spring.',
      ['December 2018', '2018-12'],
      ['the following spring', '2019-SP'],
    ],
    [
      'The company said on Thursday it would file for insolvency next week.',
      ['Thursday', '2020-08-20'],
      ['next week', '2020-W35'],
    ],
    ['The blast on August 4 killed at least 178 people.', ['August 4', '2020-08-04']],
    ['More than a decade ago, the same firm was fined for false invoices.'],
    ['The last payment arrived on the 14th.', ['14th', '2020-08-14']],
    [
      'He joined the board in the autumn of 2016 and left in early 2019.',
      ['autumn of 2016', '2016-FA'],
      ['early 2019', '2019'],
    ],
    ['Mails from as early as October 2017 mention the leak.', ['October 2017', '2017-10']],
    ['The meeting of 12 March was the last one in the old hall.', ['12 March', '2020-03-12']],
    ['The curfew runs from 9 p.m. to 5 a.m.'],
    ['A judge in Graz postponed the trial to October.', ['October', '2020-10']],
    ['The fund, worth $1.5 billion at its peak in 2015, is all but empty.', ['2015', '2015']],
    ['The old town burned in 1842, and again in 1943.', ['1842', '1842'], ['1943', '1943']],
    ['Nearly 40 years ago a similar accident happened at the same crossing.'],
    ['The 2017-18 season ended without a title.', ['2017-18', '2017', '2018']],
    ['Hackers demanded 2018 coins in ransom.'],
    ['The model 2020 sedan was recalled.'],
    ['She scored 21 points in the fourth quarter.'],
    ['Visitors may enter by the north gate.'],
    ['Section 1983 of the code applies.'],
    ['The flight left from gate 12 at platform 9.'],
    ['The Seven Years War weakened the crown.'],
    ['Workers marched past the ministry for the second day.'],
    ['Apt. 1907 had been empty for months.'],
    ['The train takes 5 hours and 10 minutes.'],
    ['Around 1,200 of the 1,950 beds are occupied.'],
    ['June Parker, the treasurer, signed the order.'],
  ]),
  ...on('2022-01-03', [
    ["The ferry capsized on New Year's Day.", ["New Year's Day", '2022-01-01']],
    [
      'Inflation hit 7 percent in November, the highest since 1982.',
      ['November', '2021-11'],
      ['1982', '1982'],
    ],
    [
      'On December 29 the board met; the next day the chairman quit.',
      ['December 29', '2021-12-29'],
      ['the next day', '2021-12-30'],
    ],
    [
      'The suspect was last seen on Saturday, January 1, near the quay.',
      ['Saturday, January 1', '2022-01-01'],
    ],
    ["Last month's audit found a gap of 3 million.", ['Last month', '2021-12']],
    ['A new law takes effect on February 1.', ['February 1', '2022-02-01']],
    ['1月1日凌晨，仓库起火。', ['1月1日凌晨', '2022-01-01']],
    ['据报道，去年第三季度该公司亏损。', ['去年第三季度', '2021-Q3']],
  ]),
];

/** What the rules still read wrongly, kept so that a change for the better shows. */
export const knownErrors: readonly Annotated[] = on('2020-08-20', [
  ['He bought 15 May apples at the fair.'],
  ['Hundreds of March hares and one May queen were on show.'],
]);
