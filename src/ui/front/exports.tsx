/** What a room's runs can be taken away as: tables, everything, all files, and a hand-out for print. */
import { useState } from 'react';
import type { ExportFile, ExportKind, ExportWords } from '../../session/exportFiles.ts';
import type { RoomTold } from '../../session/roomTold.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { saveText } from '../parts/saveText.ts';
import { HandOut } from './handOut.tsx';
import { type FrontWords, useFrontWords } from './useFrontWords.ts';

export interface ExportsProps {
  /** Makes the file; the store knows the runs. Rejects where they cannot be had. */
  readonly make: (kind: ExportKind, words: ExportWords) => ExportFile | Promise<ExportFile>;
  /** For the hand-out; null leaves it out. */
  readonly told: RoomTold | null;
  /** Runs that are not in the files yet. */
  readonly pending: number;
}

const kinds: readonly ExportKind[] = ['zip', 'csv', 'json'];

export function Exports({ make, told, pending }: ExportsProps) {
  const words = useFrontWords([]);
  const [state, setState] = useState<'still' | 'working' | 'failed'>('still');
  const save = (kind: ExportKind): void => {
    setState('working');
    Promise.resolve()
      .then(() => make(kind, exportWords(words)))
      .then(
        ({ name, type, content }) => {
          saveText(name, content, type);
          setState('still');
        },
        (error: unknown) => {
          console.error(error);
          setState('failed');
        },
      );
  };
  return (
    <section className="front-exports stack" aria-labelledby="front-exports">
      <h2 id="front-exports">{words.say('exports.title')}</h2>
      <p className="soft">{words.say('exports.lead')}</p>
      <div className="row">
        {kinds.map((kind) => (
          <Button key={kind} kind={kind === 'zip' ? 'primary' : 'secondary'} onPress={() => save(kind)}>
            <Icon name="save" />
            {words.say(`exports.${kind}`)}
          </Button>
        ))}
        {told === null || told.organisations.length === 0 ? null : (
          <Button onPress={() => window.print()}>{words.say('exports.handout')}</Button>
        )}
      </div>
      <p role="status" className="small">
        {state === 'failed'
          ? words.say('exports.failed')
          : state === 'working'
            ? words.say('exports.coming')
            : pending > 0
              ? words.say('exports.pending', { count: pending })
              : ''}
      </p>
      {told === null ? null : <HandOut told={told} />}
    </section>
  );
}

function exportWords(words: FrontWords): ExportWords {
  const column = (name: string, field: 'meaning' | 'unit'): string =>
    words.say(`dictionary.columns.${name}.${field}`);
  return {
    column: (name) => ({ meaning: column(name, 'meaning'), unit: column(name, 'unit') }),
    heads: [
      words.say('dictionary.heads.column'),
      words.say('dictionary.heads.meaning'),
      words.say('dictionary.heads.unit'),
    ],
    readme: words.say('exports.readme'),
  };
}
