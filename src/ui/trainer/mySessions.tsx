/** The sessions that this browser knows, each with the way to its console. */
import type { KeptSession } from '../../session/kept.ts';
import type { TrainerPlace } from '../../store/trainerDoor.ts';
import { Button } from '../parts/button.tsx';
import { Paper } from '../parts/paper.tsx';
import type { TrainerWords } from './useTrainerWords.ts';

interface MySessionsProps {
  readonly trainer: TrainerPlace;
  readonly sessions: readonly KeptSession[];
  readonly words: TrainerWords;
}

export function MySessions({ trainer, sessions, words }: MySessionsProps) {
  const say = (id: string): string => words.say(`mine.${id}`);
  if (sessions.length === 0) return <p className="soft small set-up-mine">{say('takeOver')}</p>;
  return (
    <section className="set-up-mine">
      <h2>{say('title')}</h2>
      <ul>
        {sessions.map((kept) => (
          <li key={kept.session}>
            <Paper as="article" className="stack">
              <h3 className="number">{kept.code === '' ? say('unknown') : kept.code}</h3>
              <p className="small soft">
                {words.names(kept.scenarios.map(words.organisation))}
                <br />
                {words.say('mine.made', { date: words.date(kept.madeAt) })}
              </p>
              <div className="row">
                <a className="button" data-size="small" href={trainer.linkOf(kept)}>
                  {say('open')}
                </a>
                <Button kind="quiet" size="small" onPress={() => trainer.forget(kept.session)}>
                  {say('forget')}
                </Button>
              </div>
            </Paper>
          </li>
        ))}
      </ul>
      <p className="soft small">
        {say('forgetNote')} {say('takeOver')}
      </p>
    </section>
  );
}
