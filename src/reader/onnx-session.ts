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
  const create: Create = (graph, { settings, ...options } = {}) =>
    pass(() => InferenceSession.create(graph, { ...sessionOptions(threads, settings), ...options }));
  const opened = await openGraph(create, files, env.versions.node, keptIn);
  return {
    outputNames: opened.session.outputNames,
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
      const [result] = Object.values(await pass(() => opened.session.run(feeds, [output])));
      return result?.data as Float32Array;
    },
  };
}

/** The runtime's own settings of a session. */
type Settings = Readonly<Record<string, string>>;

const sessionOptions = (threads: number, settings?: Settings): InferenceSession.SessionOptions => ({
  intraOpNumThreads: threads,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  // Memory is given back after each reading rather than kept for the longest.
  enableCpuMemArena: false,
  logSeverityLevel: 3,
  // Threads that wait for work sleep: another reader, or the bot, may need the processor.
  extra: { session: { intra_op: { allow_spinning: '0' }, ...settings } },
});

/** A session, and the bytes that it may work on in place: they must stay as long as it does. */
interface OpenedGraph {
  readonly session: InferenceSession;
  readonly bytes: Uint8Array;
}

interface CreateOptions
  extends Pick<InferenceSession.SessionOptions, 'graphOptimizationLevel' | 'optimizedModelFilePath'> {
  readonly settings?: Settings;
}

type Create = (graph: Uint8Array, options?: CreateOptions) => Promise<InferenceSession>;

/** To write a graph in the runtime's own format, and to read it without a copy of it. */
const WRITTEN = { save_model_format: 'ORT' };
const READ_IN_PLACE = {
  load_model_format: 'ORT',
  use_ort_model_bytes_directly: '1',
  use_ort_model_bytes_for_initializers: '1',
};

/** Opens a graph: as the runtime has finished it before, where that is kept. */
async function openGraph(
  create: Create,
  files: ModelFiles,
  version: string | undefined,
  keptIn: string | undefined,
): Promise<OpenedGraph> {
  const { sha256 } = files;
  const openPlain = async (bytes: Uint8Array) => ({ session: await create(bytes), bytes });
  if (keptIn === undefined || sha256 === undefined || version === undefined)
    return openPlain(await readGraph(files, keptIn));
  const finished = finishedGraph(keptIn, [sha256, version]);
  const bytes = await finished.recall();
  if (bytes !== undefined) {
    const options = { graphOptimizationLevel: 'disabled', settings: READ_IN_PLACE } as const;
    const session = await create(bytes, options).catch(() => undefined);
    if (session !== undefined) return { session, bytes };
  }
  const graph = await readGraph(files);
  // Kept under the checksum that the model tells, another graph would be taken for it ever after.
  if (sha256Of(graph) !== sha256) return openPlain(graph);
  return finished.keep(async (file) =>
    file === undefined
      ? openPlain(graph)
      : { session: await create(graph, { optimizedModelFilePath: file, settings: WRITTEN }), bytes: graph },
  );
}
