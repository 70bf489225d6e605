import { readFile } from 'node:fs/promises';
import type { InferenceSession } from 'onnxruntime-node';
import { finishedGraph } from './finished-graph.js';
import { type Frame, layOut } from './frame.js';
import type { ModelFiles } from './model-files.js';
import { type GateMemory, passInTurn } from './native-gate.js';
import { readGraph, sha256Of } from './read-graph.js';
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

export interface OnnxOptions {
  /** Threads of one reading, at least 1. */
  readonly threads: number;
  /** Of a thread that may be ended at any time. */
  readonly gate?: GateMemory;
  /** Where the finished graph is kept, see `readGraph`. */
  readonly keptIn?: string;
}

/**
 * Opens a network on this machine's processor.
 * @throws Error where the runtime or the files cannot be loaded, or the graph does not tell what answers
 */
export async function openOnnxReader(
  files: ModelFiles,
  { threads, gate, keptIn }: OnnxOptions,
): Promise<SentenceReader> {
  const [runtime, { Tokenizer }, tokenizerJson] = await Promise.all([
    import('onnxruntime-node'),
    import('@huggingface/tokenizers'),
    readFile(files.tokenizer, 'utf8'),
  ]);
  const { Tensor } = runtime;
  const pass = passInTurn(gate);
  const create = (graph: Uint8Array, options: Partial<InferenceSession.SessionOptions> = {}) =>
    pass(() =>
      runtime.InferenceSession.create(graph, {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        executionMode: 'sequential',
        // Memory is given back after each reading rather than kept for the longest.
        enableCpuMemArena: false,
        logSeverityLevel: 3,
        // Threads that wait for work sleep: another reader, or the bot, may need the processor.
        extra: { session: { intra_op: { allow_spinning: '0' } } },
        ...options,
      }),
    );
  const session = await openSession(create, files, runtime.env.versions.node, keptIn);
  const tokenizer = new Tokenizer(JSON.parse(tokenizerJson) as object, {});
  const outputs = new Map<Head, string>();
  for (const [head, names] of Object.entries(OUTPUTS) as [Head, readonly string[]][]) {
    const name = names.find((known) => session.outputNames.includes(known));
    if (name !== undefined) outputs.set(head, name);
  }
  if (!outputs.has('answers')) throw new Error(`${files.graph} has no output "answers"`);

  const tokensOf = (text: string) => tokenizer.encode(text, { add_special_tokens: false }).ids;

  /** Reads one frame: alone, so that no number hangs on what is read beside it; batches were no faster. */
  async function run(frame: Frame, output: string): Promise<Float32Array> {
    const size = frame.ids.length;
    const tensor = (of: (i: number) => bigint) =>
      new Tensor(
        'int64',
        BigInt64Array.from({ length: size }, (_, i) => of(i)),
        [1, size],
      );
    const feeds = {
      input_ids: tensor((i) => BigInt(frame.ids[i] ?? 0)),
      attention_mask: tensor(() => 1n),
      token_type_ids: tensor((i) => (i < frame.questionLength ? 0n : 1n)),
    };
    const [result] = Object.values(await pass(() => session.run(feeds, [output])));
    return result?.data as Float32Array;
  }

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
    for (const frame of layOut(question === '' ? [] : tokensOf(question), sentences.map(tokensOf))) {
      const numbers = await run(frame, output);
      for (const { sentence, at } of frame.marks)
        told[sentence] = [...numbers.subarray(at * width, (at + 1) * width)];
    }
    return told;
  }

  return {
    id: `onnx ${files.name}`,
    heads: new Set(outputs.keys()),
    weighing: files.weighing,
    isWord: (word) => isWhole(tokenizer.encode(word, { add_special_tokens: false }).tokens),
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

type Create = (
  graph: Uint8Array,
  options?: Partial<InferenceSession.SessionOptions>,
) => Promise<InferenceSession>;

/** Opens a graph: as the runtime has finished it before, where that is kept. */
async function openSession(
  create: Create,
  files: ModelFiles,
  version: string | undefined,
  keptIn: string | undefined,
): Promise<InferenceSession> {
  const { sha256 } = files;
  if (keptIn === undefined || sha256 === undefined || version === undefined)
    return create(await readGraph(files, keptIn));
  const finished = finishedGraph(keptIn, [sha256, version]);
  const kept = await finished.recall();
  const opened = kept && (await create(kept, { graphOptimizationLevel: 'disabled' }).catch(() => undefined));
  if (opened !== undefined) return opened;
  const graph = await readGraph(files);
  // Kept under the checksum that the model tells, another graph would be taken for it ever after.
  if (sha256Of(graph) !== sha256) return create(graph);
  return finished.keep((file) => create(graph, file === undefined ? {} : { optimizedModelFilePath: file }));
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
