import { type Annotated, on } from './dates.annotated.js';

/** Which side of publication a day lies on: by its verb, its noun, the day it was said on, and the story around it. */
export const newsSides: readonly Annotated[] = [
  ...on('2000-01-10', [
    ['A judge ordered a March 6 hearing on the leak.', ['March 6', '2000-03-06']],
    ['The relatives want the court to rule before Friday.', ['Friday', '2000-01-14']],
    [
      'Two suspects go on trial Wednesday for the Aug. 7 bombings.',
      ['Wednesday', '2000-01-12'],
      ['Aug. 7', '1999-08-07'],
    ],
    [
      'The derby, postponed from Sunday, will be played Thursday.',
      ['Sunday', '2000-01-09'],
      ['Thursday', '2000-01-13'],
    ],
    [
      'Snow fell Sunday and more was forecast for Tuesday and Wednesday.',
      ['Sunday', '2000-01-09'],
      ['Tuesday', '2000-01-11'],
      ['Wednesday', '2000-01-12'],
    ],
    [
      'Officials announced Friday that the bridge, closed since Dec. 20, would reopen Sunday.',
      ['Friday', '2000-01-07'],
      ['Dec. 20', '1999-12-20'],
      ['Sunday', '2000-01-09'],
    ],
    ['The cooperative will redeem 40,000 preferred shares on Jan. 31.', ['Jan. 31', '2000-01-31']],
    [
      'The bonus would be paid at a still undecided time to holders of record Feb. 21.',
      ['Feb. 21', '2000-02-21'],
    ],
    ['The chain has set Jan. 20 as the deadline for bids.', ['Jan. 20', '2000-01-20']],
    ['The offer had been due to expire Friday evening.', ['Friday evening', '2000-01-07']],
    [
      'At the close of business Thursday, 4,000 shares were in its hands, the firm said.',
      ['Thursday', '2000-01-06'],
    ],
    ['By Sunday, rescuers had found 12 bodies.', ['Sunday', '2000-01-09']],
    [
      'The captain, who gave up his post in September for the harbor board, was questioned.',
      ['September', '1999-09'],
    ],
    ["Many of today's pumps are older, and the pumps of tomorrow will be smaller."],
    [
      'The dam broke in nineteen seventy-nine and again in March nineteen ninety-seven.',
      ['nineteen seventy-nine', '1979'],
      ['March nineteen ninety-seven', '1997-03'],
    ],
    ['The fair is this coming Sunday, January sixteenth.', ['Sunday, January sixteenth', '2000-01-16']],
    ['Two more boats leave on Monday and Tuesday nights.'],
  ]),
  ...on('1999-03-15', [
    ['The rebels have until midnight Thursday to sign.', ['Thursday', '1999-03-18']],
    [
      'Peace talks that broke off Feb. 23 resume Thursday in Paris.',
      ['Feb. 23', '1999-02-23'],
      ['Thursday', '1999-03-18'],
    ],
    ['In a speech prepared for delivery Tuesday, she asks for patience.', ['Tuesday', '1999-03-16']],
    [
      'The shuttle lifted off Sunday and lands Wednesday.',
      ['Sunday', '1999-03-14'],
      ['Wednesday', '1999-03-17'],
    ],
    ['The pier caught fire a week ago today.', ['a week ago today', '1999-03-08']],
    ['A year ago today, the dam broke.', ['A year ago today', '1998-03-15']],
    ['Three years ago Tuesday, a gunman held up the bank.', ['Three years ago Tuesday', '1996-03-16']],
    ['Forty years ago this week the uprising failed.', ['Forty years ago this week', '1959-W12']],
    ['A report being released Tuesday blames the pilots.', ['Tuesday', '1999-03-16']],
    ['A new law taking effect Thursday bans the trade.', ['Thursday', '1999-03-18']],
    ["Polls showed a tie ahead of Tuesday's vote.", ['Tuesday', '1999-03-16']],
  ]),
  ...on('1999-06-10', [
    [
      'The mill was bombed on Aug. 7, 1998. Prosecutors said Wednesday that a trial would open Sept. 5.',
      ['Aug. 7, 1998', '1998-08-07'],
      ['Wednesday', '1999-06-09'],
      ['Sept. 5', '1999-09-05'],
    ],
    [
      'He took office Jan. 20, 1997. On Tuesday he dismissed his council.',
      ['Jan. 20, 1997', '1997-01-20'],
      ['Tuesday', '1999-06-08'],
    ],
    [
      'The crash on July 17, 1996, killed 23. The board, which met Tuesday, will issue its report Aug. 22.',
      ['July 17, 1996', '1996-07-17'],
      ['Tuesday', '1999-06-08'],
      ['Aug. 22', '1999-08-22'],
    ],
    [
      'The ferry left port May 27. It was due in Miami on Tuesday.',
      ['May 27', '1999-05-27'],
      ['Tuesday', '1999-06-08'],
    ],
    [
      'The trial had been set for April but was moved to Oct. 4.',
      ['April', '1999-04'],
      ['Oct. 4', '1999-10-04'],
    ],
    ['The mayor will resign July 1, more than two years before her term ends.', ['July 1', '1999-07-01']],
    ['Visitation is 4 p.m. to 8 p.m. Friday.', ['Friday', '1999-06-11']],
    [
      'Since the July 1998 truce, on June 2, three guards were shot.',
      ['July 1998', '1998-07'],
      ['June 2', '1999-06-02'],
    ],
    [
      'Prices fell Friday. They had risen 4 percent the previous Friday.',
      ['Friday', '1999-06-04'],
      ['the previous Friday', '1999-05-28'],
    ],
  ]),
  ...on('1998-08-10', [
    ['The bodies of ten sailors were to be flown home Wednesday.', ['Wednesday', '1998-08-12']],
    [
      'In an interview to be broadcast Wednesday, the clerk said he was innocent.',
      ['Wednesday', '1998-08-12'],
    ],
    [
      'From Friday through Sunday, 40 flights were canceled.',
      ['Friday', '1998-08-07'],
      ['Sunday', '1998-08-09'],
    ],
    ['The gate is open Friday through Sunday.'],
    ['Two years ago this month, the silo blew up.', ['Two years ago this month', '1996-08']],
  ]),
  ...on('2000-01-06', [
    [
      'The strike, planned through the weekend, drew 300 drivers.',
      ['the weekend', '2000-01-08', '2000-01-09'],
    ],
    ['The ketch left Cardenas on Nov. 21, a Sunday.', ['Nov. 21', '1999-11-21']],
    ['She came to the island in 1994, three years before her brother.', ['1994', '1994']],
    ['He said he had until 5 p.m. Friday to respond.', ['Friday', '2000-01-07']],
  ]),
  ...on('1998-08-10', [
    ["Friday's bombing will be investigated by the county.", ['Friday', '1998-08-07']],
    ["Officials expect the toll from Friday's twin explosions to rise.", ['Friday', '1998-08-07']],
    ['The county is to send more men to look into the Friday raid.', ['Friday', '1998-08-07']],
    ["Sunday's result means they will face Orrin.", ['Sunday', '1998-08-09']],
    ["The team trained Sunday for Wednesday's final.", ['Sunday', '1998-08-09'], ['Wednesday', '1998-08-12']],
    ["Thousands gathered for Saturday's funeral.", ['Saturday', '1998-08-08']],
    ['If convicted Thursday, he faces ten years.', ['Thursday', '1998-08-13']],
    ['He is to be tried for the murder of a guard on Saturday.', ['Saturday', '1998-08-08']],
    ['The warden is to speak to the families of those killed Friday.', ['Friday', '1998-08-07']],
  ]),
];

