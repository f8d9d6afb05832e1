/** The question that is up: answers as they come, without names; the trainer shows them to the room one by one. */
import { Button } from '../parts/button.tsx';
import { Paper } from '../parts/paper.tsx';
import type { ConsoleProps } from './consoleProps.ts';

export function WallPanel({ trainer, board, words }: ConsoleProps) {
  const { wall } = board.room;
  if (wall === null) return null;
  const { answers } = board;
  const say = (id: string, params?: Readonly<Record<string, number>>): string =>
    words.say(`wall.${id}`, params);
  const isReleased = (id: string): boolean => wall.released.some((each) => each.id === id);
  return (
    <Paper as="section" className="stack" labelledBy="wall-title">
      <div className="row apart">
        <h2 id="wall-title">{say('title')}</h2>
        <span className="chip" data-kind={wall.open ? 'good' : undefined}>
          {say(wall.open ? 'open' : 'closed')}
        </span>
      </div>
      <p className="serif">“{wall.prompt}”</p>
      <p className="small soft" role="status">
        {answers.length === 0 ? say('none') : say('arrived', { count: answers.length })}
      </p>
      <ul className="wall-answers">
        {answers.map(({ id, text }) => (
          <li key={id} data-released={isReleased(id) || undefined}>
            <p>{text}</p>
            <span className="row">
              {isReleased(id) ? <span className="small soft">{say('released')}</span> : null}
              <Button
                size="small"
                kind={isReleased(id) ? 'quiet' : 'secondary'}
                label={`${say(isReleased(id) ? 'takeBack' : 'release')}: ${text}`}
                onPress={() => trainer.console.order({ kind: 'release', answer: id, on: !isReleased(id) })}
              >
                {say(isReleased(id) ? 'takeBack' : 'release')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {wall.open ? null : (
        <div>
          <Button size="small" onPress={() => trainer.console.order({ kind: 'close-wall' })}>
            {say('down')}
          </Button>
        </div>
      )}
    </Paper>
  );
}
