/** The ways in: links pasted, files and pictures chosen or dropped, codes held before the camera. */
import { type DragEvent, useId, useRef, useState } from 'react';
import type { Collect, CollectView } from '../../../store/collectDoor.ts';
import { Button } from '../../parts/button.tsx';
import { fileText } from '../../parts/fileText.ts';
import { Icon } from '../../parts/icon.tsx';
import { Paper } from '../../parts/paper.tsx';
import { useWords } from '../../parts/words.ts';
import type { FrontWords } from '../useFrontWords.ts';
import { CollectCamera } from './collectCamera.tsx';

export interface CollectPartProps {
  readonly collect: Collect;
  readonly view: CollectView;
  readonly words: FrontWords;
}

export function CollectIn({ collect, view, words }: CollectPartProps) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [camera, setCamera] = useState(false);
  const add = (): void => {
    collect.add(text);
    setText('');
  };
  const takeFiles = (files: Iterable<File>): void => {
    for (const file of files) void takeFile(collect, file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    takeFiles(event.dataTransfer.files);
    const dropped = event.dataTransfer.getData('text');
    if (dropped !== '') collect.add(dropped);
  };
  return (
    <Paper as="section" className="collect-in" labelledBy={`${id}h`}>
      <fieldset
        aria-labelledby={`${id}h`}
        className="collect-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <h2 id={`${id}h`}>{words.say('collect.in')}</h2>
        <label htmlFor={`${id}t`}>{words.say('collect.paste')}</label>
        <textarea
          id={`${id}t`}
          className="field"
          rows={4}
          spellCheck={false}
          placeholder={words.say('collect.example')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="row">
          <Button kind="primary" off={text.trim() === ''} onPress={add}>
            {words.say('collect.add')}
          </Button>
          <Button onPress={() => chooser.current?.click()}>{words.say('collect.files')}</Button>
          <Button expanded={camera} onPress={() => setCamera(!camera)}>
            <Icon name="eye" />
            {words.say(camera ? 'collect.cameraOff' : 'collect.camera')}
          </Button>
        </div>
        <input
          ref={chooser}
          className="for-readers"
          type="file"
          multiple
          accept=".json,.txt,application/json,text/plain,image/*"
          aria-label={words.say('collect.files')}
          tabIndex={-1}
          onChange={(event) => {
            takeFiles(event.target.files ?? []);
            event.target.value = '';
          }}
        />
        <p className="small soft">{words.say('collect.drop')}</p>
      </fieldset>
      {camera ? <CollectCamera onText={(found) => collect.add(found)} words={words} /> : null}
      <Refused collect={collect} view={view} words={words} />
      <p className="small soft">{words.say(view.kept ? 'collect.kept' : 'collect.notKept')}</p>
    </Paper>
  );
}

/** What could not be taken, each with its reason, until it is put away. */
function Refused({ collect, view, words }: CollectPartProps) {
  const problems = useWords();
  return (
    <div role="status">
      <ul className="collect-refused">
        {view.refused.map(({ id, source, reason, detail }) => (
          <li key={id}>
            <Icon name="warn" />
            <span>
              <strong>{source}</strong>{' '}
              {problems.firstOf([`front:collect.refused.${reason}`, `problems:${reason}`], { detail })}
            </span>
            <Button
              kind="quiet"
              size="small"
              label={words.say('collect.putAway', { source })}
              onPress={() => collect.dismiss(id)}
            >
              <Icon name="cross" />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

async function takeFile(collect: Collect, file: File): Promise<void> {
  if (!file.type.startsWith('image/')) {
    collect.add(await fileText(file), file.name);
    return;
  }
  try {
    const { readPicture } = await import('./readQr.ts');
    const text = await readPicture(file);
    if (text === null) collect.refuse(file.name, 'no-code');
    else collect.add(text, file.name);
  } catch {
    collect.refuse(file.name, 'no-image');
  }
}
