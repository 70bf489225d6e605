import { englishSlashWords, type SlashWords } from '../parse-slash.js';

/** What the server behind the page says itself. */
export interface PageHints {
  readonly slash: SlashWords;
  /** A message or a button is no longer there. */
  readonly gone: string;
  /** Those whom a text mentions. */
  readonly you: string;
  readonly someone: string;
}

const english: PageHints = {
  slash: englishSlashWords,
  gone: 'That is no longer there.',
  you: '@You',
  someone: '@someone',
};

const chinese: PageHints = {
  slash: {
    unknown: (name, guess, names) =>
      `没有 /${name} 这个命令。${guess === undefined ? '' : `你是指 /${guess} 吗？`}可用的有：${names.map((one) => `/${one}`).join('、')}`,
    noOption: (command, usage) => `/${command} 不接受任何选项：${usage}`,
    misfit: (text, option, usage) => `“${text}”不适合 ${option}：${usage}`,
    type: (usage) => `请输入 ${usage}`,
  },
  gone: '它已经不在了。',
  you: '@你',
  someone: '@某人',
};

/** Gives the words of the server in a language; English where it has none. */
export function pageHintsFor(locale: string): PageHints {
  return locale === 'zh-CN' ? chinese : english;
}
