import { MessageFlags } from 'discord.js';
import { validateAutocomplete, validateCommands } from '../../../src/discord/rules/validate-command.js';
import { asList, asObject, type Json } from '../../../src/discord/rules/validate-fields.js';
import {
  type MessageContext,
  validateMessagePayload,
  validateNothingPings,
} from '../../../src/discord/rules/validate-message.js';
import { validateModal } from '../../../src/discord/rules/validate-modal.js';
import { openApiProblems } from '../openapi.js';
import { ApiError } from './api-error.js';
import type { StoredFile, StoredMessage } from './messages.js';

const NOTHING_SHOWN = 'message: shows nothing';

/** Names in Discord's API description of what each route takes. */
export const SCHEMA = {
  reply: 'IncomingWebhookInteractionRequest',
  replyEdit: 'IncomingWebhookUpdateRequestPartial',
  update: 'IncomingWebhookUpdateForInteractionCallbackRequestPartial',
  followUp: 'IncomingWebhookRequestPartial',
  channelMessage: 'MessageCreateRequest',
  channelEdit: 'MessageEditRequestPartial',
  thread: 'CreateTextThreadWithMessageRequest',
  modal: 'ModalInteractionCallbackRequestData',
  choices: 'ApplicationCommandAutocompleteCallbackRequest',
  command: 'ApplicationCommandUpdateRequest',
} as const;

/**
 * Refuses a message that Discord would refuse, or that could ping.
 * @param edited - the message that the payload changes; undefined for a new one
 * @throws ApiError 50035 with a line for each problem, or 50006 when it would show nothing
 */
export function assertMessage(
  schema: string,
  body: Json,
  {
    uploads,
    edited,
    fileBytes,
  }: { uploads: readonly StoredFile[]; edited?: StoredMessage | undefined; fileBytes?: number },
): void {
  const files = uploads.map(({ name, bytes, description }) => ({ name, attachment: bytes, description }));
  const isFirst = edited === undefined || edited.isLoading;
  const context: MessageContext = {
    isEdit: !isFirst,
    isComponentsV2: edited?.isV2 === true,
    keptFiles: edited?.files.map(({ name }) => name) ?? [],
    ...(fileBytes === undefined ? {} : { fileBytes }),
  };
  const problems = [
    ...validateMessagePayload({ ...body, files }, context),
    ...validateNothingPings(body),
    ...(edited === undefined ? [] : checkConversion(body, edited)),
    ...openApiProblems(schema, body),
  ];
  if (problems.length === 1 && problems[0] === NOTHING_SHOWN) throw new ApiError('emptyMessage');
  if (problems.length > 0) throw new ApiError('invalidForm', problems);
}

/** @throws ApiError 50035 */
export function assertChoices(body: Json): void {
  const choices = asList(asObject(body.data).choices).map(asObject);
  refuse([...validateAutocomplete(choices), ...openApiProblems(SCHEMA.choices, body)]);
}

/** @throws ApiError 50035 */
export function assertModal(data: Json): void {
  refuse([...validateModal(data), ...openApiProblems(SCHEMA.modal, data)]);
}

/** @throws ApiError 50035 */
export function assertCommands(commands: unknown): Json[] {
  if (!Array.isArray(commands)) throw new ApiError('invalidForm', ['commands: must be a list']);
  const all = commands.map(asObject);
  const described = all.flatMap((command, index) =>
    openApiProblems(SCHEMA.command, withNumericPermissions(command)).map(
      (problem) => `[${index}].${problem} (command "${String(command.name)}")`,
    ),
  );
  refuse([...validateCommands(all), ...described]);
  return all;
}

/** @throws ApiError 50035 */
export function assertSchema(schema: string, body: Json): void {
  refuse(openApiProblems(schema, body));
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new ApiError('invalidForm', problems);
}

/** A message may become Components V2 once it has nothing of the other kind, and stays so. */
function checkConversion(body: Json, edited: StoredMessage): string[] {
  const setsV2 = (Number(body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  if (edited.isV2) {
    const removesIt = body.flags !== undefined && body.flags !== null && !setsV2;
    return removesIt ? ['flags: Components V2 cannot be removed from a message'] : [];
  }
  if (!setsV2) return [];
  const left = [
    edited.content !== '' && body.content === undefined ? 'content' : '',
    edited.embeds.length > 0 && body.embeds === undefined ? 'embeds' : '',
  ].filter((name) => name !== '');
  return left.map((name) => `${name}: must be null before a message becomes Components V2`);
}

/** The description asks for an integer; clients send it as text, since it may need more than 53 bits. */
function withNumericPermissions(command: Json): Json {
  const permissions = command.default_member_permissions;
  return typeof permissions === 'string'
    ? { ...command, default_member_permissions: Number(permissions) }
    : command;
}
