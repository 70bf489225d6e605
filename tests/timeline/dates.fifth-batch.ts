import { type Annotated, on } from './dates.annotated.js';

const MONDAY = '2021-02-22';
const FRIDAY = '2023-06-30';

/** Written with the fourth batch and kept back until that one was mended. */
export const fifthBatch: readonly Annotated[] = [
  ...on(MONDAY, [
    // agencies and newspapers
    [
      'QUITO, Feb 21 (Andes Press) - A bus with 31 passengers fell into a gorge on Saturday night, officials said on Sunday.',
      ['Feb 21', '2021-02-21'],
      ['Saturday night', '2021-02-20'],
      ['Sunday', '2021-02-21'],
    ],
    [
      'The prosecutor resigned on Thursday, a day after the raid.',
      ['Thursday', '2021-02-18'],
      ['a day after', '2021-02-18'],
    ],
    ['The snap poll, due by April 30, may be put off, Mr May told reporters.', ['April 30', '2021-04-30']],
    [
      'The vault was emptied during the night of February 12 to 13.',
      ['February 12 to 13', '2021-02-12', '2021-02-13'],
    ],
    ['The chief minister will seek a trust vote by Wednesday.', ['Wednesday', '2021-02-24']],
    [
      'The accused was nabbed on Tuesday (16th February) near the toll plaza.',
      ['Tuesday', '2021-02-16'],
      ['16th February', '2021-02-16'],
    ],
    [
      'The scheme collected Rs 1,999 from each of 2,016 farmers in the first half of 2019.',
      ['first half of 2019', '2019-01', '2019-06'],
    ],
    [
      'Winter storms cut power to four million homes last week, and 21 people had died by Friday.',
      ['last week', '2021-W07'],
      ['Friday', '2021-02-19'],
    ],
    ['The court adjourned to 8 March; the ban stays until then.', ['8 March', '2021-03-08']],
    [
      'Judges found that on or about February 3, 2016 he had forged the deed.',
      ['February 3, 2016', '2016-02-03'],
    ],
    [
      'Two of the three were acquitted in late 2019, the third in early January 2020.',
      ['late 2019', '2019'],
      ['early January 2020', '2020-01'],
    ],
    [
      'He has scored 14 goals since Boxing Day and 21 since the 2019/20 season began.',
      ['Boxing Day', '2020-12-26'],
      ['2019/20', '2019', '2020'],
    ],
    ['Kick-off is at 20:00 on Saturday 27 February.', ['Saturday 27 February', '2021-02-27']],
    [
      'United drew 1-1 on Sunday and have not won away since November.',
      ['Sunday', '2021-02-21'],
      ['November', '2020-11'],
    ],
    ['The Jan. 5 runoff turned on 2,020 ballots.', ['Jan. 5', '2021-01-05']],
    ['The army took power on 1 February and promised a vote within a year.', ['1 February', '2021-02-01']],
    [
      'On 7 February a glacier broke off; two days later 32 bodies had been found.',
      ['7 February', '2021-02-07'],
      ['two days later', '2021-02-09'],
    ],
    [
      'The plane went down on January 9, four minutes after take-off; its recorder was found three days later.',
      ['January 9', '2021-01-09'],
      ['three days later', '2021-01-12'],
    ],
    ['The village was cut off from 14-17 February.', ['14-17 February', '2021-02-14', '2021-02-17']],
    [
      'The mayor had been warned in December and again the following month.',
      ['December', '2020-12'],
      ['the following month', '2021-01'],
    ],
    ["On Valentine's Day the pair were seen at the station.", ["Valentine's Day", '2021-02-14']],
    ['Next year the tax will rise again.', ['Next year', '2022']],
    [
      'Sales this month were lower than in any February since the 1980s.',
      ['this month', '2021-02'],
      ['the 1980s', '198'],
    ],
    ['Nothing was heard of him from 2011 until 2016.', ['2011 until 2016', '2011', '2016']],
    ['The blackout of mid-February cost the state $2.1bn.', ['mid-February', '2021-02']],
    ['Hospitals were full in April-May 2020.', ['April-May 2020', '2020-04', '2020-05']],
    ['Last summer the same pump had failed twice.', ['Last summer', '2020-SU']],
    [
      'The mine was dug in the 1890s and flooded in the eighties.',
      ['the 1890s', '189'],
      ['the eighties', '198'],
    ],
    [
      'The following are dates of arrest: 11 Dec 2020, 4 Jan 2021, 19 Feb 2021.',
      ['11 Dec 2020', '2020-12-11'],
      ['4 Jan 2021', '2021-01-04'],
      ['19 Feb 2021', '2021-02-19'],
    ],
    // incident reports, blogs and forums
    ['2021/02/18 22:51:09 [error] upstream timed out', ['2021/02/18', '2021-02-18']],
    [
      'At 6:32 AM PST on Thursday, February 18th, a bad route map was pushed to all edge sites.',
      ['Thursday, February 18th', '2021-02-18'],
    ],
    ['Service was restored at 04:10 CET on the 19th.', ['19th', '2021-02-19']],
    ['Last updated: 21 Feb 2021 18:05 IST', ['21 Feb 2021', '2021-02-21']],
    ['Update 2/19/2021: the team says the bridge was drained of 5,000 ETH.', ['2/19/2021', '2021-02-19']],
    [
      'I opened ticket #2019 on 15/02/21 and got a reply on 17/02/21.',
      ['15/02/21', '2021-02-15'],
      ['17/02/21', '2021-02-17'],
    ],
    [
      'Been a customer since 2014, account locked Feb 3rd, no answer for 19 days.',
      ['2014', '2014'],
      ['Feb 3rd', '2021-02-03'],
    ],
    [
      'The patch was merged on February 10 and rolled back the same evening.',
      ['February 10', '2021-02-10'],
      ['the same evening', '2021-02-10'],
    ],
    [
      'The key was leaked on 30 January. The week before, two admins had left.',
      ['30 January', '2021-01-30'],
      ['The week before', '2021-W03'],
    ],
    ['The pool was drained at the weekend.', ['the weekend', '2021-02-20', '2021-02-21']],
    [
      'From Dec. 2019 to Mar. 2020 the founders sold $3.4m of tokens.',
      ['Dec. 2019 to Mar. 2020', '2019-12', '2020-03'],
    ],
    ['In Q4 2020 the fund lost 9%; in Q1 it may lose more.', ['Q4 2020', '2020-Q4'], ['Q1', '2021-Q1']],
    // Chinese
    ['2月20日14时30分许，一辆货车侧翻。', ['2月20日', '2021-02-20']],
    ['前天，警方抓获两名嫌疑人；昨天上午，第三人自首。', ['前天', '2021-02-20'], ['昨天上午', '2021-02-21']],
    ['该案将于3月5日开庭，2019年底以来已三次延期。', ['3月5日', '2021-03-05'], ['2019年底', '2019']],
    ['本月15日，公司发布公告称，24小时客服热线为400-2018-999。', ['本月15日', '2021-02-15']],
    // traps
    ['It was the worst attack since 9/11 and the 7/7 bombings.'],
    ['The horse, a 10/1 outsider, won by 3/4 of a length.'],
    ['Marching bands may play; the Monday Club will not.'],
    ['Ring 0161 496 2019 or come to 2020 Vision House, Unit 12.'],
    ['Children of the sixties-style commune were traced.'],
    ['A 2019 Toyota Corolla was pulled from the canal.'],
    ['Train 2021 was held at platform 12 for 40 minutes.'],
    ['He lives at 1600 August Road, flat 19.'],
    ['Ubuntu 18.04 and kernel 5.10.9 are affected, Excel 2013 is not.'],
    ['The bug is RFC 2018 all over again, wrote one user of ISO 27001:2013 fame.'],
    ['The firm is run by May Chen, 58, and her son August.'],
    ['Cyber Monday and Black Friday brought no relief.'],
    ['City won 5-2, with goals in the 12th, 19th and 88th minutes.'],
    ['The house on 21st Street has 19 rooms on the 4th floor.'],
    ['The charge falls under the Fraud Act 2006 and carries ten years.'],
    ['Of 2010 seats, 1,987 were taken.'],
    ['A spring in the mattress and a fall on the stairs were blamed.'],
    ['Gold rose to $1,805 an ounce and the index to 2021 points.'],
    ['It took 40 days, 12 lawyers and a decade of patience.'],
    ['The frame is 1999 mm wide and weighs 20.02 kg.'],
  ]),
  ...on(FRIDAY, [
    [
      'The submersible lost contact on Sunday, June 18; its wreck was found four days later.',
      ['Sunday, June 18', '2023-06-18'],
      ['four days later', '2023-06-22'],
    ],
    [
      'The officer who fired on Tuesday was charged yesterday.',
      ['Tuesday', '2023-06-27'],
      ['yesterday', '2023-06-29'],
    ],
    [
      'Riots spread in the early hours of Thursday, two nights after the shooting.',
      ['Thursday', '2023-06-29'],
      ['two nights after', '2023-06-29'],
    ],
    ['The Fourth of July parade will go ahead.', ['Fourth of July', '2023-07-04']],
    ['The chairman left in 2019 and came back the next year.', ['2019', '2019'], ['the next year', '2020']],
    [
      'Her visa expired in April; later that month she was stopped at Gatwick.',
      ['April', '2023-04'],
      ['later that month', '2023-04'],
    ],
    [
      'Work on the tunnel starts in the autumn and ends in 2031.',
      ['the autumn', '2023-FA'],
      ['2031', '2031'],
    ],
    ['Earlier this month the tanker had been detained for three days.', ['Earlier this month', '2023-06']],
  ]),
  ...on(undefined, [
    [
      'On Tuesday he quit; back in 2013 he had been warned, and in August he was fined.',
      ['2013', '2013'],
      ['August', '2013-08'],
    ],
    [
      'The raid was on 30 December 2014. Two days later the office reopened.',
      ['30 December 2014', '2014-12-30'],
      ['Two days later', '2015-01-01'],
    ],
    ['The hearing ran from 28 May to 2 June.', ['28 May to 2 June', 'XXXX-05-28', 'XXXX-06-02']],
    ['This year was bad, next month will be worse.'],
    [
      'The bell was cast in the 1760s, stolen in the spring of 1998 and found on 9/10/2001.',
      ['the 1760s', '176'],
      ['spring of 1998', '1998-SP'],
      ['9/10/2001', '2001'],
    ],
  ]),
];
