/** The steps of the reveal, turned here by hand: on the trainer's page, or filling the window for the room. */
import { useEffect } from 'react';
import type { Collect, CollectView } from '../../../store/collectDoor.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSteering } from '../../reveal/useSteering.ts';
import { FrontReveal } from '../reveal/frontReveal.tsx';
import { useFrontWords } from '../useFrontWords.ts';

export interface CollectRevealProps {
  readonly collect: Collect;
  readonly view: CollectView;
  readonly still: boolean;
  readonly step: number;
  readonly onStep: (step: number) => void;
  /** It fills the window, until it is closed. */
  readonly onClose?: () => void;
}

export function CollectReveal({ collect, view, still, step, onStep, onClose }: CollectRevealProps) {
  const words = useFrontWords([]);
  const { steps, told, stories } = view;
  const index = Math.min(step, steps.length - 1);
  const shown = steps[index] ?? 'closing';
  const following = steps[index + 1];
  const back = (): void => {
    if (index > 0) onStep(index - 1);
  };
  const next = (): void => {
    if (following !== undefined) onStep(index + 1);
  };
  const isLarge = onClose !== undefined;
  useSteering({ next: isLarge ? next : nothing, back: isLarge ? back : nothing });
  // The years for the stories are run while the steps before them are shown.
  useEffect(() => {
    if (view.pending === 0 && (isLarge || shown === 'stories')) collect.askForStories();
  }, [collect, view.pending, isLarge, shown]);
  const foot = (
    <nav className="collect-foot row apart" aria-label={words.say('collect.steps')}>
      <Button kind="quiet" off={index === 0} onPress={back}>
        <Icon name="back" />
        {words.say('collect.stepBack')}
      </Button>
      <span className="number">{words.say('collect.stepOf', { step: index + 1, of: steps.length })}</span>
      {following === undefined ? (
        <Button kind="quiet" onPress={onClose ?? (() => onStep(0))}>
          {words.say(isLarge ? 'collect.close' : 'collect.first')}
        </Button>
      ) : (
        <Button kind="primary" onPress={next}>
          {words.say('collect.next', { title: words.say(`steps.${following}.title`) })}
        </Button>
      )}
    </nav>
  );
  const picture = (
    <FrontReveal step={shown} told={told} stories={stories} mode={isLarge ? 'front' : 'desk'} still={still} />
  );
  if (!isLarge)
    return (
      <>
        {picture}
        {foot}
      </>
    );
  return (
    <main id="content" className="collect-large">
      <p className="collect-close">
        <Button kind="quiet" size="small" onPress={onClose}>
          <Icon name="cross" />
          {words.say('collect.close')}
        </Button>
      </p>
      {picture}
      {foot}
    </main>
  );
}

function nothing(): void {}
