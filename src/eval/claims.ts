import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { RELATIONS, type Relation } from '../reader/sentence-reader.js';

import { EvalSetError } from './eval-set-error.js';

/** A claim and a sentence of a document, and what the sentence is to the claim. */
export interface LabelledPair {
  /** The folder and the file that the sentence stands in: `affairs/xinhua.txt`. */
  readonly document: string;
  readonly claim: string;
  readonly text: string;
  readonly relation: Relation;
}

const line = z.object({
  doc: z.string(),
  claim: z.string(),
  relations: z.array(z.object({ quote: z.string(), relation: z.enum(RELATIONS) })),
});

/** Names the folders of a folder that hold `claims.jsonl`, the folder itself among them; sorted. */
export function claimFoldersAt(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const within = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  return [folder, ...within].filter((one) => existsSync(join(one, 'claims.jsonl')));
}

/**
 * Reads `claims.jsonl` of a folder.
 * @throws EvalSetError that names the first line that cannot be read
 */
export async function readClaims(folder: string): Promise<LabelledPair[]> {
  const file = join(folder, 'claims.jsonl');
  const name = basename(resolve(folder));
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/u);
  return lines.flatMap((text, i) => {
    if (text.trim() === '') return [];
    try {
      const { doc, claim, relations: judged } = line.parse(JSON.parse(text));
      return judged.map(({ quote, relation }) => ({
        document: `${name}/${doc}`,
        claim,
        text: quote,
        relation,
      }));
    } catch (error) {
      const reason = error instanceof z.ZodError ? z.prettifyError(error) : 'it is not JSON';
      throw new EvalSetError(`${file}:${i + 1} is no claim: ${reason}`);
    }
  });
}
