/** An event that a reader of the folder expects: its date, documents that one event must join, words of one of its quotes. */
export type Expected = readonly [date: string, documents: string, words: RegExp];

/** An incident of our own, pasted as pages into `incidents/NAME`, and what its timeline must and must not tell. */
export interface Incident {
  readonly name: string;
  readonly dated: readonly Expected[];
  /** Happenings without a date. */
  readonly undated: readonly RegExp[];
  /** Dates and words that are right to tell but that nobody would miss. */
  readonly allowed: readonly (readonly [date: string, words: RegExp])[];
  /** A claim that a denial must stand beside, by words of each. */
  readonly answered: readonly (readonly [claim: RegExp, denial: RegExp])[];
  /** What is no event: furniture, plans, days of limits. */
  readonly never: readonly RegExp[];
  /** What the rules still get wrong, kept so that a change for the better shows. */
  readonly known: readonly string[];
}

export const incidents: readonly Incident[] = [
  {
    name: 'ferry',
    dated: [
      ['1994', 'agency', /built in 1994/],
      ['2015', 'agency', /refitted in 2015/],
      ['2019-08', 'evening-post', /lost power/],
      ['2022-05-07', 'report', /bow thruster/],
      ['2022-05-07', 'report', /recorded in the log/],
      ['2022-05-09', 'agency+evening-post+report', /struck the pier|Nine people were hurt|heavy contact/],
      ['2022-05-10', 'evening-post', /coastguard stood down/],
      ['2022-05-10', 'agency', /interviewed the captain/],
      ['2022-05-11', 'agency+report', /aged 71|woman of 71/],
      ['2022-05-12', 'agency', /crew member claimed/],
      ['2022-05-12/2022-05-14', 'report', /examined the vessel/],
      ['2022-05-13', 'agency', /denied on Friday/],
    ],
    undated: [],
    allowed: [
      ['2022-05-09', /ran into the eastern arm/],
      ['2022-05-09', /left Sallow Bay/],
      ['2022-05-13', /was not using his phone/],
    ],
    answered: [[/crew member claimed/, /denied/]],
    never: [
      /publish/,
      /expected to be shut/,
      /Sunday market/,
      /bank holiday/,
      /Summer Ball/,
      /rust bucket/,
      /told them/,
      /9\/11/,
      /All rights/,
    ],
    known: [],
  },
  {
    name: 'exchange',
    dated: [
      ['2017', 'coinpaper', /founded/],
      ['2019', 'coinpaper', /withdraw twice/],
      ['2020-02', 'coinpaper', /moved its seat/],
      ['2020-09-25', 'forum', /0\.4 BTC/],
      ['2020-09-26', 'notice', /unusual withdrawals/],
      ['2020-09-26', 'notice', /suspended deposits/],
      ['2020-09-26', 'coinpaper', /lost coins worth/],
      ['2020-09-26', 'coinpaper', /emptied several hot wallets/],
      ['2020-09-27', 'coinpaper', /claimed in a live stream/],
      ['2020-09-28', 'coinpaper', /denied on Twitter/],
      ['2020-09-29', 'forum', /arrived today/],
    ],
    undated: [],
    allowed: [
      ['2020-09-25', /closed my ticket/],
      ['2020-09-29', /opened again this morning/],
    ],
    answered: [[/claimed in a live stream/, /denied on Twitter/]],
    never: [
      /will hold/,
      /will be covered/,
      /would resume/,
      /helpful/,
      /press time/,
      /Yield Farming/,
      /Member\)/,
      /Updated/,
    ],
    known: [],
  },
  {
    name: 'outage',
    dated: [
      ['2021-11', 'news+postmortem', /similar outage|logins failed/],
      ['2022-12', 'news', /dismissed half/],
      ['2023-01-31', 'postmortem', /had been approved/],
      ['2023-02-02', 'news+postmortem', /could not log in/],
      ['2023-02-02', 'postmortem', /certificate store/],
      ['2023-02-02', 'postmortem', /First alerts/],
      ['2023-02-02', 'postmortem', /rolls the change back/],
      ['2023-02-02', 'postmortem', /regions are healthy/],
      ['2023-02-02', 'news', /rolled back/],
      ['2023-02-02', 'news', /closed 4\.1% lower/],
    ],
    undated: [],
    allowed: [],
    answered: [[/dismissed half/, /rejected the allegation/]],
    never: [/will require/, /will be cleared/, /Do you know more/, /Severity/, /08\.30 GMT/],
    known: ['missed 2021-11 news+postmortem /similar outage|logins failed/'],
  },
  {
    name: 'stand',
    dated: [
      ['2009', 'mirror', /a wall of the same ground/],
      ['2017-12-14', 'wire', /had been erected/],
      ['2017-12-17', 'mirror', /Seven persons/],
      ['2017-12-17', 'mirror', /ordered a probe/],
      ['2017-12-18', 'mirror', /ex-gratia/],
      ['2017-12-19', 'wire', /booked five/],
      ['2017-12-19', 'wire', /succumbed/],
      ['2017-12-20', 'wire', /arrested in the wee hours/],
      ['XXXX-12-17', 'blog', /went to the final/],
      ['XXXX-12-19', 'blog', /gave a statement/],
    ],
    undated: [],
    allowed: [['2017-12-17', /left nine dead/]],
    answered: [],
    never: [/will be replayed/, /Gold rate/, /Updated:/, /Posted in/, /Follow us/],
    known: [],
  },
  {
    name: 'count',
    dated: [
      ['2021-10-03', 'herald', /went to the polls/],
      ['2021-10-04', 'herald', /stopped publishing/],
      ['2021-10-04', 'herald', /went down at 2 a\.m\./],
      ['2021-10-06', 'tribune', /20,000 people marched/],
      ['2021-10-06', 'tribune', /8,000 took part/],
      ['2021-10-06', 'tribune', /Nine protesters/],
      ['2021-10-07', 'tribune', /claimed on Thursday/],
      ['2021-10-08', 'tribune', /denied on Friday/],
      ['2021-10-10', 'court', /declared Dain the winner/],
      ['2021-10-12', 'court', /had appealed/],
      ['2021-11-23', 'court', /upheld/],
    ],
    undated: [],
    allowed: [
      ['2021-10-04', /votes had vanished/],
      ['2021-10', /no fraud/],
    ],
    answered: [[/claimed on Thursday/, /denied on Friday/]],
    never: [/must announce/, /will be sworn/, /may appeal/, /Storm warning/, /Subscribe/, /Page 3/],
    known: ['missed 2021-10-07 tribune /claimed on Thursday/'],
  },
  {
    name: 'plant',
    dated: [
      ['2014', 'daily', /was fined/],
      ['2016-05', 'verdict', /inspected in May/],
      ['2016-07-19', 'daily+verdict', /ammonia leaked|Ammonia leaked/],
      ['2016-07-19', 'daily', /brought under control/],
      ['2016-07-19', 'chinese', /发生氨气泄漏/],
      ['2016-07-19', 'chinese', /被警方带走/],
      ['2016-07-20', 'daily', /denied the rumors/],
      ['2016-08', 'verdict', /a fourth died/],
      ['2018-03-14', 'verdict', /sentenced the manager/],
    ],
    undated: [],
    allowed: [
      ['2016-07-19', /泄漏已于/],
      ['2016-07-19', /detained on the day/],
      ['2016-08', /formally arrested/],
    ],
    answered: [[/denied the rumors/, /Rumors on Weibo/]],
    never: [/would appeal/, /Editor/, /责任编辑/, /Share this/, /under way/],
    known: ['false 2016-07-20 县政府20日通报，泄漏已于当日17时得到控制。'],
  },
];
