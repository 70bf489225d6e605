import { ComponentType } from 'discord.js';
import { LIMITS } from './limits.js';
import {
  asList,
  asObject,
  charsOf,
  checkCount,
  checkInteger,
  checkText,
  checkUnique,
  type Json,
} from './validate-fields.js';

const CUSTOM_ID = { min: 1, max: LIMITS.customIdChars, required: true };

/**
 * Problems that Discord would find in a modal: its title, custom id and one to five labelled text inputs, which are all that the
 * bot asks for.
 * @param data - the modal as plain JSON: `{ custom_id, title, components }`
 * @returns one line each, beginning with the path; empty when Discord would take it
 */
export function checkModal(data: object): string[] {
  const modal = asObject(data);
  const labels = asList(modal.components).map(asObject);
  return [
    ...checkText('custom_id', modal.custom_id, CUSTOM_ID),
    ...checkText('title', modal.title, { min: 1, max: LIMITS.modalTitleChars, required: true }),
    ...checkCount('components', modal.components, { min: 1, max: LIMITS.modalParts }),
    ...labels.flatMap((label, index) => checkLabel(`components[${index}]`, label)),
    ...checkUnique(
      'components',
      'custom_id',
      labels.map(({ component }) => asObject(component).custom_id),
    ),
  ];
}

function checkLabel(path: string, label: Json): string[] {
  const input = asObject(label.component);
  if (label.type !== ComponentType.Label)
    return [`${path}: type ${JSON.stringify(label.type)} may not stand in a modal`];
  if (input.type !== ComponentType.TextInput)
    return [`${path}.component: type ${JSON.stringify(input.type)} may not stand in a label`];
  return [
    ...checkText(`${path}.label`, label.label, { min: 1, max: LIMITS.modalLabelChars, required: true }),
    ...checkText(`${path}.description`, label.description, { min: 1, max: LIMITS.modalDescriptionChars }),
    ...checkTextInput(`${path}.component`, input),
  ];
}

function checkTextInput(path: string, input: Json): string[] {
  const max = LIMITS.modalInputChars;
  const most = typeof input.max_length === 'number' ? Math.min(input.max_length, max) : max;
  const least = typeof input.min_length === 'number' ? input.min_length : 0;
  return [
    ...checkText(`${path}.custom_id`, input.custom_id, CUSTOM_ID),
    ...checkInteger(`${path}.style`, input.style, { min: 1, max: 2, required: true }),
    ...checkInteger(`${path}.min_length`, input.min_length, { min: 0, max }),
    ...checkInteger(`${path}.max_length`, input.max_length, { min: 1, max }),
    ...(least > most ? [`${path}: min_length ${least} is more than max_length ${most}`] : []),
    ...checkText(`${path}.placeholder`, input.placeholder, { max: LIMITS.modalPlaceholderChars }),
    ...(charsOf(input.value) === 0 ? [] : checkText(`${path}.value`, input.value, { min: least, max: most })),
  ];
}
