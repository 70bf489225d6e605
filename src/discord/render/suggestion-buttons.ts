import { type APIButtonComponent, ComponentType } from 'discord.js';
import type { ShownMessage } from '../calls.js';
import type { ButtonState } from '../custom-id.js';
import { plainLine } from '../rules/escape.js';
import { button } from './components.js';

/** The longest label that Discord takes, in UTF-16 units. */
const LABEL_CHARS = 80;
const CUT = '…';

/** Makes buttons that ask for a topic each; the topic stands in the label, cut where it is too long for one. */
export function suggestionButtons(
  topics: readonly string[],
  filter: Pick<ButtonState, 'source' | 'from' | 'to'> = {},
): APIButtonComponent[] {
  return topics
    .map(labelFor)
    .filter((label) => /[\p{L}\p{N}]/u.test(label))
    .map((label, at) => button(label, { ...filter, action: 'ask', page: at + 1 }));
}

function labelFor(topic: string): string {
  const line = plainLine(topic);
  if (line.length <= LABEL_CHARS) return line;
  const characters = [...line.slice(0, LABEL_CHARS)];
  while (characters.join('').length > LABEL_CHARS - CUT.length) characters.pop();
  return `${characters.join('').trimEnd()}${CUT}`;
}

/** Tells what a button of a message asks, by its custom id: its label, as far as it goes; null where there is no such button. */
export function topicOn(message: Pick<ShownMessage, 'components'>, customId: string): string | null {
  const labels = message.components.map((part) => find(part.toJSON(), customId));
  return labels.find((label) => label !== null)?.replace(/…$/u, '') ?? null;
}

function find(part: unknown, customId: string): string | null {
  if (typeof part !== 'object' || part === null) return null;
  const isIt = 'custom_id' in part && part.custom_id === customId && 'type' in part;
  if (isIt && part.type === ComponentType.Button && 'label' in part && typeof part.label === 'string')
    return part.label;
  if (!('components' in part) || !Array.isArray(part.components)) return null;
  return part.components.map((inner) => find(inner, customId)).find((label) => label !== null) ?? null;
}
