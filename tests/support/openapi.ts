import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

type Schema = Record<string, unknown>;

const DESCRIPTION_PATH = join(import.meta.dirname, '../../../shared/discord/openapi.json');
const ROOT = 'discord';
/** Parts of an error report that only repeat what the errors inside them say. */
const WRAPPERS = new Set(['if', 'oneOf', 'anyOf']);

/** Whether Discord's own description of its API lies beside the project. */
export const hasOpenApi = existsSync(DESCRIPTION_PATH);

/** Says why payloads are not checked against the description, for names of skipped tests and for logs. */
export const openApiNote = hasOpenApi
  ? 'payloads are checked against ../shared/discord/openapi.json'
  : '../shared/discord/openapi.json is absent: payloads are checked against our own limits alone';

const validators = new Map<string, ValidateFunction>();
let ajv: Ajv2020 | undefined;

/**
 * Problems of a value by one schema of Discord's API description; none when the description is absent.
 * The description is read at the first call, each schema compiled at its first use (about 0.3 s for a message).
 * @param name - a name below `components.schemas`
 * @returns one line each: `components[0].content: must NOT have fewer than 1 characters`
 */
export function openApiProblems(name: string, value: unknown): string[] {
  if (!hasOpenApi) return [];
  const validate = validators.get(name) ?? compile(name);
  validators.set(name, validate);
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => !WRAPPERS.has(keyword));
  return [...new Set(errors.map(inWords))];
}

function compile(name: string): ValidateFunction {
  ajv ??= readDescription();
  return ajv.compile({ $ref: `${ROOT}#/components/schemas/${name}` });
}

function readDescription(): Ajv2020 {
  const description = JSON.parse(readFileSync(DESCRIPTION_PATH, 'utf8')) as {
    components: { schemas: Record<string, Schema> };
  };
  const { schemas } = description.components;
  const components = { schemas: rewriteUnions(schemas, schemas) };
  const reader = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  reader.addSchema({ $id: ROOT, components }, ROOT);
  return reader;
}

/**
 * Turns "one of these schemas" into "if its type is this, then that schema". It accepts the same values, and an error
 * speaks of the schema that was meant instead of all the others: 2 lines for a wrong button, not 79.
 */
function rewriteUnions(node: unknown, schemas: Record<string, Schema>): unknown {
  if (Array.isArray(node)) return node.map((entry) => rewriteUnions(entry, schemas));
  if (typeof node !== 'object' || node === null) return node;
  const { oneOf, anyOf, ...rest } = node as Schema;
  const branches = (oneOf ?? anyOf) as Schema[] | undefined;
  const own = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, rewriteUnions(value, schemas)]),
  );
  if (branches === undefined) return own;
  const kept = branches.map((branch) => rewriteUnions(branch, schemas) as Schema);
  return {
    ...own,
    ...(byNull(kept) ?? byType(kept, schemas) ?? (oneOf ? { oneOf: kept } : { anyOf: kept })),
  };
}

function byNull(branches: Schema[]): Schema | undefined {
  const isNull = (branch: Schema) => branch.type === 'null';
  const [other, ...more] = branches.filter((branch) => !isNull(branch));
  if (other === undefined || more.length > 0 || !branches.some(isNull)) return undefined;
  return when({ type: 'null' }, true, other);
}

function byType(branches: Schema[], schemas: Record<string, Schema>): Schema | undefined {
  const tagged = branches.map((branch) => ({ branch, types: typesOf(branch, schemas) }));
  const all = tagged.flatMap(({ types }) => types);
  if (tagged.some(({ types }) => types.length === 0) || new Set(all).size < all.length) return undefined;
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: all } },
    allOf: tagged.map(({ branch, types }) => when({ properties: { type: { enum: types } } }, branch)),
  };
}

function when(condition: Schema, consequence: Schema | true, otherwise: Schema | true = true): Schema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: condition, then: consequence, else: otherwise };
}

function typesOf(branch: Schema, schemas: Record<string, Schema>): unknown[] {
  const name = typeof branch.$ref === 'string' ? branch.$ref.split('/').at(-1) : undefined;
  const properties =
    name === undefined ? undefined : (schemas[name]?.properties as Record<string, Schema> | undefined);
  const values = properties?.type?.enum;
  return Array.isArray(values) ? values : [];
}

function inWords({ instancePath, message, params }: ErrorObject): string {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
  const allowed = Array.isArray(params.allowedValues) ? ` (${params.allowedValues.join(', ')})` : '';
  return `${path || 'payload'}: ${message ?? 'is wrong'}${allowed}`;
}
