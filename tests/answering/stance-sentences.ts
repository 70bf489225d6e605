import type { Stance } from '../../src/answering/answer.js';

/** A sentence, how it says what it says, who says it, and the words that stand before it in its paragraph. */
export interface StanceCase {
  readonly stance: Stance;
  /** `null` when the sentence names nobody. */
  readonly by: string | null;
  readonly sentence: string;
  readonly before?: string;
}

const row = (stance: Stance, by: string | null, sentence: string, before?: string): StanceCase =>
  before === undefined ? { stance, by, sentence } : { stance, by, sentence, before };

/** Written before the rules and used to make them. */
export const FIRST_SENTENCES: readonly StanceCase[] = [
  // sport
  row('denial', 'The striker', 'The striker denied diving to win the penalty.'),
  row('claim', 'the visitors', 'After the match the visitors claimed that the ball had crossed the line.'),
  row('reported', null, 'The visitors claimed a late victory in front of 30,000 fans.'),
  row('statement', 'Marta Oyelaran', '“We were the better side,” said Marta Oyelaran, who scored twice.'),
  row('claim', null, 'The cyclist has been accused of using a hidden motor on the final climb.'),
  row(
    'claim',
    'two former teammates',
    'The cyclist was accused by two former teammates of using a hidden motor.',
  ),
  row('denial', 'Her coach', 'Her coach dismissed the accusations as pure invention.'),
  row('denial', 'The federation', 'The federation said the samples had not been tampered with.'),
  row('reported', null, 'She crossed the line four seconds ahead of the Kenyan favourite.'),
  row('claim', null, 'The goalkeeper is rumoured to be leaving in January.'),
  row('statement', 'The club', 'The club announced on Tuesday that its stadium would close for repairs.'),
  row(
    'denial',
    'the boxer',
    'Asked about the rumours, the boxer insisted that he had never taken a banned substance.',
  ),
  row('reported', null, 'He was sentenced to eighteen months for match fixing.'),
  row('reported', null, 'The referee neither confirmed nor denied the exchange.'),
  // politics
  row(
    'claim',
    'Opposition lawmakers',
    'Opposition lawmakers alleged that the contract went to a cousin of the minister.',
  ),
  row('denial', 'The minister', 'The minister called the allegation baseless.'),
  row('denial', 'the minister', 'There was no truth in the story, the minister said.'),
  row('statement', 'Senator Pruitt', 'Senator Pruitt said the bill would be debated again in spring.'),
  row('claim', null, 'Millions were allegedly moved through a foundation in the harbour town.'),
  row(
    'denial',
    'A spokeswoman for the governor',
    'A spokeswoman for the governor rejected the claims, calling them a smear.',
  ),
  row('reported', null, 'The court rejected the appeal on Thursday.'),
  row('reported', null, 'He was denied entry at the border.'),
  row('reported', null, 'The mayor dismissed two of her deputies in June.'),
  row('statement', 'The mayor', 'The mayor admitted that the letter had been written in her office.'),
  row(
    'statement',
    'the electoral commission',
    'Turnout reached 61 percent, according to the electoral commission.',
  ),
  row('claim', 'unnamed sources', 'The deal was signed in secret, according to unnamed sources.'),
  row('denial', 'Mr. Adeyemi', 'Mr. Adeyemi, who denies the charge, will appear in court next week.'),
  row('denial', null, 'He stands accused of bribing a clerk, which he denies.'),
  row(
    'statement',
    'The prime minister',
    'The prime minister, speaking in Oslo, warned that the talks could fail.',
  ),
  row('claim', 'The party', 'The party claims to be the largest in the country.'),
  // crime and courts
  row('claim', null, 'The alleged burglars were taken away by police.'),
  row('statement', 'Police', 'Police said the driver had left the scene before they arrived.'),
  row('claim', 'Prosecutors', 'Prosecutors allege that she emptied the account over three years.'),
  row('denial', null, 'She has pleaded not guilty to all counts.'),
  row('reported', null, 'A jury convicted the dentist of fraud in 2019.'),
  row('reported', null, 'Two men were charged with arson on Friday.'),
  row(
    'denial',
    'His lawyer',
    'His lawyer told the court that the defendant was not involved in the robbery.',
  ),
  row('denial', null, 'The footage shows the guard opening the gate, rather than being attacked.'),
  row('claim', 'police', 'The fire was suspected by police to be deliberate.'),
  row('claim', null, 'A man suspected of stealing copper cable fled over the roofs.'),
  row('reported', null, 'No one was arrested.'),
  row('reported', null, 'Residents were told to keep their windows shut.'),
  row('statement', 'A neighbour', 'A neighbour told the paper that she heard two bangs.'),
  row('denial', 'The family', 'The family refuted reports that the boy had been bullied.'),
  row('reported', null, 'The landlord did not deny that the heating had failed.'),
  row('claim', 'A former guard', 'A former guard has published a diary alleging that inmates were beaten.'),
  // business
  row('denial', 'Harrow Foods', 'Harrow Foods has repeatedly denied selling spoiled meat.'),
  row('denial', 'The airline', 'The airline said it had never sold passenger data.'),
  row('statement', 'The airline', 'The airline said it would not comment on individual bookings.'),
  row('statement', 'the bank', '“Customers will be refunded in full,” the bank wrote on Monday.'),
  row('claim', 'Investors', 'Investors accused the fund of hiding its losses.'),
  row(
    'claim',
    'Some tenants',
    'Some tenants believed that the fire alarm had been switched off by the owner.',
  ),
  row('reported', null, 'Shares fell by nine percent in early trading.'),
  row('reported', null, 'The company posted a loss of 4 million euros.'),
  row(
    'claim',
    'the workers',
    'The firm said the workers refused to leave, but they claimed that they had been locked in.',
  ),
  row('denial', 'The startup', 'The startup is trying to quell the rumours about its finances.'),
  row('denial', 'its founder', 'Its books were never falsified, its founder told staff.'),
  row(
    'claim',
    'the rival chain',
    'The brewery’s owner said sales were up, while the rival chain alleged the figures were inflated.',
  ),
  row(
    'statement',
    'The brewery',
    'It has further explained that the recall covers only one batch.',
    'The brewery recalled 900 crates last week.',
  ),
  row(
    'statement',
    'Tinwell',
    'It also announced a new plant in Gdynia.',
    'Tinwell closed two of its plants in May.',
  ),
  // quotations that run over sentences
  row(
    'statement',
    'Corvane',
    'We will pay back every cent.',
    'Corvane has stated: “The outage was caused by a faulty cable. ',
  ),
  row(
    'denial',
    'Corvane',
    'We have never manipulated a price”.',
    'Corvane has stated: “The outage was caused by a faulty cable. ',
  ),
  row('reported', null, 'The outage lasted six hours.', 'Corvane said: “We are sorry.” '),
  // pronouns
  row('denial', 'Lena Brandt', 'She denied any part in the plan.', 'Lena Brandt joined the board in 2014. '),
  row('claim', null, 'He claimed the map was his.', 'Rolf met Piet at the station. '),
  row(
    'statement',
    'Dr. Anand',
    'He said the patients were stable.',
    'Dr. Anand arrived shortly before noon. ',
  ),
  // science, local news
  row('claim', 'The authors', 'The authors claim that the drug halves the risk of a stroke.'),
  row(
    'statement',
    'Ines Fabre',
    '“It is too early to celebrate,” Ines Fabre, a physicist at the observatory, said.',
  ),
  row('claim', null, 'The well is said to be haunted.'),
  row('claim', null, 'Three people were reportedly hurt when the stage collapsed.'),
  row('claim', null, 'Rumours spread that the library would be sold.'),
  row('denial', 'The council', 'The council said talk of a sale was only a rumour.'),
  row('reported', null, 'The earthquake claimed 14 lives.'),
  row('reported', null, 'Insurance claims rose after the flood.'),
  row('statement', 'the fire service', 'The blaze began in the kitchen, the fire service said.'),
  row('statement', null, 'It was announced that the bridge would reopen in May.'),
  row('denial', null, 'Contrary to earlier reports, the bridge was open all week.'),
  row('denial', 'the dam’s operator', 'The reservoir was not poisoned, said the dam’s operator.'),
  row('denial', 'The school', 'The school said there was no evidence that papers had been leaked.'),
  row('claim', 'Parents', 'Parents blamed the school for ignoring the warnings.'),
  row('claim', 'The union', 'The union criticized the depot for secretly cutting breaks.'),
  row('denial', 'The mill', 'The mill has warned people against spreading false accusations.'),
  row('statement', 'Greta Holm', 'Greta Holm apologised to her neighbours for the noise.'),
  row('reported', null, 'The band left the stage at midnight.'),
  row(
    'claim',
    'a tenant',
    'On the evening of 3 May, a tenant uploaded photographs claiming that the caretaker had stolen parcels.',
  ),
  row(
    'denial',
    'the caretaker',
    'However, the caretaker wrote online twice to confirm that he had not stolen anything.',
  ),
  // Chinese
  row('denial', '该公司', '该公司否认挪用客户资金。'),
  row('claim', '一名租客', '一名租客声称房东偷走了包裹。'),
  row('claim', null, '他涉嫌诈骗，金额巨大。'),
  row('statement', '李强', '李强表示，工厂将在下月重开。'),
  row('denial', '学校', '学校回应称，网上的消息是谣言。'),
  row('reported', null, '大火持续了六个小时。'),
];

/** Written after the rules: its first run tells how well they carry over. */
export const SECOND_SENTENCES: readonly StanceCase[] = [];
