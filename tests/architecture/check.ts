// The architecture's checker: source files in, complaints out. It reads no disk, so that its own test can feed
// it small bad sources.

import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type Import, type ParsedFile, parseFile, type SourceFile } from './source.ts';
import { checkSyntax } from './syntax.ts';
import { doorTypes, mayLoadDev, neverImportedStatically, type Row, table } from './table.ts';

export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly detail: string;
}

/** `otherFiles`: files that are there but hold no code (JSON, CSS, SVG). */
export function check(sources: readonly SourceFile[], otherFiles: readonly string[] = []): Complaint[] {
  const files = sources.map(parseFile);
  const known = new Set([...sources.map((file) => file.path), ...otherFiles]);
  const scenarios = scenarioIds(known);
  return [
    ...files.flatMap((file) => checkImports(file, known)),
    ...files.flatMap((file) => checkSyntax(file, layerOf(file.path), scenarios)),
    ...findCycles(files),
  ];
}

/** 'src/sim/flow/beds.ts' is in layer 'sim', 'src/main.tsx' in 'main'. */
function layerOf(path: string): string {
  const [, first = ''] = path.split('/');
  return first.replace(/\.[a-z]+$/, '');
}

function scenarioIds(known: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set(['hospital', 'police', 'jobcentre']);
  for (const path of known) {
    const id = /^src\/scenario\/([^/]+)\/numbers\.ts$/.exec(path)?.[1];
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

function checkImports(file: ParsedFile, known: ReadonlySet<string>): Complaint[] {
  const layer = layerOf(file.path);
  const row = table[layer];
  if (row === undefined) {
    return [{ file: file.path, line: 1, rule: 'layer', detail: `"${layer}" is no layer of the table` }];
  }
  return file.imports.flatMap((each) => {
    const fault = faultOf(file, layer, row, each, known);
    return fault === undefined ? [] : [{ file: file.path, line: each.line, ...fault }];
  });
}

type Fault = Pick<Complaint, 'rule' | 'detail'> | undefined;

function faultOf(file: ParsedFile, layer: string, row: Row, each: Import, known: ReadonlySet<string>): Fault {
  if (each.specifier === '') {
    return { rule: 'import', detail: 'the target of an import must be written out as a string' };
  }
  if (!each.specifier.startsWith('.') && each.kind !== 'url') return packageFault(layer, row, each);

  const target = resolve(file.path, each.specifier);
  if (!known.has(target)) {
    return { rule: 'import', detail: `${each.specifier} is no file (imports carry their ending)` };
  }
  if (!target.startsWith('src/')) return { rule: 'import', detail: `${target} is outside src/` };
  const isWords = /^src\/scenario\/[^/]+\/words\//.test(target);
  if (isWords && layer !== 'main') return { rule: 'words', detail: `${target}: only main registers words` };
  return cellFault(layer, row, each, target);
}

function cellFault(layer: string, row: Row, each: Import, target: string): Fault {
  const to = layerOf(target);
  const rule = 'table';
  if (neverImportedStatically.includes(to) && layer !== to) {
    if (to === 'dev' && each.kind === 'dynamic' && mayLoadDev.includes(layer)) return undefined;
    return { rule, detail: `${to} is never imported (${target})` };
  }
  if (layer === 'main' && to === 'main') return undefined;
  const cell = row.may[to];
  if (cell === undefined) return { rule, detail: `${layer} may not import ${to} (${target})` };
  if (cell === 'types' && each.kind !== 'type') {
    return { rule, detail: `${layer} may import only types from ${to}: write "import type" (${target})` };
  }
  if (cell === 'door') {
    if (target === 'src/store/view.ts') return undefined;
    if (doorTypes.includes(target) && each.kind === 'type') return undefined;
    return {
      rule,
      detail: `${layer} sees of the store only view.ts and the types of commands.ts and sceneDoor.ts (${target})`,
    };
  }
  return undefined;
}

function packageFault(layer: string, row: Row, { specifier, kind }: Import): Fault {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) {
    if (!specifier.startsWith('node:')) return { rule: 'npm', detail: `write node:${specifier}` };
    return row.node === true ? undefined : { rule: 'npm', detail: `${layer} may not use ${specifier}` };
  }
  if (row.npm === 'any') return undefined;
  const names = kind === 'type' ? [...row.npm, ...(row.npmTypes ?? [])] : row.npm;
  const fits = names.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  return fits ? undefined : { rule: 'npm', detail: `${layer} may not use the package ${specifier}` };
}

function resolve(from: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  return posix.normalize(posix.join(posix.dirname(from), bare));
}

/** Cycles of static imports, types included; a lazy `import()` does not count. */
function findCycles(files: readonly ParsedFile[]): Complaint[] {
  const edges = new Map<string, string[]>();
  for (const file of files) {
    const statics = file.imports.filter((each) => each.kind === 'value' || each.kind === 'type');
    const relative = statics.filter((each) => each.specifier.startsWith('.'));
    edges.set(
      file.path,
      relative.map((each) => resolve(file.path, each.specifier)),
    );
  }
  const complaints: Complaint[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      const cycle = [...trail.slice(at), path];
      complaints.push({ file: path, line: 1, rule: 'cycle', detail: cycle.join(' → ') });
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return complaints;
}
