import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EvalSetError } from './eval-set-error.js';

/** How an article as a whole stands to the rumour: `observing` only passes it on, `unlabelled` nobody judged. */
export type RumourSide = 'for' | 'against' | 'observing' | 'unlabelled';

/** A rumour and the articles that tell of it. */
export interface Rumour {
  readonly id: string;
  readonly claim: string;
  /** Whether a fair answer shows articles for it and articles against it. */
  readonly isTwoSided: boolean;
  /** The side of each article, by its file name. */
  readonly sides: ReadonlyMap<string, RumourSide>;
}

const line = z.object({
  id: z.string(),
  claim: z.string(),
  bothSides: z.boolean(),
  articles: z.array(z.object({ file: z.string(), side: z.enum(['for', 'against', 'observing']).nullable() })),
});

/**
 * Reads `rumours.jsonl` of a folder.
 * @throws EvalSetError that names the first line that cannot be read
 */
export async function readRumours(folder: string): Promise<Rumour[]> {
  const file = join(folder, 'rumours.jsonl');
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/u);
  return lines.flatMap((text, i) => {
    if (text.trim() === '') return [];
    try {
      const { id, claim, bothSides, articles } = line.parse(JSON.parse(text));
      const sides = new Map(articles.map(({ file, side }) => [file, side ?? 'unlabelled'] as const));
      return [{ id, claim, isTwoSided: bothSides, sides }];
    } catch (error) {
      const reason = error instanceof z.ZodError ? z.prettifyError(error) : 'it is not JSON';
      throw new EvalSetError(`${file}:${i + 1} is not a rumour: ${reason}`);
    }
  });
}
