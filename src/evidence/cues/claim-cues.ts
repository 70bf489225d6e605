import { anyOf, NEGATED_BEHIND, NOT_SPEECH_BEHIND, PASSIVE_BEHIND } from './beside-cues.js';
import type { Cue } from './cue.js';

/** Things that are won rather than asserted. */
const WON =
  /^\s+(?:(?:the|a|an|his|her|its|their|at least|more than|about|nearly|up to|another|all|\w+th|first|second|third|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of)\s+){0,4}(?:\w+\s+){0,2}?(?:victory|lives?|titles?|medals?|gold|silver|bronze|wins?|prizes?|trophy|trophies|points?|crown|seats?|benefits?|refunds?|compensation|expenses|damages|spot|place|territory|asylum|allowances?|wickets?|record|trick)\b/i;

/** What makes "claim" a noun, or says that nothing is claimed. */
const CLAIM_NOUN_BEHIND =
  /(?:\b(?:insurance|jobless|unemployment|compensation|expense|benefit|patent|legal|to|and|not|never|no|baggage|small|can|may|must|warranty|the|a|this|that|these|those|his|her|its|their|such|widespread|online|new|earlier|similar|respond\w* to|make a|stake a|fac(?:es|ed|ing)|drop(?:s|ped)|withdr(?:aws|ew)|settl(?:es|ed)|over|amid|after|despite|of)|n[’']t|[’']s|s[’'])\s+$/i;

/** "Responded to the allegations" alleges nothing. */
const NEUTRAL_ABOUT_CLAIM =
  /(?:\b(?:repl\w+ to|respon\w+ to|comment\w* on|address\w*|answer\w*|tell\w* of|told of|insurance|jobless|unemployment|compensation|expense|benefit|patent|baggage|warranty)\s+(?:the |these |those |his |her |its |their |any |recent |latest )*)$/i;

/** A court that dismisses allegations alleges nothing. */
const NEUTRAL_OR_RULED_ON = new RegExp(
  `${NEUTRAL_ABOUT_CLAIM.source}|\\b(?:court|tribunal|judge|panel|jury|commission)\\b[^.;]{0,60}\\b(?:dismiss|reject|rul|uph[eo]ld|hear)\\w*\\s(?:[\\w’'-]+\\s){0,3}$`,
  'i',
);

/** "The allegation that he slept is not supported": who finds that alleges nothing. */
const FOUND_WANTING =
  /^(?:\s+(?:that|of|against)\b[^.;:!?]{1,120}?)?\s+(?:is|are|was|were|(?:has|have|had) been)\s+(?:not\s+(?:supported|substantiated|borne out|made out|upheld|prove[dn]|sustained|established|well founded)|unsupported|unsubstantiated|unproven|unfounded|groundless|baseless|without (?:foundation|substance|support|merit))\b/i;

/** What a clause without "that" begins with. */
const SUBJECTS = '(?:he|she|it|they|there|somebody|someone)';

const I_AM_BEHIND =
  /\b(?:I|we)(?:[’'](?:ve|m|re)| have| had| was| were| am| are)(?:\s\w+ly)?(?:\s(?:also|even|being|been))*\s+$/i;
const WHERE = " (?:in|on|at|from|of) (?:[\\w’'-]+ ){0,3}?[\\w’'-]+";
const ADVERBS = '(?:(?:also|even|now|still|all|has|had|have) ){0,2}$';
/** Somebody whom no reader could ask: what he says is hearsay. */
const NOBODY_KNOWN = new RegExp(
  `\\b(?:(?:somebody|someone)(?: else)?(?:${WHERE})?|some (?:people|fans|users|readers|folks?|of you)|people (?:online|on here|here)|everybody|everyone) ${ADVERBS}`,
  'i',
);
const RELATIONS =
  '(?:old )?(?:mate|pal|buddy|friend|neighbou?r|colleague|acquaintance|nephew|niece|cousin|uncle|aunt|brother|sister)(?:[- ]in[- ]law)?';
/** Somebody whom only the writer knows: what he reckons is hearsay. */
const ACQUAINTANCE = new RegExp(`\\b(?:an?|my|one|some) ${RELATIONS}(?:${WHERE})? ${ADVERBS}`, 'i');
/** The same, called so as nobody is in a report: what he says is hearsay, too. */
const OWN_ACQUAINTANCE = new RegExp(
  `\\b(?:(?:my ${RELATIONS}|(?:an?|one|some) (?:guy|bloke|dude|lad|mate|pal|buddy))(?:${WHERE})? |my ${RELATIONS}\\b[^!?]{1,60}\\b(?:he|she) )${ADVERBS}`,
  'i',
);

/** What stands behind claims that are things rather than what somebody does. */
const THINGS =
  /^(?:[.;:!?)]|,(?! (?:that|he|she|it|they)\b)|$|\s+(?:until|against|by|for|from|about|of|and|or|are|were|have|can|may|must|will|should|made|seem|heard|in (?:his|her|its|their|the|this)|on (?:his|her|its|our|your|their|the|this))\b)/i;

/** How one passes on talk, and what one was only told. */
export const HEARSAY_CUES: readonly Cue[] = [
  {
    stance: 'claim',
    words: anyOf(
      "there(?:[’']s| is| was| has been) (?:(?:a|an|also|some|much|persistent|now|been|still|even) ){0,3}(?:talk|story|rumou?r|word|gossip|speculation|whisper|hearsay|tale)s?(?: going (?:a)?round)? that",
    ),
    speaker: 'none',
  },
  {
    stance: 'claim',
    words: anyOf(
      `(?:I|we)(?:[’']ve| have| had)? (?:also |only |just |since )?(?:(?:was|were|been|got) told(?= (?:that|the|an?|his|her|its|their|${SUBJECTS})\\b)|(?:heard|read)(?= (?:(?:(?:somewhere|from (?:[\\w’'-]+ ){1,6}?))?that|(?!it\\b)${SUBJECTS})\\b))|(?:has|have|had|[’']ve) heard(?= that\\b)`,
    ),
    speaker: 'none',
  },
  {
    stance: 'claim',
    words: anyOf('says?|said|tells? (?:me|us)|told (?:me|us)|thinks?'),
    speaker: 'subject',
    behind: NOBODY_KNOWN,
  },
  {
    stance: 'claim',
    words: anyOf('reckons?|swears?|swore|heard'),
    speaker: 'subject',
    behind: ACQUAINTANCE,
  },
  {
    stance: 'claim',
    words: anyOf('says?|said|tells? (?:me|us)|told (?:me|us)|thinks?'),
    speaker: 'subject',
    notAhead: /^ (?:no|yes|nothing|hello|goodbye|to)\b/i,
    behind: OWN_ACQUAINTANCE,
  },
  {
    stance: 'claim',
    words: anyOf(
      '(?<=(?:^|[.!?:] |\\b(?:and|but|so) ))they say(?= (?:that |it |he |she |[\\w’-]+ (?:took|was|is|were|had|has|did|knew|got|paid)))',
    ),
    speaker: 'none',
  },
  {
    stance: 'claim',
    words: anyOf(
      "(?:only|just) (?:what|something) I(?:[’']ve)? (?:hear|heard|read|was told)|common knowledge|(?:an )?open secret|word on the street|can(?:not|[’']t) prove (?:it|that|any)|no proof(?=[.,!]|$)",
    ),
    speaker: 'none',
  },
];

/** How an English sentence passes on what is only alleged. */
export const CLAIM_CUES: readonly Cue[] = [
  {
    stance: 'claim',
    words: anyOf('claim(?:ed|ing)'),
    speaker: 'subject',
    notAhead: WON,
    notBehind: CLAIM_NOUN_BEHIND,
  },
  {
    stance: 'claim',
    words: anyOf('claims?'),
    speaker: 'subject',
    notAhead: new RegExp(`${WON.source}|${THINGS.source}`, 'i'),
    notBehind: CLAIM_NOUN_BEHIND,
  },
  {
    stance: 'claim',
    words: anyOf('claims?'),
    speaker: 'by',
    // What is claimed, or who does: a claim that nothing is told of may be a sum that is sued for.
    ahead: /^\s+(?:that|by|about|made by|to (?:have|be)|of (?!\p{Sc}|\d|unfair|damage|discrim))\b/iu,
    behind:
      /(?:\b(?:the|a|this|that|these|those|his|her|its|their|such|widespread|online|new|earlier|similar)|[’']s|s[’'])\s+$/i,
    notBehind: NEUTRAL_OR_RULED_ON,
  },
  {
    stance: 'claim',
    words: anyOf('claims?(?= (?:that|he|she|it|they|the|to have|to be)\\b)'),
    speaker: 'subject',
    behind: /\b(?:to|and|may|might|could)\s+$/i,
  },
  {
    stance: 'claim',
    words: anyOf(
      'alleg(?:e|es|ing)|alleged(?= (?:that|the|an?|he|she|it|they|there|in|his|her|their|its)\\b|,|[.]?$)',
    ),
    speaker: 'subject',
    notBehind: NOT_SPEECH_BEHIND,
  },
  { stance: 'claim', words: anyOf('alleged'), speaker: 'none' },
  {
    stance: 'claim',
    words: anyOf(
      'allegedly|reportedly|supposedly|purportedly|(?:up)?on information and belief|unconfirmed|unverified|purported|rumou?r(?:ed|s? (?:has|have) it)|purports?',
    ),
    speaker: 'outer',
  },
  {
    stance: 'claim',
    words: anyOf('allegations?|accusations?|rumou?rs?|suspicions?'),
    speaker: 'by',
    ahead:
      /^(?::|,? ?[“"‘]|\s+(?:that|of|against|by|about|made|from|has|have|is|was|suggest(?:s|ed)?|sa(?:y|ys|id)|claim(?:s|ed)?|spread\w*|circulat\w*|swirl\w*|went|flew)\b)/iu,
    notAhead: FOUND_WANTING,
    notBehind: NEUTRAL_OR_RULED_ON,
  },
  {
    stance: 'claim',
    words: anyOf('accus(?:e|es|ing)'),
    speaker: 'subject',
    // "No accusing people": a rule accuses nobody.
    notBehind: new RegExp(`(?:${NEGATED_BEHIND.source})|\\b(?:no|stop|avoid|against|of|from)\\s+$`, 'i'),
  },
  {
    stance: 'claim',
    words: anyOf('accused'),
    speaker: 'subject',
    notAhead: /^\s+of\b/i,
    notBehind: new RegExp(`(?:${PASSIVE_BEHIND.source})|(?:${NEGATED_BEHIND.source})|\\bthe\\s+$`, 'i'),
  },
  {
    stance: 'claim',
    words: anyOf('accused'),
    speaker: 'by',
    behind: PASSIVE_BEHIND,
    // "I’ve been accused of it": whoever says so does not claim it.
    notBehind: new RegExp(`(?:${NEGATED_BEHIND.source})|(?:${I_AM_BEHIND.source})`, 'i'),
  },
  {
    stance: 'claim',
    words: anyOf('accused(?= (?:by|of)\\b)'),
    speaker: 'agent',
    notBehind: I_AM_BEHIND,
  },
  { stance: 'claim', words: anyOf('suspected'), speaker: 'agent' },
  {
    stance: 'claim',
    words: anyOf('suspects?(?= (?:that|him|her|them|it|(?:the|his|her|its|their) [\\w ]{1,30}of)\\b)'),
    speaker: 'subject',
    notBehind: /\b(?:the|a|an|his|her|this|that|prime|key|main)\s+$/i,
  },
  {
    stance: 'claim',
    words: anyOf(
      "avers?|averred|speculat(?:e|es|ed|ing)|insinuat(?:e|es|ed|ing)|contend(?:s|ed|ing)?|believ(?:e|es|ed|ing)(?= (?:(?:that|it|he|she|they)\\b|the (?:[\\w’'-]+ ){1,6}?(?:is|was|were|are|had|has|have|may|might|could|would|will)\\b))|blam(?:e|es|ed|ing)(?= (?!for\\b|on\\b))|(?:criticis|criticiz|denounc|condemn|blast|slam|lambast)\\w*(?= (?:[\\w’'“”\"]+ ){1,8}for (?:\\w+ly )?\\w+ing\\b)",
    ),
    speaker: 'subject',
    notBehind: new RegExp(`(?:${PASSIVE_BEHIND.source})|(?:${NEGATED_BEHIND.source})|\\bto\\s+$`, 'i'),
  },
  {
    stance: 'claim',
    words: anyOf('submit(?:s|ted)(?= that\\b)'),
    speaker: 'subject',
    notBehind: new RegExp(`(?:${PASSIVE_BEHIND.source})|(?:${NEGATED_BEHIND.source})|\\bto\\s+$`, 'i'),
  },
  {
    stance: 'claim',
    words: anyOf('(?:case|contention|submission) (?:is|was|remains|has (?:always )?been) that'),
    speaker: 'none',
    behind: /(?:[’']s|s[’']|\b(?:his|her|its|their|the \w+))\s+$/i,
  },
  { stance: 'claim', words: anyOf('blamed'), speaker: 'agent', behind: PASSIVE_BEHIND },
  {
    stance: 'claim',
    words: anyOf(
      '(?:is|are|was|were|has been|have been) (?:also |widely |now )?(?:said|believed|thought|alleged|understood|rumou?red|feared|suspected|presumed) to',
    ),
    speaker: 'outer',
  },
  {
    stance: 'claim',
    words: anyOf(
      'according to (?:\\w+ ){0,3}?(?:unverified|unconfirmed|unnamed|anonymous|rumou?rs?|gossip|reports|netizens|social media|hearsay|(?:\\w+ )?sources?|critics|whistle-?blowers?|indictments?|(?:\\w+ )?complaints?|lawsuits?|(?:\\w+ )?prosecutors?|accusers?|plaintiffs?|charge sheets?|(?:\\w+ )?affidavits?)',
    ),
    speaker: 'after',
  },
  {
    stance: 'claim',
    words: anyOf(
      'it (?:is|was|has (?:also |often )?been|had (?:also |often )?been) (?:also |widely |often |now )?(?:said|claimed|alleged|suggested|rumou?red|whispered)(?= (?:that|on|in)\\b)|(?:media|press|newspapers?|papers?|some|others|people|many|critics) (?:have |has |had )?(?:claim|suggest|alleg|speculat)(?:ed|e)?(?= that\\b)|rumou?r has it|word has it',
    ),
    speaker: 'none',
  },
  ...HEARSAY_CUES,
];
