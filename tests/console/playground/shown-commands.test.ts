import { Locale } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { pageHintsFor } from '../../../src/console/playground/page-hints.js';
import { showCommands } from '../../../src/console/playground/shown-commands.js';
import { registry } from '../../../src/registry.js';

const chinese = showCommands(registry, Locale.ChineseCN);
const { slash } = pageHintsFor('zh-CN');
const read = (line: string) => {
  const reading = chinese.read(line, slash);
  return reading.ok ? { name: reading.name, options: Object.fromEntries(reading.options) } : reading.message;
};

describe('showCommands', () => {
  it('names commands, options, choices and menus as the language does', () => {
    const shown = chinese.commands.find(({ key }) => key === 'export')?.data;
    expect([shown?.name, shown?.description]).toEqual(['导出', expect.stringMatching(/^把时间线/)]);
    expect(shown?.options?.map(({ name }) => name)).toEqual(['问题', '格式', '主题', '开始', '结束', '来源']);
    expect(JSON.stringify(shown?.options)).toContain('"name":"Markdown');
    expect(chinese.menus.map(({ name, label }) => [name, label])).toContainEqual([
      'Check against sources',
      '与来源核对',
    ]);
  });

  it('reads what is typed in the language, and in the names that the bot was made with', () => {
    const asked = { name: 'ask', options: { question: '谁关闭了码头？', private: true } };
    expect(read('/提问 问题: 谁关闭了码头？ 私密: true')).toEqual(asked);
    expect(read('/ask question: 谁关闭了码头？ private: true')).toEqual(asked);
    expect([chinese.commandOf('提问'), chinese.optionOf('提问', '来源')]).toEqual(['ask', 'source']);
  });

  it('says in the language what cannot be read', () => {
    expect(read('/提闻 谁')).toMatch(/^没有 \/提闻 这个命令。你是指 \/提问 吗？可用的有：.*\/时间线/);
    expect(read('/提问')).toMatch(/^请输入 \/提问 问题:/);
  });

  it('tells what a message answers', () => {
    expect(['/ask', 'Check against sources', '更多'].map(chinese.occasion)).toEqual([
      '/提问',
      '与来源核对',
      '更多',
    ]);
  });

  it('leaves everything as it is in English', () => {
    const english = showCommands(registry, Locale.EnglishUS);
    expect(english.commands.map(({ key, data }) => key === data.name)).not.toContain(false);
  });
});
