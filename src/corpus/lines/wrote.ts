/** "On 5 March, Ana Silva wrote:", as mail programs say it above what is quoted. */
export const WROTE =
  /(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|kirjoitti|pisze|napisał(?:\(a\)|a)?|napsal(?:\(a\)|a)?|написал(?:\(а\)|а)?|пишет|写道)\s?[:：]$/iu;

/** "Am Di., 4. Juni 2024 um 11:02 Uhr schrieb Ana Silva <ana@example.org>:", the name being the first group. */
export const WROTE_NAME =
  /\d[^\n]{0,40}\s(?:schrieb|skrev|schreef|escribió|wrote)\s+(\p{Lu}[^<>:\n\d]{1,60}?)\s*(?:<[^<>\n]{1,80}>)?\s?[:：]$/iu;
