import { foldWords } from '../language/fold-words.js';
import type { Spoken } from './locales/index.js';

/** Small words that each language writes often and the others seldom, folded. */
const SMALL_WORDS: readonly (readonly [Spoken, string])[] = [
  ['en-US', 'the is of and did does were to are that has have with by at it his her their from about any'],
  [
    'de',
    'der die das den dem des ein eine einen einem hat haben ist sind war wurde wurden und nicht mit von nach bei fur ' +
      'auf uber zum zur im aus es sich wird gab gibt laut',
  ],
  [
    'es-ES',
    'el la los las un una de del que en es fue y por con se al su lo para hay hubo esta estan habia ha han sobre segun',
  ],
  [
    'fr',
    'le la les un une des du de et est que dans pour par avec sur au aux il elle ils ete sont pas ce cest sest etait selon',
  ],
];
/** Words that open a question: one of them alone tells the language. */
const ASKING: ReadonlyMap<string, Spoken> = new Map([
  ...askingIn('en-US', 'what who whom whose when where why how which'),
  ...askingIn('de', 'wer wen wem wann wo warum wieso weshalb wie wieviel wieviele welche welcher welches'),
  ...askingIn('es-ES', 'quien quienes cuando donde cuanto cuantos cuanta cuantas cual cuales como'),
  ...askingIn('fr', 'qui quand pourquoi combien quel quelle quels quelles comment quest'),
]);
const ASKING_COUNTS = 2;
const FEWEST = 2;
/** A text is told by its beginning. */
const LOOKED_AT = 2000;

const OFTEN = SMALL_WORDS.map(([locale, words]) => [locale, new Set(words.split(' '))] as const);

/** Tells the language of a text by its letters and small words, among those that the bot speaks. */
export function writtenIn(text: string): Spoken | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : toldBySmallWords(text);
}

/**
 * Tells the language of a text in Latin letters by its small words: English, German, Spanish or French.
 * @returns undefined where nothing tells, such as for a name alone
 */
export function toldBySmallWords(text: string): Spoken | undefined {
  const words = foldWords(text.slice(0, LOOKED_AT)).split(' ');
  const [first, second] = OFTEN.map(([locale, often]) => {
    const asking = words.filter((word) => ASKING.get(word) === locale).length;
    return { locale, score: words.filter((word) => often.has(word)).length + asking * ASKING_COUNTS };
  }).sort((a, b) => b.score - a.score);
  if (first === undefined || first.score < FEWEST || first.score === second?.score) return undefined;
  return first.locale;
}

function askingIn(locale: Spoken, words: string): [string, Spoken][] {
  return words.split(' ').map((word) => [word, locale]);
}
