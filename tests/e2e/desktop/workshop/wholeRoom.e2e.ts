// A whole room with the real host and real pages only: a trainer, the projector and six phones, from setting up to the
// last trace deleted. Half of the room has a target. Networks fail, pages are loaded again, one comes late and takes
// over, the trainer's tab dies and goes on elsewhere. Until the reveal nobody but the trainer is told what is true.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readRun } from '../../../../src/run/read.ts';
import { roomYear } from '../../../../src/run/roomYear.ts';
import { hospital } from '../../../../src/scenario/hospital/index.ts';
import { findScenario } from '../../../../src/scenario/index.ts';
import { frontStepValues } from '../../../../src/session/frontSteps.ts';
import { doorSchema } from '../../../../src/session/messages.ts';
import { SIM_VERSION } from '../../../../src/sim/settings.ts';
import app from '../../../../src/text/en/app.json' with { type: 'json' };
import front from '../../../../src/text/en/front.json' with { type: 'json' };
import words from '../../../../src/text/en/room.json' with { type: 'json' };
import desk from '../../../../src/text/en/trainer.json' with { type: 'json' };
import { browsersOf } from '../../../host/workshopHost.ts';
import { expect as soon, test } from '../../../support/page.ts';
import { forwardButton, type Hand, playUntil, revealed } from '../../../support/player.ts';
import { expectNoSecrets } from '../../../support/secrets.ts';
import { DESK, type Device, nextOf, openDevice, PHONE, PROJECTOR, said } from '../../../support/workshop.ts';

test.setTimeout(240_000);
/** A whole room is a lot for one machine. */
const expect = soon.configure({ timeout: 30_000 });

const MESSAGE = 'Five minutes for this month.';
const answerOf = (index: number): string => `At work, place ${index}.`;

/** What only the truth is made of, as the host would name it. */
const TRUE_THINGS = /"(trueFigure|truth|helped|harm|acts|predictions|replacedIn|stories|whose)":/;

