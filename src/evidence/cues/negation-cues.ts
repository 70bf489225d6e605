import { anyOf } from './beside-cues.js';
import type { Cue } from './cue.js';

/** English words that say of something that it is not so, as alternatives of a pattern. */
export const NEGATIVE_WORDS = 'not|no|never|nobody|none|nothing|neither|nor|cannot';
const ABROAD =
  'nicht|kein(?:e[mnrs]?)?|nie|niemals|niemand(?:en|em)?|pas|jamais|aucune?|personne|nunca|nadie|ningún|ninguna?|não|ninguém|nessuno|niet|geen|nooit|ikke|inte|aldri|aldrig|ingen';

/** Words of eight languages that hold a negation, none of them English. */
export const NEGATED_ABROAD = new RegExp(`(?<!\\p{L})(?:${ABROAD})(?!\\p{L})`, 'iu');

/** Words that hold a negation, whatever it speaks of, in English and eight other languages. */
export const NEGATED = new RegExp(
  `(?<!\\p{L})(?:${NEGATIVE_WORDS}|no one|${ABROAD})(?!\\p{L})|n[’']t\\b`,
  'iu',
);

/** What somebody is accused of having done or suffered: a negation over one of these contradicts an allegation. */
const ACCUSED_ACT =
  '(?:detain|arrest|jail|imprison|manipulat|rig(?:ged|ging)?\\b|tamper|steal|stole|embezzl|launder|defraud|fraud|cheat|dop(?:ed|ing)|lie[ds]?\\b|lying|mislead|misled|deceiv|brib|attacked|assault|kill|murder|threaten|abus|harass|discriminat|plagiari[sz]|leak|hack|conceal|collud|conspir|misus|misappropriat|falsif|forg(?:ed|ing)\\b|in custody|under arrest|behind bars|sabotag|insolven|bankrupt|flee|fled|abscond|expelled|sacked|poison|smuggl|traffick|a scam)';

/** What may as well be an ordinary thing not done: it contradicts an allegation only where somebody says so. */
const DISPUTED_ACT =
  '(?:involved|(?:connected|linked|tied) (?:to|with)\\b|responsible|guilty|at fault|to blame|t(?:ake|aken|ook) part|wrongdoing|breached|compromised)';

/** What makes a negation behind it none that contradicts: "nobody who …", "may not …"; what a court or an inquiry finds is no party's word. */
export const NO_CONTRADICTION_BEHIND =
  /\b(?:no one|nobody|none|whether|if|who|why)\b[^,;.]{0,20}$|\b(?:may|must|should|can|could|will|would|shall|to|probably|likely|perhaps|yet)\s+$|\b(?:find|finds|found|conclude[ds]?|(?:am|are|is|was|were) satisfied|rule[ds]|establish(?:es|ed)|determine[ds]?) that\s[^,;.“”"]{0,60}$/i;

/** How a sentence contradicts with a negation over what somebody is accused of. */
export const NEGATION_CUES: readonly Cue[] = [
  // "I did not mix up anything"
  {
    stance: 'denial',
    words: anyOf(
      "(?:I|we|our \\w+)(?:(?: did| have| had)(?: not|n[’']t)|[’'](?:ve|d) not| never|[’']ve never| have never)(?: ever| once)? (?!(?:know|known|hear|heard|see|seen|think|thought|believe|expect|want|understand|understood|notice|find|found|need|remember|say|said|feel|felt|mind|care|get|got|hope|looked|look|checked|check|noticed|like|read|watch|finish|follow|buy|bought|play|use|try|join|start)\\b)\\w{3,}[^.;!?“”\"]{0,60}? (?:any(?:thing|one|body)?|these|those|at all|(?:a|one|a single) (?:cent|penny|dime|euro|dollar|pound|word|line|finger))",
    ),
    speaker: 'outer',
    saidAround: true,
    notBehind: NO_CONTRADICTION_BEHIND,
  },
  {
    stance: 'denial',
    words: anyOf(
      "(?:it|that|this)(?:[’']s| is| was|(?: [\\w’'-]+){1,2} (?:is|was)) ?(?:not|n[’']t) (?:me|us|mine|ours)(?=[,.;!”\"’]|$)",
    ),
    speaker: 'outer',
  },
  {
    stance: 'denial',
    words: anyOf(
      `(?:(?:was|were|is|are|am|had|has|have|did|(?<!\\b(?:it|that|this) )does|(?<=\\b(?:I|we|they) )do)(?:n[’']t| not| never| in no way| neither)|never|(?<!\\b(?:do|does) )not) (?:\\w+ly |ever |actually |in any way |been |being |be |have |had |gone |become |once |knowingly |personally |and will not, |and (?:have |has )?never ){0,4}${ACCUSED_ACT}\\w*`,
    ),
    speaker: 'outer',
    notBehind: NO_CONTRADICTION_BEHIND,
    notAhead: /^\s+(?:yet|for comment)\b/i,
  },
  {
    stance: 'denial',
    words: anyOf(
      `(?:(?:was|were|is|are|am|had|has|have|did|does|do)(?:n[’']t| not| never| in no way| neither)|never|not|no) (?:\\w+ly |ever |actually |in any way |been |being |be |have |had |once |knowingly |personally |any ){0,4}${DISPUTED_ACT}\\w*|no (?:\\w+ ){1,2}(?:was|were|has been|have been|had been) (?:ever |in fact )?(?:${ACCUSED_ACT}|${DISPUTED_ACT})\\w*|(?:not|(?:is|was|are|were)n[’']t) (?:true|correct|accurate)|(?:I am|I[’']m|(?:is|are|was|were|be)) [“"‘]?(?:\\w+ly |\\w+ and )?innocent|innocent of`,
    ),
    speaker: 'outer',
    saidAround: true,
    notBehind: NO_CONTRADICTION_BEHIND,
    notAhead: /^\s+(?:yet|for comment)\b/i,
  },
  {
    stance: 'denial',
    words: anyOf(
      `(?:do|does|did)(?: not|n[’']t) (?:believe|think) (?:that )?(?:[\\w’'-]+ ){1,8}?(?:${ACCUSED_ACT}|${DISPUTED_ACT})\\w*`,
    ),
    speaker: 'outer',
    saidAround: true,
  },
  {
    stance: 'denial',
    words: anyOf(`(?:instead of|rather than) (?:being |having )?${ACCUSED_ACT}\\w*`),
    speaker: 'outer',
  },
  {
    stance: 'denial',
    words: anyOf(
      "(?:I|we|he|she|they|it|its \\w+|the \\w+) (?:have |has |had |’ve |'ve )?never (?:\\w+ly |once |in \\w+ life )?(?!(?:check|look|notic|realis|realiz|wonder|bother|learn|finish|recover|question|verifi)\\w*\\b)(?:\\w{2,}ed|sold|told|paid|took|taken|made|met|asked|given|gave|hit|bought|held|put|sent|struck|broken?|lent|spent|done|gone|written|spoken)",
    ),
    speaker: 'outer',
    saidAround: true,
    notAhead: /^\s+(?:before|so|such|a better|anything like|more)\b/i,
  },
];
