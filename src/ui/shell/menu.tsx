/** The menu's button; its dialog is fetched when first opened. */
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';

const MenuDialog = lazy(async () => ({ default: (await import('./menuDialog.tsx')).MenuDialog }));

export function Menu({ view, commands }: ScreenProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)} className="menu-button">
        <Icon name="menu" />
        {t('app:menu.title')}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <MenuDialog view={view} commands={commands} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
