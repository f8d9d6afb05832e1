/**
 * The strip of paper over every month: service, month, the figure against the target, standing and bonus. While the
 * film runs it shows the figure as it stands at that hour.
 */
import type { ReactNode } from 'react';
import type { RunView } from '../../store/view.ts';
import type { ScreenProps } from '../game.ts';
import { wholeStanding } from '../parts/standing.ts';
import { useWords } from '../parts/words.ts';
import '../styles/header.css';
import { Menu } from './menu.tsx';

/** The film's moment: what the header shows instead of last month's return. */
export interface Live {
  readonly when: string;
  readonly figure: number;
  /** Chip beside the target. */
  readonly chip: ReactNode;
}

interface MonthHeaderProps extends ScreenProps {
  readonly live?: Live;
  /** Without the figure and what hangs on it: the screen says them itself. */
  readonly plain?: boolean;
  /** The month that has just ended, where the screen still speaks of it. */
  readonly ended?: number;
}

export function MonthHeader({ view, commands, live, plain = false, ended }: MonthHeaderProps) {
  const words = useWords();
  const run = view.run;
  if (run === null) return null;
  const judged = run.regime === 'target' && !plain;
  const shown = ended ?? run.month;
  const month = words.app('monthOf', { month: shown, months: run.months });
  // Months of a year follow each other: the ended one lies as far back in the calendar as in the run.
  const name = words.monthName(run.calendarMonth - (run.month - shown));
  return (
    <header className="strip paper">
      <div className="strip-where">
        <strong>{words.of(run.scenario, 'name')}</strong>
        <span className="soft number">{live?.when ?? `${name}. ${month}`}</span>
      </div>
      {judged ? <Figure run={run} live={live} /> : null}
      {judged ? live?.chip : null}
      {judged && live === undefined ? <Stakes run={run} /> : null}
      <Menu view={view} commands={commands} />
    </header>
  );
}

function Figure({ run, live }: { readonly run: RunView; readonly live: Live | undefined }) {
  const words = useWords();
  const figure = live?.figure ?? run.figures.at(-1);
  return (
    <dl className="strip-figure">
      <div>
        <dt>{words.of(run.scenario, 'figure.short')}</dt>
        <dd className="strip-now number">
          {figure === undefined ? (
            <>
              <span aria-hidden="true">–</span>
              <span className="for-readers">{words.app('noFigure')}</span>
            </>
          ) : (
            words.percent(figure)
          )}
        </dd>
      </div>
      <div>
        <dt>{words.app('target')}</dt>
        <dd className="strip-target number">{words.app('wholePercent', { value: run.level })}</dd>
      </div>
    </dl>
  );
}

function Stakes({ run }: { readonly run: RunView }) {
  const words = useWords();
  const standing = wholeStanding(run.standing?.after ?? run.startStanding);
  return (
    <dl className="strip-stakes">
      <div>
        <dt>{words.app('standing.title')}</dt>
        <dd>
          <StandingBar value={standing} />
          <span className="number">{words.app('standing.of', { value: standing })}</span>
        </dd>
      </div>
      <div>
        <dt>{words.app('bonus')}</dt>
        <dd className="number">{words.money(run.bonus)}</dd>
      </div>
    </dl>
  );
}

/** The bar says nothing that the number beside it does not. */
export function StandingBar({ value }: { readonly value: number }) {
  const width = Math.max(0, Math.min(100, value));
  const level = value > 45 ? 'safe' : value > 20 ? 'low' : 'lowest';
  return (
    <svg
      className="standing-bar"
      data-level={level}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="standing-ground" width="100" height="10" rx="3" />
      <rect className="standing-value" width={width} height="10" rx="3" />
    </svg>
  );
}
