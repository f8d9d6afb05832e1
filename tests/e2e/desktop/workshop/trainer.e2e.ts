// A trainer runs a room with the real host: set up by keyboard, six devices join, a month is opened, run and advanced,
// devices are helped, renamed and removed, the door is locked, the trainer's tab dies and another browser takes over by
// the secret link, the reveal goes step by step, answers are let out one by one, everything is deleted. The projector
// beside it shows no control and nothing that is not for all. Participants are the protocol's client, without a page.

import type { Page } from '@playwright/test';
import { doorSchema, seatSchema } from '../../../../src/session/messages.ts';
import words from '../../../../src/text/en/trainer.json' with { type: 'json' };
import { browsersOf } from '../../../host/workshopHost.ts';
import { expectAccessible } from '../../../support/accessible.ts';
import { expect, test } from '../../../support/page.ts';
import { DESK, nextOf, PHONE, said } from '../../../support/workshop.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(120_000);

test('a trainer runs a room from the first code to the last word', async ({ page, browser, baseURL }) => {
  const room = browsersOf(() => baseURL ?? '');
  const seats: { readonly seat: string; readonly key: string; readonly name: string }[] = [];
  const joinOne = async (code: string): Promise<void> => {
    const door = await room.sure(room.call('GET', `/api/doors/${code}`, { schema: doorSchema }));
    seats.push(await room.join(code, door.names[0] ?? ''));
  };

  // Set up: one press on what is offered.
  await page.goto('/#trainer');
  await expect(page.getByRole('heading', { level: 1, name: words.setUp.title })).toBeVisible();
  await page.getByRole('button', { name: words.setUp.change }).press('Enter');
  await page.getByRole('radio', { name: words.setUp.seatings.teams }).check();
  await bothSizes(page, 'setting up');
  await page.getByRole('button', { name: words.setUp.make }).press('Enter');
  await expect(page.getByRole('heading', { name: words.invite.title })).toBeVisible();
  const code = (await page.locator('h1 .console-code').textContent()) ?? '';
  await page.getByRole('button', { name: words.invite.show }).click();
  const secret = await page.getByLabel(words.invite.trainer).inputValue();
  const projector = await page.getByRole('link', { name: words.invite.front }).getAttribute('href');
  await expect(page.getByText(said(words.say.lobby.teams, { months: 6 }))).toBeVisible();

  // Six come in; console and projector see them.
  const front = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await front.goto(projector ?? '');
  for (let count = 0; count < 6; count += 1) await joinOne(code);
  await expect(front.getByText(said(words.front.here_other, { count: 6 }))).toBeVisible();
  await expect(front.getByRole('img', { name: words.invite.qr })).toBeVisible();
  await expectAccessible(front, 'the projector in the lobby');
  const tile = (index: number) => page.getByRole('button', { name: seats[index]?.name ?? '', exact: false });
  await expect(tile(5)).toBeVisible();

  // A month is opened; one runs it, for the others a deputy does.
  await nextOf(page, words.next.begin.label).press('Enter');
  await expect(nextOf(page, said(words.next.open.label, { month: 2 }))).toBeVisible();
  expect((await room.put(seats[0]?.key ?? '', 1)).ok).toBe(true);
  await expect(tile(0)).toContainText('1 of 6');
  await page.getByRole('button', { name: words.console.advance }).click();
  await page.getByRole('button', { name: said(words.advance.do, { month: 1 }) }).click();
  await expect(page.getByText(words.console.allDone)).toBeVisible();
  await expect(tile(1)).toContainText(words.board.deputy);
  await expect(tile(0)).not.toContainText(words.board.deputy);
  await bothSizes(page, 'the console in a month');
  await expectAccessible(front, 'the projector in a month');

  // An event is put in; one is renamed, one helped to another device, one removed; the door is locked.
  await page.getByRole('button', { name: words.tools.event }).click();
  await page.getByRole('button', { name: `${words.event.put}: Heatwave` }).click();
  await expect(page.getByRole('button', { name: `${words.event.done}: Heatwave` })).toBeFocused();
  await page.keyboard.press('Escape');
  await tile(2).click();
  await page.getByLabel(words.seat.rename).fill('Quiet Lantern');
  await page.getByLabel(words.seat.rename).press('Enter');
  await expect(
    page.getByRole('heading', { name: said(words.seat.title, { name: 'Quiet Lantern' }) }),
  ).toBeVisible();
  await page.getByRole('button', { name: words.seat.ticket }).click();
  await expect(page.getByRole('img', { name: words.seat.ticketQr })).toBeVisible();
  await page.keyboard.press('Escape');
  await tile(5).click();
  await page.getByRole('button', { name: words.seat.remove }).click();
  await page.getByRole('button', { name: said(words.seat.doRemove, { name: seats[5]?.name ?? '' }) }).click();
  await expect(page.getByText(said(words.console.devices_other, { count: 5 }))).toBeVisible();
  await page.getByRole('button', { name: words.tools.lock }).click();
  await expect(page.getByText(words.console.locked)).toBeVisible();
  await expect(joinOne(code)).rejects.toThrow('locked');

  // The tab dies. Another browser goes on by the link, where the room stands.
  await page.goto('about:blank');
  const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await other.goto(secret);
  await expect(nextOf(other, said(words.next.open.label, { month: 2 }))).toBeVisible();
  await expect(other.getByRole('button', { name: /Quiet Lantern/ })).toBeVisible();
  await other.getByRole('button', { name: words.tools.unlock }).click();
  await expect(other.getByRole('button', { name: words.tools.lock })).toBeVisible();
  for (let count = 0; count < 3; count += 1) await joinOne(code);

  // To the reveal, with months missing: asked once before it is done.
  const trainer = secret.split('.').at(-2) ?? '';
  expect((await room.order({ trainer }, { kind: 'open', month: 6 })).ok).toBe(true);
  await nextOf(other, words.next.reveal.label).click();
  await other.getByRole('button', { name: words.next.sure }).click();
  const steps = ['predictions', 'table', 'dots', 'constellation', 'stories', 'did', 'closing'] as const;
  const namesOn = async (screen: Page): Promise<string[]> => {
    const text = await screen.locator('main').textContent();
    return seats.map(({ name }) => name).filter((name) => text?.includes(name));
  };
  // Nobody has run the month in which the board asks, so it begins at the table.
  for (const [index, step] of steps.entries()) {
    if (step === 'predictions') continue;
    await expect(other.getByText(`${index + 1} of ${steps.length}: ${words.steps[step]}`)).toBeVisible();
    await expect(front.locator('.front-reveal')).toHaveAttribute('data-step', step);
    if (step === 'dots') await expect.poll(() => namesOn(front)).toEqual([]);
    const following = steps[index + 1];
    if (following !== undefined)
      await nextOf(other, said(words.next.step.label, { name: words.steps[following] })).click();
  }

  // A question to the room: answers come without names, and only what is let out is seen.
  await nextOf(other, words.next.ask.label).click();
  await expect(front.getByRole('heading', { name: words.questions.seen })).toBeVisible();
  const [first] = seats;
  const { room: now } = await room.sure(
    room.call('GET', '/api/seat', { key: first?.key, schema: seatSchema }),
  );
  for (const [index, { key }] of seats.entries())
    if (index !== 5)
      await room.call('PUT', `/api/seat/answers/${now.wall?.id}`, {
        key,
        body: { text: `At work, number ${index}.` },
        schema: null,
      });
  await expect(other.getByText(said(words.wall.arrived_other, { count: 8 }))).toBeVisible();
  await other.getByRole('button', { name: `${words.wall.release}: At work, number 3.` }).click();
  await expect(front.getByText('At work, number 3.')).toBeVisible();
  await expect(front.getByText('At work, number 2.')).toHaveCount(0);
  await expectAccessible(other, 'the console with answers');
  await expectAccessible(front, 'the projector with an answer');

  // The projector never held a control.
  expect(await front.getByRole('button').or(front.getByRole('textbox')).count()).toBe(0);

  // All of it is deleted, in two presses, and is gone everywhere.
  await other.getByRole('button', { name: words.tools.delete }).click();
  await other.getByRole('button', { name: words.delete.first }).click();
  await other.getByRole('button', { name: words.delete.second }).click();
  await expect(other.getByRole('heading', { level: 1, name: words.setUp.title })).toBeVisible();
  await expect(front.getByRole('heading', { name: words.refused.gone })).toBeVisible();
  const late = await (await browser.newContext()).newPage();
  await late.goto(secret);
  await expect(late.getByText(words.refused.gone)).toBeVisible();
});

async function bothSizes(page: Page, where: string): Promise<void> {
  await expectAccessible(page, where);
  await page.setViewportSize(PHONE);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page, `${where}, on a phone`);
  await page.setViewportSize(DESK);
}
