/**
 * The return: the figure counted up, met or missed, what hangs on it. A hit is celebrated; what people write stands
 * quietly below.
 */
import { lazy, Suspense } from 'react';
import type { ResultView } from '../../store/monthView.ts';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { Icon } from '../parts/icon.tsx';
import { KnownPeople } from '../parts/knownPeople.tsx';
import { Paper } from '../parts/paper.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { useWords } from '../parts/words.ts';
import { MonthHeader } from '../shell/monthHeader.tsx';
import { PaperPile } from '../shell/paperPile.tsx';
import { useReducedMotion } from '../useReducedMotion.ts';
import '../styles/letter.css';
import '../styles/return.css';
import { Judged } from './judged.tsx';
import { useCountUp } from './useCountUp.ts';

const Found = lazy(async () => ({ default: (await import('../month/found.tsx')).Found }));
const PurposePanel = lazy(async () => ({
  default: (await import('../purpose/purposePanel.tsx')).PurposePanel,
}));

export function ReturnScreen({ view, commands }: ScreenProps) {
  const words = useWords();
  const still = useReducedMotion(view.preferences.reducedMotion);
  const { run, result } = view;
  if (run === null || result === null) return null;
  const onPurpose = view.purpose !== null;
  const calendarMonth = (result.month + 2) % 12;
  const month = words.monthName(calendarMonth);
  const last = result.month >= run.months;
  const asked = view.purpose?.boardAsks === true;
  const goesOn = view.purpose?.goesOn === true && !asked && !last;
  const wayOn = (
    <Button
      kind={goesOn ? 'secondary' : 'primary'}
      size="large"
      onPress={() => commands.next()}
      off={view.busy}
    >
      {words.app(
        last
          ? 'return.lastNext'
          : (view.purpose?.quarterEnds ?? true) || asked
            ? 'return.next'
            : 'return.toPlan',
        {
          month: words.monthName((calendarMonth + 1) % 12),
        },
      )}
      <Icon name="next" />
    </Button>
  );
  return (
    <div className="month return" data-met={(!onPurpose && result.met) || undefined}>
      <PaperPile paper={run.paper} />
      <MonthHeader view={view} commands={commands} plain />
      <main id="content" className="return-page" data-quarter={onPurpose || undefined}>
        <div className="return-main">
          {view.purpose === null ? (
            <>
              <Sheet result={result} month={month} scenario={run.scenario} still={still} />
              {wayOn}
            </>
          ) : (
            <>
              <ScreenHeading
                title={words.app(
                  view.purpose.quarterEnds || goesOn || asked ? 'return.quarter' : 'return.stopped',
                  {
                    month,
                  },
                )}
                screen={`return-${result.month}`}
              />
              <Suspense fallback={<p role="status">{words.app('waiting')}</p>}>
                <PurposePanel view={view} commands={commands} />
              </Suspense>
            </>
          )}
        </div>
        <div className="return-post">
          {result.paper === null ? null : (
            <figure className="clipping">
              <figcaption>{words.of(run.scenario, 'paper')}</figcaption>
              <p className="serif">{words.say(result.paper)}</p>
            </figure>
          )}
          <Notes
            result={result}
            scenario={run.scenario}
            spare={view.preferences.spareDetails || view.preferences.noStories === true}
          />
          <Quiet result={result} />
          {result.looked === null ? null : (
            <Suspense fallback={<p role="status">{words.app('waiting')}</p>}>
              <Found
                title={words.app('look.foundAtEnd')}
                scenario={run.scenario}
                looked={result.looked}
                isNew
              />
            </Suspense>
          )}
          {run.known.length === 0 ? null : (
            <section aria-labelledby="known-title" className="known-quiet stack">
              <h2 id="known-title">{words.of(run.scenario, 'known.title')}</h2>
              <KnownPeople known={run.known} scenario={run.scenario} at={run.knownAt} />
            </section>
          )}
        </div>
        {onPurpose ? (
          <div className="row">
            {wayOn}
            {view.purpose?.quarterEnds === false && !asked && !last ? (
              <Button
                size="large"
                kind={goesOn ? 'primary' : 'secondary'}
                off={view.busy || view.room?.waits === 'month'}
                onPress={() => {
                  commands.next();
                  commands.runMonth();
                }}
              >
                {words.app('return.letItRun')}
              </Button>
            ) : null}
          </div>
        ) : null}
      </main>
    </div>
  );
}

interface SheetProps {
  readonly result: ResultView;
  readonly month: string;
  readonly scenario: string;
  readonly still: boolean;
}

function Sheet({ result, month, scenario, still }: SheetProps) {
  const words = useWords();
  const counted = useCountUp(result.figure, still ? 0 : 1300);
  const settled = counted === result.figure;
  const verdict = words.app(result.met ? 'return.met' : 'return.missed');
  return (
    <Paper as="section" kind="headed" pad="l" className="return-sheet">
      <ScreenHeading
        title={words.app('return.title', { month, verdict, figure: words.percent(result.figure) })}
        className="return-title"
        screen={`return-${result.month}`}
      >
        {words.app('return.heading', { month })}
      </ScreenHeading>
      <p className="soft">{words.of(scenario, 'figure.name')}</p>
      <div className="return-counted">
        <p className="return-figure number" aria-hidden="true">
          {words.percent(counted)}
        </p>
        <p className="for-readers">{words.percent(result.figure)}</p>
        <p className="stamp" data-met={result.met} data-settled={settled || undefined}>
          <Icon name={result.met ? 'tick' : 'cross'} />
          {verdict}
        </p>
      </div>
      <p className="return-sum soft number">
        {words.app('return.sum', {
          inTime: words.count(result.inTime),
          counted: words.count(result.counted),
          level: result.level,
        })}
      </p>
      {result.standing === null ? null : <Judged standing={result.standing} />}
    </Paper>
  );
}

interface NotesProps {
  readonly result: ResultView;
  readonly scenario: string;
  readonly spare: boolean;
}

function Notes({ result, scenario, spare }: NotesProps) {
  const words = useWords();
  // Spared the details: what happened to a person is left out; what staff write stays, in gentler words where a
  // death is told.
  const notes = result.notes.filter((note) => !spare || note.person === null);
  const told = ({ key, params }: ResultView['notes'][number]['text']): string =>
    words.firstOf(spare ? [`${scenario}:spared.${key.split('.')[1]}`, key] : [key], params);
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes-title" className="stack">
      <h2 id="notes-title">{words.app('return.notes')}</h2>
      <ul className="stack">
        {notes.map((note) => (
          <li key={note.text.key} className="note" data-kind={note.kind}>
            {note.person === null ? null : <Face person={note.person} mood="tired" />}
            <p className="serif">{told(note.text)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the service did of itself: said in figures, without comment. */
function Quiet({ result }: { readonly result: ResultView }) {
  const words = useWords();
  return (
    <dl className="quiet number small">
      <div>
        <dt>{words.app('return.sickDays')}</dt>
        <dd>{words.count(Math.round(result.sickDays))}</dd>
      </div>
      <div>
        <dt>{words.app('return.complaints')}</dt>
        <dd>{words.count(Math.round(result.complaints))}</dd>
      </div>
      <div>
        <dt>{words.app('return.agency')}</dt>
        <dd>{words.count(Math.round(result.agencyShifts))}</dd>
      </div>
    </dl>
  );
}
