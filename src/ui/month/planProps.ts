/** What every part of the plan is given. */
import type { Commands } from '../../store/commands.ts';
import type { PlanView } from '../../store/monthView.ts';
import type { RunView } from '../../store/view.ts';

export interface PlanProps {
  readonly run: RunView;
  readonly plan: PlanView;
  readonly commands: Commands;
}
