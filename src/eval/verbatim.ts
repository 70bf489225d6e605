import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quote } from '../answering/answer.js';

/**
 * Checks quotes against the files on disk, by its own reading: nothing of the program's loading or of its own check
 * at rendering has a hand in it.
 */
export class VerbatimProof {
  readonly #folder: string;
  readonly #texts = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param path - of the document, relative to the corpus folder */
  stands(quote: Pick<Quote, 'start' | 'end' | 'text'>, path: string): boolean {
    return quote.text.length > 0 && this.#textOf(path).slice(quote.start, quote.end) === quote.text;
  }

  #textOf(path: string): string {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(this.#folder, path));
    const text = new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
    this.#texts.set(path, text);
    return text;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
