/** Preferences, a copy of the run to keep or send, and the ways out. Nothing here loses anything. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { DialogSheet } from '../parts/dialogSheet.tsx';
import { Icon } from '../parts/icon.tsx';
import { saveText } from '../parts/saveText.ts';
import { Support } from '../parts/support.tsx';
import { Switch } from '../parts/switch.tsx';
import { useReducedMotion } from '../useReducedMotion.ts';
import { announce } from './live.tsx';

export function MenuDialog({ view, commands, onClose }: ScreenProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { spareDetails, noStories = false, sound, reducedMotion } = view.preferences;
  const still = useReducedMotion(reducedMotion);
  return (
    <DialogSheet title={t('app:menu.title')} closeWords={t('app:close')} onClose={onClose} size="small">
      <section className="stack" aria-label={t('app:menu.preferences')}>
        <Switch on={spareDetails} onChange={(on) => commands.setPreferences({ spareDetails: on })}>
          {t('app:content.spare')}
        </Switch>
        <Switch on={noStories} onChange={(on) => commands.setPreferences({ noStories: on })}>
          {t('app:content.noStories')}
        </Switch>
        <Switch on={still} onChange={(on) => commands.setPreferences({ reducedMotion: on })}>
          {t('app:menu.still')}
        </Switch>
        <Switch on={sound} onChange={(on) => commands.setPreferences({ sound: on })}>
          {t('app:menu.sound')}
        </Switch>
      </section>
      {view.run === null ? null : <KeepCopy commands={commands} />}
      {view.run === null ? null : (
        <section className="stack small">
          <Support view={view} heading="h3" />
        </section>
      )}
      <section className="stack" aria-label={t('app:menu.leave')}>
        <p className="soft small">{t('app:menu.kept')}</p>
        <div className="row">
          <Button onPress={() => commands.openRuns()}>{t('app:runs.title')}</Button>
          <Button onPress={() => commands.toTitle()}>{t('app:menu.toTitle')}</Button>
        </div>
      </section>
    </DialogSheet>
  );
}

function KeepCopy({ commands }: Pick<ScreenProps, 'commands'>) {
  const { t } = useTranslation();
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => () => announce(''), []);
  const save = () => {
    const file = commands.file();
    saveText(file.name, file.text);
  };
  const copy = () => {
    const address = commands.link();
    setLink(address);
    // Absent on plain HTTP, where the field below is there to copy from by hand.
    const written = navigator.clipboard?.writeText(address);
    written?.then(
      () => announce(t('app:menu.copied')),
      () => undefined,
    );
  };
  return (
    <section className="stack" aria-label={t('app:menu.copy')}>
      <div className="row">
        <Button onPress={copy}>{t('app:menu.copyLink')}</Button>
        <Button onPress={save}>
          <Icon name="save" />
          {t('app:menu.saveFile')}
        </Button>
      </div>
      {link === null ? null : (
        <label className="stack small">
          {t('app:menu.link')}
          <input className="field" readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </section>
  );
}
