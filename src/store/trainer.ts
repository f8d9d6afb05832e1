/** The trainer's place: sessions that this browser knows, setting one up, and the console of the one that is open. */
import { type KeptSession, readKept, readTrainerLink, trainerLink, withKept } from '../session/kept.ts';
import { createdSchema } from '../session/messages.ts';
import type { Rules } from '../session/rules.ts';
import { plans } from '../session/runOfShow.ts';
import { openConsole, type RunningConsole } from './trainerConsole.ts';
import type { Trainer, TrainerPlace, TrainerView } from './trainerDoor.ts';
import type { TrainerPorts } from './trainerPorts.ts';

export function createTrainer(ports: TrainerPorts, hash: string): TrainerPlace {
  const listeners = new Set<() => void>();
  let running: RunningConsole | null = null;
  let view: TrainerView = {
    sessions: readKept(ports.memory.read()),
    host: null,
    making: false,
    refused: null,
    news: null,
    console: null,
  };

  const show = (change: Partial<TrainerView>): void => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  /** Another tab may have made one meanwhile. */
  const remembered = (): readonly KeptSession[] => readKept(ports.memory.read());
  const keep = (sessions: readonly KeptSession[]): void => {
    ports.memory.write(JSON.stringify(sessions));
    show({ sessions });
  };
  const leaveConsole = (): void => {
    running?.close();
    running = null;
  };
  const run = (kept: KeptSession): void => {
    leaveConsole();
    const own = openConsole(ports, kept, {
      changed: (console) => {
        if (running === own) show({ console });
      },
      kept: (changed) => keep(withKept(remembered(), changed)),
      forgotten: () => {
        keep(remembered().filter(({ session }) => session !== kept.session));
        leaveConsole();
        ports.writeAddress('#trainer');
        show({ console: null, news: 'deleted' });
      },
    });
    running = own;
    show({ console: own.getView(), news: null });
  };

  const open: Trainer['open'] = (address) => {
    const link = readTrainerLink(address);
    const now = view.console?.kept;
    if (link !== null && now?.session === link.session && now.trainer === link.trainer) return;
    if (link === null) {
      leaveConsole();
      show({ console: null, ...(address.startsWith('#trainer=') && { news: 'unreadable' }) });
      look();
      return;
    }
    const known = remembered().find(({ session }) => session === link.session);
    const fresh = { code: '', scenarios: [], madeAt: ports.now(), begunAt: null, asked: [] };
    run({ ...fresh, ...known, ...link, front: link.front ?? known?.front ?? null });
  };

  const look = (): void => {
    ports.isHostThere().then(
      (host) => show({ host }),
      () => show({ host: false }),
    );
  };

  const make = async (rules: Rules): Promise<void> => {
    if (view.making) return;
    show({ making: true, refused: null });
    const answer = await ports.call('POST', '/api/sessions', { body: { rules }, schema: createdSchema });
    show({ making: false });
    if (!answer.ok) {
      show({ refused: answer.refused });
      return;
    }
    const { session, code, trainer, front } = answer.value;
    const scenarios = [...new Set(rules.tables.map(({ scenario }) => scenario))];
    const kept = { session, code, trainer, front, scenarios, madeAt: ports.now(), begunAt: null, asked: [] };
    keep(withKept(remembered(), kept));
    run(kept);
    ports.writeAddress(trainerLink(kept));
  };

  open(hash);
  return {
    plans,
    linkOf: trainerLink,
    organisations: ports.organisations,
    eventsOf: ports.eventsOf,
    getView: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    look,
    make: (rules) => void make(rules),
    forget: (session) => keep(remembered().filter((each) => each.session !== session)),
    console: {
      order: (command) => running?.order(command),
      choosePlace: (place) => running?.choosePlace(place),
      withdraw: () => running?.withdraw(),
      watchTruth: (on) => running?.watchTruth(on),
      askForStories: () => running?.askForStories(),
      exported: (kind, words) =>
        running === null ? Promise.reject(new Error('no session')) : running.exported(kind, words),
      dismiss: () => running?.dismiss(),
      deleteAll: () => running?.deleteAll(),
    },
    close: leaveConsole,
  };
}
