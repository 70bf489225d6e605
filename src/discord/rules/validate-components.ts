import { COMPONENT, LIMITS } from './limit-values.js';
import {
  asList,
  asObject,
  charsOf,
  checkCount,
  checkInteger,
  checkText,
  checkUnique,
  checkUrl,
  isAbsent,
  type Json,
} from './validate-fields.js';

const MEDIA_SCHEMES = ['http:', 'https:', 'attachment:'];
const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

const { actionRow, button, container, file, mediaGallery, section, separator, textDisplay, thumbnail } =
  COMPONENT;
const SELECTS: readonly number[] = [
  COMPONENT.stringSelect,
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
];
const CONTAINER_CHILDREN = [actionRow, textDisplay, section, mediaGallery, separator, file];
const TOP_LEVEL = [...CONTAINER_CHILDREN, container];
const TYPE_NAMES = new Map<unknown, string>(Object.entries(COMPONENT).map(([name, type]) => [type, name]));

type Check = (path: string, part: Json) => string[];

const CHECKS = new Map<unknown, Check>([
  [actionRow, checkRow],
  [button, checkButton],
  ...SELECTS.map((type) => [type, checkSelect] as const),
  [section, checkSection],
  [textDisplay, checkTextDisplay],
  [thumbnail, checkMediaItem],
  [mediaGallery, checkGallery],
  [file, checkFile],
  [separator, (path, part) => checkInteger(`${path}.spacing`, part.spacing, { min: 1, max: 2 })],
  [container, checkContainer],
]);

/**
 * Problems of the components of one message.
 * @param components - the message's `components`, as Discord takes them
 * @param isV2 - whether the message carries the Components V2 flag; without it only rows are allowed
 */
export function checkComponents(components: unknown, isV2: boolean): string[] {
  const parts = flattenComponents(components);
  const texts = parts.filter((part) => part.type === textDisplay).map((part) => charsOf(part.content));
  const textChars = texts.reduce((sum, chars) => sum + chars, 0);
  const problems = isV2
    ? checkChildren('components', components, TOP_LEVEL, { max: LIMITS.components })
    : checkChildren('components', components, [actionRow], { max: LIMITS.classicRows });
  if (parts.length > LIMITS.components) {
    problems.push(`components: ${parts.length} counting nested ones, at most ${LIMITS.components}`);
  }
  if (textChars > LIMITS.textDisplayTotalChars) {
    problems.push(
      `components: ${textChars} characters over all texts, at most ${LIMITS.textDisplayTotalChars}`,
    );
  }
  const present = (name: 'custom_id' | 'id') =>
    parts.map((part) => part[name]).filter((value) => !isAbsent(value));
  problems.push(...checkUnique('components', 'custom_id', present('custom_id')));
  const ids = present('id').filter((id) => id !== 0);
  problems.push(...checkUnique('components', 'id', ids));
  return problems;
}

/** Gives every component of a message in order, a parent before its children, the accessory after its section's texts. */
export function flattenComponents(components: unknown): Json[] {
  return asList(components).flatMap((value) => {
    const part = asObject(value);
    const accessory = isAbsent(part.accessory) ? [] : [part.accessory];
    return [part, ...flattenComponents(part.components), ...flattenComponents(accessory)];
  });
}

/** Gives the names that the components show by `attachment://name`. */
export function attachmentReferences(components: unknown): string[] {
  return flattenComponents(components)
    .flatMap((part) => [part.media, part.file, ...asList(part.items).map((item) => asObject(item).media)])
    .map((media) => attachmentName(asObject(media).url))
    .filter((name) => name !== undefined);
}

/** Gives the file's name in `attachment://name`, or undefined for any other address. */
export function attachmentName(url: unknown): string | undefined {
  return typeof url === 'string' && url.startsWith('attachment://')
    ? url.slice('attachment://'.length)
    : undefined;
}

function checkChildren(
  path: string,
  children: unknown,
  allowed: readonly number[],
  count: { min?: number; max: number },
): string[] {
  const each = asList(children).flatMap((child, index) => {
    const part = asObject(child);
    const childPath = `${path}[${index}]`;
    if (allowed.some((type) => type === part.type)) return CHECKS.get(part.type)?.(childPath, part) ?? [];
    const name = TYPE_NAMES.get(part.type) ?? `type ${JSON.stringify(part.type)}`;
    return [`${childPath}: ${name} may not stand here`];
  });
  return [...checkCount(path, children, count), ...each];
}

function checkRow(path: string, row: Json): string[] {
  const types = asList(row.components).map((child) => asObject(child).type);
  const selects = types.filter((type) => SELECTS.some((select) => select === type)).length;
  const problems = checkChildren(`${path}.components`, row.components, [button, ...SELECTS], {
    min: 1,
    max: LIMITS.buttonsInRow,
  });
  if (selects > 0 && types.length > LIMITS.selectsInRow) {
    problems.push(`${path}: a row holds buttons or one select, not both`);
  }
  return problems;
}

