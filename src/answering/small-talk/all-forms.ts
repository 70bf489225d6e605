import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import type { SmallTalkForms } from './forms.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { zhCN } from './zh-cn.js';

/** Small talk by the tag of its language; a form that two languages share belongs to the first. */
export const FORMS: readonly (readonly [string, SmallTalkForms])[] = [
  ['en', en],
  ['zh', zhCN],
  ['de', de],
  ['es', es],
  ['fr', fr],
  ['ja', ja],
];
