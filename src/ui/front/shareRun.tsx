/** A run handed to a trainer who has no host: as a code to hold up, as a link, as a file. Fetched when it is asked for. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Commands } from '../../store/commands.ts';
import { Button } from '../parts/button.tsx';
import { DialogSheet } from '../parts/dialogSheet.tsx';
import { Icon } from '../parts/icon.tsx';
import { QrCode } from '../parts/qrCode.tsx';
import { saveText } from '../parts/saveText.ts';
import './shareRun.css';
import { useFrontWords } from './useFrontWords.ts';

export interface ShareRunProps {
  readonly commands: Pick<Commands, 'link' | 'file'>;
  readonly onClose: () => void;
}

export function ShareRun({ commands, onClose }: ShareRunProps) {
  const { t } = useTranslation();
  const words = useFrontWords([]);
  const [link] = useState(() => commands.link());
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    // Absent on plain HTTP, where the field is there to copy from by hand.
    navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  const save = (): void => {
    const { name, text } = commands.file();
    saveText(name, text);
  };
  return (
    <DialogSheet title={words.say('share.title')} closeWords={t('app:close')} onClose={onClose} size="small">
      <p>{words.say('share.lead')}</p>
      <div className="share-code">
        <QrCode text={link} label={words.say('share.code')} />
      </div>
      <label className="stack small">
        {words.say('share.link')}
        <input className="field" readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <div className="row">
        <Button onPress={copy}>{words.say('share.copy')}</Button>
        <Button onPress={save}>
          <Icon name="save" />
          {words.say('share.file')}
        </Button>
      </div>
      <p role="status" className="small">
        {copied ? words.say('share.copied') : ''}
      </p>
    </DialogSheet>
  );
}
