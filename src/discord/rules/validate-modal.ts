import { COMPONENT, LIMITS } from './limit-values.js';
import {
  asList,
  asObject,
  charsOf,
  checkCount,
  checkInteger,
  checkText,
  checkUnique,
  isAbsent,
  type Json,
} from './validate-fields.js';

const INPUTS: readonly unknown[] = [
  COMPONENT.textInput,
  COMPONENT.stringSelect,
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
  COMPONENT.fileUpload,
  COMPONENT.radioGroup,
  COMPONENT.checkboxGroup,
  COMPONENT.checkbox,
];

/**
 * Problems that Discord would find in a modal: its title, custom id and one to five labelled inputs.
 * @param data - the modal as plain JSON: `{ custom_id, title, components }`
 * @returns one line each, beginning with the path; empty when Discord would take it
 */
export function checkModal(data: object): string[] {
  const modal = asObject(data);
  const parts = asList(modal.components).map(asObject);
  const inputs = parts.map(inputOf);
  return [
    ...checkCustomId('custom_id', modal.custom_id),
    ...checkText('title', modal.title, { min: 1, max: LIMITS.modalTitleChars, required: true }),
    ...checkCount('components', modal.components, { min: 1, max: LIMITS.modalParts }),
    ...parts.flatMap((part, index) => checkPart(`components[${index}]`, part)),
    ...checkUnique(
      'components',
      'custom_id',
      inputs.map((input) => input.custom_id).filter((id) => !isAbsent(id)),
    ),
  ];
}

/** The input inside a label, or inside a row of the older form; an empty object for a text. */
function inputOf(part: Json): Json {
  if (part.type === COMPONENT.label) return asObject(part.component);
  return part.type === COMPONENT.actionRow ? asObject(asList(part.components)[0]) : {};
}

function checkPart(path: string, part: Json): string[] {
  if (part.type === COMPONENT.textDisplay) {
    const bounds = { min: 1, max: LIMITS.textDisplayChars, required: true };
    return checkText(`${path}.content`, part.content, bounds);
  }
  if (part.type === COMPONENT.actionRow) {
    return [
      ...checkCount(`${path}.components`, part.components, { min: 1, max: 1 }),
      ...checkInput(`${path}.components[0]`, inputOf(part)),
    ];
  }
  if (part.type !== COMPONENT.label)
    return [`${path}: type ${JSON.stringify(part.type)} may not stand in a modal`];
  return [
    ...checkText(`${path}.label`, part.label, { min: 1, max: LIMITS.modalLabelChars, required: true }),
    ...checkText(`${path}.description`, part.description, { min: 1, max: LIMITS.modalDescriptionChars }),
    ...checkInput(`${path}.component`, inputOf(part)),
  ];
}

function checkInput(path: string, input: Json): string[] {
  if (!INPUTS.includes(input.type)) {
    return [`${path}: type ${JSON.stringify(input.type)} may not stand in a label`];
  }
  const problems = checkCustomId(`${path}.custom_id`, input.custom_id);
  if (input.type === COMPONENT.textInput) problems.push(...checkTextInput(path, input));
  if (input.type === COMPONENT.stringSelect) {
    problems.push(...checkCount(`${path}.options`, input.options, { min: 1, max: LIMITS.selectOptions }));
  }
  if (input.type === COMPONENT.fileUpload) {
    problems.push(
      ...checkInteger(`${path}.max_values`, input.max_values, { min: 1, max: LIMITS.modalUploads }),
    );
  }
  return problems;
}

function checkTextInput(path: string, input: Json): string[] {
  const max = LIMITS.modalInputChars;
  const most = typeof input.max_length === 'number' ? Math.min(input.max_length, max) : max;
  const least = typeof input.min_length === 'number' ? input.min_length : 0;
  return [
    ...checkInteger(`${path}.style`, input.style, { min: 1, max: 2, required: true }),
    ...checkInteger(`${path}.min_length`, input.min_length, { min: 0, max }),
    ...checkInteger(`${path}.max_length`, input.max_length, { min: 1, max }),
    ...(least > most ? [`${path}: min_length ${least} is more than max_length ${most}`] : []),
    ...checkText(`${path}.placeholder`, input.placeholder, { max: LIMITS.modalPlaceholderChars }),
    ...(charsOf(input.value) === 0 ? [] : checkText(`${path}.value`, input.value, { min: least, max: most })),
  ];
}

function checkCustomId(path: string, value: unknown): string[] {
  return checkText(path, value, { min: 1, max: LIMITS.customIdChars, required: true });
}
