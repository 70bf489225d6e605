import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCommands } from '../src/discord/rules/limits.js';
import { packageRoot } from '../src/package-root.js';
import { registry } from '../src/registry.js';

const files = readdirSync(join(packageRoot, 'commands')).filter((name) => name.endsWith('.ts'));
const registered: readonly unknown[] = [...registry.commands, ...registry.messageCommands];

describe('the registry', () => {
  it.each(files)('holds what commands/%s exports', async (file) => {
    const module = (await import(join(packageRoot, 'commands', file))) as { default: unknown };
    expect(registered).toContain(module.default);
  });

  it('holds nothing else', () => {
    expect(registered.length).toBe(files.length);
  });

  it('is what Discord takes', () => {
    const data = [...registry.commands, ...registry.messageCommands].map((command) => command.data);
    expect(checkCommands(data)).toEqual([]);
  });

  it('names and describes every command and option in Chinese too', () => {
    const described = registry.commands.flatMap(({ data }) => [data, ...(data.options ?? [])]);
    expect(described.filter((part) => part.name_localizations?.['zh-CN'] === undefined)).toEqual([]);
    expect(described.filter((part) => part.description_localizations?.['zh-CN'] === undefined)).toEqual([]);
  });
});
