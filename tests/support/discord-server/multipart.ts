import type { IncomingMessage } from 'node:http';
import { asList, asObject } from '../../../src/discord/rules/validate-fields.js';
import { ApiError } from './api-error.js';
import type { StoredFile } from './messages.js';

const FILE_PART = /^files\[(\d+)\]$/;

export interface RequestBody {
  /** The JSON body, or `payload_json` of a form; undefined when there is none. */
  readonly json: unknown;
  /** The files of a form, in the order of their numbers, with the descriptions that `attachments` gives them. */
  readonly uploads: readonly StoredFile[];
}

/**
 * Reads a request's body, JSON or a form with files and `payload_json` in any order.
 * @throws ApiError 50035 for what is neither
 */
export async function readBody(request: IncomingMessage, nextId: () => string): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (body.byteLength === 0) return { json: undefined, uploads: [] };
  if (type.startsWith('multipart/form-data')) return readForm(body, type, nextId);
  return { json: parseJson(body.toString('utf8')), uploads: [] };
}

async function readForm(body: Buffer, type: string, nextId: () => string): Promise<RequestBody> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const parts = [...form.entries()];
  const text = parts.find(([name, value]) => name === 'payload_json' && typeof value === 'string')?.[1];
  const json = typeof text === 'string' ? parseJson(text) : {};
  const attachments = asList(asObject(json).attachments).map(asObject);
  const files: { number: number; file: StoredFile }[] = [];
  for (const [name, value] of parts) {
    const number = FILE_PART.exec(name)?.[1];
    if (number === undefined || typeof value === 'string') continue;
    const described = attachments.find(({ id }) => String(id) === number);
    const bytes = Buffer.from(await value.arrayBuffer());
    const description = described?.description;
    files.push({
      number: Number(number),
      file: {
        id: nextId(),
        name: typeof described?.filename === 'string' ? described.filename : value.name,
        bytes,
        ...(typeof description === 'string' ? { description } : {}),
      },
    });
  }
  files.sort((one, other) => one.number - other.number);
  return { json, uploads: files.map(({ file }) => file) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError('invalidForm', ['body: is no JSON']);
  }
}
