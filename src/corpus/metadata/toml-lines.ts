const PAIR = /^\s*(?:"([^"]{1,80})"|([\w-]{1,80}))\s*=\s*(\S.*)$/;
const BASIC = /^"((?:[^"\\]|\\.){0,4000})"/;
const LITERAL = /^'([^']{0,4000})'/;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', ' '],
  ['t', ' '],
  ['"', '"'],
  ['\\', '\\'],
]);

/**
 * Reads the top of a TOML text, `key = value` a line, as front matter has it. Each value stays the text it is written as; lists and
 * tables are skipped.
 */
export function readTomlLines(toml: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const line of toml.split(/\r\n|[\n\r]/)) {
    // What stands below the head of a table belongs to the table.
    if (/^\s*\[/.test(line)) break;
    const [, quoted, bare, value] = PAIR.exec(line) ?? [];
    const key = quoted ?? bare;
    if (key === undefined || value === undefined) continue;
    const text = scalar(value);
    if (text !== undefined) entries.set(key, text);
  }
  return entries;
}

function scalar(value: string): string | undefined {
  if (value.startsWith('"""') || value.startsWith("'''") || /^[[{]/.test(value)) return undefined;
  const basic = BASIC.exec(value)?.[1];
  if (basic !== undefined) return basic.replace(/\\(.)/g, (_, one: string) => ESCAPES.get(one) ?? one);
  return LITERAL.exec(value)?.[1] ?? value.split(' #', 1)[0]?.trim();
}
