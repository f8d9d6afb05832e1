/**
 * Into a room: the code becomes a door, the door a seat, and the seat is kept and its run opened. A try that was cut
 * off is made again with the same number, so nobody sits down twice.
 */
import type { Answer, No } from '../session/client.ts';
import type { Joined } from '../session/messages.ts';
import type { SeatHost } from '../session/seat.ts';
import { CODE_LENGTH, codeFrom } from './code.ts';
import type { Join, JoinView } from './joinDoor.ts';
import { runIdOf, type Seats } from './seatState.ts';

export interface JoinPorts {
  readonly host: SeatHost;
  readonly seats: Pick<Seats, 'write' | 'find'>;
  /** A number for a try, random. */
  drawAttempt(): string;
  /** The run of the seat is opened, in that organisation. */
  enter(run: string, scenario: string): void;
}

const nowhere: JoinView = {
  step: 'code',
  code: '',
  door: null,
  name: '',
  table: 0,
  known: null,
  busy: false,
  refused: null,
};

export function createJoin(ports: JoinPorts, hash: string): Join {
  const { host, seats } = ports;
  const listeners = new Set<() => void>();
  let view = nowhere;
  let opened = '';
  let attempt = ports.drawAttempt();
  let ticket = '';
  /** Answers to what is no longer asked are dropped. */
  let turn = 0;

  const show = (change: Partial<JoinView>): void => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const ask = async <T>(question: Promise<Answer<T>>, then: (value: T) => void): Promise<void> => {
    const own = ++turn;
    show({ busy: true, refused: null });
    const answer = await question;
    if (own !== turn) return;
    if (answer.ok) then(answer.value);
    else refused(answer);
  };
  const refused = ({ refused: reason }: No): void => {
    show({ busy: false, refused: reason });
    // Whoever was quicker has the name: others are free.
    if (reason === 'name-taken') void renew();
  };

  const look = (): void => {
    const { code } = view;
    const known = seats.find(code);
    void ask(host.door(code), (door) =>
      show({
        busy: false,
        door,
        step: known === null ? 'name' : 'known',
        known: known?.name ?? null,
        name: view.name === '' || door.naming === 'offered' ? (door.names[0] ?? '') : view.name,
        table: Math.min(view.table, door.tables.length - 1),
      }),
    );
  };
  /** Names that are free by now. */
  const renew = async (): Promise<void> => {
    const own = turn;
    const answer = await host.door(view.code);
    if (!answer.ok || own !== turn) return;
    show({ door: answer.value, name: answer.value.names[0] ?? '' });
    attempt = ports.drawAttempt();
  };
  const sit = (joining: Promise<Answer<Joined>>): void => {
    const seated = async (): ReturnType<SeatHost['seat']> => {
      const joined = await joining;
      return joined.ok ? withKey(joined.value.key) : joined;
    };
    let held = '';
    const withKey = (key: string): ReturnType<SeatHost['seat']> => {
      held = key;
      return host.seat(key);
    };
    void ask(seated(), (seat) => {
      const run = runIdOf(seat);
      seats.write(run, { key: held, seat, said: {} });
      ports.enter(run, seat.scenario);
    });
  };
  const rejoin = (): void => {
    show({ ...nowhere, step: 'ticket' });
    sit(host.rejoin(ticket));
  };
  const enter = (): void => {
    if (view.busy) return;
    const { code, name, table, step } = view;
    const known = step === 'known' ? seats.find(code) : null;
    if (known !== null) ports.enter(known.run, known.scenario);
    else if (name.trim() !== '') sit(host.join(code, { name: name.trim(), table, attempt }));
  };
  const setCode = (typed: string): void => {
    const code = codeFrom(typed);
    if (code === view.code && code.length === CODE_LENGTH) return;
    turn++;
    show({ ...nowhere, code });
    if (code.length === CODE_LENGTH) look();
  };
  const open = (address: string): void => {
    if (address === opened) return;
    opened = address;
    const [place, value = ''] = address.replace(/^#/, '').split('=');
    if (place === 'seat') {
      ticket = value.toUpperCase();
      rejoin();
    } else if (value !== '') setCode(value);
    else show(nowhere);
  };
  open(hash);
  return {
    getView: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    setCode,
    setName(name) {
      attempt = ports.drawAttempt();
      show({ name, refused: null });
    },
    another() {
      const names = view.door?.names ?? [];
      const index = names.indexOf(view.name) + 1;
      attempt = ports.drawAttempt();
      if (index < names.length) show({ name: names[index] ?? '', refused: null });
      else void renew();
    },
    setTable: (table) => show({ table }),
    enter,
    asSomebodyElse: () => show({ step: 'name' }),
    again() {
      if (view.busy) return;
      if (view.step === 'ticket') rejoin();
      else if (view.step === 'code' && view.code.length === CODE_LENGTH) look();
      else if (view.step === 'code') show({ refused: 'wrong-code' });
      else enter();
    },
    otherCode() {
      turn++;
      show(nowhere);
    },
    close() {
      turn++;
      listeners.clear();
    },
  };
}
