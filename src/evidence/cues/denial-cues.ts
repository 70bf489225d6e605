import { ADJECTIVE_BEHIND, anyOf, NEGATED_BEHIND, NOT_SPEECH_BEHIND } from './beside-cues.js';
import type { Cue } from './cue.js';
import { NEGATION_CUES, NO_CONTRADICTION_BEHIND } from './negation-cues.js';

/** What people allege things with, as a noun. */
const ALLEGATION =
  '(?:allegations?|accusations?|claims?|rumou?rs?|reports?|suggestions?|speculation|gossip|insinuations?|charges?|assertions?|suspicions?|theory|theories|notion|idea|hearsay|stor(?:y|ies)|talk|complaints?|lawsuit)';

/** What one calls only what somebody said. */
const NONSENSE =
  '(?:baseless|groundless|unfounded|invented|made[- ]up|cooked[- ]up|concocted|nonsense|rubbish|garbage|bollocks|bull(?:shit)?|hogwash|preposterous|slander(?:ous)?|libel(?:lous|ous)?|defamat(?:ory|ion)|(?:a |an? \\w+ )?(?:pack of lies|lies?|smear|fiction|fantasy|fairy[- ]tales?|tall tales?|witch[- ]hunt))';

/** What a denier calls an allegation. */
const WORTHLESS = `(?:${NONSENSE}|false|untrue|fabricat(?:ed|ions?)|fictitious|crap|absurd|ridiculous|ludicrous|malicious|(?:a |an? \\w+ )?(?:hoax|myth|figment)|fake(?: news)?|(?:wide of|off) the mark|far[- ]fetched|far from (?:the truth|true)|without (?:foundation|merit|basis)|meritless|unnecessary|(?:a )?rumou?rs?)`;

