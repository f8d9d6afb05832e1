/** The letter that opens the month, and what was announced with it. Paper, in a serif, one thing to do. */
import { lazy, Suspense } from 'react';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Paper } from '../parts/paper.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { useWords } from '../parts/words.ts';
import { MonthHeader } from '../shell/monthHeader.tsx';
import { PaperPile } from '../shell/paperPile.tsx';
import '../styles/letter.css';
import { Coach } from './coach.tsx';

const BoardQuestion = lazy(async () => ({
  default: (await import('../purpose/boardQuestion.tsx')).BoardQuestion,
}));

export function LetterScreen({ view, commands }: ScreenProps) {
  const words = useWords();
  const { run, letter } = view;
  if (run === null || letter === null) return null;
  const month = words.monthName(run.calendarMonth);
  const unanswered = view.purpose?.boardAsks === true && view.purpose.boardAnswer === null;
  return (
    <div className="month">
      <PaperPile paper={run.paper} />
      <MonthHeader view={view} commands={commands} />
      <main id="content" className="letter-page">
        <div className="letter-column">
          <Paper as="article" kind="headed" pad="l" className="letter">
            <ScreenHeading title={words.app('letter.title', { month })} screen={`letter-${run.month}`}>
              {month}
            </ScreenHeading>
            <div className="letter-body serif">
              <p>{words.app('letter.to', { name: words.of(run.scenario, 'manager') })}</p>
              {letter.body.map((text) => (
                <p key={text.key}>{words.say(text)}</p>
              ))}
            </div>
            <p className="letter-sign serif">{words.say(letter.from)}</p>
          </Paper>
          <Coach at="letter" view={view} commands={commands} />
          {view.purpose?.boardAsks === true ? (
            <Suspense fallback={<p role="status">{words.app('waiting')}</p>}>
              <BoardQuestion view={view} commands={commands} />
            </Suspense>
          ) : null}
          <Button kind="primary" size="large" off={unanswered} onPress={() => commands.next()}>
            {words.app(view.purpose?.boardAsks === true ? 'return.letItRun' : 'letter.next')}
            <Icon name="next" />
          </Button>
        </div>
        {letter.events.length === 0 ? null : (
          <ul className="letter-events">
            {letter.events.map((event) => (
              <li key={event.id}>
                <Paper className="memo">
                  <p className="soft small">{words.say(event.from)}</p>
                  <h2>{words.say(event.title)}</h2>
                  <p>{words.say(event.text)}</p>
                </Paper>
              </li>
            ))}
          </ul>
        )}
      </main>
    </div>
  );
}
