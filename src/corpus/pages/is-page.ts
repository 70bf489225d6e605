import { beginsItem } from '../lines/units.js';
import type { LineShape } from './line-shape.js';
import type { PageCue } from './page-cue.js';

/** Cues that no document gives by itself: two kinds of them, and a text is a pasted page. */
const TELLING: readonly PageCue[] = [
  'share',
  'subscribe',
  'comments',
  'related',
  'legal',
  'account',
  'advert',
  'adjacent',
  'ago',
  'more',
  'commenter',
];
/** A cue counts on a line of its own; words. */
const CUE_WORDS = 12;
/** A page has this share of such lines at least. */
const CUE_SHARE = 0.02;
/** So many kinds of cues, weak ones such as dates among them, are a page too. */
const MANY_KINDS = 4;
/** So many lines on end of hardly any words are a menu, in any language. */
const MENU_LINES = 10;
const MENU_WORDS = 4;
/** "Newsletter: goes out on Monday" is a topic, "Read more: …" a link. */
export const LABELLED = /^[^.]{0,20}[:：]/;

/** Lines as notes, mails and logs have them: items, headings, quotations, times; no page writes its furniture so. */
const NOTED = /^(?:#{1,6}\s|>|\[|\(?\d{1,4}[-:.]\d{2}\b)/;
/** What a sentence of a page's furniture says; any other sentence with a cue says it in passing. */
const SAID_WHOLE =
  /©|rights reserved|cookies|will not be published|comments? (?:are )?closed|vorbehalten|reservados|réservés|riservati|защищены/iu;
/** What stands alone on pages and nowhere else; "Comments" or "Login" may head a part of notes. */
const BUTTONS =
  /^(?:(?:related|recent|similar|latest|popular|more) (?:posts?|articles?|stories|news)|most (?:read|popular|viewed)|(?:read|up|see) (?:more|next)|follow us|post reply|(?:previous|next) (?:post|article|story)|(?:subscribe|sign up|tweet)$|(?:jump|skip) to (?:main |the )?(?:content|navigation|search))\b/i;
/** Alone on a line each is of a page; several of them leave no doubt, whatever else stands there. */
const PARTS =
  /^(?:download (?:as )?(?:a )?pdf|print (?:this )?(?:page|article)|(?:back )?to (?:the )?top|privacy(?: policy)?|data protection|imprint|impressum|datenschutz|terms (?:of|and) \p{L}+(?: \p{L}+)?|accessibility(?: statement)?|cookie (?:settings|policy)|site ?map|contact us|about us)$/iu;
const FEW_PARTS = 3;

/** A shorter line with a cue may be a heading of notes; words. */
const TELLING_WORDS = 3;
/** So many lines with cues are a page, though none of them is sure. */
const TOPICS = 5;

/** An arrow to another page, a copyright, a count: no words are needed. */
const SURE_SIGN = /^(?:<<|>>|[«»←→‹›])|©|^\d+ \p{L}+$|\(\d+\)$/u;
/** Scripts without spaces tell as much in so many letters as others in some words. */
const DENSE = /\p{Script=Han}{4}|\p{Script=Hangul}{4}/u;
/** "Sign up …", "Get our …", where a newsletter is only named in "Newsletter of July". */
const INVITING = /^\p{Lu}\p{L}+ ?(?:up|to|our|the|your)\b/u;

/** Whether a line with a cue is of a page for sure: notes may have a heading "Comments" or a topic "Newsletter: …". */
function isSure({ text, words, cues }: LineShape): boolean {
  if (SURE_SIGN.test(text)) return true;
  if (text.includes('\n') || LABELLED.test(text)) return false;
  if (words < TELLING_WORDS && !DENSE.test(text)) return false;
  return [...cues].some((cue) => cue !== 'subscribe' || INVITING.test(text));
}

/** Tells whether a text has the furniture of a web page around it. */
export function isPage(shapes: readonly LineShape[]): boolean {
  const kinds = new Set<PageCue>();
  const allKinds = new Set<PageCue>();
  let count = 0;
  let sure = 0;
  const lines = shapes.filter(({ text }) => !beginsItem(text) && !NOTED.test(text));
  const parts = lines.filter(({ text }) => text.length <= 60 && PARTS.test(text));
  if (new Set(parts.map(({ text }) => text)).size >= FEW_PARTS) return true;
  for (const shape of lines) {
    const { words, cues, teaser, closed, text } = shape;
    if (words <= CUE_WORDS) for (const cue of cues) allKinds.add(cue);
    if (teaser && words >= 4 && words <= CUE_WORDS) count++;
    const inPassing = closed && !teaser && !SAID_WHOLE.test(text);
    const telling = TELLING.filter(
      (cue) => cues.has(cue) && !inPassing && (words <= CUE_WORDS || cue === 'comments'),
    );
    if (BUTTONS.test(text)) sure++;
    if (telling.length === 0) continue;
    count++;
    if (isSure(shape)) sure++;
    for (const cue of telling) kinds.add(cue);
  }
  if (sure === 0 && count < TOPICS) return false;
  const enough = count >= Math.max(2, shapes.length * CUE_SHARE);
  if (enough && (kinds.size >= 2 || (kinds.size === 1 && count >= 3))) return true;
  return kinds.size >= 1 && (allKinds.size >= MANY_KINDS || longestMenu(shapes) >= MENU_LINES);
}

function longestMenu(shapes: readonly LineShape[]): number {
  let longest = 0;
  let run = 0;
  for (const { words, closed, text } of shapes) {
    run = words <= MENU_WORDS && !closed && !beginsItem(text) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
