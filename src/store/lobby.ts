/**
 * The game before the game: enough of it to show the title at once. The engine, the store and the schemas are
 * fetched while the title is read, at the latest at the first command, which then is carried out. Small on purpose:
 * whatever this file imports is in the first load.
 */
import type { Commands } from './commands.ts';
import type { Notice, PlayerView, Preferences } from './view.ts';

type Trouble = 'crashed' | 'could-not-load';

export interface LoadedGame {
  getView(): PlayerView;
  subscribe(listener: () => void): () => void;
  readonly commands: Commands;
  /** Something went wrong in the page. */
  report(id: Trouble): void;
}

export interface LobbyPorts {
  readonly preferences: Preferences;
  /** Fetches and begins the real game; rejects when it cannot be fetched. */
  load(preferences: Preferences, notices: readonly Notice[]): Promise<LoadedGame>;
  writePreferences(preferences: Preferences): void;
}

export interface Lobby extends LoadedGame {
  /** Fetches the game now; resolves when it is there or has failed. */
  load(): Promise<void>;
  /** Something that was asked for is on its way. */
  wait(): void;
  /** What the player must know at once, such as a bad address. */
  warn(notice: Notice): void;
}

export function createLobby(ports: LobbyPorts): Lobby {
  const listeners = new Set<() => void>();
  const waiting: ((commands: Commands) => void)[] = [];
  let view = titleView(ports.preferences);
  let game: LoadedGame | null = null;
  let loading: Promise<void> | null = null;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const show = (change: Partial<PlayerView>): void => {
    view = { ...view, ...change };
    tell();
  };
  const warn = (notice: Notice): void => {
    const others = view.notices.filter(({ id }) => id !== notice.id);
    show({ busy: false, notices: [...others, notice] });
  };
  /** Said while the game was on its way; it is told them when it comes. */
  const unheard: Trouble[] = [];
  const trouble = (id: Trouble): void => {
    if (loading !== null) unheard.push(id);
    warn({ id, params: {}, action: 'reload' });
  };
  const load = (): Promise<void> => {
    loading ??= ports.load(view.preferences, view.notices).then(
      (loaded) => {
        game = loaded;
        for (const id of unheard.splice(0)) loaded.report(id);
        for (const carryOut of waiting.splice(0)) carryOut(loaded.commands);
        loaded.subscribe(tell);
        tell();
      },
      (error: unknown) => {
        console.error(error);
        loading = null;
        waiting.length = 0;
        unheard.length = 0;
        trouble('could-not-load');
      },
    );
    return loading;
  };
  /** A command for the game: now if it is there, else as soon as it is. */
  const later = (carryOut: (commands: Commands) => void): void => {
    if (game !== null) {
      carryOut(game.commands);
      return;
    }
    waiting.push(carryOut);
    if (!view.busy) show({ busy: true });
    void load();
  };
  return {
    getView: () => game?.getView() ?? view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    wait() {
      if (game === null) show({ busy: true });
    },
    warn,
    report: (id) => (game === null ? trouble(id) : game.report(id)),
    commands: {
      start: (run) => later((to) => to.start(run)),
      next: () => later((to) => to.next()),
      back: () => later((to) => to.back()),
      setPost: (post, count) => later((to) => to.setPost(post, count)),
      setTone: (tone) => later((to) => to.setTone(tone)),
      setSuggestion: (suggestion, option) => later((to) => to.setSuggestion(suggestion, option)),
      setImprovement: (improvement) => later((to) => to.setImprovement(improvement)),
      setExpectation: (chart) => later((to) => to.setExpectation(chart)),
      sortContact: (index, kind) => later((to) => to.sortContact(index, kind)),
      answerBoard: (answer) => later((to) => to.answerBoard(answer)),
      setGoAndLook: (on) => later((to) => to.setGoAndLook(on)),
      setWriteBack: (kind) => later((to) => to.setWriteBack(kind)),
      undo: () => later((to) => to.undo()),
      sameAgain: () => later((to) => to.sameAgain()),
      runMonth: () => later((to) => to.runMonth()),
      answer: (question, choice) => later((to) => to.answer(question, choice)),
      filmEnded: () => later((to) => to.filmEnded()),
      predict: (of100) => later((to) => to.predict(of100)),
      skipTutorial: () => later((to) => to.skipTutorial()),
      goToStep: (step) => later((to) => to.goToStep(step)),
      runOnPurpose: () => later((to) => to.runOnPurpose()),
      openCompare: () => later((to) => to.openCompare()),
      setPledge: (text) => later((to) => to.setPledge(text)),
      askWhatIf: (decision, atStake) => later((to) => to.askWhatIf(decision, atStake)),
      watchChair: (settings) => later((to) => to.watchChair(settings)),
      leaveChair: () => later((to) => to.leaveChair()),
      openRuns: () => later((to) => to.openRuns()),
      openRun: (id) => later((to) => to.openRun(id)),
      deleteRun: (id) => later((to) => to.deleteRun(id)),
      toTitle: () => later((to) => to.toTitle()),
      link: () => game?.commands.link() ?? '',
      file: () => game?.commands.file() ?? { name: '', text: '' },
      importText: (text) => later((to) => to.importText(text)),
      dismissNotice(id) {
        if (game !== null) game.commands.dismissNotice(id);
        else show({ notices: view.notices.filter((each) => each.id !== id) });
      },
      takeOver: () => later((to) => to.takeOver()),
      toRoom: (order) => later((to) => to.toRoom(order)),
      setPreferences(wished) {
        if (game !== null) {
          game.commands.setPreferences(wished);
          return;
        }
        const preferences = { ...view.preferences, ...wished };
        ports.writePreferences(preferences);
        show({ preferences });
      },
    },
  };
}

function titleView(preferences: Preferences): PlayerView {
  return {
    phase: 'title',
    step: 0,
    run: null,
    room: null,
    letter: null,
    plan: null,
    film: null,
    question: null,
    result: null,
    predict: null,
    reveal: null,
    firstPage: null,
    whatIf: null,
    chair: null,
    busy: false,
    compare: null,
    contacts: null,
    purpose: null,
    runs: [],
    notices: [],
    preferences,
  };
}
