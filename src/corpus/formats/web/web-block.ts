import type { Span } from '../../../language/span.js';
import type { BlockKind, Turn } from '../../document.js';
import type { Reason } from '../../lines/reasons.js';
import type { DomElement } from './dom.js';

/** A run of words of a page with the element that it stands in. */
export interface WebBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly reason?: Reason;
  readonly owner: DomElement;
  /** The quotation that it is of: a figure around one, else a `blockquote`. */
  readonly quotation?: DomElement;
  /** Whether it names whoever is quoted there. */
  readonly names?: true;
  /** What begins a line in bold or italics; offsets count in `text`. */
  readonly emphasised?: readonly Span[];
  /** Who speaks from where on; offsets count in `text`. */
  readonly turns?: readonly Turn[];
}
