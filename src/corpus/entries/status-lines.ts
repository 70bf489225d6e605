/** "Resolved - …", "Update: …": how entries of a status page begin. */
export const STATUS_ENTRY =
  /^(?:resolved|monitoring|identified|investigating|update|scheduled|in progress|completed|verifying|post-?mortem|degraded performance|partial outage|major outage|operational|behoben|gelöst|(?:in )?beobachtung|überwachung|wird überwacht|identifiziert|(?:in )?untersuchung|wird untersucht|geplant|in bearbeitung|abgeschlossen|aktualisierung|résolu|surveillance|sous surveillance|identifié|(?:en cours d['’])?investigation|(?:en cours d['’])?enquête|planifié|en cours|terminé|mise à jour|resuelto|en observación|supervisando|monitoreando|identificado|investigando|en investigación|programado|en curso|completado|actualización)[^\S\n]*(?:[-–—:]\s|\n|$)/iu;
/** "Oct 03, 2022 - 19:45 UTC", at the end of a line. */
const STAMP =
  /(?<![\p{L}\p{N}])(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?|\d{4}-\d{2}-\d{2})(?:,? \d{4})?(?:,| at| [-–—]|) {1,3}\d{1,2}:\d{2}(?: ?[ap]m)?(?: \(?[A-Z]{2,5}\)?)?\.?$/iu;
/** Longer lines are text; UTF-16 code units. */
const STAMP_CHARS = 80;
const LEAST = 2;

/** Tells whether lines are those of a status page: entries, each with its stamp. Such a page is made of what others have around their text. */
export function isStatusPage(lines: readonly string[]): boolean {
  const entries = lines.filter((line) => STATUS_ENTRY.test(line));
  if (entries.length < LEAST) return false;
  return lines.filter((line) => line.length <= STAMP_CHARS && STAMP.test(line)).length >= LEAST;
}
