// Reads one source file: what it imports, and every node of its syntax tree. Uses oxc-parser, since TypeScript 7
// has no compiler API.

import { type Comment, parseSync } from 'oxc-parser';

export interface SourceFile {
  /** From the repository's root, with forward slashes: 'src/sim/door.ts'. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** 'dynamic' is `import(…)`, 'url' is `new URL('…', import.meta.url)`. */
  readonly kind: 'value' | 'type' | 'dynamic' | 'url';
}

/** A node of the syntax tree, read with care: any field may be absent. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export interface ParsedFile extends SourceFile {
  readonly imports: readonly Import[];
  readonly comments: readonly Comment[];
  /** Calls back for every node, with its parents (nearest last) and the field of the parent that holds it. */
  walk(visit: (node: Node, parents: readonly Node[], field: string) => void): void;
  lineOf(offset: number): number;
}

export function parseFile(file: SourceFile): ParsedFile {
  const result = parseSync(file.path, file.text);
  const error = result.errors.find((each) => each.severity === 'Error');
  if (error !== undefined) throw new Error(`${file.path}: ${error.message}`);
  const program = result.program as unknown as Node;
  const lineOf = (offset: number) => file.text.slice(0, offset).split('\n').length;
  const walk: ParsedFile['walk'] = (visit) => walkNode(program, [], 'program', visit);
  return { ...file, comments: result.comments, imports: importsOf(walk, lineOf), walk, lineOf };
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The text of a string literal (or a template without holes), else undefined. */
export function stringOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  if (value.type !== 'TemplateLiteral') return undefined;
  const quasis = value['quasis'];
  if (!Array.isArray(quasis) || quasis.length !== 1) return undefined;
  return (quasis[0] as { value: { cooked: string } }).value.cooked;
}

export function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' ? String(value['name']) : undefined;
}

function walkNode(
  node: Node,
  parents: readonly Node[],
  field: string,
  visit: (node: Node, parents: readonly Node[], field: string) => void,
): void {
  visit(node, parents, field);
  const inner = [...parents, node];
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walkNode(child, inner, name, visit);
    }
  }
}

function importsOf(walk: ParsedFile['walk'], lineOf: (offset: number) => number): Import[] {
  const found: Import[] = [];
  walk((node) => {
    const add = (source: unknown, kind: Import['kind']) => {
      found.push({ specifier: stringOf(source) ?? '', line: lineOf(node.start), kind });
    };
    if (node.type === 'ImportDeclaration') {
      add(node['source'], node['importKind'] === 'type' ? 'type' : 'value');
    } else if (node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') {
      if (isNode(node['source'])) add(node['source'], node['exportKind'] === 'type' ? 'type' : 'value');
    } else if (node.type === 'ImportExpression') {
      add(node['source'], 'dynamic');
    } else if (node.type === 'TSImportType') {
      add(node['source'] ?? node['argument'], 'type');
    } else if (node.type === 'NewExpression' && nameOf(node['callee']) === 'URL') {
      const [target, base] = node['arguments'] as unknown[];
      if (isNode(base) && isImportMetaUrl(base) && /\.(ts|tsx|mjs)$/.test(stringOf(target) ?? ''))
        add(target, 'url');
    }
  });
  return found;
}

function isImportMetaUrl(node: Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    isNode(node['object']) &&
    node['object'].type === 'MetaProperty' &&
    nameOf(node['property']) === 'url'
  );
}
