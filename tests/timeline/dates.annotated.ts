/** The wording as it stands in the sentence, its value, and the end of a range. */
export type Mark = readonly [text: string, value: string, endValue?: string];

/** A sentence of our own with every date in it, in text order; no marks means that nothing in it is a date. */
export interface Annotated {
  readonly text: string;
  readonly published?: string;
  readonly marks: readonly Mark[];
}

const WEDNESDAY = '2018-10-24';

function on(published: string | undefined, rows: readonly (readonly [string, ...Mark[]])[]): Annotated[] {
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
