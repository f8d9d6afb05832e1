/** The return of a closed month: the figure, what hangs on it, and what letters, staff and the paper say. */
import { noteText, personOf } from './letters.ts';
import { lookedView } from './looked.ts';
import type { ResultView } from './monthView.ts';
import { isOver, type OpenRun, type PastMonth, replacedIn } from './state.ts';

export function resultView(run: OpenRun, month: PastMonth): ResultView {
  const scenario = run.scenario.id;
  const paper = month.notes.find(({ kind }) => kind === 'paper');
  return {
    month: month.month,
    figure: month.figure,
    level: month.level,
    met: month.figure >= month.level,
    counted: month.counted,
    inTime: month.inTime,
    standing: month.standing,
    paper: paper === undefined ? null : noteText(scenario, paper, run.people),
    notes: month.notes
      .filter(({ kind }) => kind === 'note' || kind === 'complaint')
      .map((note) => ({
        kind: note.kind,
        text: noteText(scenario, note, run.people),
        person: personOf(note, run.people),
      })),
    sickDays: month.sickDays,
    complaints: month.facts['complaints'] ?? 0,
    agencyShifts: month.agencyShifts,
    looked: month.found !== null && isLast(run, month) ? lookedView(run, month) : null,
  };
}

/** No plan of the manager's follows. */
function isLast(run: OpenRun, { month }: PastMonth): boolean {
  return isOver(run) || replacedIn(run) === month;
}
