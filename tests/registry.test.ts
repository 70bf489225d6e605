import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateCommands } from '../src/discord/rules/validate-command.js';
import { packageRoot } from '../src/package-root.js';
import { registryFor, registry as withoutCurating } from '../src/registry.js';

const registry = registryFor({ curate: { roles: [], servers: [] } });
const files = readdirSync(join(packageRoot, 'commands')).filter((name) => name.endsWith('.ts'));
const registered: readonly unknown[] = [...registry.commands, ...registry.messageCommands];

describe('the registry', () => {
  it.each(files)('holds what commands/%s exports', async (file) => {
    const module = (await import(join(packageRoot, 'commands', file))) as { default: unknown };
    expect(registered).toContain(module.default);
  });

  it.each(files)('has a test for commands/%s', (file) => {
    expect(existsSync(join(packageRoot, 'tests/commands', file.replace('.ts', '.test.ts')))).toBe(true);
  });

  it('holds nothing else', () => {
    expect(registered.length).toBe(files.length);
  });

  it('offers curating only where it is on, and to everybody where roles may', () => {
    const named = ({ commands, messageCommands }: Pick<typeof registry, 'commands' | 'messageCommands'>) =>
      [...commands, ...messageCommands].map(({ data }) => data);
    const names = (list: typeof registry) => named(list).map(({ name }) => name);
    expect(registryFor({})).toBe(withoutCurating);
    const added = names(registry).filter((name) => !names(withoutCurating).includes(name));
    expect(added).toEqual(['document', 'Add to sources']);
    const permissions = (roles: string[]) =>
      named(registryFor({ curate: { roles, servers: [] } }))
        .filter(({ name }) => added.includes(name))
        .map(({ default_member_permissions: needed }) => needed);
    expect([permissions([]), permissions(['1'])]).toEqual([
      ['32', '32'],
      [undefined, undefined],
    ]);
  });

  it('is what Discord takes', () => {
    const data = [...registry.commands, ...registry.messageCommands].map((command) => command.data);
    expect(validateCommands(data)).toEqual([]);
  });

  it('names and describes every command and option in Chinese too', () => {
    const described = registry.commands.flatMap(({ data }) => [data, ...(data.options ?? [])]);
    expect(described.filter((part) => part.name_localizations?.['zh-CN'] === undefined)).toEqual([]);
    expect(described.filter((part) => part.description_localizations?.['zh-CN'] === undefined)).toEqual([]);
  });
});
