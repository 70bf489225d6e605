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
export const SECOND_SENTENCES: readonly StanceCase[] = [
  // sport
  row('denial', 'The sprinter’s agent', 'The sprinter’s agent denied that she had missed three tests.'),
  row(
    'claim',
    'An anonymous letter',
    'An anonymous letter accuses the team doctor of handing out pills before races.',
  ),
  row('claim', null, 'The transfer fee is believed to be close to 20 million euros.'),
  row(
    'statement',
    'Coach Belinda Marsh',
    'Coach Belinda Marsh praised her defenders after the goalless draw.',
  ),
  row('reported', null, 'The Swede claimed bronze after a protest was withdrawn.'),
  row('denial', 'the chairman', '“These rumours are nonsense,” the chairman told reporters.'),
  row('reported', null, 'The league fined both clubs for late kick-offs.'),
  row('denial', 'Kowalczyk', 'Kowalczyk, 31, has always maintained that he did not throw the match.'),
  row('statement', 'the organisers', 'More than 4,000 runners finished, according to the organisers.'),
  row('denial', 'The club', 'The club was quick to dismiss speculation that its captain had been sacked.'),
  row('claim', 'Rivals', 'Rivals suspect that the boat’s hull was altered overnight.'),
  row('reported', null, 'Her appeal was dismissed by the tribunal in April.'),
  // politics
  row('claim', 'the opposition leader', '“He lied to parliament,” alleged the opposition leader.'),
  row('denial', 'The deputy mayor', 'The deputy mayor insisted she had nothing to do with the contract.'),
  row('statement', 'The embassy', 'The embassy confirmed that two of its staff had left the country.'),
  row('denial', 'The ambassador', 'The ambassador described the reports as fabricated.'),
  row('reported', null, 'Parliament voted to extend the session by two weeks.'),
  row(
    'claim',
    'Campaigners',
    'Campaigners say ballots were burned, and they accuse the returning officer of looking away.',
  ),
  row('denial', 'Both ministries', 'Both ministries have rejected the accusation.'),
  row('statement', 'The chancellor', 'The chancellor vowed to publish the accounts before the vote.'),
  row('reported', null, 'The governor declined to comment.'),
  row('reported', null, 'The senator refused to deny that he would run again.'),
  row('claim', null, 'The general is suspected of ordering the raid.'),
  row('denial', null, 'A review found no evidence that the ballots had been tampered with.'),
  row('denial', 'the prefect', 'According to the prefect, no shots were fired and nobody was detained.'),
  // crime
  row('claim', 'The indictment', 'The indictment alleges that the pair laundered money through a car wash.'),
  row('reported', null, 'The pair were sentenced to six years each.'),
  row(
    'denial',
    'Her brother',
    'Her brother told the court she was not at the house that night and did not hurt anyone.',
  ),
  row('claim', 'one witness', 'Shots were fired from a blue van, one witness claimed.'),
  row(
    'denial',
    'the officer',
    'The teenager said he was kicked on the ground, but the officer denied touching him.',
  ),
  row('reported', null, 'The accused sat silently beside an interpreter.'),
  row('claim', null, 'An alleged accomplice was stopped at the airport.'),
  row('statement', 'Inspector Dahl', 'Inspector Dahl said: “We found the car in a ditch.”'),
  row('reported', null, 'Officers searched three flats and seized a laptop.'),
  row('denial', null, 'The man was cleared after tests showed he was wrongly accused.'),
  row('claim', 'Neighbours', 'Neighbours believe the fire was set on purpose.'),
  row('denial', 'His employer', 'His employer said reports of his arrest were untrue.'),
  row('denial', 'a police spokesman', 'The boy was never in custody, a police spokesman said.'),
  // business
  row(
    'claim',
    'A short seller',
    'A short seller published a 40-page report claiming the mine did not exist.',
  ),
  row('denial', 'The miner', 'The miner hit back at the claims on Thursday.'),
  row(
    'denial',
    'its chief executive',
    '“We did not mislead anyone,” its chief executive said in a letter to shareholders.',
  ),
  row('statement', 'The dairy', 'The dairy apologised for the delay and promised vouchers.'),
  row('reported', null, 'The regulator denied the company’s application for a licence.'),
  row('reported', null, 'The retailer reported a profit of 12 million pounds.'),
  row('claim', 'former staff', 'The kitchen was infested with mice, former staff allege.'),
  row(
    'claim',
    'The airline',
    'The airline boasts that it is the greenest in Europe and claims to have halved its emissions.',
  ),
  row('claim', null, 'The bank is facing accusations that it overcharged pensioners.'),
  row('statement', 'Quill Energy', '“Work on the dam will resume in June,” Quill Energy announced.'),
  row('statement', 'A person close to the talks', 'A person close to the talks said a deal was near.'),
  row('reported', null, 'The price of cocoa doubled between March and July.'),
  row(
    'denial',
    'Fenwick Rail',
    'It denied cutting corners on safety.',
    'Fenwick Rail owns most of the northern lines.',
  ),
  row(
    'claim',
    'The couple',
    'They allege that the builder took their deposit and vanished.',
    'The couple moved in last May.',
  ),
  row(
    'denial',
    'Petra Voss',
    'No money was ever stolen.',
    'Petra Voss told investors: “Our books are open. ',
  ),
  // science, health, local
  row('claim', 'The inventor', 'The inventor claims his engine runs on water.'),
  row('denial', 'Physicists', 'Physicists dismissed the idea as absurd.'),
  row(
    'statement',
    'Dr. Imani Okoro',
    'Dr. Imani Okoro, who led the survey, warned that the herd might not recover.',
  ),
  row('reported', null, 'The comet will pass closest to Earth in October.'),
  row('claim', null, 'A video circulating online purports to show the bridge swaying.'),
  row(
    'denial',
    'The hospital',
    'The hospital clarified that no patients had been harmed and that talk of a leak was false.',
  ),
  row('statement', 'Residents', 'Residents complained about the smell for years.'),
  row('reported', null, 'Firefighters responded to the alarm within six minutes.'),
  row('claim', 'The landlord', 'The landlord blames the tenants for the damage.'),
  row(
    'denial',
    'The tenants',
    'The tenants, for their part, say the wall was not damaged on purpose and that they never touched it.',
  ),
  row(
    'claim',
    'some villagers',
    'The river turned red overnight; some villagers suspect the tannery of dumping dye.',
  ),
  row('denial', 'The tannery', 'The tannery said it was not responsible for the colour of the river.'),
  row('reported', null, 'The festival was cancelled because of high winds.'),
  row('denial', 'The museum', 'The museum denounced the story as a hoax.'),
  row('claim', null, 'There are rumours that the painting is a copy.'),
  row('statement', 'the librarian', 'The books will be moved in autumn, the librarian explained.'),
  row('reported', null, 'He was admitted to a clinic with a broken wrist.'),
  // Chinese
  row('claim', '多名用户', '多名用户指控平台操纵价格。'),
  row('denial', '平台', '平台随后发布公告，否认操纵价格。'),
  row('statement', '警方', '警方表示，案件正在调查中。'),
  row('claim', null, '据称，损失超过一千万元。'),
  row('denial', '王磊', '王磊称自己从未被拘留。'),
  row('reported', null, '店铺于五月关闭。'),
];
