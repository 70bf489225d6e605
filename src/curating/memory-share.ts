import { totalmem } from 'node:os';

/** What a process has and may have of memory, in bytes. */
export interface MemoryRoom {
  /** Held now. */
  readonly used: number;
  /** May be held at most: more, and the system ends the process. */
  readonly most: number;
}

/** Of the room that is left one file may take so much: questions are answered meanwhile. */
const SHARE = 0.5;

/** Looks at the memory of this process; what it may have is what its container or service was given, or the machine has. */
export function memoryRoom(): MemoryRoom {
  // 0 where nobody knows, and more than any machine has where nothing is set.
  const given = process.constrainedMemory?.() || Number.POSITIVE_INFINITY;
  return { used: process.memoryUsage.rss(), most: Math.min(given, totalmem()) };
}

/**
 * Tells by how much memory may grow while one file is read: a part of what is left.
 * @param wanted - bytes that would do for any file
 * @returns bytes, from 0 to `wanted`
 */
export function growthFor(wanted: number, { used, most }: MemoryRoom): number {
  return Math.max(0, Math.min(wanted, Math.floor((most - used) * SHARE)));
}
