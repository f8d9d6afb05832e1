/** Opens what stands beside the game at an address of its own (placeOf.ts), and leaves it again. */
import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What main opens for a place: a door of the store. */
export interface Opened {
  close(): void;
}

export interface PlaceScreenProps<Door extends Opened> {
  readonly door: Door;
  readonly onLeave: () => void;
}

export interface PlaceProps<Door extends Opened> {
  readonly open: () => Promise<Door>;
  readonly Screen: ComponentType<PlaceScreenProps<Door>>;
}

export function Place<Door extends Opened>({ open, Screen }: PlaceProps<Door>) {
  const { t } = useTranslation();
  const [door, setDoor] = useState<Door | 'failed' | null>(null);
  useEffect(() => {
    let opened: Door | null = null;
    let isGone = false;
    open().then(
      (made) => {
        opened = made;
        if (isGone) made.close();
        else setDoor(made);
      },
      (error: unknown) => {
        console.error(error);
        setDoor('failed');
      },
    );
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [open]);
  if (door === null || door === 'failed')
    return (
      <main id="content" className="waiting">
        <p role="status">{t(door === null ? 'app:waiting' : 'app:failed.text')}</p>
      </main>
    );
  return <Screen door={door} onLeave={leave} />;
}

/** The game's address again; the way back through the browser's own button stays as it was. */
function leave(): void {
  location.hash = '';
}
