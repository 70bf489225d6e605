import type { Span } from '../language/span.js';
import type { Stance } from './judgement.js';

/** Where the words that name the speaker stand, seen from the cue. */
export type Speaker =
  /** the subject of the cue's verb: "the firm denied", "who denies", "released a video claiming" */
  | 'subject'
  /** behind "by", if at all: "allegations by two players" */
  | 'by'
  /** behind "by", else as `outer`: "was accused by two players", "police say he was accused" */
  | 'agent'
  /** right behind the cue: "according to the firm" */
  | 'after'
  /** whoever says the sentence around the cue: "she said there was no truth in it" */
  | 'outer'
  /** nobody: "allegedly" */
  | 'none';

/** One row: these words make a sentence a claim, a denial or a statement, unless something beside them says otherwise. */
export interface Cue {
  readonly stance: Exclude<Stance, 'reported'>;
  readonly words: RegExp;
  readonly speaker: Speaker;
  /** Must match what follows the words. */
  readonly ahead?: RegExp;
  /** Must match what stands before the words. */
  readonly behind?: RegExp;
  /** Holds only where the sentence is said by somebody: beside a verb of saying, or in quotation marks. */
  readonly saidAround?: true;
  /** Holds where the sentence is said by somebody, and where a party speaks for itself: else the document tells it. */
  readonly saidOrOwn?: true;
  /** Must not match what follows, what stands before. */
  readonly notAhead?: RegExp;
  readonly notBehind?: RegExp;
}

/** One row of the cue table found in a sentence; `start` and `end` count from the sentence's start. */
export interface CueMatch extends Span {
  readonly cue: Cue;
}

// The pieces that the rows share -------------------------------------------------------------------------------

/** What people allege things with, as a noun. */
const ALLEGATION =
  '(?:allegations?|accusations?|claims?|rumou?rs?|reports?|suggestions?|speculation|gossip|insinuations?|charges?|assertions?|suspicions?|theory|theories|notion|idea|hearsay|stor(?:y|ies)|talk|complaints?|lawsuit)';

/** What a denier calls an allegation. */
const WORTHLESS =
  '(?:false|untrue|baseless|groundless|unfounded|fabricat(?:ed|ions?)|fictitious|invented|made[- ]up|nonsense|rubbish|absurd|ridiculous|ludicrous|preposterous|malicious|slander(?:ous)?|libel(?:lous|ous)?|defamat(?:ory|ion)|(?:a |an? \\w+ )?(?:lies?|hoax|smear|myth|fiction|fantasy|fairy[- ]tales?|tall tales?|figment|witch[- ]hunt)|fake(?: news)?|without (?:foundation|merit|basis)|meritless|unnecessary|(?:a )?rumou?rs?)';

/** What somebody is accused of having done or suffered: a negation over one of these contradicts an allegation. */
const ACCUSED_ACT =
  '(?:detain|arrest|jail|imprison|manipulat|rig(?:ged|ging)?\\b|tamper|steal|stole|embezzl|launder|defraud|fraud|cheat|dop(?:ed|ing)|lie[ds]?\\b|lying|mislead|misled|deceiv|brib|attacked|assault|kill|murder|threaten|abus|harass|discriminat|plagiari[sz]|leak|hack|conceal|collud|conspir|misus|misappropriat|falsif|forg(?:ed|ing)\\b|in custody|under arrest|behind bars|sabotag|insolven|bankrupt|flee|fled|abscond|expelled|sacked|poison|smuggl|traffick|a scam)';
/** What may as well be an ordinary thing not done: it contradicts an allegation only where somebody says so. */
const DISPUTED_ACT =
  '(?:involved|responsible|guilty|at fault|to blame|t(?:ake|aken|ook) part|wrongdoing|breached|compromised)';