/** Things that are refused rather than contradicted. */
const GRANTED =
  /^\s+(?:(?!that\b|to\b|any\b|\w+ing\b)[\w’'-]+\s+){0,4}?(?:bail|entry|entrance|access|permission|visas?|asylum|parole|requests?|applications?|opportunity|chance|motions?|appeals?|service|treatment|boarding|planning|permits?|licen[cs]es?|refunds?|rights?|justice|yourself|himself|herself|themselves|myself|victory|coverage|leave|penalty|goal|petition|bids?|care|membership|promotion|a place|credit)\b(?! (?:of|was|were|had|has|that))/i;

/**
 * "This is not true.": a whole sentence that does nothing but contradict what stands before it. Matched at the start of a
 * sentence, behind an opening quotation mark or not.
 */
export const BARE_DENIAL = new RegExp(
  `^[“"‘\\s]*(?:but |yet |all )?(?:(?:this|that|it|these|those|which|they|neither)(?:[’']s| is| was| are| were) (?:\\w+ly |just |all |quite |pure |complete |utter |a |an |(?:such|plain) )*(?:not (?:true|correct|accurate|the case|so)|(?:\\w+ )?(?:${WORTHLESS}|wrong|incorrect))|not true|untrue|nonsense)[,.!”"’]*(?=\\s*$|[,.!”"’]+\\s)`,
  'gi',
);

/** How an English sentence contradicts what is alleged. */
export const DENIAL_CUES: readonly Cue[] = [
  // verbs that contradict
  {
    stance: 'denial',
    words: anyOf('den(?:y|ies|ied|ying)'),
    speaker: 'subject',
    notAhead: GRANTED,
    notBehind: new RegExp(
      `(?:${NOT_SPEECH_BEHIND.source})|\\b(?:able|free|asked|wants?|wanted|if|whether|would|could|may|might|should|can)(?: to)?\\s+(?:\\w+ly\\s+)?$|\\bto make a statement\\s+$`,
      'i',
    ),
  },
  {
    stance: 'denial',
    words: anyOf(
      "refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|rebuff(?:s|ed|ing)? (?:claims|allegations|suggestions)|disput(?:es|ed|ing)(?= (?:the|this|that|those|these|his|her|its|their|any|claims|allegations|reports|it)\\b)|contradict(?:s|ed|ing)(?= (?:him|her|them|it|this|that)\\b| (?:[\\w’'-]+ ){0,3}(?:claims?|accounts?|versions?|statements?|reports?|allegations?|testimony|stor(?:y|ies))\\b)",
    ),
    speaker: 'subject',
    notBehind: NOT_SPEECH_BEHIND,
  },
  {
    stance: 'denial',
    words: anyOf(
      `(?:dismiss|reject|repudiat|disavow|quash|quell|dispel|brush|wav|shrug|ward|hit(?:ting)? back|push(?:ed|es|ing)? back|contest|counter)(?:e|es|s|ed|led|ling|ing|ies|ied)?(?: (?:off|away|down|up|at|against|on))? (?:(?!not\\b|but\\b|and\\b)[\\w’'“"-]+ ){0,4}?${ALLEGATION}`,
    ),
    speaker: 'subject',
    // A court that dismisses a claim rules on it.
    notBehind: new RegExp(
      `(?:${NOT_SPEECH_BEHIND.source})|\\b(?:court|tribunal|judge|jury|justice|justices|magistrates?|panel)\\b(?![’'])(?! (?:said|says|added|adds)\\b)[^.,;:“”"]{0,50}$`,
      'i',
    ),
  },
  {
    stance: 'denial',
    words: anyOf(
      `(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|describ(?:es|ed|ing)|call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|led|led|ling)?|denounc(?:es|ed|ing)|condemn(?:s|ed|ing)?|term(?:s|ed)|slamm?(?:s|ed|ing)?) [^.;!?]{0,60}?\\b(?:as )?[“"‘]?(?:\\w+ly )?\\b${WORTHLESS}`,
    ),
    speaker: 'subject',
    notBehind: ADJECTIVE_BEHIND,
  },
  {
    stance: 'denial',
    words: anyOf(
      "plead(?:s|ed|ing)? not guilty|pled not guilty|protest(?:s|ed|ing)? (?:his|her|their|its) innocence|maintain(?:s|ed|ing)? (?:his|her|their|its) innocence|defend(?:s|ed|ing)? (?:(?:him|her|it)self|themselves) against (?:the |these |any )?(?:accusations|allegations|claims|charges)|(?:insist|maintain|swear|swore|testif|stress)(?:s|ed|ing|ies|ied)? (?:under oath )?(?:that )?(?:[\\w’'.-]+ ){1,5}[“\"]?(?:(?:was|were|is|are|had|has|have|did|does|do)(?: not|n[o’']t)|never)|(?:insist|maintain|swear|swore|testif|stress)(?:s|ed|ing|ies|ied)? (?:under oath )?(?:that )?(?:he|she|they|it|I|we) (?:(?:was|were|is|are|am|had|has|have|did|does|do)(?: not| never|n[o’']t)|(?:was|were|is|are) innocent|never)",
    ),
    speaker: 'subject',
  },
  {
    stance: 'denial',
    words: anyOf(
      '(?:doubts?|doubted|questions|questioned)(?= (?:this|that|the|these|those|his|her|its|their) (?:\\w+ )?(?:figures?|numbers?|accounts?|claims?|versions?|allegations?|sums?|story)\\b)|(?:rul(?:es|ed)|ruling) (?:it|this|that|one|an attack|\\w+) out(?= |[.,])',
    ),
    speaker: 'subject',
    notBehind: NOT_SPEECH_BEHIND,
  },
  {
    stance: 'denial',
    words: anyOf('(?:disputed|contested|denied|refuted)(?= by\\b)'),
    speaker: 'by',
    behind:
      /\b(?:this|that|it|which|(?:the|this) (?:\w+ )?(?:issue|finding|vulnerability|accusation|allegation|claim|report|account|version)) (?:is|was|has been|remains) (?:\w+ly )?$/i,
  },
  // what is said about the allegation
  {
    stance: 'denial',
    words: anyOf(
      `${ALLEGATION} (?:[\\w’',“”"-]+ ){0,16}?(?:(?:is|are|was|were|as|being|proved|proven|turned out to be|to be|had been|have been) )(?:\\w+ly |just |pure |all |both |not only )*[“"‘]?(?:\\w+ly )?(?:${WORTHLESS}|not true|not correct|not accurate|disproved|disproven)`,
    ),
    speaker: 'outer',
    saidOrOwn: true,
  },
  {
    stance: 'denial',
    words: anyOf(
      `the (?:allegation|accusation|claim|rumou?r|suggestion|story|idea|notion|charge)s? (?:[\\w’',“”"-]+ ){0,16}?(?:is|are) (?:\\w+ly |just |all )*(?:${NONSENSE}|without (?:any )?foundation)(?=[.,;!”"]|$)`,
    ),
    speaker: 'outer',
  },
  {
    stance: 'denial',
    words: anyOf(
      `(?:false|untrue|baseless|groundless|unfounded|unnecessary|fabricated|malicious|fake|bogus|made-up|defamatory|slanderous|libellous) (?:and \\w+ )?${ALLEGATION}`,
    ),
    speaker: 'outer',
    saidOrOwn: true,
    notBehind: /\b(?:making|made|make|of)\s+$/i,
  },
  {
    stance: 'denial',
    words: anyOf(
      'no (?:\\w+ )?(?:truth|substance|basis|foundation|merit|evidence|proof|indication)(?= (?:to|in|for|of|that|whatsoever|at all)\\b)|not a (?:word|grain|shred) of|nothing to do with|had no (?:hand|part|role|involvement|knowledge)|no (?:wrongdoing|such thing|intention of harm)|(?:is|are|was|were) (?:\\w+ly )?[“"‘]?(?:\\w+ly )?(?:untrue|baseless|groundless|unfounded|false)',
    ),
    speaker: 'outer',
    saidOrOwn: true,
    // Whoever has no proof of what he says himself contradicts nobody; nor does a thing that "was announced by X and has nothing to do with …".
    notBehind: /\b(?:I|we)(?: have|[’']ve)(?: got)?\s+$|\b\w+ by [^.;:,“”"]{1,60} and (?:has|have|had)\s+$/i,
  },
  { stance: 'denial', words: BARE_DENIAL, speaker: 'outer' },
  {
    stance: 'denial',
    words: anyOf(
      `(?:said|says|told (?:[\\w’'-]+ ){1,5}?|insist(?:s|ed)|repl(?:ies|ied)|answer(?:s|ed)|wrote)(?: that)? ?(?:it|this|that)(?:[’']s| is| was) [“"‘]?${NONSENSE}`,
    ),
    speaker: 'subject',
    notBehind: NOT_SPEECH_BEHIND,
  },
  {
    stance: 'denial',
    words: anyOf(
      `(?:it|this|that)(?:[’']s| is)(?: just| all| pure| complete| total| utter| \\w+ly)* ${NONSENSE}`,
    ),
    speaker: 'outer',
    notBehind: NO_CONTRADICTION_BEHIND,
    notAhead: /^ (?:to|if|that)\b/i,
  },
  {
    stance: 'denial',
    words: anyOf(
      '(?:strongly|firmly|categorically|utterly|totally|completely|absolutely|flatly|emphatically|vehemently|vigorously) (?:reject|disput|contest|refut)(?:e|s|ed|es)?',
    ),
    speaker: 'subject',
    notAhead: GRANTED,
    notBehind: NOT_SPEECH_BEHIND,
  },
  {
    stance: 'denial',
    words: anyOf(
      `(?:the|this|that|any|all|such|these) ${ALLEGATION} (?:[\\w’',“”"-]+ ){0,24}?(?:is|are) (?:\\w+ly )?(?:rejected|denied|refuted)(?=[.,;!”"]|$| (?:by|in|as|out)\\b)`,
    ),
    speaker: 'by',
  },
  {
    stance: 'denial',
    words: anyOf(
      "(?:it|this|that) (?:is|was)(?: not|n[’']t) an? (?:\\w+ ){0,2}?(?:inside job|scam|hoax|fraud|theft|hack|bribe|cover-?up|crime|set-?up|rug ?pull|exit scam|conspiracy|plot|stunt|kickback)",
    ),
    speaker: 'outer',
    notBehind: NO_CONTRADICTION_BEHIND,
  },
  // Only what somebody told is counted so: "There were not 46 of them."
  {
    stance: 'denial',
    words: anyOf(
      "there (?:was|were)(?: not|n[’']t) (?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions)(?= \\w)",
    ),
    speaker: 'outer',
    notAhead: /^ (?:more|or more|minutes?|people enough)\b/i,
  },
  {
    stance: 'denial',
    words: anyOf(
      '(?:put|puts|tells?|told|sees?|saw|remembers?|remembered|describes?|described|recalls?|recalled) (?:this|that|it|things|the (?:matter|affair|story|events?)) (?:\\w+ )?differently|(?:tells?|told|gives?|gave) (?:an? (?:very |rather |quite )?different|another) (?:version|account|story)|(?:paints?|painted) a (?:\\w+ )?different picture|(?:takes?|took) (?:a (?:\\w+ )?different|another|the opposite) view|begs? to differ|(?:will|would) not have it that|(?:knows?|knew) nothing of (?:it|this|that|any such)',
    ),
    speaker: 'subject',
    notBehind: NEGATED_BEHIND,
  },
  {
    stance: 'denial',
    words: anyOf(
      "nothing of the (?:sort|kind)|not a word of (?:it|this|that) (?:is|was) true|that (?:is|was)(?: not|n[’']t) (?:how|what) (?:it |things )?(?:was|happened|went|took place)|(?:has|have|had|(?:finds?|found)) (?:got )?[“\"]?no (?:record|knowledge|recollection|memory|trace)s? of(?= (?:it|this|that|(?:any )?such|[a-z]+ing (?:it|this|that|those|these|such|any|so))\\b)|(?:not|n[’']t|un)[ ]?aware of (?:any |having )(?=such\\b)",
    ),
    speaker: 'outer',
  },
  {
    stance: 'denial',
    words: anyOf(
      '(?:allegations?|accusations?|claims?|accounts?|versions?|figures?|numbers?) (?:is|are|was|were|has been|have been) (?:\\w+ly |also )?(?:disputed|denied|contested|rejected|contradicted|questioned)',
    ),
    speaker: 'by',
    notBehind: NEGATED_BEHIND,
  },
  {
    stance: 'denial',
    words: anyOf(
      '(?:there (?:is|was|were|had been|has been)|found|finds|holds|held|received|saw|seen) no such \\w+|(?:is|are|was|were|be|been) (?:\\w+ly )?(?:mistaken|misinformed)',
    ),
    speaker: 'outer',
    saidAround: true,
    notBehind: /\b(?:know|knows|knew|if|whether)\b[^,;.]{0,40}$/i,
  },
  {
    stance: 'denial',
    words: /[“"‘](?:absolutely|certainly|definitely|of course) not\b[.!,]/gi,
    speaker: 'outer',
  },
  {
    stance: 'denial',
    words: anyOf(
      "it(?:[’']s| is| was) (?:simply |just |also |plainly )?(?:not true|untrue|not correct|incorrect|a lie)(?= that\\b)",
    ),
    speaker: 'outer',
  },
  {
    stance: 'denial',
    words: anyOf(
      "(?<!\\b(?:our|my)(?: own| first| earlier)? )(?:claims?|allegations?|accusations?|reports?|rumou?rs?|figures?|numbers?|sums?|amounts?|accounts?|versions?) (?:of [\\d.,]+ )?(?:(?!(?:our|my|we|I)\\b)[\\w’'-]+ ){0,8}?(?:is|are|was|were) (?:\\w+ly |just |all )*(?:not (?:true|correct|accurate|right)|wrong|incorrect|false|untrue|invented|without (?:any )?(?:foundation|basis|merit|substance)|nonsense)",
    ),
    speaker: 'outer',
    saidOrOwn: true,
  },
  {
    stance: 'denial',
    words: anyOf(
      'contrary to (?:\\w+ ){0,3}?(?:reports?|claims?|rumou?rs?|allegations?|speculation|suggestions?)|(?:falsely|wrongly|wrongfully|unfairly|unjustly) (?:accus|blam)\\w+',
    ),
    speaker: 'outer',
    saidOrOwn: true,
    // Whoever is charged with having said what is false is accused by that.
    notBehind: /\b(?:alleg\w+|prosecut\w+|indict\w+|charged|accus\w+|complaint)\b/i,
  },
  {
    stance: 'denial',
    words: anyOf(
      `${ALLEGATION} (?:[\\w’',-]+ ){0,8}?(?:has|have|had|was|were|is|are)(?: \\w+ly| since| now| again| been| all| both){0,4} (?:debunked|refuted|disproved|disproven|discredited|dismissed as)`,
    ),
    speaker: 'outer',
    saidOrOwn: true,
    notBehind: NEGATED_BEHIND,
  },
  {
    stance: 'denial',
    words: anyOf(
      '(?:respond|repli|insist|counter|retort|maintain|stress)(?:ed|s|es|ing)? that (?:no|nothing|none|nobody|neither)',
    ),
    speaker: 'subject',
  },
  ...NEGATION_CUES,
];
