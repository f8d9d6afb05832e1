// A room without a host: runs as links, as a file and as a picture of a code, the reveal from them, and all of it as a zip.

import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { encodeQR } from 'qr';
import { encodeLink } from '../../../../src/run/codec.ts';
import { encodeFile } from '../../../../src/run/file.ts';
import { roomYear } from '../../../../src/run/roomYear.ts';
import type { RunLog } from '../../../../src/run/types.ts';
import { jobcentre } from '../../../../src/scenario/jobcentre/index.ts';
import { SIM_VERSION } from '../../../../src/sim/settings.ts';
import type { MonthDecisions } from '../../../../src/sim/types.ts';
import front from '../../../../src/text/en/front.json' with { type: 'json' };
import { expectAccessible } from '../../../support/accessible.ts';
import { expect, test } from '../../../support/page.ts';
import { DESK, PHONE } from '../../../support/workshop.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.setTimeout(120_000);

const collect = front.collect;
const runOf = (first: MonthDecisions, regime: 'target' | 'purpose' = 'target'): RunLog => ({
  format: 1,
  scenario: jobcentre.id,
  scenarioVersion: jobcentre.version,
  simVersion: SIM_VERSION,
  seed: 5,
  settings: { months: 6, tenure: true, ...(regime === 'target' ? {} : { regime }) },
  decisions: [first, {}, {}, {}, {}, { prediction: 80 }],
  injections: [],
});
const logs = [
  runOf({ intensities: { rush: 0.9, cherryPick: 0.8 } }),
  runOf({}),
  runOf({ goAndLook: true }, 'purpose'),
  runOf({ intensities: { cherryPick: 0.4 } }),
  runOf({}, 'purpose'),
] as const;
const [first, second, third, fourth, fifth] = logs;
const linkOf = (log: RunLog) => `https://example.org/game/#r=${encodeLink(log, jobcentre)}`;

test('a room is collected from links, a file and a picture, revealed step by step, and taken away', async ({
  page,
}) => {
  await page.goto('/#collect');
  await page
    .getByLabel(collect.paste)
    .fill(`1. Ada & Ben: ${linkOf(first)}\n${linkOf(second)}\nKind Robin - ${linkOf(third)}`);
  await page.getByRole('button', { name: collect.add }).click();
  const summary = { monthsDone: 6, figures: [], hits: 0, replacedIn: null, finished: true };
  await page.getByLabel(collect.files).setInputFiles([
    { name: 'fourth.json', mimeType: 'application/json', buffer: Buffer.from(encodeFile(fourth, summary)) },
    {
      name: 'fifth.gif',
      mimeType: 'image/gif',
      buffer: Buffer.from(encodeQR(linkOf(fifth), 'gif', { ecc: 'low', scale: 4 })),
    },
    { name: 'again.txt', mimeType: 'text/plain', buffer: Buffer.from(linkOf(second)) },
    { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"kind": "something"}') },
  ]);
  await expect(page.getByRole('heading', { name: collect.board.replace('{{count}}', '5') })).toBeVisible();
  await expect(page.getByText(collect.refused.twice)).toBeVisible();
  await expect(page.locator('.collect-refused li')).toHaveCount(2);
  await expect(page.getByLabel(collect.name.replace('{{number}}', '3'))).toHaveValue('Kind Robin');
  await expect(page.locator('.collect-figure').getByText('%')).toHaveCount(5, { timeout: 20_000 });
  await expectAccessible(page, 'the collect page');
  await page.setViewportSize(PHONE);
  await expectAccessible(page, 'the collect page on a phone');
  await page.setViewportSize(DESK);

  await page.reload();
  await expect(page.getByLabel(collect.name.replace('{{number}}', '1'))).toHaveValue('Ada & Ben');
  await expect(page.locator('.collect-figure').getByText('%')).toHaveCount(5, { timeout: 20_000 });

  // All that is needed is here by now: the rest goes without a network.
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: collect.large }).click();
  const steps = Object.entries(front.steps);
  for (const [id, { title }] of steps) {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    if (id !== 'table') await expect(page.getByText('Kind Robin')).toHaveCount(0);
    if (id === 'stories') await expect(page.getByText(front.stories.coming)).toBeHidden({ timeout: 20_000 });
    if (id === 'constellation' || id === 'stories') await expectAccessible(page, `the step ${id}`);
    if (id !== 'closing') await page.keyboard.press('ArrowRight');
  }
  await page.getByRole('button', { name: collect.close }).last().click();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: front.exports.zip }).click();
  const path = await (await saving).path();
  const files = unzipSync(readFileSync(path));
  const { runs } = JSON.parse(strFromU8(files['runs.json'] ?? new Uint8Array()));
  const figures = logs.map((log) => roomYear(log, jobcentre).months.map(({ figure }) => figure));
  const told = runs.map(({ truth }: { truth: { months: { figure: number }[] } }) =>
    truth.months.map(({ figure }) => figure),
  );
  expect(told.toSorted()).toEqual(figures.toSorted());
  expect(Object.keys(files).filter((name) => name.startsWith('logs/'))).toHaveLength(5);
});
