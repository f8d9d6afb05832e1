/** The head of the console: code, stage, how many devices; and what stands between this device and the host. */
import { useEffect, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import type { ConsoleProps } from './consoleProps.ts';
import { secondsLeft, useNow } from './useNow.ts';

export function ConsoleHead({ trainer, view, board, words }: ConsoleProps) {
  const now = useNow();
  const { room, code } = board;
  const { stage, rules, openMonth, timer, message, paused, locked } = room;
  const { heard, tiles } = view.live;
  const { months } = rules;
  const isFree = stage === 'running' && rules.pace === 'free';
  const where = words.say(`console.stage.${isFree ? 'free' : stage}`, { month: openMonth, months });
  const left = timer === null ? 0 : secondsLeft(timer, now);
  const pending = view.pending.length;
  const isSlow = useSlow(pending > 0);
  return (
    <header className="console-head">
      <div className="console-place">
        <ScreenHeading title={words.say('console.title')} screen="console">
          <span className="for-readers">{words.say('console.code')} </span>
          <span className="number console-code">{code}</span>
        </ScreenHeading>
        <p className="row">
          <strong>{where}</strong>
          <span>{words.say('console.devices', { count: tiles.length })}</span>
          {timer === null ? null : (
            <span className="chip number" role="timer">
              <Icon name="clock" />
              {left === 0 ? words.say('timer.over') : words.clock(left)}
            </span>
          )}
          {paused ? (
            <span className="chip" data-kind="warn">
              <Icon name="pause" />
              {words.say('console.paused')}
            </span>
          ) : null}
          {locked ? <span className="chip">{words.say('console.locked')}</span> : null}
        </p>
        {message === null ? null : (
          <p className="row small console-message">
            {words.say('console.onScreens', { message })}
            <Button
              kind="quiet"
              size="small"
              onPress={() => trainer.console.order({ kind: 'message', text: null })}
            >
              {words.say('message.clear')}
            </Button>
          </p>
        )}
      </div>
      <div className="console-said" role="status">
        {heard ? null : (
          <p className="console-warn">
            <Icon name="warn" /> {words.say('console.unheard')}
          </p>
        )}
        {isSlow ? (
          <p className="row">
            {words.say('console.pending', { count: pending })}
            <Button kind="quiet" size="small" onPress={trainer.console.withdraw}>
              {words.say('console.withdraw')}
            </Button>
          </p>
        ) : null}
        {view.refused === null ? null : (
          <p className="row console-warn">
            {words.say('console.refused')} {words.why(view.refused.why)}
            <Button kind="quiet" size="small" onPress={trainer.console.dismiss}>
              {words.say('console.dismiss')}
            </Button>
          </p>
        )}
      </div>
    </header>
  );
}

/** Milliseconds: what the host answers sooner need not be spoken of. */
const SLOW = 800;

/** Whether something has been so for a while. */
function useSlow(isSo: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!isSo) {
      setSlow(false);
      return undefined;
    }
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [isSo]);
  return slow && isSo;
}