export const SAID_BEFORE =
  /\b(?:said|says?|told|tells|insist\w*|stat(?:ed|es|ing)|add(?:ed|ing|s)|respon\w+|maintain\w*|repl\w+|explain\w*|swore|swears|stress\w*|confirm\w*|clarif\w+|argu\w+|found|conclud\w+|testif\w+|according to|wrote|writes|announce\w*|assur\w+)\b|[“"]/i;

/** "…, his lawyer said." */
export const SAID_AFTER =
  /(?:,[”"’]?|[”"])\s+(?:(?:said|says|told|insisted|stated|added|explained|replied|wrote|according)\b|(?:[\w’'.-]+\s+){1,8}(?:said|says|told|insisted|stated|added|explained|replied|wrote|announced|responded)\b)/;

const CLAUSE_AHEAD =
  /^\s*[“"‘「]|^[^\S\n]*(?:,\s*[“"‘「]|:|,? ?(?:that|how|why|whether|there)\b|(?:it|he|she|they|we|I|none|nobody)\b|in (?:a|an|his|her|its|their) (?:\w+ )?(?:statement|post|letter|email|interview|blog|tweet|filing|report|memo|note|message)\b|(?:on|to) (?:Twitter|Facebook|Instagram|Weibo|WeChat|X|Telegram|social media|Reddit|LinkedIn|reporters|journalists)\b)/;
const QUOTED_BEHIND = /[”"’'」][^.!?”"“]{0,60}$|,\s+(?:[\w’'-]+\s+){1,4}$/;
const PASSIVE_BEHIND =
  /\b(?:was|were|is|are|be|been|being|gets?|got|stands?|stood)\s+(?:(?:\w+ly|also|not|never)\s+){0,6}$/i;
/** A participle used as an adjective or a noun: "the stated aim", "200 confirmed cases", "of said law". */
const ADJECTIVE_BEHIND =
  /(?:\b(?:the|a|an|of|no|more|new|newly|recently|with|its|his|her|their|previously)|\d)\s+$/i;
const NEGATED_BEHIND =
  /\b(?:not|n[o’']t|never|neither|nor|nobody|no one|cannot|refus\w+ to|declin\w+ to|fail\w+ to|without|stopp?\w* short of|hard to|hardly|yet to|unable to)\s+(?:(?:\w+ly|be|been|has|had|is|are|was|were|have|confirm\w*|or|nor|admit\w*|even|also)\s+){0,6}$/i;
/** "When the state stated", "what experts claim": said by the way, in a sentence that tells something else. */
const BY_THE_WAY_BEHIND =
  /\b(?:[Ww]hat|[Ww]hen|[Ss]ince|[Bb]ecause|whose|[Ee]ven as)\s+(?:[\w’'-]+\s+){1,5}$/;
const NOT_SPEECH_BEHIND = new RegExp(
  `(?:${PASSIVE_BEHIND.source})|(?:${ADJECTIVE_BEHIND.source})|(?:${NEGATED_BEHIND.source})|(?:${BY_THE_WAY_BEHIND.source})`,
  'i',
);
/** Things that are refused rather than contradicted, or won rather than asserted. */
const GRANTED =
  /^\s+(?:(?!that\b|to\b|any\b|\w+ing\b)[\w’'-]+\s+){0,4}?(?:bail|entry|entrance|access|permission|visas?|asylum|parole|requests?|applications?|opportunity|chance|motions?|appeals?|service|treatment|boarding|planning|permits?|licen[cs]es?|refunds?|rights?|justice|yourself|himself|herself|themselves|myself|victory|coverage|leave|penalty|goal|petition|bids?|care|membership|promotion|a place|credit)\b(?! (?:of|was|were|had|has|that))/i;
const WON =
  /^\s+(?:(?:the|a|an|his|her|its|their|at least|more than|about|nearly|up to|another|all|\w+th|first|second|third|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of)\s+){0,4}(?:\w+\s+){0,2}?(?:victory|lives?|titles?|medals?|gold|silver|bronze|wins?|prizes?|trophy|trophies|points?|crown|seats?|benefits?|refunds?|compensation|expenses|damages|spot|place|territory|asylum|allowances?|wickets?|record|trick)\b/i;

const CLAIM_NOUN_BEHIND =
  /(?:\b(?:insurance|jobless|unemployment|compensation|expense|benefit|patent|legal|to|and|not|never|no|baggage|small|can|may|must|warranty|the|a|this|that|these|those|his|her|its|their|such|widespread|online|new|earlier|similar|respond\w* to|make a|stake a|fac(?:es|ed|ing)|drop(?:s|ped)|withdr(?:aws|ew)|settl(?:es|ed)|over|amid|after|despite|of)|n[’']t|[’']s|s[’'])\s+$/i;
/** "Responded to the allegations" alleges nothing. */
const NEUTRAL_ABOUT_CLAIM =
  /(?:\b(?:repl\w+ to|respon\w+ to|comment\w* on|address\w*|answer\w*|insurance|jobless|unemployment|compensation|expense|benefit|patent|baggage|warranty)\s+(?:the |these |those |his |her |its |their |any |recent |latest )*)$/i;

/**
 * "This is not true.": a whole sentence that does nothing but contradict what stands before it. Matched at the start of a
 * sentence, behind an opening quotation mark or not.
 */
export const BARE_DENIAL = new RegExp(
  `^[“"‘\\s]*(?:but |yet |all )?(?:(?:this|that|it|these|those|which|they|neither)(?:[’']s| is| was| are| were) (?:\\w+ly |just |all |quite |pure |complete |utter |a |an |(?:such|plain) )*(?:not (?:true|correct|accurate|the case|so)|(?:\\w+ )?(?:${WORTHLESS}|wrong|incorrect))|not true|untrue|nonsense)[,.!”"’]*(?=\\s*$|[,.!”"’]+\\s)`,
  'gi',
);

const one = (source: string) => new RegExp(`\\b(?:${source})\\b`, 'gi');

// The table ----------------------------------------------------------------------------------------------------

/**
 * How English sentences show their stance. The order of rows does not matter: of all rows that match, a denial
 * outweighs a claim, a claim outweighs a statement, and the first match of the winning stance names the speaker.
 */
export const ENGLISH_CUES: readonly Cue[] = [
  // denials: verbs that contradict
  {
    stance: 'denial',
    words: one('den(?:y|ies|ied|ying)'),
    speaker: 'subject',
    notAhead: GRANTED,
    notBehind: new RegExp(
      `(?:${NOT_SPEECH_BEHIND.source})|\\b(?:able|free|asked|wants?|wanted|if|whether|would|could|may|might|should|can)(?: to)?\\s+(?:\\w+ly\\s+)?$|\\bto make a statement\\s+$`,
      'i',
    ),
  },
  {
    stance: 'denial',
    words: one(
      "refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|rebuff(?:s|ed|ing)? (?:claims|allegations|suggestions)|disput(?:es|ed|ing)(?= (?:the|this|that|those|these|his|her|its|their|any|claims|allegations|reports|it)\\b)|contradict(?:s|ed|ing)(?= (?:him|her|them|it|this|that)\\b| (?:[\\w’'-]+ ){0,3}(?:claims?|accounts?|versions?|statements?|reports?|allegations?|testimony|stor(?:y|ies))\\b)",
    ),
    speaker: 'subject',
    notBehind: NOT_SPEECH_BEHIND,
  },
  {
    stance: 'denial',
    words: one(
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
    words: one(
      `(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|describ(?:es|ed|ing)|call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|led|led|ling)?|denounc(?:es|ed|ing)|condemn(?:s|ed|ing)?|term(?:s|ed)|slamm?(?:s|ed|ing)?) [^.;!?]{0,60}?\\b(?:as )?[“"‘]?(?:\\w+ly )?\\b${WORTHLESS}`,
    ),
    speaker: 'subject',
    notBehind: ADJECTIVE_BEHIND,
  },
  {
    stance: 'denial',
    words: one(
      "plead(?:s|ed|ing)? not guilty|pled not guilty|protest(?:s|ed|ing)? (?:his|her|their|its) innocence|maintain(?:s|ed|ing)? (?:his|her|their|its) innocence|defend(?:s|ed|ing)? (?:(?:him|her|it)self|themselves) against (?:the |these |any )?(?:accusations|allegations|claims|charges)|(?:insist|maintain|swear|swore|testif|stress)(?:s|ed|ing|ies|ied)? (?:under oath )?(?:that )?(?:[\\w’'.-]+ ){1,5}(?:(?:was|were|is|are|had|has|have|did|does|do)(?: not|n[o’']t)|never)|(?:insist|maintain|swear|swore|testif|stress)(?:s|ed|ing|ies|ied)? (?:under oath )?(?:that )?(?:he|she|they|it|I|we) (?:(?:was|were|is|are|am|had|has|have|did|does|do)(?: not| never|n[o’']t)|(?:was|were|is|are) innocent|never)",
    ),
    speaker: 'subject',
  },
  {
    stance: 'denial',
    words: one(
      '(?:doubts?|doubted|questions|questioned)(?= (?:this|that|the|these|those|his|her|its|their) (?:\\w+ )?(?:figures?|numbers?|accounts?|claims?|versions?|allegations?|sums?|story)\\b)|(?:rul(?:es|ed)|ruling) (?:it|this|that|one|an attack|\\w+) out(?= |[.,])',
    ),
    speaker: 'subject',
    notBehind: NOT_SPEECH_BEHIND,
  },
  // denials: what is said about the allegation
  {
    stance: 'denial',
    words: one(
      `${ALLEGATION} (?:[\\w’',-]+ ){0,12}?(?:(?:is|are|was|were|as|being|proved|proven|turned out to be|to be|had been|have been) )(?:\\w+ly |just |pure |all |both |not only )*[“"‘]?(?:\\w+ly )?(?:${WORTHLESS}|not true|not correct|not accurate|disproved|disproven)`,
    ),
    speaker: 'outer',
    saidOrOwn: true,
  },
  {
    stance: 'denial',
    words: one(
      `(?:false|untrue|baseless|groundless|unfounded|unnecessary|fabricated|malicious|fake|bogus|made-up|defamatory|slanderous|libellous) (?:and \\w+ )?${ALLEGATION}`,
    ),
    speaker: 'outer',
    saidOrOwn: true,
    notBehind: /\b(?:making|made|make|of)\s+$/i,
  },
  {
    stance: 'denial',
    words: one(
      'no (?:\\w+ )?(?:truth|substance|basis|foundation|merit|evidence|proof)(?= (?:to|in|for|of|that|whatsoever|at all)\\b)|not a (?:word|grain|shred) of|nothing to do with|had no (?:hand|part|role|involvement|knowledge)|no (?:wrongdoing|such thing|intention of harm)|(?:is|are|was|were) (?:\\w+ly )?[“"‘]?(?:\\w+ly )?(?:untrue|baseless|groundless|unfounded|false)',
    ),
    speaker: 'outer',
    saidOrOwn: true,
  },
  { stance: 'denial', words: BARE_DENIAL, speaker: 'outer' },
  {
    stance: 'denial',
    words: one(
      '(?:put|puts|tells?|told|sees?|saw|remembers?|remembered|describes?|described|recalls?|recalled) (?:this|that|it|things|the (?:matter|affair|story|events?)) (?:\\w+ )?differently|(?:tells?|told|gives?|gave) (?:an? (?:very |rather |quite )?different|another) (?:version|account|story)|(?:paints?|painted) a (?:\\w+ )?different picture|(?:takes?|took) (?:a (?:\\w+ )?different|another|the opposite) view|begs? to differ|(?:will|would) not have it that|(?:knows?|knew) nothing of (?:it|this|that|any such)',
    ),
    speaker: 'subject',
    notBehind: NEGATED_BEHIND,
  },
  {
    stance: 'denial',
    words: one(
      "nothing of the (?:sort|kind)|not a word of (?:it|this|that) (?:is|was) true|that (?:is|was)(?: not|n[’']t) (?:how|what) (?:it |things )?(?:was|happened|went|took place)|(?:has|have|had|(?:finds?|found)) (?:got )?no (?:record|knowledge|recollection|memory|trace)s? of(?= (?:it|this|that|(?:any )?such)\\b)|(?:not|n[’']t|un)[ ]?aware of (?:any |having )(?=such\\b)",
    ),
    speaker: 'outer',
  },
  {
    stance: 'denial',
    words: one(
      '(?:allegations?|accusations?|claims?|accounts?|versions?|figures?|numbers?) (?:is|are|was|were|has been|have been) (?:\\w+ly |also )?(?:disputed|denied|contested|rejected|contradicted|questioned)',
    ),
    speaker: 'by',
    notBehind: NEGATED_BEHIND,
  },
  {
    stance: 'denial',
    words: one(
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
    words: one(
      'it (?:is|was) (?:simply |just |also |plainly )?(?:not true|untrue|not correct|incorrect|a lie)(?= that\\b)',
    ),
    speaker: 'outer',
  },
  {
    stance: 'denial',
    words: one(
      "(?:claims?|allegations?|accusations?|reports?|rumou?rs?|figures?|numbers?|sums?|amounts?|accounts?|versions?) (?:of [\\d.,]+ )?(?:[\\w’'-]+ ){0,8}?(?:is|are|was|were) (?:\\w+ly |just |all )*(?:not (?:true|correct|accurate|right)|wrong|incorrect|false|untrue|invented|without (?:any )?(?:foundation|basis|merit|substance)|nonsense)",
    ),
    speaker: 'outer',
    saidOrOwn: true,
  },
  {
    stance: 'denial',
    words: one(
      'contrary to (?:\\w+ ){0,3}?(?:reports?|claims?|rumou?rs?|allegations?|speculation|suggestions?)|(?:falsely|wrongly|wrongfully|unfairly|unjustly) (?:accus|blam)\\w+',
    ),
    speaker: 'outer',
    saidOrOwn: true,
    // Whoever is charged with having said what is false is accused by that.
    notBehind: /\b(?:alleg\w+|prosecut\w+|indict\w+|charged|accus\w+|complaint)\b/i,
  },
  {
    stance: 'denial',
    words: one(
      `${ALLEGATION} (?:[\\w’',-]+ ){0,8}?(?:has|have|had|was|were|is|are)(?: \\w+ly| since| now| again| been| all| both){0,4} (?:debunked|refuted|disproved|disproven|discredited|dismissed as)`,
    ),
    speaker: 'outer',
    saidOrOwn: true,
    notBehind: NEGATED_BEHIND,
  },
  {
    stance: 'denial',
    words: one(
      '(?:respond|repli|insist|counter|retort|maintain|stress)(?:ed|s|es|ing)? that (?:no|nothing|none|nobody|neither)',
    ),
    speaker: 'subject',
  },
  // denials: a negation over what somebody is accused of
  {
    stance: 'denial',
    words: one(
      `(?:(?:was|were|is|are|am|had|has|have|did|(?<!\\b(?:it|that|this) )does|(?<=\\b(?:I|we|they) )do)(?:n[’']t| not| never| in no way| neither)|never|(?<!\\b(?:do|does) )not) (?:\\w+ly |ever |actually |in any way |been |being |be |have |had |gone |become |once |knowingly |personally |and will not, |and (?:have |has )?never ){0,4}${ACCUSED_ACT}\\w*`,
    ),
    speaker: 'outer',
    notBehind:
      /\b(?:no one|nobody|none|whether|if|who|why)\b[^,;.]{0,20}$|\b(?:may|must|should|can|could|will|would|shall|to|probably|likely|perhaps|yet)\s+$/i,
    notAhead: /^\s+(?:yet|for comment)\b/i,
  },
  {
    stance: 'denial',
    words: one(
      `(?:(?:was|were|is|are|am|had|has|have|did|does|do)(?:n[’']t| not| never| in no way| neither)|never|not|no) (?:\\w+ly |ever |actually |in any way |been |being |be |have |had |once |knowingly |personally |any ){0,4}${DISPUTED_ACT}\\w*|no (?:\\w+ ){1,2}(?:was|were|has been|have been|had been) (?:ever |in fact )?(?:${ACCUSED_ACT}|${DISPUTED_ACT})\\w*|(?:not|(?:is|was|are|were)n[’']t) (?:true|correct|accurate)|(?:I am|I[’']m|(?:is|are|was|were|be)) (?:\\w+ly )?innocent|innocent of`,
    ),
    speaker: 'outer',
    saidAround: true,
    notBehind:
      /\b(?:no one|nobody|none|whether|if|who|why)\b[^,;.]{0,20}$|\b(?:may|must|should|can|could|will|would|shall|to|probably|likely|perhaps|yet)\s+$/i,
    notAhead: /^\s+(?:yet|for comment)\b/i,
  },
  {
    stance: 'denial',
    words: one(
      `(?:do|does|did)(?: not|n[’']t) (?:believe|think) (?:that )?(?:[\\w’'-]+ ){1,8}?(?:${ACCUSED_ACT}|${DISPUTED_ACT})\\w*`,
    ),
    speaker: 'outer',
    saidAround: true,
  },
  {
    stance: 'denial',
    words: one(`(?:instead of|rather than) (?:being |having )?${ACCUSED_ACT}\\w*`),
    speaker: 'outer',
  },
  {
    stance: 'denial',
    words: one(
      "(?:I|we|he|she|they|it|its \\w+|the \\w+) (?:have |has |had |’ve |'ve )?never (?:\\w+ly |once |in \\w+ life )?(?:\\w{2,}ed|sold|told|paid|took|taken|made|met|asked|given|gave|hit|bought|held|put|sent|struck|broken?|lent|spent|done|gone|written|spoken)",
    ),
    speaker: 'outer',
    saidAround: true,
    notAhead: /^\s+(?:before|so|such|a better|anything like|more)\b/i,
  },

  // claims: verbs of alleging
  {
    stance: 'claim',
    words: one('claim(?:s|ed|ing)?'),
    speaker: 'subject',
    notAhead: WON,
    notBehind: CLAIM_NOUN_BEHIND,
  },
  {
    stance: 'claim',
    words: one('claims?'),
    speaker: 'by',
    behind:
      /(?:\b(?:the|a|this|that|these|those|his|her|its|their|such|widespread|online|new|earlier|similar)|[’']s|s[’'])\s+$/i,
    notAhead: WON,
    notBehind: NEUTRAL_ABOUT_CLAIM,
  },
  {
    stance: 'claim',
    words: one('claims?(?= (?:that|he|she|it|they|the|to have|to be)\\b)'),
    speaker: 'subject',
    behind: /\b(?:to|and|may|might|could)\s+$/i,
  },
  {
    stance: 'claim',
    words: one(
      'alleg(?:e|es|ing)|alleged(?= (?:that|the|an?|he|she|it|they|there|in|his|her|their|its)\\b|,|[.]?$)',
    ),
    speaker: 'subject',
    notBehind: NOT_SPEECH_BEHIND,
  },
  { stance: 'claim', words: one('alleged'), speaker: 'none' },
  {
    stance: 'claim',
    words: one(
      'allegedly|reportedly|supposedly|purportedly|apparently|ostensibly|(?:up)?on information and belief|unconfirmed|unverified|purported|rumou?r(?:ed|s? (?:has|have) it)|purports?',
    ),
    speaker: 'outer',
  },
  {
    stance: 'claim',
    words: one('allegations?|accusations?|rumou?rs?|suspicions?'),
    speaker: 'by',
    notBehind: NEUTRAL_ABOUT_CLAIM,
  },
  { stance: 'claim', words: one('accus(?:e|es|ing)'), speaker: 'subject', notBehind: NEGATED_BEHIND },
  {
    stance: 'claim',
    words: one('accused'),
    speaker: 'subject',
    notAhead: /^\s+of\b/i,
    notBehind: new RegExp(`(?:${PASSIVE_BEHIND.source})|(?:${NEGATED_BEHIND.source})|\\bthe\\s+$`, 'i'),
  },
  {
    stance: 'claim',
    words: one('accused'),
    speaker: 'by',
    behind: PASSIVE_BEHIND,
    notBehind: NEGATED_BEHIND,
  },
  {
    stance: 'claim',
    words: one('accused(?= (?:by|of)\\b)'),
    speaker: 'agent',
  },
  { stance: 'claim', words: one('suspected'), speaker: 'agent' },
  {
    stance: 'claim',
    words: one('suspects?(?= (?:that|him|her|them|it|(?:the|his|her|its|their) [\\w ]{1,30}of)\\b)'),
    speaker: 'subject',
    notBehind: /\b(?:the|a|an|his|her|this|that|prime|key|main)\s+$/i,
  },
  {
    stance: 'claim',
    words: one(
      "avers?|averred|speculat(?:e|es|ed|ing)|insinuat(?:e|es|ed|ing)|contend(?:s|ed|ing)?|believ(?:e|es|ed|ing)(?= (?:(?:that|it|he|she|they)\\b|the (?:[\\w’'-]+ ){1,6}?(?:is|was|were|are|had|has|have|may|might|could|would|will)\\b))|blam(?:e|es|ed|ing)(?= (?!for\\b|on\\b))|(?:criticis|criticiz|denounc|condemn|blast|slam|lambast)\\w*(?= (?:[\\w’'“”\"]+ ){1,8}for (?:\\w+ly )?\\w+ing\\b)",
    ),
    speaker: 'subject',
    notBehind: new RegExp(`(?:${PASSIVE_BEHIND.source})|(?:${NEGATED_BEHIND.source})|\\bto\\s+$`, 'i'),
  },
  { stance: 'claim', words: one('blamed'), speaker: 'agent', behind: PASSIVE_BEHIND },
  {
    stance: 'claim',
    words: one(
      '(?:is|are|was|were|has been|have been) (?:also |widely |now )?(?:said|believed|thought|alleged|understood|rumou?red|feared|suspected|presumed) to',
    ),
    speaker: 'outer',
  },
  {
    stance: 'claim',
    words: one(
      'according to (?:\\w+ ){0,3}?(?:unverified|unconfirmed|unnamed|anonymous|rumou?rs?|gossip|reports|netizens|social media|hearsay|(?:\\w+ )?sources?|critics|whistle-?blowers?|indictments?|(?:\\w+ )?complaints?|lawsuits?|(?:\\w+ )?prosecutors?|accusers?|plaintiffs?|charge sheets?|(?:\\w+ )?affidavits?)',
    ),
    speaker: 'after',
  },

  {
    stance: 'claim',
    words: one(
      'it (?:is|was|has (?:also |often )?been|had (?:also |often )?been) (?:also |widely |often |now )?(?:said|claimed|alleged|suggested|rumou?red|whispered)(?= (?:that|on|in)\\b)|(?:media|press|newspapers?|papers?|some|others|people|many|critics) (?:have |has |had )?(?:claim|suggest|alleg|speculat)(?:ed|e)?(?= that\\b)|rumou?r has it|word has it',
    ),
    speaker: 'none',
  },

  // statements: a party declares something
  {
    stance: 'statement',
    words: one(
      '(?:publish|issu|releas|mak|made|mad|put out|deliver|post)(?:es|ed|ing|e)? (?:a|an|another|the following) (?:[\\w-]+ ){0,3}?(?:statement|apology|clarification|declaration|announcement|explanation|open letter|press release)',
    ),
    speaker: 'subject',
    notBehind: PASSIVE_BEHIND,
  },
  {
    stance: 'statement',
    words: one('say|says|said|saying'),
    speaker: 'subject',
    notAhead: /^\s+(?:to|goodbye|farewell)\b/i,
    notBehind: NOT_SPEECH_BEHIND,
  },
  {
    stance: 'statement',
    words: one('tell(?:s|ing)?|told'),
    speaker: 'subject',
    notAhead: /^\s+(?:[\w’'-]+\s+){1,3}to\s/i,
    notBehind: NOT_SPEECH_BEHIND,
  },
  {
    stance: 'statement',
    words: one(
      'announc(?:e|es|ed|ing)|stat(?:ed|ing)|states that|declar(?:e|es|ed|ing)|explain(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|clarif(?:y|ies|ied|ying)|insist(?:s|ed|ing)?|argu(?:e|es|ed|ing)|warn(?:s|ed|ing)?|urg(?:es|ed|ing)|acknowledg(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|stress(?:ed|ing)|emphasi[sz](?:es|ed|ing)|promised|vow(?:s|ed|ing)|pledged|apologi[sz](?:e|es|ed|ing)|assur(?:es|ed|ing)|tweet(?:ed|ing)|testif(?:y|ies|ied|ying)|complain(?:s|ed|ing)(?= that\\b)|conced(?:es|ed|ing)|disclos(?:es|ed|ing)|remark(?:ed|ing)|recall(?:s|ed)|called on',
    ),
    speaker: 'subject',
    notBehind: NOT_SPEECH_BEHIND,
    notAhead:
      /^\s+(?:cases?|deaths?|to (?:treatment|the (?:call|scene|alarm|incident|emergency)))\b|^[\w\s]{0,8}\s+emergency\b/i,
  },
  {
    stance: 'statement',
    words: one(
      '(?:reckon|calculat)(?:s|es|ed)? that|(?:finds|found|ruled) that|sp(?:eaks|oke|oken) of|(?:puts?|has put|had put) (?:the|its|his|her|their) [^.;,]{1,60}? (?:at|far|much)|(?:calls|called|describes|described) (?:it|this|that|him|her|them|(?:the|his|her|its|their)(?: [\\w’\'-]+){1,3}) [“"]|works? with(?= (?:a |about |around )?(?:figure|number|[\\d]))|sticks? to(?= (?:its|his|her|their|the|that|this) (?:figure|account|version|word|story)|\\s[\\d])',
    ),
    speaker: 'subject',
    notBehind: new RegExp(`(?:${NOT_SPEECH_BEHIND.source})|\\b(?:I|we|you)\\s+(?:[\\w’']+\\s+)?$`, 'i'),
  },
  {
    stance: 'statement',
    words: one('admit(?:s|ted|ting)?'),
    speaker: 'subject',
    notAhead: /^\s+(?:to (?:\w+ ){0,2}(?:hospital|care|ward|bar|school|university|clinic))/i,
    notBehind: NOT_SPEECH_BEHIND,
  },
  {
    stance: 'statement',
    words: one(
      'add(?:s|ed|ing)?|wr(?:ites|ote|iting)|not(?:es|ed|ing)|post(?:ed|ing)|report(?:s|ed|ing)?|reveal(?:s|ed|ing)?|maintain(?:s|ed|ing)?|point(?:s|ed|ing) out|observ(?:es|ed)|suggest(?:s|ed|ing)?|estimat(?:es|ed|ing)|predict(?:s|ed|ing)|reads?|continued|concluded|joked|demand(?:s|ed|ing)|hope(?:s|d)|recount(?:s|ed)|claimed|quipped|wondered|agreed|answer(?:s|ed)|replied|published|issued|released|quoted',
    ),
    speaker: 'subject',
    ahead: CLAUSE_AHEAD,
    notBehind: NOT_SPEECH_BEHIND,
  },
  {
    stance: 'statement',
    words: one(
      'add(?:s|ed)|wr(?:ites|ote)|not(?:es|ed)|posted|reveal(?:s|ed)|observ(?:es|ed)|continu(?:es|ed)|concluded|joked|recounted|recalled|report(?:s|ed)|predicted|reads|states|argued|suggested|warned',
    ),
    speaker: 'subject',
    ahead: /^(?:\s+[\w’'-]+){0,4}(?:\s*[.,])?\s*$|^,\s/,
    behind: QUOTED_BEHIND,
  },
  {
    stance: 'statement',
    words: one(
      'add(?:s|ed)|wr(?:ites|ote)|not(?:es|ed)|posted|observ(?:es|ed)|continu(?:es|ed)|concluded|joked|recalled',
    ),
    speaker: 'subject',
    ahead: /^(?:\s+[\w’'.-]+){1,5},\s/,
    behind: /[”"’」]\s+$/,
  },
  {
    stance: 'statement',
    words: one('(?:announced|confirmed|disclosed|stated|revealed|explained|said)(?= by\\b)'),
    speaker: 'by',
    behind: PASSIVE_BEHIND,
  },
  {
    stance: 'statement',
    words: one('it (?:was|has been|is) (?:\\w+ly )?(?:announced|confirmed|disclosed|revealed|stated)'),
    speaker: 'none',
  },
  {
    stance: 'statement',
    words: one('according to'),
    speaker: 'after',
    notAhead:
      /^\s+(?:plan|schedule|news|the (?:rules|law|plan|schedule|same|number|size|age)|(?:\w+ )?(?:size|age|tradition|custom|legend))\b/i,
  },
  {
    stance: 'statement',
    words: one('in (?:a|an|its|his|her|their) (?:\\w+ )?(?:statement|press release)'),
    speaker: 'none',
  },
];

/**
 * What a party's own statement says besides: who speaks for himself and says that something was not so contradicts
 * somebody. In a report the same words mostly tell that a thing did not happen.
 */
const OWN_WORD_ONLY: readonly Cue[] = [
  {
    stance: 'denial',
    words:
      /^(?:(?:but|and|so far|in fact|finally|also),? )?(?:(?:at no (?:time|point|stage)|in no way)\b|no (?:[\w’'-]+ ){1,6}?(?:was|were|had|has been|have been|is|are)\b|there (?:was|were|has been|have been) no(?! (?:news|doubt|shortage|limit|need|change))\b|(?:nobody|no one|none of|nothing|not one|not a single)\b)/gi,
    speaker: 'none',
    notAhead: /\b(?:yet|so far|until|will|more information)\b/i,
  },
  {
    stance: 'denial',
    words: one(
      "(?:at no (?:time|point|stage)|(?:did|has|have|had|was|were) (?:not|never)(?! (?:yet|only|just|until|always|been able|able))|never)(?= [\\w’'-]+)",
    ),
    behind:
      /(?:^|[,;] |\b(?:and|but|that) )(?:we|I|our [\w ]{2,30}|(?:the|this) [\w-]+|(?:(?:Mr|Mrs|Ms|Dr)\. )?(?!(?:It|He|She|They|This|That|These|Those)\b)\p{Lu}[\p{L}’'-]+(?: (?!(?:It|He|She|They|This|That|These|Those)\b)\p{Lu}[\p{L}’'-]+){0,3} ?) ?$/u,
    speaker: 'none',
    notAhead: /\b(?:yet|so far|until)\b/i,
  },
];

/** The cues of a document in which a party speaks for itself, such as a press release. */
export const OWN_WORD_CUES: readonly Cue[] = [...ENGLISH_CUES, ...OWN_WORD_ONLY];

/** The cues of what somebody says of himself, where it is known who speaks: nothing around it need say so. */
export const SPOKEN_CUES: readonly Cue[] = ENGLISH_CUES.map(
  ({ saidAround: _, saidOrOwn: __, ...cue }) => cue,
);

/** Chinese has no spaces and its verbs of saying stand right behind their subject: words are enough. */
export const CHINESE_CUES: readonly Cue[] = [
  {
    stance: 'denial',
    words: /否认|辟谣|驳斥|反驳|澄清/g,
    speaker: 'subject',
    notBehind: /(?:没有|未|不|并未|拒绝|无法|不可)$/,
  },
  {
    stance: 'denial',
    words:
      /不实(?:信息|消息|言论|报道|指控|传言)?|谣言|子虚乌有|无中生有|纯属(?:捏造|虚构|谣言|诽谤)|毫无根据|没有根据|并非(?:事实|如此)|不属实|造谣|诬陷|诽谤/g,
    speaker: 'outer',
  },
  {
    stance: 'denial',
    words:
      /(?:并未|没有|从未|从来没有|不曾|未曾|并没有)(?:被|遭|受到|参与|进行|任何)?(?:警方)?(?:拘留|逮捕|拘捕|带走|操纵|挪用|欺诈|诈骗|跑路|违法|违规|泄露|殴打|威胁|抄袭|作弊|隐瞒|侵占|受贿|行贿|贪污|盗窃|偷|骗|洗钱|造假|杀人|打人|泄密|参与|拿过)|与[^，。；]{1,20}无关/g,
    speaker: 'outer',
  },
  {
    stance: 'claim',
    words: /声称|宣称|自称|指控|指责|指称|爆料|举报|控告|质疑|认为(?=.{0,12}(?:责任|违规|违法))/g,
    speaker: 'subject',
    notBehind: /被$/,
  },
  {
    stance: 'claim',
    words: /涉嫌|据称|据传|疑似|被指|传闻|有传言|传言|网传|被举报|被指控|被控/g,
    speaker: 'none',
  },
  {
    stance: 'statement',
    words:
      /表示|回应|指出|宣布|告诉|透露|强调|公告|声明|说明|解释|承认|承诺|道歉|坦言|答复|通报|(?<![名简俗职自声宣据指对堪人号])称(?!为|号|作|呼|职)|说(?!明|法|服)/g,
    speaker: 'subject',
    notBehind: /(?:被|未|没有|不|再|听|小|传|的)$/,
  },
];
