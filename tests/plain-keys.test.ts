import { relative } from 'node:path';
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import { isAsExpression, isBinaryExpression, isElementAccessExpression } from 'typescript/unstable/ast/is';
import { API, type Project } from 'typescript/unstable/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageRoot } from '../src/package-root.js';

/*
 * A word of a text, a file or a member may be "constructor" or "__proto__". Looked up on a plain object it finds what
 * every object inherits, so tables are Maps: the key of an element access is a number or one of a closed list of names,
 * or `Object.hasOwn` of the same object and key stands in the same statement.
 */

interface Lookup {
  readonly object: Node;
  readonly key: Node;
  readonly whole: Node;
}

const STATEMENTS: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.VariableStatement,
  SyntaxKind.ExpressionStatement,
  SyntaxKind.ReturnStatement,
  SyntaxKind.IfStatement,
]);

/** Checking all types takes a second or two, more where others share the machine. */
const HOOK_MS = 120_000;

let api: API;
let projects: readonly Project[];

beforeAll(() => {
  api = new API({ cwd: packageRoot });
  const openProjects = ['tsconfig.json', 'src/console/playground/page/tsconfig.json'];
  projects = api.updateSnapshot({ openProjects }).getProjects();
}, HOOK_MS);

afterAll(() => api.close());

it(
  'no plain object is looked up by a word',
  () => {
    const found = projects.flatMap((project) =>
      project.program
        .getSourceFileNames()
        .filter((name) => /^(?:src|commands)\//.test(relative(packageRoot, name)))
        .flatMap((name) => openLookups(project, name)),
    );
    expect(projects).toHaveLength(2);
    expect(found).toEqual([]);
  },
  HOOK_MS,
);

function openLookups(project: Project, name: string): string[] {
  const file = project.program.getSourceFile(name);
  if (file === undefined) throw new Error(`${name} is not of the program`);
  const lookups: Lookup[] = [];
  collect(file, lookups);
  if (lookups.length === 0) return [];
  const { checker } = project;
  const types = checker.getTypeAtLocation(lookups.map(({ key }) => key));
  const anyWord = checker.getStringType();
  return lookups
    .filter(({ key }, at) => {
      const type = types[at];
      return isAsExpression(key) || type === undefined || checker.isTypeAssignableTo(anyWord, type);
    })
    .filter((lookup) => !isGuarded(lookup))
    .map(({ whole }) => `${relative(packageRoot, name)}: ${whole.getText()}`);
}

function collect(node: Node, lookups: Lookup[]): void {
  if (isElementAccessExpression(node)) {
    lookups.push({ object: node.expression, key: node.argumentExpression, whole: node });
  }
  if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword) {
    lookups.push({ object: node.right, key: node.left, whole: node });
  }
  node.forEachChild((child) => collect(child, lookups));
}

/** Whether the same statement asks first if the object has the key of its own. */
function isGuarded({ object, key, whole }: Lookup): boolean {
  const word = isAsExpression(key) ? key.expression : key;
  let statement = whole;
  while (!STATEMENTS.has(statement.kind)) {
    if (statement.kind === SyntaxKind.SourceFile) return false;
    statement = statement.parent;
  }
  return statement.getText().includes(`Object.hasOwn(${object.getText()}, ${word.getText()})`);
}
