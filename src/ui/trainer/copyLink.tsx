/** An address to give away: to read, to open, to copy. */
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import type { TrainerWords } from './useTrainerWords.ts';

interface CopyLinkProps {
  readonly link: string;
  readonly label: string;
  readonly words: TrainerWords;
}

export function CopyLink({ link, label, words }: CopyLinkProps) {
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('copied');
    } catch {
      // A plain-HTTP address has no clipboard.
      setSaid('copyFailed');
    }
  };
  return (
    <div className="copy-link">
      <label className="stack">
        <span className="small">{label}</span>
        <input className="field number" readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <Button size="small" onPress={() => void copy()}>
        {words.say('copy')}
      </Button>
      <p role="status" className="small">
        {said === null ? '' : words.say(said)}
      </p>
    </div>
  );
}
