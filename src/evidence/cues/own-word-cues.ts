import { anyOf } from './beside-cues.js';
import type { Cue } from './cue.js';

/**
 * What a party's own statement says besides: who speaks for himself and says that something was not so contradicts
 * somebody. In a report the same words mostly tell that a thing did not happen.
 */
export const OWN_WORD_ONLY: readonly Cue[] = [
  {
    stance: 'denial',
    words:
      /^(?:(?:but|and|so far|in fact|finally|also),? )?(?:(?:at no (?:time|point|stage)|in no way)\b|no (?:[\w’'-]+ ){1,6}?(?:was|were|had|has been|have been|is|are)\b|there (?:is no(?= (?:indication|evidence|truth|basis|sign|link|connection))|(?:was|were|has been|have been) no)(?! (?:news|doubt|shortage|limit|need|change))\b|(?:nobody|no one|none of|nothing|not one|not a single)\b)/gi,
    speaker: 'none',
    // What befell nobody, and what others left undone, is denied to nobody.
    notAhead:
      /^ (?:being|(?:was|were|is|are) (?:\w+ly )?(?:hurt|injured|harmed|killed|at home)|(?:has|have|had) (?:ever )?(?:seen|explained|answered|told us|been (?:arrested|charged|held)))\b|\b(?:yet|so far|until|will|more information|at present|currently|for now)\b/i,
  },
  {
    stance: 'denial',
    words: anyOf(
      "(?:at no (?:time|point|stage)|(?:did|has|have|had|was|were) (?:not|never)(?! (?:yet|only|just|until|always|been able|able))|never)(?= [\\w’'-]+)",
    ),
    behind:
      /(?:^|[,;] |\b(?:and|but|that) )(?:we|I|our [\w ]{2,30}|(?:the|this) [\w-]+|(?:(?:Mr|Mrs|Ms|Dr)\. )?(?!(?:It|He|She|They|This|That|These|Those)\b)\p{Lu}[\p{L}’'-]+(?: (?!(?:It|He|She|They|This|That|These|Those)\b)\p{Lu}[\p{L}’'-]+){0,3} ?) ?$/u,
    speaker: 'none',
    notAhead: /\b(?:yet|so far|until)\b/i,
  },
];
