import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { EvalSetError } from './eval-set-error.js';

/** Where an answer stands: words of one file of the corpus. */
export interface GoldQuote {
  readonly file: string;
  readonly quote: string;
}

/** One question to measure on. It is answerable when it has an answer text or a gold quote. */
export interface EvalQuestion {
  readonly id: string;
  readonly question: string;
  readonly answerable: boolean;
  /** Texts any of which answers, wherever it stands. */
  readonly answers: readonly string[];
  readonly gold: readonly GoldQuote[];
  /** What a fair answer must show as well. */
  readonly mustAlso: readonly GoldQuote[];
  /** The kind of question or the article it was written on: groups of the report. */
  readonly group: string;
  readonly article?: string;
}

const goldQuote = z.object({ file: z.string(), quote: z.string() });
const line = z.object({
  id: z.string(),
  question: z.string(),
  answerable: z.boolean().optional(),
  answers: z.array(z.string()).default([]),
  gold: z.array(goldQuote).default([]),
  must_also: z.array(goldQuote).default([]),
  kind: z.string().optional(),
  article: z.string().optional(),
});

/**
 * Reads questions in JSON Lines.
 * @throws EvalSetError that names the file and line of the first one that cannot be read
 */
export async function readQuestions(file: string): Promise<EvalQuestion[]> {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/u);
  return lines.flatMap((text, i) => {
    if (text.trim() === '') return [];
    try {
      const { must_also, kind, article, answerable, ...rest } = line.parse(JSON.parse(text));
      const hasAnswer = rest.answers.length + rest.gold.length > 0;
      return [
        {
          ...rest,
          mustAlso: must_also,
          answerable: answerable ?? hasAnswer,
          group: kind ?? article ?? '',
          ...(article !== undefined && { article }),
        },
      ];
    } catch (error) {
      const reason = error instanceof z.ZodError ? z.prettifyError(error) : 'it is not JSON';
      throw new EvalSetError(`${file}:${i + 1} is not a question: ${reason}`);
    }
  });
}
