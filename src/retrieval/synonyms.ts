/**
 * Everyday words that reports of incidents use for the same thing; a question in one is answered by a sentence in
 * another. General English, kept small on purpose: a wrong synonym costs more than a missing one. One group a line.
 */
const GROUPS = `
police cop cops constable
arrest arrested detain detained detention custody jailed jail imprisoned held locked
release released freed free
accuse accused allegation allegations alleged alleges accusation suspected charge charged blame blamed
deny denied denial rejected refuted dismissed
claim claimed asserted
reply replied respond responded response answer answered
apologize apologized apologise apology apologies sorry regret
lawsuit sue sued suing legal court
fraud scam scammer scammed swindle swindled cheat cheated deceive
steal stole stolen theft robbed robbery heist
attack attacked assault assaulted raid raided
break-in broke burglary intrusion stormed
vandalize vandalized vandalism damage damaged destroyed smashed trashed wrecked
mob crowd group gang protesters
protest protested demonstration rally rights activists
threat threaten threatened threatening intimidate
suicide suicidal kill
die died dead death killed deaths
hurt injured injury injuries wounded
boss chief ceo head leader director executive
founder founded cofounder founding started established created
quit quits resign resigned resignation leave left departed departure stepped
hire hired join joined joins joining
fire fired sacked dismissed
company firm business corporation exchange platform
rival competitor competing
customer customers client clients user users trader traders investor investors
buy bought purchase purchased acquire acquired acquisition
sell sold sale
earn earns earned earnings income profit revenue generate
lose lost loss losses
money funds cash
price prices cost costs worth value
crash crashed fall fell drop dropped plunge plunged collapse collapsed decline declined
rise rose increase increased grow grew climb climbed
reverse reversed undo rollback roll revert reverted
manipulate manipulated manipulation tamper tampered tampering rig rigged
liquidate liquidated liquidation
hack hacked hacker hackers breach breached
leak leaked leaks
headquarters headquartered hq office offices based located location
city town
staff employee employees worker workers
media press journalist journalists reporter reporters news
publish published post posted release released announce announced
video footage clip recording
start started begin began begun
end ended finish finished
happen happened occur occurred
ask asked request requested demand demanded
help helped aid assist
ban banned prohibit prohibited forbid outlaw block blocked
investigate investigated investigation investigating probe inquiry summoned
stay stayed staying reside residing live lived living
angry furious upset raged mad criticize criticized
criticize criticized criticise criticised condemn condemned slam slammed blame blamed accuse accused
camp team side people
big biggest large largest huge great greatest
small smallest little tiny
children child kid kids
car vehicle automobile
movie film
doctor physician
illness disease sickness
war conflict fighting
country nation state
language tongue
job position role post
author writer wrote written
build built construct constructed construction
use used utilize employed
method way technique approach
reason cause caused why
`;

/** Other words for a folded word, itself not among them. */
export const synonymsOf: ReadonlyMap<string, readonly string[]> = readGroups(GROUPS);

function readGroups(groups: string): Map<string, string[]> {
  const synonyms = new Map<string, string[]>();
  for (const line of groups.trim().split('\n')) {
    const words = line.split(' ');
    for (const word of words) {
      const others = words.filter((other) => other !== word);
      synonyms.set(word, [...(synonyms.get(word) ?? []), ...others]);
    }
  }
  return synonyms;
}
