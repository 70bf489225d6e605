import { type Annotated, on } from './dates.annotated.js';

/**
 * Sentences in the manner of news agencies and newspapers around 2000, our own, written before the rules for
 * news were mended and used to mend them. Its twin of the same kinds is `dates.news-held.ts`.
 */
export const newsTuned: readonly Annotated[] = [
  // Friday
  ...on('1998-02-13', [
    [
      'LUSAKA, Zambia (AP) _ A minibus plunged off a mountain road Friday, killing 14 people, police said.',
      ['Friday', '1998-02-13'],
    ],
    [
      'The two ministers will meet Friday in Vienna to sign the fishing accord, a spokeswoman said.',
      ['Friday', '1998-02-13'],
    ],
    ['The envoys will meet again Tuesday in Geneva.', ['Tuesday', '1998-02-17']],
    ['The envoys met on Tuesday in Geneva and parted without a deal.', ['Tuesday', '1998-02-10']],
    ['Parliament is to vote Monday on the budget.', ['Monday', '1998-02-16']],
    [
      'The strike, which began Wednesday, could spread to the ports by Sunday, union leaders warned.',
      ['Wednesday', '1998-02-11'],
      ['Sunday', '1998-02-15'],
    ],
    [
      'He is scheduled to appear in court Feb. 23; his brother pleaded guilty Jan. 30.',
      ['Feb. 23', '1998-02-23'],
      ['Jan. 30', '1998-01-30'],
    ],
    ['The airline was grounded in December after a tire burst.', ['December', '1997-12']],
    ['The stadium will open in September, organizers say.', ['September', '1998-09']],
    [
      'Prices rose 3 percent in January, compared with 2.1 percent a year ago.',
      ['January', '1998-01'],
      ['a year ago', '1997'],
    ],
    [
      'The company earned $12.4 million in the first half of 1997, against $9 million in the first half of 1996.',
      ['first half of 1997', '1997-01', '1997-06'],
      ['first half of 1996', '1996-01', '1996-06'],
    ],
    ['The carrier sailed last month with 5,000 sailors and 75 planes.', ['last month', '1998-01']],
    ['A third ship leaves next week.', ['next week', '1998-W08']],
    ['Some 2000 troops were flown in, and 1999 more are on alert.'],
  ]),
  // Monday
  ...on('1998-08-10', [
    [
      'DODOMA, Tanzania (AP) _ Searchers pulled a woman alive from the ruins late Sunday, two days after the blast.',
      ['late Sunday', '1998-08-09'],
      ['two days after', '1998-08-09'],
    ],
    ["Friday's explosion tore the front off the bank.", ['Friday', '1998-08-07']],
    [
      'The funeral will be held Thursday, and the bank said it would reopen Aug. 24.',
      ['Thursday', '1998-08-13'],
      ['Aug. 24', '1998-08-24'],
    ],
    ['A memorial service on Saturday will be led by the archbishop.', ['Saturday', '1998-08-15']],
    ['The rains of last summer washed the road away.', ['last summer', '1997-SU']],
    ['Earlier Monday, the stock exchange suspended trading.', ['Monday', '1998-08-10']],
    [
      'He was arrested on Aug. 3. The following week he was moved to the capital.',
      ['Aug. 3', '1998-08-03'],
      ['The following week', '1998-W33'],
    ],
    [
      'Two men had rented the truck on July 29. Earlier that day they had bought fertilizer.',
      ['July 29', '1998-07-29'],
      ['that day', '1998-07-29'],
    ],
  ]),
  // Thursday
  ...on('1998-11-12', [
    ['The turkey growers expect record sales this Thanksgiving.', ['Thanksgiving', '1998-11-26']],
    ['Congress returns after Thanksgiving to take up the bill.', ['Thanksgiving', '1998-11-26']],
    ['The bridge has been shut since Labor Day.', ['Labor Day', '1998-09-07']],
    ['Crowds marched on Veterans Day to protest the cuts.', ['Veterans Day', '1998-11-11']],
    [
      'The agreement, signed on Good Friday this year, is in danger.',
      ['Good Friday', '1998-04-10'],
      ['this year', '1998'],
    ],
    [
      'The senator, who lost on Nov. 3, will leave office in January.',
      ['Nov. 3', '1998-11-03'],
      ['January', '1999-01'],
    ],
    [
      'The inspectors withdrew Wednesday from the capital and could be back by the weekend.',
      ['Wednesday', '1998-11-11'],
      ['the weekend', '1998-11-14', '1998-11-15'],
    ],
    [
      'Net income for the third quarter fell to $1.2 billion from $1.9 billion in the third quarter of 1997.',
      ['third quarter', '1998-Q3'],
      ['third quarter of 1997', '1997-Q3'],
    ],
    ['The rules take effect on Jan. 1.', ['Jan. 1', '1999-01-01']],
    ['The talks are likely to resume early next year.', ['early next year', '1999']],
    ['The plant closed late last year.', ['late last year', '1997']],
  ]),
  // Monday
  ...on('1998-12-21', [
    ['The family was last together on Christmas Eve.', ['Christmas Eve', '1997-12-24']],
    ['Stores will close early on Christmas Eve.', ['Christmas Eve', '1998-12-24']],
    ["The truce will end on New Year's Day, the rebels said.", ["New Year's Day", '1999-01-01']],
    [
      'The House impeached him Saturday; the Senate trial is not expected before Jan. 6.',
      ['Saturday', '1998-12-19'],
      ['Jan. 6', '1999-01-06'],
    ],
    [
      'The strikes ended late Saturday night, 70 hours after the first missile was fired on Wednesday.',
      ['late Saturday night', '1998-12-19'],
      ['Wednesday', '1998-12-16'],
    ],
    ['Four years ago this month the same dike broke.', ['Four years ago this month', '1994-12']],
  ]),
  // Wednesday
  ...on('1999-03-24', [
    [
      'BUDAPEST, Hungary, March 24 (Xinhua) -- The prime minister left here today for a three-day visit to Rome.',
      ['March 24', '1999-03-24'],
      ['today', '1999-03-24'],
    ],
    [
      'The minister, who arrived on March 21, will wind up the visit on March 27.',
      ['March 21', '1999-03-21'],
      ['March 27', '1999-03-27'],
    ],
    [
      'The port handled 1.2 million tons in the first two months of this year, up 8 percent from the same period of 1998.',
      ['this year', '1999'],
      ['1998', '1998'],
    ],
    [
      'The power station, begun in 1993, is expected to go into operation by the end of 2001.',
      ['1993', '1993'],
      ['2001', '2001'],
    ],
    ['He served as ambassador to Chile from 1989 to 1992.', ['1989 to 1992', '1989', '1992']],
    [
      'The club won the cup in the 1960s and again in the early 1980s.',
      ['the 1960s', '196'],
      ['the early 1980s', '198'],
    ],
    ['Air raids could begin as early as tonight.', ['tonight', '1999-03-24']],
    ['The exhibition runs from April 2 to 9.', ['April 2 to 9', '1999-04-02', '1999-04-09']],
    [
      'Easter falls on April 4, and the monks expect 20,000 pilgrims.',
      ['Easter', '1999-04-04'],
      ['April 4', '1999-04-04'],
    ],
  ]),
  // Sunday
  ...on('1999-10-31', [
    [
      'The jet vanished from radar at 1:52 a.m. Sunday, half an hour after takeoff.',
      ['Sunday', '1999-10-31'],
    ],
    ['The ferry is due back Tuesday.', ['Tuesday', '1999-11-02']],
    ['A hearing is set for Nov. 9.', ['Nov. 9', '1999-11-09']],
    [
      'Children will be out in costume tonight for Halloween.',
      ['tonight', '1999-10-31'],
      ['Halloween', '1999-10-31'],
    ],
    [
      'The airline lost a plane in 1985 and another in the spring of 1996.',
      ['1985', '1985'],
      ['spring of 1996', '1996-SP'],
    ],
    ['On Saturday the coach said he would retire at the end of the season.', ['Saturday', '1999-10-30']],
  ]),
  // Wednesday
  ...on('2000-01-05', [
    ['The boy was found clinging to an inner tube on Thanksgiving Day.', ['Thanksgiving Day', '1999-11-25']],
    ['The boy must be returned to his father by Jan. 14, the agency ruled.', ['Jan. 14', '2000-01-14']],
    [
      'Protesters blocked the causeway on Thursday and vowed to come back today.',
      ['Thursday', '1999-12-30'],
      ['today', '2000-01-05'],
    ],
    ["Revelers on New Year's Eve saw no blackout.", ["New Year's Eve", '1999-12-31']],
    ['The court said a hearing on March 6 would be closed to the public.', ['March 6', '2000-03-06']],
    [
      'Her first husband died in November, and she sold the house last week.',
      ['November', '1999-11'],
      ['last week', '1999-W52'],
    ],
    ['Next Monday is the deadline for bids.', ['Next Monday', '2000-01-10']],
    ['The fund lost money last year for the first time in a decade.', ['last year', '1999']],
  ]),
  // Thursday
  ...on('2000-06-01', [
    ['The software, released two weeks ago, has already been pulled.', ['two weeks ago', '2000-W20']],
    ['The space agency plans to launch the probe in the fall of 2001.', ['fall of 2001', '2001-FA']],
    ['On Memorial Day the beaches were full.', ['Memorial Day', '2000-05-29']],
    ['The beaches will be crowded on the Fourth of July.', ['Fourth of July', '2000-07-04']],
    ['He is to be sentenced on Aug. 17 and faces 20 years.', ['Aug. 17', '2000-08-17']],
    ['They were married on Aug. 17, a day the river flooded the church.', ['Aug. 17', '1999-08-17']],
    ['In May, 1998, the two countries tested bombs within weeks of each other.', ['May, 1998', '1998-05']],
  ]),
];
