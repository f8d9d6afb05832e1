/** The reveal in the trainer's hand: which step is shown, one back, one on, and where it is shown. */
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { Paper } from '../parts/paper.tsx';
import type { ConsoleProps } from './consoleProps.ts';

export function RevealPanel({ trainer, view, board, words }: ConsoleProps) {
  const { reveal } = board.room;
  const { steps } = view;
  if (reveal === null) return null;
  const number = Math.min(reveal.step, steps.length - 1);
  const say = (id: string, params?: Readonly<Record<string, string | number>>): string =>
    words.say(`reveal.${id}`, params);
  const go = (step: number): void => trainer.console.order({ kind: 'reveal', ...reveal, step });
  return (
    <Paper as="section" className="stack" labelledBy="reveal-title">
      <h2 id="reveal-title">{say('title')}</h2>
      <p>
        {say('step', { number: number + 1, of: steps.length, name: words.say(`steps.${steps[number]}`) })}
      </p>
      <div className="row">
        <Button size="small" off={number === 0} onPress={() => go(number - 1)}>
          <Icon name="back" />
          {say('back')}
        </Button>
        <Button size="small" off={number >= steps.length - 1} onPress={() => go(number + 1)}>
          {say('forward')}
          <Icon name="next" />
        </Button>
      </div>
      <Choice
        legend={say('devices')}
        values={['front', 'all'] as const}
        chosen={reveal.devices}
        onChoose={(devices) => trainer.console.order({ kind: 'reveal', ...reveal, devices })}
        nameOf={(value) => say(value)}
      />
      <p className="small soft">{say('noFront')}</p>
      <p className="small">
        {say('doubt')}{' '}
        <a href={`#lab=${view.kept.scenarios[0] ?? ''}`} target="_blank" rel="noreferrer">
          {say('lab')}
        </a>
      </p>
    </Paper>
  );
}
