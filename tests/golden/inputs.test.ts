// The lists of inputs beside src/sim/STRESS-DES.md say what the scenarios say. After a change of a scenario's data, write
// them anew, as the golden tables: UPDATE_GOLDEN=1 npx vitest run --config tests/config/vitest.config.ts tests/golden

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ranges } from '../../src/run/assumptions.ts';
import { scenarios } from '../../src/scenario/index.ts';
import type { Effect, PostSpec, Quantity, Scenario, Table } from '../../src/scenario/types.ts';
import reveal from '../../src/text/en/reveal.json' with { type: 'json' };
import { meanings } from './meanings.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'sim', 'inputs');
const organisations = Object.values(scenarios);
const published: Readonly<Record<string, string>> = reveal.sources;
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';
/** What a source is that names no publication. */
const unpublished = ['assumption', 'calibrated', 'prototype'];

test.each([
  { id: 'README', text: summary() },
  ...organisations.map((each) => ({ id: each.id, text: listOf(each) })),
])('inputs of $id', ({ id, text }) => {
  const file = join(folder, `${id}.md`);
  if (isUpdate) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8'), 'write it anew with UPDATE_GOLDEN=1').toBe(text);
});

test('every number has a meaning, and every source a name', () => {
  const numbers = organisations.flatMap((scenario) => Object.keys(scenario.numbers));
  expect(numbers.filter((name) => meaningOf(name) === '')).toEqual([]);
  expect(Object.keys(meanings).filter((name) => !numbers.includes(name))).toEqual([]);
  const sources = organisations.flatMap(sourcesOf);
  expect(sources.filter((id) => !unpublished.includes(id) && published[id] === undefined)).toEqual([]);
});

function listOf(scenario: Scenario): string {
  const { id, version, classes, target, tables, numbers, posts, routes } = scenario;
  const byClass = Object.entries(tables).filter(([name]) => name.startsWith('class.'));
  const others = Object.entries(tables).filter(([name]) => !name.startsWith('class.'));
  const rotas = others.filter(([name]) => name.startsWith('rota.'));
  const curves = others.filter(([name]) => !name.startsWith('rota.'));
  const used = [...new Set(sourcesOf(scenario))].filter((each) => published[each] !== undefined);
  return page(
    `# Inputs of the ${id}`,
    `Written by a test from \`src/scenario/${id}\`, version ${version}: do not edit. [What the columns mean](README.md).`,
    `Target: a success before ${target.deadline} minutes, in ${target.level} of 100 counted cases.`,
    '## Resources',
    grid(
      ['post', 'role', 'people, usually', 'at least', 'at most', 'shifts begin at, most important first'],
      posts.map((post) => [post.id, post.role, post.usual, post.least, post.most, startsOf(post, rotas)]),
    ),
    '## Routes',
    grid(
      ['class', 'posts, with the share of the work that is done there'],
      classes.map((name) => [
        name,
        (routes[name] ?? []).map(({ post, share }) => `${post} ${percent(share)}`).join(', then '),
      ]),
    ),
    '## By class',
    grid(
      ['table', ...classes, 'unit', 'source'],
      byClass.map(([name, { values, unit, source, note }]) => [
        `\`${name}\``,
        ...classes.map((_, k) => values[k] ?? ''),
        note === undefined ? unit : `${unit}; ${note}`,
        source,
      ]),
    ),
    '## Profiles and curves',
    grid(
      ['table', 'values', 'unit', 'source'],
      curves.map(([name, { values, unit, source, note }]) => [
        `\`${name}\``,
        values.join(', '),
        note === undefined ? unit : `${unit}; ${note}`,
        source,
      ]),
    ),
    '## Numbers',
    grid(
      ['name', 'value', 'unit', 'what it is', 'source', 'tried', 'set or multiplied by'],
      Object.entries(numbers).map(([name, quantity]) => [
        `\`${name}\``,
        quantity.value,
        quantity.unit,
        noteOf(name, quantity),
        quantity.source,
        triedOf(scenario, name),
        changersOf(scenario, name).join(', '),
      ]),
    ),
    '## Sources',
    grid(
      ['id', 'publication'],
      used.toSorted(byId).map((each) => [each, published[each] ?? '']),
    ),
  );
}

