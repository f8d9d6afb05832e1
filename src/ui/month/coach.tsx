/** First-month help: a bubble beside the thing it speaks of. It holds nothing up and can be sent away. */
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../parts/words.ts';
import '../styles/coach.css';

export function Coach({ at, view, commands }: ScreenProps & { readonly at: string }) {
  const words = useWords();
  const run = view.run;
  if (run === null || run.tutorial !== at) return null;
  return (
    <aside className="coach" aria-label={words.app('tutorial.title')}>
      <p>{words.of(run.scenario, `tutorial.${at}`)}</p>
      <Button size="small" kind="quiet" onPress={() => commands.skipTutorial()}>
        {words.app('tutorial.skip')}
      </Button>
    </aside>
  );
}
