import type { IndexedSentence } from './sentence-index/indexed-sentence.js';
import { isAct, OWN_MATTER } from './subjects.js';

type Told = Pick<IndexedSentence, 'subjects' | 'words'>;

/** What contradicts all that was alleged, or only what stands beside it: "rumours stop with the wise". */
const CONTRADICTS_ALL =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|ward(?:s|ed|ing)? off|baseless|groundless|unfounded|false|unnecessary|rumou?rs?)\b(?:[^.;:]{0,60}\b(?:allegations?|accusations?|claims?|rumou?rs?|reports?|charges?|wrongdoing)|[^.;:]{0,15}\b(?:them|it|this|everything))\b|\b(?:rumou?rs?|allegations?|accusations?|claims?) (?:\w+ ){0,4}(?:false|untrue|baseless|unfounded|stop)\b|\bpleaded not guilty\b|不实|谣言|(?<!\p{L})(?:bestreite[nt]|bestritt(?:en)?|dementier\p{L}*|weist|weisen|wies(?:en)?|zurückgewiesen)(?!\p{L})[^.!?]{0,60}(?:Vorw[uü]rfe?|Anschuldigung|Verdacht|Behauptung)|(?<!\p{L})(?:conteste(?:nt)?|nient?|nié|démen\p{L}+|rejett?e?\p{L}*|réfut\p{L}+)(?!\p{L})[^.!?]{0,40}(?:faits|accusation|allégation|soupçon)|(?<!\p{L})(?:nieg(?:a|an)|neg(?:ó|aron)|desmi\p{L}+|rechaz\p{L}+)(?!\p{L})[^.!?]{0,40}(?:acusaci|hechos|cargos|denuncia)|(?:疑い|容疑|告発|指摘)[をは].{0,12}(?:否定|否認)|無実を|事実無根/iu;
/** Says that somebody had no part in it. */
const UNINVOLVED =
  /\b(?:nothing to do with|no (?:\w+ )?(?:part|role|hand|involvement) in|not (?:\w+ )?involved|(?:am|is|are|was|were) (?:\w+ly )?innocent|(?:his|her|their) innocence)\b/iu;

/** Tells whether a denial answers whatever was alleged, as "he denied the accusations" does; one that names its own act answers that alone. */
export function answersEverything(denial: Told): boolean {
  return deniesLittle(denial) && CONTRADICTS_ALL.test(denial.words);
}

/** Tells whether a denial answers whatever its document accuses somebody of, as "he had nothing to do with the fire" does. */
export function clearsHimself(denial: IndexedSentence, claim: IndexedSentence): boolean {
  return denial.documentId === claim.documentId && deniesLittle(denial) && isUninvolved(denial);
}

/** Tells whether a denial says that somebody had no part in it. */
export function isUninvolved({ words }: Pick<Told, 'words'>): boolean {
  return UNINVOLVED.test(words);
}

/** Tells whether a denial names next to nothing of its own. */
export function deniesLittle({ subjects }: Pick<Told, 'subjects'>): boolean {
  return subjects.size <= OWN_MATTER && ![...subjects].some(isAct);
}
