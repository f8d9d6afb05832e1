// A run in a room, with the real host: months go up in order and once, whatever the line does; what others ran comes
// down; what the room holds back stays back.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { boardSchema, type Command, type Created } from '../../src/session/messages.ts';
import type { Rules } from '../../src/session/rules.ts';
import type { OwnSeat } from '../../src/session/seat.ts';
import { codeFrom } from '../../src/store/code.ts';
import type { OwnedGame } from '../../src/store/game.ts';
import { createJoin } from '../../src/store/join.ts';
import { toSend, unsent } from '../../src/store/roomLog.ts';
import type { OpenRun } from '../../src/store/state.ts';
import type { PlayerView } from '../../src/store/view.ts';
import { browsersOf, startTestHost } from '../host/workshopHost.ts';
import { namesIn } from '../support/forbidden.ts';
import { openBrowser, type RoomBrowser, soon } from './roomBrowser.ts';
import { playTo, sensible } from './support.ts';

let host: Awaited<ReturnType<typeof startTestHost>>;
const browsers = browsersOf(() => host.address);
beforeAll(async () => {
  host = await startTestHost();
});
afterAll(() => host.stop());

const browser = () => openBrowser(() => host.address, browsers.attempt);
type Browser = RoomBrowser;

const six: Partial<Rules> = { months: 6, naming: 'offered' };
const order = async (session: Created, command: Command): Promise<void> => {
  expect(await browsers.order(session, command)).toMatchObject({ ok: true });
};
const monthsAt = async ({ trainer }: Created): Promise<(readonly string[])[]> => {
  const answer = await browsers.call('GET', '/api/session', { key: trainer, schema: boardSchema });
  return answer.ok ? answer.value.seats.map(({ months }) => months.map(({ by }) => by)) : [];
};
const roomOf = ({ game }: Pick<Browser, 'game'>) => game.getView().room;
const until = (check: () => void) => vi.waitFor(check, soon);
const inMonth = (month: number) => (view: PlayerView) => view.phase === 'plan' && view.run?.month === month;
const runOne = (game: OwnedGame): void => {
  if (game.getView().phase === 'return') game.commands.next();
  playTo(game, ({ phase }) => phase === 'plan');
  playTo(game, ({ phase }) => phase === 'return');
};

describe('joining', () => {
  test.each([
    ['abc234', 'ABC234'],
    [' ab-c 2 34 ', 'ABC234'],
    ['abo01l', 'ABQQJJ'],
    ['https://host/?join=abc234', 'ABC234'],
    ['https://host/#join=ABC234', 'ABC234'],
    ['abc2345678', 'ABC234'],
  ])('reads the code in “%s”', (typed, code) => expect(codeFrom(typed)).toBe(code));

  test('by a code in small letters, to the wait, and with the first month open to its letter', async () => {
    const session = await browsers.create(six);
    const one = browser();
    await one.join(`#join=${session.code.toLowerCase()}`);
    expect(one.view()).toMatchObject({ phase: 'room', room: { waits: 'month', code: session.code } });
    await order(session, { kind: 'open', month: 1 });
    await until(() => expect(one.view().phase).toBe('letter'));
    expect(one.view().run).toMatchObject({ scenario: 'police', regime: 'target', months: 6 });
  });

  test('whoever comes late takes over from a predecessor, and is told', async () => {
    const session = await browsers.create(six);
    await order(session, { kind: 'open', month: 3 });
    const late = browser();
    await late.join(`#join=${session.code}`);
    await until(() => expect(late.kept.size).toBe(1));
    const by = [...late.kept.values()][0]?.seat.months.map((each) => each.by) ?? [];
    expect(late.view().run?.month).toBe(by.length + 1);
    expect(by.every((each) => each === 'predecessor')).toBe(true);
    if (by.length > 0)
      expect(late.view().notices).toEqual([expect.objectContaining({ id: 'room-predecessor' })]);
  });

  test('what the host refuses is shown, and the next try goes in once', async () => {
    const session = await browsers.create(six);
    const one = browser();
    const entered: string[] = [];
    const ports = {
      host: one.seatHost,
      drawAttempt: browsers.attempt,
      enter: (run: string) => void entered.push(run),
    };
    const door = createJoin({ ...ports, seats: { find: () => null, write: () => undefined } }, '#join');
    door.setCode('ZZZZZZ');
    await until(() => expect(door.getView().refused).toBe('wrong-code'));
    door.otherCode();
    await order(session, { kind: 'lock', on: true });
    door.setCode(session.code);
    await until(() => expect(door.getView()).toMatchObject({ step: 'name', door: { locked: true } }));
    door.enter();
    await until(() => expect(door.getView().refused).toBe('locked'));
    await order(session, { kind: 'lock', on: false });
    one.line(false);
    door.again();
    await until(() => expect(door.getView().refused).toBe('offline'));
    one.line(true);
    door.again();
    await until(() => expect(entered).toHaveLength(1));
    expect(await monthsAt(session)).toHaveLength(1);
  });
});

