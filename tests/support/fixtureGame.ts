// A game without a simulation: plausible views of every screen, and commands that change them as the store would.
// For tests of the screens alone.

import type { Commands } from '../../src/store/commands.ts';
import type { PlanView, QuestionView } from '../../src/store/monthView.ts';
import type { Phase, PlayerView, Text } from '../../src/store/view.ts';
import { fixtureFilm, fixturePeople } from './fixtureFilm.ts';

const S = 'hospital';
const text = (key: string, params: Text['params'] = {}): Text => ({ key: `${S}:${key}`, params });
const [maureen = null, jamal = null] = fixturePeople;

const facts = { figure: 94.4, level: 95, borderline: 14, holdable: 9, left: 9, leaguePlaces: 31 };

function question(kind: QuestionView['kind'], name: string, choices: readonly string[]): QuestionView {
  const base = kind === 'dilemma' ? `dilemmas.${name}` : name;
  const params = { ...facts, name: 'Maureen', age: 74, other: 'Jamal', otherAge: 31 };
  return {
    id: `${kind}:${name}`,
    kind,
    name,
    at: 0,
    person: kind === 'dilemma' ? maureen : null,
    other: kind === 'dilemma' ? jamal : null,
    params,
    title: text(`${base}.title`, params),
    text: text(`${base}.${kind === 'stop' ? 'above.first' : 'text'}`, params),
    choices: choices.map((id) => ({
      id,
      label: text(`${base}.choices.${id}.label`, params),
      note: text(`${base}.choices.${id}.note`, params),
    })),
  };
}

export const fixtureQuestions = {
  dilemma: question('dilemma', 'bloods', ['decide-now', 'to-the-unit', 'wait-for-results']),
  stop: question('stop', 'stop', ['let-it-run', 'to-minors', 'to-majors', 'to-wards']),
  close: question('close', 'close', ['as-it-is', 'validate', 'hold']),
} as const;

const plan: PlanView = {
  staff: 24,
  posts: [
    { id: 'front', count: 4, least: 2, most: 10 },
    { id: 'minors', count: 5, least: 1, most: 12 },
    { id: 'majors', count: 9, least: 4, most: 16 },
    { id: 'wards', count: 4, least: 0, most: 10 },
    { id: 'returns', count: 2, least: 0, most: 6 },
  ],
  unplaced: 0,
  tones: ['whatever-it-takes', 'safely', 'people-first'],
  tone: 'safely',
  offered: [
    { id: 'decision-unit', options: ['agreed', 'near-four-hours'], chosen: null },
    { id: 'half-three-review', options: ['with-results', 'decide-anyway'], chosen: null },
    { id: 'morning-discharge', options: ['do-it'], chosen: null },
  ],
  inForce: [],
  improvements: [
    'study-demand',
    'senior-front-door',
    'fix-at-source',
    'pull-by-need',
    'join-up-way-out',
    'tracking-screens',
  ].map((id) => ({ id, staff: 2, monthsDone: 0 })),
  improvement: null,
  goAndLook: false,
  dayOut: null,
  lookedIn: null,
  found: [],
  mayWriteBack: false,
  writeBack: null,
  canUndo: false,
  ready: true,
  refusal: null,
};

const standing = {
  month: 1,
  before: 60,
  after: 66,
  bonus: 1200,
  leaguePlace: 9,
  leaguePlaces: 31,
  met: true,
  level: 95,
  figure: 95.2,
  replaced: false,
};

const late: Partial<PlanView> = {
  inForce: [
    { id: 'clock-at-handover', options: ['a-little', 'fully'], chosen: 'a-little' },
    { id: 'see-and-treat', options: ['own-stream', 'minors-first'], chosen: 'own-stream' },
    { id: 'breach-bay', options: ['a-little', 'fully'], chosen: 'fully' },
  ],
  improvement: 'study-demand',
  improvements: plan.improvements.map((each, index) => ({ ...each, monthsDone: index === 0 ? 3 : 0 })),
  found: [
    text('found.minutesInAll', { value: 391 }),
    text('found.failureDemand', { value: 0.27 }),
    text('found.waitingForBed', { value: 8 }),
  ],
  mayWriteBack: true,
  canUndo: true,
};

