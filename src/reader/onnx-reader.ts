import { readFile } from 'node:fs/promises';
import type { Tokenizer } from '@huggingface/tokenizers';
import { layOut } from './frame.js';
import type { ModelFiles } from './model-files.js';
import { type OnnxOptions, type OnnxSession, openOnnxSession } from './onnx-session.js';
import {
  type Head,
  RELATIONS,
  type RelationChances,
  type SentenceReader,
  STANCES,
  type StanceChances,
} from './sentence-reader.js';

/** What the outputs of a graph may be called, by head; a graph need not have all. */
const OUTPUTS: Readonly<Record<Head, readonly string[]>> = {
  answers: ['answers', 'logits'],
  relates: ['relates'],
  stances: ['stance', 'stances'],
};

/** What a word that was learnt whole may end in. */
const ENDINGS: ReadonlySet<string> = new Set(['##s', '##es', '##ed', '##ing', '##er', '##ers', '##ly']);

const isWhole = ([, ending, ...rest]: readonly string[]): boolean =>
  ending === undefined || (rest.length === 0 && ENDINGS.has(ending));

/**
 * Opens a network on this machine's processor.
 * @throws Error where the runtime or the files cannot be loaded, or the graph does not tell what answers
 */
export async function openOnnxReader(files: ModelFiles, options: OnnxOptions): Promise<SentenceReader> {
  const [session, { Tokenizer }, tokenizerJson] = await Promise.all([
    openOnnxSession(files, options),
    import('@huggingface/tokenizers'),
    readFile(files.tokenizer, 'utf8'),
  ]);
  const tokenizer = openTokenizer(Tokenizer, JSON.parse(tokenizerJson) as object);
  const cut = (text: string) => tokenizer.encode(text, { add_special_tokens: false });
  const outputs = outputsOf(session);
  if (!outputs.has('answers')) throw new Error(`${files.graph} has no output "answers"`);

  /** What the head says at the mark of each sentence: `width` numbers each. */
  async function read(
    head: Head,
    width: number,
    question: string,
    sentences: readonly string[],
  ): Promise<number[][]> {
    const output = outputs.get(head);
    if (output === undefined) throw new Error(`${files.graph} has no output "${head}"`);
    const told: number[][] = sentences.map(() => []);
    const tokens = sentences.map((sentence) => cut(sentence).ids);
    for (const frame of layOut(question === '' ? [] : cut(question).ids, tokens)) {
      const numbers = await session.run(frame, output);
      for (const { sentence, at } of frame.marks)
        told[sentence] = [...numbers.subarray(at * width, (at + 1) * width)];
    }
    return told;
  }

  return {
    id: `onnx ${files.name}`,
    heads: new Set(outputs.keys()),
    weighing: files.weighing,
    isWord: (word) => isWhole(cut(word).tokens),
    ...sentenceReadings(read),
  };
}

/** A tokenizer that cuts words into the longest pieces of its vocabulary, as its file tells. */
interface WordPieces {
  readonly model: {
    readonly type: 'WordPiece';
    readonly vocab: Readonly<Record<string, number>>;
    readonly unk_token: string;
  };
}

function isWordPieces(told: object): told is WordPieces {
  const model: unknown = 'model' in told ? told.model : undefined;
  return typeof model === 'object' && model !== null && 'type' in model && model.type === 'WordPiece';
}

/** Opens a tokenizer. It takes most of its time to learn its pieces, half of it so as to write words again, which nobody asks for. */
function openTokenizer(Opened: typeof Tokenizer, told: object): Tokenizer {
  if (!isWordPieces(told)) return new Opened(told, {});
  const { vocab, unk_token } = told.model;
  const pieces = Object.entries(vocab);
  const known = Object.fromEntries(pieces.filter(([piece]) => piece === unk_token));
  const tokenizer = new Opened({ ...told, model: { ...told.model, vocab: known } }, {});
  const ids = tokenizer.model?.tokens_to_ids;
  for (const [piece, id] of pieces) if (ids?.has(piece) === false) ids.set(piece, id);
  return tokenizer;
}

/** Which output of a graph each head is. */
function outputsOf({ outputNames }: OnnxSession): ReadonlyMap<Head, string> {
  const outputs = new Map<Head, string>();
  for (const [head, names] of Object.entries(OUTPUTS) as [Head, readonly string[]][]) {
    const name = names.find((known) => outputNames.includes(known));
    if (name !== undefined) outputs.set(head, name);
  }
  return outputs;
}

type Read = (
  head: Head,
  width: number,
  question: string,
  sentences: readonly string[],
) => Promise<number[][]>;

/** What is read of sentences, head by head. */
function sentenceReadings(read: Read): Pick<SentenceReader, 'answers' | 'relates' | 'stances'> {
  return {
    async answers(question, passages) {
      const logits: number[][] = [];
      for (const sentences of passages)
        logits.push((await read('answers', 1, question, sentences)).map(([logit = 0]) => logit));
      return logits;
    },
    async relates(pairs) {
      const relations: RelationChances[] = [];
      for (const [claim, sentence] of pairs) {
        const [logits = []] = await read('relates', RELATIONS.length, claim, [sentence]);
        relations.push(chances(RELATIONS, logits));
      }
      return relations;
    },
    async stances(paragraphs) {
      const stances: StanceChances[][] = [];
      for (const sentences of paragraphs) {
        const logits = await read('stances', STANCES.length, '', sentences);
        stances.push(logits.map((row) => chances(STANCES, row)));
      }
      return stances;
    },
  };
}

/** Softmax, by name. */
function chances<Name extends string>(
  names: readonly Name[],
  logits: readonly number[],
): Record<Name, number> {
  const highest = Math.max(...logits);
  const powers = names.map((_, i) => Math.exp((logits[i] ?? Number.NEGATIVE_INFINITY) - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return Object.fromEntries(names.map((name, i) => [name, (powers[i] ?? 0) / total])) as Record<Name, number>;
}
