import type { InferenceSession } from 'onnxruntime-node';
import { finishedGraph } from './finished-graph.js';
import type { Frame } from './frame.js';
import type { ModelFiles } from './model-files.js';
import { type GateMemory, passInTurn } from './native-gate.js';
import { readGraph, sha256Of } from './read-graph.js';

export interface OnnxOptions {
  /** Threads of one reading, at least 1. */
  readonly threads: number;
  /** Of a thread that may be ended at any time. */
  readonly gate?: GateMemory;
  /** Where the finished graph is kept, see `readGraph`. */
  readonly keptIn?: string;
}

/** A graph that this machine's processor reads with. */
export interface OnnxSession {
  readonly outputNames: readonly string[];
  /** Reads one frame: alone, so that no number hangs on what is read beside it; batches were no faster. */
  run(frame: Frame, output: string): Promise<Float32Array>;
}

/**
 * Opens a graph in the runtime.
 * @throws Error where the runtime or the graph cannot be loaded
 */
export async function openOnnxSession(
  files: ModelFiles,
  { threads, gate, keptIn }: OnnxOptions,
): Promise<OnnxSession> {
  const { InferenceSession, Tensor, env } = await import('onnxruntime-node');
  const pass = passInTurn(gate);
  const create: Create = (graph, options) =>
    pass(() => InferenceSession.create(graph, { ...sessionOptions(threads), ...options }));
  const session = await openGraph(create, files, env.versions.node, keptIn);
  return {
    outputNames: session.outputNames,
    async run({ ids, questionLength }, output) {
      const size = ids.length;
      const tensor = (of: (i: number) => bigint) =>
        new Tensor(
          'int64',
          BigInt64Array.from({ length: size }, (_, i) => of(i)),
          [1, size],
        );
      const feeds = {
        input_ids: tensor((i) => BigInt(ids[i] ?? 0)),
        attention_mask: tensor(() => 1n),
        token_type_ids: tensor((i) => (i < questionLength ? 0n : 1n)),
      };
      const [result] = Object.values(await pass(() => session.run(feeds, [output])));
      return result?.data as Float32Array;
    },
  };
}

const sessionOptions = (threads: number): InferenceSession.SessionOptions => ({
  intraOpNumThreads: threads,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  // Memory is given back after each reading rather than kept for the longest.
  enableCpuMemArena: false,
  logSeverityLevel: 3,
  // Threads that wait for work sleep: another reader, or the bot, may need the processor.
  extra: { session: { intra_op: { allow_spinning: '0' } } },
});

type Create = (
  graph: Uint8Array,
  options?: Partial<InferenceSession.SessionOptions>,
) => Promise<InferenceSession>;

/** Opens a graph: as the runtime has finished it before, where that is kept. */
async function openGraph(
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
