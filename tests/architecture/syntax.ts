// Rules about what a file says, beyond its imports.

import type { Complaint } from './check.ts';
import { isNode, type Node, nameOf, type ParsedFile, stringOf } from './source.ts';
import { coreLayers, exactMath, forbiddenGlobals, forbiddenMethods, mayNameScenarios } from './table.ts';

type Say = (node: { readonly start: number }, rule: string, detail: string) => void;

export function checkSyntax(file: ParsedFile, layer: string, scenarios: ReadonlySet<string>): Complaint[] {
  const complaints: Complaint[] = [];
  const say: Say = (node, rule, detail) => {
    complaints.push({ file: file.path, line: file.lineOf(node.start), rule, detail });
  };
  checkComments(file, say);
  const isCore = coreLayers.includes(layer);
  const mayNameScenario = mayNameScenarios.some((pattern) => pattern.test(file.path));
  const declared = isCore ? declaredNames(file) : new Set<string>();

  file.walk((node, parents, field) => {
    if (node.type === 'TSAnyKeyword') say(node, 'any', 'no "any" in src/');
    if (isDefaultExport(node)) say(node, 'default-export', 'named exports only');
    if (!mayNameScenario) checkScenarioComparison(node, parents, scenarios, say);
    if (isCore) {
      checkGlobals(node, parents, field, declared, say);
      checkArithmetic(node, parents, say);
      checkAsync(node, say);
    }
  });
  return complaints;
}

function checkComments(file: ParsedFile, say: Say): void {
  for (const comment of file.comments) {
    const silencer = /@ts-(ignore|nocheck|expect-error)|biome-ignore\S* lint\/suspicious\/noExplicitAny/.exec(
      comment.value,
    );
    if (silencer !== null) say(comment, 'silencer', `no ${silencer[0]} in src/`);
  }
}

function isDefaultExport(node: Node): boolean {
  if (node.type === 'ExportDefaultDeclaration') return true;
  if (node.type !== 'ExportSpecifier') return false;
  return nameOf(node['exported']) === 'default' || stringOf(node['exported']) === 'default';
}

/** `x === 'hospital'`, `case 'hospital':` and `['hospital'].includes(x)`. */
function checkScenarioComparison(
  node: Node,
  parents: readonly Node[],
  scenarios: ReadonlySet<string>,
  say: Say,
): void {
  const id = stringOf(node);
  if (id === undefined || !scenarios.has(id)) return;
  const parent = parents.at(-1);
  const compares =
    (parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(String(parent['operator']))) ||
    (parent?.type === 'SwitchCase' && parent['test'] === node) ||
    (parent?.type === 'ArrayExpression' && parents.at(-2)?.type === 'MemberExpression');
  if (compares) say(node, 'scenario-id', `no comparison with '${id}' here: differences are data`);
}

function checkGlobals(
  node: Node,
  parents: readonly Node[],
  field: string,
  declared: ReadonlySet<string>,
  say: Say,
): void {
  const name = nameOf(node);
  if (name === undefined) return;
  const parent = parents.at(-1);
  const isPropertyName =
    (field === 'property' && parent?.['computed'] === false) ||
    (field === 'key' && parent?.['computed'] === false && parent['shorthand'] !== true);
  if (isPropertyName) {
    if (field === 'property' && forbiddenMethods.includes(name)) {
      say(node, 'global', `no ${name} in the core: it depends on the machine's language`);
    }
    return;
  }
  if (forbiddenGlobals.includes(name) && !declared.has(name)) say(node, 'global', `no ${name} in the core`);
}

/** Only exact arithmetic: `Math` appears only as `Math.floor(…)` and the like, and `**` not at all. */
function checkArithmetic(node: Node, parents: readonly Node[], say: Say): void {
  const operator = node['operator'];
  if ((operator === '**' || operator === '**=') && /^(Binary|Assignment)Expression$/.test(node.type)) {
    say(node, 'arithmetic', 'no ** in the core: engines differ in its last bits');
  }
  if (nameOf(node) !== 'Math') return;
  const parent = parents.at(-1);
  if (parent?.type === 'MemberExpression' && parent['property'] === node && parent['computed'] === false)
    return;
  const member = parent?.type === 'MemberExpression' && parent['object'] === node ? parent : undefined;
  const used = member !== undefined && member['computed'] === false ? nameOf(member['property']) : undefined;
  if (used === undefined || !exactMath.includes(used)) {
    say(node, 'arithmetic', `no Math${used === undefined ? ' other than by name' : `.${used}`} in the core`);
  }
}

function checkAsync(node: Node, say: Say): void {
  if (node['async'] === true) say(node, 'async', 'no async function in the core');
  if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node['await'] === true)) {
    say(node, 'async', 'no await in the core');
  }
}

/** Names that the file itself declares, so that a local called `process` is no complaint. */
function declaredNames(file: ParsedFile): Set<string> {
  const names = new Set<string>();
  const add = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    const name = nameOf(pattern);
    if (name !== undefined) names.add(name);
    const parts = [
      pattern['properties'],
      pattern['elements'],
      pattern['value'],
      pattern['left'],
      pattern['argument'],
    ];
    for (const part of parts.flat()) add(part);
  };
  file.walk((node) => {
    if (node.type === 'VariableDeclarator') add(node['id']);
    if (/Function|^TSInterfaceDeclaration$|^TSTypeAliasDeclaration$|^Class/.test(node.type)) add(node['id']);
    if (Array.isArray(node['params'])) for (const parameter of node['params']) add(parameter);
    if (/^Import.*Specifier$/.test(node.type)) add(node['local']);
    if (node.type === 'CatchClause') add(node['param']);
  });
  return names;
}
