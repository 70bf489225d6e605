import { plainPattern } from '../language/plain-pattern.js';
import type { IndexedSentence } from './sentence-index/indexed-sentence.js';
import type { JudgedSentences } from './sentence-index/judged-sentences.js';

/** So many sentences below a motion tell how the vote went. */
const BEHIND = 5;
/** What opens a motion, or the next one: a proposal written out in full, which decides nothing. */
const MOTION = plainPattern(
  /(?<!\p{L})(?:(?:pro)?posed by|moved by|moved|(?:that )?(?:the )?motions?(?= (?:to|that|by|of|no|\d)|:)|(?:seconded|submitted) by|it (?:was|is) (?:proposed|moved)|(?:proposes?d?|moves) that|(?:draft )?resolution(?= (?:no\b|n[°º]|\d))|anträge|antrag(?:steller(?:in)?)?|beantragt(?:e|en)?|beschlussvorschlag|(?:projet de )?résolution(?= (?:n[°º]|\d))|(?:est|sont) propos(?:é|ée|ées|és)|propose (?:de|que)|propuesta|moción|mozione|voorstel|motie)(?!\p{L})/iu,
);
const VOTED = '(?:motion|amendment|proposal|resolution|proposition|question|application|item|request)';
/** A decision as it is put to the vote: "The council resolves to …" */
const PUT = plainPattern(
  /(?<!\p{L})(?:(?:hereby )?(?:resolves?|decides?|agrees?|approves|authori[sz]es) (?:to|that|the)|be it resolved|l[’']assemblée(?: générale)? (?:\p{L}+ )?(?:décide|approuve|autorise|adopte|désigne|mandate|vote)|le conseil (?:\p{L}+ )?(?:décide|approuve|autorise|adopte)|(?:beschließt|genehmigt|ermächtigt)|se (?:acuerda|aprueba)|la (?:junta|asamblea|assemblea) (?:acuerda|aprueba|decide|delibera|approva))(?!\p{L})/iu,
);
/** "Moved by Cllr Ruud. That the ferry be sold." */
const THAT = /^\W*(?:that|to)\s/iu;
/** How a vote goes against what was moved. */
const LOST = new RegExp(
  [
    `(?<!\\p{L})${VOTED}\\b[^.;!?]{0,40}?\\b(?:was|is|were|has been|had been|therefore|thus|accordingly)? ?(?:lost|defeated|rejected|negatived|failed|fails|fell|falls|withdrawn|voted down|turned down|not (?:carried|passed|adopted|agreed|approved))\\b`,
    '^\\W{0,6}(?:(?:(?:the )?vote|result|decision|outcome)\\W{1,4})?(?:motion )?(?:lost|defeated|rejected|negatived|not (?:carried|passed|adopted|agreed|approved))\\b',
    '(?<!\\p{L})(?:abgelehnt|zurückgezogen|nicht angenommen)(?!\\p{L})',
    "(?<!\\p{L})(?:rejetée?s?|repoussée?s?|retirée?s?|n[’']est pas (?:adoptée?|approuvée?))(?!\\p{L})",
    '(?<!\\p{L})(?:rechazad[oa]s?|respint[oa]|verworpen|niet aangenomen|nedstemt|avslått|forkastet|avslogs)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/**
 * Gives the sentence below a motion that tells that it was lost or withdrawn; nothing where the sentence opens no motion, or none tells that
 * before the next one.
 */
export function defeatBehind(motion: IndexedSentence, index: JudgedSentences): IndexedSentence | undefined {
  const above = THAT.test(motion.words) ? index.at(motion.position - 1) : undefined;
  const isMoved = above?.documentId === motion.documentId && MOTION(above.words).test(above.words);
  if (!isMoved && !MOTION(motion.words).test(motion.words) && !PUT(motion.words).test(motion.words))
    return undefined;
  for (const next of index.between(motion.position + 1, motion.position + 1 + BEHIND)) {
    if (next.documentId !== motion.documentId || next.heading !== undefined) return undefined;
    if (LOST.test(next.words)) return next;
    if (MOTION(next.words).test(next.words) || PUT(next.words).test(next.words)) return undefined;
  }
  return undefined;
}
