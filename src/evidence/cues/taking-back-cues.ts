/** How somebody says in a language what he said before, and that it was not so; as sources of patterns. */
interface TakingBack {
  /** "In my first statement I said …" */
  readonly said: readonly string[];
  /** "That part is not true." */
  readonly takesBack: readonly string[];
}

/** What English calls what is not so, as the source of a pattern. */
export const UNTRUE =
  '(?:wrong|incorrect|untrue|false|inaccurate|mistaken|invented|a lie|a mistake|an error|(?:my|our) (?:mistake|error)|not (?:so|true|correct|right|the case))';
const STATED_DE = '(?:Aussagen?|Angaben?|Darstellung|Behauptung|Erklärung|Meldung)';

/** By language; each is tried on every text. */
export const TAKING_BACK: Readonly<Record<string, TakingBack>> = {
  en: {
    said: [
      '(?:I|we) (?:had |have |first |then |also |originally |previously |earlier ){0,2}(?:said|stated|told|wrote|written|claimed|testified|swore|sworn|declared|signed|gave|reported|posted|published)',
      '(?:my|our) (?:first|earlier|previous|original|former|initial|last) (?:\\w+ )?(?:statement|account|testimony|interview|evidence|deposition|report|version)',
    ],
    takesBack: [
      '(?:I|we) (?:now |hereby |must (?:now )?|have to |(?:wish|want) to ){0,2}(?:(?:was|were|am|are|had been) (?:\\w+ )?(?:wrong|mistaken|lying|confused)|lied|invented|withdraw|withdrew|retract|retracted|correct (?:that|this|it|my|our)|take (?:that|it|this|those words) back|made (?:that|it|this) up)',
      `(?:that|this|it|what (?:I|we) (?:said|wrote))(?: (?:statement|account|evidence|part|sentence|answer|report|figure))? (?:is|was|proved|turned out to be) (?:\\w+ )?${UNTRUE}`,
      '(?:in fact|in truth|in reality|the truth is)',
    ],
  },
  de: {
    said: [
      '(?:(?:ich|wir) (?:habe|hatte)n?|(?:habe|hatte)n? (?:ich|wir)) [^!?]{0,80}(?:gesagt|ausgesagt|angegeben|erklärt|behauptet|geschrieben|berichtet|gemeldet|erzählt|beschworen)',
    ],
    takesBack: [
      `(?:das|dies|es|(?:diese|die|meine|unsere) ${STATED_DE}) (?:(?:nehme|ziehe)n? (?:ich|wir) (?:\\p{L}+ ){0,2}zurück|widerrufen? (?:ich|wir)|(?:war|ist|waren|sind) (?:\\p{L}+ )?(?:falsch|unwahr|gelogen|erfunden|unrichtig|ein Irrtum|eine Lüge|nicht (?:wahr|richtig|so))|(?:stimmt|stimmte) (?:\\p{L}+ )?nicht|trifft nicht zu)`,
      '(?:ich|wir) (?:(?:nehme|ziehe)n? [^.!?]{1,60} zurück|widerrufen?|haben? (?:mich|uns) geirrt|haben? gelogen)',
      'in (?:Wahrheit|Wirklichkeit)',
    ],
  },
  fr: {
    said: [
      "(?:j[’']ai|j[’']avais|nous avons|nous avions) (?:\\p{L}+ ){0,3}(?:dit|déclaré|affirmé|écrit|témoigné|raconté|rapporté|publié)",
    ],
    takesBack: [
      "(?:c[’']est|c[’']était|cette déclaration (?:est|était)) (?:\\p{L}+ )?(?:faux|fausse|inexacte?|un mensonge|une erreur)|ce n[’'](?:est|était) pas (?:vrai|exact|le cas)|(?:je|nous) (?:(?:me|nous) (?:suis|sommes) trompée?s?|me rétracte|retire|retirons|reviens sur|revenons sur)|j[’']ai menti|en (?:réalité|vérité)",
    ],
  },
  es: {
    said: [
      '(?:(?:he|había|hemos|habíamos) (?:dicho|declarado|afirmado|escrito|contado|publicado)|dije|declaré|afirmé|escribí|dijimos|declaramos|escribimos|publicamos)',
    ],
    takesBack: [
      '(?:eso|esto|aquello|esa declaración) (?:no (?:es|era|fue) (?:cierto|cierta|verdad|así)|(?:es|era|fue) (?:falso|falsa|mentira|un error))|no (?:es|era) (?:cierto|verdad)|me (?:equivoqué|he equivocado|retracto)|nos (?:equivocamos|retractamos)|mentí|(?:retiro|retiramos) (?:eso|esto|esa|lo)|en realidad|la verdad es',
    ],
  },
  it: {
    said: [
      '(?:ho|avevo|abbiamo|avevamo) (?:\\p{L}+ ){0,2}(?:detto|dichiarato|affermato|scritto|raccontato|testimoniato|pubblicato)',
    ],
    takesBack: [
      '(?:(?:ciò|questo|quello) )?(?:non (?:è|era) vero|(?:è|era) falso)|mi (?:sono sbagliat[oa]|sbagliavo)|ci siamo sbagliati|ho mentito|(?:ritratto|ritiro|ritiriamo)|in (?:realtà|verità)',
    ],
  },
  pt: {
    said: ['(?:eu disse|eu tinha dito|declarei|afirmei|escrevi|dissemos|escrevemos|publicámos)'],
    takesBack: [
      '(?:isso|isto|aquilo) (?:não (?:é|era|foi) (?:verdade|assim)|(?:é|era|foi) (?:falso|mentira|um erro))|não (?:é|era) verdade|enganei-me|enganámo-nos|(?:eu )?menti|(?:retiro|retiramos) (?:isso|essa|o que)|na (?:verdade|realidade)',
    ],
  },
  nl: {
    said: [
      '(?:ik|wij|we) (?:heb|had|hebben|hadden) [^!?]{0,80}(?:gezegd|verklaard|geschreven|verteld|gemeld)',
    ],
    takesBack: [
      '(?:dat|dit|die verklaring) (?:is|was) (?:\\p{L}+ )?(?:niet (?:waar|juist|zo)|onjuist|onwaar|gelogen|een (?:fout|leugen|vergissing))|(?:dat|dit) klopte? niet|(?:ik|wij|we) (?:trek|trekken|neem|nemen) [^.!?]{1,60} (?:in|terug)|ik heb (?:gelogen|me vergist)|in werkelijkheid',
    ],
  },
};

/** What may stand in front of what takes something back, in these languages. */
export const BUT = '(?:but|however|now|yet|aber|mais|pero|ma|mas|maar)';

/** "I take back what I wrote about Ruud", "I withdraw that" */
export const WITHDRAWS_OWN =
  /\b(?:I|we) (?:(?:now|hereby|must|have to|want to|wish to|fully) ){0,2}(?:take back|withdraw|retract|take (?:that|it|this) back)\b/iu;
