/** The reveal's pictures on the trainer's own screen: to look through, with their tables, and to keep as files. */
import { useEffect, useState } from 'react';
import { FrontReveal } from '../front/reveal/frontReveal.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useReducedMotion } from '../useReducedMotion.ts';
import type { SheetProps } from './sheetProps.ts';

export function PicturesSheet({ trainer, view, board, words }: SheetProps) {
  const { steps, told } = view;
  const still = useReducedMotion(null);
  const [index, setIndex] = useState(Math.min(board.room.reveal?.step ?? 0, steps.length - 1));
  const { watchTruth, askForStories } = trainer.console;
  useEffect(() => {
    watchTruth(true);
    askForStories();
    return () => watchTruth(false);
  }, [watchTruth, askForStories]);
  const step = steps[index];
  if (step === undefined) return null;
  return (
    <>
      <FrontReveal step={step} told={told} stories={view.live.stories} mode="desk" still={still} />
      <div className="row apart">
        <Button size="small" off={index === 0} onPress={() => setIndex(index - 1)}>
          <Icon name="back" />
          {words.say('reveal.back')}
        </Button>
        <span className="number">{words.say('pictures.of', { number: index + 1, of: steps.length })}</span>
        <Button size="small" off={index >= steps.length - 1} onPress={() => setIndex(index + 1)}>
          {words.say('reveal.forward')}
          <Icon name="next" />
        </Button>
      </div>
    </>
  );
}