test('a trainer and six participants, from the set-up to the last trace', async ({ browser, baseURL }) => {
  // The trainer sets up: six months, in pairs, half of the room under the target.
  const first = await openDevice(browser, DESK);
  let trainer = first.page;
  await trainer.goto('/#trainer');
  await trainer.getByRole('button', { name: desk.setUp.change }).click();
  await trainer.getByRole('radio', { name: desk.setUp.regimes.halves }).check();
  await expect(trainer.getByRole('radio', { name: desk.setUp.monthsOf[6] })).toBeChecked();
  await expect(trainer.getByRole('radio', { name: desk.setUp.seatings.pairs })).toBeChecked();
  await trainer.getByRole('button', { name: desk.setUp.make }).click();
  const code = (await trainer.locator('h1 .console-code').textContent()) ?? '';
  const joinLink = await trainer.getByRole('textbox', { name: desk.invite.join }).inputValue();
  await trainer.getByRole('button', { name: desk.invite.show }).click();
  const secret = await trainer.getByLabel(desk.invite.trainer).inputValue();
  const projector = await openDevice(browser, PROJECTOR);
  const big = projector.page;
  await big.goto((await trainer.getByRole('link', { name: desk.invite.front }).getAttribute('href')) ?? '');
  await expect(big.getByText(desk.front.nobody)).toBeVisible();

  // Five phones come in: one types the code, the others have the link.
  const phones = await Promise.all(
    [1, 2, 3, 4, 5].map((number) => openDevice(browser, PHONE, number === 1 ? 'no-preference' : 'reduce')),
  );
  const [typist, ...linked] = phones;
  if (typist === undefined) throw new Error('no phone');
  await typist.page.goto('/');
  await typist.page.getByRole('link', { name: app.title.join }).click();
  await typist.page.getByLabel(words.join.code).fill(code);
  await Promise.all(linked.map(({ page }) => page.goto(joinLink)));
  const names: string[] = [];
  for (const phone of phones) names.push(await enter(phone));
  await expect(big.getByText(said(desk.front.here_other, { count: 5 }))).toBeVisible();
  await expect(trainer.getByText(said(desk.console.devices_other, { count: 5 }))).toBeVisible();

  // The first month. While it is played one loads the page again, one has no network.
  const [reloader, drifter] = phones.filter(({ heard }) => heard().includes('"regime":"target"'));
  if (reloader === undefined || drifter === undefined) throw new Error('no half under the target');
  await nextOf(trainer, desk.next.begin.label).click();
  await Promise.all([
    ...phones.filter((phone) => phone !== reloader && phone !== drifter).map(playMonth),
    (async () => {
      await playUntil(reloader.page, ({ kind }) => kind === 'film' || kind === 'question');
      await reloader.page.reload();
      await playMonth(reloader);
    })(),
    (async () => {
      await playUntil(drifter.page, ({ kind }) => kind === 'plan');
      await drifter.context.setOffline(true);
      await expect(drifter.page.getByText(words.strip.offline)).toBeVisible();
      await playMonth(drifter);
      await drifter.context.setOffline(false);
    })(),
  ]);
  await expect(trainer.getByText(desk.console.allDone)).toBeVisible();
  await expect(big.getByText(said(desk.front.done, { done: 5, count: 5 }))).toBeVisible();

  // A message on all screens, and an event that comes with the second month.
  await trainer.getByRole('button', { name: desk.tools.message }).click();
  await trainer.getByLabel(desk.message.text).fill(MESSAGE);
  await trainer.getByRole('button', { name: desk.message.send }).click();
  for (const page of [big, ...phones.map((phone) => phone.page)])
    await expect(page.getByText(MESSAGE)).toBeVisible();
  await trainer.getByRole('button', { name: desk.tools.event }).click();
  await trainer.getByRole('button', { name: `${desk.event.put}: Heatwave` }).click();
  await expect(trainer.getByRole('button', { name: `${desk.event.done}: Heatwave` })).toBeVisible();
  await trainer.keyboard.press('Escape');
  await nextOf(trainer, said(desk.next.open.label, { month: 2 })).click();
  // One reads of it, runs the month without a network, and is heard of again. The others do nothing.
  await expect(drifter.page.getByText(said(words.strip.open, { month: 2 }))).toBeVisible();
  await drifter.context.setOffline(true);
  await forwardButton(drifter.page).click();
  await expect(drifter.page.getByRole('heading', { name: 'Heatwave' })).toBeVisible();
  await playMonth(drifter);
  const missing = phones.length;
  await expect(trainer.getByText(unfinished(missing))).toBeVisible();
  await drifter.context.setOffline(false);
  await expect(trainer.getByText(unfinished(missing - 1))).toBeVisible();

  // Deputies run the rest, the third month opens, and a sixth comes in: somebody has led their service so far.
  await advance(trainer, 2);
  await expect(reloader.page.getByText(app.notices['room-deputy_one'])).toBeVisible();
  await nextOf(trainer, said(desk.next.open.label, { month: 3 })).click();
  const late = await openDevice(browser, PHONE);
  await late.page.goto(joinLink);
  names.push(await enter(late));
  phones.push(late);
  const lateTile = trainer.getByRole('button', { name: names.at(-1) ?? '' });
  await expect(lateTile).toContainText(desk.board.predecessor);
  await playMonth(late);
  await expect(lateTile).toContainText(said(desk.board.done, { done: 3, months: 6 }));
  await expect(lateTile).not.toContainText(desk.board.predecessor);

  // Six answers could be told apart: only with eight devices there are questions to the room. Two come without a page.
  const pageless = browsersOf(() => baseURL ?? '');
  for (let count = 0; count < 2; count += 1) {
    const door = await pageless.sure(pageless.call('GET', `/api/doors/${code}`, { schema: doorSchema }));
    await pageless.join(code, door.names[0] ?? '');
  }

  // The trainer's tab dies. By the secret link the session goes on from a phone, where it stands.
  await first.context.close();
  const second = await openDevice(browser, PHONE);
  trainer = second.page;
  await trainer.goto(secret);
  for (const month of [3, 4, 5]) {
    await advance(trainer, month);
    await nextOf(trainer, said(desk.next.open.label, { month: month + 1 })).click();
  }
  // Two run the last month themselves, and tell the board how many it has helped.
  await Promise.all([reloader, drifter].map(tellBoard));
  await advance(trainer, 6);
  for (const { page } of phones)
    await expect(page.getByRole('heading', { level: 1, name: words.held.title })).toBeVisible();

  // Up to here nobody but the trainer was told what is true: not on a page, not in a message.
  for (const device of [projector, ...phones]) {
    expect(device.heard()).toContain('"openMonth":6');
    expect(device.heard()).not.toMatch(TRUE_THINGS);
    await expectNoSecrets(device.page);
  }

  // The reveal from the front. Phones say so, and are told nothing yet.
  await nextOf(trainer, desk.next.reveal.label).click();
  await expect(big.getByText(MESSAGE)).toBeHidden();
  const steps = frontStepValues;
  for (const [index, step] of steps.entries()) {
    await expect(trainer.getByText(`${index + 1} of ${steps.length}: ${desk.steps[step]}`)).toBeVisible();
    await expect(big.getByRole('heading', { level: 1, name: front.steps[step].title })).toBeVisible();
    if (step === 'stories') await expect(big.getByText(front.stories.coming)).toBeHidden();
    await expect.poll(() => namesOn(big, names)).toEqual(step === 'table' ? names : []);
    if (step === 'constellation') {
      for (const { page, heard } of phones) {
        await expect(page.getByText(words.reveal.front)).toBeVisible();
        expect(heard()).not.toMatch(TRUE_THINGS);
      }
      await trainer.getByRole('radio', { name: desk.reveal.all }).click();
      for (const { page } of phones)
        await expect(
          page.getByRole('heading', { name: front.steps.constellation.title, level: 2 }),
        ).toBeVisible();
      await expect.poll(() => typist.heard()).toMatch(TRUE_THINGS);
    }
    const following = steps[index + 1];
    if (following !== undefined)
      await nextOf(trainer, said(desk.next.step.label, { name: desk.steps[following] })).click();
  }

  // A question to the room: answers come without names, and only what is let out is seen.
  await nextOf(trainer, desk.next.ask.label).click();
  await expect(big.getByRole('heading', { name: desk.questions.seen })).toBeVisible();
  for (const [index, { page }] of phones.entries()) {
    await page.getByLabel(words.wall.answer).fill(answerOf(index));
    await page.getByRole('button', { name: words.wall.send, exact: true }).click();
  }
  await expect(trainer.getByText(said(desk.wall.arrived_other, { count: 6 }))).toBeVisible();
  await trainer.getByRole('button', { name: `${desk.wall.release}: ${answerOf(2)}` }).click();
  for (const { page } of [projector, late]) {
    await expect(page.getByText(answerOf(2))).toBeVisible();
    await expect(page.getByText(answerOf(3))).toHaveCount(0);
  }
  await nextOf(trainer, desk.next['close-wall'].label).click();
  await expect(typist.page.getByText(words.wall.closed)).toBeVisible();

  // Results to take home: each run, run again, gives the figures that the room saw.
  await trainer.getByRole('button', { name: desk.tools.exports }).click();
  const shown = Object.fromEntries(await trainer.locator('.tile').evaluateAll(figuresOf));
  const saving = trainer.waitForEvent('download');
  await trainer.getByRole('button', { name: front.exports.zip }).click();
  expect(rerun(await (await saving).path())).toEqual(shown);
  await trainer.keyboard.press('Escape');

  // The session ends; whoever likes reads their own year.
  await trainer.getByRole('button', { name: desk.tools.end, exact: true }).click();
  await trainer.getByRole('button', { name: desk.end.do }).click();
  for (const { page } of phones)
    await expect(page.getByRole('heading', { level: 1, name: words.ended.title })).toBeVisible();
  await reloader.page.getByRole('button', { name: words.reveal.own }).click();
  await expect(revealed(reloader.page)).toBeVisible();

  for (const device of [second, projector, ...phones]) expect(device.complaints()).toEqual([]);

  // All of it is deleted, and every page says so.
  await trainer.getByRole('button', { name: desk.tools.delete }).click();
  await trainer.getByRole('button', { name: desk.delete.first }).click();
  await trainer.getByRole('button', { name: desk.delete.second }).click();
  await expect(big.getByText(desk.refused.gone)).toBeVisible();
  for (const { page } of phones) await expect(page.getByText(words.refused.gone)).toBeVisible();
  await expect(trainer.getByText(desk.delete.done)).toBeVisible();
  // A device whose line was just being taken up again is told so by the answer 410, which a browser logs.
  for (const device of [second, projector, ...phones])
    expect(device.complaints().filter((text) => !text.includes('410 (Gone)'))).toEqual([]);
});

