/** How a language tells that something happened, beside what tells that a sentence is of it. */
interface Language {
  /** Its small words; one or two make a sentence its own. */
  readonly words: RegExp;
  /** Its letters, which do the same where no word is English. */
  readonly letters?: RegExp;
  readonly happened: RegExp;
}

const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'giu');
const verbs = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

/** Beside words of English one alone may be a name. */
const LEAST_ABROAD = 2;
const ENGLISH = /(?<!\p{L})(?:the|of|and|to|by|with|for|from|that|at|on)(?!\p{L})/iu;

/** German, French, Spanish, Italian and Portuguese share many of their small words, the rest stand by themselves. */
const LANGUAGES: readonly Language[] = [
  {
    words:
      /(?<!\p{L})(?:der|die|das|den|dem|des|sie|sich|noch|und|nicht|von|mit|für|le|la|les|du|une?|et|dans|pour|el|los|las|del|que|il|della|nel|o|os|não|ein|eine|einen|am|im|zu|au|aux|sur|en|por|con|gli|em|ao)(?!\p{L})/giu,
    happened:
      /(?<!\p{L})(?:wurden?|hat|haben|hatten?|war(?:en)?|kam(?:en)?|starb(?:en)?|ging(?:en)?|fiel(?:en)?|gab(?:en)?|nahm(?:en)?|fand(?:en)?|verlor(?:en)?|\p{Ll}{3,}(?:ierte|teten?|tete|lten|rten|ckten?|gten|hten)|(?:a|ont|est|sont|avait|avaient) (?:(?:\p{Ll}+ment|été|encore|déjà|aussi|pas|jamais|plus|toujours) ){0,2}\p{Ll}{2,}(?:é|ée|és|ées|is|ise|it|ite|u|ue|us|ues|i|ert|erte)|(?:ist|sind) [^.;]{0,120}?(?:ge\p{Ll}{2,}(?:t|en)|(?:ver|be|ent|er|zer)\p{Ll}{2,}(?:t|en)|(?:ab|an|auf|aus|ein|um|vor|weg|zu)ge\p{Ll}{2,}(?:t|en))|fut|furent|était|étaient|fue|fueron|ha|han|había|habían|hanno|è|sono|fu|furono|foi|foram|\p{Ll}{2,}(?:ó|aron|ieron|arono|irono|aram|eram))(?!\p{L})/iu,
  },
  {
    // Italian
    words: words('il|lo|la|gli|della|dello|dei|di|nel|nella|che|una?|per|dal|al'),
    happened: verbs('\\p{L}{2,}(?:ò|arono|erono|irono|ettero)|venne|vennero|disse|prese|chiese|crollarono'),
  },
  {
    // Portuguese
    words: words('o|os|uma|do|da|dos|das|em|na|não|ao|pelo|pela'),
    happened: verbs('\\p{L}{2,}(?:ou|eu|iu|aram|eram|iram)|disse|fez|teve'),
  },
  {
    // Dutch
    words: words('het|een|van|niet|voor|ook|aan|op|uit|bij|naar'),
    happened: verbs(
      'werd(?:en)?|waren|heeft|hebben|hadden|viel(?:en)?|ging(?:en)?|kwam(?:en)?|nam(?:en)?|gaf|gaven|stierf|overleed|begon(?:nen)?|vond(?:en)?|kreeg|kregen|zei(?:den)?|brak(?:en)?|stond(?:en)?|zag(?:en)?|brand(?:de|den)|\\p{L}{3,}(?:eerden?|kten?|pten?|gden?|lden|rtten?|stten?)|is [^.;]{0,120}?ge\\p{L}{2,}(?:d|t|en)',
    ),
  },
  {
    // Swedish, Danish, Norwegian
    words: words('och|og|att|som|på|av|af|till|til|inte|ikke|ett|från|fra|är|efter|etter|ved|vid'),
    letters: /[åøæ]/iu,
    happened: verbs(
      'blev|ble|blevet|blitt|hade|hadde|havde|kom|gick|gik|gikk|fick|fik|fikk|tog|tok|dog|døde|stod|sto|sade|sagde|sa|brann|brant|föll|faldt|falt|bröt|brøt|brød|\\p{L}{3,}(?:ades?|ddes?|edes?|ttes|[glnr]des)',
    ),
  },
  {
    // Polish
    words: words('w|z|ze|na|się|po|od|przez|oraz|jest|dnia|dla'),
    letters: /[ąęłńśźż]/iu,
    happened: verbs(
      '\\p{L}{2,}(?:ł|ła|ło|li|ły|łem|łam|liśmy|łyśmy)|\\p{L}{3,}(?:ano|ono|eno|ięto|yto|uto)|zost\\p{L}{2,}',
    ),
  },
  {
    // Czech, Slovak
    words: words('ve|že|dne|dňa|při|pri|jsou|sú|roku'),
    letters: /[ěščřžůťďňľ]/iu,
    happened: verbs('\\p{L}+(?:ěl|[aeiy]l|nul)[aoiy]?|byl[aoiy]?|bol[aoi]?|šel|šla|šli|došlo|prišlo'),
  },
  {
    // Croatian, Serbian, Slovene
    words: words(
      'na|od|za|iz|dana|kod|godine|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga?|prosinca',
    ),
    letters: /[čćžšđ]/iu,
    happened: verbs(
      '(?:je|su|so|bil[aoi]?) (?:\\p{L}+ ){0,3}\\p{L}{2,}(?:io|ao|uo|el|al|il|la|lo|li|le|ena?|eno|eni|ana?|ano|ani)|\\p{L}{2,}(?:io|ao|uo|el|al|il|la|lo|li|le) (?:je|su|so)',
    ),
  },
  {
    // Russian, Ukrainian
    words: words('в|во|на|не|и|по|из|от|с|у|що|від|до|за|та|суда'),
    letters: /\p{Script=Cyrillic}/iu,
    happened: verbs(
      '\\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|[аиуі]в|вся|лася|лося|лися|[ае]но|ито|уто)|был[аои]?|був|була|було|були',
    ),
  },
  {
    // Turkish
    words: words('ve|bir|bu|için|ile'),
    letters: /[ğşı]/iu,
    happened: verbs('\\p{L}{2,}(?:dı|di|du|dü|tı|ti|tu|tü)(?:lar|ler)?'),
  },
  {
    // Finnish
    words: words('ja|oli|ei|että|mukaan'),
    letters: /[äö]/iu,
    happened: verbs('oli(?:vat)?|tuli(?:vat)?|paloi|sanoi|\\p{L}{3,}tiin'),
  },
  {
    // Romanian
    words: words('în|și|din|pe|cu|nu|prin'),
    letters: /[ăâîșşțţ]/iu,
    happened: verbs('(?:a|au) (?:fost|\\p{L}{2,}(?:at|it|ut|s))'),
  },
  {
    // Greek
    words: words('το|τη|την|στις|στη|και|από|με'),
    letters: /\p{Script=Greek}/iu,
    happened: verbs('\\p{L}{2,}(?:θηκε|θηκαν|σε|σαν|ξε|ξαν|ψε|ψαν)|ήταν'),
  },
];

/** Tells whether a sentence in one of these languages tells that something happened. */
export function happenedAbroad(sentence: string): boolean {
  const isEnglish = ENGLISH.test(sentence);
  const least = isEnglish ? LEAST_ABROAD : 1;
  return LANGUAGES.some(
    ({ words: own, letters, happened }) =>
      ((sentence.match(own)?.length ?? 0) >= least || (!isEnglish && letters?.test(sentence) === true)) &&
      happened.test(sentence),
  );
}
