/**
 * Lighthouse as a phone on a slow line, on the title, in a month and in the reveal. A month and the reveal are opened by
 * a link to a run, with nothing cached: what is measured is the whole way from nothing to that screen.
 */
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { encodeLink } from '../../run/codec.ts';
import { managers } from '../../run/managers.ts';
import { LOG_FORMAT } from '../../run/types.ts';
import { openYear, runManager } from '../../run/year.ts';
import { hospital } from '../../scenario/hospital/index.ts';
import { defaultSettings, SIM_VERSION } from '../../sim/settings.ts';
import { chromiumArguments, findChromium } from '../chromium.mjs';
import type { Ground } from './browser.ts';
import { type Row, row } from './rows.ts';

const budgets = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
const SEED = 7;

/** A run of which the first months have been played. */
function linkOf(monthsPlayed: number): string {
  const changed = { months: 6, stake: 'low', tenure: true } as const;
  const settings = { ...defaultSettings(hospital), ...changed };
  const year = runManager(
    openYear({ scenario: hospital, seed: SEED, settings }),
    managers.tempted,
    monthsPlayed,
  );
  return encodeLink(
    {
      format: LOG_FORMAT,
      scenario: hospital.id,
      scenarioVersion: hospital.version,
      simVersion: SIM_VERSION,
      seed: SEED,
      settings: changed,
      decisions: year.decisions,
      injections: [],
    },
    hospital,
  );
}

export async function lighthouseRows(ground: Ground): Promise<readonly Row[]> {
  const pages = { title: '/', month: `/#r=${linkOf(2)}`, reveal: `/#r=${linkOf(6)}` };
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const scores = await scoresOf(`${ground.address}${path}`, name);
    for (const [category, budget] of Object.entries(budgets))
      rows.push(row(`lighthouse ${name}: ${category}`, scores(category), 'of 100', budget, 'at least'));
  }
  return rows;
}

/** In a browser of its own, so that nothing is left from the page before. */
async function scoresOf(url: string, name: string): Promise<(category: string) => number> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium found; set CHROMIUM=/path');
  const browser = await puppeteer.launch({ executablePath, args: chromiumArguments });
  try {
    const result = await lighthouse(url, {
      port: Number(new URL(browser.wsEndpoint()).port),
      onlyCategories: Object.keys(budgets),
      logLevel: 'error',
    });
    if (result === undefined) throw new Error('Lighthouse gave no result');
    const { categories, audits } = result.lhr;
    for (const { auditRefs } of Object.values(categories))
      for (const { id, weight } of auditRefs) {
        const audit = audits[id];
        if (weight > 0 && audit !== undefined && (audit.score ?? 1) < 0.9)
          console.error(`lighthouse ${name}: ${audit.title} ${audit.displayValue ?? ''}`);
      }
    return (category) => Math.round((categories[category]?.score ?? Number.NaN) * 100);
  } finally {
    await browser.close();
  }
}
