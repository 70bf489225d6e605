import type { Spoken } from '../../locales/index.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import type { SmallTalkForms } from './forms.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { zhCN } from './zh-cn.js';

/** Small talk by the language that it is answered in; a form that two languages share belongs to the first. */
export const FORMS: readonly (readonly [Spoken, SmallTalkForms])[] = [
  ['en-US', en],
  ['zh-CN', zhCN],
  ['de', de],
  ['es-ES', es],
  ['fr', fr],
  ['ja', ja],
];
