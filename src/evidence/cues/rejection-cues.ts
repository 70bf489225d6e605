/** How a short sentence points at what stands before it ("this claim is …") and then calls that untrue, a row for a language and a form. */
const REJECTIONS: readonly (readonly [points: string, rejects: string])[] = [
  [
    '(?:this|that|the|each|either|both) (?:[\\p{L}-]+ )?(?:claim|allegation|accusation|statement|assertion|report|suggestion)s? (?:is|are|was|were) (?:\\p{L}+ly )?',
    'false|untrue|wrong|incorrect|inaccurate|baseless|unfounded|not (?:true|correct|accurate)',
  ],
  [
    '(?:das|dies|es|beides|dem|(?:diese[rs]?|jede|die|der) \\p{L}+) (?:ist|sind|war|waren) (?:\\p{L}+ ){0,2}?',
    'unwahr|falsch|unrichtig|unzutreffend|gelogen|erfunden|haltlos|eine lüge|nicht (?:wahr|richtig|zutreffend|so)',
  ],
  [
    '(?:das|dies|es|beides|(?:diese[rs]?|die|der) \\p{L}+) (?:stimmt|stimmen|trifft|treffen|entspricht|entsprechen) (?:\\p{L}+ ){0,3}?',
    'nicht(?: (?:zu|der wahrheit|den tatsachen))?',
  ],
  [
    "(?:cela|ceci|c[’']|ce|cette \\p{L}+|ces \\p{L}+) ?(?:est|sont|était) (?:\\p{L}+ ){0,2}?",
    'faux|fausses?|inexacte?s?|mensong(?:e|er|ère)',
  ],
  ["(?:cela|ceci|ce|cette \\p{L}+|ces \\p{L}+) (?:n[’']est|ne sont) pas ", 'vraie?s?|exacte?s?'],
  [
    '(?:(?:est[oae]|es[oae])(?: \\p{L}+)? )?(?:es|son) (?:\\p{L}+ )?',
    'fals[oa]s?|inciert[oa]s?|mentira|inexact[oa]s?',
  ],
  ['(?:(?:est[oae]|es[oae])(?: \\p{L}+)? )?no (?:es|son) ', 'ciert[oa]s?|verdad|exact[oa]s?'],
  ['(?:(?:ist|iss|ess)[oa](?: \\p{L}+)? )?(?:é|são) (?:\\p{L}+ )?', 'fals[oa]s?|mentira|inexat[oa]s?'],
  ['(?:(?:ist|iss|ess)[oa](?: \\p{L}+)? )?não (?:é|são) ', 'verdade|cert[oa]s?|exat[oa]s?'],
  ['(?:ciò|questo|quest[ao] \\p{L}+) è (?:\\p{L}+ )?', 'fals[oa]|inesatt[oa]'],
  ['(?:ciò|questo|quest[ao] \\p{L}+) non è ', 'ver[oa]|esatt[oa]'],
  ['(?:dat|dit|deze \\p{L}+|die \\p{L}+) (?:is|zijn) (?:\\p{L}+ ){0,2}?', 'onwaar|onjuist|niet waar|gelogen'],
  [
    '(?:det|dette|detta|denne \\p{L}+) (?:er|är) (?:\\p{L}+ ){0,2}?',
    'usant|uriktig|falskt|osant|usandt|(?:ikke|inte) (?:sant|rigtigt)',
  ],
];
const OPENS = '(?:(?:auch|doch|aber|but|and|mais|pero|ma|também|også|också) )?';

/** "This claim is untrue.", "Auch das ist unwahr.", "Cette affirmation est inexacte.", and no more than that. */
export const POINTS_AND_REJECTS = new RegExp(
  `^\\W{0,4}${OPENS}(?:${REJECTIONS.map(([points, rejects]) => `${points}(?:${rejects})`).join('|')})[.!”"»’)]*$`,
  'iu',
);
