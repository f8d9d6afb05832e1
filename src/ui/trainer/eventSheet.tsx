/** Events of the organisations that are played, each with what participants will read. */
import { useEffect, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { SheetProps } from './sheetProps.ts';

interface EventOf {
  readonly scenario: string;
  readonly event: string;
}

export function EventSheet({ trainer, view, board, words }: SheetProps) {
  const { scenarios } = view.kept;
  const [events, setEvents] = useState<readonly EventOf[]>([]);
  const which = scenarios.join(' ');
  useEffect(() => {
    let isGone = false;
    Promise.all(
      which
        .split(' ')
        .map(async (scenario) =>
          (await trainer.eventsOf(scenario)).map((event): EventOf => ({ scenario, event })),
        ),
    ).then(
      (all) => {
        if (!isGone) setEvents(all.flat());
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      isGone = true;
    };
  }, [trainer, which]);
  const isIn = ({ scenario, event }: EventOf): boolean =>
    board.room.injected.some((each) => each.scenario === scenario && each.event === event);
  return (
    <>
      <p>{words.say('event.lead')}</p>
      <ul className="event-list">
        {events.map((each) => {
          const { scenario, event } = each;
          const title = words.of(scenario, `events.${event}.title`);
          return (
            <li key={`${scenario} ${event}`} className="stack">
              <h3>{title}</h3>
              {scenarios.length > 1 ? <p className="small soft">{words.organisation(scenario)}</p> : null}
              <p>{words.of(scenario, `events.${event}.text`)}</p>
              <div>
                <Button
                  size="small"
                  off={isIn(each)}
                  label={`${words.say(isIn(each) ? 'event.done' : 'event.put')}: ${title}`}
                  onPress={() => trainer.console.order({ kind: 'inject', ...each })}
                >
                  {isIn(each) ? <Icon name="tick" /> : null}
                  {words.say(isIn(each) ? 'event.done' : 'event.put')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