/** The view of a screen; `month` past 1 shows a run well under way. */
export function fixtureView(phase: Phase, month = 1, changes: Partial<PlayerView> = {}): PlayerView {
  const inRun = phase !== 'title' && phase !== 'runs';
  const figures = Array.from({ length: month - 1 }, (_, index) => 92.4 + index * 0.5);
  return {
    phase,
    step: 0,
    room: null,
    run: inRun
      ? {
          id: 'r1',
          scenario: S,
          regime: 'target',
          months: 12,
          month,
          calendarMonth: (month + 2) % 12,
          level: 95,
          figures,
          standing: month === 1 ? null : { ...standing, month: month - 1 },
          startStanding: 60,
          bonus: month === 1 ? 0 : 4800,
          replacedIn: null,
          tutorial: month === 1 ? (phase === 'plan' ? 'posts' : phase) : null,
          paper: (month - 1) / 11,
          canReopenReveal: false,
          pledge: '',
          known: [],
          knownAt: 0,
        }
      : null,
    letter:
      phase === 'letter'
        ? {
            from: text('region'),
            body: [
              text(month === 1 ? 'letters.first-month.body' : 'letters.hit-plain.body', {
                ...facts,
                leaguePlace: 9,
              }),
            ],
            events:
              month === 1
                ? []
                : ['inspection-week', 'winter-pressure'].map((id) => ({
                    id,
                    title: text(`events.${id}.title`),
                    text: text(`events.${id}.text`),
                    from: text(`events.${id}.from`),
                  })),
          }
        : null,
    plan: phase === 'plan' ? { ...plan, ...(month > 1 ? late : {}) } : null,
    film: phase === 'film' ? fixtureFilm(0, 4 * 1440) : null,
    question: null,
    result:
      phase === 'return'
        ? {
            month,
            figure: month === 2 ? 93.1 : 95.2,
            level: 95,
            met: month !== 2,
            counted: 8731,
            inTime: 8312,
            standing: { ...standing, after: month === 2 ? 51 : 66 },
            paper: text('papers.echo-hit.text', facts),
            notes: [
              {
                kind: 'complaint',
                text: text('notes.long-wait.text', { name: 'Maureen', age: 74, hours: 9 }),
                person: maureen,
              },
              { kind: 'note', text: text('notes.nurse-sleep.text', {}), person: null },
            ],
            sickDays: 41,
            complaints: 12,
            agencyShifts: 18,
            looked: null,
          }
        : null,
    predict: phase === 'predict' ? { month: 6, said: null } : null,
    reveal: null,
    firstPage: null,
    whatIf: null,
    chair: null,
    busy: false,
    compare: null,
    purpose: null,
    contacts: null,
    runs:
      phase === 'runs'
        ? [
            row('r1', {
              monthsDone: 4,
              figures: [92.1, 93.4, 95.2, 95.1],
              hits: 2,
              finished: false,
              replacedIn: null,
            }),
            row('r2', {
              monthsDone: 12,
              figures: [91, 92, 94, 95.2, 95.3, 95.1, 95.4, 95.2, 95, 94.2, 95.1, 95.3],
              hits: 8,
              finished: true,
              replacedIn: null,
            }),
          ]
        : [],
    notices: [],
    preferences: { spareDetails: false, sound: false, reducedMotion: null, language: 'en' },
    ...changes,
  };
}

function row(id: string, summary: PlayerView['runs'][number]['summary']): PlayerView['runs'][number] {
  return {
    id,
    scenario: S,
    regime: 'target',
    months: 12,
    summary,
    savedAt: Date.UTC(2026, 9, 3),
    stale: null,
    pairOf: null,
  };
}

export interface FixtureGame {
  getView(): PlayerView;
  subscribe(listener: () => void): () => void;
  readonly commands: Commands;
  /** Names and arguments of the commands given so far. */
  readonly given: readonly (readonly unknown[])[];
  show(view: PlayerView): void;
}