describe('months', () => {
  test('wait until they are open and while the room is paused, and the plan says so', async () => {
    const session = await browsers.create(six);
    const one = browser();
    await one.join(`#join=${session.code}`);
    one.game.commands.toRoom({ kind: 'play' });
    one.game.commands.next();
    expect(one.view()).toMatchObject({ phase: 'plan', plan: { ready: false, refusal: 'room-month' } });
    one.game.commands.setTone('whatever-it-takes');
    one.game.commands.runMonth();
    expect(one.view().phase).toBe('plan');
    await order(session, { kind: 'open', month: 1 });
    await until(() => expect(one.view().plan?.ready).toBe(true));
    await order(session, { kind: 'pause', on: true });
    await until(() => expect(one.view().plan?.refusal).toBe('room-paused'));
    await order(session, { kind: 'pause', on: false });
    await until(() => expect(one.view().plan).toMatchObject({ ready: true, tone: 'whatever-it-takes' }));
    runOne(one.game);
    await until(async () => expect(await monthsAt(session)).toEqual([['own']]));
  });

  test('run without a line are sent when it is back, in order and once, also from a page opened anew', async () => {
    const session = await browsers.create(six);
    const one = browser();
    await one.join(`#join=${session.code}`);
    await order(session, { kind: 'open', month: 3 });
    await until(() => expect(roomOf(one)?.room.openMonth).toBe(3));
    one.line(false);
    await until(() => expect(roomOf(one)?.line).toBe('offline'));
    for (let month = 1; month <= 3; month++) runOne(one.game);
    expect(roomOf(one)?.unsent).toBe(3);
    const again = one.again();
    await again.begin();
    expect(again.getView()).toMatchObject({ phase: 'return', room: { line: 'offline', waits: 'month' } });
    one.game.commands.toTitle();
    one.line(true);
    await until(() => expect(again.getView().room).toMatchObject({ line: 'live', unsent: 0 }));
    const [months = []] = await monthsAt(session);
    expect(months).toHaveLength(3);
    again.commands.toTitle();
  });

  test('on purpose go on with the room month by month, by the quarter’s plan, and hear of an event in its month', async () => {
    const tables: Rules['tables'] = [{ name: 'Room', scenario: 'police', regime: 'purpose' }];
    const session = await browsers.create({ ...six, tables });
    await order(session, { kind: 'open', month: 1 });
    const one = browser();
    await one.join(`#join=${session.code}`);
    playTo(one.game, inMonth(1));
    one.game.commands.setGoAndLook(true);
    runOne(one.game);
    expect(roomOf(one)).toMatchObject({ done: 1, waits: 'month' });
    expect(one.view().purpose).toMatchObject({ quarterEnds: false, goesOn: true, monthsAhead: 1 });
    await order(session, { kind: 'inject', scenario: 'police', event: 'storm' });
    await until(() => expect(roomOf(one)?.room.injected).toHaveLength(1));
    await order(session, { kind: 'open', month: 3 });
    await until(() => expect(roomOf(one)?.waits).toBeNull());
    expect(one.view().purpose?.monthsAhead).toBe(2);
    one.game.commands.next();
    expect(one.view().phase).toBe('letter');
    runOne(one.game);
    expect(one.view().purpose).toMatchObject({ quarterEnds: false, goesOn: true, boardAsks: true });
    one.game.commands.next();
    one.game.commands.answerBoard('charts');
    one.game.commands.next();
    expect(one.view().purpose).toMatchObject({ quarterEnds: true, goesOn: false });
    await until(() => expect(roomOf(one)).toMatchObject({ unsent: 0, done: 3 }));
    const { log } = one.stored();
    expect(log.decisions.map(({ goAndLook }) => goAndLook)).toEqual([true, true, true]);
    expect(log.injections.map(({ month }) => month)).toEqual([2]);
    expect(await monthsAt(session)).toEqual([['own', 'own', 'own']]);
    await order(session, { kind: 'end' });
    await until(() => expect(roomOf(one)?.room.stage).toBe('ended'));
    one.game.commands.toRoom({ kind: 'under-target' });
    expect(one.view()).toMatchObject({ phase: 'letter', room: null, run: { regime: 'target', month: 1 } });
    expect(one.stored().log.seed).toBe([...one.kept.values()][0]?.seat.seed);
  });

  test('that a deputy ran are taken over; own months run meanwhile replace them', async () => {
    const session = await browsers.create(six);
    const one = browser();
    await one.join(`#join=${session.code}`);
    await order(session, { kind: 'open', month: 1 });
    await order(session, { kind: 'advance', month: 1, seat: null });
    await until(() => expect(one.view().run?.month).toBe(2));
    expect(one.view().notices).toEqual([
      expect.objectContaining({ id: 'room-deputy', params: { count: 1 } }),
    ]);
    await order(session, { kind: 'open', month: 3 });
    await until(() => expect(roomOf(one)?.room.openMonth).toBe(3));
    one.line(false);
    await until(() => expect(roomOf(one)?.line).toBe('offline'));
    playTo(one.game, inMonth(2));
    one.game.commands.setTone('people-first');
    runOne(one.game);
    await order(session, { kind: 'advance', month: 3, seat: null });
    one.line(true);
    await until(async () => expect(await monthsAt(session)).toEqual([['deputy', 'own']]));
    await until(() => expect(roomOf(one)).toMatchObject({ unsent: 0, done: 2 }));
  });

  test('that others ran come with an answer, which says nothing of the room when more was heard since', async () => {
    const session = await browsers.create(six);
    const one = browser();
    await one.join(`#join=${session.code}`);
    await order(session, { kind: 'open', month: 1 });
    await until(() => expect(roomOf(one)?.room.openMonth).toBe(1));
    const { seat } = one.seatHost;
    vi.spyOn(one.seatHost, 'seat').mockImplementationOnce(async (key) => {
      const answer = await seat(key);
      await order(session, { kind: 'open', month: 2 });
      await until(() => expect(roomOf(one)?.room.openMonth).toBe(2));
      return answer;
    });
    await order(session, { kind: 'advance', month: 1, seat: null });
    await until(() => expect(roomOf(one)?.done).toBe(1));
    expect(roomOf(one)).toMatchObject({ room: { openMonth: 2 }, waits: null });
  });

  test('an event that the trainer puts in comes into the month in hand, and the host knows in which', async () => {
    const session = await browsers.create(six);
    await order(session, { kind: 'open', month: 1 });
    const one = browser();
    await one.join(`#join=${session.code}`);
    playTo(one.game, ({ phase }) => phase === 'letter');
    const before = one.view().letter?.events.length ?? 0;
    await order(session, { kind: 'inject', scenario: 'police', event: 'storm' });
    await until(() => expect(one.view().letter?.events.length).toBe(before + 1));
    one.game.commands.next();
    one.game.commands.setTone('whatever-it-takes');
    await order(session, { kind: 'inject', scenario: 'police', event: 'cup-run' });
    await until(() => expect(one.view().notices).toEqual([expect.objectContaining({ id: 'room-news' })]));
    one.game.commands.back();
    expect(one.view()).toMatchObject({
      phase: 'letter',
      letter: { events: { length: before + 2 } },
      notices: [],
    });
    runOne(one.game);
    await until(() => expect(roomOf(one)?.unsent).toBe(0));
    const [seat] = [...one.kept.values()];
    expect(seat?.seat.months.at(-1)?.decisions.tone).toBe('whatever-it-takes');
    expect(seat?.seat.months.at(-1)?.injected).toEqual(seat?.seat.room.injected.map(({ id }) => id));
  });
});

