/**
 * One session's console. Commands go to the host one after the other, in the order of pressing; each is sent with the
 * same attempt until the host has answered, so it is carried out once however often the network breaks.
 */

import { firstFrontStep, frontStepAt, frontSteps } from '../session/frontSteps.ts';
import { type KeptSession, trainerLink } from '../session/kept.ts';
import { type Command, linksSchema, orderedSchema, runsSchema } from '../session/messages.ts';
import { promptsFor } from '../session/prompts.ts';
import { roomTold } from '../session/roomTold.ts';
import { planOf, showOf } from '../session/runOfShow.ts';
import { followSession, type LiveView } from './liveSession.ts';
import type { Console, ConsoleView } from './trainerDoor.ts';
import type { TrainerPorts } from './trainerPorts.ts';

export interface RunningConsole extends Console {
  getView(): ConsoleView;
  close(): void;
}

export interface ConsoleHooks {
  changed(view: ConsoleView): void;
  /** What the browser is to remember of the session. */
  kept(session: KeptSession): void;
  /** The session is deleted. */
  forgotten(): void;
}

/** Milliseconds until what was not answered is asked again. */
const AGAIN = 1500;
const passing: readonly string[] = ['offline', 'unavailable', 'too-many'];

export function openConsole(ports: TrainerPorts, kept: KeptSession, hooks: ConsoleHooks): RunningConsole {
  const key = kept.trainer;
  const stop = new AbortController();
  const queue: { readonly attempt: string; readonly command: Command }[] = [];
  let sending = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let wantsTruth = false;
  let isKnown = false;
  /** Of this machine in its networks; null: not known yet. */
  let network: readonly string[] | null = null;
  let chosen: string | null = null;
  const live = followSession(ports, key, () => {
    learn();
    show({ live: live.getView() });
  });
  let view: ConsoleView = {
    kept,
    live: live.getView(),
    show: null,
    prompts: [],
    steps: [],
    firstStep: 0,
    told: null,
    links: linksOf(ports.base, kept, network, chosen),
    pending: [],
    refused: null,
    ticket: null,
    deleting: false,
  };

  const show = (change: Partial<ConsoleView>): void => {
    if (stop.signal.aborted) return;
    const next = { ...view, ...change };
    view = { ...next, ...follows(ports, next), links: linksOf(ports.base, next.kept, network, chosen) };
    hooks.changed(view);
  };
  const remember = (change: Partial<KeptSession>): void => {
    show({ kept: { ...view.kept, ...change } });
    hooks.kept(view.kept);
  };
  /** A link is remembered once it has opened. What it did not hold, the board says. The truth chooses what to ask from the reveal on. */
  const learn = (): void => {
    const { board } = live.getView();
    if (board === null) return;
    const scenarios = [...new Set(board.room.rules.tables.map(({ scenario }) => scenario))];
    if (!isKnown || view.kept.code !== board.code) remember({ code: board.code, scenarios });
    if (!isKnown) void askForLinks();
    isKnown = true;
    live.watchTruth(wantsTruth || board.room.stage === 'reveal');
  };

  /** What neither the page's address nor the trainer's link says. */
  const askForLinks = async (): Promise<void> => {
    if (view.kept.front !== null && !isOnlyHere(ports.base)) return;
    const answer = await ports.call('GET', '/api/links', { key, schema: linksSchema, signal: stop.signal });
    if (!answer.ok || stop.signal.aborted) return;
    network = answer.value.network;
    remember({ front: view.kept.front ?? answer.value.front });
  };

  const send = async (): Promise<void> => {
    clearTimeout(again);
    const first = queue[0];
    if (first === undefined || sending || stop.signal.aborted) return;
    sending = true;
    const body = { attempt: first.attempt, command: first.command };
    const answer = await ports.call('POST', '/api/commands', {
      key,
      body,
      schema: orderedSchema,
      signal: stop.signal,
    });
    sending = false;
    if (queue[0] !== first || stop.signal.aborted) return void send();
    if (!answer.ok && passing.includes(answer.refused)) {
      again = setTimeout(() => void send(), AGAIN);
      return;
    }
    queue.shift();
    if (answer.ok) {
      live.take({ kind: 'room', room: answer.value.room });
      const { ticket } = answer.value;
      const { command } = first;
      if (ticket !== null && command.kind === 'ticket') show({ ticket: { ...ticket, seat: command.seat } });
      carriedOut(command);
    } else show({ refused: { command: first.command.kind, why: answer.refused } });
    show({ pending: queue.map(({ command }) => command) });
    void send();
  };
  /** The first month is opened when the plan's welcome is over. */
  const startOfPlan = (): number => {
    const { board } = live.getView();
    const play = board === null ? 0 : (planOf(board.room.rules)?.play ?? 0);
    return ports.now() - 60_000 * play;
  };
  const carriedOut = (command: Command): void => {
    const { asked, begunAt } = view.kept;
    if (command.kind === 'open' && begunAt === null) remember({ begunAt: startOfPlan() });
    const said = command.kind === 'ask' ? command.prompt : command.kind === 'message' ? command.text : null;
    if (said !== null && !asked.includes(said)) remember({ asked: [...asked, said].slice(-40) });
  };

  return {
    getView: () => view,
    order(command) {
      const text = JSON.stringify(command);
      // A second press on the same button is the same wish.
      if (queue.some((each) => JSON.stringify(each.command) === text)) return;
      queue.push({ attempt: ports.attempt(), command });
      show({ pending: queue.map((each) => each.command), refused: null });
      void send();
    },
    choosePlace(place) {
      chosen = place;
      show({});
    },
    withdraw() {
      queue.length = 0;
      clearTimeout(again);
      show({ pending: [] });
    },
    watchTruth(on) {
      wantsTruth = on;
      learn();
    },
    askForStories: live.askForStories,
    async exported(kind, words) {
      const answer = await ports.call('GET', '/api/runs', { key, schema: runsSchema, signal: stop.signal });
      if (!answer.ok) throw new Error(answer.refused);
      const { exportOf } = await import('../session/exportFiles.ts');
      return exportOf(kind, answer.value.runs, words, answer.value.code);
    },
    dismiss: () => show({ refused: null, ticket: null }),
    async deleteAll() {
      if (view.deleting) return;
      show({ deleting: true, refused: null });
      const answer = await ports.call('DELETE', '/api/session', { key, schema: null, signal: stop.signal });
      if (answer.ok || answer.refused === 'gone') return hooks.forgotten();
      show({ deleting: false, refused: { command: 'delete', why: answer.refused } });
    },
    close() {
      stop.abort();
      clearTimeout(again);
      live.close();
    },
  };
}