function summary(): string {
  const count = (scenario: Scenario, is: (quantity: Quantity | Table) => boolean) =>
    quantitiesOf(scenario).filter(is).length;
  const row = (what: string, value: (scenario: Scenario) => number | string) => [
    what,
    ...organisations.map(value),
  ];
  const numberOf = (name: string) => (scenario: Scenario) => scenario.numbers[name]?.value ?? '';
  return page(
    '# Inputs of the model',
    'Written by a test from `src/scenario`: do not edit. Every number and table that the simulation reads, with its unit and source.',
    grid(
      ['', ...organisations.map(({ id }) => `[${id}](${id}.md)`)],
      [
        row('flow', ({ flow }) => flow),
        row('target: success within, minutes', ({ target }) => target.deadline),
        row('target: of 100 counted cases', ({ target }) => target.level),
        row('first arrivals a day', numberOf('demand.perDay')),
        row('staff', ({ staff }) => staff),
        row('posts', ({ posts }) => posts.length),
        row('classes of cases', ({ classes }) => classes.length),
        row('warm-up, days', numberOf('warmup.days')),
        row('numbers', ({ numbers }) => Object.keys(numbers).length),
        row('tables', ({ tables }) => Object.keys(tables).length),
        row('of both: from a publication', (each) =>
          count(each, ({ source }) => !unpublished.includes(source)),
        ),
        ...unpublished.map((kind) =>
          row(`of both: ${kind}`, (each) => count(each, ({ source }) => source === kind)),
        ),
        row('assumptions varied in the sensitivity run', ({ id }) => ranges[id]?.length ?? 0),
        row('cards, dilemmas, events, improvements', ({ suggestions, dilemmas, events, improvements }) =>
          [suggestions, dilemmas, events, improvements].map((each) => each.length).join(', '),
        ),
      ],
    ),
    '**Source**: the id of a publication, listed at the end of each page; or *calibrated*: chosen so that the validation facts come out; *prototype*: taken over from an earlier model, whose numbers were chosen by judgement; *assumption*: nobody measured it. A publication gives the size; scaling it to this service is ours.',
    '**Tried**: the range over which the sensitivity run multiplies the number. **Set or multiplied by**: the cards (suggestions), and the events, that change it while they are in force. A number that is 0 until a card sets it is a mechanism that is off. What a number is called in the code is said in `src/sim/parameters.ts` and `src/sim/caseload/numbers.ts`; which rule reads it, in `src/sim/SPEC.md`.',
    'Some values of the rules are written in the code, where the rule is: shape constants, such as how fast motive, distress and fatigue follow the days (`src/sim/day.ts`), the order of parked and called people, and the share of missed needs that a ward finds (H1).',
  );
}

function quantitiesOf({ numbers, tables }: Scenario): (Quantity | Table)[] {
  return [...Object.values(numbers), ...Object.values(tables)];
}

function sourcesOf(scenario: Scenario): string[] {
  return quantitiesOf(scenario).flatMap(({ source }) => source.split(' '));
}

/** What a number is, whoever says it: the scenarios' own notes stand beside it. */
function meaningOf(name: string): string {
  const notes = organisations.map(({ numbers }) => numbers[name]?.note);
  return meanings[name] ?? notes.find((note) => note !== undefined) ?? '';
}

function noteOf(name: string, { note }: Quantity): string {
  const meaning = meanings[name];
  if (note === undefined) return meaningOf(name);
  return meaning === undefined ? note : `${meaning}; ${note}`;
}

function triedOf({ id }: Scenario, name: string): string {
  const range = ranges[id]?.find(({ numbers }) => numbers.includes(name));
  return range === undefined ? '' : `× ${range.least} to ${range.most}`;
}

function changersOf({ suggestions, events }: Scenario, name: string): string[] {
  const does = (effects: readonly Effect[]) =>
    effects.some((effect) => (effect.kind === 'set' || effect.kind === 'parameter') && effect.name === name);
  return [
    ...suggestions.filter(({ options }) => options.some(({ effects }) => does(effects))).map(({ id }) => id),
    ...events.filter(({ effects }) => does(effects)).map(({ id }) => `event ${id}`),
  ];
}

function startsOf({ id }: PostSpec, rotas: readonly (readonly [string, Table])[]): string {
  return rotas.find(([name]) => name === `rota.${id}`)?.[1].values.join(', ') ?? '';
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}

function byId(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function page(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function grid(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
