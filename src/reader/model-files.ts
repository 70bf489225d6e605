import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Weighing } from './sentence-reader.js';

/** Where a network, its tokenizer and what is known of it stand. */
export interface ModelFiles {
  /** Model and version, for people. */
  readonly name: string;
  readonly graph: string;
  /** What is added to the graph's bytes, see `readGraph`. */
  readonly update?: string;
  /** Of the graph with its update, in hexadecimal digits; absent where it is not told. */
  readonly sha256?: string;
  readonly tokenizer: string;
  readonly weighing: Weighing;
}

/** For a network that brings none of its own. */
const DEFAULT_WEIGHING: Weighing = { logit: 0.75, bm25: 2, passage: 2, bias: 2.16, slope: 1 };

const GRAPH = 'reader.int8.onnx';

/** Checked by hand: a library for it would cost a command a tenth of its time. */
const WEIGHTS = ['logit', 'bm25', 'passage', 'bias', 'slope'];

/** What `reader.json` says. */
interface About {
  readonly name?: string;
  readonly sha256?: string;
  readonly weighing?: Weighing;
}

/**
 * Finds the files of a network: a folder with `reader.int8.onnx`, or the path of a graph; beside it `tokenizer.json`, and
 * where there are any `reader.json` and an update of the graph, `reader.int8.onnx.update.gz`.
 * @throws Error that names the file that is missing or cannot be read
 */
export function findModelFiles(path: string): ModelFiles {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const graph = isFolder ? join(path, GRAPH) : path;
  const beside = (name: string) => join(dirname(graph), name);
  const tokenizer = beside('tokenizer.json');
  for (const file of [graph, tokenizer]) if (!existsSync(file)) throw new Error(`there is no ${file}`);
  const known = existsSync(beside('reader.json')) ? readAbout(beside('reader.json')) : {};
  return {
    name: known.name ?? basename(graph, '.onnx'),
    graph,
    ...(existsSync(`${graph}.update.gz`) && { update: `${graph}.update.gz` }),
    ...(known.sha256 !== undefined && { sha256: known.sha256 }),
    tokenizer,
    weighing: known.weighing ?? DEFAULT_WEIGHING,
  };
}

function readAbout(file: string): About {
  const about: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isAbout(about)) throw new Error(`${file} is not as it should be: a name, and how to weigh`);
  return about;
}

function isAbout(value: unknown): value is About {
  if (!isRecord(value)) return false;
  const { name, sha256, weighing } = value;
  const isTold = [name, sha256].every((text) => text === undefined || typeof text === 'string');
  return isTold && (weighing === undefined || isWeighing(weighing));
}

function isWeighing(value: unknown): value is Weighing {
  if (!isRecord(value)) return false;
  const isSure = !('sure' in value) || typeof value.sure === 'number';
  const known = new Map(Object.entries(value));
  return isSure && WEIGHTS.every((name) => typeof known.get(name) === 'number');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
