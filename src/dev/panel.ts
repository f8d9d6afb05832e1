/**
 * The developer's panel (`?dev`): a year at any month, with any seed, played so far by a standard manager. It makes
 * a log and hands it to the game as a link, so that it can do nothing that a player's link could not. An address that
 * names month and manager opens that state at once.
 */
import { isState, type Params } from '../params.ts';
import { encodeLink } from '../run/codec.ts';
import { isManager, type ManagerId, managers, managerValues } from '../run/managers.ts';
import { LOG_FORMAT, type RunLog } from '../run/types.ts';
import { openYear, runManager } from '../run/year.ts';
import { findScenario, scenarios } from '../scenario/index.ts';
import { defaultSettings, SIM_VERSION } from '../sim/settings.ts';
import { type Regime, regimeValues, type Settings } from '../sim/types.ts';
import type { Commands } from '../store/commands.ts';
import { ensembleControls } from './ensemble.ts';

interface Wish {
  readonly scenario: string;
  readonly seed: number;
  readonly month: number;
  readonly manager: ManagerId;
  readonly regime: Regime;
  readonly settings: Partial<Pick<Settings, 'months' | 'stake'>>;
}

export function openPanel(game: { readonly commands: Commands }, params: Params): void {
  const form = document.createElement('form');
  form.className = 'dev-panel';
  const scenario = select('scenario', Object.keys(scenarios), params.scenario ?? undefined);
  const seed = number('seed', params.seed ?? 7, 0, 0xffff_ffff);
  const month = number('month', params.month ?? 3, 1, 25);
  const manager = select('manager', managerValues, params.manager ?? undefined);
  const regime = select('regime', regimeValues, 'target');
  const go = document.createElement('button');
  go.textContent = 'Go';
  const years = number('years', 200, 1, 2000);
  const ensemble = ensembleControls(
    () => ({ scenario: scenario.value, firstSeed: Number(seed.value) }),
    () => Number(years.value),
  );
  form.append(...[scenario, seed, month, manager, regime].map(labelled), go, labelled(years), ...ensemble);
  Object.assign(form.style, {
    position: 'fixed',
    insetInlineEnd: '0',
    bottom: '0',
    zIndex: '1000',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '4px 8px',
    background: '#222',
    color: '#fff',
    colorScheme: 'dark',
    font: '12px monospace',
  });
  const { months, stake } = params;
  const settings = { ...(months !== null && { months }), ...(stake !== null && { stake }) };
  const open = () => {
    const link = linkOf({
      scenario: scenario.value,
      seed: Number(seed.value),
      month: Number(month.value),
      manager: isManager(manager.value) ? manager.value : 'honest',
      regime: regimeValues.find((value) => value === regime.value) ?? 'target',
      settings,
    });
    if (link !== null) game.commands.importText(`#r=${link}`);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    open();
  });
  document.body.append(form);
  if (!isState(params)) return;
  // A reload comes back to what was made of it.
  history.replaceState(null, '', `${location.pathname}?dev`);
  open();
}

/** The link of a year in which this manager has played the months before. */
function linkOf(wish: Wish): string | null {
  const scenario = findScenario(wish.scenario);
  if (scenario === undefined) return null;
  const changed = { regime: wish.regime, tenure: true, ...wish.settings };
  const settings: Settings = { ...defaultSettings(scenario), ...changed };
  const { seed } = wish;
  const months = Math.min(settings.months, wish.month - 1);
  const year = runManager(openYear({ scenario, seed, settings }), managers[wish.manager], months);
  const log: RunLog = {
    format: LOG_FORMAT,
    scenario: scenario.id,
    scenarioVersion: scenario.version,
    simVersion: SIM_VERSION,
    seed,
    settings: changed,
    decisions: year.decisions,
    injections: [],
  };
  return encodeLink(log, scenario);
}

function labelled(control: HTMLElement & { name: string }): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(`${control.name} `, control);
  return label;
}

function number(name: string, value: number, min: number, max: number): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, { name, type: 'number', value: String(value), min: String(min), max: String(max) });
  return input;
}

function select(name: string, values: readonly string[], chosen: string | undefined): HTMLSelectElement {
  const control = document.createElement('select');
  control.name = name;
  for (const value of values) control.append(new Option(value, value, false, value === chosen));
  return control;
}