/** A weekend is its two days. */
export const weekends: readonly Annotated[] = [
  ...on('1998-06-09', [
    ['Three people were arrested over the weekend.', ['the weekend', '1998-06-06', '1998-06-07']],
    ['The band plays two concerts this weekend.', ['this weekend', '1998-06-13', '1998-06-14']],
    ['The band played two concerts this weekend.', ['this weekend', '1998-06-06', '1998-06-07']],
    ['Last weekend, thousands of people marched.', ['Last weekend', '1998-06-06', '1998-06-07']],
    ['On the weekend of May 4-5, 1996, looters broke in.', ['May 4-5, 1996', '1996-05-04', '1996-05-05']],
    [
      'On the weekend of May 4, 1996, looters broke in.',
      ['the weekend of May 4, 1996', '1996-05-04', '1996-05-05'],
    ],
    ['On the weekend of the wedding, looters broke in.'],
  ]),
  ...on('2021-09-15', [
    ['By Sunday, only a few clerks remained.', ['Sunday', '2021-09-12']],
    ['The harbour had hoped to reopen Monday.', ['Monday', '2021-09-13']],
    ['A night ban was imposed through Sunday.', ['Sunday', '2021-09-19']],
    ['If no pilot is found by Sunday, the ferry stays in port.', ['Sunday', '2021-09-19']],
    [
      'The flood, which crested Sunday, is forecast to ebb Thursday.',
      ['Sunday', '2021-09-12'],
      ['Thursday', '2021-09-16'],
    ],
    [
      'The owners agreed Tuesday to sit down again Friday.',
      ['Tuesday', '2021-09-14'],
      ['Friday', '2021-09-17'],
    ],
    ['She urged families to keep their dogs in Thursday.', ['Thursday', '2021-09-16']],
    ['In April, two towns join the water board.', ['April', '2022-04']],
    [
      'The judge ruled May 5 that the barge must be moved by May 14.',
      ['May 5', '2021-05-05'],
      ['May 14', '2021-05-14'],
    ],
    ['Two Fridays ago, the lamp went out.', ['Two Fridays ago', '2021-09-03']],
    ['A year ago to the day, the lamp went out.', ['A year ago to the day', '2020-09-15']],
  ]),
];
