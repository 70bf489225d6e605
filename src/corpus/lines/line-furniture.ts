import type { Reason } from './reasons.js';

/** Lines that are no text wherever they stand, each told by its form alone; the first that fits names the reason. */
const FORMS: readonly (readonly [Reason, number, RegExp])[] = [
  [
    'markup',
    2000,
    /^(?:(?:var|let|const) [\w$.]{1,60}\s?=|\(?function\b[^()]{0,40}\(|\(\(\) ?=> ?\{|\}\)?\(?\)?;?$|<\/?script\b|window\.[\w$.]{1,60}\s?=|googletag\.|[\w$.]{1,60}\.push\(\[?|(?:if|for) \(.{1,200}\) ?\{|document\.(?:write|createElement|getElement)|@media\b.{0,80}\{|[.#][\w-]{1,60}\s?\{.{0,400}\})/,
  ],
  // "Guidelines | FAQ | Lists | API | Security | Legal"
  ['navigation', 400, /^(?:\p{L}[\p{L}&’' \t-]{1,24} \| ){5,20}\p{L}[\p{L}&’' \t-]{1,24}$/u],
  ['navigation', 400, /^(?:\[\[[^\][]{1,60}\]\][\s,;|·]{0,5}){1,20}$/],
  [
    'caption',
    160,
    /^[([]?(?:(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|[Pp]icture|[Ff]oto)s?(?: credit| courtesy)?(?: by|: of|:)\s?|(?:(?:[Ii]mage |[Pp]hoto |[Pp]icture )?[Cc]redit|CREDIT)s?: ?)\p{Lu}[^.!?]{1,100}[)\]]?$/u,
  ],
  [
    'caption',
    320,
    /[.!?)"”’] ?\(?(?:(?:photo|picture|image) )?(?:credit|photo|photograph|picture): ?\p{Lu}[^.!?]{1,60}\)?$/iu,
  ],
  [
    'embed',
    160,
    /^[—–-]{1,2} ?\S.{0,60}\(@\w{1,30}\),? .{0,30}\d{4}$|^(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w{1,40}$|^view (?:this )?(?:post|photo|tweet) on \w{1,20}$|^a (?:post|video) shared by \S.{0,80}\(@[\w.]{1,30}\).{0,60}$/iu,
  ],
  [
    'recommended links',
    300,
    /^(?:read (?:more|also|next)|also read|weiterlesen|lesen sie (?:auch|mehr)|mehr zum thema|(?:à )?lire aussi|lea también|leer también|lees ook|leggi anche)\s?[:：»›→–-]\s?\S[^\n]{2,250}$/iu,
  ],
  [
    'recommended links',
    300,
    /^(?:see|read|find out|learn) more(?: (?:at|on|here))?:? (?:https?:\/\/|www\.)\S{1,250}$/i,
  ],
];

/** Tells why a line of a plain text is none of its text, where its form alone shows it. */
export function furnitureReason(line: string): Reason | undefined {
  return FORMS.find(([, longest, form]) => line.length <= longest && form.test(line))?.[0];
}
