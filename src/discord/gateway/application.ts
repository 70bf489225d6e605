import { ApplicationIntegrationType, InteractionContextType, type REST, Routes } from 'discord.js';
import { asObject } from '../rules/validate-fields.js';
import type { CommandData } from './register.js';

/** What the developer portal says of the application that the bot logs in as. */
export interface ApplicationSettings {
  /** How it may be installed: in a server, by a member for themselves; absent where Discord does not say. */
  readonly installs?: readonly ApplicationIntegrationType[];
  /** Commands are sent to an address of the web and never come to a bot that is logged in. */
  readonly hasEndpoint: boolean;
}

/** Asks Discord. */
export async function readApplication(rest: REST): Promise<ApplicationSettings> {
  const application = asObject(await rest.get(Routes.currentApplication()));
  const installs = Object.keys(asObject(application.integration_types_config)).map(Number);
  const { interactions_endpoint_url: endpoint } = application;
  return {
    ...(installs.length === 0 ? {} : { installs }),
    hasEndpoint: typeof endpoint === 'string' && endpoint !== '',
  };
}

/**
 * Gives commands as the application allows them: offered to those who may have installed it, and in conversations between
 * people only where members install it for themselves.
 */
export function fitCommands(
  commands: readonly CommandData[],
  { installs }: Pick<ApplicationSettings, 'installs'>,
): CommandData[] {
  if (installs === undefined) return [...commands];
  const isForMembers = installs.includes(ApplicationIntegrationType.UserInstall);
  return commands.map((command) => {
    const { integration_types: types, contexts, ...rest } = command;
    const kept = types?.filter((type) => installs.includes(type)) ?? [];
    const places = contexts?.filter(
      (place) => isForMembers || place !== InteractionContextType.PrivateChannel,
    );
    return {
      ...rest,
      // Left out, Discord takes all ways that the application allows.
      ...(kept.length === 0 ? {} : { integration_types: kept }),
      ...(places === undefined ? {} : { contexts: places }),
    } as CommandData;
  });
}
