// A participant's phone in a room with the real host: in by a link in three presses, a month that waits and is run,
// months without a network, a reload, another device by its link and back again, a year that ends before the room's,
// and the reveal when the trainer lets it out. The trainer is the protocol's client, without a page.

import type { Page } from '@playwright/test';
import { boardSchema, type Command } from '../../../../src/session/messages.ts';
import words from '../../../../src/text/en/room.json' with { type: 'json' };
import { browsersOf } from '../../../host/workshopHost.ts';
import { expectAccessible } from '../../../support/accessible.ts';
import { expectFits } from '../../../support/fits.ts';
import { expect, test } from '../../../support/page.ts';
import {
  forwardButton,
  like,
  words as own,
  playUntil,
  reloadTime,
  revealed,
} from '../../../support/player.ts';
import { expectNoSecrets } from '../../../support/secrets.ts';
import { openDevice, PHONE } from '../../../support/workshop.ts';

test.setTimeout(120_000);

const NARROW = { width: 320, height: 640 };

/** axe, and everything within the window at phone size and at 320 px. */
async function looks(page: Page, where: string): Promise<void> {
  await expectAccessible(page, where);
  await expectFits(page, where);
  await page.setViewportSize(NARROW);
  await expectFits(page, `${where}, 320 px`);
  await page.setViewportSize(PHONE);
}

test('a participant joins, plays on whatever the line does, and waits for the room’s reveal', async ({
  browser,
  baseURL,
}) => {
  const room = browsersOf(() => baseURL ?? '');
  const session = await room.create({ months: 6, naming: 'offered' });
  const order = (command: Command) => room.sure(room.order(session, command));
  const monthsThere = async (): Promise<readonly string[]> => {
    const board = await room.sure(
      room.call('GET', '/api/session', { key: session.trainer, schema: boardSchema }),
    );
    return board.seats.flatMap(({ months }) => months.map(({ by }) => by));
  };
  const { context, page, complaints } = await openDevice(browser, PHONE);
  const state = (text: string) => page.getByRole('status').filter({ hasText: like(text) });

  // By the link, as it may be typed: the first press.
  await page.goto(`/?join=${session.code.toLowerCase()}`);
  await expect(page.getByRole('textbox', { name: words.join.name })).not.toHaveValue('');
  await looks(page, 'the door');
  await page.getByRole('button', { name: words.join.enter }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.lobby.title })).toBeVisible();
  await looks(page, 'the wait for the first month');

  // The trainer begins: the letter comes by itself. The second press, and the first decision is the third.
  await order({ kind: 'open', month: 1 });
  await forwardButton(page).click();
  await page.locator('label.choice').first().click();
  await order({ kind: 'pause', on: true });
  await expect(page.getByText(own.app.refusals['room-paused'])).toBeVisible();
  await order({ kind: 'pause', on: false });
  await order({ kind: 'message', text: 'Two minutes for this month.' });
  await expect(page.getByText('Two minutes for this month.')).toBeVisible();
  await looks(page, 'a plan in a room');
  await order({ kind: 'message', text: null });
  await playUntil(page, ({ kind }) => kind === 'return');
  await expect.poll(monthsThere).toEqual(['own']);
  await expectNoSecrets(page);

  // The second month is open when the network goes. It is run all the same, and sent when the network is back.
  await order({ kind: 'open', month: 2 });
  await expect(state(words.strip.open)).toHaveText('Month 2 is open');
  await context.setOffline(true);
  await expect(state(words.strip.offline)).toBeVisible();
  await forwardButton(page).click();
  await playUntil(page, ({ kind }) => kind === 'return');
  expect(await monthsThere()).toEqual(['own']);
  await context.setOffline(false);
  await expect.poll(monthsThere).toEqual(['own', 'own']);
  await expect(state(words.strip.waits)).toBeVisible();

  // A reload is back on the same screen within two seconds.
  const title = await page.title();
  expect(await reloadTime(page)).toBeLessThan(2000);
  await expect(page).toHaveTitle(title);
  await expect(state(words.strip.waits)).toBeVisible();

  // On another device by its link; this one says so, and takes the seat back.
  await page.getByRole('button', { name: words.strip.more }).click();
  await page.getByRole('button', { name: words.dialog.getLink }).click();
  const link = await page.getByLabel(words.dialog.deviceLink).inputValue();
  await looks(page, 'the room’s menu');
  await page.keyboard.press('Escape');
  const other = await openDevice(browser, PHONE);
  await other.page.goto(link);
  await expect(forwardButton(other.page)).toBeVisible();
  await expect(other.page.getByText('Month 3 of 6')).toBeVisible();
  await expect(page.getByText(words.refused.elsewhere)).toBeVisible();
  await page.getByRole('button', { name: words.next['take-here'] }).click();
  await expect(other.page.getByText(words.refused.elsewhere)).toBeVisible();
  await looks(other.page, 'a seat that went on elsewhere');

  // The rest is run by a deputy; the own reveal waits for the room's.
  await order({ kind: 'open', month: 6 });
  await order({ kind: 'advance', month: 6, seat: null });
  await expect(page.getByRole('heading', { level: 1, name: words.held.title })).toBeVisible();
  await looks(page, 'a year that is over before the room’s');
  await expectNoSecrets(page);
  await order({ kind: 'reveal', step: 0, devices: 'front' });
  await expect(page.getByText(words.reveal.front)).toBeVisible();
  await expect(page.getByRole('button', { name: words.reveal.own })).toBeHidden();
  await expectNoSecrets(page);
  await order({ kind: 'ask', prompt: 'What surprised you?' });
  await page.getByLabel(words.wall.answer).fill('How kind they were.');
  await page.getByRole('button', { name: words.wall.send, exact: true }).click();
  await expect(page.getByText(words.wall.sent)).toBeVisible();
  await looks(page, 'a question in the reveal');
  await order({ kind: 'reveal', step: 1, devices: 'all' });
  await page.getByRole('button', { name: words.reveal.own }).click();
  await expect(revealed(page)).toBeVisible({ timeout: 30_000 });

  expect(complaints()).toEqual([]);
  expect(other.complaints()).toEqual([]);
  await context.close();
  await other.context.close();
});