async function namesOn(page: Page, names: readonly string[]): Promise<readonly string[]> {
  const text = await page.locator('main').textContent();
  return names.filter((name) => text?.includes(name));
}

/** Name and figure of each tile. */
function figuresOf(tiles: Element[]): [string, string][] {
  const read = (tile: Element, part: string): string => tile.querySelector(part)?.textContent ?? '';
  return tiles.map((tile) => [read(tile, '.tile-name'), read(tile, '.tile-figure')]);
}

/** The last figure of each run in the zip, by name, when its log is run again as `npm run sim -- replay` would. */
function rerun(path: string): Record<string, string> {
  const files = unzipSync(readFileSync(path));
  const { runs } = JSON.parse(strFromU8(files['runs.json'] ?? new Uint8Array()));
  const figures: Record<string, string> = {};
  for (const [index, { name, truth }] of runs.entries()) {
    const file = Object.keys(files).find((each) => each.startsWith(`logs/${index + 1}-`)) ?? '';
    const read = readRun(strFromU8(files[file] ?? new Uint8Array()), findScenario, SIM_VERSION);
    if (!read.ok) throw new Error(`${file}: ${read.detail}`);
    const { months } = roomYear(read.value.log, hospital);
    expect(truth.months).toMatchObject(months);
    figures[name] = `${months.at(-1)?.figure.toFixed(1)}%`;
  }
  return figures;
}

