import { MessageFlags } from 'discord.js';
import { LIMITS } from './limits.js';
import { attachmentReferences, validateComponents } from './validate-components.js';
import {
  asList,
  asObject,
  isAbsent,
  type Json,
  validateCount,
  validateText,
  validateUnique,
} from './validate-fields.js';

const V2_EXCLUDES = ['content', 'embeds', 'poll', 'stickers', 'sticker_ids'] as const;

/** What a payload alone does not tell: the message it edits and the place it goes to. */
export interface MessageContext {
  /** The edited message already carries the Components V2 flag, which no edit can remove. */
  readonly isComponentsV2?: boolean;
  /** The payload changes a message: what it leaves out stays, so it may be empty. */
  readonly isEdit?: boolean;
  /** Names of files that the edited message keeps. */
  readonly keptFiles?: readonly string[];
  /** The interaction's `attachment_size_limit` in bytes; 10 MiB when absent. */
  readonly fileBytes?: number;
}

/**
 * Lists the problems that Discord would find in a message: a reply, an edit, a follow-up or a channel message.
 * @param payload - the message as plain JSON, in Discord's spelling (`attachments`) or the library's (`files`)
 * @returns one line each, beginning with the path; empty when Discord would take it
 */
export function validateMessagePayload(payload: object, context: MessageContext = {}): string[] {
  const message = asObject(payload);
  const hasFlag = (Number(message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const isV2 = hasFlag || context.isComponentsV2 === true;
  return [
    ...(isV2 ? validateV2Exclusions(message) : validateClassic(message)),
    ...validateComponents(message.components, isV2),
    ...validateFiles(message, context, isV2),
    ...validateMentionLists(message),
    ...(context.isEdit === true ? [] : validateNotEmpty(message)),
  ];
}

/**
 * Checks a rule of our own, stricter than Discord's: nobody is ever pinged by what we show, so `allowed_mentions` must be there
 * and allow nothing. Left out, Discord pings users (and everyone, for channel messages) who stand in the text.
 */
export function validateNothingPings(payload: object): string[] {
  const message = asObject(payload);
  const mentions = message.allowed_mentions ?? message.allowedMentions;
  if (isAbsent(mentions)) return ['allowed_mentions: missing, so the text could ping'];
  const allowed = asObject(mentions);
  const problems: string[] = [];
  if (!Array.isArray(allowed.parse) || allowed.parse.length > 0) {
    problems.push('allowed_mentions.parse: must be an empty list');
  }
  for (const list of ['users', 'roles'] as const) {
    if (asList(allowed[list]).length > 0) problems.push(`allowed_mentions.${list}: must name nobody`);
  }
  if ((allowed.replied_user ?? allowed.repliedUser) === true) {
    problems.push('allowed_mentions.replied_user: must not be true');
  }
  return problems;
}

function validateV2Exclusions(message: Json): string[] {
  return V2_EXCLUDES.filter((name) => {
    const value = message[name];
    return !isAbsent(value) && value !== '' && !(Array.isArray(value) && value.length === 0);
  }).map((name) => `${name}: not allowed together with Components V2`);
}

function validateClassic(message: Json): string[] {
  return [
    ...validateText('content', message.content, { max: LIMITS.contentChars }),
    ...(asList(message.embeds).length > 0 ? ['embeds: the bot sends none'] : []),
  ];
}

function validateFiles(message: Json, context: MessageContext, isV2: boolean): string[] {
  const limit = context.fileBytes ?? LIMITS.fileBytes;
  const kept = context.keptFiles ?? [];
  const sent = asList(message.files).map(asObject);
  const described = asList(message.attachments).map(asObject);
  const names = [...sent.map(({ name }) => name), ...described.map(({ filename }) => filename)];
  const known = [...new Set(names.filter((name) => typeof name === 'string')), ...kept];
  const shown = attachmentReferences(message.components);
  const sizes = sent.map((file) => bytesOf(file));
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const problems = [
    ...validateCount('files', message.files, { max: LIMITS.files }),
    ...validateCount('attachments', message.attachments, { max: LIMITS.files }),
    ...validateUnique(
      'files',
      'name',
      sent.map(({ name }) => name),
    ),
    ...sizes.flatMap((bytes, index) =>
      bytes > limit ? [`files[${index}]: ${bytes} bytes, at most ${limit}`] : [],
    ),
    ...(total > LIMITS.requestBytes ? [`files: ${total} bytes in all, at most ${LIMITS.requestBytes}`] : []),
    ...sent.flatMap((file, index) => validateFileTexts(`files[${index}]`, file.name, file.description)),
    ...described.flatMap((file, index) =>
      validateFileTexts(`attachments[${index}]`, file.filename, file.description),
    ),
    ...shown
      .filter((name) => !known.includes(name))
      .map((name) => `components: attachment://${name} is not attached`),
  ];
  // A Components V2 message shows an attachment only where a component names it.
  if (isV2 && message.components !== undefined) {
    const unseen = sent.map(({ name }) => name).filter((name) => !shown.some((other) => other === name));
    problems.push(...unseen.map((name) => `files: no component shows attachment://${String(name)}`));
  }
  return problems;
}

function validateFileTexts(path: string, name: unknown, altText: unknown): string[] {
  return [
    ...validateText(`${path}.name`, name, { min: 1, max: LIMITS.fileNameChars }),
    ...validateText(`${path}.description`, altText, { max: LIMITS.altTextChars }),
  ];
}

function bytesOf(file: Json): number {
  const data = file.attachment ?? file.data;
  return data instanceof Uint8Array ? data.byteLength : 0;
}

function validateMentionLists(message: Json): string[] {
  const allowed = asObject(message.allowed_mentions ?? message.allowedMentions);
  const parse = asList(allowed.parse);
  return (['users', 'roles'] as const).flatMap((list) => {
    const path = `allowed_mentions.${list}`;
    const clashes = parse.includes(list) && asList(allowed[list]).length > 0;
    return [
      ...validateCount(path, allowed[list], { max: LIMITS.allowedMentionIds }),
      ...(clashes ? [`${path}: stands in parse too`] : []),
    ];
  });
}

function validateNotEmpty(message: Json): string[] {
  const isFilled = (
    ['content', 'embeds', 'components', 'files', 'attachments', 'poll', 'sticker_ids'] as const
  ).some((name) => {
    const value = message[name];
    return typeof value === 'string'
      ? value.trim() !== ''
      : Array.isArray(value)
        ? value.length > 0
        : !isAbsent(value);
  });
  return isFilled ? [] : ['message: shows nothing'];
}
