// Who may import whom: the table of ARCHITECTURE.md as data. A cell is
//   'all'    anything of that layer
//   'types'  only `import type …` and `export type … from …` (an inline `import { type X }` still runs the module)
//   'door'   of the store: src/store/view.ts, and the types of the files in `doorTypes`
//   absent   nothing
//
// Beyond the table of ARCHITECTURE.md: `text` and `params` have rows; a web worker's entry lives in run/
// (`new URL('./x.worker.ts', import.meta.url)` counts as an import); word files, scenario/*/words/*.json, are
// imported by main alone.

export type Cell = 'all' | 'types' | 'door';

export interface Row {
  readonly may: Readonly<Record<string, Cell>>;
  /** Package names or package subpaths; 'any' for every package. */
  readonly npm: readonly string[] | 'any';
  /** Packages of which only types are taken. */
  readonly npmTypes?: readonly string[];
  /** May it use Node's own modules? */
  readonly node?: true;
}

const core = { lib: 'all' } as const;
const noPackages: readonly string[] = [];

export const table: Readonly<Record<string, Row>> = {
  lib: { may: core, npm: noPackages },
  scenario: { may: { ...core, scenario: 'all' }, npm: noPackages },
  sim: { may: { ...core, scenario: 'all', sim: 'all' }, npm: noPackages },
  scoring: { may: { ...core, scenario: 'all', sim: 'all', scoring: 'all' }, npm: noPackages },
  run: {
    may: { ...core, scenario: 'all', sim: 'all', scoring: 'all', run: 'all' },
    npm: ['zod', 'comlink'],
  },
  session: {
    may: { ...core, scenario: 'types', sim: 'types', run: 'all', session: 'all' },
    npm: ['zod', 'eventsource-client', 'fflate'],
  },
  save: { may: { ...core, run: 'all', save: 'all' }, npm: ['idb'] },
  store: {
    may: {
      ...core,
      scenario: 'all',
      sim: 'types',
      scoring: 'types',
      run: 'all',
      session: 'all',
      store: 'all',
      text: 'all',
    },
    npm: ['zustand/vanilla'],
  },
  text: { may: { ...core, text: 'all' }, npm: ['i18next'] },
  art: {
    may: { ...core, art: 'all' },
    npm: [],
  },
  sound: { may: { ...core, sound: 'all' }, npm: ['zzfx'] },
  scene: {
    may: {
      ...core,
      scenario: 'types',
      sim: 'types',
      store: 'door',
      text: 'all',
      art: 'all',
      sound: 'all',
      scene: 'all',
    },
    // Module by module, in one file: its own entry is all of it.
    npm: ['phaser/src'],
    npmTypes: ['phaser'],
  },
  ui: {
    may: {
      ...core,
      scenario: 'types',
      sim: 'types',
      scoring: 'types',
      run: 'types',
      session: 'types',
      store: 'door',
      text: 'all',
      art: 'all',
      sound: 'all',
      ui: 'all',
    },
    npm: [
      'react',
      'react-dom',
      'react-aria-components',
      'react-i18next',
      'i18next',
      'zustand',
      'qr',
      'd3-scale',
      'd3-shape',
      '@fontsource-variable/atkinson-hyperlegible-next',
      '@fontsource-variable/source-serif-4',
    ],
  },
  lms: { may: { ...core, run: 'all', store: 'door', lms: 'all' }, npm: noPackages },
  host: {
    may: { ...core, scenario: 'all', run: 'all', session: 'all', text: 'all', host: 'all' },
    npm: ['fastify', '@fastify/static', '@fastify/helmet', '@fastify/compress', 'kysely', 'pg', 'qr', 'zod'],
    node: true,
  },
  params: { may: { ...core, scenario: 'types', sim: 'types', run: 'types' }, npm: noPackages },
  cli: {
    may: {
      ...core,
      scenario: 'all',
      sim: 'all',
      scoring: 'all',
      run: 'all',
      session: 'all',
      save: 'all',
      text: 'all',
      art: 'all',
      sound: 'all',
      lms: 'all',
      host: 'all',
      cli: 'all',
    },
    npm: 'any',
    node: true,
  },
  main: { may: everything(), npm: 'any' },
  dev: { may: { ...everything(), dev: 'all' }, npm: 'any' },
};

/** What views may know of the store beside view.ts, as types. */
export const doorTypes: readonly string[] = [
  'src/store/collectDoor.ts',
  'src/store/commands.ts',
  'src/store/joinDoor.ts',
  'src/store/labDoor.ts',
  'src/store/monthView.ts',
  'src/store/purposeView.ts',
  'src/store/roomDoor.ts',
  'src/store/sceneDoor.ts',
  'src/store/trainerDoor.ts',
  'src/store/frontDoor.ts',
];

/** Layers that others reach, if at all, only through a dynamic `import()`. */
export const neverImportedStatically: readonly string[] = ['main', 'dev'];
/** … and who may do even that. */
export const mayLoadDev: readonly string[] = ['main', 'ui', 'dev'];

/** Layers that compile without DOM and Node and hold only exact arithmetic. */
export const coreLayers: readonly string[] = ['lib', 'scenario', 'sim', 'scoring'];

/**
 * Arithmetic that every engine agrees on: what ARCHITECTURE.md names, and the other functions whose result
 * ECMAScript fixes to the bit.
 */
export const exactMath: readonly string[] = [
  'sqrt',
  'floor',
  'min',
  'max',
  'abs',
  'imul',
  'ceil',
  'trunc',
  'round',
  'sign',
  'clz32',
  'fround',
];

export const forbiddenGlobals: readonly string[] = [
  'Date',
  'Intl',
  'Promise',
  'console',
  'crypto',
  'document',
  'eval',
  'fetch',
  'globalThis',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'requestAnimationFrame',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
];

/** Methods whose result depends on the machine's language. */
export const forbiddenMethods: readonly string[] = [
  'localeCompare',
  'toLocaleString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
];

/** Only here may code ask which scenario it is in. */
export const mayNameScenarios: readonly RegExp[] = [
  /^src\/scenario\//,
  /^src\/text\//,
  /^src\/art\//,
  /^src\/scene\/layout(\.ts$|\/)/,
];

function everything(): Record<string, Cell> {
  const layers = 'lib scenario sim scoring run session save store text art sound scene ui lms params';
  return Object.fromEntries(layers.split(' ').map((layer) => [layer, 'all' as const]));
}
