import { likeliest } from '../evidence/relation/relation.js';
import { answerLines } from './answer-lines.js';
import type { CliCommand } from './command.js';
import { parseFlags, refuseWords, UsageError } from './usage.js';

const flags = {
  json: { type: 'boolean', says: 'print JSON, which is what it does anyway' },
  batch: { type: 'boolean', says: 'read one JSON object a line from standard input' },
} as const;

export const relate: CliCommand = {
  name: 'relate',
  summary: 'judge pairs of a claim and a text, without documents: for measuring',
  synopsis: '--json --batch',
  flags,
  notes: [
    'Each line holds { "claim": "…", "text": "…" } and gives { "relation", "probabilities" }: whether the text\n' +
      'supports the claim, contradicts it, tells it as hearsay, or none of these (neutral).',
  ],
  examples: ['casebook relate --json --batch < pairs.jsonl > relations.jsonl'],

  async run(args, io, parts) {
    const { values, positionals } = parseFlags(relate, flags, args);
    refuseWords(relate, positionals);
    if (values.batch !== true) {
      throw new UsageError(
        'Pairs are read from standard input: casebook relate --json --batch < pairs.jsonl',
      );
    }
    const judge = await parts.createRelater();
    await answerLines(io, async (line, row) => {
      if (line === '') return undefined;
      const { claim, text } = readPair(line, row);
      const probabilities = await judge(claim, text);
      return { relation: likeliest(probabilities), probabilities };
    });
    return 0;
  },
};

/** @throws UsageError that names the line */
function readPair(line: string, row: number): { claim: string; text: string } {
  try {
    const pair: unknown = JSON.parse(line);
    if (isPair(pair)) return pair;
  } catch {
    // Told below, like any other line that holds no pair.
  }
  throw new UsageError(`Line ${row} is no pair: it takes { "claim": "…", "text": "…" }.`);
}

function isPair(pair: unknown): pair is { claim: string; text: string } {
  return (
    typeof pair === 'object' &&
    pair !== null &&
    'claim' in pair &&
    typeof pair.claim === 'string' &&
    'text' in pair &&
    typeof pair.text === 'string'
  );
}
