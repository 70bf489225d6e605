/** Two tellings, and what they differ on; `null` when both can be right or they speak of two things. */
export interface ConflictPair {
  readonly one: string;
  readonly other: string;
  readonly about: string | null;
  readonly question?: string;
}

const pair = (about: string | null, one: string, other: string, question?: string): ConflictPair =>
  question === undefined ? { one, other, about } : { one, other, about, question };

export const PAIRS: readonly ConflictPair[] = [
  // counts
  pair(
    'the number of people',
    'In the Loma crash 12 people were injured.',
    'The Loma crash left 19 people injured.',
  ),
  pair(
    null,
    'In the Loma crash about 200 people were injured.',
    'In the Loma crash 212 people were injured.',
  ),
  pair(null, 'In the Loma crash 12 people were injured.', 'In the Loma crash 3 people were killed.'),
  pair(
    null,
    'In the Loma crash 12 people were injured.',
    'In the Harbour Street crash 7 people were injured.',
  ),
  pair(
    'the number of protesters',
    'Police said 300 protesters marched through Velen.',
    'Organisers said 2,000 protesters marched through Velen.',
  ),
  pair(null, 'More than 300 protesters marched through Velen.', '412 protesters marched through Velen.'),
  pair(
    'the number of workers',
    'Ostrava Steel laid off 80 workers.',
    'Ostrava Steel laid off 140 workers in spring.',
  ),
  pair(null, 'Ostrava Steel laid off 80 workers.', 'Ostrava Steel hired 140 workers in spring.'),
  pair(
    'the number of goals',
    'Ada Lind scored 21 goals for Brann.',
    'Ada Lind scored 24 goals for Brann that season.',
  ),
  pair(null, 'Ada Lind scored two goals for Brann.', 'Ada Lind scored two goals for Brann on Sunday.'),
  pair(
    'the number of houses',
    'The flood destroyed 40 houses in Mirna.',
    'In Mirna the flood destroyed 65 houses.',
  ),
  pair(null, 'The flood destroyed 40 houses in Mirna.', 'In Mirna the flood destroyed 6 bridges.'),
  pair(null, 'The firm Orbex runs 14 shops.', 'Twelve firemen fought the blaze at Orbex.'),
  pair('the number of votes', 'Lena Brandt won by 12 votes.', 'Lena Brandt won by 31 votes.'),
  pair(null, 'Nearly 500 sheep were lost on Skarn.', 'On Skarn 480 sheep were lost.'),
  // amounts
  pair('the amount', 'Torvik Bank was fined $5 million.', 'The regulator fined Torvik Bank $8 million.'),
  pair(null, 'Torvik Bank was fined RMB 11 million ($1.6 million).', 'Torvik Bank was fined $1.6 million.'),
  pair(null, 'Torvik Bank was fined 11 million yuan.', 'Torvik Bank was fined $1.6 million.'),
  pair(
    'the amount',
    'Torvik Bank was fined 11 million yuan ($1.6 million).',
    'Torvik Bank was fined $4 million.',
  ),
  pair(null, 'Torvik Bank was fined $5 million.', 'Torvik Bank earned $80 million.'),
  pair(null, 'Torvik Bank lost about $5 million.', 'Torvik Bank lost $5.2 million.'),
  pair(null, 'Torvik Bank was fined $5 million.', 'Halden Rail was fined $8 million.'),
  pair(
    'the amount',
    'Thieves stole €40,000 from the Ekeby museum.',
    'The Ekeby museum said thieves stole €65,000.',
  ),
  pair(null, 'The ticket cost $12.', 'The stadium in Ekeby cost $120 million.'),
  pair(
    'the amount',
    'The ransom paid for Piet Maas was $200,000.',
    'Piet Maas was freed after a ransom of $350,000 was paid.',
  ),
  pair(
    'the amount (the sources may speak of different cases)',
    'A farmer blocked the bank with his tractor after he lost 90,000 euros in the scheme.',
    'One of the farmers blocked a bank with a tractor because he lost 400,000 euros in the scheme.',
    'how much did the farmer lose',
  ),
  pair(
    null,
    'A farmer lost 90,000 euros in the scheme.',
    'A dentist paid 400,000 euros for a boat.',
    'how much did the farmer lose',
  ),
  pair(
    null,
    'Torvik Bank was fined $5 million in March 2018.',
    'Torvik Bank was fined $8 million in June 2020.',
  ),
  // shares
  pair('the percentage', 'Turnout in Velen fell to 41 percent.', 'Turnout in Velen fell to 48%.'),
  pair(null, 'Turnout in Velen fell to 41 percent.', 'Turnout in Velen fell to 41.3%.'),
  pair(null, 'Turnout in Velen fell to 41 percent.', 'Bread prices in Velen rose by 9 percent.'),
  // dates
  pair('the date', 'The Arle bridge closed on 3 May.', 'The Arle bridge closed on 5 May.'),
  pair(null, 'The Arle bridge closed in May.', 'The Arle bridge closed on 5 May 2019.'),
  pair(null, 'The Arle bridge closed on 3 May.', 'The Arle bridge reopened on 9 July.'),
  pair(
    'the date',
    'The exchange Quorvex halted withdrawals on June 4.',
    'Withdrawals were halted by Quorvex on June 6, the exchange said.',
  ),
  pair('the date', 'Ida Falk was born in 1962.', 'Ida Falk was born in 1964 near Oslo.'),
  pair(null, 'Ida Falk was born in 1962.', 'Ida Falk was elected in 1994.'),
  pair(null, 'The Arle bridge closed on 3 May.', 'The Bergen tunnel closed on 5 May.'),
  pair(
    'the date',
    'The raid on Delmar took place in March 2018.',
    'The raid on Delmar took place in April 2018.',
    'when was the raid',
  ),
  // places
  pair('the place', 'The exchange Quorvex is based in Malta.', 'Quorvex is now based in Singapore.'),
  pair(null, 'Quorvex is based in Valletta, Malta.', 'The exchange Quorvex is based in Malta.'),
  pair(null, 'The exchange Quorvex is based in Malta.', 'Ola Brandt was born in Bergen.'),
  pair('the place', 'Ola Brandt was arrested in Bergen.', 'Ola Brandt was arrested in Hamburg.'),
  pair(null, 'The exchange Quorvex is based in Malta.', 'Tarn Textiles is based in Leeds.'),
  // outcomes
  pair(
    'whether anybody was detained',
    'A blogger claimed that Ola Brandt had been arrested.',
    'Ola Brandt said he had not been detained.',
  ),
  pair(
    'whether there was fraud',
    'Investors accused Delmar Capital of fraud.',
    'Delmar Capital denied defrauding investors.',
  ),
  pair(
    'what happened',
    'Fans alleged that Ada Lind pushed a steward.',
    'Ada Lind denied that she pushed the steward.',
  ),
  pair(null, 'Investors accused Delmar Capital of fraud.', 'Delmar Capital announced a new office.'),
  pair(null, 'Investors accused Delmar Capital of fraud.', 'Halden Rail denied plans to close the line.'),
  pair(null, 'Prosecutors allege that Ida Falk lied.', 'Prosecutors claim that Ida Falk misled the court.'),
];