/** Takes the name that is offered. */
async function enter({ page }: Device): Promise<string> {
  const name = await page.getByRole('textbox', { name: words.join.name }).inputValue();
  await page.getByRole('button', { name: words.join.enter }).click();
  await expect(page.getByRole('complementary', { name: words.strip.label })).toContainText(name);
  return name;
}

/** From wherever they are to the return of the month. */
async function playMonth({ page }: Device): Promise<void> {
  await playUntil(page, ({ kind }) => kind === 'return', undefined, patient);
}

/** The last month, with what is said to the board after it. */
async function tellBoard({ page }: Device): Promise<void> {
  await playUntil(page, ({ kind }) => kind === 'predict', undefined, patient);
  await page.getByRole('textbox', { name: app.predict.number }).fill('80');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: app.predict.answer }).click();
}

const patient: Hand = { press: (_, control) => control.click({ timeout: 30_000 }) };

function unfinished(count: number): string {
  return said(count === 1 ? desk.console.unfinished_one : desk.console.unfinished_other, { count });
}

async function advance(trainer: Page, month: number): Promise<void> {
  await trainer.getByRole('button', { name: desk.console.advance }).click();
  await trainer.getByRole('button', { name: said(desk.advance.do, { month }) }).click();
  await expect(trainer.getByText(desk.console.allDone)).toBeVisible();
}
