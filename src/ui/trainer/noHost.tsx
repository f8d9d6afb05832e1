/** The pages are here and nobody runs sessions: what a trainer can do about it. */
import { Button } from '../parts/button.tsx';
import { Paper } from '../parts/paper.tsx';
import type { TrainerWords } from './useTrainerWords.ts';

export function NoHost({ onLook, words }: { readonly onLook: () => void; readonly words: TrainerWords }) {
  const say = (id: string): string => words.say(`noHost.${id}`);
  return (
    <Paper as="section" pad="l" kind="headed" className="set-up-form">
      <h2>{say('title')}</h2>
      <p>{say('text')}</p>
      <div className="stack">
        <h3>{say('start')}</h3>
        <p>{say('startText')}</p>
        <pre className="trainer-line">
          <code>{say('startLine')}</code>
        </pre>
      </div>
      <div className="stack">
        <h3>{say('collect')}</h3>
        <p>{say('collectText')}</p>
        <p>
          <a href="#collect">{say('toCollect')}</a>
        </p>
      </div>
      <p>
        <Button onPress={onLook}>{say('again')}</Button>
      </p>
    </Paper>
  );
}
