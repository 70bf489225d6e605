import { dataPath } from '../package-root.js';
import { findModelFiles } from './model-files.js';
import type { GateMemory } from './native-gate.js';
import type { ReaderSettings } from './reader-settings.js';
import type { SentenceReader } from './sentence-reader.js';

export interface OpenedReader {
  /** Absent where the lexical reader is to read. */
  readonly reader?: SentenceReader;
  /** One line that says which reader reads and, where it is not the one wanted, why. */
  readonly says: string;
}

const OFF = 'lexical (READER=off)';
const SHIPPED = dataPath('reader/model');

/**
 * Opens the reader that is wanted; where it cannot be had, the lexical one is to read, and the line says why.
 * @param keptIn - a folder for what is made of the files of the network, so that the next time it need not be
 */
export async function openReader(
  { use, threads }: Pick<ReaderSettings, 'use' | 'threads'>,
  gate?: GateMemory,
  keptIn?: string,
): Promise<OpenedReader> {
  if (use === 'off') return { says: OFF };
  try {
    const files = findModelFiles(use === 'auto' ? SHIPPED : use);
    const { openOnnxReader } = await import('./onnx-reader.js');
    const reader = await openOnnxReader(files, {
      threads,
      ...(gate !== undefined && { gate }),
      ...(keptIn !== undefined && { keptIn }),
    });
    return { reader, says: reader.id };
  } catch (error) {
    return { says: fallback(error) };
  }
}

/**
 * Says which reader threads will open by these settings, without the memory of opening it: whether its files and the runtime
 * are there.
 */
export async function tellReader({ use }: Pick<ReaderSettings, 'use'>): Promise<string> {
  if (use === 'off') return OFF;
  try {
    const { name } = findModelFiles(use === 'auto' ? SHIPPED : use);
    await import('onnxruntime-node');
    return `onnx ${name}`;
  } catch (error) {
    return fallback(error);
  }
}

function fallback(error: unknown): string {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return `lexical (the trained one cannot be loaded: ${reason})`;
}
