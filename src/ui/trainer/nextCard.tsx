/** What to say now, what this room did, and the one big Next, which says what it will do. */
import { useEffect, useState } from 'react';
import type { Prompt } from '../../session/prompts.ts';
import type { Next, Show } from '../../session/runOfShow.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Paper } from '../parts/paper.tsx';
import type { ConsoleProps, Tool } from './consoleProps.ts';
import { useNow } from './useNow.ts';
import type { TrainerWords } from './useTrainerWords.ts';

interface NextCardProps extends ConsoleProps {
  readonly onTool: (tool: Tool) => void;
}

export function NextCard({ trainer, view, board, words, onTool }: NextCardProps) {
  const { show, prompts } = view;
  if (show === null) return null;
  const { rules } = board.room;
  const said = show.say === 'lobby' ? `lobby.${rules.seating}` : show.say;
  return (
    <Paper as="section" kind="headed" className="next" labelledBy="next-say">
      <h2 id="next-say" className="small soft">
        {words.say('console.sayThis')}
      </h2>
      <blockquote className="serif next-say">
        “{words.say(`say.${said}`, { ...show.params, months: rules.months })}”
      </blockquote>
      {prompts.length === 0 ? null : (
        <div className="next-did">
          <h3 className="small">{words.say('console.roomDid')}</h3>
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt.id}>{wordsOf(prompt, words)}</li>
            ))}
          </ul>
        </div>
      )}
      {show.next === null ? null : <Press next={show.next} view={view} trainer={trainer} words={words} />}
      <Waiting show={show} words={words} count={view.live.tiles.length} onTool={onTool} />
      <Clock show={show} words={words} begunAt={view.kept.begunAt} />
    </Paper>
  );
}

function wordsOf({ id, params, of }: Prompt, words: TrainerWords): string {
  const { month, figure, truth, ...others } = params;
  return words.say(`prompts.${id}`, {
    ...others,
    ...(month === undefined ? {} : { month: words.month(month) }),
    ...(figure === undefined ? {} : { figure: words.percent(figure) }),
    ...(truth === undefined ? {} : { truth: id === 'gap' ? words.percent(truth) : truth }),
    ...(of === null ? {} : { habit: words.of(of.scenario, `habits.${of.behaviour}.name`) }),
  });
}

/** Milliseconds: a second tap of the same finger does not open the month after. */
const REST = 600;

interface PressProps extends Pick<ConsoleProps, 'trainer' | 'view' | 'words'> {
  readonly next: Next;
}

function Press({ next, trainer, view, words }: PressProps) {
  const { id, command, unfinished } = next;
  const which = JSON.stringify(command);
  const [rested, setRested] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(which), REST);
    return () => clearTimeout(timer);
  }, [which]);
  const isPending = view.pending.some((each) => JSON.stringify(each) === which);
  const asksFirst = id === 'end' || (id === 'reveal' && unfinished > 0);
  const isSure = !asksFirst || asked === which;
  const params = {
    ...next.params,
    ...('step' in next.params ? { name: words.say(`steps.${next.params['step']}`) } : {}),
  };
  return (
    <div className="next-press">
      <Button
        kind="primary"
        size="large"
        off={isPending || rested !== which}
        describedBy="next-note"
        onPress={() => (isSure ? trainer.console.order(command) : setAsked(which))}
      >
        {isPending ? <Icon name="clock" /> : null}
        {words.say(isSure && asksFirst ? 'next.sure' : `next.${id}.label`, params)}
        {isPending ? null : <Icon name="next" />}
      </Button>
      <p id="next-note" className="small soft" role="status">
        {isPending
          ? words.say('next.pending')
          : asked === which && id === 'reveal'
            ? words.say('next.stops', { count: unfinished })
            : words.say(`next.${id}.note`, params)}
      </p>
    </div>
  );
}

interface WaitingProps extends Pick<NextCardProps, 'words' | 'onTool'> {
  readonly show: Show;
  readonly count: number;
}

/** Who is still at work on what Next leaves behind. */
function Waiting({ show: { say, next }, words, count, onTool }: WaitingProps) {
  if (count === 0) return <p>{words.say('console.nobody')}</p>;
  if (!say.startsWith('month.') || next === null) return null;
  if (next.unfinished === 0)
    return (
      <p className="next-waiting">
        <Icon name="tick" /> {words.say('console.allDone')}
      </p>
    );
  return (
    <p className="row next-waiting">
      {words.say('console.unfinished', { count: next.unfinished })}
      <Button size="small" onPress={() => onTool('advance')}>
        {words.say('console.advance')}
      </Button>
    </p>
  );
}

interface ClockProps extends Pick<NextCardProps, 'words'> {
  readonly show: Show;
  readonly begunAt: number | null;
}

/** The plan's time beside the room's: minutes since the first month was opened, which the plan puts at its own. */
function Clock({ show: { from, to }, words, begunAt }: ClockProps) {
  const now = useNow();
  if (from === null || to === null) return null;
  const minute = begunAt === null ? null : Math.floor((now - begunAt) / 60_000);
  const late = minute === null ? 0 : minute - to;
  return (
    <p className="small soft row number next-clock">
      <Icon name="clock" />
      {minute === null ? null : <span>{words.say('console.minute', { minute })}</span>}
      <span>{words.say('console.planned', { from, to })}</span>
      {late > 0 ? (
        <span className="chip" data-kind="warn">
          {words.say('console.behind', { count: late })}
        </span>
      ) : null}
    </p>
  );
}
