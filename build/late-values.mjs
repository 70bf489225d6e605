/** What a name may stand in that is read there and given no other meaning. */
const READS = new Set([
  ...[
    'MemberExpression',
    'CallExpression',
    'NewExpression',
    'ArrayExpression',
    'TemplateLiteral',
    'BinaryExpression',
  ],
  ...[
    'LogicalExpression',
    'ConditionalExpression',
    'ReturnStatement',
    'ExpressionStatement',
    'UnaryExpression',
    'SpreadElement',
    'Property',
  ],
  ...[
    'VariableDeclarator',
    'AssignmentExpression',
    'IfStatement',
    'ForOfStatement',
    'ChainExpression',
    'WhileStatement',
  ],
]);

/**
 * Has constants that take long to make made when they are first used: patterns with classes of letters of all scripts take a tenth of
 * a millisecond each, both when a file is loaded and when it runs, and few are of use to one command. Lines stay as they are.
 * @param program - what the code is, as rolldown reads it
 */
export function withLateValues(code, program) {
  const [names, taken] = [new Map(), new Set()];
  for (const { type, kind, declarations } of program.body) {
    if (type !== 'VariableDeclaration' || kind !== 'const' || declarations.length > 1) continue;
    const [{ id, init }] = declarations;
    if (id.type === 'Identifier' && init && isCostly(init)) names.set(id.name, { id, init, uses: [] });
  }
  // A name that means something else anywhere, or that other files import, is left alone.
  const walk = (node, parent, isBound = false) => {
    if (Array.isArray(node)) for (const one of node) walk(one, parent, isBound);
    if (typeof node?.type !== 'string') return;
    const known = node.type === 'Identifier' ? names.get(node.name) : undefined;
    if (known !== undefined && node !== known.id && !isNameOnly(node, parent)) {
      const isRead =
        READS.has(parent.type) && !parent.shorthand && parent.id !== node && parent.left !== node;
      if (isRead && !isBound) known.uses.push(node);
      else taken.add(node.name);
    }
    for (const [key, value] of Object.entries(node))
      if (key !== 'regex') walk(value, node, isBound || node.type.endsWith('Pattern'));
  };
  walk(program.body, program);
  const edits = [...names].flatMap(([name, { init, uses }]) => {
    if (taken.has(name)) return [];
    const { start, end, regex } = init;
    // As a text, for what is written as a pattern is read when the file is.
    const inner = regex && [
      { start, end, text: `new RegExp(${JSON.stringify(regex.pattern)}, "${regex.flags}")` },
    ];
    const around = [
      { start, end: start, text: '((made) => () => made ??= ' },
      ...(inner ?? []),
      { start: end, end, text: ')()' },
    ];
    return [...around, ...uses.map(({ end }) => ({ start: end, end, text: '()' }))];
  });
  let [done, at] = ['', 0];
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    done += code.slice(at, start) + text;
    at = end;
  }
  return done + code.slice(at);
}

function isCostly({ type, regex, callee }) {
  if (type === 'NewExpression') return callee.name === 'RegExp' || callee.property?.name === 'Segmenter';
  return type === 'Literal' && /\\p\{/i.test(regex?.pattern ?? '');
}

/** Whether a name is one of a property. */
function isNameOnly(node, parent) {
  if (parent.computed || parent.shorthand) return false;
  return parent.type === 'MemberExpression'
    ? parent.property === node
    : parent.type === 'Property' && parent.key === node;
}