function checkButton(path: string, part: Json): string[] {
  const style = checkInteger(`${path}.style`, part.style, { min: 1, max: PREMIUM_STYLE, required: true });
  if (part.style === PREMIUM_STYLE) return [...style, ...checkPremiumButton(path, part)];
  const problems = [...style, ...checkText(`${path}.label`, part.label, { max: LIMITS.buttonLabelChars })];
  if (part.style === LINK_STYLE) {
    const bounds = { max: LIMITS.buttonUrlChars, schemes: LIMITS.buttonUrlSchemes, required: true };
    problems.push(...checkUrl(`${path}.url`, part.url, bounds));
    if (!isAbsent(part.custom_id)) problems.push(`${path}.custom_id: a link button has none`);
  } else {
    problems.push(...checkCustomId(path, part));
    if (!isAbsent(part.url)) problems.push(`${path}.url: only a link button has one`);
  }
  if (charsOf(part.label) === 0 && isAbsent(part.emoji)) {
    problems.push(`${path}: a button needs a label or an emoji`);
  }
  return problems;
}

function checkPremiumButton(path: string, part: Json): string[] {
  const strays = (['custom_id', 'label', 'emoji', 'url'] as const).filter((name) => !isAbsent(part[name]));
  return [
    ...(isAbsent(part.sku_id) ? [`${path}.sku_id: missing`] : []),
    ...strays.map((name) => `${path}.${name}: a premium button has none`),
  ];
}

function checkSelect(path: string, part: Json): string[] {
  const problems = [
    ...checkCustomId(path, part),
    ...checkText(`${path}.placeholder`, part.placeholder, { max: LIMITS.selectPlaceholderChars }),
    ...checkInteger(`${path}.min_values`, part.min_values, { min: 0, max: LIMITS.selectOptions }),
    ...checkInteger(`${path}.max_values`, part.max_values, { min: 1, max: LIMITS.selectOptions }),
  ];
  const least = part.min_values ?? 1;
  const most = part.max_values ?? 1;
  if (typeof least === 'number' && typeof most === 'number' && least > most) {
    problems.push(`${path}: min_values ${least} is more than max_values ${most}`);
  }
  if (part.type === COMPONENT.stringSelect) problems.push(...checkSelectOptions(path, part, Number(most)));
  return problems;
}

function checkSelectOptions(path: string, part: Json, most: number): string[] {
  const options = asList(part.options).map(asObject);
  const max = LIMITS.selectOptionChars;
  const problems = checkCount(`${path}.options`, part.options, { min: 1, max: LIMITS.selectOptions });
  for (const [index, option] of options.entries()) {
    const at = `${path}.options[${index}]`;
    problems.push(
      ...checkText(`${at}.label`, option.label, { min: 1, max, required: true }),
      ...checkText(`${at}.value`, option.value, { min: 1, max, required: true }),
      ...checkText(`${at}.description`, option.description, { max }),
    );
  }
  problems.push(
    ...checkUnique(
      `${path}.options`,
      'value',
      options.map((option) => option.value),
    ),
  );
  const chosen = options.filter((option) => option.default === true).length;
  if (chosen > most) problems.push(`${path}.options: ${chosen} are chosen beforehand, at most ${most}`);
  if (most > options.length) {
    problems.push(`${path}.max_values: ${most} is more than its ${options.length} options`);
  }
  return problems;
}

function checkSection(path: string, part: Json): string[] {
  const bounds = { min: 1, max: LIMITS.sectionTexts };
  const texts = checkChildren(`${path}.components`, part.components, [textDisplay], bounds);
  if (isAbsent(part.accessory)) return [...texts, `${path}.accessory: missing`];
  return [...texts, ...checkChildren(`${path}.accessory`, [part.accessory], [button, thumbnail], { max: 1 })];
}

function checkTextDisplay(path: string, part: Json): string[] {
  return checkText(`${path}.content`, part.content, { min: 1, max: LIMITS.textDisplayChars, required: true });
}

function checkGallery(path: string, part: Json): string[] {
  const items = asList(part.items).flatMap((item, index) =>
    checkMediaItem(`${path}.items[${index}]`, asObject(item)),
  );
  return [...checkCount(`${path}.items`, part.items, { min: 1, max: LIMITS.galleryItems }), ...items];
}

function checkMediaItem(path: string, item: Json): string[] {
  const url = asObject(item.media).url;
  return [
    ...checkUrl(`${path}.media.url`, url, {
      max: LIMITS.mediaUrlChars,
      schemes: MEDIA_SCHEMES,
      required: true,
    }),
    ...checkText(`${path}.description`, item.description, { min: 1, max: LIMITS.altTextChars }),
  ];
}

function checkFile(path: string, part: Json): string[] {
  const url = asObject(part.file).url;
  return checkUrl(`${path}.file.url`, url, {
    max: LIMITS.mediaUrlChars,
    schemes: ['attachment:'],
    required: true,
  });
}

function checkContainer(path: string, part: Json): string[] {
  return [
    ...checkInteger(`${path}.accent_color`, part.accent_color, { min: 0, max: LIMITS.accentColor }),
    ...checkChildren(`${path}.components`, part.components, CONTAINER_CHILDREN, {
      min: 1,
      max: LIMITS.components,
    }),
  ];
}

function checkCustomId(path: string, part: Json): string[] {
  const bounds = { min: 1, max: LIMITS.customIdChars, required: true };
  return checkText(`${path}.custom_id`, part.custom_id, bounds);
}
