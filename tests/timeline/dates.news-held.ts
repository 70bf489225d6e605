import { type Annotated, on } from './dates.annotated.js';

/** The twin of `dates.news-tuned.ts`: the same kinds in other sentences, only measured, never tuned on. */
export const newsHeld: readonly Annotated[] = [
  // Friday
  ...on('1998-02-13', [
    [
      'MINSK, Belarus (AP) _ A gas main blew up Thursday beneath a market, wounding dozens.',
      ['Thursday', '1998-02-12'],
    ],
    ['The council meets Friday to choose a successor.', ['Friday', '1998-02-13']],
    ['Skiers will race Sunday if the fog lifts.', ['Sunday', '1998-02-15']],
    ['Skiers who raced Sunday complained about the fog.', ['Sunday', '1998-02-08']],
    ['The secretary plans to travel Saturday to the Gulf.', ['Saturday', '1998-02-14']],
    [
      'The walkout, now in its third day, began Wednesday and may last until Monday.',
      ['Wednesday', '1998-02-11'],
      ['Monday', '1998-02-16'],
    ],
    [
      'His trial is due to start March 2. He was arrested Nov. 18 at a motel.',
      ['March 2', '1998-03-02'],
      ['Nov. 18', '1997-11-18'],
    ],
    ['The mill burned down in October.', ['October', '1997-10']],
    ['A new terminal is to be finished in August.', ['August', '1998-08']],
    [
      'Exports fell 6 percent in December, after gaining 2 percent a year earlier.',
      ['December', '1997-12'],
      ['a year earlier', '1996'],
    ],
    ['Sales reached $4 billion in the second half of 1997.', ['second half of 1997', '1997-07', '1997-12']],
    ['She was named to the post two months ago.', ['two months ago', '1997-12']],
    ['The jury will begin its work later this week.', ['later this week', '1998-W07']],
    ['About 1990 people, 1,950 of them women, signed up.'],
  ]),
  // Monday
  ...on('1998-08-10', [
    [
      'KAMPALA, Uganda (AP) _ Three days after the bombing, rescuers gave up hope early Monday.',
      ['Three days after', '1998-08-10'],
      ['early Monday', '1998-08-10'],
    ],
    ["Sunday's match was called off in the 70th minute.", ['Sunday', '1998-08-09']],
    [
      'The wreck will be raised Wednesday, said the harbor master, and towed away on Aug. 18.',
      ['Wednesday', '1998-08-12'],
      ['Aug. 18', '1998-08-18'],
    ],
    ['On Friday the queen is expected to visit the wounded.', ['Friday', '1998-08-14']],
    ['The drought of last winter ruined the crop.', ['last winter', '1997-WI']],
    ['Later Monday, the president flew home.', ['Monday', '1998-08-10']],
    [
      'The first letter was posted on July 7. The next day a second one arrived.',
      ['July 7', '1998-07-07'],
      ['The next day', '1998-07-08'],
    ],
    [
      'The guards were paid on Aug. 1. Later that day the safe was found empty.',
      ['Aug. 1', '1998-08-01'],
      ['that day', '1998-08-01'],
    ],
  ]),
  // Thursday
  ...on('1998-11-12', [
    ['Airlines are adding flights for Thanksgiving.', ['Thanksgiving', '1998-11-26']],
    ['The shop hired no one for Halloween.', ['Halloween', '1998-10-31']],
    ['Voters went to the polls two months after Memorial Day.', ['Memorial Day', '1998-05-25']],
    ['The museum was robbed on Columbus Day.', ['Columbus Day', '1998-10-12']],
    ['Rioting broke out on Easter Sunday and lasted a week.', ['Easter Sunday', '1998-04-12']],
    [
      'The governor, elected on Nov. 3, takes office Jan. 5.',
      ['Nov. 3', '1998-11-03'],
      ['Jan. 5', '1999-01-05'],
    ],
    [
      'Monitors left the town on Tuesday but expect to return over the weekend.',
      ['Tuesday', '1998-11-10'],
      ['the weekend', '1998-11-14', '1998-11-15'],
    ],
    [
      'Profit in the fourth quarter of 1997 was helped by a tax credit; in the third quarter this year there was none.',
      ['fourth quarter of 1997', '1997-Q4'],
      ['third quarter this year', '1998-Q3'],
    ],
    ['The new stamps go on sale Jan. 10.', ['Jan. 10', '1999-01-10']],
    ['The treaty should be ratified by late next year.', ['late next year', '1999']],
    ['The mine was shut down early this year.', ['early this year', '1998']],
  ]),
  // Monday
  ...on('1998-12-21', [
    ['The shelter was opened last Christmas.', ['last Christmas', '1997-12-25']],
    ['Soldiers hope to be home by Christmas.', ['Christmas', '1998-12-25']],
    ["The curfew will be lifted on New Year's Eve.", ["New Year's Eve", '1998-12-31']],
    [
      'The committee voted on Friday, Dec. 11; the full chamber is to take it up on Jan. 11.',
      ['Friday, Dec. 11', '1998-12-11'],
      ['Jan. 11', '1999-01-11'],
    ],
    [
      'The siege was over by Sunday morning, four days after gunmen stormed in on Wednesday.',
      ['Sunday morning', '1998-12-20'],
      ['four days after', '1998-12-20'],
      ['Wednesday', '1998-12-16'],
    ],
    ['Ten years ago today a jet fell on the village.', ['Ten years ago today', '1988-12-21']],
  ]),
  // Wednesday
  ...on('1999-03-24', [
    [
      'HARBIN, March 23 (Xinhua) -- Doctors here have reattached a severed hand, the Daily reported today.',
      ['March 23', '1999-03-23'],
      ['today', '1999-03-24'],
    ],
    [
      'The delegation, which came here on March 19, will leave for Hanoi on March 26.',
      ['March 19', '1999-03-19'],
      ['March 26', '1999-03-26'],
    ],
    [
      'Output in the first quarter of this year is put at 900,000 tons, against 850,000 in the same quarter of 1998.',
      ['first quarter of this year', '1999-Q1'],
      ['1998', '1998'],
    ],
    [
      'The canal, on which work started in 1995, will be completed in 2003.',
      ['1995', '1995'],
      ['2003', '2003'],
    ],
    ['She headed the bank between 1990 and 1996.', ['1990 and 1996', '1990', '1996']],
    [
      'Wages stagnated in the 1970s and fell in the late 1980s.',
      ['the 1970s', '197'],
      ['the late 1980s', '198'],
    ],
    ['The cabinet will decide tomorrow.', ['tomorrow', '1999-03-25']],
    ['The games will be held from May 8 to 15.', ['May 8 to 15', '1999-05-08', '1999-05-15']],
    [
      'Palm Sunday is March 28, a week before Easter.',
      ['Palm Sunday', '1999-03-28'],
      ['March 28', '1999-03-28'],
      ['Easter', '1999-04-04'],
    ],
  ]),
  // Sunday
  ...on('1999-10-31', [
    ['The freighter sank at about 4 a.m. Saturday off the cape.', ['Saturday', '1999-10-30']],
    ['Divers will go down Monday, weather permitting.', ['Monday', '1999-11-01']],
    ['The vote is scheduled for Nov. 16.', ['Nov. 16', '1999-11-16']],
    ['The clocks went back this morning.', ['this morning', '1999-10-31']],
    [
      'The line had its last fatal crash in 1979, and a near miss in the winter of 1991.',
      ['1979', '1979'],
      ['winter of 1991', '1991-WI'],
    ],
    [
      'On Friday the union said it would not strike before December.',
      ['Friday', '1999-10-29'],
      ['December', '1999-12'],
    ],
  ]),
  // Wednesday
  ...on('2000-01-05', [
    ['The raft had set out on the Sunday before Thanksgiving.', ['Thanksgiving', '1999-11-25']],
    ['The grandmothers have until Jan. 21 to file papers.', ['Jan. 21', '2000-01-21']],
    [
      'Lawyers conferred on Friday and will do so again tomorrow.',
      ['Friday', '1999-12-31'],
      ['tomorrow', '2000-01-06'],
    ],
    ["The bug was found on New Year's Day.", ["New Year's Day", '2000-01-01']],
    ['A status conference is set for Feb. 29.', ['Feb. 29', '2000-02-29']],
    [
      'The dealer, jailed in July, was freed two weeks ago.',
      ['July', '1999-07'],
      ['two weeks ago', '1999-W51'],
    ],
    ['Last Monday the board met twice.', ['Last Monday', '2000-01-03']],
    ['The surplus will be larger next year than this year.', ['next year', '2001'], ['this year', '2000']],
  ]),
  // Thursday
  ...on('2000-06-01', [
    ['A judge dismissed the suit three weeks ago.', ['three weeks ago', '2000-W19']],
    ['The sequel is to be shown in the spring of 2001.', ['spring of 2001', '2001-SP']],
    ["On Mother's Day she ran her last race.", ["Mother's Day", '2000-05-14']],
    ['The tall ships will enter the harbor on Independence Day.', ['Independence Day', '2000-07-04']],
    ['The summit will open July 21 on an island.', ['July 21', '2000-07-21']],
    ['The twins were born on July 21 and have never left the clinic.', ['July 21', '1999-07-21']],
    ['By April 1999, nine of the ten banks had failed.', ['April 1999', '1999-04']],
  ]),
];
