import type { ButtonState } from '../custom-id.js';
import type { Words } from '../locales/index.js';
import type { Services } from '../services.js';
import type { TellingSource } from '../shown-telling.js';

/** How a timeline is to be shown. */
export interface TimelineView extends TellingSource {
  readonly words: Words;
  readonly picture: Services['picture'];
  /** What the first line says it is about, for buttons to read again; absent where it is about everything. */
  readonly topic?: string;
  /** Stands before the topic. */
  readonly title: string;
  /** What the buttons for other pages do. */
  readonly state: Omit<ButtonState, 'page'>;
  /** From 1; a page that is not there shows the nearest. */
  readonly page?: number;
  /** Whether a long timeline begins with an overview of its times. */
  readonly overview?: boolean;
}
