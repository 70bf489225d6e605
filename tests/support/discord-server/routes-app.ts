import type { Json } from '../../../src/discord/rules/validate-fields.js';
import { ApiError } from './api-error.js';
import { assertCommands } from './payloads.js';
import type { Call, Route } from './rest.js';
import type { World } from './world.js';

const MANY_CONCURRENT_IDENTIFIES = 16;

/** Log-in, the application itself, and the registration of its commands. */
export function appRoutes(world: World, gatewayUrl: () => string): Route[] {
  function scopeOf({ params: { app, guild } }: Call): string {
    if (app !== world.applicationId) throw new ApiError('missingAccess');
    if (guild !== undefined && !world.guilds.some(({ id }) => id === guild))
      throw new ApiError('missingAccess');
    return guild ?? 'global';
  }

  const stored = (scope: string) => world.commands.get(scope) ?? [];
  const application = {
    id: world.applicationId,
    name: 'Casebook',
    flags: 0,
    bot: world.bot,
    interactions_endpoint_url: world.endpointUrl,
    ...(world.installs === null
      ? {}
      : { integration_types_config: Object.fromEntries(world.installs.map((type) => [type, {}])) }),
  };

  function put(call: Call): Json[] {
    const scope = scopeOf(call);
    const before = stored(scope);
    const after = assertCommands(call.json).map((command) => {
      const known = before.find(({ name, type }) => name === command.name && type === (command.type ?? 1));
      return complete(command, scope, known?.id);
    });
    world.commands.set(scope, after);
    return after;
  }

  function post(call: Call): Json {
    const scope = scopeOf(call);
    const [command = {}] = assertCommands([call.json]);
    const isSame = ({ name, type }: Json) => name === command.name && type === (command.type ?? 1);
    const added = complete(command, scope, stored(scope).find(isSame)?.id);
    world.commands.set(scope, [...stored(scope).filter((other) => !isSame(other)), added]);
    return added;
  }

  function complete(command: Json, scope: string, id: unknown): Json {
    return {
      type: 1,
      nsfw: false,
      default_member_permissions: null,
      ...command,
      id: id ?? world.nextId(),
      application_id: world.applicationId,
      version: world.nextId(),
      ...(scope === 'global' ? {} : { guild_id: scope }),
    };
  }

  function remove(call: Call): void {
    const kept = stored(scopeOf(call)).filter(({ id }) => id !== call.params.command);
    if (kept.length === stored(scopeOf(call)).length) throw new ApiError('unknownCommand');
    world.commands.set(scopeOf(call), kept);
  }

  const commandRoutes = ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'].flatMap(
    (path): Route[] => [
      { method: 'GET', path, handle: (call) => ({ status: 200, body: stored(scopeOf(call)) }) },
      { method: 'PUT', path, handle: (call) => ({ status: 200, body: put(call) }) },
      { method: 'POST', path, handle: (call) => ({ status: 201, body: post(call) }) },
      {
        method: 'DELETE',
        path: `${path}/:command`,
        handle: (call) => {
          remove(call);
          return { status: 204 };
        },
      },
    ],
  );

  return [
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () => ({
        status: 200,
        body: {
          url: gatewayUrl(),
          shards: world.shards,
          session_start_limit: {
            total: 1000,
            remaining: 999,
            reset_after: 0,
            max_concurrency: MANY_CONCURRENT_IDENTIFIES,
          },
        },
      }),
    },
    { method: 'GET', path: '/users/@me', handle: () => ({ status: 200, body: world.bot }) },
    { method: 'GET', path: '/applications/@me', handle: () => ({ status: 200, body: application }) },
    { method: 'GET', path: '/oauth2/applications/@me', handle: () => ({ status: 200, body: application }) },
    ...commandRoutes,
  ];
}