/** Written after the rules; 15 of these 20 were right at the first try. */
export const SECOND_PAIRS: readonly ConflictPair[] = [
  pair(
    null,
    'The ferry Alba carried 310 passengers when it sank.',
    'The ferry Alba can carry 600 passengers.',
  ),
  pair(
    'the date',
    'Nora Klein resigned on 12 October.',
    'The minister Nora Klein resigned on 14 October, her office said.',
  ),
  pair(null, 'Nora Klein resigned in October.', 'Nora Klein resigned on 14 October.'),
  pair(
    'the amount',
    'The stadium in Malin cost 90 million euros to build.',
    'Building the stadium in Malin cost 140 million euros.',
  ),
  pair(
    null,
    'The stadium in Malin cost 90 million euros to build.',
    'The stadium in Malin cost $98 million to build.',
  ),
  pair('the place', 'The singer Ada Roy was born in Lyon.', 'Ada Roy, the singer, was born in Geneva.'),
  pair(
    'the percentage',
    'The union said 82 percent of nurses at Saint Anne voted to strike.',
    'The hospital said 61 percent of nurses at Saint Anne voted to strike.',
  ),
  pair(
    null,
    'The union said 82 percent of nurses at Saint Anne voted to strike.',
    'Some 40 percent of nurses at Saint Anne are over fifty.',
  ),
  pair(
    'whether there was bribery',
    'Prosecutors allege that Mayor Bo Lund took bribes.',
    'Mayor Bo Lund denied accepting bribes.',
  ),
  pair(null, 'Prosecutors allege that Mayor Bo Lund took bribes.', 'Bo Lund denied that he would resign.'),
  pair(
    'the number of people',
    'The avalanche at Grimsel killed five people.',
    'Seven people were killed by the avalanche at Grimsel.',
  ),
  pair(null, 'The avalanche at Grimsel killed five people.', 'The avalanche at Grimsel injured nine people.'),
  pair(
    'the amount',
    'The developer paid the town of Skive 2 million kroner, or $300,000.',
    'The developer paid the town of Skive $900,000.',
  ),
  pair(null, 'Volt was founded in 2012.', 'Volt was hacked in 2019.'),
  pair(
    'the date',
    'The blast in Korsor happened on 2 June.',
    'Residents of Korsor said the blast happened on 1 June.',
  ),
  pair(null, 'The blast in Korsor hurt 3 workers.', 'The blast in Korsor broke 60 windows.'),
  pair(
    'the number of cows',
    'Wolves killed 14 cows near Arosa.',
    'A farmer said wolves had killed 22 cows near Arosa.',
  ),
  pair(
    'whether anybody was detained',
    'Relatives say Omar Haddad was arrested at the border; he is allegedly in custody.',
    'The ministry said Omar Haddad was not detained.',
  ),
];

/** Differences that stay unseen: told with no common verb. */
export const MISSED_PAIRS: readonly ConflictPair[] = [
  pair(
    'the number of passengers',
    'The ferry Alba carried 310 passengers when it sank.',
    'There were 274 passengers aboard the Alba when it sank, the coast guard said.',
  ),
  pair(
    'the amount',
    'Hackers took 4,200 bitcoins from the exchange Volt.',
    'The exchange Volt lost 7,000 bitcoins to hackers.',
  ),
];
