import { anyOf, NOT_SPEECH_BEHIND, PASSIVE_BEHIND } from './beside-cues.js';
import type { Cue } from './cue.js';

/** What is declared: a quotation, a clause, or where it was said. */
const CLAUSE_AHEAD =
  /^\s*[“"‘「]|^[^\S\n]*(?:,\s*[“"‘「]|:|,? ?(?:that|how|why|whether|there)\b|(?:it|he|she|they|we|I|none|nobody)\b|in (?:a|an|his|her|its|their) (?:\w+ )?(?:statement|post|letter|email|interview|blog|tweet|filing|report|memo|note|message)\b|(?:on|to) (?:Twitter|Facebook|Instagram|Weibo|WeChat|X|Telegram|social media|Reddit|LinkedIn|reporters|journalists)\b)/;

/** "Published: 4 May": the label of a day is no verb of saying. */
const LABEL_AHEAD = /^:\s*\d/;

/** A quotation right before the words, or a comma and the speaker. */
const QUOTED_BEHIND = /[”"’'」][^.!?”"“]{0,60}$|,\s+(?:[\w’'-]+\s+){1,4}$/;

/** How an English sentence shows that a party declares something. */
export const STATEMENT_CUES: readonly Cue[] = [
  {
    stance: 'statement',
    words: anyOf(
      '(?:publish|issu|releas|mak|made|mad|put out|deliver|post)(?:es|ed|ing|e)? (?:a|an|another|the following) (?:[\\w-]+ ){0,3}?(?:statement|apology|clarification|declaration|announcement|explanation|open letter|press release)',
    ),
    speaker: 'subject',
    notBehind: PASSIVE_BEHIND,
  },
  {
    stance: 'statement',
    // "Of the wells it says it drilled": told by the way.
    words: anyOf('(?<!\\b(?:the|those|these|all) [a-z]+ (?:it|he|she|they) )says?|said|saying'),
    speaker: 'subject',
    notAhead: /^\s+(?:to|goodbye|farewell|no such thing|nothing)\b/i,
    notBehind: NOT_SPEECH_BEHIND,
  },
  {
    stance: 'statement',
    words: anyOf('tell(?:s|ing)?|told'),
    speaker: 'subject',
    notAhead: /^\s+(?:[\w’'-]+\s+){1,3}to\s/i,
    // "…, which tells you how cold it was": nobody speaks.
    notBehind: new RegExp(`${NOT_SPEECH_BEHIND.source}|\\bwhich\\s+$`, 'i'),
  },
  {
    stance: 'statement',
    words: anyOf(
      'announc(?:e|es|ed|ing)|stat(?:ed|ing)|states that|explain(?:s|ed|ing)?|repl(?:ies|ied|ying)|clarif(?:y|ies|ied|ying)|insist(?:s|ed|ing)?|argu(?:e|es|ed|ing)|warn(?:s|ed|ing)?|urg(?:es|ed|ing)|acknowledg(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|stress(?:ed|ing)|emphasi[sz](?:es|ed|ing)|(?<!\\bas )(?:promised|pledged)|vow(?:s|ed|ing)|apologi[sz](?:e|es|ed|ing)|assur(?:es|ed|ing)|tweet(?:ed|ing)|testif(?:y|ies|ied|ying)|complain(?:s|ed|ing)(?= that\\b)|conced(?:es|ed|ing)|disclos(?:es|ed|ing)|remark(?:ed|ing)|called on',
    ),
    speaker: 'subject',
    notBehind: NOT_SPEECH_BEHIND,
    notAhead:
      /^\s+(?:or\b|cases?|deaths?|to (?:treatment|the (?:call|scene|alarm|incident|emergency)))\b|^[\w\s]{0,8}\s+emergency\b/i,
  },
  {
    stance: 'statement',
    words: anyOf(
      '(?:reckon|calculat)(?:s|es|ed)? that|(?:finds|found|ruled) that|sp(?:eaks|oke|oken) of|(?:puts?|has put|had put) (?:the|its|his|her|their) [^.;,]{1,60}? (?:at|far|much)|(?:calls|called|describes|described) (?:it|this|that|him|her|them|(?:the|his|her|its|their)(?: [\\w’\'-]+){1,3}) [“"]|works? with(?= (?:a |about |around )?(?:figure|number|[\\d]))|sticks? to(?= (?:its|his|her|their|the|that|this) (?:figure|account|version|word|story)|\\s[\\d])',
    ),
    speaker: 'subject',
    notBehind: new RegExp(`(?:${NOT_SPEECH_BEHIND.source})|\\b(?:I|we|you)\\s+(?:[\\w’']+\\s+)?$`, 'i'),
  },
  {
    stance: 'statement',
    words: anyOf('admit(?:s|ted|ting)?'),
    speaker: 'subject',
    notAhead: /^\s+(?:to (?:\w+ ){0,2}(?:hospital|care|ward|bar|school|university|clinic))/i,
    notBehind: NOT_SPEECH_BEHIND,
  },
  {
    stance: 'statement',
    words: anyOf(
      'add(?:s|ed|ing)?|wr(?:ites|ote|iting)|not(?:es|ed|ing)|post(?:ed|ing)|report(?:s|ed|ing(?!:))?|reveal(?:s|ed|ing)?|maintain(?:s|ed|ing)?|point(?:s|ed|ing) out|observ(?:es|ed)|suggest(?:s|ed|ing)?|estimat(?:es|ed|ing)|predict(?:s|ed|ing)|reads|read(?!\\s+(?:it|he|she|they|we|I|none|nobody|how|why|whether)\\b)|declar(?:e|es|ed|ing)|recall(?:s|ed)|continued|concluded|joked|demand(?:s|ed|ing)|hope(?:s|d)|recount(?:s|ed)|claimed|quipped|wondered|agreed|answer(?:s|ed)|replied|published|issued|released|quoted',
    ),
    speaker: 'subject',
    ahead: CLAUSE_AHEAD,
    notAhead: LABEL_AHEAD,
    notBehind: NOT_SPEECH_BEHIND,
  },
  {
    stance: 'statement',
    words: anyOf(
      'add(?:s|ed)|wr(?:ites|ote)|not(?:es|ed)|posted|reveal(?:s|ed)|observ(?:es|ed)|continu(?:es|ed)|concluded|joked|recounted|recalled|report(?:s|ed)|predicted|reads|states|argued|suggested|warned',
    ),
    speaker: 'subject',
    ahead: /^(?:\s+[\w’'-]+){0,4}(?:\s*[.,])?\s*$|^,\s/,
    behind: QUOTED_BEHIND,
    notBehind: NOT_SPEECH_BEHIND,
  },
  {
    stance: 'statement',
    words: anyOf(
      'add(?:s|ed)|wr(?:ites|ote)|not(?:es|ed)|posted|observ(?:es|ed)|continu(?:es|ed)|concluded|joked|recalled',
    ),
    speaker: 'subject',
    ahead: /^(?:\s+[\w’'.-]+){1,5},\s/,
    behind: /[”"’」]\s+$/,
  },
  {
    stance: 'statement',
    words: anyOf('(?:announced|confirmed|disclosed|stated|revealed|explained|said)(?= by\\b)'),
    speaker: 'by',
    behind: PASSIVE_BEHIND,
  },
  {
    stance: 'statement',
    words: anyOf('it (?:was|has been|is) (?:\\w+ly )?(?:announced|confirmed|disclosed|revealed|stated)'),
    speaker: 'none',
  },
  {
    stance: 'statement',
    words: anyOf('according to'),
    speaker: 'after',
    notAhead:
      /^\s+(?:plan|schedule|news|the (?:rules|law|plan|schedule|same|number|size|age)|(?:\w+ )?(?:size|age|tradition|custom|legend))\b/i,
  },
  {
    stance: 'statement',
    words: anyOf('in (?:a|an|its|his|her|their) (?:\\w+ )?(?:statement|press release)'),
    speaker: 'none',
  },
];
