import { ComponentType } from 'discord.js';
import { LIMITS } from './limits.js';
import {
  asList,
  asObject,
  charsOf,
  type Json,
  validateCount,
  validateInteger,
  validateText,
  validateUnique,
} from './validate-fields.js';

const CUSTOM_ID = { min: 1, max: LIMITS.customIdChars, required: true };

/**
 * Lists the problems that Discord would find in a modal: its title, custom id and one to five labelled text inputs, which are all that the
 * bot asks for.
 * @param data - the modal as plain JSON: `{ custom_id, title, components }`
 * @returns one line each, beginning with the path; empty when Discord would take it
 */
export function validateModal(data: object): string[] {
  const modal = asObject(data);
  const labels = asList(modal.components).map(asObject);
  return [
    ...validateText('custom_id', modal.custom_id, CUSTOM_ID),
    ...validateText('title', modal.title, { min: 1, max: LIMITS.modalTitleChars, required: true }),
    ...validateCount('components', modal.components, { min: 1, max: LIMITS.modalParts }),
    ...labels.flatMap((label, index) => validateLabel(`components[${index}]`, label)),
    ...validateUnique(
      'components',
      'custom_id',
      labels.map(({ component }) => asObject(component).custom_id),
    ),
  ];
}

function validateLabel(path: string, label: Json): string[] {
  const input = asObject(label.component);
  if (label.type !== ComponentType.Label)
    return [`${path}: type ${JSON.stringify(label.type)} may not stand in a modal`];
  if (input.type !== ComponentType.TextInput)
    return [`${path}.component: type ${JSON.stringify(input.type)} may not stand in a label`];
  return [
    ...validateText(`${path}.label`, label.label, { min: 1, max: LIMITS.modalLabelChars, required: true }),
    ...validateText(`${path}.description`, label.description, { min: 1, max: LIMITS.modalDescriptionChars }),
    ...validateTextInput(`${path}.component`, input),
  ];
}

function validateTextInput(path: string, input: Json): string[] {
  const max = LIMITS.modalInputChars;
  const most = typeof input.max_length === 'number' ? Math.min(input.max_length, max) : max;
  const least = typeof input.min_length === 'number' ? input.min_length : 0;
  return [
    ...validateText(`${path}.custom_id`, input.custom_id, CUSTOM_ID),
    ...validateInteger(`${path}.style`, input.style, { min: 1, max: 2, required: true }),
    ...validateInteger(`${path}.min_length`, input.min_length, { min: 0, max }),
    ...validateInteger(`${path}.max_length`, input.max_length, { min: 1, max }),
    ...(least > most ? [`${path}: min_length ${least} is more than max_length ${most}`] : []),
    ...validateText(`${path}.placeholder`, input.placeholder, { max: LIMITS.modalPlaceholderChars }),
    ...(charsOf(input.value) === 0
      ? []
      : validateText(`${path}.value`, input.value, { min: least, max: most })),
  ];
}
