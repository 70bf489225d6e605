import { type Document, isScalar, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';

/** What is longer is no list that people wrote; UTF-16 code units. */
export const YAML_CHARS = 1_000_000;

/** A YAML text that cannot be read: the line counts from 1 within the text. */
export interface YamlFault {
  readonly message: string;
  readonly line?: number;
}

export interface YamlReading {
  readonly contents: ParsedNode | null;
  /** Plain values, mappings as `Map`. */
  readonly value: unknown;
}

/** Reads YAML, every scalar as the text it is written as, in a time that grows with its length. Never throws. */
export function readYaml(yaml: string): YamlReading | YamlFault {
  if (yaml.length > YAML_CHARS)
    return { message: `it has ${yaml.length} characters; the limit is ${YAML_CHARS}` };
  const lines = new LineCounter();
  const { stackTraceLimit } = Error;
  // Every fault becomes an error, and where each was made is most of what it costs.
  Error.stackTraceLimit = 0;
  try {
    // The library compares every key with all others, and words each fault with its surroundings.
    const parsed = parseDocument(yaml, {
      schema: 'failsafe',
      logLevel: 'silent',
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
    });
    const [error] = parsed.errors;
    const fault = error && { message: firstLine(error.message), at: error.pos[0] };
    const found = fault ?? repeatedKey(parsed);
    if (found) return { message: found.message, line: lines.linePos(found.at).line };
    return { contents: parsed.contents, value: parsed.toJS({ mapAsMap: true }) };
  } catch (error) {
    return { message: firstLine(error instanceof Error ? error.message : String(error)) };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function repeatedKey(parsed: Document.Parsed): { message: string; at: number } | undefined {
  let found: { message: string; at: number } | undefined;
  visit(parsed, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          found = { message: 'Map keys must be unique', at: key.range?.[0] ?? 0 };
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/:$/, '');
}
