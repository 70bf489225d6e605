import { ComponentType } from 'discord.js';
import { LIMITS } from './limits.js';
import {
  asList,
  asObject,
  charsOf,
  isAbsent,
  type Json,
  validateCount,
  validateInteger,
  validateText,
  validateUnique,
} from './validate-fields.js';

const ATTACHED = 'attachment://';
/** Links and purchases are buttons too, but none of ours. */
const LAST_STYLE = 4;

const CONTAINER_CHILDREN = [
  ComponentType.ActionRow,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.Separator,
  ComponentType.File,
];
const TOP_LEVEL = [...CONTAINER_CHILDREN, ComponentType.Container];
const TYPE_NAMES = new Map<unknown, string>(
  Object.entries(ComponentType).map(([name, type]) => [type, name]),
);

const VALIDATORS = new Map<unknown, (path: string, part: Json) => string[]>([
  [ComponentType.ActionRow, validateRow],
  [ComponentType.Button, validateButton],
  [ComponentType.TextDisplay, validateTextDisplay],
  [ComponentType.MediaGallery, validateGallery],
  [ComponentType.File, (path, part) => validateAttached(`${path}.file.url`, asObject(part.file).url)],
  [
    ComponentType.Separator,
    (path, part) => validateInteger(`${path}.spacing`, part.spacing, { min: 1, max: 2 }),
  ],
  [ComponentType.Container, validateContainer],
]);

/**
 * Lists the problems of the components of one message, of the kinds that the bot sends: any other may not stand anywhere.
 * @param components - the message's `components`, as Discord takes them
 * @param isV2 - whether the message carries the Components V2 flag; without it only rows are allowed
 */
export function validateComponents(components: unknown, isV2: boolean): string[] {
  const parts = flattenComponents(components);
  const texts = parts
    .filter((part) => part.type === ComponentType.TextDisplay)
    .map((part) => charsOf(part.content));
  const textChars = texts.reduce((sum, chars) => sum + chars, 0);
  const problems = isV2
    ? validateChildren('components', components, TOP_LEVEL, { max: LIMITS.components })
    : validateChildren('components', components, [ComponentType.ActionRow], { max: LIMITS.classicRows });
  if (parts.length > LIMITS.components) {
    problems.push(`components: ${parts.length} counting nested ones, at most ${LIMITS.components}`);
  }
  if (textChars > LIMITS.textDisplayTotalChars) {
    problems.push(
      `components: ${textChars} characters over all texts, at most ${LIMITS.textDisplayTotalChars}`,
    );
  }
  const present = (name: 'custom_id' | 'id') =>
    parts.map((part) => part[name]).filter((value) => !isAbsent(value) && value !== 0);
  return [
    ...problems,
    ...validateUnique('components', 'custom_id', present('custom_id')),
    ...validateUnique('components', 'id', present('id')),
  ];
}

/** Gives every component of a message in order, a parent before its children. */
export function flattenComponents(components: unknown): Json[] {
  return asList(components)
    .map(asObject)
    .flatMap((part) => [part, ...flattenComponents(part.components)]);
}

/** Gives the names that the components show by `attachment://name`. */
export function attachmentReferences(components: unknown): string[] {
  return flattenComponents(components)
    .flatMap((part) => [part.file, ...asList(part.items).map((item) => asObject(item).media)])
    .map((media) => attachmentName(asObject(media).url))
    .filter((name) => name !== undefined);
}

/** Gives the file's name in `attachment://name`, or undefined for any other address. */
export function attachmentName(url: unknown): string | undefined {
  return typeof url === 'string' && url.startsWith(ATTACHED) ? url.slice(ATTACHED.length) : undefined;
}

function validateChildren(
  path: string,
  children: unknown,
  allowed: readonly number[],
  count: { min?: number; max: number },
): string[] {
  const each = asList(children).flatMap((child, index) => {
    const part = asObject(child);
    const childPath = `${path}[${index}]`;
    if (allowed.some((type) => type === part.type)) return VALIDATORS.get(part.type)?.(childPath, part) ?? [];
    const name = TYPE_NAMES.get(part.type) ?? `type ${JSON.stringify(part.type)}`;
    return [`${childPath}: ${name} may not stand here`];
  });
  return [...validateCount(path, children, count), ...each];
}

function validateRow(path: string, row: Json): string[] {
  const bounds = { min: 1, max: LIMITS.buttonsInRow };
  return validateChildren(`${path}.components`, row.components, [ComponentType.Button], bounds);
}

function validateButton(path: string, part: Json): string[] {
  const customId = { min: 1, max: LIMITS.customIdChars, required: true };
  return [
    ...validateInteger(`${path}.style`, part.style, { min: 1, max: LAST_STYLE, required: true }),
    ...validateText(`${path}.custom_id`, part.custom_id, customId),
    ...validateText(`${path}.label`, part.label, { max: LIMITS.buttonLabelChars }),
    ...(isAbsent(part.url) ? [] : [`${path}.url: only a link button has one`]),
    ...(charsOf(part.label) === 0 && isAbsent(part.emoji)
      ? [`${path}: a button needs a label or an emoji`]
      : []),
  ];
}

function validateTextDisplay(path: string, part: Json): string[] {
  return validateText(`${path}.content`, part.content, {
    min: 1,
    max: LIMITS.textDisplayChars,
    required: true,
  });
}

function validateGallery(path: string, part: Json): string[] {
  const items = asList(part.items).map(asObject);
  return [
    ...validateCount(`${path}.items`, part.items, { min: 1, max: LIMITS.galleryItems }),
    ...items.flatMap(({ media, description }, index) => [
      ...validateAttached(`${path}.items[${index}].media.url`, asObject(media).url),
      ...validateText(`${path}.items[${index}].description`, description, {
        min: 1,
        max: LIMITS.altTextChars,
      }),
    ]),
  ];
}

function validateContainer(path: string, part: Json): string[] {
  const bounds = { min: 1, max: LIMITS.components };
  return [
    ...validateInteger(`${path}.accent_color`, part.accent_color, { min: 0, max: LIMITS.accentColor }),
    ...validateChildren(`${path}.components`, part.components, CONTAINER_CHILDREN, bounds),
  ];
}

/** We show only what we attach. */
function validateAttached(path: string, url: unknown): string[] {
  const problems = validateText(path, url, { min: 1, max: LIMITS.mediaUrlChars, required: true });
  if (problems.length > 0) return problems;
  return attachmentName(url) ? [] : [`${path}: must be ${ATTACHED} and a name`];
}