/** What follows from the room: where the run of show stands, and what to ask. */
function follows(
  { question }: TrainerPorts,
  { kept: { asked }, live: { board, truth } }: { readonly kept: KeptSession; readonly live: LiveView },
): Pick<ConsoleView, 'show' | 'prompts' | 'steps' | 'firstStep' | 'told'> {
  if (board === null) return { show: null, prompts: [], steps: [], firstStep: 0, told: null };
  const { room, seats } = board;
  const questions = (planOf(room.rules)?.questions ?? ['seen' as const]).map(question);
  const show = showOf(room, seats, { questions, pledge: question('pledge'), asked });
  const step = room.reveal === null ? null : frontStepAt(room.rules, room.reveal.step);
  const prompts = truth === null || step === null ? [] : promptsFor(truth.rows, step);
  const told = truth === null ? null : roomTold(truth.rows, seats);
  const steps = frontSteps(room.rules);
  return { show, prompts, steps, firstStep: firstFrontStep(room.rules, seats), told };
}

/** No other device can open it. */
function isOnlyHere(base: string): boolean {
  return /^https?:\/\/(localhost|127\.|\[::1\])/.test(base);
}

function linksOf(
  base: string,
  kept: KeptSession,
  network: readonly string[] | null,
  chosen: string | null,
): ConsoleView['links'] {
  const { session, code, front } = kept;
  const places = isOnlyHere(base) ? (network ?? []) : [];
  const place = chosen ?? places[0] ?? '';
  const at = place === '' ? base : place + new URL(base).pathname;
  return {
    join: `${at}?join=${code}`,
    trainer: `${at}${trainerLink(kept)}`,
    front: front === null ? null : `${at}#front=${session}.${front}`,
    seat: `${at}#seat=`,
    isOnlyHere: isOnlyHere(base) && network?.length === 0,
    places,
    place,
  };
}
