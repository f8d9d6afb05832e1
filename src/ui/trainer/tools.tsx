/** Everything else that a trainer can do, a button each; what is not possible at this stage is not there. */
import { Button } from '../parts/button.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import type { ConsoleProps, Tool } from './consoleProps.ts';

interface ToolsProps extends ConsoleProps {
  readonly onTool: (tool: Tool) => void;
}

const icons: Partial<Readonly<Record<Tool, IconName>>> = {
  invite: 'plus',
  message: 'pen',
  event: 'warn',
  advance: 'skip',
  timer: 'clock',
  ask: 'pen',
  truth: 'eye',
  pledges: 'person',
  pictures: 'eye',
  exports: 'save',
  early: 'skip',
  end: 'tick',
  delete: 'cross',
};

export function Tools({ trainer, board, words, onTool }: ToolsProps) {
  const { stage, paused, locked, openMonth, rules } = board.room;
  const isPlaying = stage === 'lobby' || stage === 'running';
  const shown: readonly Tool[] = [
    ...(stage === 'lobby' || stage === 'ended' ? [] : (['invite'] as const)),
    ...(stage === 'ended' ? [] : (['message', 'timer'] as const)),
    ...(isPlaying ? (['event'] as const) : []),
    ...(stage === 'running' ? (['advance'] as const) : []),
    ...(stage === 'running' && openMonth < rules.months ? (['early'] as const) : []),
    ...(stage === 'reveal' ? (['ask'] as const) : []),
    ...(stage === 'lobby' ? [] : (['truth'] as const)),
    ...(isPlaying ? [] : (['pledges', 'pictures'] as const)),
    ...(stage === 'lobby' ? [] : (['exports'] as const)),
    ...(stage === 'ended' ? [] : (['end'] as const)),
    'delete',
  ];
  const { order } = trainer.console;
  return (
    <section className="tools" aria-labelledby="tools-title">
      <h2 id="tools-title">{words.say('tools.title')}</h2>
      <div className="tools-list">
        {isPlaying ? (
          <Button onPress={() => order({ kind: 'pause', on: !paused })}>
            <Icon name={paused ? 'play' : 'pause'} />
            {words.say(paused ? 'tools.goOn' : 'tools.pause')}
          </Button>
        ) : null}
        {stage === 'ended' ? null : (
          <Button onPress={() => order({ kind: 'lock', on: !locked })}>
            <Icon name={locked ? 'undo' : 'minus'} />
            {words.say(locked ? 'tools.unlock' : 'tools.lock')}
          </Button>
        )}
        {shown.map((tool) => (
          <Button key={tool} onPress={() => onTool(tool)}>
            <Icon name={icons[tool] ?? 'next'} />
            {words.say(`tools.${tool}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