test('a successor’s months are nobody’s: they are not sent', async () => {
  const session = await browsers.create({ ...six, pace: 'free' });
  const one = browser();
  await one.join(`#join=${session.code}`);
  const seat = [...one.kept.values()][0]?.seat as OwnSeat;
  const past = [false, true, false, false].map((replaced) => ({ standing: { replaced } }));
  const log = { ...one.stored().log, decisions: past.map(() => ({})) };
  const run = { log, past } as unknown as Pick<OpenRun, 'log' | 'past'>;
  const upTo = (last: number): OwnSeat => ({
    ...seat,
    months: past.slice(0, last).map((_, i) => ({ month: i + 1, by: 'own', decisions: {}, injected: [] })),
  });
  expect([0, 1, 2].map((last) => toSend(run, upTo(last))?.month)).toEqual([1, 2, undefined]);
  expect([0, 1, 2].map((last) => unsent(run, upTo(last)))).toEqual([2, 1, 0]);
});

describe('the reveal', () => {
  test('waits for the room’s; nothing of it is asked for, shown or kept before', async () => {
    const session = await browsers.create({ ...six, pace: 'free' });
    const asked = vi.fn(() => new Promise<never>(() => undefined));
    const one = browser();
    one.reckoner.reveal = asked;
    await one.join(`#join=${session.code}`);
    if (one.view().phase === 'room') one.game.commands.toRoom({ kind: 'play' });
    const seen: PlayerView[] = [];
    playTo(
      one.game,
      ({ phase }) => phase === 'room',
      sensible,
      (view) => void seen.push(view),
    );
    one.game.commands.toRoom({ kind: 'play' });
    one.game.commands.openCompare();
    const held = one.view();
    expect(held).toMatchObject({ phase: 'room', reveal: null, room: { told: null, mayReveal: false } });
    for (const view of [...seen, held]) expect(namesIn(view)).toEqual([]);
    expect(namesIn([...one.kept.values(), ...one.saves.kept.values()])).toEqual([]);
    expect(asked).not.toHaveBeenCalled();
    expect(one.requests.some((request) => request.includes('truth'))).toBe(false);
    await until(() => expect(roomOf(one)?.unsent).toBe(0));

    await order(session, { kind: 'reveal', step: 0, devices: 'front' });
    await until(() => expect(roomOf(one)?.room.stage).toBe('reveal'));
    one.game.commands.toRoom({ kind: 'play' });
    expect(one.view().phase).toBe('room');
    await order(session, { kind: 'reveal', step: 1, devices: 'all' });
    await until(() => expect(roomOf(one)?.mayReveal).toBe(true));
    one.game.commands.toRoom({ kind: 'play' });
    expect(one.view().phase).toBe('reveal');
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

describe('the seat', () => {
  test('goes on in another browser by a ticket, and can be taken back', async () => {
    const session = await browsers.create(six);
    await order(session, { kind: 'open', month: 1 });
    const one = browser();
    await one.join(`#join=${session.code}`);
    const first = one.view().run?.month ?? 1;
    runOne(one.game);
    await until(() => expect(roomOf(one)?.unsent).toBe(0));
    one.game.commands.toRoom({ kind: 'ticket' });
    await until(() => expect(roomOf(one)?.ticket).not.toBeNull());
    const other = browser();
    await other.join(`#seat=${roomOf(one)?.ticket?.ticket}`);
    expect(other.view().run?.month).toBe(first + 1);
    expect(other.view().run?.id).toBe(one.view().run?.id);
    await until(() => expect(roomOf(one)).toMatchObject({ line: 'over', over: 'elsewhere' }));
    one.game.commands.toRoom({ kind: 'take-here' });
    await until(() => expect(roomOf(one)?.line).toBe('live'));
    await until(() => expect(roomOf(other)?.over).toBe('elsewhere'));
    // Or by another link, on the page that still stands there.
    one.game.commands.toRoom({ kind: 'ticket' });
    const used = roomOf(one)?.ticket?.ticket;
    await until(() => expect(roomOf(one)?.ticket?.ticket).not.toBe(used));
    const keys = () => [...other.kept.values()].map(({ key }) => key);
    const [before] = keys();
    await other.join(`#seat=${roomOf(one)?.ticket?.ticket}`);
    expect(keys()).not.toEqual([before]);
    await until(() => expect(roomOf(one)?.over).toBe('elsewhere'));
  });

  test('says what the room asks, keeps a pledge, and is told when it is removed', async () => {
    const session = await browsers.create(six);
    const one = browser();
    await one.join(`#join=${session.code}`);
    await order(session, { kind: 'ask', prompt: 'What did you learn?' });
    await until(() => expect(roomOf(one)?.room.wall?.open).toBe(true));
    one.game.commands.toRoom({ kind: 'answer', text: 'To ask first.' });
    one.game.commands.toRoom({ kind: 'pledge', text: 'I ask.' });
    await until(() =>
      expect(roomOf(one)).toMatchObject({ said: true, answer: 'To ask first.', pledge: 'I ask.' }),
    );
    const answer = await browsers.call('GET', '/api/session', { key: session.trainer, schema: boardSchema });
    expect(answer).toMatchObject({
      value: { answers: [{ text: 'To ask first.' }], seats: [{ pledge: 'I ask.' }] },
    });
    const seat = [...one.kept.values()][0]?.seat.seat ?? '';
    await order(session, { kind: 'remove', seat });
    await until(() => expect(roomOf(one)?.over).toBe('removed'));
    one.game.commands.toRoom({ kind: 'leave' });
    expect(one.view()).toMatchObject({ phase: 'letter', room: null });
    expect(one.kept.size).toBe(0);
  });
});