/** Commands are recorded; those of the plan and the phases change the view as the store would. */
export function fixtureGame(start: PlayerView): FixtureGame {
  let view = start;
  const given: (readonly unknown[])[] = [];
  const listeners = new Set<() => void>();
  const show = (next: PlayerView): void => {
    view = next;
    for (const listener of listeners) listener();
  };
  const inPlan = (change: (current: PlanView) => Partial<PlanView>): void => {
    if (view.plan !== null) show({ ...view, plan: { ...view.plan, ...change(view.plan), canUndo: true } });
  };
  const noted = <A extends readonly unknown[]>(name: string, act: (...args: A) => void = () => undefined) => {
    return (...args: A): void => {
      given.push([name, ...args]);
      act(...args);
    };
  };
  const commands: Commands = {
    start: noted('start', () => show(fixtureView('letter'))),
    next: noted('next', () => {
      const month = view.run?.month ?? 1;
      show(view.phase === 'letter' ? fixtureView('plan', month) : fixtureView('letter', month + 1));
    }),
    back: noted('back'),
    setPost: noted('setPost', (post: string, count: number) =>
      inPlan((current) => {
        const posts = current.posts.map((each) => (each.id === post ? { ...each, count } : each));
        const unplaced = current.staff - posts.reduce((sum, each) => sum + each.count, 0);
        const ready = unplaced === 0;
        return { posts, unplaced, ready, refusal: ready ? null : 'posts-do-not-add-up' };
      }),
    ),
    setTone: noted('setTone', (tone: string) => inPlan(() => ({ tone }))),
    setSuggestion: noted('setSuggestion', (id: string, chosen: string | null) =>
      inPlan((current) => ({
        offered: current.offered.map((card) => (card.id === id ? { ...card, chosen } : card)),
        inForce: current.inForce.map((card) => (card.id === id ? { ...card, chosen } : card)),
      })),
    ),
    setImprovement: noted('setImprovement', (improvement: string | null) => inPlan(() => ({ improvement }))),
    setGoAndLook: noted('setGoAndLook', (goAndLook: boolean) => inPlan(() => ({ goAndLook }))),
    setWriteBack: noted('setWriteBack', (writeBack: PlanView['writeBack']) => inPlan(() => ({ writeBack }))),
    undo: noted('undo'),
    sameAgain: noted('sameAgain'),
    runMonth: noted('runMonth', () => show(fixtureView('film', view.run?.month))),
    answer: noted('answer', () =>
      show(fixtureView('film', view.run?.month, { film: fixtureFilm(4 * 1440, 30 * 1440) })),
    ),
    filmEnded: noted('filmEnded', () => {
      const first = view.film?.start === 0;
      show(first ? { ...view, question: fixtureQuestions.dilemma } : fixtureView('return', view.run?.month));
    }),
    predict: noted('predict'),
    skipTutorial: noted('skipTutorial', () => {
      if (view.run !== null) show({ ...view, run: { ...view.run, tutorial: null } });
    }),
    goToStep: noted('goToStep'),
    setExpectation: noted('setExpectation'),
    sortContact: noted('sortContact'),
    answerBoard: noted('answerBoard'),
    runOnPurpose: noted('runOnPurpose'),
    openCompare: noted('openCompare'),
    setPledge: noted('setPledge'),
    askWhatIf: noted('askWhatIf'),
    watchChair: noted('watchChair'),
    leaveChair: noted('leaveChair'),
    openRuns: noted('openRuns', () => show(fixtureView('runs'))),
    openRun: noted('openRun', () => show(fixtureView('letter', 5))),
    deleteRun: noted('deleteRun', (id: string) =>
      show({ ...view, runs: view.runs.filter((each) => each.id !== id) }),
    ),
    toTitle: noted('toTitle', () => show(fixtureView('title'))),
    link: () => 'http://localhost/#r=abc',
    file: () => ({ name: 'unmoored.json', text: '{}' }),
    importText: noted('importText'),
    dismissNotice: noted('dismissNotice', (id: string) =>
      show({ ...view, notices: view.notices.filter((each) => each.id !== id) }),
    ),
    takeOver: noted('takeOver'),
    toRoom: noted('toRoom'),
    setPreferences: noted('setPreferences', (changed: Partial<PlayerView['preferences']>) =>
      show({ ...view, preferences: { ...view.preferences, ...changed } }),
    ),
  };
  return {
    getView: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    commands,
    given,
    show,
  };
}
