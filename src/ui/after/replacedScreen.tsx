/** The chair is lost. A letter, without blame; the year goes on without you and is shown to its end. */
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Paper } from '../parts/paper.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { useWords } from '../parts/words.ts';
import { MonthHeader } from '../shell/monthHeader.tsx';
import { PaperPile } from '../shell/paperPile.tsx';
import '../styles/letter.css';

export function ReplacedScreen({ view, commands }: ScreenProps) {
  const words = useWords();
  const run = view.run;
  if (run === null) return null;
  return (
    <div className="month">
      <PaperPile paper={run.paper} />
      <MonthHeader view={view} commands={commands} ended={run.replacedIn ?? run.month} />
      <main id="content" className="letter-page">
        <div className="letter-column">
          <Paper as="article" kind="headed" pad="l" className="letter">
            <p className="letter-from">{words.of(run.scenario, 'region')}</p>
            <ScreenHeading title={words.of(run.scenario, 'replaced.title')} screen="replaced" />
            <div className="letter-body serif">
              <p>{words.of(run.scenario, 'replaced.text')}</p>
            </div>
          </Paper>
          <Button kind="primary" size="large" onPress={() => commands.next()} off={view.busy}>
            {words.app('replaced.next')}
            <Icon name="next" />
          </Button>
        </div>
      </main>
    </div>
  );
}
